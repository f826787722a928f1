import LetterReading
import RuleModel
import SourceText

/// Tests the rules of a pack's review by their own examples, and runs them over the pack's own fragments.
///
/// - Parameter isSound: whether nothing else is wrong with the pack, so that its fragments can be looked at.
package func reviewPack(_ pack: RulePack, isSound: Bool) -> Diagnostics {
    let book = ReviewBook(pack)
    var diagnostics = Diagnostics()
    guard !book.rules.isEmpty else { return diagnostics }
    for index in book.rules.indices { ExampleReview(pack: pack, book: book, rule: index).check(&diagnostics) }
    if isSound { FragmentReview(pack, book).check(&diagnostics) }
    return diagnostics
}

extension RulePack {
    /// The rules of its review that examples can test (one that counts words has none), each with whether it finds
    /// something in a bad one.
    package func testedReviewRules() -> [(rule: ReviewRule, isReached: Bool)] {
        let book = ReviewBook(self)
        return book.rules.indices.filter { !book.rules[$0].countsWords }.map { index in
            (
                book.rules[index],
                book.rules[index].bad.contains { ExampleReview(pack: self, book: book, rule: index).finds(in: $0) }
            )
        }
    }
}

/// The examples of one rule: it finds something in every bad one, and no rule in any good one.
private struct ExampleReview {
    let pack: RulePack
    let book: ReviewBook
    let rule: Int

    private var own: ReviewRule { book.rules[rule] }

    func check(_ diagnostics: inout Diagnostics) {
        for example in own.bad where !finds(in: example) {
            diagnostics.append(.notFound(own, Place(own.place.file, example.range)))
        }
        for example in own.good {
            guard let finding = findings(in: example).first else { continue }
            diagnostics.append(.foundInGood(own, book.rules[finding.rule], finding, example))
        }
    }

    func finds(in example: Located<String>) -> Bool { findings(in: example).contains { $0.rule == rule } }

    /// What is found in an example, which stands where the rule applies: in its first section, in a letter of its first
    /// route. One of a rule about whole letters is a whole letter.
    private func findings(in example: Located<String>) -> [RuleFinding] {
        let sections = own.reach.sections
        let reading = book.read(Array(example.value.utf8), as: own.isAboutItems ? sections.first : nil)
        var context = ReviewContext()
        context.violations = book.violation(ofRule: rule).map { [$0] } ?? []
        context.route = own.routes.first
        context.language = own.language
        context.isPart = !own.isAboutLetter
        return book.findings(in: reading, context)
    }
}

extension ReviewRule {
    fileprivate var countsWords: Bool {
        if case .structure(let structure) = search { structure.countsWords } else { false }
    }

    /// Whether it judges the letter as a whole.
    fileprivate var isAboutLetter: Bool {
        switch search {
        case .lacks, .structure(.noDate), .structure(.noNumber), .structure(.noName): !isAboutItems
        case .structure(let structure): structure.countsWords
        case .says, .reads: false
        }
    }
}

/// The fragments of a pack as its own rules see them, before any value is there: what they say, not what they lack.
private struct FragmentReview {
    private let pack: RulePack
    private let book: ReviewBook
    /// By unit, what it declares.
    private let items: [Index<CompiledUnit>: [ItemDefinition]]
    private let exhibits: [Index<CompiledUnit>: [Exhibit]]

    init(_ pack: RulePack, _ book: ReviewBook) {
        (self.pack, self.book) = (pack, book)
        items = Dictionary(grouping: pack.items, by: \.unit)
        exhibits = Dictionary(grouping: pack.exhibits, by: \.unit)
    }

    /// Only in the language that is sent: copies to read are no letters.
    func check(_ diagnostics: inout Diagnostics) {
        for unit in pack.units.indices {
            let program = pack.units[unit].program(in: pack.language)
            guard let file = program.file else { continue }
            for section in Self.sections { check(unit, program, section, file, &diagnostics) }
        }
    }

    private static let sections: [LetterSection?] = [.cause, .action, .prevention, .exhibits, nil]

    private func check(
        _ unit: Index<CompiledUnit>, _ program: FragmentProgram, _ section: LetterSection?, _ file: SourceFile,
        _ diagnostics: inout Diagnostics
    ) {
        let starts = fragments(of: unit, in: section).compactMap { $0.start(in: pack.language) }
        var writer = FragmentText(starts, of: program, pack, pack.language)
        var context = ReviewContext()
        context.violations = pack.violation(of: unit).map { [$0] } ?? []
        context.isPart = true
        var seen = Set<String>()
        while let text = writer.next() {
            for finding in book.findings(in: book.read(text.bytes, as: section), context) {
                guard let range = finding.range, book.rules[finding.rule].isSaid else { continue }
                let place = Place(
                    file,
                    SourceRange(
                        start: text.source(of: range.lowerBound), end: text.source(of: range.upperBound - 1) + 1))
                guard seen.insert("\(finding.rule) \(place.range.start)").inserted else { continue }
                diagnostics.append(book.rules[finding.rule].diagnostic(finding, of: pack.id, at: place))
            }
        }
    }

    /// The fragments of a pair of files that stand in a section of the letter.
    private func fragments(of unit: Index<CompiledUnit>, in section: LetterSection?) -> [FragmentEntry] {
        switch section {
        case .cause, .action, .prevention:
            (items[unit] ?? []).filter { $0.kind.rawValue == section?.rawValue }.map(\.fragment)
        case .exhibits: (exhibits[unit] ?? []).map(\.fragment)
        default:
            [pack.units[unit].layouts.summary, pack.units[unit].layouts.closing].compactMap(\.self)
                + pack.units[unit].layouts.letters.sorted { $0.key < $1.key }.map(\.value)
        }
    }
}

extension ReviewRule {
    /// Whether it looks for something that stands in the text; what a fragment lacks its values may bring.
    fileprivate var isSaid: Bool {
        switch search {
        case .says(_, let structure): structure?.isLocated ?? true
        case .structure(let structure): structure.isLocated
        case .lacks, .reads: false
        }
    }
}

extension Diagnostic {
    fileprivate static func notFound(_ rule: ReviewRule, _ place: Place) -> Diagnostic {
        Diagnostic(
            .reviewExample, .findsNothingInBad(rule: rule.id), at: place,
            hint: .correctBadExample(reading: rule.whereItLooks))
    }

    fileprivate static func foundInGood(
        _ rule: ReviewRule, _ other: ReviewRule, _ finding: RuleFinding, _ example: Located<String>
    ) -> Diagnostic {
        let words = finding.range.map { String(decoding: Array(example.value.utf8)[$0], as: UTF8.self) }
        return Diagnostic(
            .reviewExample,
            words.map { .findsWordsInGood(rule: other.id, words: clipped(collapsingSpaces($0))) }
                ?? .findsSomethingInGood(rule: other.id),
            at: Place(rule.place.file, example.range), hint: .correctGoodExample,
            notes: [Diagnostic.Note(.ruleStandsHere, at: other.place)])
    }
}

extension ReviewRule {
    fileprivate var whereItLooks: Wording {
        if isAboutItems, let section = reach.sections.first { return .readAsSection(section: section.rawValue) }
        return isAboutLetter ? .readAsLetter : .readAsPart
    }
}
