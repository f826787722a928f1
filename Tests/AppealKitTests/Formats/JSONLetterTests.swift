import AppealKit
import Foundation
import RulePacks
import Testing

@Suite("JSON of letters")
struct JSONLetterTests {
    private func letters(_ letters: [Letter]) throws -> [[String: Any]] {
        let document = try #require(JSONSerialization.jsonObject(with: Data(letters.json().utf8)) as? [String: Any])
        #expect(document["version"] as? Int == 1)
        return try #require(document["letters"] as? [[String: Any]])
    }

    /// Blocks with those below them, in reading order.
    private func flat(_ blocks: Any?) -> [[String: Any]] {
        (blocks as? [[String: Any]] ?? []).flatMap { [$0] + flat($0["below"]) }
    }

    @Test(arguments: Language.spoken)
    func everyBlockIsThereWithItsOrigins(language: Language) throws {
        for letter in [try LetterSamples.example(in: language), try LetterSamples.hostile(in: language)] {
            let blocks = try flat(letters([letter]).first?["blocks"])
            #expect(blocks.compactMap { $0["text"] as? String } == letter.texts)
            try #require(blocks.count == letter.blocks.count && !blocks.isEmpty)
            for (block, json) in zip(letter.blocks, blocks) {
                let spans = try #require(json["spans"] as? [[String: Any]])
                #expect(spans.compactMap { $0["text"] as? String }.joined() == letter.text(of: block))
                try #require(spans.count == letter.spans(of: block).count)
                for ((_, origin), span) in zip(letter.spans(of: block), spans) {
                    #expect(
                        span["line"] as? Int
                            == origin.fragment.map { $0.file.position(ofByte: Int($0.range.start)).line }
                            && span["path"] as? String == origin.fragment?.file.path)
                    #expect(
                        span["fact"] as? String == origin.fact && span["item"] as? String == origin.item
                            && span["conditions"] as? [String] == origin.conditions)
                }
            }
        }
    }

    @Test func whatIsNotThereIsNull() throws {
        let letters = try letters(LetterSamples.shop(("late.guide: no", "late.guide: yes")))
        #expect(
            letters.map { $0["route"] as? String } == ["instructions", "plan-of-action"]
                && letters.map { $0["to"] as? String } == ["seller", nil])
        #expect(Set(letters[0].keys) == Set(letters[1].keys) && letters[1]["to"] is NSNull)
        #expect(
            (letters[0]["boxes"] as? [Any])?.count == 0
                && (letters[1]["boxes"] as? [[String: Any]])?.compactMap { $0["title"] as? String } == [
                    "What happened", "What you did", "What you do"
                ])
        #expect(
            (letters[1]["exhibits"] as? [[String: Any]])?.map { $0["files"] as? [String] } == [
                ["photo.png"], ["a.pdf", "b.jpg"]
            ])
    }
}
