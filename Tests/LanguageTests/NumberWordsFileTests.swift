import Foundation
import LanguageFiles
import Testing

/// Rules for numbers in words that would never come to an end are refused where they are read.
@Suite("Rules for numbers in words") struct NumberWordsFileTests {
    @Test(arguments: [
        ("9: \"{times}\"", false), ("10: \"{times}\"", true), ("0: \"{rest}\"", false), ("1: \"a[{rest}]\"", true),
        ("1: \"[{rest}{rest}]\"", false), ("1: \"{number}\"", false)
    ])
    func aRuleAsksForLess(rule: String, isTaken: Bool) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let language = folder.appendingPathComponent("xx")
        try FileManager.default.createDirectory(at: language, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try "number-words:\n  up-to: 9\n  \(rule)\n".write(
            to: language.appendingPathComponent("letters.yaml"), atomically: true, encoding: .utf8)
        let key = rule.prefix { $0 != ":" }
        let refused = LanguageFolder(folder.path).problems.contains {
            $0.kind.text.contains("`number-words.\(key)` takes")
        }
        #expect(refused != isTaken)
    }
}
