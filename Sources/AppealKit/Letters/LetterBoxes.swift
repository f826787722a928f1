import RuleModel
import SourceText

/// What goes into one box of the marketplace's form.
public struct LetterBox: Sendable {
    /// What the form calls the box.
    public let title: Translations
    /// What to paste: plain text, without a line break at its end.
    public let text: String
    /// The most that the form takes; `nil` where no source tells.
    public let maxCharacters: Int?

    /// As forms count: UTF-16 code units, a line break as one.
    public var characters: Int { text.utf16.count }

    /// Words between spaces; each Chinese character is one.
    public var words: Int { wordCount(text) }

    /// Whether the form takes it.
    public var fits: Bool { maxCharacters.map { characters <= $0 } ?? true }
}

extension Letter {
    /// The letter by the boxes of its route's form; empty where the pack tells of none.
    public var boxes: [LetterBox] {
        form.map { box in
            // The form says what a heading at its start would say.
            let held = blocks.filter { box.takes($0) }.drop { $0.kind == .heading }
            return LetterBox(title: box.title, text: boxText(held), maxCharacters: box.maxCharacters)
        }
    }

    /// What no box takes, as plain text; empty where all has its box.
    public var textInNoBox: String {
        let form = form
        return boxText(blocks.filter { block in !form.contains { $0.takes(block) } }[...])
    }

    /// The boxes as the pack tells them.
    var form: [FormBox] { pack.routes.first { $0.id == route }?.boxes ?? [] }

    private func boxText(_ blocks: ArraySlice<Block>) -> String {
        blocks.isEmpty ? "" : String(decoding: plainBytes(of: blocks).dropLast(), as: UTF8.self)
    }
}

extension FormBox {
    fileprivate func takes(_ block: Letter.Block) -> Bool { block.section.map(sections.contains) ?? hasText }
}

extension [LetterBox] {
    /// Each box below a line with its title and how much it holds.
    ///
    /// - Parameter rest: what no box takes.
    public func text(rest: String, in language: Language) -> String {
        var parts = map { "===== \($0.heading.text(in: language)) =====\n\n\($0.text)\n" }
        if !rest.isEmpty { parts.append("===== \(Wording.inNoBox.text(in: language)) =====\n\n\(rest)\n") }
        return parts.joined(separator: "\n")
    }
}

extension LetterBox {
    fileprivate var heading: Wording {
        let inWords = Wording.wordsCounted(count: words)
        let counts =
            maxCharacters.map { .boxCharactersOf(characters: String(characters), most: String($0), words: inWords) }
            ?? Wording.boxCharacters(count: characters, characters: String(characters), words: inWords)
        return .boxTitle(title: title, counts: counts)
    }
}

/// A run of letters and digits is a word, with what joins them such as `A-to-z`; each Chinese character is one of its
/// own.
private func wordCount(_ text: String) -> Int {
    var (words, isInWord) = (0, false)
    for scalar in text.unicodeScalars {
        if scalar.properties.isIdeographic {
            words += 1
            isInWord = false
        } else if scalar.properties.isWhitespace || scalar.isWidePunctuation {
            isInWord = false
        } else if !isInWord, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            words += 1
            isInWord = true
        }
    }
    return words
}

extension Unicode.Scalar {
    /// `、`, `，`, `（`: signs that stand between Chinese words without spaces.
    fileprivate var isWidePunctuation: Bool {
        (0x3000...0x303F).contains(value)
            || (0xFF00...0xFFEF).contains(value) && !properties.isAlphabetic && properties.numericType == nil
    }
}
