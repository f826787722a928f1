@testable import AppealKit
import RulePacks
import Testing

@Suite("Side by side")
struct BilingualTests {
    /// Each row as `left | right`, a new block after `>`.
    private func rows(_ letter: Letter, _ copy: Letter) -> [String] {
        BilingualLetter(letter, copy).rows.map { row in
            (row.startsBlock ? "> " : "  ")
                + [row.left, row.right].map { $0.map(\.text).joined(separator: " / ") }.joined(separator: " | ")
        }
    }

    @Test func sentenceBesideSentence() throws {
        let rows = try rows(LetterSamples.example(), LetterSamples.example(in: .chinese))
        for row in [
            "> Date: 5 March 2019 | 日期：2019年3月5日", "> Root causes | 根本原因",
            "> One order was confirmed as shipped but not handed to the carrier by the ship-by date. "
                + "| 有 1 个订单已确认发货，但没有在最晚发货日期前交给承运人。",
            "  We found this on 1 March 2019 by comparing the carrier's receipts with the order list. "
                + "| 我们于2019年3月1日发现这个问题（方式：“by comparing the carrier's receipts with the order list”）。",
            "> Order 111-0000002-0000002: replacement shipped with tracking on 2 March 2019 "
                + "| 订单 111-0000002-0000002：2019年3月2日用可追踪服务补发",
            "> (Causes 1, 2 and 3: A-to-z claims.) | （对应原因 1、2 和 3：A-to-z 索赔）", "> New instructions | 新说明书"
        ] { #expect(rows.contains(row), "\(row) in\n\(rows.joined(separator: "\n"))") }
    }

    /// Whatever the texts are, each side says all of its letter, in its order.
    @Test func nothingIsLostOrMoved() throws {
        for (letter, copy) in [
            (try LetterSamples.example(), try LetterSamples.example(in: .chinese)),
            (try LetterSamples.hostile(), try LetterSamples.hostile(in: .chinese)),
            (
                try LetterSamples.letter(of: Self.uneven.english),
                try LetterSamples.letter(of: Self.uneven.chinese, in: .chinese)
            )
        ] {
            let both = BilingualLetter(letter, copy)
            func said(_ letter: Letter) -> String { letter.texts.joined().filter { $0 != " " } }
            #expect(both.rows.flatMap(\.left).map(\.text).joined().filter { $0 != " " } == said(letter))
            #expect(both.rows.flatMap(\.right).map(\.text).joined().filter { $0 != " " } == said(copy))
        }
    }

    /// Languages may need more or fewer sentences, or paragraphs.
    private static let uneven = (
        english: "One. Two.\n\n- A.\n- B.\n\nThree. Four.\n\nFive.\n\n{{ summaries }}",
        chinese: "一，二。\n\n- 甲。\n- 乙。\n\n三。四。五。\n\n{{ summaries }}"
    )

    @Test func whereTheCountsDifferMoreStandsTogether() throws {
        let (letter, copy) = (
            try LetterSamples.letter(of: Self.uneven.english),
            try LetterSamples.letter(of: Self.uneven.chinese, in: .chinese)
        )
        #expect(
            rows(letter, copy) == [
                "> One. Two. | 一，二。", "> A. | 甲。", "> B. | 乙。", "> Three. Four. / Five. | 三。四。五。", "> X | x"
            ])
    }

    @Test func whereTheKindsDifferAllOfItStandsTogether() throws {
        let (letter, copy) = (
            try LetterSamples.letter(of: "One.\n- A.\n\n{{ summaries }}"),
            try LetterSamples.letter(of: "- 甲。\n\n一。\n\n二。\n\n{{ summaries }}", in: .chinese)
        )
        #expect(rows(letter, copy) == ["> One. / A. | 甲。 / 一。 / 二。", "> X | x"])
    }

    /// A layout may say its parts in another order, and what only one of them has stands beside nothing.
    @Test func partsAreFoundWhereverTheyStand() throws {
        let letter = try LetterSamples.letter(of: "One.\n{{ summaries }}\nTwo.")
        let copy = try LetterSamples.letter(of: "{{ summaries }}\n二。", in: .chinese)
        #expect(rows(letter, copy) == ["> One. | ", "> X | x", "> Two. | 二。"])
        #expect(rows(copy, letter) == ["> x | X", "> 二。 | Two.", ">  | One."])
    }

    @Test func bothSidesAreMarked() throws {
        let page = BilingualLetter(try LetterSamples.example(), try LetterSamples.example(in: .chinese)).html()
        #expect(page.contains("<th lang=\"en-GB\">English (as sent)</th><th lang=\"zh-CN\">中文（核对稿，不发送）</th>"))
        #expect(page.contains("<td lang=\"zh-CN\"><p class=\"marked\"><span>1.</span>有 1 个订单已确认发货"))
    }
}
