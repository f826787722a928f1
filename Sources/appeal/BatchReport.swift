import AppealKit
import RulePacks
import SourceText
import ToolSupport

/// What became of a case.
struct BatchOutcome: Sendable {
    let place: String
    let name: String
    let end: End
    /// Whether a letter of an earlier run lies there that the case does not give now.
    let hasOldLetter: Bool

    enum End: Sendable {
        case written(letters: Int, kept: Int, findings: [Diagnostic])
        case none(NoLetter)
    }

    init(_ drafted: DraftedCase, _ end: End, hasOldLetter: Bool = false) {
        (place, name, self.end, self.hasOldLetter) = (drafted.place, drafted.name, end, hasOldLetter)
    }

    /// Of a case that no folder is written for.
    init(_ drafted: DraftedCase) {
        switch drafted.result {
        case .letters(let files, let findings):
            self.init(drafted, .written(letters: files.count, kept: 0, findings: findings))
        case .none(let why): self.init(drafted, .none(why))
        }
    }

    /// One line on what is not as it should be; `nil` where nothing is.
    func line(in language: Language) -> String? {
        guard let reason else { return nil }
        let isNamed = name.isEmpty || place.hasSuffix(name) || place.hasSuffix(name + "/case.yaml")
        let title = isNamed ? Wording.verbatim(place) : .placeAndName(place: place, name: name)
        let line = Wording.caseHasThis(case: title, reason: hasOldLetter ? .oldLetterIsThere(reason: reason) : reason)
        // A name of several lines must not pass for what is said of other cases.
        return line.text(in: language).visible(as: .line) + "\n"
    }

    private var reason: Wording? {
        switch end {
        case .written(_, _, let findings):
            return findings.first.map { _ in .letterWithFindings(finding: Self.worst(of: findings)) }
        case .none(.questions(let questions)):
            let keys = WordingValue.names(questions.prefix(5).map(\.path))
            return .answersMissing(
                count: questions.count, keys: questions.count > 5 ? Wording.keysAndMore(keys: keys).said : keys)
        case .none(.mistakes(let found)): return .noLetterBecause(reason: Self.worst(of: found))
        case .none(.problem(let reason)): return .noLetterBecause(reason: reason)
        }
    }

    /// The first error, or else the first finding, and how many there are besides.
    private static func worst(of found: [Diagnostic]) -> Wording {
        guard let first = found.first(where: { $0.severity == .error }) ?? found.first else { return .verbatim("") }
        var told = Wording.findingOfCase(message: first.wording, code: first.code.rawValue)
        if !first.place.file.bytes.isEmpty {
            let line = first.place.file.position(ofByte: Int(first.place.range.start)).line
            told = .findingInLine(line: "\(line)", finding: told)
        }
        return found.count == 1 ? told : .andFindingsMore(finding: told, more: "\(found.count - 1)")
    }
}

/// How a batch went.
struct BatchSummary {
    private(set) var total = 0
    private(set) var withoutLetter = 0
    private var cases = 0
    private var files = 0
    private var kept = 0
    private var withFindings = 0
    private var incomplete = 0
    private var mistaken = 0
    private var problems = 0
    /// How often each answer is missing, and each finding was made.
    private var reasons: [String: Int] = [:]

    /// Whether there is anything that somebody should look at.
    var isTold: Bool { withoutLetter > 0 || withFindings > 0 }

    mutating func count(_ outcomes: [BatchOutcome]) {
        for outcome in outcomes {
            total += 1
            switch outcome.end {
            case .written(let letters, let kept, let findings):
                cases += 1
                files += letters
                self.kept += kept
                if !findings.isEmpty { withFindings += 1 }
                count(Set(findings.map { $0.code.rawValue }))
            case .none(.questions(let questions)):
                incomplete += 1
                count(Set(questions.map(\.path)))
            case .none(.mistakes(let found)):
                mistaken += 1
                count(Set(found.map { $0.code.rawValue }))
            case .none(.problem): problems += 1
            }
        }
        withoutLetter = total - cases
    }

    private mutating func count(_ names: Set<String>) {
        for name in names { reasons[name, default: 0] += 1 }
    }

    private static let mostReasons = 10

    func text(in language: Language) -> String {
        var rows: [(name: Wording, isPart: Bool, count: Int)] = [(.batchWithLetter, false, cases)]
        if withFindings > 0 { rows.append((.batchWithFindings, true, withFindings)) }
        if incomplete > 0 { rows.append((.batchIncomplete, false, incomplete)) }
        if mistaken > 0 { rows.append((.batchMistaken, false, mistaken)) }
        if problems > 0 { rows.append((.batchProblems, false, problems)) }
        rows.append((.batchCases, false, total))
        if files != cases { rows.append((.batchLetters, false, files)) }
        if kept > 0 { rows.append((.batchUnchanged, true, kept)) }
        let table = Self.table(rows.map { (($0.isPart ? "  " : "") + $0.name.text(in: language), $0.count) }, language)
        guard !reasons.isEmpty else { return table }
        let frequent = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostReasons).map {
            ("  " + Wording.asWritten(text: $0.key).text(in: language), $0.value)
        }
        return table + "\n" + Wording.batchMostOften.text(in: language) + "\n" + Self.table(frequent, language)
    }

    private static func table(_ rows: [(name: String, count: Int)], _ language: Language) -> String {
        let counts = rows.map { grouped($0.count, language) }
        let (width, digits) = (rows.map { displayWidth($0.name) }.max() ?? 0, counts.map(\.count).max() ?? 0)
        return zip(rows, counts).map { row, count in
            row.name + String(repeating: " ", count: width - displayWidth(row.name) + 2)
                + String(repeating: " ", count: digits - count.count) + count + "\n"
        }.joined()
    }
}

/// `12,345`
private func grouped(_ number: Int, _ language: Language) -> String {
    var out: [UInt8] = []
    language.conventions.numbers.digits(Int64(number), &out)
    return String(decoding: out, as: UTF8.self)
}

/// A line on a terminal that tells how far a batch is.
struct BatchProgress {
    private let total: Int
    private let start = ContinuousClock.now
    private let isShown = Terminal.isWatched(standardError: true) && Terminal.canMove
    private var isThere = false

    init(total: Int) { self.total = total }

    mutating func show(_ summary: BatchSummary, in language: Language) {
        guard isShown else { return }
        let seconds = max(0.001, start.duration(to: .now) / .seconds(1))
        let all = max(total, summary.total)
        let filled = summary.total * Self.width / max(1, all)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
        let words = Wording.batchProgress(
            done: summary.total, all: all, without: summary.withoutLetter, rate: Int(Double(summary.total) / seconds))
        Terminal.replaceLine(with: "[\(bar)] \(words.text(in: language))")
        isThere = true
    }

    /// Takes the line away, so that others can be written.
    mutating func clear() {
        if isThere { Terminal.replaceLine(with: "") }
        isThere = false
    }

    private static let width = 24
}
