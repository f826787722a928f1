import AppealKit
import PackTesting
import RulePacks
import SourceText

/// The catalogue of a pack: what each violation means, what is asked, what it is answered with, and how far that is
/// known.
struct Catalogue {
    let pack: RulePack
    /// The tests of each violation, by its name.
    private let tests: [String: [PackTest]]
    private let edges: PackEdges

    init(_ pack: RulePack, _ tests: [PackTest]) {
        self.pack = pack
        self.tests = tests.reduce(into: [:]) { named, test in
            for violation in Set(CaseDocument(test.file).subject?.violations ?? []) {
                named[violation, default: []].append(test)
            }
        }
        edges = PackEdges(pack)
    }

    var pages: [(path: String, text: String)] {
        pack.violations.indices.flatMap { violation in
            pack.languages.map { language in
                (
                    path(of: violation, language),
                    CataloguePage(catalogue: self, violation: violation, language: language).text
                )
            }
        }
    }

    private func path(of violation: Index<Violation>, _ language: Language) -> String {
        "\(pack.id)/\(pack.violations[violation].id)\(language == pack.language ? "" : "." + language.rawValue).md"
    }

    /// The index is in English, as the language that all packs' authors have in common.
    static func index(_ catalogues: [Catalogue]) -> String {
        func say(_ wording: Wording) -> String { wording.text(in: .english) }
        var out = "# \(say(.catalogueTitle))\n\n\(say(.catalogueByDocs))\n"
        for catalogue in catalogues {
            let pack = catalogue.pack
            out += "\n## \(marked(pack.title.text(in: pack.language))) (`\(pack.id)` \(pack.version))\n\n"
            for language in pack.languages {
                let about = pack.about.text(in: language)
                if !about.isEmpty { out += marked(about) + "\n\n" }
            }
            let heads: [Wording] = [
                .catalogueViolation, .catalogueLevel, .catalogueRoutes, .catalogueCauses, .catalogueExhibits,
                .catalogueSources, .catalogueUnverified, .catalogueTests
            ]
            out += CataloguePage.table(heads.map(say), pack.violations.indices.map(catalogue.row))
        }
        return out
    }

    private func row(_ index: Index<Violation>) -> [String] {
        let violation = pack.violations[index]
        let titles = pack.languages.map { "[\(marked(violation.title.text(in: $0)))](\(path(of: index, $0)))" }
        let routes = violation.routes.map { pack.routes[$0.route].id }
        return [
            titles.joined(separator: " "), violation.level.rawValue, routes.joined(separator: ", "),
            "\(violation.causes.count)", "\(exhibits(of: index).count)", "\(sourceCount(of: index))",
            "\(unverifiedCount(of: index))", "\(tests(of: index).count)"
        ]
    }

    // MARK: What belongs to a violation

    /// The exhibits that its letters may name or need, and whether they can do without.
    func exhibits(of violation: Index<Violation>) -> [(exhibit: Exhibit, isRequired: Bool)] {
        let required = edges.requiredExhibits(of: violation)
        return pack.exhibitsUsed(by: [violation]).map { (pack.exhibits[$0], required.contains($0)) }
    }

    func tests(of violation: Index<Violation>) -> [PackTest] { tests[pack.violations[violation].id] ?? [] }

    /// Something that a pack says, and where that comes from.
    struct Source {
        let subject: Wording
        /// An address; `nil` where no source is known.
        let address: String?
        let checked: CalendarDay?
        let confidence: Confidence
    }

    /// Each source once, whatever comes from it.
    func sources(of index: Index<Violation>) -> [Source] {
        let violation = pack.violations[index]
        let own = violation.sources.map {
            Source(
                subject: .verbatim($0.subject), address: $0.source, checked: $0.checked, confidence: $0.confidence)
        }
        let policies = violation.policy.map {
            Source(
                subject: .pageSourceOfRequirement, address: $0.source, checked: $0.checked, confidence: $0.confidence)
        }
        let exhibits = exhibits(of: index).flatMap { exhibit, _ in
            exhibit.policy.map {
                Source(
                    subject: .pageSourceOfExhibit(exhibit: exhibit.id, policy: $0.text), address: $0.source,
                    checked: nil, confidence: .official)
            }
        }
        return own + policies + exhibits
    }

    private func sourceCount(of violation: Index<Violation>) -> Int {
        Set(sources(of: violation).compactMap(\.address)).count
    }

    /// Sources that are none, and phrases that nobody has seen.
    private func unverifiedCount(of index: Index<Violation>) -> Int {
        let violation = pack.violations[index]
        return violation.sources.count { $0.confidence == .unverified }
            + violation.notice.says.count(where: \.isUnverified)
    }
}

/// A violation's page in one language.
struct CataloguePage {
    let catalogue: Catalogue
    let violation: Index<Violation>
    let language: Language

    private var pack: RulePack { catalogue.pack }
    private var rules: Violation { pack.violations[violation] }

    private func say(_ wording: Wording) -> String { wording.text(in: language) }

    var text: String {
        var out = "# \(marked(rules.title.text(in: language)))\n\n"
        let about = rules.about.text(in: language)
        if !about.isEmpty { out += marked(about) + "\n\n" }
        var line = Wording.pageAndNext(first: "`\(pack.id)/\(rules.id)`", next: Wording.pageLevel(level: level))
        if let report = rules.report { line = .pageAndNext(first: line, next: Wording.pageInReport(name: report)) }
        out += say(line) + "\n"
        for (title, body) in sections where !body.isEmpty { out += "\n## \(say(title))\n\n\(body)" }
        return out
    }

    private var level: Wording {
        switch rules.level {
        case .account: .pageLevelAccount
        case .listing: .pageLevelListing
        case .order: .pageLevelOrder
        }
    }

    private var sections: [(Wording, String)] {
        [
            (.pageRequirement, requirement), (.pageRecognisedBy, phrases), (.pageAsks, asks), (.pageRoutes, routes),
            (.pageCauses, causes), (.pageExhibits, exhibits), (.pageFacts, facts), (.pageSources, sources),
            (.pageTests, tests)
        ]
    }

    private func table(_ heads: [Wording], _ rows: [[String]]) -> String { Self.table(heads.map(say), rows) }

    /// A condition as the pack has it.
    private func source(of condition: Index<Condition>) -> String {
        pack.units[rules.unit].conditions.text(of: condition, in: rules.place.file)
    }

    private var requirement: String {
        guard !rules.policy.isEmpty else { return "" }
        return table(
            [.pageColumnSince, .pageColumnRequires, .pageColumnWindow, .pageColumnSource],
            rules.policy.map { policy in
                let window = policy.window.map { window in
                    policy.lag.map { .pageWindowLag(window: time(window), lag: time($0)) } ?? time(window)
                }
                return [
                    policy.since.written, "`\(source(of: policy.condition))`", window.map(say) ?? "",
                    say(
                        .pageSourceChecked(
                            source: link(policy.source), day: policy.checked.written,
                            confidence: words(policy.confidence)))
                ]
            })
    }

    private var phrases: String {
        rules.notice.says.map { saying in
            let each = (saying.all + saying.any).map { Wording.pagePhrase(phrase: marked($0.text)) }
            let first = each.first ?? .verbatim("")
            let all = each.dropFirst().reduce(first) {
                saying.any.isEmpty ? .pagePhrasesAll(first: $0, next: $1) : .pagePhrasesAny(first: $0, next: $1)
            }
            return "- \(say(saying.isUnverified ? .pagePhraseUnverified(phrases: all) : all))\n"
        }.joined()
    }

    private var asks: String {
        rules.asks.map { "- \(titled($0.title, $0.id))\n" }.joined()
    }

    private func titled(_ title: Translations, _ id: String) -> String {
        say(.pageTitleAndId(title: marked(title.text(in: language)), id: id))
    }

    private var routes: String {
        rules.routes.enumerated().map { number, choice in
            let route = pack.routes[choice.route]
            // Who writes packs knows the ids, which are English; who reads a translation knows the titles.
            let name = language == pack.language ? nil : route.title.map { titled($0, route.id) }
            var line = Wording.verbatim(name ?? "`\(route.id)`")
            if let to = route.to { line = .pageRouteTo(route: line, addressee: addressee(to)) }
            if let when = choice.when {
                line = .pageRouteIf(route: line, condition: source(of: when))
            } else if number > 0 {
                line = .pageRouteOtherwise(route: line)
            }
            return "\(number + 1). \(say(line))\n"
        }.joined()
    }

    private func addressee(_ to: String) -> Wording {
        switch to {
        case "seller": .addresseeSeller
        case "rights owner": .addresseeRightsOwner
        default: .verbatim(to)
        }
    }

    private var causes: String {
        guard !rules.causes.isEmpty else { return "" }
        func titles(_ items: [Index<ItemDefinition>]) -> String {
            items.map { marked(pack.items[$0].title.text(in: language)) }.joined(separator: "<br>")
        }
        return table(
            [.pageColumnCause, .pageColumnActions, .pageColumnPrevention],
            rules.causes.map { use in [titles([use.cause]), titles(use.actions), titles(use.prevention)] })
    }

    private var exhibits: String {
        let all = catalogue.exhibits(of: violation)
        guard !all.isEmpty else { return "" }
        return table(
            [.pageColumnExhibit, .verbatim(""), .pageColumnFiles, .pageColumnPolicy],
            all.map { exhibit, isRequired in
                [
                    marked(exhibit.ask.text(in: language)),
                    say(isRequired ? .pageExhibitRequired : .pageExhibitHelpful),
                    exhibit.files.joined(separator: ", "),
                    exhibit.policy.map { "`\($0.text)`" }.joined(separator: "<br>")
                ]
            })
    }

    private var facts: String {
        rules.facts.filter { pack.facts[$0].isCaseWide && !pack.facts[$0].isDerived }.map {
            "- \(titled(pack.facts[$0].ask, pack.facts[$0].name))\n"
        }.joined()
    }

    private var sources: String {
        let sources = catalogue.sources(of: violation)
        guard !sources.isEmpty else { return "" }
        return table(
            [.pageColumnSubject, .pageColumnSource, .pageColumnChecked, .pageColumnConfidence],
            sources.map { source in
                [
                    marked(say(source.subject)), source.address.map(link) ?? "", source.checked?.written ?? "",
                    say(words(source.confidence))
                ]
            })
    }

    private var tests: String {
        catalogue.tests(of: violation).map { test in
            let path = "../../../rules/\(pack.id)/tests/\(test.name)"
            let letters = test.letters.map(\.name).filter { self.language(ofLetter: $0) == language }
            let links = WordingValue.names(letters.map { "[\($0)](\(path)/\($0))" })
            return "- \(say(.pageTest(test: test.name, path: "\(path)/case.yaml", letters: links)))\n"
        }.joined()
    }

    /// The language that `letter.txt` or `letter.zh.txt` is in.
    private func language(ofLetter name: Substring) -> Language {
        name.split(separator: ".").dropFirst().dropLast().last.flatMap { Language(rawValue: String($0)) }
            ?? pack.language
    }

    private func time(_ literal: Literal) -> Wording {
        let hours = Int(literal.magnitude)
        return hours % 24 == 0 ? .pageDays(count: hours / 24) : .pageHours(number: hours)
    }

    private func link(_ source: String) -> String { source.hasPrefix("http") ? "<\(source)>" : marked(source) }

    private func words(_ confidence: Confidence) -> Wording {
        switch confidence {
        case .official: .confidenceOfficial
        case .reposted: .confidenceReposted
        case .adviser: .confidenceAdviser
        case .forum: .confidenceForum
        case .unverified: .confidenceUnverified
        }
    }

    static func table(_ heads: [String], _ rows: [[String]]) -> String {
        func line(_ cells: [String]) -> String {
            "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ")
                + " |\n"
        }
        return line(heads) + "|" + String(repeating: " --- |", count: heads.count) + "\n" + rows.map(line).joined()
    }
}

/// A text of a pack in Markdown, where its signs stand for themselves.
private func marked(_ text: String) -> String {
    var out = ""
    for character in collapsingSpaces(text) {
        if "\\`*_[]<>".contains(character) { out.append("\\") }
        out.append(character)
    }
    return out
}
