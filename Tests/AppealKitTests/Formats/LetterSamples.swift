import AppealKit
import Foundation
import RulePacks
import SourceText
import Testing

/// Letters that the tests of formats write: the example, and those of a small shop.
enum LetterSamples {
    static func example(in language: Language? = nil) throws -> Letter {
        let (made, _) = read(EmbeddedExample.text, with: EmbeddedExample.book)
        return try #require(made?.assemble(in: language).letters.first)
    }

    /// The letters of the shop's full case with some of its text replaced; the form of its plan has three boxes.
    static func shop(
        in language: Language? = nil, _ edits: (old: String, new: String)..., limit: Int? = nil
    ) throws -> [Letter] {
        try assembly(Shop.changed(edits), with: shopBook(limit: limit), in: language).letters
    }

    static func shopBook(limit: Int? = nil) throws -> RuleBook {
        let limited =
            limit.map {
                "\n        max-characters: \($0)\n        source: https://example.com\n        checked: 2026-01-01"
            } ?? ""
        let boxes = """
                checked: 2026-01-01
                boxes:
                  - title: What happened
                    title.zh: 经过
                    sections: [text, summaries, causes]\(limited)
                  - title: What you did
                    title.zh: 措施
                    sections: [actions]
                  - title: What you do
                    title.zh: 预防
                    sections: [prevention, exhibits]
              dispute:
            """
        return try ruleBook(Shop.files.replacing("    checked: 2026-01-01\n  dispute:", with: boxes))
    }

    /// A letter of steps, bullets and paragraphs whose fragment the test gives, in one language.
    static func letter(
        of layout: String, in language: Language = .english, date: String = "2026-03-05"
    ) throws -> Letter {
        let book = try ruleBook(
            """
            === pack.yaml
            pack: test
            version: 1.0.0
            title: Test
            language: \(language.rawValue)
            routes:
              instructions:
            === v.yaml
            violation: v
            title: V
            level: account
            routes:
              - instructions
            facts:
              v.text:
                type: text
                ask: What?
            === pack.md
            ## letter instructions
            \(layout)
            === v.md
            ## summary
            {{ v.text }}
            """)
        return try #require(
            assembly("case: c\npack: test\nletter-date: \(date)\nviolations: [v]\nfacts:\n  v.text: x\n", with: book)
                .letters.first)
    }

    /// The full case of the shop, which is called something that no format may take for its own signs.
    static let hostileName = "</p> & <b> ]]> \"x\" 'y' **z** {{ a }} \\ <w:p/> 😀"

    static func hostile(in language: Language? = nil) throws -> Letter {
        let written = hostileName.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return try #require(shop(in: language, ("Desk & Co.", "\"\(written)\"")).first)
    }
}

extension Letter {
    /// What a reader of it reads, block by block.
    var texts: [String] { blocks.map(text) }
}
