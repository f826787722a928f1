import AppealKit
import Documents
import PackSource
import RuleModel
import SourceText
@testable import YAMLTree

extension FuzzTarget {
    /// What is read as text: YAML, JSON, conditions, patterns, templates.
    static let texts: [FuzzTarget] = [yaml, caseEdits, jsonTexts, conditions, literals, patterns, fragments]

    private static let yaml = FuzzTarget(
        name: "yaml", cost: .reader, words: FuzzWords.yaml,
        seeds: { yamlSeeds },
        run: { bytes in
            let file = SourceFile(path: "x.yaml", bytes: bytes)
            var (found, again) = (Diagnostics(), Diagnostics())
            let document = YAMLDocument.read(file, into: &found)
            try requireSound(found.sorted())
            try require(document != nil || !found.isEmpty, "neither a tree nor a finding")
            let second = YAMLDocument.read(file, into: &again)
            try requireSame(found.sorted(), again.sorted(), "the same bytes twice")
            try require(
                document.map { fingerprint(of: $0.root) } == second.map { fingerprint(of: $0.root) },
                "the same bytes twice: other trees")
            if let document { try check(document.root, in: file, SourceRange(start: 0, end: bytes.count)) }
            var ignored = Diagnostics()
            guard let layout = YAMLLayout(file, into: &ignored) else { return }
            let ends = [0] + layout.parts.map { Int($0.range.end) }
            try require(
                zip(layout.parts, ends).allSatisfy { Int($0.range.start) == $1 } && ends.last == bytes.count,
                "the parts of the layout are not the file")
            for comment in layout.comments { try requireInside(Place(file, comment.range)) }
        })

    /// Of all that a tree says.
    private static func fingerprint(of node: YAMLNode) -> Int {
        var hasher = Hasher()
        func add(_ node: YAMLNode) {
            hasher.combine(node.range)
            switch node.content {
            case .scalar(let text, let isQuoted):
                hasher.combine(text)
                hasher.combine(isQuoted)
            case .list(let nodes):
                hasher.combine(nodes.count)
                for node in nodes { add(node) }
            case .map(let entries):
                hasher.combine(entries.count)
                for entry in entries {
                    hasher.combine(entry.key.value)
                    add(entry.value)
                }
            }
        }
        add(node)
        return hasher.finalize()
    }

    /// Parts lie inside what holds them, one after the other; a text without quotes on one line says what is written.
    private static func check(_ node: YAMLNode, in file: SourceFile, _ outer: SourceRange) throws {
        let range = node.range
        try require(
            outer.start <= range.start && range.start <= range.end && range.end <= outer.end,
            "a part at \(range) lies outside of \(outer)")
        switch node.content {
        case .scalar(let text, let isQuoted):
            let written = String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
            if !isQuoted, !written.contains(where: \.isNewline), !written.hasPrefix("\u{FEFF}") {
                try require(written == text, "`\(written)` was read as `\(text)`")
            }
        case .list(let nodes): for node in nodes { try check(node, in: file, range) }
        case .map(let entries):
            try require(Set(entries.map(\.key.value)).count == entries.count, "a key stands twice")
            for entry in entries {
                try require(entry.key.range.end <= entry.value.range.start, "a value stands before its key")
                try check(entry.value, in: file, range)
            }
        }
    }

    private static var yamlSeeds: [[UInt8]] {
        testTexts(of: "YAMLTreeTests")
            + FuzzWorld.packs.flatMap { $0 }.filter { $0.path.hasSuffix(".yaml") }.map(\.bytes)
            + [FuzzWorld.caseText]
    }

    /// Puts a value into a case, and reads it there again.
    private static let caseEdits = FuzzTarget(
        name: "case-edits", cost: .reader, words: FuzzWords.yaml + FuzzWords.caseWords,
        seeds: { (testTexts(of: "AppealKitTests") + [FuzzWorld.caseText]).map { [3, 1, 0x61, 0x20, 0x62] + $0 } },
        run: { bytes in
            var program = FuzzBytes(bytes)
            let (size, form) = (program.byte() % 64, program.byte())
            let text = String(decoding: program.rest.prefix(size), as: UTF8.self)
            let file = SourceFile(path: "case.yaml", bytes: Array(program.rest.dropFirst(size)))
            let paths: [CasePath] = [.fact("odr.rate"), .exhibit("settlements"), .item(.cause, 0), .fact(text)]
            let values: [CaseValue] = [.text(text), .list([.text(text), .text("b")]), .map([.init("a", .text(text))])]
            let (path, value) = (paths[form % 4], values[form / 4 % 3])
            guard let edited = try? CaseEdit(path, value).applied(to: file) else { return }
            var found = Diagnostics()
            guard let root = YAMLDocument.read(edited, into: &found)?.root else {
                throw FuzzFinding(description: "an edited case cannot be read")
            }
            var node = root
            for step in path.steps {
                switch (step, node.content) {
                case (.key(let key), .map(let entries)):
                    guard let entry = entries.first(where: { $0.key.value == key }) else {
                        throw FuzzFinding(description: "what was written is not there")
                    }
                    node = entry.value
                case (.entry(let number), .list(let nodes)): node = nodes[number]
                default: throw FuzzFinding(description: "what was written is not there")
                }
            }
            switch (node.content, value) {
            case (.scalar(let read, _), .text(let text)): try require(read == text, "`\(text)` is now `\(read)`")
            case (.list(let read), .list(let written)): try require(read.count == written.count, "other entries")
            case (.map(let read), .map): try require(read.map(\.key.value) == ["a"], "other keys")
            default: throw FuzzFinding(description: "what was written has another form")
            }
        })

    /// What is read is written again and read once more.
    private static let jsonTexts = FuzzTarget(
        name: "json", cost: .reader, words: ["{", "}", "[", "]", "\"", ":", ",", "null", "true", "1e5", "\\u00e9"],
        seeds: { FuzzWorld.files("Tests", [".json"]).map(\.bytes) },
        run: { bytes in
            let file = SourceFile(path: "x.json", bytes: bytes)
            let node: JSONNode
            do throws(JSONProblem) { node = try JSONNode.read(file) } catch {
                try requireInside(Place(file, error.range))
                try require(!error.message.isEmpty, "a finding says nothing")
                return
            }
            try requireInside(Place(file, node.range))
            let text = value(of: node).document()
            let again = try JSONNode.read(SourceFile(path: "y.json", text: text))
            try require(value(of: again).document() == text, "what was written is read otherwise")
        })

    /// Numbers as texts: they are exact as they are written.
    private static func value(of node: JSONNode) -> JSONValue {
        switch node.content {
        case .null: .null
        case .flag(let flag): .boolean(flag)
        case .number(let text), .text(let text): .text(text)
        case .list(let nodes): .list(nodes.map(value))
        case .object(let entries): .object(entries.map { ($0.key.value, value(of: $0.value)) })
        }
    }

    private static let conditions = FuzzTarget(
        name: "conditions", cost: .reader, words: FuzzWords.conditions,
        seeds: {
            let lines = FuzzWorld.packs.flatMap { $0 }.flatMap { $0.bytes.split(separator: 0x0A) }
            return lines.filter { line in
                ["when:", "is:", "requires:", "{% if"].contains { line.contains(Array($0.utf8)) }
            }
            .map { Array($0.drop { $0 != 0x3A }.dropFirst(2)) }.filter { !$0.isEmpty }
        },
        run: { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            let range = SourceRange(start: 0, end: text.utf8.count)
            try check(text) { () throws(SyntaxProblem) in
                ranges(of: try ConditionSyntax(ExpressionText(text, range: range, offset: 0)))
            }
            try check(text) { () throws(SyntaxProblem) in
                [try SumSyntax(ExpressionText(text, range: range, offset: 0)).range]
            }
        })

    private static func check(_ text: String, _ read: () throws(SyntaxProblem) -> [SourceRange]) throws {
        let ranges: [SourceRange]
        do { ranges = try read() } catch {
            try require(!error.message.isEmpty, "a finding says nothing")
            ranges = [error.range]
        }
        for range in ranges {
            try require(
                range.start >= 0 && range.start <= range.end && Int(range.end) <= text.utf8.count,
                "a place lies outside of its text: \(range)")
        }
    }

    private static func ranges(of condition: ConditionSyntax) -> [SourceRange] {
        switch condition {
        case .all(let parts), .any(let parts): parts.flatMap(ranges)
        case .not(let part): ranges(of: part)
        case .atom(let atom): [atom.range, atom.name.range]
        }
    }

    /// Literals of every type: what is read lies on the grid, and its written form is the same value.
    private static let literals = FuzzTarget(
        name: "literals", cost: .reader, words: FuzzWords.conditions + ["USD", "CNY", "March", "2019-03-02", "1,234.5"],
        seeds: { ["1", "1.4%", "12.50 USD", "2019-03-02", "3 days", "1,234", "0x1F"].map { Array($0.utf8) } },
        run: { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            for type in [FactType.count, .number, .percent, .money(nil), .date, .duration] {
                let literal: Literal
                do throws(LiteralProblem) { literal = try Literal.read(text, as: type) } catch {
                    try require(!error.message.isEmpty, "a finding says nothing")
                    continue
                }
                if case .date(let day) = literal {
                    try require(try Literal.read(day.written, as: .date) == literal, "`\(text)` is written otherwise")
                }
                // Whatever a pack may write a person may tell, but for a point between thousands.
                if !text.contains("."), !text.contains(",") {
                    try require(
                        (try? Literal.read(told: text, as: type)) == literal, "told, `\(text)` is another value")
                }
            }
            _ = WrittenDate(bytes[...])
        })

    /// A pattern and, after a zero, a text.
    private static let patterns = FuzzTarget(
        name: "patterns", cost: FuzzCost(milliseconds: 200, microsecondsPerByte: 500),
        words: ["[A-Z]", "{3}", "{1,40}", "|", "(", ")", "*", "+", "?", "\\d", "\\w", ".", "[^a]"],
        seeds: {
            ["\\d{3}-\\d{7}-\\d{7}\0" + "111-0000001-0000001", "B0[A-Z0-9]{8}\0B0EXAMPLE1", "(a|b)*c?\0ababc"].map {
                Array($0.utf8)
            }
        },
        run: { bytes in
            let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
            let text = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "aaaaaaaaaaaaaaaaaaaaab"
            guard let pattern = try? Pattern(String(decoding: parts[0], as: UTF8.self)) else { return }
            let matches = pattern.matches(text)
            // Either way of a choice fits where one does, and both together fit no more.
            if let twice = try? Pattern("(\(String(decoding: parts[0], as: UTF8.self)))|(\u{1})"), text != "\u{1}" {
                try require(twice.matches(text) == matches, "another way changes what fits")
            }
        })

    private static let fragments = FuzzTarget(
        name: "fragments", cost: .reader, words: FuzzWords.fragments,
        seeds: { FuzzWorld.packs.flatMap { $0 }.filter { $0.path.hasSuffix(".md") }.map(\.bytes) },
        run: { bytes in
            let file = SourceFile(path: "templates/shop/x.md", bytes: bytes)
            var found = Diagnostics()
            let fragments = scanFragments(file, into: &found)
            try requireSound(found.sorted())
            for fragment in fragments {
                try requireInside(Place(file, fragment.heading))
                for line in fragment.lines {
                    try requireInside(Place(file, line.range))
                    for piece in line.pieces {
                        try require(
                            line.range.start <= piece.range.start && piece.range.end <= line.range.end,
                            "a piece lies outside of its line")
                        switch piece {
                        case .text(let text, let range):
                            try require(
                                text.utf8.elementsEqual(bytes[Int(range.start)..<Int(range.end)])
                                    || !text.contains("\u{FFFD}"), "other bytes than written")
                        case .value(let text):
                            _ = try? ValueSyntax(text)
                        case .tag(let text):
                            _ = try? TagSyntax(text)
                        }
                    }
                }
            }
        })
}
