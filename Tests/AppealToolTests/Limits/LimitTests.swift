import Foundation
import SourceText
import Testing

/// Every limit is tried below, at and above it, by what comes in and what is told.
@Suite("Limits")
struct LimitTests {
    @Test func everyLimitHasARow() {
        let tried = LimitRow.all.map(\.limit.name)
        #expect(Set(tried).count == tried.count, "a limit is tried twice")
        #expect(Set(tried).symmetricDifference(Limit.all.map(\.name)) == [], "a limit has no row, or a row no limit")
        #expect(tried.count > 60)
    }

    @Test(arguments: LimitRow.all.filter { $0.tries != nil })
    func below(row: LimitRow) throws {
        let isBeyond = try #require(row.tries)
        #expect(try !isBeyond(row.limit.value - (row.isLeast ? -1 : 1)), "less than \(row.limit.name) is refused")
    }

    @Test(arguments: LimitRow.all.filter { $0.tries != nil })
    func at(row: LimitRow) throws {
        let isBeyond = try #require(row.tries)
        #expect(try !isBeyond(row.limit.value), "as much as \(row.limit.name) says is refused")
    }

    @Test(arguments: LimitRow.all.filter { $0.tries != nil })
    func above(row: LimitRow) throws {
        let isBeyond = try #require(row.tries)
        #expect(try isBeyond(row.limit.value + (row.isLeast ? -1 : 1)), "more than \(row.limit.name) is taken")
    }

    /// What cannot be tried by a size alone is tried by a test of its own, which names the limit.
    @Test(arguments: LimitRow.all.filter { $0.tries == nil })
    func hasATestOfItsOwn(row: LimitRow) throws {
        let path = try #require(row.test)
        let text = try String(contentsOf: Workshop.checkout.appendingPathComponent(path), encoding: .utf8)
        #expect(text.contains("Limit.\(row.property)"), "\(path) does not try \(row.limit.name)")
    }

    /// The list is whole: each limit that is declared belongs to a group, under a name of its own.
    @Test func everyLimitIsListed() throws {
        let folder = Workshop.checkout.appendingPathComponent("Sources/SourceText")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let declared = try files.flatMap { file in
            try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
                .matches(of: /package static let \w+ = Limit\(\s*"([a-z-]+)"/).map { String($0.1) }
        }
        #expect(declared.count == Set(declared).count && declared.sorted() == Limit.all.map(\.name).sorted())
    }

    @Test func thePageIsCurrent() throws {
        let shop = try Workshop()
        let page = Workshop.checkout.appendingPathComponent("docs/limits.md").path
        let run = shop.rulepack("docs", "--limits", "--check", "-o", page)
        #expect(run.status == 0, "write it anew: swift run rulepack docs --limits")
        #expect(shop.rulepack("docs", "--limits", "-o", "limits.md").status == 0)
        #expect(try String(contentsOfFile: page, encoding: .utf8) == shop.text("limits.md"))
        try shop.edit("limits.md", "1 MiB", "2 MiB")
        #expect(shop.rulepack("docs", "--limits", "--check", "-o", "limits.md").status == 1)
    }
}

/// How a limit is tried.
struct LimitRow: Sendable, CustomTestStringConvertible {
    let limit: Limit
    /// Whether what is less is beyond it: the first year of a date.
    var isLeast = false
    /// Whether so much is beyond it, by what is told; `nil` where it has a test of its own.
    let tries: (@Sendable (Int) throws -> Bool)?
    /// The file of that test, and what the limit is called in it.
    var test: String?
    var property = ""

    init(_ limit: Limit, isLeast: Bool = false, isBeyond: @escaping @Sendable (Int) throws -> Bool) {
        (self.limit, self.isLeast, tries) = (limit, isLeast, isBeyond)
    }

    init(_ limit: Limit, named property: String, in test: String) {
        (self.limit, tries, self.test, self.property) = (limit, nil, test, property)
    }

    var testDescription: String { limit.name }

    static let all = ofFiles + ofPacks + ofValues + ofCases + ofNotices + ofLetters + ofReports + ofLists + ofCommands
}
