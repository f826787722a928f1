// snippet: letters
import AppealKit
import CaseTables
// end
import Testing

// snippet: letters
/// Each case of a table with its letters, or with what is missing or wrong.
func letters(ofTable bytes: [UInt8], with book: RuleBook, pack: String) throws -> [(line: Int, text: String)] {
    var reader = CaseListReader(path: "cases.csv", form: .table, ruleBook: book)
    let listed = try reader.read(bytes) + reader.finish()
    return try listed.map { item in
        let (appeal, findings) = try item.read(with: book, pack: pack) { _ in false }
        guard let appeal else { return (item.line, findings.map(\.message).joined(separator: "; ")) }
        let assembly = appeal.assemble()
        let missing = assembly.questions.map { "\($0.key) is missing" }
        return (item.line, (assembly.letters.map { $0.plainText() } + missing).joined(separator: "\n"))
    }
}
// end

@Suite("CaseTables' article") struct CaseTablesArticle {
    private static let columns = [
        ("case", "new-carrier"), ("letter-date", "2026-03-05"), ("violations", "late-delivery"),
        ("store.name", "Example Shop"), ("notice.date", "2026-03-02"), ("signer.name", "Ann Example"),
        ("late.rate", "5.2%"), ("causes.1.cause", "slow-carrier"), ("causes.1.answers", "[lateness]"),
        ("causes.1.parcels", "12"), ("causes.1.old-carrier", "Slow Post"), ("causes.1.found-on", "2026-03-03"),
        ("actions.1.action", "change-carrier"), ("actions.1.done-on", "2026-03-04"),
        ("actions.1.new-carrier", "Quick Post"), ("prevention.1.prevention", "delivery-check"),
        ("prevention.1.since", "2026-03-04"), ("prevention.1.owner", "Ann Example"),
        ("prevention.1.record", "the parcel book")
    ]

    private static func row(_ changes: [String: String]) -> String {
        columns.map { changes[$0.0] ?? $0.1 }.joined(separator: ",") + "\n"
    }

    @Test func lettersOfATable() throws {
        let table =
            Self.columns.map(\.0).joined(separator: ",") + "\n" + Self.row([:]) + Self.row(["signer.name": ""])
            + Self.row(["late.rate": "fast"])
        let told = try letters(ofTable: Array(table.utf8), with: Shop.book(), pack: "shop")
        #expect(told.map(\.line) == [2, 3, 4])
        #expect(told[0].text.contains("On 4 March 2026 we moved every shipment to Quick Post."))
        #expect(told[1].text == "signer.name is missing")
        #expect(told[2].text.contains("fast"))
    }

    @Test func aHeadingThatNothingKnowsIsAProblem() throws {
        let book = try Shop.book()
        #expect(throws: CaseListProblem.self) {
            try letters(ofTable: Array("case,colour\none,red\n".utf8), with: book, pack: "shop")
        }
    }
}
