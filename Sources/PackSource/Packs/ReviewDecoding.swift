import KeyedMaps
import RuleModel
import SourceText
import YAMLTree

/// A rule of the review as written.
package struct WrittenReviewRule: Sendable {
    package let id: Located<String>
    package let says: [Located<String>]
    package let lacks: [Located<String>]
    package let reads: [Located<String>]
    package let structure: LetterStructure?
    package let unless: [Located<String>]
    package let reach: LetterReach
    package var routes: [Located<String>]
    package let severity: Diagnostic.Severity
    package let message: WrittenText?
    package let advice: WrittenText?
    package let bad: [Located<String>]
    package let good: [Located<String>]
    /// Whether it was read without a mistake, so that its examples mean something.
    package var isWhole = false

    /// As it is for a pack that has only some of its routes; `nil` where it has none of them.
    package func fitting(routes known: [String]) -> WrittenReviewRule? {
        var fitting = self
        fitting.routes = routes.filter { known.contains($0.value) }
        return fitting.routes.isEmpty && !routes.isEmpty ? nil : fitting
    }

    package var phraseCount: Int { says.count + lacks.count + reads.count + unless.count }
}

/// A pack's `review.yaml` as written.
package struct WrittenReview: Sendable {
    package let file: SourceFile
    package let headings: [LetterSection: [Located<String>]]
    package let rules: [WrittenReviewRule]
}

/// Reads `review.yaml`; `nil` if there is no map to read.
package func decodeReview(
    _ document: YAMLDocument, language: Language, readingLanguages: [Language], _ reading: FileReading
) -> WrittenReview? {
    guard let map = MapReader<ReviewFileKey>(document.root, in: reading) else { return nil }
    let words = Wording(language: language, others: readingLanguages, reading: reading)
    return WrittenReview(
        file: reading.file, headings: decodeHeadings(map), rules: decodeRules(map.named(.rules), words))
}

/// Reads the review that packs share. What only one pack has cannot stand in it: facts.
package func decodeSharedReview(
    _ document: YAMLDocument, language: Language, readingLanguages: [Language], _ reading: FileReading
) -> WrittenReview? {
    guard let review = decodeReview(document, language: language, readingLanguages: readingLanguages, reading) else {
        return nil
    }
    for phrase in review.rules.flatMap(\.reads) {
        reading.report(
            .misplacedKey, "packs share no rule with `reads`", at: phrase.range,
            hint: "each pack has facts of its own: write the rule into `rules/<pack>/review.yaml`")
    }
    return WrittenReview(file: review.file, headings: review.headings, rules: review.rules.filter(\.reads.isEmpty))
}

/// The rules of a pack, or of a violation.
package func decodeRules(_ entries: [YAMLNode.Entry], _ words: Wording) -> [WrittenReviewRule] {
    entries.compactMap { decodeRule($0, words) }
}

private func decodeHeadings(_ map: MapReader<ReviewFileKey>) -> [LetterSection: [Located<String>]] {
    guard let headings = map.map(.headings, as: HeadingKey.self) else { return [:] }
    return Dictionary(uniqueKeysWithValues: HeadingKey.allCases.map { ($0.section, headings.phrases($0)) })
}

private func decodeRule(_ entry: YAMLNode.Entry, _ words: Wording) -> WrittenReviewRule? {
    let mistakes = words.reading.diagnostics.all.count
    guard let map = MapReader<ReviewRuleKey>(entry.value, named: entry.key, in: words.reading) else { return nil }
    var rule = WrittenReviewRule(
        id: entry.key, says: map.phrases(.says), lacks: map.phrases(.lacks), reads: map.phrases(.reads),
        structure: map.structure(), unless: map.phrases(.unless), reach: map.reach(),
        routes: map.ids(.routes), severity: map.severity(), message: words.text(map, .message),
        advice: words.text(map, .advice), bad: map.texts(.bad), good: map.texts(.good))
    if words.reading.isComplete { checkSearch(rule, map) }
    rule.isWhole = words.reading.isComplete && words.reading.diagnostics.all.count == mistakes
    return rule
}

/// A rule looks for one thing, and has the examples that it is tested by.
private func checkSearch(_ rule: WrittenReviewRule, _ map: MapReader<ReviewRuleKey>) {
    let possible: [ReviewRuleKey] = [.says, .lacks, .reads, .structure]
    let searches = possible.filter { !map.siblings(of: $0).isEmpty }
    if searches.isEmpty, !possible.contains(where: { map.seemsToHave($0) }) {
        map.reading.report(
            .missingKey, "the rule looks for nothing", at: rule.id.range,
            hint: "it has `says`, `lacks`, `reads` or `structure`")
    }
    if searches.count > 1, searches != [.says, .structure] {
        map.reading.report(
            .misplacedKey, "`\(searches[0].name)` and `\(searches[1].name)` do not go together",
            at: map.key(searches[1])?.range ?? rule.id.range,
            hint: "make two rules of it; only `structure` goes with `says`")
    } else if searches.count > 1, let structure = rule.structure, !structure.narrows {
        map.reading.report(
            .misplacedKey, "`\(structure.rawValue)` does not go with `says`",
            at: map.key(.structure)?.range ?? rule.id.range, hint: "it is looked for alone")
    }
    for key in [ReviewRuleKey.bad, .good] {
        if rule.structure?.countsWords == true {
            if let place = map.key(key) {
                map.reading.report(
                    .misplacedKey, "a rule that counts words has no `\(key.name)`", at: place.range,
                    hint: "leave it out: the example would have to be as long as a letter")
            }
        } else if !map.seemsToHave(key) {
            map.reading.report(
                .missingKey, "`\(key.name)` is missing", at: rule.id.range,
                hint: key == .bad
                    ? "texts that the rule finds something in: they are its test"
                    : "texts that look alike and are right: no rule may find anything in them")
        }
    }
}

extension MapReader<ReviewRuleKey> {
    fileprivate func structure() -> LetterStructure? {
        guard let text = text(.structure) else { return nil }
        if let structure = LetterStructure(rawValue: text.value) { return structure }
        let names = LetterStructure.allCases.map(\.rawValue)
        reading.report(
            .badValue, "there is no structure `\(clipped(text.value))`", at: text.range,
            hint: nearestName(to: text.value, among: names).map { "did you mean `\($0)`?" } ?? "the structures are "
                + names.map { "`\($0)`" }.joined(separator: ", "))
        return nil
    }

    fileprivate func reach() -> LetterReach {
        guard has(.in) else { return .anywhere }
        return texts(.in).reduce([]) { reach, name in
            if let part = LetterReach(named: name.value) { return reach.union(part) }
            reading.report(
                .badValue, "a letter has no part `\(clipped(name.value))`", at: name.range,
                hint: nearestName(to: name.value, among: LetterReach.names).map { "did you mean `\($0)`?" }
                    ?? "the parts are " + LetterReach.names.map { "`\($0)`" }.joined(separator: ", "))
            return reach
        }
    }

    fileprivate func severity() -> Diagnostic.Severity {
        guard let text = text(.severity) else { return .warning }
        if let severity = Diagnostic.Severity(rawValue: text.value) { return severity }
        reading.report(
            .badValue, "`\(clipped(text.value))` is no severity", at: text.range, hint: "`error` or `warning`")
        return .warning
    }
}
