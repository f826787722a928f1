import AppealKit
import RulePacks
import Testing

/// Sentences that look like what a rule looks for and are right; a letter that a careful adviser would send gets no
/// finding.
@Suite("Sentences that look like offences and are none")
struct LookAlikeTests {
    enum Part: Sendable { case cause, action, prevention, body, closing }

    @Test(
        arguments: [
            // Names, things and nouns that hold a word of the future
            (Part.action, "On 2 March 2019 Li Wei took the Will Smith poster (ASIN B0EXAMPLE1) off sale."),
            (.action, "Will Chen (owner) counted the stock on 2 March 2019 (exhibit B)."),
            (
                .action,
                "On 2 March 2019 Li Wei sent the book \"Free Will\" again, as the first copy lacked its last page."
            ),
            (.action, "On 2 March 2019 Li Wei stopped 2 parcels that were going to Hawaii and sent them by air."),
            (.action, "On 2 March 2019 Li Wei replaced our plan to ship from one shelf by a plan with two."),
            // What others said, and what hangs on a condition
            (.action, "On 2 March 2019 Li Wei wrote to the 3 buyers that a replacement will reach them within 5 days."),
            (
                .action,
                "On 2 March 2019 Li Wei printed a card for each box, which will remind the packer of the second part."
            ),
            (
                .action,
                "Your notice of 1 March 2019 says \"we will not reinstate your account "
                    + "until you submit a plan of action\"; Li Wei wrote this plan on 2 March 2019."
            ),
            (
                .action,
                "On 3 March 2019 Li Wei set the software so that if a parcel has no scan, it will be listed at 18:00."
            ),
            (
                .prevention,
                "Since 4 March 2019 Li Wei compares the parcels with the list every day; "
                    + "if a parcel is missing, it will be packed again and entered in the dispatch log."
            ),
            (
                .prevention,
                "Each time a supplier changes a part, the sheet will be compared with it; "
                    + "Chen Jie has signed each comparison since 3 March 2019."
            ),
            (
                .action,
                "On 2 March 2019 Li Wei signed a contract with the supplier; "
                    + "it will tell us of each change 30 days before (exhibit A)."
            ),
            (.action, "On 2 March 2019 Li Wei closed the offer; he did so as soon as the notice arrived."),
            // Negations and quotations
            (.cause, "We do not blame the carrier: on 1 March 2019 we found that 3 labels had been printed twice."),
            (.cause, "It was not the carrier's fault that 3 orders of 28 January 2019 went out late."),
            (
                .cause,
                "The buyer of order 111-0000001-0000001 wrote \"please give us a chance "
                    + "to return it\" on 3 February 2019, and nobody answered for 4 days."
            ),
            (
                .body,
                "We never promise a delivery date that the carrier does not keep; "
                    + "on 1 March 2019 the page did so all the same."
            ),
            // Facts about buyers, carriers and people
            (.action, "The buyer of order 111-0000001-0000001 was refunded by Zhao Min on 2 March 2019."),
            (
                .cause,
                "The carrier lost 2 of 80 parcels in January 2019 (exhibit A), "
                    + "and we had chosen a service without tracking."
            ),
            (
                .cause,
                "The buyers were not familiar with the clasp: "
                    + "the sheet of May 2018 did not show it, as we found on 1 March 2019."
            ),
            (
                .cause,
                "In 2 orders of January 2019 the lamp was sold to buyers who had never used a dimmer, "
                    + "and the page did not say how it works."
            ),
            (.action, "On 2 March 2019 our new employee, Tang Rui, was trained for 2 days by Li Wei."),
            (.body, "The lawyer of the rights owner withdrew the complaint on 28 February 2019 (exhibit A)."),
            (.body, "In February 2019 we sold 214 units of ASIN B0EXAMPLE1; the invoices cover 300."),
            // Dates, names and numbers in any form
            (.action, "By 03/04/2019 Zhao Min had refunded all 3 orders."),
            (.action, "Zhao Min refunded all 3 orders on the 2nd of March."),
            (.action, "2019-03-02: the managing director refunded all 3 orders."),
            (.prevention, "The warehouse manager has signed each pick-up list since March 2019."),
            (
                .prevention,
                "Since 4 March 2019 our label program prints no label without a tracking number; "
                    + "only Chen Jie can change this."
            ),
            // What is no placeholder, link, address or number of a bank
            (.action, "On 2 March 2019 Li Wei repacked 12 shirts in size XXL [exhibit A]."),
            (
                .action,
                "On 2 March 2019 Li Wei replaced the tracking number by 9400 1000 0000 0000 0000 01 (exhibit A)."
            ),
            (
                .action,
                "On 2 March 2019 Li Wei corrected the address label of order 111-0000001-0000001, "
                    + "whose house number had been cut off."
            ),
            (
                .body,
                "Supplier: Example Lamps Ltd., 12 Example Street, Example City; "
                    + "phone +1 555 010 0199; www.example.com (invoice in exhibit A)."
            ),
            (.closing, "Chen Jie, owner, Example Store\nchen@example.com, +1 555 010 0199"),
            (.action, "On 2 March 2019 Zhao Min refunded the buyer [name withheld] of order 111-0000001-0000001."),
            (
                .action,
                """
                | Date | What was done | By | Proof |
                | --- | --- | --- | --- |
                | 2 March 2019 | All 3 orders refunded | Zhao Min | exhibit A |
                """
            ),
            // Languages, thanks, and words that rules have in another sense
            (.body, "The supplier (深圳示例灯具有限公司) confirmed the model on 1 March 2019."),
            (.body, "The buyer of 5 February 2019 called the jug \"great quality, thank you so much\"."),
            (.closing, "Thank you for your time.\n\nChen Jie, owner, Example Store"),
            (
                .cause,
                "The last will of the founder of 1 March 2019 left the account to Chen Jie, "
                    + "and 3 orders waited until the login was changed."
            ),
            (
                .prevention,
                "Every Monday since 4 March 2019 Li Wei regularly compares "
                    + "10 detail pages with the items and keeps the list."
            )
        ] as [(Part, String)])
    func isLeftAlone(part: Part, sentence: String) throws {
        let letter =
            switch part {
            case .cause: LetterShop.plan(cause: sentence)
            case .action: LetterShop.plan(action: sentence)
            case .prevention: LetterShop.plan(prevention: sentence)
            case .body: LetterShop.plan(body: sentence)
            case .closing: LetterShop.plan(closing: sentence)
            }
        let told = try LetterShop.review(letter).told
        #expect(told == [])
    }

    /// The same letters with the offence itself, so that the silence above means something.
    @Test(
        arguments: [
            (Part.action, "On 2 March 2019 Li Wei counted the stock; he will count it again.", "future-action"),
            (.action, "We'll refund the buyers of 3 orders.", "future-action"),
            (.action, "Will train all 4 packers.", "future-action"),
            (.action, "We confirm that we will train 4 packers.", "future-action"),
            (.action, "If you reinstate us, we will train 4 packers.", "future-action"),
            (.action, "We are going to train 4 packers.", "future-action"),
            (.action, "We plan to train 4 packers.", "future-action"),
            (.cause, "3 orders of January 2019 went out late, and that is the carrier's fault.", "blame"),
            (.prevention, "We promise that Li Wei checks the log every day.", "promise"),
            (.action, "Zhao Min refunded all 3 orders.", "undated-action"),
            (.action, "On 2 March 2019 all 3 orders were refunded.", "unnamed-action"),
            (.action, "On 2 March 2019 Li Wei refunded the buyer (jane@example.com).", "buyer-data"),
            (.action, "On 2 March 2019 Li Wei paid with 4111 1111 1111 1111.", "bank-data"),
            (.action, "On 2 March 2019 Li Wei relisted [ASIN].", "placeholder"),
            (.action, "On 2 March 2019 [name] relisted 3 items.", "placeholder"),
            (.body, "See https://example.com/proof of 1 March 2019.", "link"),
            (.body, "We beg you to read this plan of 1 March 2019.", "begging"),
            (.body, "我们于2019年3月1日发现此问题并已全部退款。", "other-language"),
            (.body, "Wir haben die Ware am 1. März 2019 geprüft und nicht mehr verkauft.", "other-language"),
            (.prevention, "Since 4 March 2019 Li Wei looks at each parcel twice.", "unrecorded-prevention"),
            (.prevention, "The log is compared with the parcels every day since 4 March 2019.", "unowned-prevention")
        ] as [(Part, String, String)])
    func isFound(part: Part, sentence: String, rule: String) throws {
        let letter =
            switch part {
            case .cause: LetterShop.plan(cause: sentence)
            case .action: LetterShop.plan(action: sentence)
            case .prevention: LetterShop.plan(prevention: sentence)
            case .body: LetterShop.plan(body: sentence)
            case .closing: LetterShop.plan(closing: sentence)
            }
        let review = try LetterShop.review(letter)
        #expect(review.names.contains(rule), "\(review.told)")
    }
}
