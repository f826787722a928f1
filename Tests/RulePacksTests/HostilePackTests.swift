import Foundation
import RulePacks
import SourceText
import Testing

/// A real pack with random damage: whatever the files hold, checking ends, and tells places that are in them.
struct HostilePackTests {
    private static let files: [SourceFile] = samplePackFiles()

    @Test func thePackIsClean() {
        #expect(Self.files.count >= 9)
        #expect(RuleBook.check(Self.files).diagnostics.isEmpty)
    }

    /// With `LONG_TESTS` three times as many.
    @Test(arguments: 0..<(runsLongTests ? 12 : 4))
    func damagedFiles(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        for _ in 0..<10 {
            var files = Self.files
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let index = Int.random(in: files.indices, using: &random)
                files[index] = damaged(files[index], &random)
            }
            check(files)
        }
    }

    @Test func missingFiles() {
        for index in Self.files.indices {
            var files = Self.files
            files.remove(at: index)
            let (ruleBook, diagnostics) = RuleBook.check(files)
            #expect(ruleBook == nil, "\(Self.files[index].path) is missed by nobody")
            #expect(!diagnostics.isEmpty)
        }
    }

    private func check(_ files: [SourceFile]) {
        let (ruleBook, diagnostics) = RuleBook.check(files)
        #expect((ruleBook == nil) == diagnostics.contains { $0.severity == .error })
        for diagnostic in diagnostics {
            let range = diagnostic.place.range
            #expect(range.start >= 0 && range.start <= range.end && Int(range.end) <= diagnostic.place.file.bytes.count)
            #expect(diagnostic.printed().contains("[\(diagnostic.code.rawValue)]"))
        }
    }

    /// A line doubled, dropped, swapped or cut, a byte changed, or a piece of another place put in.
    private func damaged(_ file: SourceFile, _ random: inout SplitMix64) -> SourceFile {
        var lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        let at = Int.random(in: lines.indices, using: &random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: lines.remove(at: at)
        case 1: lines.insert(lines[at], at: at)
        case 2: lines.swapAt(at, Int.random(in: lines.indices, using: &random))
        case 3: lines[at] = Array(lines[at].prefix(Int.random(in: 0...lines[at].count, using: &random)))
        case 4:
            if !lines[at].isEmpty {
                lines[at][Int.random(in: lines[at].indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
        case 5: lines[at] = [0x20, 0x20] + lines[at]
        default:
            lines[at] += Array(
                ["{{", "}}", "{%", "%}", ": ", " #x", "\t", "：", "- ", "[", "\"", "{% endif %}", "{{ policy }}"]
                    .randomElement(using: &random)?.utf8 ?? "".utf8)
        }
        return SourceFile(path: file.path, bytes: Array(lines.joined(separator: [0x0A])))
    }
}

/// The files of Tests/SamplePack.
func samplePackFiles() -> [SourceFile] {
    let root = packageFolder.appending(path: "Tests/SamplePack")
    let names =
        FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }.filter {
            $0.contains("/") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".md"))
        } ?? []
    return names.sorted().compactMap { name in
        (try? Data(contentsOf: root.appending(path: name))).map { SourceFile(path: name, bytes: Array($0)) }
    }
}

/// A mistake in one file hides none of another's.
struct SeveralMistakesTests {
    @Test func mistakesOfEveryFileAreTold() {
        let files = [
            (
                "rules/shop/pack.yaml",
                """
                pack: shop
                version: 1.0.0
                titel: Shop
                language: en
                facts:
                  shop.name:
                    type: txt
                    ask: Name?
                routes:
                  dispute:

                """
            ),
            (
                "rules/shop/late.yaml",
                """
                violation: late
                title: Late
                level: account
                facts:
                  late.rate:
                    type: percent
                    ask: Rate?
                routes:
                  - disput:
                      when: late.rate > 1 days
                  - dispute

                """
            ),
            ("templates/shop/pack.md", "## letter dispute\n{{ summaries }}\n\n{{ shop.name }}, {{ shop.nam }}\n"),
            ("templates/shop/late.md", "## summary\nThe rate was {{ late.rat }}.\n")
        ].map { SourceFile(path: $0.0, text: $0.1) }
        let found = RuleBook.check(files).diagnostics.map { "\($0.place.file.name): \($0.code.rawValue)" }
        #expect(
            found == [
                "late.yaml: unknown-route", "late.yaml: type-mismatch", "pack.yaml: unknown-key",
                "pack.yaml: unknown-type", "late.md: unknown-fact", "pack.md: unknown-fact"
            ])
    }

    /// Two packs of one name are one mistake, not as many as they have files.
    @Test func twoPacksOfOneName() {
        let files = samplePackFiles()
        let again = files.map { SourceFile(path: "elsewhere/\($0.path)", bytes: $0.bytes) }
        let (ruleBook, diagnostics) = RuleBook.check(files + again)
        #expect(ruleBook == nil)
        #expect(
            diagnostics.map { "\($0.place.file.path): \($0.code.rawValue)" } == [
                "rules/amazon/pack.yaml: duplicate-name"
            ])
    }

    /// Of a line as long as a paragraph, what stands around the mistake is shown.
    @Test func longLinesAreCutAroundTheMistake() throws {
        let text =
            "## summary\n" + String(repeating: "好", count: 300) + "{{ x.y }}" + String(repeating: "a", count: 300)
            + "\n"
        let file = SourceFile(path: "a.md", text: text)
        let start = 11 + 900 + 3
        let place = Place(file, SourceRange(start: start, end: start + 3))
        let printed = Diagnostic(.unknownFact, .verbatim("no"), at: place).printed().split(separator: "\n")
        try #require(printed.count == 3)
        #expect(printed[0] == "a.md:2:304: error: no [unknown-fact]")
        #expect(
            printed[1].hasPrefix("    …好好") && printed[1].hasSuffix("aaa…") && displayWidth(String(printed[1])) <= 150)
        let caret = displayWidth(String(printed[2].prefix { $0 == " " }))
        #expect(
            printed[2].drop { $0 == " " } == "^~~"
                && displayWidth(String(printed[1].prefix(while: { $0 != "x" }))) == caret)
    }
}
