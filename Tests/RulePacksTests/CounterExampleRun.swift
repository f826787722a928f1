import SourceText
@testable import AppealKit
@testable import RulePacks

/// A counter-example that is run: read as a case and assembled, with the pack that was found wrong.
struct CounterExampleRun {
    enum Outcome: Equatable {
        /// It shows what was told.
        case shown
        /// Nothing speaks against it, but something else that is wrong with the pack keeps the letter from being
        /// written, or a loop has more passes.
        case unseen
        /// The letter does not have the fragment.
        case notWritten
        case wrong(String)
    }

    private let random: RandomPack
    private let text: RandomPackText
    private let diagnostic: Diagnostic
    private let subject: ProverBruteForce.Subject
    private let made: Case

    private init(
        _ made: Case, _ random: RandomPack, _ text: RandomPackText, _ diagnostic: Diagnostic,
        _ subject: ProverBruteForce.Subject
    ) {
        (self.made, self.random, self.text, self.diagnostic, self.subject) = (made, random, text, diagnostic, subject)
    }

    static func outcome(
        _ diagnostic: Diagnostic, _ subject: ProverBruteForce.Subject, _ random: RandomPack, _ text: RandomPackText,
        _ book: RuleBook
    ) -> Outcome {
        guard let example = diagnostic.example else { return .wrong("there is none") }
        let (made, findings) = Case.read(SourceFile(path: "case.yaml", text: example), with: book) { _ in true }
        // Facts that the proof did not look at have plain values, which another computed fact may not allow.
        if findings.allSatisfy({ $0.code == .contradiction }), !findings.isEmpty { return .unseen }
        guard let made, findings.isEmpty else { return .wrong(findings.map { $0.printed() }.joined()) }
        let run = CounterExampleRun(made, random, text, diagnostic, subject)
        let outcome = run.outcome()
        return outcome == .notWritten && run.isExhibit ? .unseen : outcome
    }

    private func outcome() -> Outcome {
        switch diagnostic.code {
        case .neverTrue: truth(.no)
        case .alwaysTrue: truth(.yes)
        case .undecidedCondition: both(truth(.unknown), isAsked())
        case .unguardedValue: isAsked()
        case .mayBeEmpty: subject.list == nil ? isEmpty(within: fragment) : isPassEmpty()
        case .unreachableFragment: isEmpty(within: fragment)
        case .unreachableRoute: both(truth(.yes), goesAnotherRoute())
        case .languagesDiffer: differs()
        default: .shown
        }
    }

    /// An exhibit has its line only if some sentence mentions it, which its fragment's proofs do not ask.
    private var isExhibit: Bool { diagnostic.place.file.bytes[fragment].starts(with: "## exhibit".utf8) }

    private func both(_ a: Outcome, _ b: Outcome) -> Outcome { a == .shown || a == .unseen ? b : a }

    // MARK: Conditions and questions

    private var item: Index<Case.Item>? {
        subject.item.flatMap { definition in made.items.firstIndex { $0.definition == definition } }
    }

    private func truth(_ wanted: Truth) -> Outcome {
        guard let (root, unit) = subject.condition else { return .shown }
        if subject.names.contains(where: { $0.column != nil }) { return .unseen }
        if subject.item != nil, item == nil { return .wrong("the item is missing") }
        let truth = made.evaluate(root, unit: unit, item: item)
        return truth == wanted ? .shown : .wrong("the condition is \(truth)")
    }

    /// What was answered with `none` is asked again.
    private func isAsked() -> Outcome {
        let keys = made.assemble(in: language).questions.map(\.key)
        let wanted = subject.names.flatMap { names(of: $0) }
        if keys.contains(where: wanted.contains) { return .shown }
        // What no cause was told leaves a hole without a question.
        if subject.names.contains(where: { $0.source != plain($0.source) }) { return .unseen }
        return written(in: language, diagnostic.place.file.path, fragment) ?? [] == []
            ? .notWritten : .wrong("asked for \(keys), not for \(wanted)")
    }

    private func names(of name: RandomPack.Name) -> [String] {
        if let column = name.column, case .rows(let columns)? = random.fact(plain(name.source))?.kind {
            return [columns[column].name]
        }
        return [plain(name.source)]
            + (random.fact(plain(name.source))?.inputs ?? []).flatMap {
                names(of: RandomPack.Name(text: $0, source: $0))
            }
    }

    private func goesAnotherRoute() -> Outcome {
        let letters = made.assemble().letters
        if letters.isEmpty { return .unseen }
        let route = diagnostic.message.split(separator: "`")[1]
        return letters.contains { $0.route == route } ? .wrong("the letter goes that route") : .shown
    }

    // MARK: Letters

    private var language: Language { diagnostic.place.file.path.hasSuffix(".zh.md") ? .chinese : .english }

    /// From the heading above to the next one.
    private var fragment: Range<Int> { fragment(diagnostic.place.file.bytes, at: Int(diagnostic.place.range.start)) }

    private func fragment(_ bytes: [UInt8], at offset: Int) -> Range<Int> {
        let heading = Array("## ".utf8)
        let headings =
            bytes.indices.filter { ($0 == 0 || bytes[$0 - 1] == 0x0A) && bytes[$0...].starts(with: heading) } + [
                bytes.count
            ]
        return (headings.last { $0 <= offset } ?? 0)..<(headings.first { $0 > offset } ?? bytes.count)
    }

    private var fragmentText: String { String(decoding: diagnostic.place.file.bytes[fragment], as: UTF8.self) }

    /// What a letter took from a part of a file: the places of its spans, as written there.
    private func written(in language: Language, _ path: String, _ range: Range<Int>) -> [String]? {
        let letters = made.assemble(in: language).letters
        guard !letters.isEmpty else { return nil }
        let places = letters.flatMap { letter in letter.blocks.flatMap { letter.spans(of: $0) } }.compactMap(
            \.origin.fragment)
        return places.filter { $0.file.path == path && range.contains(Int($0.range.start)) }.map { place in
            String(decoding: place.file.bytes[Int(place.range.start)..<Int(place.range.end)], as: UTF8.self)
        }
    }

    private func isEmpty(within range: Range<Int>) -> Outcome {
        if subject.item != nil, item == nil { return .wrong("the item is missing") }
        guard let written = written(in: language, diagnostic.place.file.path, range) else { return .unseen }
        return written.isEmpty ? .shown : .wrong("it writes \(written)")
    }

    private func isPassEmpty() -> Outcome {
        guard let list = subject.list, let fact = made.pack.factIndex(named: plain(list.source)) else { return .unseen }
        let slot = subject.item.flatMap { made.pack.items[$0].layout.slots.firstIndex { $0.fact == fact } }
        guard let index = made.pack.facts[fact].caseCell ?? item.map({ made.items[$0].base + (slot ?? 0) }) else {
            return .unseen
        }
        guard made.values.cells[index].count == 1, plain(list.source) == list.source else {
            return made.values.cells[index].count == 0 ? .wrong("there is no pass") : .unseen
        }
        let start = Int(diagnostic.place.range.start)
        let rest = String(decoding: diagnostic.place.file.bytes[start...], as: UTF8.self)
        let end =
            rest.firstRange(ofBytes: "{% endfor %}").map {
                rest.utf8.distance(from: rest.startIndex, to: $0.lowerBound)
            } ?? 0
        return isEmpty(within: start..<start + end)
    }

    /// What is told at the place of the diagnostic is told in one language and not in the other.
    private func differs() -> Outcome {
        if subject.names.contains(where: { $0.column != nil }) { return .unseen }
        let path = diagnostic.place.file.path
        let other = language == .english ? path.replacing(".md", with: ".zh.md") : path.replacing(".zh.md", with: ".md")
        guard let note = diagnostic.notes.first?.place, note.file.path == other else {
            return .wrong("the other fragment is not named")
        }
        guard let here = written(in: language, path, fragment),
            let there = written(
                in: language == .english ? .chinese : .english, other,
                fragment(note.file.bytes, at: Int(note.range.start)))
        else { return .unseen }
        if here.isEmpty && there.isEmpty || isExhibit && (here.isEmpty || there.isEmpty) { return .notWritten }
        let name = told(
            String(
                decoding: diagnostic.place.file.bytes[
                    Int(diagnostic.place.range.start)..<Int(diagnostic.place.range.end)], as: UTF8.self))
        // What one pass of a loop lacks, another may write.
        if there.map(told).contains(name), fragmentText.contains("{% for ") { return .unseen }
        return here.map(told).contains(name) && !there.map(told).contains(name)
            ? .shown : .wrong("\(here) and \(there)")
    }

    /// The name in `{{ name | … }}`, if it is told and not only agreed with.
    private func told(_ tag: String) -> String {
        let words = tag.split(separator: " ").map(String.init)
        guard words.count > 1, words[0] == "{{" else { return "" }
        return tag.contains("plural:") && !tag.contains("#") ? "" : words[1]
    }
}
