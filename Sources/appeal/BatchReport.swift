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

    /// One line on what is not as it should be; `nil` where nothing is.
    func line(in language: Language) -> String? {
        guard let reason = reason(in: language) else { return nil }
        let chinese = language == .chinese
        let old = hasOldLetter ? (chinese ? "；上次生成的信件仍在文件夹中" : "; its letter of an earlier run is still there") : ""
        let title =
            name.isEmpty || place.hasSuffix(name) || place.hasSuffix(name + "/case.yaml") ? place : "\(place) (\(name))"
        // What a file of others holds must not steer the terminal.
        return Diagnostic.visible("\(title)\(chinese ? "：" : ": ")\(reason)\(old)") + "\n"
    }

    private func reason(in language: Language) -> String? {
        let chinese = language == .chinese
        switch end {
        case .written(_, _, let findings):
            return findings.isEmpty
                ? nil : told(findings, chinese ? "信件已写，但有提示：" : "the letter is there, with ", chinese)
        case .none(.questions(let questions)):
            let keys =
                questions.prefix(5).map(\.path).joined(separator: chinese ? "、" : ", ")
                + (questions.count > 5 ? " …" : "")
            return chinese
                ? "没有信件：缺少 \(questions.count) 个回答：\(keys)"
                : "no letter: \(questions.count) \(questions.count == 1 ? "answer is" : "answers are") missing: \(keys)"
        case .none(.mistakes(let found)): return told(found, chinese ? "没有信件：" : "no letter: ", chinese)
        case .none(.problem(let reason)): return (chinese ? "没有信件：" : "no letter: ") + reason
        }
    }

    private func told(_ found: [Diagnostic], _ start: String, _ chinese: Bool) -> String {
        guard let first = found.first(where: { $0.severity == .error }) ?? found.first else { return start }
        let line =
            first.place.file.bytes.isEmpty ? nil : first.place.file.position(ofByte: Int(first.place.range.start)).line
        let more = found.count == 1 ? "" : chinese ? "（另有 \(found.count - 1) 项）" : " (and \(found.count - 1) more)"
        return start + (line.map { chinese ? "第 \($0) 行：" : "line \($0): " } ?? "")
            + "\(first.message) [\(first.code.rawValue)]\(more)"
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
        let chinese = language == .chinese
        var rows: [(String, Int)] = [(chinese ? "有信件的案件" : "cases with a letter", cases)]
        if withFindings > 0 { rows.append((chinese ? "  其中有提示" : "  of these with findings", withFindings)) }
        if incomplete > 0 { rows.append((chinese ? "缺少回答" : "answers missing", incomplete)) }
        if mistaken > 0 { rows.append((chinese ? "案件有错误" : "mistakes in the case", mistaken)) }
        if problems > 0 { rows.append((chinese ? "无法读写" : "could not be read or written", problems)) }
        rows.append((chinese ? "案件总数" : "cases", total))
        if files != cases { rows.append((chinese ? "信件文件" : "letters", files)) }
        if kept > 0 { rows.append((chinese ? "  其中上次已写、内容相同" : "  of these unchanged since an earlier run", kept)) }
        var out = Self.table(rows)
        guard !reasons.isEmpty else { return out }
        let frequent = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostReasons).map {
            ("  \($0.key)", $0.value)
        }
        out += (chinese ? "\n最常见：\n" : "\nMost often:\n") + Self.table(frequent)
        return out
    }

    private static func table(_ rows: [(name: String, count: Int)]) -> String {
        let width = rows.map { displayWidth($0.name) }.max() ?? 0
        let digits = rows.map { grouped($0.count).count }.max() ?? 0
        return rows.map { name, count in
            name + String(repeating: " ", count: width - displayWidth(name) + 2)
                + String(repeating: " ", count: digits - grouped(count).count) + grouped(count) + "\n"
        }.joined()
    }
}

/// `12,345`
private func grouped(_ number: Int) -> String {
    var out = ""
    for (index, digit) in "\(number)".reversed().enumerated() {
        if index > 0, index.isMultiple(of: 3) { out.append(",") }
        out.append(digit)
    }
    return String(out.reversed())
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
        let rate = grouped(Int(Double(summary.total) / seconds))
        let words =
            language == .chinese
            ? "\(grouped(summary.total))／\(grouped(all)) 个案件，无信件 \(grouped(summary.withoutLetter))，每秒 \(rate)"
            : "\(grouped(summary.total)) of \(grouped(all)) cases, "
                + "\(grouped(summary.withoutLetter)) without a letter, \(rate) a second"
        Terminal.error("\r[\(bar)] \(words)\u{1B}[K")
        isThere = true
    }

    /// Takes the line away, so that others can be written.
    mutating func clear() {
        if isThere { Terminal.error("\r\u{1B}[K") }
        isThere = false
    }

    private static let width = 24
}
