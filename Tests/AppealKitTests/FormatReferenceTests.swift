@testable import AppealKit
import Foundation
import KeyedMaps
import PackSource
import SourceText
import Testing
import YAMLTree

/// The two reference pages against what the code accepts. Their tables of keys are made from the tables that decoding
/// reads by.
@Suite("The reference of the formats")
struct FormatReferenceTests {
    private static let pack = Page("pack-format.md"), aCase = Page("case-format.md")
    /// The files that people write.
    private static let files = [
        ManifestKey.map, SharedKey.map, ViolationKey.map, ReviewFileKey.map, CaseKey.map
    ]

    /// `RECORD_PAGES=1 swift test --filter FormatReference` writes the tables anew, and fails so that somebody reads
    /// them.
    @Test(arguments: [Page("pack-format.md"), Page("case-format.md")])
    func tablesOfKeys(page: Page) throws {
        let current = try page.withTables { name in
            try #require(Self.maps.first { $0.name == name }, "\(page.name): there is no map `\(name)`").table
        }
        guard current != page.text else { return }
        if ProcessInfo.processInfo.environment["RECORD_PAGES"] != nil {
            try current.write(to: page.url, atomically: true, encoding: .utf8)
        }
        Issue.record(
            "docs/\(page.name) is stale: write its tables anew with RECORD_PAGES=1 swift test --filter FormatReference")
    }

    private static var maps: [FormatMap] {
        files.flatMap(\.all).reduce(into: []) { maps, map in
            if !maps.contains(where: { $0 === map }) { maps.append(map) }
        }
    }

    @Test func everyMapHasItsTable() {
        let told = (Self.pack.tables + Self.aCase.tables).sorted()
        #expect(told == Self.maps.map(\.name).sorted())
        for map in Self.maps { #expect(Set(map.keys.map(\.name)).count == map.keys.count, "\(map.name)") }
    }

    /// Decoding takes a file that says of every key what its table gives as an example.
    @Test func examplesCanBeRead() throws {
        func read(_ map: FormatMap, _ decode: (YAMLDocument, FileReading) -> Bool) throws {
            let file = SourceFile(path: "rules/a/\(map.name).yaml", text: map.example(indent: 0))
            var found = Diagnostics()
            let reading = FileReading(file, isComplete: true)
            let document = try #require(YAMLDocument.read(file, into: &found), "\(map.example(indent: 0))")
            #expect(found.isEmpty && decode(document, reading))
            // Not all keys go together, and no example has translations.
            let wrong = reading.diagnostics.all.filter { ![.misplacedKey, .missingTranslation].contains($0.code) }
            #expect(
                wrong.isEmpty, "\(wrong.map { "\($0.message) at \(file.line(ofByte: Int($0.place.range.start)))" })")
        }
        try read(ManifestKey.map) { decodeManifest($0, $1) != nil }
        try read(SharedKey.map) { decodeShared($0, language: .english, readingLanguages: [], $1) != nil }
        try read(ViolationKey.map) { decodeViolation($0, language: .english, readingLanguages: [], $1) != nil }
        try read(ReviewFileKey.map) { decodeReview($0, language: .english, readingLanguages: [], $1) != nil }
        try read(CaseKey.map) { MapReader<CaseKey>($0.root, in: $1)?.date(.letterDate) != nil }
    }

    @Test func examplesAreOfTheirType() {
        for map in Self.maps {
            for key in map.keys {
                let example = key.form.example
                #expect((example == nil) == key.form.type.hasKeysAlone, "`\(key.name)` of \(map.words)")
                if let example { #expect(key.form.type.takes(example), "`\(key.name)` of \(map.words): \(example)") }
                #expect(!key.form.meaning.hasSuffix("."), "`\(key.name)` of \(map.words)")
                if case .with(let other) = key.form.need {
                    #expect(map.keys.contains { $0.name == other }, "`\(key.name)` of \(map.words)")
                }
            }
        }
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
            try #require(told.count == 1 || told.count == Language.spoken.count, "\(row)")
            for (language, text) in zip(Language.spoken, told.count == 1 ? told + told : told)
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
struct Page: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    var testDescription: String { name }

    init(_ name: String) {
        self.name = name
        text = (try? String(contentsOf: Self.url(name), encoding: .utf8)) ?? ""
    }

    var url: URL { Self.url(name) }

    private static func url(_ name: String) -> URL {
        EmbeddedExample.checkout.appendingPathComponent("docs/\(name)")
    }

    private static let (start, end) = ("<!-- keys: ", " -->")

    /// The maps of which the page has a table.
    var tables: [String] {
        lines.filter { $0.hasPrefix(Self.start) }.map {
            String($0.dropFirst(Self.start.count).dropLast(Self.end.count))
        }
    }

    /// The page with the table below each mark made anew.
    func withTables(_ table: (String) throws -> [String]) rethrows -> String {
        var made: [String] = []
        var isOld = false
        for line in lines {
            if isOld, line.hasPrefix("|") { continue }
            isOld = line.hasPrefix(Self.start)
            made.append(line)
            if isOld { made += try table(String(line.dropFirst(Self.start.count).dropLast(Self.end.count))) }
        }
        return made.joined(separator: "\n")
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

// MARK: Tables

extension FormatMap {
    /// The maps that stand below its keys, each once, itself first.
    fileprivate var all: [FormatMap] {
        var found: [FormatMap] = []
        var waiting = [self]
        while let map = waiting.popLast() {
            if found.contains(where: { $0 === map }) { continue }
            found.append(map)
            waiting += map.keys.flatMap(\.form.type.maps)
        }
        return found
    }

    fileprivate var table: [String] {
        ["| key | type | needed | meaning | example |", "| --- | --- | --- | --- | --- |"]
            + keys.map { key in
                let cells = [
                    "`\(key.name)`", key.form.typeWords, key.form.needWords, key.form.meaning,
                    key.form.example.map { "`\($0)`" } ?? ""
                ]
                return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
            }
            + (isOpen ? ["| a fact's name | value | when asked for | what it is told of that fact | |"] : [])
    }

    /// A map of this kind with all its keys.
    fileprivate func example(indent: Int) -> String {
        keys.map { key in
            String(repeating: " ", count: indent) + key.name + ":"
                + key.form.type.example(key.form.example, indent: indent + 2) + "\n"
        }.joined()
    }
}

extension KeyForm {
    fileprivate var typeWords: String {
        switch languages {
        case .none: type.words
        case .reading: "\(type.words), languages"
        case .notices: "\(type.words), any language"
        }
    }

    fileprivate var needWords: String {
        switch need {
        case .always: "yes"
        case .optional: "no"
        case .with(let key): "with `\(key)`"
        case .sometimes(let words): words
        }
    }
}

extension KeyType {
    /// The maps with keys of their own that a value consists of.
    fileprivate var maps: [FormatMap] {
        switch self {
        case .map(let map): [map]
        case .list(let type, _), .named(let type, _): type.maps
        case .either(let one, let other): one.maps + other.maps
        default: []
        }
    }

    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .phrase: "phrase"
        case .pattern: "pattern"
        case .id: "id"
        case .version: "version"
        case .language: "language"
        case .date: "date"
        case .duration: "duration"
        case .yesNo: "yes or no"
        case .number: "number"
        case .wordRange: "number `to` number"
        case .weight: "1 to 5"
        case .share: "share"
        case .condition: "condition"
        case .formula: "condition or sum"
        case .factType: "fact type"
        case .reportPath: "report path"
        case .literal: "literal of the type"
        case .value: "value"
        case .path: "file"
        case .word(_, let name?): name
        case .word(let words, nil): Self.choice(words.map { "`\($0)`" })
        case .list(_, let things): "list of \(things)"
        case .map(let map): map.name
        case .named(_, let things): "map of \(things)"
        case .either(let one, let other): "\(one.words) or \(other.words)"
        }
    }

    private static func choice(_ words: [String]) -> String {
        words.count < 2
            ? words.joined() : words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1]
    }

    /// Whether maps of their own stand below the key, and nothing else can.
    fileprivate var hasKeysAlone: Bool {
        switch self {
        case .map: true
        case .list(let type, _): type.hasKeysAlone
        case .named(.named, _): true
        case .named(let type, _): type.hasKeysAlone
        default: false
        }
    }

    /// What stands after a key of this type.
    fileprivate func example(_ written: String?, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        switch self {
        case .map(let map): return "\n" + map.example(indent: indent).dropLast()
        case .list(.map(let map), _):
            return "\n\(margin)- " + map.example(indent: indent + 2).drop { $0 == " " }.dropLast()
        case .list where written?.hasPrefix("[") == false: return "\n\(margin)- \(written ?? "")"
        case .named(let type, _) where written == nil:
            return "\n\(margin)a-name:" + type.example(nil, indent: indent + 2)
        case .named: return "\n\(margin)\(written ?? "")"
        default: return " \(written ?? "")"
        }
    }

    /// Whether an example is what it should be, as far as its form tells.
    fileprivate func takes(_ example: String) -> Bool {
        switch self {
        case .date: (try? Literal.read(example, as: .date)) != nil
        case .duration: (try? Literal.read(example, as: .duration)) != nil
        case .yesNo: ["yes", "no"].contains(example)
        case .id: isKebab(example)
        case .number: Int(example) != nil
        case .language: Language(rawValue: example) != nil
        case .word(let words, _): words.contains(example)
        case .list(let type, _) where example.hasPrefix("["):
            example.dropFirst().dropLast().split(separator: ", ").allSatisfy { type.takes(String($0)) }
        case .list(let type, _): type.takes(example)
        case .named: example.contains(": ")
        case .either(let one, let other): one.takes(example) || other.takes(example)
        default: !example.isEmpty
        }
    }
}
