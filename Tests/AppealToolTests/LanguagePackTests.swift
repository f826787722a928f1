import Foundation
import Testing

/// Tests/LanguagePack: letters in German, with copies in Japanese. Neither language is in any Swift file.
@Suite("A pack in other languages") struct LanguagePackTests {
    private static let pack = Workshop.checkout.appendingPathComponent("Tests/LanguagePack").path
    private static let aCase = pack + "/rules/versand/tests/langsame-post"

    @Test func itIsProvedAndItsLettersAreAsTheyShouldBe() throws {
        let workshop = try Workshop()
        let checked = workshop.rulepack("validate", Self.pack)
        #expect(checked.status == 0, "\(checked)")
        let tested = workshop.rulepack("test", Self.pack)
        #expect(tested.status == 0 && tested.error.contains("1 passed"), "\(tested)")
    }

    @Test(arguments: [
        ("de", "5,25\u{A0}% von 24.150 Bestellungen; gefordert: unter 4\u{A0}%", "4.120,50 EUR"),
        ("ja", "5.25%（注文24,150件中）、基準：4%未満", "4,120.50 EUR")
    ])
    func numbersAreThoseOfTheLanguage(code: String, rate: String, amount: String) throws {
        let drafted = try Workshop().appeal("draft", Self.aCase, "--packs", Self.pack, "--language", code)
        #expect(drafted.status == 0 && drafted.out.contains(rate) && drafted.out.contains(amount), "\(drafted)")
    }
}
