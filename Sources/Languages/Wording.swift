/// Something that the tools say to a person, before it is known in which language: one entry of the catalogues in
/// `languages/<code>/tools`, with what fills its slots. There is a function for each entry, made by the build.
public struct Wording: Sendable, Hashable {
    indirect enum Source: Sendable, Hashable {
        case entry(Int, [WordingValue])
        case own(Translations)
        case verbatim(String)
        case joined([Wording], by: String)
    }

    let source: Source

    /// An entry of the catalogues. Only what the build makes calls it, so the number is one of theirs.
    package init(entry: Int, _ values: [WordingValue]) { source = .entry(entry, values) }

    /// A text that a pack has in several languages.
    public init(_ translations: Translations) { source = .own(translations) }

    /// A text that is the same in every language: a name, a quotation, an id.
    public static func verbatim(_ text: String) -> Wording { Wording(.verbatim(text)) }

    private init(_ source: Source) { self.source = source }

    /// Several after each other, with something between them.
    public static func joined(_ parts: [Wording], by separator: String) -> Wording {
        Wording(.joined(parts, by: separator))
    }

    /// What is said, in a language; in English where the tools do not speak that one.
    public func text(in language: Language) -> String {
        switch source {
        case .entry(let entry, let values):
            let table = LanguageTables.wordings[language.index] ?? LanguageTables.wordings[Language.english.index]
            return table.map { Self.filled($0[entry], values, language) } ?? ""
        case .own(let translations): return translations.text(in: language)
        case .verbatim(let text): return text
        case .joined(let parts, let separator): return parts.map { $0.text(in: language) }.joined(separator: separator)
        }
    }

    /// A template is its forms of the plural with U+001F between them; U+001A and a letter from `A` on stand for a
    /// slot, of which the first is the count wherever there are forms.
    private static func filled(_ template: StaticString, _ values: [WordingValue], _ language: Language) -> String {
        let bytes = UnsafeBufferPointer(start: template.utf8Start, count: template.utf8CodeUnitCount)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 32)
        var (at, end) = (0, bytes.count)
        if let first = bytes.firstIndex(of: formBreak), case .number(let count)? = values.first {
            var form = language.conventions.plural.form(of: Int64(count))
            end = first
            while form > 0, end < bytes.count {
                at = end + 1
                end = bytes[at...].firstIndex(of: formBreak) ?? bytes.count
                form -= 1
            }
        }
        while at < end {
            if bytes[at] == slotSign, at + 1 < end {
                let slot = Int(bytes[at + 1]) - Int(UInt8(ascii: "A"))
                if values.indices.contains(slot) { out.append(contentsOf: values[slot].text(in: language).utf8) }
                at += 2
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let formBreak: UInt8 = 0x1F
    private static let slotSign: UInt8 = 0x1A
}

extension Wording: CustomStringConvertible {
    /// The English text.
    public var description: String { text(in: .english) }
}

/// What fills a slot of a ``Wording``.
public enum WordingValue: Sendable, Hashable {
    /// The same in every language: a name, a quotation, an id.
    case text(String)
    /// A count, printed and agreed with as the language does.
    case number(Int)
    /// Something else that is said.
    case wording(Wording)
    /// Several, as the language lists them.
    case list([WordingValue], Joint)

    /// What stands before the last of a list.
    public enum Joint: Sendable, Hashable { case and, or, comma }

    func text(in language: Language) -> String {
        switch self {
        case .text(let text): return text
        case .number(let number):
            var out: [UInt8] = []
            language.conventions.numbers.digits(Int64(number), &out)
            return String(decoding: out, as: UTF8.self)
        case .wording(let wording): return wording.text(in: language)
        case .list(let values, let joint): return Self.list(values.map { $0.text(in: language) }, joint, language)
        }
    }

    private static func list(_ words: [String], _ joint: Joint, _ language: Language) -> String {
        let lists = language.conventions.lists
        if joint == .comma { return words.joined(separator: String(decoding: lists.between, as: UTF8.self)) }
        var out: [UInt8] = []
        for (index, word) in words.enumerated() {
            if index > 0 {
                let isASCII = (out.last ?? 0xFF) < 0x80 && (word.utf8.first ?? 0xFF) < 0x80
                out.append(
                    contentsOf: lists.separator(
                        before: index, of: words.count, isOr: joint == .or, isASCII: isASCII))
            }
            out.append(contentsOf: word.utf8)
        }
        return String(decoding: out, as: UTF8.self)
    }
}

/// What can fill a slot of a ``Wording`` as it is.
public protocol Sayable: Sendable {
    /// The value for the slot.
    var said: WordingValue { get }
}

extension String: Sayable {
    /// The text, the same in every language.
    public var said: WordingValue { .text(self) }
}

extension Substring: Sayable {
    /// The text, the same in every language.
    public var said: WordingValue { .text(String(self)) }
}

extension Int: Sayable {
    /// The number, in the digits and groups of the language.
    public var said: WordingValue { .number(self) }
}

extension Wording: Sayable {
    /// What is said, in the same language as the text around it.
    public var said: WordingValue { .wording(self) }
}

extension Translations: Sayable {
    /// The text in the language of the text around it.
    public var said: WordingValue { .wording(Wording(self)) }
}

extension WordingValue: Sayable {
    /// Itself.
    public var said: WordingValue { self }

    /// Words in a list: `a, b and c`, `a、b 和 c`.
    public static func and(_ values: some Sequence<some Sayable>) -> WordingValue {
        .list(values.map(\.said), .and)
    }

    /// Names one after another: `a, b, c`, `a、b、c`.
    public static func names(_ values: some Sequence<some Sayable>) -> WordingValue {
        .list(values.map(\.said), .comma)
    }

    /// Words of which one is meant: `a, b or c`.
    public static func or(_ values: some Sequence<some Sayable>) -> WordingValue {
        .list(values.map(\.said), .or)
    }
}

extension LetterConventions.Lists {
    /// What stands before the element `index` of `count` in a list.
    package func separator(before index: Int, of count: Int, isOr: Bool, isASCII: Bool) -> [UInt8] {
        if index == 0 { return [] }
        if index < count - 1 { return between }
        if isASCII { return isOr ? orBesideLatin : andBesideLatin }
        return isOr ? or : and
    }
}
