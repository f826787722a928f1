/// The forms of a language's plural with their rules, as they are written.
struct WrittenPlural {
    struct Form {
        let name: String
        /// Alternatives of conditions that hold together; none for the form that takes the rest.
        let rule: [[Test]]?
        let line: Int
    }

    /// `n % 10 = 2..4`.
    struct Test {
        let modulus: UInt64?
        let isEqual: Bool
        let ranges: [ClosedRange<UInt64>]

        func holds(_ number: UInt64) -> Bool {
            let value = modulus.map { number % $0 } ?? number
            return ranges.contains { $0.contains(value) } == isEqual
        }
    }

    let forms: [Form]

    /// Which form a number takes; `nil` if none is for it.
    func form(of number: UInt64) -> Int? {
        forms.firstIndex { form in form.rule.map { $0.contains { $0.allSatisfy { $0.holds(number) } } } ?? true }
    }

    /// Numbers that tell apart all rules of the world's languages: their moduli are at most 100, but for a million.
    static let samples: [UInt64] = Array(0...1_200) + [10_000, 100_000, 1_000_000, 1_000_001, 2_000_000, 10_000_000]

    /// Whether a form is for one number alone, as `two` is in Hebrew: its text need not say which.
    func isOfOneNumber(_ form: String) -> Bool {
        var found = 0
        for number in Self.samples where self.form(of: number).map({ forms[$0].name == form }) == true {
            found += 1
            if found > 1 { return false }
        }
        return found == 1
    }

    /// `nil` if it is no rule.
    static func rule(_ text: String) -> [[Test]]? {
        var alternatives: [[Test]] = []
        for alternative in parts(text.split(separator: " ").map(String.init), by: "or") {
            var tests: [Test] = []
            for words in parts(alternative, by: "and") {
                guard let test = test(words) else { return nil }
                tests.append(test)
            }
            alternatives.append(tests)
        }
        return alternatives
    }

    private static func parts(_ words: [String], by separator: String) -> [[String]] {
        words.split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
    }

    private static func test(_ words: [String]) -> Test? {
        var rest = words[...]
        guard rest.popFirst() == "n" else { return nil }
        var modulus: UInt64?
        if rest.first == "%" {
            rest = rest.dropFirst()
            guard let number = rest.popFirst().flatMap({ UInt64($0) }), number > 0 else { return nil }
            modulus = number
        }
        guard let comparison = rest.popFirst(), ["=", "!="].contains(comparison), !rest.isEmpty else { return nil }
        var ranges: [ClosedRange<UInt64>] = []
        for word in rest.joined().split(separator: ",") {
            guard let range = range(word) else { return nil }
            ranges.append(range)
        }
        return Test(modulus: modulus, isEqual: comparison == "=", ranges: ranges)
    }

    private static func range(_ word: Substring) -> ClosedRange<UInt64>? {
        if let number = UInt64(word) { return number...number }
        guard let dots = word.range(of: "..") else { return nil }
        guard let low = UInt64(word[..<dots.lowerBound]), let high = UInt64(word[dots.upperBound...]), low <= high
        else { return nil }
        return low...high
    }
}

extension Substring {
    /// The first place of a text in it.
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
