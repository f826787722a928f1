import Foundation
import RulePacks
import SourceText
import Testing

/// The shipped packs with random damage: whatever the files hold, checking ends, and tells places that are in them.
struct HostilePackTests {
    private static let files: [SourceFile] = shippedFiles()

    @Test func shippedPacksAreClean() {
        #expect(Self.files.count >= 9)
        #expect(RuleBook.check(Self.files).diagnostics.isEmpty)
    }

    @Test(arguments: 0..<12)
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
        case 4: if !lines[at].isEmpty { lines[at][Int.random(in: lines[at].indices, using: &random)] = UInt8.random(in: 0...255, using: &random) }
        case 5: lines[at] = [0x20, 0x20] + lines[at]
        default: lines[at] += Array(["{{", "}}", "{%", "%}", ": ", " #x", "\t", "：", "- ", "[", "\"", "{% endif %}", "{{ policy }}"].randomElement(using: &random)?.utf8 ?? "".utf8)
        }
        return SourceFile(path: file.path, bytes: Array(lines.joined(separator: [0x0A])))
    }
}

/// `rules` and `templates` of this package.
private func shippedFiles() -> [SourceFile] {
    let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL
    return ["rules/amazon", "templates/amazon"].flatMap { folder -> [SourceFile] in
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }.sorted().compactMap { name in
            (try? Data(contentsOf: root.appendingPathComponent(folder).appendingPathComponent(name))).map { SourceFile(path: "\(folder)/\(name)", bytes: Array($0)) }
        }
    }
}
