import AppealKit
import BundledPacks
import Foundation
import RulePacks
import SourceText
import Testing

/// Letters to review, and the shipped pack that reviews them.
enum LetterShop {
    static let reviewers = Dictionary(uniqueKeysWithValues: EmbeddedExample.book.packs.map { ($0.id, Reviewer($0)) })
    static var reviewer: Reviewer? { reviewers["amazon"] }

    static let folder = EmbeddedExample.checkout.appendingPathComponent("Tests/AppealKitTests/Review/Letters")

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    static func review(
        _ text: String, about subject: ReviewSubject = ReviewSubject(), in language: Language = .english
    ) throws -> Review {
        try review(SourceFile(path: "letter.txt", text: text), about: subject, in: language)
    }

    static func review(
        _ file: SourceFile, about subject: ReviewSubject = ReviewSubject(), in language: Language = .english,
        isReadingCopy: Bool = false
    ) throws -> Review {
        try #require(reviewer).review(LetterText(file), about: subject, in: language, isReadingCopy: isReadingCopy)
    }

    /// The example case, with some of its text replaced.
    static func exampleCase(_ changes: [(String, String)] = []) throws -> Case {
        let text = changes.reduce(EmbeddedExample.text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
        return try #require(read(text, with: EmbeddedExample.book).case)
    }

    /// A plan that is as it should be, with some of its parts replaced.
    static func plan(
        cause: String =
            "Three orders of 28 January 2019 were not on the pick list that was printed at 09:00; "
            + "we found this on 1 March 2019 by comparing it with the carrier's receipts.",
        action: String = "On 2 March 2019 Li Wei refunded the 3 orders in full (exhibit A).",
        prevention: String =
            "Since 4 March 2019 Li Wei compares the parcels with the list "
            + "every day at 16:00 and enters the result in the dispatch log.",
        body: String = "This plan of action answers your notice of 1 March 2019.",
        closing: String = "Chen Jie, owner, Example Store"
    ) -> String {
        """
        Account: Example Store (merchant token A1EXAMPLE2TOKN), amazon.com

        \(body)

        ROOT CAUSES

        1. \(cause)

        ACTIONS WE HAVE TAKEN

        1. \(action)

        STEPS WE HAVE TAKEN TO PREVENT THIS FROM HAPPENING AGAIN

        1. \(prevention)

        EXHIBITS

        A. Refund confirmations

        We ask you to review our account on this basis.

        \(closing)
        """
    }
}

extension Review {
    /// The names of what was found, in the letter's order.
    var names: [String] { findings.map { $0.rule.map { String($0.dropFirst(pack.id.count + 1)) } ?? $0.code.rawValue } }

    /// Each finding with the words that it is about.
    var told: [String] {
        zip(names, findings).map { name, finding in
            let words = String(
                decoding: finding.place.file.bytes[Int(finding.place.range.start)..<Int(finding.place.range.end)],
                as: UTF8.self)
            return words.isEmpty ? name : "\(name): \(words)"
        }
    }
}
