import Foundation
import PackTesting
import RulePacks
import Testing
import ToolSupport
@testable import struct rulepack.Catalogue

@testable import struct rulepack.TestFolders

/// The packs of this package as they lie on the disk, checked once and their tests run once: what `rulepack validate`,
/// `test`, `cover` and `docs` say of them.
@Suite("The packs of this package") struct OwnPacksTests {
    private static let folder = Result { try CheckedFolder(Workshop.checkout.path) }
    private static let tests = Result { try TestFolders(below: Workshop.checkout.path) }
    private static let results = Result { try tests.get().results(with: ruleBook()) }

    private static func ruleBook() throws -> RuleBook { try #require(try folder.get().ruleBook) }

    @Test func nothingIsFoundInThem() throws {
        let folder = try Self.folder.get()
        #expect(
            folder.files.count > 300 && folder.diagnostics.isEmpty, "\(folder.diagnostics.all.map { $0.printed() })")
    }

    @Test func theyPassTheirTests() throws {
        let results = try Self.results.get()
        #expect(results.count > 400)
        for result in results where result.outcome == .failed {
            Issue.record("\(result.name): \(result.failures.map { $0.diagnostic.printed() }.joined())")
        }
    }

    @Test func theyAreReachedWhole() throws {
        let (packs, results) = (try Self.ruleBook().packs, try Self.results.get())
        #expect(packs.contains { $0.id == "amazon" } && packs.count >= 9)
        for pack in packs {
            let coverage = Coverage(of: pack, by: results.filter { $0.name.hasPrefix(pack.id + "/") })
            #expect(coverage.targets.count > 20 && coverage.missed.map(\.name) == [], "\(pack.id)")
        }
    }

    /// `rulepack docs` writes it.
    @Test func theCatalogueIsCurrent() throws {
        let tests = try Self.tests.get().tests
        let catalogues = try Self.ruleBook().packs.map { pack in Catalogue(pack, tests.filter { $0.pack == pack.id }) }
        let pages = catalogues.flatMap(\.pages) + [("README.md", Catalogue.index(catalogues))]
        let folder = Workshop.checkout.appendingPathComponent("docs/catalogue")
        for page in pages {
            let written = try String(contentsOf: folder.appendingPathComponent(page.path), encoding: .utf8)
            #expect(written == page.text, "\(page.path) is not current: `rulepack docs` writes it anew")
        }
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        #expect(names.filter { $0.hasSuffix(".md") }.sorted() == pages.map(\.path).sorted())
    }
}
