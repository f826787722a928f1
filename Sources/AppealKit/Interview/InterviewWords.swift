import RuleModel
import SourceText

/// What an interview says, and how it understands what a person types, in the person's language. Plain lines: nothing
/// hangs on colour or on where something stands on a screen.
struct InterviewWords: Sendable {
    let language: Language

    private func say(_ wording: Wording) -> String { wording.text(in: language) }

    // MARK: What is typed

    enum Command { case help, back, skip, quit }

    func command(_ line: String) -> Command? {
        let commands: [(Command, Wording)] = [
            (.help, .interviewWordHelp), (.back, .interviewWordBack), (.skip, .interviewWordSkip),
            (.quit, .interviewWordQuit)
        ]
        return commands.first { $0.1.isTyped(line) }?.0
    }

    /// A word that an interview would understand otherwise may stand in quotes; other quotes belong to the answer.
    func withoutQuotes(_ answer: String) -> String {
        guard answer.count > 2, answer.hasPrefix("\""), answer.hasSuffix("\"") else { return answer }
        let inside = String(answer.dropFirst().dropLast())
        return command(inside) != nil ? inside : answer
    }

    /// "Asked, does not exist", or the quoted word itself.
    func none(_ answer: String) -> CaseValue? {
        if answer == "\"none\"" { return .text("none") }
        return Wording.interviewWordNone.isTyped(answer) ? .plain("none") : nil
    }

    /// What a case takes for an answer that is said in words of a language; `nil` where it is no such answer.
    func value(_ answer: String, _ type: FactType) -> CaseValue? {
        switch type {
        case .yesNo:
            if Wording.interviewWordYes.isTyped(answer) { return .plain("yes") }
            return Wording.interviewWordNo.isTyped(answer) ? .plain("no") : nil
        case .duration: return duration(answer).map { .plain($0) }
        default: return nil
        }
    }

    /// A number and a unit, with a space between them or not.
    private func duration(_ answer: String) -> String? {
        let digits = answer.prefix { $0.isASCII && $0.isNumber }
        let unit = String(answer.dropFirst(digits.count)).trimmed
        let units: [(String, Wording)] = [
            ("hours", .interviewWordHours), ("days", .interviewWordDays), ("weeks", .interviewWordWeeks)
        ]
        guard !digits.isEmpty, let found = units.first(where: { $0.1.isTyped(unit) }) else { return nil }
        return digits == "1" ? "1 " + found.0.dropLast() : "\(digits) \(found.0)"
    }

    /// Several choices on one line.
    func split(_ answer: String) -> [String] {
        answer.split { $0.isWhitespace || [",", "，", "、", ";", "；"].contains($0) }.map(String.init)
    }

    /// An option by its number, in digits of either width, or by its id.
    func choice(_ word: String, among ids: [String]) -> String? {
        if ids.contains(word) { return word }
        let digits = word.unicodeScalars.map {
            (0xFF10...0xFF19).contains($0.value)
                ? Character(Unicode.Scalar($0.value - 0xFF10 + 0x30) ?? $0) : Character($0)
        }
        guard let number = Int(String(digits)), ids.indices.contains(number - 1) else { return nil }
        return ids[number - 1]
    }

    // MARK: Questions

    func opening(_ count: Int) -> String {
        say(.interviewOpening(count: count)) + "\n" + say(.interviewCommands) + "\n"
    }

    /// - Parameters:
    ///   - form: what an answer looks like where it is typed.
    ///   - row: what the first column of the row says that the question is about.
    func question(_ question: Question, form: Wording, open: Int, row: String?) -> String {
        let key = question.title == nil ? .asWritten(text: question.key) : titled(question.key, question.title)
        let head =
            row.map { Wording.interviewHeadOfRow(count: open, subject: question.about, key: key, row: $0) }
            ?? .interviewHead(count: open, subject: question.about, key: key)
        var lines = ["", say(head), say(question.text)]
        switch question.target {
        case .answers, .causes, .steps: lines.append(say(.interviewOneOrMore))
        case .exhibit: lines.append(say(.interviewPath(form: form)))
        default: lines.append(say(question.options.isEmpty ? .formAlone(form: form) : .interviewByNumber))
        }
        for (index, option) in question.options.enumerated() {
            let label = option.label.text(in: language)
            lines.append("  \(index + 1)  \(option.id)\(label == option.id ? "" : "  \(label)")")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    func nextEntry(_ number: Int, _ question: Question) -> String {
        "\n" + say(.interviewNextEntry(number: number, key: question.key)) + "\n"
    }

    func help(_ question: Question, form: Wording, isOptional: Bool, letterLines: [String]) -> String {
        let line = question.place.file.position(ofByte: Int(question.place.range.start)).line
        let written: [Wording] =
            letterLines.isEmpty
            ? [.interviewNotPrinted]
            : [.interviewInLetter] + letterLines.map { .verbatim("  " + clipped($0, to: 200)) }
        let about: [Wording] = [
            question.text, .interviewForm(form: isOptional ? .formOrNone(form: form) : form),
            .interviewGoesInto(file: question.place.file.path, line: String(line), path: question.path)
        ]
        return (about + written + [.interviewHelp]).map(say).joined(separator: "\n")
    }

    // MARK: What was not right

    func refused(_ fault: CharacterFault) -> String {
        say(.reasonAndAdvice(reason: fault.wording, advice: Wording.deleteAndTypeAgain))
    }
    var nothingTyped: String { say(.interviewNothingTyped) }

    func noOption(_ word: String, _ options: [Fact.Option]) -> String {
        let problem = Wording.interviewNotAbove(word: clipped(word), count: options.count)
        let advice = nameAdvice(for: word, among: options.map(\.id))
        return say(advice.map { .problemThenAdvice(problem: problem, advice: $0) } ?? problem)
    }

    /// The same words that reading a case has.
    func refused(_ found: [Diagnostic]) -> String {
        found.prefix(3).map { finding in
            say(finding.advice.map { .reasonAndAdvice(reason: finding.wording, advice: $0) } ?? finding.wording)
        }.joined(separator: "\n")
    }

    func tooFew(_ count: Int, _ least: Int) -> String {
        say(.interviewSoFar(count: count, needed: Wording.interviewNeeded(count: least)))
    }

    var noPlace: String { say(.interviewNoPlace) }
    func noPlace(because problem: CaseEdit.Problem) -> String {
        say(.interviewNoPlaceBecause(why: problem.wording))
    }
    var notReadable: String { say(.interviewNotReadable) }
    var changedElsewhere: String { say(.interviewCaseChanged) }
    var noWayBack: String { say(.interviewFirstQuestion) }
    var cannotSkip: String { say(.interviewCannotSkip) }

    // MARK: The end

    func stillOpen(_ count: Int) -> String { "\n" + say(.interviewStillOpen(count: count)) + "\n" }
}

extension Wording {
    /// Whether a line is one of the words that this lists, in whichever language.
    fileprivate func isTyped(_ line: String) -> Bool {
        let typed = line.lowercased()
        return Language.spoken.contains { text(in: $0).split(separator: " ").contains { $0 == typed } }
    }
}
