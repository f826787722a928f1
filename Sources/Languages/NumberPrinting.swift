extension LetterConventions.Numbers {
    /// A whole number in digits, cut into groups as the language does.
    package func digits(_ value: Int64, _ out: inout [UInt8]) {
        if value < 0 { out.append(UInt8(ascii: "-")) }
        digits(value.magnitude, &out)
    }

    package func digits(_ value: UInt64, _ out: inout [UInt8]) {
        if value < 10 { return out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value)) }
        let start = out.count
        plainDigits(value, &out)
        let count = out.count - start
        guard count >= groupFrom else { return }
        var at = out.count - groupSize
        while at > start {
            out.insert(contentsOf: groupSign, at: at)
            at -= groupSize
        }
    }

    /// Digits alone, as years have them.
    package func plainDigits(_ value: UInt64, _ out: inout [UInt8]) {
        if value >= 10 { plainDigits(value / 10, &out) }
        out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
    }

    /// The digits after the decimal sign, of which the last `width` are written, with zeros before them.
    package func decimals(_ value: UInt64, width: Int, _ out: inout [UInt8]) {
        guard width > 0 else { return }
        out.append(contentsOf: decimalSign)
        var unit: UInt64 = 1
        for _ in 1..<width { unit *= 10 }
        while unit > 0 {
            out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / unit % 10))
            unit /= 10
        }
    }

    package func percent(_ out: inout [UInt8], _ number: (inout [UInt8]) -> Void) {
        percent.write(into: &out) { if $0 == .number { number(&$1) } }
    }

    package func money(_ currency: String, _ out: inout [UInt8], _ amount: (inout [UInt8]) -> Void) {
        money.write(into: &out) { slot, out in
            switch slot {
            case .currency: out.append(contentsOf: (currencies[currency] ?? currency).utf8)
            case .amount: amount(&out)
            default: break
            }
        }
    }
}

/// How a language spells whole numbers. A rule holds from its number on: for `20: twenty[-{rest}]` the rest is what is
/// left of 20; with `{times}` in it, as in `100: {times} hundred[ {rest}]`, the number is divided by the power of ten
/// at or below the rule's own.
package struct NumberWords: Sendable {
    package enum Piece: Sendable {
        case text(String)
        case number, times, rest
        /// The same by another set of rules, such as German `ein` for `eins` inside a word.
        case timesBy(Int), restBy(Int)
    }

    /// One rule: what is always written, and the parts in brackets, which are written when there is a rest.
    package struct Rule: Sendable {
        package let from: UInt64
        package let pieces: [(piece: Piece, onlyWithRest: Bool)]

        package init(from: UInt64, _ pieces: [(piece: Piece, onlyWithRest: Bool)]) {
            self.from = from
            self.pieces = pieces
        }

        var usesTimes: Bool {
            pieces.contains {
                switch $0.piece {
                case .times, .timesBy: true
                case .text, .number, .rest, .restBy: false
                }
            }
        }
    }

    /// Numbers above it are written in digits, which are easier to read.
    package let most: Int64
    private let rules: [Rule]
    private let sets: [[Rule]]

    package init(most: Int64, rules: [Rule], sets: [[Rule]]) {
        self.most = most
        self.rules = rules
        self.sets = sets
    }

    /// Spells a number; `false`, and nothing is written, if there is no rule for it.
    package func write(_ value: Int64, _ out: inout [UInt8]) -> Bool {
        guard (0...most).contains(value) else { return false }
        spell(value.magnitude, by: rules, depth: 0, &out)
        return true
    }

    private func spell(_ value: UInt64, by rules: [Rule], depth: Int, _ out: inout [UInt8]) {
        guard depth < 32, let rule = rules.last(where: { $0.from <= value }) else { return }
        var divisor: UInt64 = 1
        while divisor <= rule.from / 10 { divisor *= 10 }
        let (times, rest) =
            rule.usesTimes ? value.quotientAndRemainder(dividingBy: divisor) : (1, value - rule.from)
        for (piece, onlyWithRest) in rule.pieces where !onlyWithRest || rest > 0 {
            switch piece {
            case .text(let text): out.append(contentsOf: text.utf8)
            case .number: spell(value, by: self.rules, depth: depth + 1, &out)
            case .times: spell(times, by: self.rules, depth: depth + 1, &out)
            case .rest: spell(rest, by: self.rules, depth: depth + 1, &out)
            case .timesBy(let set): spell(times, by: sets[set], depth: depth + 1, &out)
            case .restBy(let set): spell(rest, by: sets[set], depth: depth + 1, &out)
            }
        }
    }
}
