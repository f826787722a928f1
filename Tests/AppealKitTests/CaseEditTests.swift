import AppealKit
@testable import PackTesting
import RulePacks
import SourceText
import Testing
import YAMLTree

@Suite("Editing a case")
struct CaseEditTests {
    private func edited(_ text: String, _ path: CasePath, _ value: CaseValue) throws -> String {
        let file = try CaseEdit(path, value).applied(to: SourceFile(path: "case.yaml", text: text))
        return String(decoding: file.bytes, as: UTF8.self)
    }

    // MARK: Values

    @Test(arguments: [
        ("facts:\n  a.b:  # about it\n  c.d: 1\n", "facts:\n  a.b: 1.4%  # about it\n  c.d: 1\n"),
        ("facts:\n  a.b:# no comment\n", nil), ("facts:\n  a.b: \n", "facts:\n  a.b: 1.4% \n"),
        ("facts:\n  a.b: 'old'  # it\n", "facts:\n  a.b: 1.4%  # it\n"),
        (
            "facts:\n  a.b: |  # why\n    old\n    text\n\n# next\nx: y\n",
            "facts:\n  a.b: 1.4%  # why\n\n# next\nx: y\n"
        ),
        ("facts:\n  a.b: [x, y]  # two\n", "facts:\n  a.b: 1.4%  # two\n"),
        ("facts:\n  a.b: [x,  # first\n    y]\n  c.d: 1\n", "facts:\n  a.b: 1.4%\n    # first\n  c.d: 1\n"),
        (
            "facts:\n  a.b:  # two\n    - x  # one\n    # between\n    - y  # last\n  c.d: 1\n",
            "facts:\n  a.b: 1.4%  # two\n    # one\n    # between\n    # last\n  c.d: 1\n"
        ),
        ("facts:\n  a.b:\n    - |  # why\n      old\n  c.d: 1\n", "facts:\n  a.b: 1.4%\n    # why\n  c.d: 1\n"),
        ("facts:\n  c.d: 1  # one\n  # of the next\n", "facts:\n  c.d: 1  # one\n  a.b: 1.4%\n  # of the next\n"),
        ("facts:\n  c.d: 1", "facts:\n  c.d: 1\n  a.b: 1.4%"),
        ("facts:  # told\r\n# none yet\r\n", "facts:  # told\r\n  a.b: 1.4%\r\n# none yet\r\n"),
        ("\u{FEFF}facts:\n    c.d: 1\n", "\u{FEFF}facts:\n    c.d: 1\n    a.b: 1.4%\n"),
        (
            "case: x\ncauses:\n#  - cause: y\n\n# last\nexhibits:\n",
            "case: x\nfacts:\n  a.b: 1.4%\ncauses:\n#  - cause: y\n\n# last\nexhibits:\n"
        ), ("exhibits:\n", "facts:\n  a.b: 1.4%\nexhibits:\n"),
        ("facts: [a]\n", nil), ("facts: x\n", nil), ("facts:\n  a.b: 1\n  a.b: 2\n", nil),
        ("facts:\n  a.b: \"x\n", nil), ("- x\n", nil)
    ])
    func aFact(text: String, wanted: String?) throws {
        guard let wanted else {
            #expect(throws: CaseEdit.Problem.self) { try edited(text, .fact("a.b"), .plain("1.4%")) }
            return
        }
        #expect(try edited(text, .fact("a.b"), .plain("1.4%")) == wanted)
    }

    @Test(arguments: [
        (CaseValue.text("none"), " \"none\""), (.plain("none"), " none"), (.text("Desk & Co."), " Desk & Co."),
        (.text("a: b # c"), " \"a: b # c\""), (.text("5 \"x\" \\"), " \"5 \\\"x\\\" \\\\\""),
        (.list([.plain("a"), .plain("b")]), " [a, b]"),
        (.list([.text("Hall 1"), .text("a, b")]), "\n    - Hall 1\n    - a, b"),
        (
            .list([.map([CaseValue.Entry("order", .plain("1-2")), CaseValue.Entry("paid", .plain("5 USD"))])]),
            "\n    - order: 1-2\n      paid: 5 USD"
        )
    ])
    func howValuesAreWritten(value: CaseValue, written: String) throws {
        #expect(try edited("facts:\n  a.b:\n", .fact("a.b"), value) == "facts:\n  a.b:\(written)\n")
    }

    @Test func aListInPlaceOfAText() throws {
        let list = CaseValue.list([.text("a, b"), .plain("c")])
        #expect(
            try edited("facts:\n  a.b: |  # why\n    old\n  c.d: 1\n", .fact("a.b"), list)
                == "facts:\n  a.b:\n    - a, b\n    - c\n    # why\n  c.d: 1\n")
        #expect(
            try edited("facts:\n  a.b: old  # why\n  c.d: 1", .fact("a.b"), list)
                == "facts:\n  a.b:  # why\n    - a, b\n    - c\n  c.d: 1")
    }

    // MARK: Items, rows, exhibits

    @Test func itemsAndTheirFacts() throws {
        let text = "causes:  # why\n#   - cause: never\n\n# more\nactions:\n"
        let one = try edited(text, .item(.cause, 0), .map([CaseValue.Entry("cause", .plain("slow"))]))
        #expect(one == "causes:  # why\n  - cause: slow\n#   - cause: never\n\n# more\nactions:\n")
        let two = try edited(
            one, .item(.cause, 1),
            .map([CaseValue.Entry("cause", .plain("slow")), CaseValue.Entry("as", .plain("second"))]))
        let three = try edited(two, .item(.cause, 0).key("found-on"), .plain("2026-02-01"))
        let four = try edited(three, .item(.cause, 0).key("answers"), .list([.plain("delays")]))
        let five = try edited(four, .item(.cause, 1).key("orders").entry(0).key("order"), .plain("1-2"))
        let six = try edited(five, .item(.cause, 1).key("orders").entry(1).key("order"), .plain("3-4"))
        let seven = try edited(six, .item(.cause, 1).key("orders").entry(0).key("paid"), .plain("5 USD"))
        let eight = try edited(seven, .exhibit("photo"), .text("papers/a photo.png"))
        #expect(
            eight == """
                causes:  # why
                  - cause: slow
                    answers: [delays]
                    found-on: 2026-02-01
                  - cause: slow
                    as: second
                    orders:
                      - order: 1-2
                        paid: 5 USD
                      - order: 3-4
                #   - cause: never

                # more
                actions:
                exhibits:
                  photo: papers/a photo.png

                """)
    }

    @Test func listsInBracketsGrow() throws {
        #expect(
            try edited("facts:\n  a.b: [x]  # c\n", .fact("a.b").entry(1), .text("y, z"))
                == "facts:\n  a.b: [x, \"y, z\"]  # c\n")
        #expect(
            try edited("causes: []  # c\nactions:\n", .item(.cause, 0), .map([CaseValue.Entry("cause", .plain("x"))]))
                == "causes:  # c\n  - cause: x\nactions:\n")
        #expect(throws: CaseEdit.Problem.self) {
            try edited("facts:\n  a.b: [x]\n", .fact("a.b").entry(3), .plain("y"))
        }
    }

    // MARK: Whatever a case looks like

    /// A random case with comments, blank lines and line breaks of either kind gets a random edit: of the lines that
    /// stood there one changes or
    /// none, and all that it said stands.
    @Test func nothingElseChanges() throws {
        let pack = try #require(RuleBook.check(samplePack).ruleBook?.pack("amazon"))
        let cases = RandomCases(pack)
        var kinds = Set<String>()
        for seed: UInt64 in 1...250 {
            var random = SplitMix64(seed: seed)
            let text = Self.decorated(try #require(cases.sketch(seed: seed)).yaml(in: pack), &random)
            let file = SourceFile(path: "case.yaml", text: text)
            let root = try #require(Self.tree(file))
            let (path, kind) = Self.anyPath(of: root, &random)
            kinds.insert(kind)
            let value = CaseValue.text("a: # \(seed)")
            let edited = try CaseEdit(path, value).applied(to: file)
            let (before, after) = (Self.lines(file), Self.lines(edited))
            let isKept =
                kind == "value"
                ? Self.keeps(file, edited, Self.node(path, root)?.range) : Self.missing(of: before, in: after) == 0
            #expect(isKept, "\(seed) \(path)\n\(text)\n=====\n\(String(decoding: edited.bytes, as: UTF8.self))")
            #expect(
                text.matches(of: /# note \d+/).map { String($0.0) }
                    == String(decoding: edited.bytes, as: UTF8.self).matches(of: /# note \d+/).map { String($0.0) })
            guard case .scalar(let told, quoted: true)? = Self.node(path, try #require(Self.tree(edited)))?.content
            else { Issue.record("\(seed): \(path) is not there"); continue }
            #expect(told == "a: # \(seed)")
            let (said, then) = (Self.scalars(root, []), Self.scalars(try #require(Self.tree(edited)), []))
            #expect(
                said.filter { $0.key != path }.allSatisfy { then[$0.key] == $0.value } && then.count - said.count <= 1,
                "\(seed) \(path)")
        }
        #expect(kinds == ["value", "key", "section"])
    }

    /// Each kind of place is as likely as the others, however few of its places a case has.
    private static func anyPath(of root: YAMLNode, _ random: inout SplitMix64) -> (CasePath, String) {
        let places = Dictionary(grouping: paths(of: root, []), by: \.1).sorted { $0.key < $1.key }
        let ofKind = places[random.below(places.count)].value
        return ofKind[random.below(ofKind.count)]
    }

    private static func decorated(_ text: String, _ random: inout SplitMix64) -> String {
        var number = 0
        let lines = text.split(separator: "\n").flatMap { line -> [String] in
            number += 2
            let own = String(line) + (random.chance(20) ? "  # note \(number)" : "")
            return random.chance(15)
                ? [
                    own,
                    random.chance(50)
                        ? "" : String(repeating: " ", count: random.chance(50) ? 4 : 0) + "# note \(number + 1)"
                ] : [own]
        }
        return lines.joined(separator: random.chance(30) ? "\r\n" : "\n") + (random.chance(50) ? "\n" : "")
    }

    private static func tree(_ file: SourceFile) -> YAMLNode? {
        var found = Diagnostics()
        let root = YAMLDocument.read(file, into: &found)?.root
        return found.isEmpty ? root : nil
    }

    /// Where something can be told: values, keys that maps do not have yet, and a section.
    private static func paths(of node: YAMLNode, _ steps: [CasePath.Step]) -> [(CasePath, String)] {
        switch node.content {
        case .scalar: return [(CasePath(steps), "value")]
        case .list(let items): return items.enumerated().flatMap { paths(of: $1, steps + [.entry($0)]) }
        case .map(let entries):
            let new =
                steps.isEmpty
                ? [(CasePath([.key("sources"), .key("x.y"), .key("a.txt:1")]), "section")]
                : [(CasePath(steps + [.key("new-key")]), "key")]
            return new + entries.flatMap { paths(of: $0.value, steps + [.key($0.key.value)]) }
        }
    }

    private static func node(_ path: CasePath, _ root: YAMLNode) -> YAMLNode? {
        path.steps.reduce(root) { node, step in
            switch (step, node?.content) {
            case (.key(let key), .map(let entries)): entries.first { $0.key.value == key }?.value
            case (.entry(let index), .list(let items)) where index < items.count: items[index]
            default: nil
            }
        }
    }

    private static func scalars(_ node: YAMLNode, _ steps: [CasePath.Step]) -> [CasePath: String] {
        switch node.content {
        case .scalar(let text, let isQuoted): [CasePath(steps): "\(text) \(isQuoted)"]
        case .list(let items):
            items.enumerated().reduce(into: [:]) {
                $0.merge(scalars($1.element, steps + [.entry($1.offset)])) { first, _ in first }
            }
        case .map(let entries):
            entries.reduce(into: [:]) {
                $0.merge(scalars($1.value, steps + [.key($1.key.value)])) { first, _ in first }
            }
        }
    }

    private static func lines(_ file: SourceFile) -> [ArraySlice<UInt8>] {
        file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            $0.last == 0x0D ? $0.dropLast() : $0
        }
    }

    /// Whether all but one range is there.
    private static func keeps(_ file: SourceFile, _ edited: SourceFile, _ range: SourceRange?) -> Bool {
        guard let range else { return false }
        return edited.bytes.starts(with: file.bytes[..<Int(range.start)])
            && edited.bytes.reversed().starts(with: file.bytes[Int(range.end)...].reversed())
    }

    /// How many lines do not stand there any more, in their order.
    private static func missing(of lines: [ArraySlice<UInt8>], in others: [ArraySlice<UInt8>]) -> Int {
        var at = 0
        return lines.count { line in
            guard let found = others[at...].firstIndex(of: line) else { return true }
            at = found + 1
            return false
        }
    }
}
