import Testing

/// The catalogues say what the modules do: their code is that of the snippets beside this file, which are compiled and
/// run, and what they name is there.
@Suite("Documentation catalogues") struct DocumentationTests {
    @Test(arguments: Catalogue.all) func codeOfArticlesIsTheirSnippets(_ catalogue: Catalogue) throws {
        let code = try catalogue.articles.flatMap { try catalogue.code(in: $0) }
        let snippets = try catalogue.snippets
        #expect(!snippets.isEmpty && code.count == snippets.count)
        for (block, snippet) in zip(code, snippets) {
            #expect(
                block == snippet.text,
                "copy the snippet `\(snippet.name)` of \(catalogue.module)Snippets.swift into the article")
        }
    }

    @Test(arguments: Catalogue.all) func landingPagesLeadToEveryArticle(_ catalogue: Catalogue) throws {
        let page = try catalogue.landingPage
        #expect(page.hasPrefix("# ``\(catalogue.module)``\n"))
        let links = page.matches(of: /<doc:(\w+)>/).map { String($0.1) }
        #expect(try Set(links) == Set(catalogue.articles))
    }

    /// What the pages list under their topics; `BundledPacks` is generated, and `RulePacks` adds to what
    /// `RuleModel` declares.
    @Test(arguments: Catalogue.all.filter { !["BundledPacks", "RulePacks"].contains($0.module) })
    func whatLandingPagesListIsPublic(_ catalogue: Catalogue) throws {
        let declared = publicNames(in: try Checkout.swift(below: "Sources/\(catalogue.module)"))
        let listed = try catalogue.landingPage.matches(of: /(?m)^- ``([^`]+)``/).map { $0.1.prefix { $0 != "(" } }
        #expect(!listed.isEmpty)
        for name in listed { #expect(declared.contains(name), "\(catalogue.module) has no public `\(name)`") }
    }

    /// The types and functions that lines of a source declare as public.
    private func publicNames(in source: String) -> Set<Substring> {
        let keywords: Set<Substring> = ["actor", "class", "enum", "func", "protocol", "struct", "typealias"]
        return source.split(separator: "\n").reduce(into: []) { names, line in
            let words = line.split { !$0.isLetter && !$0.isNumber }
            guard words.first == "public", let keyword = words.firstIndex(where: keywords.contains),
                keyword + 1 < words.endIndex
            else { return }
            names.insert(words[keyword + 1])
        }
    }
}
