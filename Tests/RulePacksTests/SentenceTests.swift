import RulePacks
import Testing

@Suite("Sentences")
struct SentenceTests {
    @Test(arguments: [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("A rate of 1.4% (3 of 214). Required: below 1%.", ["A rate of 1.4% (3 of 214).", "Required: below 1%."]),
        ("We saw it (exhibit A). It went.", ["We saw it (exhibit A).", "It went."]),
        ("He said \"Go.\" We went.", ["He said \"Go.\"", "We went."]),
        ("He said “Go.” We went.", ["He said “Go.”", "We went."]),
        ("Mr. Li and No. 5, e.g. a lamp. Done.", ["Mr. Li and No. 5, e.g. a lamp.", "Done."]),
        ("Desk & Co. was told. Lamp Ltd. (owner) too.", ["Desk & Co. was told.", "Lamp Ltd. (owner) too."]),
        ("At 16:00. 3 orders.", ["At 16:00.", "3 orders."]),
        ("有 1 个订单已发货。出错的环节是拣货：orders were late。我们发现此问题。", ["有 1 个订单已发货。", "出错的环节是拣货：orders were late。", "我们发现此问题。"]),
        ("（订单缺陷率：A-to-z 索赔。）", ["（订单缺陷率：A-to-z 索赔。）"]), ("他说：“好。”我们走了！？然后呢", ["他说：“好。”", "我们走了！？", "然后呢"]),
        ("备注：It broke. We fixed it。完成。", ["备注：It broke.", "We fixed it。", "完成。"]),
        ("", []), ("   ", []), ("。", ["。"]), (" a.  B. ", ["a.", "B."]), ("Wait... Then.", ["Wait...", "Then."])
    ])
    func areCut(text: String, sentences wanted: [String]) {
        let found = sentences(of: Array(text.utf8)[...])
        #expect(found.map { String(decoding: $0, as: UTF8.self) } == wanted)
    }

    @Test func nothingIsLost() {
        let text = "One.  Two。三！ (4). \"5.\" x"
        let found = sentences(of: Array(text.utf8)[...])
        #expect(
            found.map { String(decoding: $0, as: UTF8.self) }.joined().filter { $0 != " " } == text.filter { $0 != " " }
        )
    }
}
