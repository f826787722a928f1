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
    let words = TranslatedKeys(language: language, others: readingLanguages, reading: reading)
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
        reading.report(.sharedRuleReads, at: phrase.range)
    }
    return WrittenReview(file: review.file, headings: review.headings, rules: review.rules.filter(\.reads.isEmpty))
}

/// The rules of a pack, or of a violation.
package func decodeRules(_ entries: [YAMLNode.Entry], _ words: TranslatedKeys) -> [WrittenReviewRule] {
    entries.compactMap { decodeRule($0, words) }
}

private func decodeHeadings(_ map: MapReader<ReviewFileKey>) -> [LetterSection: [Located<String>]] {
    guard let headings = map.map(.headings, as: HeadingKey.self) else { return [:] }
    return Dictionary(uniqueKeysWithValues: HeadingKey.allCases.map { ($0.section, headings.phrases($0)) })
}

private func decodeRule(_ entry: YAMLNode.Entry, _ words: TranslatedKeys) -> WrittenReviewRule? {
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
        map.reading.report(.looksForNothing, at: rule.id.range)
    }
    if searches.count > 1, searches != [.says, .structure] {
        map.reading.report(
            .twoSearches(searches[0].name, searches[1].name), at: map.key(searches[1])?.range ?? rule.id.range)
    } else if searches.count > 1, let structure = rule.structure, !structure.narrows {
        map.reading.report(.structureWithPhrases(structure), at: map.key(.structure)?.range ?? rule.id.range)
    }
    for key in [ReviewRuleKey.bad, .good] {
        if rule.structure?.countsWords == true {
            if let place = map.key(key) {
                map.reading.report(.exampleOfCounting(key), at: place.range)
            }
        } else if !map.seemsToHave(key) {
            map.reading.report(.noExamples(key), at: rule.id.range)
        }
    }
}

extension MapReader<ReviewRuleKey> {
    fileprivate func structure() -> LetterStructure? {
        guard let text = text(.structure) else { return nil }
        if let structure = LetterStructure(rawValue: text.value) { return structure }
        let names = LetterStructure.allCases.map(\.rawValue)
        reading.report(.unknownStructure(text.value, among: names), at: text.range)
        return nil
    }

    fileprivate func reach() -> LetterReach {
        guard has(.in) else { return .anywhere }
        return texts(.in).reduce([]) { reach, name in
            if let part = LetterReach(named: name.value) { return reach.union(part) }
            reading.report(.unknownPart(name.value), at: name.range)
            return reach
        }
    }

    fileprivate func severity() -> Diagnostic.Severity {
        guard let text = text(.severity) else { return .warning }
        if let severity = Diagnostic.Severity(rawValue: text.value) { return severity }
        reading.report(.noSeverity(text.value), at: text.range)
        return .warning
    }
}

extension Mistake {
    fileprivate static var sharedRuleReads: Mistake {
        Mistake(.misplacedKey, .sharedRuleReads, hint: .factsOfEachPack)
    }

    fileprivate static var looksForNothing: Mistake {
        Mistake(.missingKey, .ruleLooksForNothing, hint: .ruleLooksFor)
    }

    fileprivate static func twoSearches(_ first: String, _ second: String) -> Mistake {
        Mistake(.misplacedKey, .notTogether(first: first, second: second), hint: .makeTwoRules)
    }

    fileprivate static func structureWithPhrases(_ structure: LetterStructure) -> Mistake {
        Mistake(.misplacedKey, .notBesideSays(structure: structure.rawValue), hint: .lookedForAlone)
    }

    fileprivate static func exampleOfCounting(_ key: ReviewRuleKey) -> Mistake {
        Mistake(.misplacedKey, .countingRuleWithout(key: key.name), hint: .leaveOutLongExample)
    }

    fileprivate static func noExamples(_ key: ReviewRuleKey) -> Mistake {
        Mistake(.missingKey, .lacksKey(key: key.name), hint: key == .bad ? .badExamplesAre : .goodExamplesAre)
    }

    fileprivate static func unknownStructure(_ name: String, among names: [String]) -> Mistake {
        Mistake(
            .badValue, .noStructure(name: clipped(name)),
            hint: nearestName(to: name, among: names).map { .didYouMean(name: $0) }
                ?? .structuresAre(names: WordingValue.names(names.map { "`\($0)`" })))
    }

    fileprivate static func unknownPart(_ name: String) -> Mistake {
        Mistake(
            .badValue, .noPartOfLetter(name: clipped(name)),
            hint: nearestName(to: name, among: LetterReach.names).map { .didYouMean(name: $0) }
                ?? .partsAre(names: WordingValue.names(LetterReach.names.map { "`\($0)`" })))
    }

    fileprivate static func noSeverity(_ text: String) -> Mistake {
        Mistake(.badValue, .notASeverity(text: clipped(text)), hint: .severitiesAre)
    }
}
