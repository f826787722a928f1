/// A number as people write it who part thousands, or cut decimals off with a comma: `1,234`, `1.234,50`, `12,5`,
/// `1 234`. Each reading is written as values are, with a point before decimals. Mostly there is only one; of `1.234`
/// and `1,234` there are two.
struct LooseNumber {
    /// With its signs between thousands left out.
    let grouped: String?
    /// With its last sign before decimals.
    let decimal: String?
    /// Whether it is digits alone, or can be read in some way.
    let isNumber: Bool

    private init(grouped: String?, decimal: String?, isNumber: Bool) {
        (self.grouped, self.decimal, self.isNumber) = (grouped, decimal, isNumber)
    }

    init(_ text: String) {
        let minus = text.hasPrefix("-") ? "-" : ""
        guard let (digits, signs) = Self.parts(text.dropFirst(minus.count)) else {
            self.init(grouped: nil, decimal: nil, isNumber: false)
            return
        }
        guard let last = signs.last else {
            self.init(grouped: nil, decimal: nil, isNumber: true)
            return
        }
        var (grouped, decimal): (String?, String?)
        if Self.areGroups(digits, signs) { grouped = minus + digits.joined() }
        let (head, tail) = (digits.dropLast(), digits[digits.count - 1])
        let isCut = last == "." || last == ","
        if isCut, !signs.dropLast().contains(last), head.count == 1 || Self.areGroups(Array(head), signs.dropLast()) {
            decimal = minus + head.joined() + "." + tail
        }
        self.init(grouped: grouped, decimal: decimal, isNumber: grouped != nil || decimal != nil)
    }

    /// The digits between signs and the signs between digits; `nil` if it is anything else.
    private static func parts(_ text: Substring) -> (digits: [String], signs: [Character])? {
        var (digits, signs): ([String], [Character]) = ([""], [])
        for character in text {
            if character.isASCII, character.isNumber {
                digits[digits.count - 1].append(character)
            } else {
                guard let sign = signsBetween[character] else { return nil }
                signs.append(sign)
                digits.append("")
            }
        }
        return digits.contains("") ? nil : (digits, signs)
    }

    /// What stands between digits; signs that mean the same are one.
    private static let signsBetween: [Character: Character] = [
        ".": ".", ",": ",", "，": ",", " ": " ", "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "'": "'", "’": "'"
    ]

    /// Whether one sign parts groups of three, after a first of at most three that does not start with 0.
    private static func areGroups(_ digits: [String], _ signs: some Collection<Character>) -> Bool {
        guard let first = digits.first, Set(signs).count == 1 else { return false }
        return first.count <= 3 && first.first != "0" && digits.dropFirst().allSatisfy { $0.count == 3 }
    }
}
