import SourceText
import Testing
import YAMLTree

@Suite("Trees")
struct TreeTests {
    @Test func mapsListsAndText() {
        expect(
            "a: 1\nb:\n  - x\n  - y: 2\n    z: 3\nc: [p, q]\nd:\n- e\n",
            tree: "{a: 1, b: [x, {y: 2, z: 3}], c: [p, q], d: [e]}")
    }

    @Test(arguments: [
        "no", "yes", "null", "~", "1.10", "007", "2026-01-01", "16:00", "1.4%", "0x1F", ".5", "true", "-1", "a - b",
        "a:b", "a#b"
    ])
    func scalarsKeepTheirText(text: String) {
        expect("a: \(text)", tree: "{a: \(text)}")
    }

    @Test func aRootOfAnyKind() {
        expect("just text", tree: "just text")
        expect("- a\n- b", tree: "[a, b]")
        expect("\"\"", tree: "''")
        expect("---\na: 1\n...\n", tree: "{a: 1}")
        expect("%YAML 1.1\n---\na: 1", tree: "{a: 1}", isFirstLineFree: false)
    }

    @Test func quotedTextIsDecoded() {
        expect(#"a: "x\ty \"z\" \u4f60""#, tree: "{a: 'x\ty \"z\" 你'}")
        expect("a: 'it''s'\n'b c': d", tree: "{a: 'it's', b c: d}")
        expect("a: \"one\n  two\n\n  three\"", tree: "{a: 'one two\nthree'}")
    }

    @Test func blocksCountAsQuoted() {
        expect("a: |\n  one\n  two\nb: >-\n  three\n  four\nc: 1", tree: "{a: 'one\ntwo\n', b: 'three four', c: 1}")
    }

    @Test func textOfSeveralLines() {
        expect("a: one\n  two\nb: 1", tree: "{a: one two, b: 1}")
    }

    @Test func noCarriageReturnGetsIntoAValue() {
        let reading = read("a: 1\r\nb: |\r\n  x\r\n  y\r\nc: \"p\r\n  q\"\r\n")
        #expect(reading.tree == "{a: 1, b: 'x\ny\n', c: 'p q'}")
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func keysOfManyMaps() {
        let few = (0..<15).map { "k\($0): \($0)" }
        let many = (0..<40).map { "k\($0): \($0)" }
        #expect(read(few.joined(separator: "\n")).tree == "{\(few.joined(separator: ", "))}")
        #expect(read(many.joined(separator: "\n")).tree == "{\(many.joined(separator: ", "))}")
    }
}

@Suite("Ranges")
struct RangeTests {
    private static let good = """
        # 前言 👨‍👩‍👧
        plain: some text   # comment
        错误: 值
        double: "a \\" b"
        single: 'x'
        empty:
        block: |
          one
          two

        brackets: [ a, "b" ]
        list:
          - p
          - q: 1

        map:
          r: 2
          s:
            t: é

        last: end

        """

    /// The same places hold with other line breaks and with a byte-order mark.
    private static let variants = [good, good.replacing("\n", with: "\r\n"), "\u{FEFF}" + good]

    @Test(arguments: variants)
    func scalars(text: String) throws {
        let reading = read(text)
        #expect(reading.diagnostics.isEmpty)
        #expect(try reading.written(reading.node("plain")) == "some text")
        #expect(try reading.written(reading.node("错误")) == "值")
        #expect(try reading.written(reading.node("double")) == #""a \" b""#)
        #expect(try reading.written(reading.node("single")) == "'x'")
        #expect(try reading.written(reading.node("block")).replacing("\r\n", with: "\n") == "|\n  one\n  two")
        #expect(try reading.written(reading.node("map", "s", "t")) == "é")
        #expect(try reading.written(reading.node("last")) == "end")
    }

    @Test(arguments: variants)
    func listsAndMaps(text: String) throws {
        let reading = read(text)
        let written = { (node: YAMLNode) in reading.written(node).replacing("\r\n", with: "\n") }
        #expect(try written(reading.node("brackets")) == "[ a, \"b\" ]")
        #expect(try written(reading.node("brackets", "1")) == "\"b\"")
        #expect(try written(reading.node("list")) == "- p\n  - q: 1")
        #expect(try written(reading.node("list", "1")) == "q: 1")
        #expect(try written(reading.node("map")) == "r: 2\n  s:\n    t: é")
        let root = try #require(reading.document).root
        #expect(written(root).hasPrefix("plain: ") && written(root).hasSuffix("last: end"))
    }

    @Test(arguments: variants)
    func keys(text: String) throws {
        let reading = read(text)
        guard case .map(let entries) = try #require(reading.document).root.content else { throw Unexpected() }
        for entry in entries { #expect(reading.written(entry.key.range) == entry.key.value) }
    }

    @Test func anEmptyValueIsBehindItsColon() throws {
        let reading = read("a: 1\n标题:   # later\nb:\n  -\n  - x\nc:")
        let range = try reading.node("标题").range
        #expect(range == SourceRange(start: 12, end: 12))
        #expect(reading.file.position(ofByte: 12) == MarkedText("a: 1\n标题:‸").places[0])
        #expect(try reading.node("b", "0").range.start == 29)
        #expect(try reading.node("c").range == SourceRange(start: 38, end: 38))
        #expect(reading.tree == "{a: 1, 标题: , b: [, x], c: }")
    }

    @Test func aMapEndsWithAnEmptyValue() throws {
        let reading = read("a:\n  b: 1\n  c:\n\nd: 2")
        #expect(try reading.written(reading.node("a")) == "b: 1\n  c:")
    }

    @Test func charactersOfSeveralScalarsAreOneColumn() {
        expect("a: [\"👨‍👩‍👧\", ‸{}]", finds: .yamlInlineMap)
        expect("e\u{301}e\u{301}: \u{1F469}\u{200D}\u{1F680} ‸#5", finds: .swallowedComment)
        expect("通知中的: 订单 ‸#5 号\n订单: 𠀀 ‸#6", finds: .swallowedComment, .swallowedComment)
    }

    private struct Unexpected: Error {}
}
