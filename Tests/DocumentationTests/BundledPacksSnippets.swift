// snippet: new
import AppealKit
import BundledPacks
// end
import Testing

// snippet: new
/// A new case about the order defect rate, with every question in it.
func newCase() -> String? {
    let id = BundledPacks.Amazon.orderDefectRate
    let part = BundledPacks.part(id.pack, [id.violation])
    guard let pack = part?.pack(id.pack), let violation = pack.violation(id.violation) else { return nil }
    return pack.newCase(named: "my-case", for: [violation], in: .english)
}
// end

// snippet: title
/// What people call a violation.
func title(of id: ViolationID, in book: RuleBook) -> String? {
    book.pack(id.pack)?.violation(id.violation)?.title.text(in: .english)
}
// end

@Suite("BundledPacks' article") struct BundledPacksArticle {
    @Test func aNewCase() throws {
        #expect(try #require(newCase()).contains("\nviolations: [order-defect-rate]\n"))
    }

    @Test func aTitle() {
        #expect(title(of: BundledPacks.Etsy.onTimeShipping, in: ruleBook) != nil)
        #expect(title(of: BundledPacks.Amazon.orderDefectRate, in: ruleBook) == "Order Defect Rate")
        #expect(title(of: ViolationID(pack: "amazon", violation: "no-such"), in: ruleBook) == nil)
    }
}
