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

    static func index(_ catalogues: [Catalogue]) -> String {
        var out = "# Catalogue\n\nWritten by `rulepack docs` from the packs. Do not edit.\n"
        for catalogue in catalogues {
            let pack = catalogue.pack
            out += "\n## \(marked(pack.title.text(in: pack.language))) (`\(pack.id)` \(pack.version))\n\n"
            for language in pack.languages {
                let about = pack.about.text(in: language)
                if !about.isEmpty { out += marked(about) + "\n\n" }
            }
            out += CataloguePage.table(
                ["violation", "level", "routes", "causes", "exhibits", "sources", "unverified", "tests"],
                pack.violations.indices.map { index in
                    let violation = pack.violations[index]
                    let titles = pack.languages.map {
                        "[\(marked(violation.title.text(in: $0)))](\(catalogue.path(of: index, $0)))"
                    }
                    return [
                        titles.joined(separator: " "), violation.level.rawValue,
                        violation.routes.map { pack.routes[$0.route].id }.joined(separator: ", "),
                        "\(violation.causes.count)",
                        "\(catalogue.exhibits(of: index).count)", "\(catalogue.sourceCount(of: index))",
                        "\(catalogue.unverifiedCount(of: index))", "\(catalogue.tests(of: index).count)"
                    ]
                })
        }
        return out
    }

    // MARK: What belongs to a violation

    /// The exhibits that its letters may name or need, and whether they can do without.
    func exhibits(of violation: Index<Violation>) -> [(exhibit: Exhibit, isRequired: Bool)] {
        let required = edges.requiredExhibits(of: violation)
        return pack.exhibitsUsed(by: [violation]).map { (pack.exhibits[$0], required.contains($0)) }
    }

    func tests(of violation: Index<Violation>) -> [PackTest] { tests[pack.violations[violation].id] ?? [] }

    /// Each source once, whatever comes from it.
    func sources(of index: Index<Violation>) -> [Violation.Origin] {
        let violation = pack.violations[index]
        let policies = violation.policy.map {
            Violation.Origin(
                subject: "the requirement", source: $0.source, checked: $0.checked, confidence: $0.confidence)
        }
        let exhibits = exhibits(of: index).flatMap { exhibit, _ in
            exhibit.policy.map {
                Violation.Origin(
                    subject: "the exhibit \(exhibit.id): \($0.text)", source: $0.source, checked: nil,
                    confidence: .official)
            }
        }
        return violation.sources + policies + exhibits
    }

    private func sourceCount(of violation: Index<Violation>) -> Int {
        Set(sources(of: violation).compactMap(\.source)).count
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

    private func say(_ english: String, _ chinese: String) -> String { language == .chinese ? chinese : english }

    var text: String {
        var out = "# \(marked(rules.title.text(in: language)))\n\n"
        let about = rules.about.text(in: language)
        if !about.isEmpty { out += marked(about) + "\n\n" }
        let report = rules.report.map { say("; in the account-health report: `\($0)`", "；账户状况报告字段：`\($0)`") } ?? ""
        out += "`\(pack.id)/\(rules.id)`\(say("; level: ", "；层级："))\(level)\(report)\n"
        for (title, body) in sections where !body.isEmpty { out += "\n## \(title)\n\n\(body)" }
        return out
    }

    private var level: String {
        switch rules.level {
        case .account: say("account", "账户")
        case .listing: say("listing", "商品")
        case .order: say("order", "订单")
        }
    }

    private var sections: [(String, String)] {
        [
            (say("Requirement", "要求"), requirement), (say("How it is recognised", "识别依据"), phrases),
            (say("What the notice asks", "通知要求说明"), asks),
            (say("Routes: the first whose condition holds", "途径：取第一个条件成立的"), routes),
            (say("Causes, what is done about them, what prevents them", "原因、措施与预防"), causes),
            (say("Exhibits", "附件"), exhibits), (say("What the seller is asked", "需向卖家了解"), facts),
            (say("Sources", "来源"), sources), (say("Tests", "测试"), tests)
        ]
    }

    private var requirement: String {
        guard !rules.policy.isEmpty else { return "" }
        return Self.table(
            [say("since", "起始"), say("requires", "要求"), say("window", "统计期"), say("source", "来源")],
            rules.policy.map { policy in
                let range = pack.units[rules.unit].conditions.range(of: policy.condition)
                let condition = String(
                    decoding: rules.place.file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
                let window =
                    policy.window.map {
                        time($0)
                            + (policy.lag.map { say(", ending \(time($0)) before the report", "，截至报告前 \(time($0))") }
                                ?? "")
                    } ?? ""
                return [
                    policy.since.written, "`\(condition)`", window,
                    "\(link(policy.source)), \(policy.checked.written), \(words(policy.confidence))"
                ]
            })
    }

    private var phrases: String {
        rules.notice.says.map { saying in
            let all = (saying.all + saying.any).map { "“\(marked($0.text))”" }.joined(
                separator: say(saying.any.isEmpty ? " and " : " or ", saying.any.isEmpty ? " 且 " : " 或 "))
            return "- \(all)\(saying.isUnverified ? say(" (unverified)", "（未经证实）") : "")\n"
        }.joined()
    }

    private var asks: String {
        rules.asks.map { ask in "- \(marked(ask.title.text(in: language))) (`\(ask.id)`)\n" }.joined()
    }

    private var routes: String {
        rules.routes.enumerated().map { number, choice in
            let route = pack.routes[choice.route]
            let condition = choice.when.map { when -> String in
                let range = pack.units[rules.unit].conditions.range(of: when)
                return collapsingSpaces(
                    String(decoding: rules.place.file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self))
            }
            let when =
                condition.map { say(" if `\($0)`", "：条件 `\($0)`") } ?? (number > 0 ? say(" otherwise", "：其他情况") : "")
            let to = route.to.map { say(" (to the \($0))", "（收件人：\($0)）") } ?? ""
            return "\(number + 1). `\(route.id)`\(to)\(when)\n"
        }.joined()
    }

    private var causes: String {
        guard !rules.causes.isEmpty else { return "" }
        func titles(_ items: [Index<ItemDefinition>]) -> String {
            items.map { marked(pack.items[$0].title.text(in: language)) }.joined(separator: "<br>")
        }
        return Self.table(
            [say("cause", "原因"), say("actions", "措施"), say("prevention", "预防")],
            rules.causes.map { use in [titles([use.cause]), titles(use.actions), titles(use.prevention)] })
    }

    private var exhibits: String {
        let all = catalogue.exhibits(of: violation)
        guard !all.isEmpty else { return "" }
        return Self.table(
            [say("exhibit", "附件"), "", say("files", "格式"), say("must satisfy", "须符合")],
            all.map { exhibit, isRequired in
                [
                    marked(exhibit.ask.text(in: language)),
                    isRequired ? say("required where it is named", "提及时必须提供") : say("helpful", "有帮助"),
                    exhibit.files.joined(separator: ", "),
                    exhibit.policy.map { "`\($0.text)`" }.joined(separator: "<br>")
                ]
            })
    }

    private var facts: String {
        rules.facts.filter { pack.facts[$0].isCaseWide && !pack.facts[$0].isDerived }.map {
            "- \(marked(pack.facts[$0].ask.text(in: language))) (`\(pack.facts[$0].name)`)\n"
        }.joined()
    }

    private var sources: String {
        let origins = catalogue.sources(of: violation)
        guard !origins.isEmpty else { return "" }
        return Self.table(
            [say("of", "内容"), say("source", "来源"), say("checked", "查阅"), say("confidence", "可信度")],
            origins.map { origin in
                [
                    marked(origin.subject), origin.source.map(link) ?? "", origin.checked?.written ?? "",
                    words(origin.confidence)
                ]
            })
    }

    private var tests: String {
        catalogue.tests(of: violation).map { test in
            let path = "../../../rules/\(pack.id)/tests/\(test.name)"
            let letters = test.letters.map(\.name).filter {
                $0.hasSuffix(language == .chinese ? ".zh.txt" : ".txt")
                    && (language == .chinese || !$0.hasSuffix(".zh.txt"))
            }
            let links = letters.map { "[\($0)](\(path)/\($0))" }.joined(separator: ", ")
            return "- [\(test.name)](\(path)/case.yaml): \(links)\n"
        }.joined()
    }

    private func time(_ literal: Literal) -> String {
        let hours = literal.magnitude
        return hours % 24 == 0
            ? say("\(hours / 24) day\(hours == 24 ? "" : "s")", "\(hours / 24) 天")
            : say("\(hours) hours", "\(hours) 小时")
    }

    private func link(_ source: String) -> String { source.hasPrefix("http") ? "<\(source)>" : marked(source) }

    private func words(_ confidence: Confidence) -> String {
        switch confidence {
        case .official: say("official", "官方")
        case .reposted: say("a notice as re-posted", "转载的通知")
        case .adviser: say("adviser or press", "顾问或媒体")
        case .forum: say("forum", "论坛")
        case .unverified: say("unverified", "未经证实")
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
