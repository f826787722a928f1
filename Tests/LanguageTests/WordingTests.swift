import Languages
import Testing

@Suite("What the tools say") struct WordingTests {
    @Test func itIsSaidInTheLanguageAskedFor() throws {
        #expect(Wording.mendThoseAbove.text(in: .english) == "correct those above first")
        #expect(Wording.mendThoseAbove.text(in: try language("zh")) == "请先处理以上问题")
    }

    @Test func aLanguageThatTheToolsDoNotSpeakIsEnglish() throws {
        #expect(Wording.mendThoseAbove.text(in: try language("de")) == "correct those above first")
    }

    @Test(arguments: [(1, "1 error", "1 个错误"), (2, "2 errors", "2 个错误"), (1_000, "1,000 errors", "1,000 个错误")])
    func countsAgree(count: Int, english: String, chinese: String) throws {
        #expect(Wording.countOfErrors(count: count).text(in: .english) == english)
        #expect(Wording.countOfErrors(count: count).text(in: try language("zh")) == chinese)
    }

    @Test func whatFillsASlotIsSaidInTheSameLanguage() throws {
        let title = Translations([.english: "Order", try language("zh"): "订单"])
        let wording = Wording.findingHint(hint: Wording(title))
        #expect(wording.text(in: .english) == "hint: Order")
        #expect(wording.text(in: try language("zh")) == "建议：订单")
    }

    @Test func whatFillsASlotIsNotReadAsATemplate() {
        let odd = "{hint} \u{1A}A \u{1F} {count}"
        #expect(Wording.findingHint(hint: Wording.verbatim(odd)).text(in: .english) == "hint: " + odd)
    }

    @Test func listsAreJoinedAsTheLanguageDoes() throws {
        let list = WordingValue.and(["`a`", "`b`", "`c`"])
        #expect(Wording.thereAreLanguages(languages: list).text(in: .english) == "there are `a`, `b` and `c`")
        #expect(Wording.thereAreLanguages(languages: list).text(in: try language("zh")) == "可用的有 `a`、`b` 和 `c`")
    }
}
