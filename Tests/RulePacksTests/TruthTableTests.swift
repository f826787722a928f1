@testable import RulePacks
import Testing

/// Kleene's tables, whole.
struct TruthTableTests {
    private static let made = Result {
        try FactSheet(
            """
            p.a: yes-no
            p.b: yes-no
            n.a: count; optional: yes
            n.b: count
            list.a: list of choice; options: red green; optional: yes
            rows.a: rows; min: 0; columns: units count
            name.a: text; optional: yes
            pick.a: choice; options: red green; optional: yes
            """)
    }
    private static var sheet: FactSheet { get throws { try made.get() } }

    /// Left, right, then what `and` and `or` make of them: `y`, `n`, `?`.
    @Test(arguments: ["yy yy", "yn ny", "y? ?y", "ny ny", "nn nn", "n? n?", "?y ?y", "?n n?", "?? ??"])
    func joints(row: String) throws {
        let signs = Array(row)
        let table = try Self.sheet.table(signs: ["p.a": signs[0], "p.b": signs[1]])
        #expect(try Self.sign("p.a and p.b", table) == signs[3], "and of \(row)")
        #expect(try Self.sign("p.a or p.b", table) == signs[4], "or of \(row)")
        // De Morgan, with the same tables.
        #expect(try Self.sign("not (not p.a or not p.b)", table) == signs[3])
        #expect(try Self.sign("not (not p.a and not p.b)", table) == signs[4])
    }

    @Test(arguments: ["yn", "ny", "??"])
    func negation(row: String) throws {
        let signs = Array(row)
        #expect(try Self.sign("not p.a", Self.sheet.table(signs: ["p.a": signs[0]])) == signs[1])
        #expect(try Self.sign("not not p.a", Self.sheet.table(signs: ["p.a": signs[0]])) == signs[0])
    }

    @Test func andIsTheLeastOrTheGreatest() {
        #expect([Truth.yes, .no, .unknown].sorted() == [.no, .unknown, .yes])
        #expect(!Truth.unknown == .unknown)
    }

    /// A comparison is unknown if a side is, whatever the other; `none` is no value to compare.
    @Test(arguments: ["", "none"], Comparison.allCases.map(\.rawValue))
    func comparisonsWithUnknownSides(value: String, comparison: String) throws {
        let table = try Self.sheet.table(
            value.isEmpty ? ["n.b": "3"] : ["n.a": value, "n.b": "3", "name.a": value, "pick.a": value])
        for condition in [
            "n.a \(comparison) 3", "n.a \(comparison) n.b", "n.b \(comparison) n.a", "n.a \(comparison) n.a"
        ] {
            #expect(try Self.sign(condition, table) == "?", "\(condition)")
        }
        for condition in ["name.a == \"x\"", "name.a != \"x\"", "pick.a in [red, green]", "pick.a != red"] {
            #expect(try Self.sign(condition, table) == "?", "\(condition)")
        }
    }

    /// `known` and `exhibit.` are never unknown.
    @Test(arguments: [("", "n"), ("none", "n"), ("3", "y")])
    func known(value: String, wanted: Character) throws {
        let table = try Self.sheet.table(value.isEmpty ? [:] : ["n.a": value])
        #expect(try Self.sign("known n.a", table) == wanted)
        #expect(try Self.sign("exhibit.bill", table) == "n")
        #expect(try Self.sign("not exhibit.bill", table) == "y")
    }

    /// `none` counts 0 and includes nothing; unknown is neither.
    @Test(arguments: [
        ("none", "count list.a == 0", "y"), ("none", "count list.a > 0", "n"), ("none", "count list.a >= 0", "y"),
        ("none", "count list.a < 1", "y"),
        ("none", "count list.a > -1", "y"), ("none", "count list.a != 0", "n"), ("none", "list.a includes red", "n"),
        ("none", "known list.a", "n"),
        ("[red]", "count list.a == 1", "y"), ("[red]", "list.a includes red", "y"),
        ("[red]", "list.a includes green", "n"),
        ("[red, green]", "count list.a <= 1", "n"), ("[red, green]", "list.a includes green", "y")
    ])
    func lists(value: String, condition: String, wanted: Character) throws {
        #expect(try Self.sign(condition, Self.sheet.table(["list.a": value])) == wanted)
        if condition.hasPrefix("count") || condition.contains("includes") {
            #expect(try Self.sign(condition, Self.sheet.table([:])) == "?")
        }
    }

    @Test func rowsAreCounted() throws {
        #expect(try Self.sign("count rows.a == 0", Self.sheet.table(["rows.a": "none"])) == "y")
        #expect(try Self.sign("count rows.a >= 2", Self.sheet.table(["rows.a": "[1, 2]"])) == "y")
        #expect(try Self.sign("count rows.a >= 2", Self.sheet.table([:])) == "?")
    }

    private static func sign(_ condition: String, _ table: ValueTable) throws -> Character {
        switch try sheet.compile(condition).truth(table) {
        case .yes: "y"
        case .no: "n"
        case .unknown: "?"
        }
    }
}

extension FactSheet {
    /// A case of yes-no facts: `y`, `n`, `?`.
    func table(signs: [String: Character]) throws -> ValueTable {
        try table(signs.filter { $0.value != "?" }.mapValues { $0 == "y" ? "yes" : "no" })
    }
}
