import Foundation
import PackSource
import SourceText
import Testing
@testable import RulePacks

/// The tables of the two reference pages against what the code accepts.
@Suite("The reference of the formats")
struct FormatReferenceTests {
    private static let pack = Page("pack-format.md"), aCase = Page("case-format.md")

    /// Each kind of map with the table that describes it: the heading above and which table below.
    @Test(arguments: [
        (FormatMap.manifest, "The manifest: pack.yaml", 0), (.shared, "Shared files: `shared/<subject>.yaml`", 0),
        (.violation, "A violation: `<violation>.yaml`", 0), (.origin, "Sources", 0), (.policy, "Policy", 0),
        (.notice, "Notice", 0), (.ask, "Notice", 1), (.saying, "Notice", 2),
        (.packNotice, "Notice of a pack", 0), (.document, "Notice of a pack", 1), (.replies, "Replies", 0),
        (.fact, "Facts", 0), (.route, "Routes", 0), (.box, "Routes", 1), (.routeChoice, "Routes", 2),
        (.cause, "Causes, actions, prevention", 0), (.step, "Causes, actions, prevention", 1),
        (.exhibit, "Exhibits", 0), (.exhibitPolicy, "Exhibits", 1),
        (.reviewFile, "Headings and review: review.yaml", 0), (.headings, "Headings", 0), (.reviewRule, "Review", 0),
        (.case, "The case format", 0), (.item, "The case format", 1), (.want, "Tests", 0), (.variant, "Variants", 0)
    ])
    func keys(map: FormatMap, heading: String, table: Int) throws {
        let page = [.case, .item, .want, .variant].contains(map) ? Self.aCase : Self.pack
        var rows = try page.table(table, below: heading)
        // One row for the three heads of an item, of which each has one.
        if map == .item {
            rows = [["`cause`", "", "", ""], ["`action`", "", "", ""], ["`prevention`", "", "", ""]] + rows.dropFirst()
        }
        // A translation's row belongs to the key it translates.
        let names = rows.map { $0[0].filter { $0 != "`" } }
        let told = zip(names, rows).filter { !$0.0.contains(".") }.map { name, row in
            "\(name)\(row[2] == "yes" ? " needed" : "")\(row[1].contains("languages") && row[1] != "list of languages" || names.contains(name + ".zh") ? " languages" : "")"
        }
        #expect(
            told == map.keys.map { "\($0.name)\($0.isNeeded ? " needed" : "")\($0.hasLanguages ? " languages" : "")" })
    }

    @Test func keysOfColumns() throws {
        let sentence = try #require(Self.pack.lines.first { $0.hasPrefix("Columns of rows take") })
        #expect(Page.names(in: sentence).filter { !$0.hasSuffix(".zh") } == FormatMap.column.keys.map(\.name))
    }

    @Test func everyMapHasItsTable() {
        #expect(FormatMap.allCases.count == 27, "a new kind of map needs its table, and its row above")
    }

    @Test func structuresAndParts() throws {
        #expect(
            try Self.pack.table(1, below: "Review").map { $0[0].filter { $0 != "`" } }
                == LetterStructure.allCases.map(\.rawValue))
        let start = try #require(Self.pack.lines.firstIndex { $0.contains("Parts of letters are") })
        let sentence = Self.pack.lines[start].drop { $0 != "P" } + " " + Self.pack.lines[start + 1].prefix { $0 != "." }
        #expect(Page.names(in: String(sentence.drop { $0 != "`" })) == LetterReach.names)
        #expect(
            LetterStructure.allCases.filter(\.narrows).map(\.rawValue) == [
                "future", "link", "contact", "bank-number", "no-date", "no-number", "no-name"
            ])
    }

    @Test func types() throws {
        let names = try Self.pack.table(1, below: "Facts").map { $0[0].filter { $0 != "`" } }
        #expect(Set(names) == Set(FactType.named.map(\.name) + ["list of …"]))
        #expect(names.count == Set(names).count)
    }

    /// What the table says of printing holds.
    @Test func typesPrintAsTheTableSays() throws {
        var rows = 0
        for row in try Self.pack.table(1, below: "Facts")
        where !row[1].contains("…") && row[1].hasPrefix("`")
            && !["`list of …`", "`rows`", "`choice`", "`text`"].contains(row[0])
        {
            let type = row[0].filter { $0 != "`" }
            let values = Page.names(in: row[1])
            let told =
                row[2] == "as written"
                ? [values[0], values[0]] : row[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            rows += 1
            try #require(told.count == 1 || told.count == Language.allCases.count, "\(row)")
            for (language, text) in zip(Language.allCases, told.count == 1 ? told + told : told)
            where text != "as written" {
                let value = language == .english || !text.contains("小时") ? values[0] : "48 hours"
                try expect("x {{ x.y }} x", Told("x.y", type, "\"\(value)\""), in: language, is: "x \(text) x")
            }
        }
        #expect(rows >= 5)
    }

    @Test func fragmentsSectionsTagsAndFilters() throws {
        let kinds = try Self.pack.table(0, below: "Fragments").map {
            $0[0].filter { !"`#".contains($0) }.split(separator: " ").map(String.init)
        }
        #expect(kinds.map { $0[0] }.sorted() == FragmentKind.allCases.map(\.rawValue).sorted())
        for kind in kinds { #expect(FragmentKind(rawValue: kind[0])?.hasID == (kind.count > 1), "\(kind)") }

        let sections = try #require(Self.pack.lines.first { $0.hasPrefix("In a layout a line may be one of") })
        #expect(
            Page.names(in: sections).map { $0.filter { !"{} ".contains($0) } } == LayoutSection.allCases.map(\.name))

        let filters = try Self.pack.table(1, below: "Values and tags").map { $0[0].filter { $0 != "`" } }
        #expect(
            try hint(for: "{{ x.y | zzzzzzzz }}") == "there are "
                + filters.sorted().map { "`\($0)`" }.joined(separator: ", "))

        let tags = try Self.pack.table(0, below: "Values and tags").flatMap {
            $0[0].matches(of: /{% (\w+)/).map { String($0.1) }
        }
        #expect(
            try hint(for: "{% zzzzzzzz %}") == "there are "
                + Set(tags).sorted().map { "`\($0)`" }.joined(separator: ", "))
    }

    private func hint(for fragment: String) throws -> String {
        let files = Shop.files.replacing("Packing was slow{%", with: "\(fragment)Packing was slow{%").replacing(
            "打包慢{%", with: "打包慢{%"
        ).replacing("x.y", with: "found-on")
        return try #require(RuleBook.check(sources(files)).diagnostics.compactMap(\.hint).first)
    }
}

/// A page of the reference.
private struct Page {
    let lines: [String]

    init(_ name: String) {
        let text =
            (try? String(contentsOf: EmbeddedExample.checkout.appendingPathComponent("docs/\(name)"), encoding: .utf8))
            ?? ""
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The cells of a table below a heading, without its head; `\|` is no border.
    func table(_ index: Int, below heading: String) throws -> [[String]] {
        let start = try #require(
            lines.firstIndex { $0.hasPrefix("#") && $0.drop { "# ".contains($0) } == heading }, "no heading \(heading)")
        var tables: [[[String]]] = []
        var isInside = false
        for line in lines[(start + 1)...] {
            guard line.hasPrefix("|") else {
                if line.hasPrefix("## ") || line.hasPrefix("### ") { break }
                isInside = false
                continue
            }
            if !isInside { tables.append([]) }
            isInside = true
            let cells = line.replacing("\\|", with: "\u{1}").split(separator: "|").map {
                $0.trimmingCharacters(in: .whitespaces).replacing("\u{1}", with: "|")
            }
            tables[tables.count - 1].append(cells)
        }
        try #require(tables.count > index, "no table \(index) below \(heading)")
        return Array(tables[index].dropFirst(2))
    }

    /// What stands between backticks.
    static func names(in line: String) -> [String] {
        line.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter {
            !$0.offset.isMultiple(of: 2)
        }.map { String($0.element) }
    }
}
