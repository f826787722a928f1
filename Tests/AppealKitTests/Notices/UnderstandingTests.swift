@testable import AppealKit
import Foundation
import RulePacks
import SourceText
import Testing

/// What the shipped packs and phrase books make of notices in other words, other languages, and other forms. All texts
/// are of our own making.
@Suite("Notices in other words") struct UnderstandingTests {
    private func diagnose(_ text: String, path: String = "notice.txt") -> Diagnosis {
        EmbeddedExample.noticeReader.diagnose(NoticeText(SourceFile(path: path, text: text)))
    }

    private func told(_ diagnosis: Diagnosis) -> [String] {
        [diagnosis.outcome.rawValue] + diagnosis.violations.map { "\($0.id)" }
    }

    // MARK: Parts

    private static let closing = """


        What happens if I do not send this?
        If we find that you have engaged in deceptive, fraudulent, or illegal activity, we may withhold your funds.
        """

    @Test(arguments: [
        ("Your account has been deactivated: the valid tracking rate is below 95%.", "valid-tracking-rate"),
        ("Your Amazon seller account was deactivated. It is related to another selling account.", "related-account"),
        (
            "We have removed your selling privileges. We had complaints about the authenticity of items.",
            "inauthentic-supply-chain"
        ),
        ("We removed your listing.\nComplaint type: Inauthentic\nASIN: B0EXAMPLE1", "product-authenticity")
    ])
    func theClosingParagraphGivesNoReason(text: String, violation: String) {
        #expect(told(diagnose(text)) == ["recognised", "amazon/\(violation)"])
        #expect(told(diagnose(text + Self.closing)) == ["recognised", "amazon/\(violation)"])
    }

    @Test func theClosingParagraphAloneIsUnsure() {
        let diagnosis = diagnose("Your Amazon seller account has been deactivated." + Self.closing)
        #expect(diagnosis.outcome == .unsure)
        #expect(!diagnosis.violations.contains { $0.score >= 3 })
    }

    @Test func partsAreShown() {
        let diagnosis = diagnose(
            """
            Your account has been deactivated.

            Why did this happen?
            Your late shipment rate is above the target.

            How do I reactivate my account?
            Send us a plan of action within 7 days.

            What happens if I do not send it?
            The account stays closed.

            Has your account been deactivated in error?
            Write to us.
            """)
        #expect(
            diagnosis.zones.map(\.zone) == [
                .happened, .why, .why, .send, .send, .otherwise, .otherwise, .error, .error
            ])
        #expect(
            diagnosis.text(in: .english, showsZones: true).contains(
                "why: “Your late shipment rate is above the target.”"))
        #expect(!diagnosis.text(in: .english).contains("why: “"))
    }

    @Test func whatIsOnlyAskedForIsNoReasonBesideOne() {
        let diagnosis = diagnose(
            """
            Your account has been deactivated. Your account is related to a different selling account.

            How do I reactivate my account?
            Explain how your account has not violated section 3.
            """)
        #expect(told(diagnosis) == ["recognised", "amazon/related-account"])
        #expect(diagnosis.mentioned.map(\.id.violation).contains("deceptive-activity"))
    }

    // MARK: Words

    @Test(arguments: [
        "Your account has been deactivated", "Your Amazon seller account has been deactivated",
        "Your Amazon.com selling account has been suspended", "YOUR ACCOUNT has now been blocked",
        "Your acc\u{200B}ount has been de\u{202E}activated"
    ])
    func fillersEndingsAndSynonymsMakeNoDifference(start: String) {
        let diagnosis = diagnose(start + ": we had several complaints about the authenticity of your items.")
        #expect(told(diagnosis) == ["recognised", "amazon/inauthentic-supply-chain"])
    }

    @Test(arguments: ["We have removed your listing", "We've removed your listing", "We’ve removed your listing"])
    func contractionsAreSpelledOut(start: String) {
        let diagnosis = diagnose(start + ". Our team found that it is related to a different selling account.")
        #expect(told(diagnosis) == ["recognised", "amazon/related-account"])
    }

    @Test func fourFillersAreTooMany() {
        let text = "We removed your listing: related to the the a an a different selling account."
        #expect(!told(diagnose(text)).contains("recognised"))
    }

    @Test func notIsNoFiller() {
        let text = "We removed your listing. It is not related to a person, and not to a different selling account."
        #expect(!told(diagnose(text)).contains("recognised"))
    }

    @Test(arguments: [
        (
            "Ihr Amazon-Verkäuferkonto wurde deaktiviert. Ihre Stornorate liegt über der Vorgabe von 2,5 %.",
            "cancellation-rate"
        ),
        (
            "Votre compte vendeur a été désactivé. Votre taux d'expédition tardive est supérieur à 4 %.",
            "late-shipment-rate"
        ),
        ("Il suo account Amazon è stato disattivato. È correlato a un altro account.", "related-account"),
        (
            "Su cuenta de Amazon ha sido desactivada. Su tasa de seguimiento válido es inferior al 95 %.",
            "valid-tracking-rate"
        ),
        ("アカウントは停止されました。商標権を侵害しているとの申し立てがありました。Amazon", "trademark-complaint"),
        ("您的亚马逊卖家账户已停用。您的迟发率高于目标。", "late-shipment-rate"),
        ("您的亞馬遜賣家帳戶已停用。您的遲發率高於目標。", "late-shipment-rate")
    ])
    func otherLanguages(text: String, violation: String) {
        #expect(told(diagnose(text)) == ["recognised", "amazon/\(violation)"])
    }

    @Test func aRateThatMeetsItsTargetIsNoReason() {
        let text = "Your Amazon account was deactivated. Your order defect rate is below the target."
        #expect(diagnose(text).outcome == .unsure)
        #expect(diagnose(text.replacing("below", with: "above")).outcome == .recognised)
    }

    // MARK: What nobody knows

    @Test func theRankingProposesAndAsks() {
        let text = """
            Amazon deactivated your account. Buyers say that parcels were confirmed as sent long after the day on which
            they should have left, and that the carrier had not scanned them.
            """
        let diagnosis = diagnose(text)
        #expect(diagnosis.outcome == .unsure)
        #expect((1...3).contains(diagnosis.violations.count))
        #expect(diagnosis.violations.allSatisfy { $0.likeness > 0 && !$0.words.isEmpty })
        #expect(diagnosis.questions.count == diagnosis.violations.count)
        #expect(diagnosis.text(in: .english).contains("of 100 like what the pack says of it"))
        #expect(diagnosis.text(in: .english) == diagnose(text).text(in: .english))
    }

    @Test func questionsAreInTheNoticesLanguage() {
        let diagnosis = diagnose("您的亚马逊卖家账户已停用。买家投诉您的商品与描述不符，商品状况不好。")
        for question in diagnosis.questions {
            guard case .says(let phrase, _) = question else { continue }
            #expect(phrase.utf8.contains { $0 >= 0xE3 }, "\(phrase)")
        }
    }

    @Test func factsAreReadWhateverTheVerdict() {
        let diagnosis = diagnose(
            """
            Hello, we took down an offer of yours after a message from a buyer.
            ASIN: B0EXAMPLE1
            Order ID: 111-1234567-1234567
            Complaint ID: 9876543210
            You were paid $120.50 and 4.5 % is open. Send invoices to listing@amazon.co.uk within 17 days.
            """)
        #expect(diagnosis.outcome != .recognised)
        #expect(
            diagnosis.asins.map(\.text) == ["B0EXAMPLE1"] && diagnosis.orders.map(\.text) == ["111-1234567-1234567"])
        #expect(diagnosis.numbers.map(\.passage.text) == ["9876543210"])
        #expect(diagnosis.amounts.map(\.text) == ["$120.50"] && diagnosis.rates.map(\.text) == ["4.5 %"])
        #expect(diagnosis.addresses.map(\.text) == ["listing@amazon.co.uk"])
        #expect(diagnosis.sites.map(\.text) == ["amazon.co.uk"] && diagnosis.deadlines.count == 1)
        let nothing = diagnose("Dear all, lunch is at B0EXAMPLE1, 40% off, write to me@shop.example.")
        #expect(nothing.outcome == .notRecognised && nothing.asins.count == 1 && nothing.rates.count == 1)
    }

    @Test func adviceBelowANoticeDoesNotRuleItOut() {
        let notice = "Your account has been deactivated: your valid tracking rate is below 95%."
        #expect(diagnose(notice + "\n\nModerator: see the link in this article.").outcome == .recognised)
        #expect(diagnose("In this article we look at notices. " + notice).outcome != .recognised)
    }

    @Test func theMarketplaceThatIsNamedGoesFirst() {
        let text = "Your selling account has been suspended. Your late shipment rate is above the target."
        #expect(diagnose("Amazon: " + text).violations.first?.id.pack == "amazon")
        #expect(diagnose("eBay: " + text).pack?.id == "ebay")
    }

    // MARK: Hosts

    private static let genuine = "Your account has been deactivated: your valid tracking rate is below 95%. "

    @Test(
        arguments: [
            ("https://sellercentral.amazon.com/x", ["amazon.com"], 0), ("Amazon.de-Verkäuferkonto", ["amazon.de"], 0),
            ("see Amazon.co.uk.", ["amazon.co.uk"], 0), ("https://sellercentral-europe.amazon.com/x", [], 0),
            ("https://sellercentral.amazon.com.check-id.example/login", [], 1), ("http://secure-amazon.de/x", [], 1),
            ("notamazon.de", [], 1), ("https://amazon.com@evil.example/", [], 1), ("https://amaz0n.com/", [], 1),
            ("https://аmazon.com/", [], 1), ("https://anything.example/", [], 1), ("www.other.example", [], 1),
            ("https://amazon.com:443/x", ["amazon.com"], 0), ("help@amazon-support.example", [], 1),
            ("help@brand.example", [], 0)
        ] as [(String, [String], Int)])
    func hostsAreParsed(text: String, sites: [String], warnings: Int) {
        let diagnosis = diagnose(Self.genuine + text)
        #expect(diagnosis.outcome == .recognised)
        #expect(diagnosis.sites.map(\.text) == sites && diagnosis.warnings.count == warnings, "\(diagnosis.warnings)")
        #expect(diagnosis.readings(from: "notice.txt").filter { $0.fact == "store.site" }.map(\.value) == sites)
    }

    @Test func theLinkCountsAndNotItsText() {
        let page = "<p>\(Self.genuine)</p><a href='https://login.example/x'>sellercentral.amazon.com</a>"
        let diagnosis = diagnose(page, path: "notice.html")
        #expect(
            diagnosis.warnings.map { $0.text(in: .english) } == ["a link leads to login.example, which is not Amazon"])
        let text = diagnosis.text(in: .english)
        #expect(text.contains("Look at this first") && text.contains("notice.html:1:"))
    }

    @Test func sendersAndChecksAreTold() {
        let mail = """
            From: Amazon <notice@amazon-team.example>
            Date: Fri, 7 Aug 2026 08:12:00 -0700
            Authentication-Results: mx.shop.example; spf=pass; dkim=fail; dmarc=fail

            \(Self.genuine)
            """
        let diagnosis = diagnose(mail, path: "notice.eml")
        #expect(diagnosis.authentication == ["spf=pass", "dkim=fail", "dmarc=fail"])
        #expect(diagnosis.warnings.count == 3)
        let own = mail.replacing("amazon-team.example", with: "amazon.com").replacing("=fail", with: "=pass")
        #expect(diagnose(own, path: "notice.eml").warnings.isEmpty)
    }
}

@Suite("Dates and deadlines of notices") struct NoticeTimeTests {
    private static func mail(_ head: String) -> String {
        """
        From: Ann <ann@shop.example>
        To: help@agency.example
        Date: Mon, 10 Aug 2026 09:00:00 +0200
        Subject: Fwd: notice
        Content-Type: text/plain; charset=utf-8

        please help

        \(head)

        Your account has been deactivated: your valid tracking rate is below 95%. Send us a plan within 72 hours.
        """
    }

    private func diagnose(_ text: String) -> Diagnosis {
        EmbeddedExample.noticeReader.diagnose(NoticeText(SourceFile(path: "notice.eml", text: text)))
    }

    @Test(arguments: [
        "From: A <a@b.example>\nSent: Friday, August 7, 2026 8:12 AM\nTo: S\nSubject: N",
        "De : A <a@b.example>\nEnvoyé : vendredi 7 août 2026 17:12\nÀ : S\nObjet : N",
        "De: A <a@b.example>\nEnviado: viernes, 7 de agosto de 2026 17:12\nPara: S\nAsunto: N",
        "Da: A <a@b.example>\nInviato: venerdì 7 agosto 2026 17:12\nA: S\nOggetto: N",
        "Von: A <a@b.example>\nGesendet: Freitag, 7. August 2026 17:12\nAn: S\nBetreff: N",
        "---------- Forwarded message ---------\nVon: A <a@b.example>\nDate: Fr., 7. Aug. 2026 um 17:12 Uhr",
        "-------- Weitergeleitete Nachricht --------\nBetreff: \tN\nDatum: \tFri, 7 Aug 2026 08:12:00 -0700\nVon: \tA",
        "---------- Forwarded message ---------\nDe : A <a@b.example>\nDate: ven. 7 août 2026 à 17:12\nSubject: N",
        "------------------ 原始邮件 ------------------\n发件人: \"A\" <a@b.example>;\n发送时间: 2026年8月7日(星期五) 晚上11:12\n主题: N",
        "-------- 转发邮件信息 --------\n发件人：\"A\" <a@b.example>\n发送日期：2026-08-07 23:12:00\n主题：N",
        "差出人: A <a@b.example>\n送信日時: 2026年8月7日 17:12\n宛先: S\n件名: N",
        "Anfang der weitergeleiteten Nachricht:\n\n> Von: A <a@b.example>\n> Datum: 7. August 2026 um 17:12:00",
        "De : A <a@b.example>\nEnvoyé : 07/08/2026 17:12\nÀ : S\nObjet : N",
        "On Fri, Aug 7, 2026 at 8:12 AM A <a@b.example> wrote:",
        "Am Fr., 7. Aug. 2026 um 17:12 schrieb A <a@b.example>:",
        "Le ven. 7 août 2026 à 17:12, A <a@b.example> a écrit :",
        "El vie, 7 ago 2026 a las 17:12, A (<a@b.example>) escribió:",
        "Il giorno ven 7 ago 2026 alle ore 17:12 A <a@b.example> ha scritto:",
        "在 2026年8月7日星期五 17:12，A <a@b.example> 写道：", "2026年8月7日(金) 17:12 A <a@b.example>:"
    ])
    func theInnerDateCounts(head: String) {
        let diagnosis = diagnose(Self.mail(head))
        #expect(diagnosis.date?.day.written == "2026-08-07", "\(head)")
        #expect(diagnosis.deadlines.map { $0.day?.written } == ["2026-08-10"], "\(head)")
    }

    @Test(arguments: [
        "From: A <a@b.example>\nSent: 8/7/2026 8:12 AM\nTo: S\nSubject: N",
        "---------- Forwarded message ---------\nFrom: A <a@b.example>\nDate: yesterday\nSubject: N"
    ])
    func anInnerDateThatIsNotUnderstoodIsUnknown(head: String) {
        let diagnosis = diagnose(Self.mail(head))
        #expect(diagnosis.date == nil && diagnosis.deadlines.map(\.day) == [nil])
        #expect(diagnosis.warnings.contains { $0.text(in: .english).contains("date is not understood") })
        #expect(diagnosis.readings(from: "n").allSatisfy { $0.fact != "notice.date" })
    }

    private static let told =
        "From: n@amazon.com\nDate: Fri, 7 Aug 2026 08:12:00 -0700\n\nYour Amazon account was deactivated. "

    private func limits(_ sentence: String) -> (deadlines: [String], own: Int) {
        let diagnosis = diagnose(
            Self.told + sentence + "\n"
        )
        return (
            diagnosis.deadlines.map { deadline in
                let day = deadline.day?.written ?? deadline.earliest.map { "business " + $0.written } ?? "unknown"
                return deadline.start == .receipt || deadline.start == .firstNotice
                    ? day + " " + deadline.start.rawValue : day
            }, diagnosis.ownTimes.count
        )
    }

    @Test(
        arguments: [
            ("If you do not send an acceptable plan within 17 days, it stays closed.", ["2026-08-24"]),
            ("You have 72 hours to send us a plan.", ["2026-08-10"]),
            ("We will close the account in 72 hours unless you act.", ["2026-08-10"]),
            ("Please respond within three (3) business days.", ["business 2026-08-12"]),
            ("Please respond within 2 weeks.", ["2026-08-21"]), ("You have 6 months to appeal.", ["2027-02-07"]),
            ("You have 90 days after receiving this notification to appeal.", ["2026-11-05 receipt"]),
            ("We must receive it within 14 days of the original notification.", ["unknown first-notice"]),
            ("Please address this by June 17, 2027.", ["2027-06-17"]),
            ("Take action before August 10, 2026.", ["2026-08-09"]),
            ("Send it no later than 20 August.", ["2026-08-20"]), ("Send it by 03/04/2027.", ["unknown"]),
            ("Bitte antworten Sie innerhalb von 5 Werktagen.", ["business 2026-08-14"]),
            ("Bitte senden Sie die Unterlagen bis zum 20.08.2026.", ["2026-08-20"]),
            ("Veuillez nous envoyer un plan dans un délai de 7 jours.", ["2026-08-14"]),
            ("La preghiamo di inviare i documenti entro 10 giorni lavorativi.", ["business 2026-08-21"]),
            ("Envíe los documentos en un plazo de 30 días naturales.", ["2026-09-06"]),
            ("请您在17天内提交行动计划。", ["2026-08-24"]), ("请在3个工作日内回复。", ["business 2026-08-12"]),
            ("請您在 17 天內提交。", ["2026-08-24"]), ("7日以内に改善計画をご提出ください。", ["2026-08-14"]),
            ("2026年8月20日までにご返信ください。", ["2026-08-20"])
        ] as [(String, [String])])
    func deadlines(sentence: String, days: [String]) {
        #expect(limits(sentence).deadlines == days, "\(sentence)")
    }

    @Test(arguments: [
        ("We will respond within 2 business days.", 1), ("After the interview we respond within 5 days.", 1),
        ("Our review takes up to 48 hours.", 0), ("You will receive an answer within 24 hours.", 1),
        ("Wir antworten innerhalb von 48 Stunden.", 1), ("Nous vous répondrons sous 48 heures.", 1),
        ("我们会在3个工作日内回复您。", 1), ("Send invoices of the last 365 days.", 0),
        ("Funds may be held for 90 days.", 0), ("Invoices must be issued within 180 days before the sale.", 0),
        ("仕入れ先が90日以内に発行した請求書をご提出ください。", 0), ("请提供最近 90 天内开具的发票。", 0)
    ])
    func whatIsNoDeadline(sentence: String, own: Int) {
        #expect(limits(sentence).deadlines.isEmpty, "\(sentence): \(limits(sentence).deadlines)")
        #expect(limits(sentence).own == own, "\(sentence)")
    }

    @Test func calendarsHoldEachDay() {
        let deadlines = ["Please respond within 7 days.", "Reply within 3 business days, \"now\"; please."].flatMap {
            sentence in
            diagnose(
                Self.told + sentence
            )
            .deadlines
        }
        let text = DeadlineCalendar(deadlines.map { .init(name: "cases/shop, one", deadline: $0) }).text(in: .english)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 } && !text.replacing("\r\n", with: "").contains("\n"))
        #expect(lines.contains("DTSTART;VALUE=DATE:20260814") && lines.contains("DTSTART;VALUE=DATE:20260812"))
        #expect(lines.contains("SUMMARY:Deadline: cases/shop\\, one"))
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2 && lines.count { $0 == "BEGIN:VALARM" } == 4)
        #expect(DeadlineCalendar([]).isEmpty)
    }
}
