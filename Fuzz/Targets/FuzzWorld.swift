import AppealKit
import Foundation
import RulePacks
import SourceText

/// What readers need beside their input: packs and a case of the tests and examples.
enum FuzzWorld {
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Small packs that are whole and without a finding, each as its files.
    static let packs = [packFiles("Tests/RulePacksTests/BasePack"), packFiles("Tests/LanguagePack"), sharingFiles]

    /// Two violations that share files, with a case of their own.
    static let sharingFiles = packFiles("Tests/SamplePack")

    static let caseText = file("Examples/new-store-2019/case.yaml")

    static var ruleBook: RuleBook { get throws { try compiled.get() } }
    static var reader: NoticeReader { get throws { try readerOfNotices.get() } }
    static var reviewer: Reviewer { get throws { try reviewerOfLetters.get() } }
    static var aCase: Case { get throws { try caseOfText.get() } }

    // Each is made once; what cannot be made is a finding of every target that needs it.
    private static let compiled = Result { try book(sharingFiles) }
    private static let readerOfNotices = Result { NoticeReader(try ruleBook) }
    private static let reviewerOfLetters = Result { Reviewer(try ruleBook.packs[0]) }
    private static let caseOfText = Result { try read(caseText) }

    static func file(_ path: String) -> [UInt8] {
        (try? Data(contentsOf: package.appendingPathComponent(path))).map { [UInt8]($0) } ?? []
    }

    /// The files below a folder of the package with one of some endings, in the order of their paths.
    static func files(_ folder: String, _ endings: [String]) -> [(path: String, bytes: [UInt8])] {
        let root = folder.isEmpty ? package : package.appendingPathComponent(folder)
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { path in endings.contains { path.hasSuffix($0) } && !path.hasPrefix(".") }.sorted().map {
            ($0, file(folder.isEmpty ? $0 : folder + "/" + $0))
        }
    }

    private static func packFiles(_ folder: String) -> [SourceFile] {
        files(folder, [".yaml", ".md"]).filter { $0.path.contains("/") && !$0.path.contains("/tests/") }.map {
            SourceFile(path: $0.path, bytes: $0.bytes)
        }
    }

    private static func book(_ files: [SourceFile]) throws -> RuleBook {
        let (book, diagnostics) = RuleBook.compile(files)
        guard let book else {
            throw FuzzFinding(description: "the packs of the targets: \(diagnostics.map { $0.printed() })")
        }
        return book
    }

    private static func read(_ bytes: [UInt8]) throws -> Case {
        let file = SourceFile(path: "case.yaml", bytes: bytes)
        let (made, diagnostics) = Case.read(file, with: try ruleBook) { _ in true }
        guard let made else {
            throw FuzzFinding(description: "the case of the targets: \(diagnostics.map { $0.printed() })")
        }
        return made
    }
}

/// The texts between `"""` in the Swift files of a folder: what the tests give to readers.
func testTexts(of folder: String) -> [[UInt8]] {
    FuzzWorld.files("Tests/" + folder, [".swift"]).flatMap { _, bytes -> [[UInt8]] in
        let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\"\"\"")
        return parts.indices.filter { $0 % 2 == 1 }.map { index in
            let lines = parts[index].split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
            let indent = lines.last?.count ?? 0
            let text = lines.dropLast().map { $0.dropFirst(min(indent, $0.prefix { $0 == " " }.count)) }
            return Array((text.joined(separator: "\n") + "\n").utf8)
        }
    }
}
