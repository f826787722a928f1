// snippet: check
import RulePacks
// end
import Testing

// snippet: check
/// The packs, unless something is wrong with them; and what was found, as a person reads it.
func checked(_ files: [SourceFile]) -> (book: RuleBook?, findings: String) {
    let (book, diagnostics) = RuleBook.check(files)
    return (book, diagnostics.map { $0.printed() }.joined(separator: "\n"))
}
// end

// snippet: compile
/// The same packs later, without the proofs: form, names and types are settled all the same.
func compiled(_ files: [SourceFile]) -> RuleBook? { RuleBook.compile(files).ruleBook }
// end

// snippet: listing
/// Each violation by its full name, with what people call it.
func titles(in book: RuleBook) -> [ViolationID: String] {
    var titles: [ViolationID: String] = [:]
    for pack in book.packs {
        for violation in pack.violations {
            titles[ViolationID(pack: pack.id, violation: violation.id)] = violation.title.text(in: pack.language)
        }
    }
    return titles
}
// end

/// The small pack of the package that stands for somebody else's.
enum Shop {
    static func files() throws -> [SourceFile] {
        try [
            "rules/shop/pack.yaml", "rules/shop/late-delivery.yaml", "templates/shop/pack.md",
            "templates/shop/late-delivery.md"
        ].map { SourceFile(path: $0, bytes: try Checkout.bytes("\(folder)/\($0)")) }
    }

    static func book() throws -> RuleBook { try #require(RuleBook.compile(files()).ruleBook) }

    static func test() throws -> SourceFile { try Checkout.file("\(folder)/rules/shop/tests/new-carrier/case.yaml") }

    private static let folder = "Tests/OutsidePackage/Sources/MyPacks"
}

@Suite("RulePacks' article") struct RulePacksArticle {
    @Test func aPackIsChecked() throws {
        let (book, findings) = checked(try Shop.files())
        #expect(findings.isEmpty)
        #expect(
            titles(in: try #require(book)) == [
                ViolationID(pack: "shop", violation: "late-delivery"): "Parcels arrived late"
            ])
        #expect(try #require(compiled(Shop.files())).packs.map(\.id) == ["shop"])
    }

    @Test func aMistakeIsToldWithItsPlace() throws {
        var files = try Shop.files()
        let text = String(decoding: files[1].bytes, as: UTF8.self)
        files[1] = SourceFile(path: files[1].path, text: text.replacing("title: late", with: "titel: late"))
        let (book, findings) = checked(files)
        let article = try Catalogue(module: "RulePacks").article("CheckingPacks")
        let shown = findings.split(separator: "\n").prefix(4).joined(separator: "\n")
        #expect(book == nil && article.contains("```\n\(shown)\n```"), "\(findings)")
    }
}
