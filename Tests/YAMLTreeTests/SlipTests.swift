import SourceText
import Testing
import YAMLTree

@Suite("Text that would silently be read otherwise")
struct SlipTests {
    @Test func aNumberSignInText() {
        expect("title: Issue ‸#5 about x\nb: 1", finds: .swallowedComment, tree: "{b: 1} …")
        expect(
            "colour: ‸#fff\nlist:\n  - ‸#1\n  - Order   ‸#订单", finds: .swallowedComment, .swallowedComment,
            .swallowedComment)
        expect("a: [x, y ‸#5]\nb: 1", finds: .swallowedComment, tree: "{b: 1} …")
        expect("a: one ‸#5 and\n  two\nb: 1", finds: .swallowedComment, tree: "{b: 1} …")
    }

    @Test(arguments: [
        "a: b # comment", "a: b #", "a: b ## comment", "a: b#5", "a: \"b #5\"", "a: 'b' #5", "a: # 5", "a: |\n  b #5",
        "#5\na: b",
        "a: # x\n  b: c"
    ])
    func comments(text: String) {
        #expect(read(text).diagnostics.isEmpty)
    }

    @Test func theSwallowedPartIsTheRange() throws {
        let reading = read("title: Issue #5 about x \t\r\nb: 1")
        #expect(reading.written(try #require(reading.diagnostics.first).place.range) == "#5 about x")
    }

    @Test func fullWidthColons() {
        expect("title‸：Amazon\nlevel: account", finds: .fullWidthPunctuation, tree: "{level: account} …")
        expect("title‸：Amazon", finds: .fullWidthPunctuation, tree: "nil")
        expect("a: 1\nTitle‸： Amazon\nc: 3", finds: .fullWidthPunctuation, tree: "{a: 1, c: 3} …")
        expect("facts:\n  odr.rate‸：\n    type: percent\nb: 1", finds: .fullWidthPunctuation, tree: "{b: 1} …")
        expect("facts:\n  odr‸：x\nb: 1", finds: .fullWidthPunctuation, tree: "{b: 1} …")
        expect("ask.zh: 通知\n  title‸：Amazon\nb: 1", finds: .fullWidthPunctuation, tree: "{b: 1} …")
        expect("causes:\n  - cause‸：late\n  - other", finds: .fullWidthPunctuation, tree: "{causes: [other]} …")
        expect("title‸：Note: x\nb: 1", finds: .fullWidthPunctuation, tree: "{b: 1} …")
    }

    @Test func fullWidthCommasAndBrackets() {
        expect(
            "a: [claims‸，feedback]\nb: [c‸、d, e]\nf: 1", finds: .fullWidthPunctuation, .fullWidthPunctuation,
            tree: "{f: 1} …")
        expect("a: ‸［b, c］\nd: ‸［e]\nf: 1", finds: .fullWidthPunctuation, .fullWidthPunctuation, tree: "{f: 1} …")
    }

    @Test func curlyQuotes() {
        expect(
            "a: ‸“b”\nc: ‸‘d e’\n‸“f”: g\nh: 1", finds: .fullWidthPunctuation, .fullWidthPunctuation,
            .fullWidthPunctuation,
            tree: "{h: 1} …")
    }

    @Test(arguments: [
        "通知中的订单缺陷率，例如 1.4%：注意", "“是”和“否”", "［注意］请填写", "亚马逊的“账户状况”页面", "title：Amazon", "他说：“好”",
        "“好”的意思", "a，b、c", "‘a’ 或 ‘b’", "é", "买家反映了什么？", "\"“b”\"", "'title：x'"
    ])
    func ordinaryChineseText(text: String) {
        #expect(read("ask.zh: \(text)").diagnostics.isEmpty)
        #expect(read("ask.zh: \(text)\nb: 1").diagnostics.isEmpty)
    }

    @Test(arguments: ["注意：x", "ASIN：B0EXAMPLE1", "订单 order：x", "\"order：x\"", "｛a｝", "，"])
    func chineseItems(text: String) {
        #expect(read("- \(text)\n- x").diagnostics.isEmpty)
        #expect(read("a:\n  \(text)").diagnostics.isEmpty)
        #expect(read("a: [\"订单，退款\", '、']").diagnostics.isEmpty)
    }
}
