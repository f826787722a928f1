import PackSource
import RuleModel
import SourceText

extension PhraseReader {
    /// The headings of a pack, in the order of the sections.
    package func read(
        _ written: [LetterSection: [Located<String>]], _ expressions: inout ExpressionCompiler
    ) -> [SectionHeadings] {
        LetterSection.allCases.compactMap { section in
            let phrases = plain(written[section] ?? [], &expressions)
            return phrases.isEmpty ? nil : SectionHeadings(section: section, phrases: phrases)
        }
    }

    /// The rules of a review, without those that could not be made out.
    package func read(
        _ written: [WrittenReviewRule], routes: [String], languages: [Language], _ expressions: inout ExpressionCompiler
    ) -> [ReviewRule] {
        guard written.reduce(0, { $0 + $1.phraseCount }) <= Limit.phrases.value else {
            expressions.report(.tooManyReviewPhrases(most: Limit.phrases.value), at: written.first?.id.range ?? .top)
            return []
        }
        return written.compactMap { rule($0, routes, languages, &expressions) }
    }

    private func rule(
        _ written: WrittenReviewRule, _ routes: [String], _ languages: [Language],
        _ expressions: inout ExpressionCompiler
    ) -> ReviewRule? {
        let unless = plain(written.unless, &expressions)
        let chosen = written.routes.compactMap { name -> Index<Route>? in
            let index = routes.firstIndex(of: name.value)
            if index == nil {
                expressions.report(
                    .unknownRoute(name.value, hint: expressions.nameAdvice(for: name.value, among: routes)),
                    at: name.range)
            }
            return index.map { Index($0) }
        }
        guard let search = search(written, &expressions), written.isWhole, chosen.count == written.routes.count,
            unless.count == written.unless.count
        else { return nil }
        return ReviewRule(
            id: written.id.value, search: search, unless: unless, reach: written.reach, routes: chosen,
            severity: written.severity, message: Translations(written.message, in: languages),
            advice: Translations(written.advice, in: languages), language: languages.first ?? .english,
            bad: written.bad, good: written.good, place: Place(file, written.id.range))
    }

    private func search(_ written: WrittenReviewRule, _ expressions: inout ExpressionCompiler) -> ReviewRule.Search? {
        let (says, lacks, reads) = (
            plain(written.says, &expressions), plain(written.lacks, &expressions), phrases(written.reads, &expressions)
        )
        guard says.count == written.says.count, lacks.count == written.lacks.count, reads.count == written.reads.count
        else { return nil }
        if !says.isEmpty { return .says(says, written.structure) }
        if !lacks.isEmpty { return .lacks(lacks) }
        if !reads.isEmpty { return .reads(reads) }
        return written.structure.map { .structure($0) }
    }
}

extension Mistake {
    fileprivate static func tooManyReviewPhrases(most: Int) -> Mistake {
        Mistake(.limit, .tooManyReviewPhrases(most: String(most)))
    }

    fileprivate static func unknownRoute(_ name: String, hint: Wording?) -> Mistake {
        Mistake(.unknownRoute, .packWithoutRoute(name: name), hint: hint)
    }
}
