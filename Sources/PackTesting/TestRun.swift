import AppealKit
import RuleModel
import SourceText

extension PackTest {
    /// Runs the case and then each of its variants.
    ///
    /// - Parameter reader: reads the notice beside it; made of the rule book where it is `nil` and one is needed.
    package func results(
        with ruleBook: RuleBook, _ reader: NoticeReader? = nil, where isChosen: (String) -> Bool = { _ in true }
    ) -> [TestResult] {
        let document = CaseDocument(file)
        let variants = document.variants.map(\.name)
        return ([nil] + document.variants).filter { isChosen(name(of: $0)) }.map { variant in
            let reading = document.read(variant, with: ruleBook, fileExists: hasFile)
            let diagnosis =
                variant == nil ? notice.map { (reader ?? NoticeReader(ruleBook)).diagnose(NoticeText($0)) } : nil
            var run = TestRun(
                test: self, diagnosis: diagnosis, name: name(of: variant), variant: variant, variants: variants,
                reading: reading)
            return run.result()
        }
    }

    private func name(of variant: CaseDocument.Variant?) -> String {
        ([pack, name] + (variant.map { [$0.name] } ?? [])).joined(separator: "/")
    }
}

/// Compares what comes of a case with what its test wants.
private struct TestRun {
    let test: PackTest
    /// Of the notice beside it.
    let diagnosis: Diagnosis?
    let name: String
    let variant: CaseDocument.Variant?
    let variants: [String]
    let reading: CaseReading
    /// What is not as wanted, but for golden letters.
    var failures: [TestFailure] = []
    var letterFailures: [TestFailure] = []
    var updates: [LetterUpdate] = []
    var compared: [ComparedLetter] = []
    var diagnosed: [String] = []

    private var wanted: Wanted? { reading.wanted }

    /// Where what is not named in `want` is told.
    private var place: SourceRange { wanted?.place ?? variant?.place ?? .top }

    mutating func result() -> TestResult {
        // A test that is not written as it should be tells nothing about its pack, so it is not excused by `todo`.
        reportForm()
        guard failures.isEmpty else { return result(.failed) }
        checkCase()
        checkDiagnosis()
        guard let todo = wanted?.todo else {
            return result(failures.isEmpty && letterFailures.isEmpty ? .passed : .failed)
        }
        guard failures.isEmpty, letterFailures.isEmpty else { return result(.todo) }
        fail(.passesNow, at: todo.range)
        return result(.failed)
    }

    private func result(_ outcome: TestResult.Outcome) -> TestResult {
        TestResult(
            name: name, outcome: outcome, place: Place(test.file, place),
            failures: Array((failures + letterFailures).prefix(Self.mostFailures)), todo: wanted?.todo,
            updates: outcome == .failed && failures.isEmpty ? updates : [], letters: compared,
            diagnosed: diagnosed)
    }

    // MARK: Failures

    /// Whoever mends a hundred gets to see the next ones.
    private static let mostFailures = 100

    private mutating func fail(_ complaint: Complaint, at range: SourceRange) {
        failures.append(TestFailure(diagnostic(complaint, at: Place(test.file, range))))
    }

    private func diagnostic(_ complaint: Complaint, at place: Place) -> Diagnostic {
        Diagnostic(
            .testFailed, .testComplaint(test: name, complaint: complaint.what), at: place, hint: complaint.hint,
            notes: complaint.notes)
    }

    // MARK: The test itself

    private mutating func reportForm() {
        var found = reading.testDiagnostics
        if let made = reading.case, made.pack.id != test.pack {
            found.append(.otherPack(made.pack.id, test, Place(test.file, made.place(ofKey: "pack"))))
        }
        if variant == nil, let pack = reading.case?.pack { found += strayLetters(pack) }
        failures = found.map { TestFailure($0) }
    }

    /// Golden letters that nothing is compared with would go on looking like tests.
    private func strayLetters(_ pack: RulePack) -> [Diagnostic] {
        let names = ([nil] + variants).flatMap { variant in pack.languages.map { letterName(variant, $0, pack) } }
        return test.letters.filter { !names.contains(String($0.name)) }.map { .strayLetter($0, among: names) }
    }

    // MARK: The case

    private mutating func checkCase() {
        guard let made = reading.case else {
            // What is wrong with a case is told as ever; a test may want it so.
            let codes = wanted?.findings.value ?? []
            let unwanted = reading.diagnostics.filter { !codes.contains($0.code) }
            failures += unwanted.map { TestFailure($0) }
            if unwanted.isEmpty { checkFindings(reading.diagnostics) }
            return checkNoLetter(.caseHasErrors)
        }
        let assemblies = made.pack.languages.map { made.assemble(in: $0) }
        let sent = assemblies[0]
        checkQuestions(sent.questions)
        if !sent.questions.isEmpty { return checkNoLetter(.questionsAreOpen) }
        guard failures.isEmpty else { return }
        checkFindings(sent.findings)
        check(sent.letters.flatMap { $0.violations.map(\.violation) }, wanted?.violations, Complaint.otherViolations)
        check(sent.letters.map(\.route), wanted?.routes, Complaint.otherRoutes)
        let letters = zip(made.pack.languages, assemblies).map { language, assembly in
            if !assembly.questions.isEmpty {
                fail(.openQuestions(language, assembly.questions.map(\.path)), at: place)
            }
            return (language: language, text: assembly.letters.joined { $0.plainText() })
        }
        for (language, text) in letters { checkPhrases(language, text) }
        checkLetters(letters, made.pack)
        // What is sent is what a test is about; a reading copy counts where a golden letter holds it.
        compared = zip(made.pack.languages, assemblies).flatMap { language, assembly in
            assembly.letters.map {
                ComparedLetter(
                    letter: $0, isCompared: language == made.pack.language || golden(language, made.pack) != nil)
            }
        }
    }

    // MARK: The notice

    private mutating func checkDiagnosis() {
        guard let diagnosis, let made = reading.case else {
            if let wanted = wanted?.diagnosis, variant == nil { fail(.hasNoNotice, at: wanted.range) }
            return
        }
        let outcome = diagnosis.outcome == .recognised ? [] : [diagnosis.outcome.rawValue]
        let ids = diagnosis.violations.filter { $0.id.pack == test.pack }.map(\.id.violation)
        guard let wanted = wanted?.diagnosis else {
            let own = made.violationIDs.map(\.violation)
            if diagnosis.outcome == .recognised, Set(ids) == Set(own) {
                diagnosed = ids
            } else {
                fail(.otherDiagnosis(outcome + ids, wanted: own), at: place)
            }
            return
        }
        // Of what an unsure notice may be the best alone is promised.
        let found = outcome + (outcome.isEmpty ? ids : Array(ids.prefix(max(0, wanted.value.count - 1))))
        if found == wanted.value {
            if outcome.isEmpty { diagnosed = ids }
        } else {
            fail(.otherDiagnosis(outcome + ids, wanted: wanted.value), at: wanted.range)
        }
    }

    private mutating func checkQuestions(_ open: [Question]) {
        let wanted = self.wanted?.questions.value ?? []
        let paths = open.map(\.path)
        guard paths != wanted else { return }
        let (missing, more) = differences(wanted, paths)
        let showsAll = !open.isEmpty && (!wanted.isEmpty || more.count > 8)
        fail(
            .otherQuestions(missing, more, all: showsAll ? paths : []), at: self.wanted?.questions.range ?? place)
    }

    private mutating func checkFindings(_ found: [Diagnostic]) {
        let (missing, more) = differences((wanted?.findings.value ?? []).map(\.rawValue), found.map(\.code.rawValue))
        if !missing.isEmpty { fail(.notTold(missing), at: wanted?.findings.range ?? place) }
        if !more.isEmpty {
            fail(
                .told(more, found.filter { more.contains($0.code.rawValue) }), at: wanted?.findings.range ?? place)
        }
    }

    private mutating func check(
        _ names: [String], _ wanted: Located<[String]>?, _ complaint: ([String], [String]) -> Complaint
    ) {
        guard let wanted, wanted.value != names else { return }
        fail(complaint(names, wanted.value), at: wanted.range)
    }

    private mutating func checkPhrases(_ language: Language, _ letter: String) {
        let whose: Wording =
            language == reading.case?.pack.language ? .whoseLetter : .whoseCopy(language: language.rawValue)
        for phrase in wanted?.contains ?? [] where phrase.language == language && !letter.contains(phrase.text.value) {
            fail(.absent(from: whose), at: phrase.text.range)
        }
        for phrase in wanted?.absent ?? [] where phrase.language == language && letter.contains(phrase.text.value) {
            fail(.present(in: whose), at: phrase.text.range)
        }
    }

    // MARK: Golden letters

    private func letterName(_ variant: String?, _ language: Language, _ pack: RulePack) -> String {
        (["letter"] + [variant, language == pack.language ? nil : language.rawValue].compactMap { $0 } + ["txt"])
            .joined(separator: ".")
    }

    private func golden(_ language: Language, _ pack: RulePack) -> SourceFile? {
        let name = letterName(variant?.name, language, pack)
        return test.letters.first { $0.name == name }
    }

    private mutating func checkLetters(_ letters: [(language: Language, text: String)], _ pack: RulePack) {
        let isCompared = letters.contains { golden($0.language, pack) != nil }
        if !isCompared {
            guard wanted == nil else { return }
            letterFailures.append(TestFailure(.checksNothing(name, Place(test.file, place))))
        }
        for (language, text) in letters {
            let name = letterName(variant?.name, language, pack)
            if let golden = golden(language, pack) {
                guard golden.bytes != Array(text.utf8) else { continue }
                letterFailures += differing(golden, text)
            } else if isCompared {
                letterFailures.append(TestFailure(diagnostic(.noLetter(name), at: Place(test.file, place))))
            }
            updates.append(LetterUpdate(fileName: name, text: text))
        }
    }

    /// What is no text cannot be shown beside the letter.
    private func differing(_ golden: SourceFile, _ text: String) -> [TestFailure] {
        var found = Diagnostics()
        guard golden.checkText(into: &found) else { return found.all.map { TestFailure($0) } }
        let difference = LetterDifference(from: String(decoding: golden.bytes, as: UTF8.self), to: text)
        let place = Place(golden, firstDifference(golden, text))
        return [TestFailure(diagnostic(.otherLetter(golden), at: place), difference: difference)]
    }

    private func firstDifference(_ golden: SourceFile, _ text: String) -> SourceRange {
        var at = zip(golden.bytes, text.utf8).prefix { $0 == $1 }.count
        while at > 0, at < golden.bytes.count, golden.bytes[at] & 0xC0 == 0x80 { at -= 1 }
        return SourceRange(start: at, end: at)
    }

    /// Where no letter is wanted a golden one would never be compared.
    private mutating func checkNoLetter(_ why: Wording) {
        guard failures.isEmpty else { return }
        let stem = "letter" + (variant.map { "." + $0.name } ?? "")
        let names = ["\(stem).txt"] + Language.allCases.map { "\(stem).\($0.rawValue).txt" }
        for letter in test.letters where names.contains(String(letter.name)) {
            failures.append(TestFailure(diagnostic(.nothingToCompare(why), at: Place(letter, .top))))
        }
    }
}

/// What is in one list and not in the other, each as often.
private func differences(_ wanted: [String], _ found: [String]) -> (missing: [String], more: [String]) {
    func without(_ all: [String], _ others: [String]) -> [String] {
        var left = others.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return all.filter { name in
            guard let count = left[name], count > 0 else { return true }
            left[name] = count - 1
            return false
        }
    }
    return (without(wanted, found), without(found, wanted))
}

// MARK: Messages

/// What a test is told, after its name.
private struct Complaint {
    let what: Wording
    var hint: Wording?
    var notes: [Diagnostic.Note] = []

    static let passesNow = Complaint(what: .passesNow, hint: .takeTodoAway)

    // MARK: Of questions and findings

    static func openQuestions(_ language: Language, _ paths: [String]) -> Complaint {
        Complaint(what: .openQuestionsInCopy(language: language.rawValue, paths: listed(paths)))
    }

    /// - Parameter all: what is asked, in its order, where that is worth showing.
    static func otherQuestions(_ missing: [String], _ more: [String], all: [String]) -> Complaint {
        let what: Wording =
            switch (missing.isEmpty, more.isEmpty) {
            case (true, true): .asksInOtherOrder
            case (false, true): .doesNotAsk(paths: listed(missing))
            case (true, false): .asksUnwanted(paths: listed(more))
            case (false, false):
                .bothComplaints(
                    first: Wording.doesNotAsk(paths: listed(missing)), second: Wording.asksUnwanted(paths: listed(more))
                )
            }
        return Complaint(what: what, hint: all.isEmpty ? nil : .openInThisOrder(paths: listed(all, most: 40)))
    }

    static func notTold(_ codes: [String]) -> Complaint { Complaint(what: .isNotTold(codes: listed(codes))) }

    static func told(_ codes: [String], _ found: [Diagnostic]) -> Complaint {
        Complaint(
            what: .isToldUnwanted(codes: listed(codes)),
            notes: found.map {
                .init(.joined([$0.wording, .verbatim("[\($0.code.rawValue)]")], by: " "), at: $0.place)
            })
    }

    static func otherViolations(_ names: [String], wanted: [String]) -> Complaint {
        Complaint(
            what: .lettersAnswerOtherwise(count: wanted.count, names: listed(names), wanted: listed(wanted)))
    }

    static func otherRoutes(_ names: [String], wanted: [String]) -> Complaint {
        Complaint(
            what: .routesComeOutOtherwise(count: wanted.count, names: listed(names), wanted: listed(wanted)))
    }

    static let hasNoNotice = Complaint(what: .testHasNoNotice, hint: .noticeOfTestStands)

    static func otherDiagnosis(_ names: [String], wanted: [String]) -> Complaint {
        Complaint(what: .noticeReadsOtherwise(names: listed(names), wanted: listed(wanted)), hint: .diagnoseShowsWhy)
    }

    // MARK: Of letters

    static func absent(from letter: Wording) -> Complaint { Complaint(what: .textIsAbsent(letter: letter)) }

    static func present(in letter: Wording) -> Complaint { Complaint(what: .textIsPresent(letter: letter)) }

    static func noLetter(_ name: String) -> Complaint {
        Complaint(what: .hasNoSuchLetter(file: name), hint: .updateWritesIt)
    }

    static func otherLetter(_ golden: SourceFile) -> Complaint {
        Complaint(what: .givesOtherLetter(file: golden.name), hint: .readDifference)
    }

    static func nothingToCompare(_ why: Wording) -> Complaint {
        Complaint(what: .hasNothingToCompare(reason: why), hint: .deleteTheFile)
    }
}

extension Diagnostic {
    fileprivate static func otherPack(_ pack: String, _ test: PackTest, _ place: Place) -> Diagnostic {
        Diagnostic(
            .nameMismatch, .testOfOtherPack(pack: test.pack, other: pack), at: place, hint: .moveTest(pack: pack))
    }

    fileprivate static func strayLetter(_ letter: SourceFile, among names: [String]) -> Diagnostic {
        let name = String(letter.name)
        return Diagnostic(
            .misplacedFile, .strayLetter(name: clipped(name)), at: Place(letter, .top),
            hint: nameAdvice(for: name, among: names) ?? .deleteOrNameAfterVariant)
    }

    fileprivate static func checksNothing(_ test: String, _ place: Place) -> Diagnostic {
        Diagnostic(.checksNothing, .testChecksNothing(test: test), at: place, hint: .sayWhatIsWanted)
    }
}

private func listed(_ names: [String], most: Int = 8) -> WordingValue {
    if names.isEmpty { return Wording.noneListed.said }
    let shown = WordingValue.names(names.prefix(most).map { "`\(clipped($0))`" })
    return names.count <= most ? shown : Wording.namesAndMore(names: shown, more: names.count - most).said
}
