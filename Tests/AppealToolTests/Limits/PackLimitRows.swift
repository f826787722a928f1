import Foundation
import PackCompiler
import RuleModel
import RulePacks
import SourceText
import ToolSupport
import YAMLTree

extension LimitRow {
    static let ofFiles = [
        LimitRow(.fileBytes) { size in
            found([SourceFile(path: "rules/a/pack.yaml", bytes: Array(repeating: 0x23, count: size))], .fileTooLarge)
        },
        LimitRow(.nesting) { depth in
            let text = (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
            return yaml(text).contains(.yamlTooDeep)
        },
        LimitRow(.yamlFindings) { count in
            // Each line tells its key again.
            yaml("a: 1\n" + String(repeating: "a: 1\n", count: count)).count < count
        },
        LimitRow(.yamlRecoveries, named: "yamlRecoveries", in: "Tests/YAMLTreeTests/RecoveryLimitTests.swift"),
        LimitRow(.fileFindings) { count in
            let keys = (0..<count).map { "  a.b\($0):\n    tipe: count\n    ask: A\n    type: count\n" }.joined()
            return found(pack(rules: "facts:\n" + keys), .limit)
        },
        LimitRow(.shownFindings) { count in
            let file = SourceFile(path: "a", text: "b")
            var all = Diagnostics()
            for number in 0..<count {
                all.append(Diagnostic(.badValue, .verbatim("\(number)"), at: Place(file, .top)))
            }
            return all.sortedAndLimited().contains { $0.code == .limit }
        },
        LimitRow(.nameBytes) { count in
            let name = "a" + String(repeating: "b", count: count - 1)
            return found(pack(rules: "facts:\n  \(name):\n    type: count\n    ask: A\n"), .badName)
        },
        LimitRow(.folderDepth) { depth in
            let shop = try Workshop()
            let path = Array(repeating: "f", count: depth).joined(separator: "/") + "/file"
            try shop.write("text", to: path)
            return (try? FolderWalk.files(below: shop.url("f").path).isEmpty) ?? true
        },
        // No test makes a million files, or so much text: only that the code reads it from here.
        LimitRow(.folderEntries, named: "folderEntries", in: "Sources/ToolSupport/FolderWalk.swift"),
        LimitRow(.packBytes, named: "packBytes", in: "Sources/ToolSupport/PacksOnDisk.swift"),
        LimitRow(.textBytes) { size in try isTooLarge(size, .textBytes) },
        LimitRow(.evidenceBytes) { size in try isTooLarge(size, .evidenceBytes) }
    ]

    static let ofPacks = [
        LimitRow(.conditionDepth) { depth in
            let condition = String(repeating: "(", count: depth) + "a.yes" + String(repeating: ")", count: depth)
            return found(pack(rules: "facts:\n  a.is:\n    type: yes-no\n    is: \(condition)\n"), .conditionSyntax)
        },
        LimitRow(.conditionParts) { count in
            let condition = Array(repeating: "a.yes", count: count).joined(separator: " and ")
            return found(pack(rules: "facts:\n  a.is:\n    type: yes-no\n    is: \(condition)\n"), .conditionSyntax)
        },
        LimitRow(.sumTerms) { count in
            let sum = Array(repeating: "a.count", count: count).joined(separator: " + ")
            return found(pack(rules: "facts:\n  a.sum:\n    type: count\n    is: \(sum)\n"), .conditionSyntax)
        },
        LimitRow(.options) { count in
            let options = (0..<count).map { "      o\($0): O\n" }.joined()
            return found(
                pack(rules: "facts:\n  a.kind:\n    type: choice\n    ask: A\n    options:\n" + options), .limit)
        },
        LimitRow(.tagDepth) { depth in
            let text =
                String(repeating: "{% if a.yes %}\n", count: depth) + "Text.\n"
                + String(repeating: "{% endif %}\n", count: depth)
            return found(pack(template: text), .limit)
        },
        LimitRow(.branches) { count in
            let more = String(repeating: "{% elsif a.yes %}\nText.\n", count: count - 1)
            return found(pack(template: "{% if a.yes %}\nText.\n\(more){% endif %}\n"), .limit)
        },
        LimitRow(.derivedDepth) { depth in
            let facts = (1...depth).map {
                "  a.d\($0):\n    type: count\n    is: \($0 == 1 ? "a.count" : "a.d\($0 - 1)") + a.one\n"
            }.joined()
            return found(pack(rules: "facts:\n  a.one:\n    type: count\n    ask: A\n    max: 1\n" + facts), .limit)
        },
        LimitRow(.phrases) { count in
            let phrases = (0..<count).map { "    - so it is said \($0)\n" }.joined()
            return found(pack(rules: "notice:\n  says:\n" + phrases), .limit)
        },
        LimitRow(.phraseWords) { count in
            let phrase = Array(repeating: "word", count: count).joined(separator: " ")
            return found(pack(rules: "notice:\n  says:\n    - \(phrase)\n"), .limit)
        },
        LimitRow(.phraseParts) { count in
            // Words, a gap, words and so on, or a value at the end.
            var parts = (0..<count).map { $0.isMultiple(of: 2) ? "so it is" : "…" }
            if count.isMultiple(of: 2) { parts[count - 1] = "{{ a.count }}" }
            let key = count.isMultiple(of: 2) ? "reads" : "says"
            return found(pack(rules: "notice:\n  \(key):\n    - \(parts.joined(separator: " "))\n"), .limit)
        },
        LimitRow(.gapWords) { count in
            let gap = String(repeating: " word", count: count)
            return !stands("we took … away", in: "We took\(gap) away.")
        },
        LimitRow(.wordBytes) { size in
            let word = String(repeating: "a", count: size)
            return !stands(word, in: "See \(word) here.")
        },
        LimitRow(.patternSize) { size in
            // Each range of a set counts; one more stands for the whole.
            let set = (0..<size - 1).map { number in
                Unicode.Scalar(UInt32(0x4E00 + 2 * number)).map { String(Character($0)) } ?? ""
            }.joined()
            return isRefused("[\(set)]")
        },
        LimitRow(.patternDepth) { depth in
            isRefused(String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth))
        },
        LimitRow(.patternRepeats) { count in isRefused("a{\(count)}") },
        LimitRow(.proofSteps, named: "proofSteps", in: "Tests/RulePacksTests/ProofLimitTests.swift"),
        LimitRow(.questionSteps, named: "questionSteps", in: "Tests/RulePacksTests/ProofLimitTests.swift")
    ]

    static let ofValues = [
        LimitRow(.textCharacters) { count in
            found(pack(rules: "facts:\n  a.long:\n    type: text\n    ask: A\n    max: \(count)\n"), .badDomain)
        },
        LimitRow(.usualTextCharacters) { try isOutOfRange("a.text", String(repeating: "é", count: $0)) },
        LimitRow(.entries) { count in
            try isOutOfRange("a.list", "[\((0..<count).map { "e\($0)" }.joined(separator: ", "))]")
        },
        LimitRow(.figure) { try isOutOfRange("a.count", "\($0)") },
        LimitRow(.wholeNumber) { number in
            do { _ = try Literal.read("\(number)", as: .count) } catch { return true }
            return false
        },
        LimitRow(.hours) { try isOutOfRange("a.time", "\($0) hours") },
        LimitRow(.firstYear, isLeast: true) { try isOutOfRange("a.day", "\($0)-12-31") },
        LimitRow(.lastYear) { try isOutOfRange("a.day", "\($0)-01-01") }
    ]

    // MARK: Helpers

    private static func found(_ files: [SourceFile], _ code: DiagnosticCode) -> Bool {
        RuleBook.compile(files).diagnostics.contains { $0.code == code }
    }

    private static func yaml(_ text: String) -> [DiagnosticCode] {
        var found = Diagnostics()
        _ = YAMLDocument.read(SourceFile(path: "a.yaml", text: text), into: &found)
        return found.all.map(\.code)
    }

    private static func isRefused(_ pattern: String) -> Bool { (try? Pattern(pattern)) == nil }
}
