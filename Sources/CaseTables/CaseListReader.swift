import AppealKit
import Documents
import RuleModel
import SourceText

/// Takes a file of cases in pieces and hands out its cases: a table (CSV or tab-separated, headings first), or JSON
/// with one case on each line.
public struct CaseListReader {
    /// How the cases stand in the file.
    public enum Form: Sendable { case table, jsonLines }

    private let path: String
    private let facts: Set<String>
    private var table: TableReader?
    private var columns: [CaseColumn?]?
    private var problem: CaseListProblem?
    private var waiting: [UInt8] = []
    /// Whether the bytes up to the next line break belong to a line that is too long.
    private var isSkipping = false
    private var line = 1

    /// - Parameters:
    ///   - path: names the file in diagnostics; nothing is opened.
    ///   - form: whether it is a table or JSON lines.
    ///   - ruleBook: whose facts the columns of a table may be.
    public init(path: String, form: Form, ruleBook: RuleBook) {
        self.path = path
        table = form == .table ? TableReader() : nil
        facts = Set(ruleBook.packs.flatMap { pack in pack.facts.map(\.name) })
    }

    /// Takes the next bytes of the file and returns the cases that end in them.
    public mutating func read(_ piece: [UInt8]) throws(CaseListProblem) -> [ListedCase] {
        if table != nil { return try rows { table, take in table.read(piece, take) } }
        waiting += piece
        return lines(isEnd: false)
    }

    /// Returns the cases that are left at the end of the file.
    public mutating func finish() throws(CaseListProblem) -> [ListedCase] {
        if table != nil { return try rows { table, take in table.finish(take) } }
        return lines(isEnd: true)
    }

    // MARK: Lines of JSON

    private static let longestLine = Limit.lineBytes.value

    /// A line that is too long is a case of its own that cannot be read; it is not kept.
    private mutating func lines(isEnd: Bool) -> [ListedCase] {
        var cases: [ListedCase] = []
        var start = 0
        while start < waiting.count {
            let found = waiting[start...].firstIndex(of: UInt8(ascii: "\n"))
            guard let end = found ?? (isEnd ? waiting.count : nil) else { break }
            if !isSkipping, let form = form(of: waiting[start..<end]) {
                cases.append(ListedCase(path: path, line: line, form: form))
            }
            isSkipping = false
            line += 1
            start = min(end + 1, waiting.count)
        }
        waiting.removeFirst(start)
        if isSkipping {
            waiting = []
        } else if let form = waiting.count > Self.longestLine ? form(of: waiting[...]) : nil {
            cases.append(ListedCase(path: path, line: line, form: form))
            (waiting, isSkipping) = ([], true)
        }
        return cases
    }

    /// `nil` for a line of white space.
    private func form(of bytes: ArraySlice<UInt8>) -> ListedCase.Form? {
        if bytes.count > Self.longestLine { return .broken(.caseLineTooLong) }
        return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } ? nil : .json(Array(bytes))
    }

    // MARK: Rows

    private mutating func rows(
        _ feed: (inout TableReader, (TableRow) -> Void) -> Void
    ) throws(CaseListProblem) -> [ListedCase] {
        guard var table else { return [] }
        var (cases, columns, problem) = ([ListedCase](), columns, problem)
        feed(&table) { row in
            guard problem == nil else { return }
            guard let known = columns else {
                do throws(CaseListProblem) { columns = try Self.columns(row, path, facts) } catch { problem = error }
                return
            }
            cases.append(ListedCase(path: path, line: row.line, form: Self.form(of: row, known)))
        }
        (self.table, self.columns, self.problem) = (table, columns, problem)
        if let problem { throw problem }
        if table.tooLong.count > 0 {
            throw CaseListProblem(path: path, line: table.tooLong.first, wording: .caseRowTooLong)
        }
        return cases
    }

    private static func form(of row: TableRow, _ columns: [CaseColumn?]) -> ListedCase.Form {
        if let more = (columns.count..<max(columns.count, row.count)).first(where: { !row.text($0).isEmpty }) {
            return .broken(.cellWithoutHeading(number: more + 1))
        }
        return .row(columns.enumerated().compactMap { index, column in column.map { ($0, row.text(index)) } })
    }

    private static let mostColumns = Limit.listColumns.value

    /// What each column tells; `nil` for one without a heading.
    private static func columns(
        _ row: TableRow, _ path: String, _ facts: Set<String>
    ) throws(CaseListProblem) -> [CaseColumn?] {
        guard row.count <= mostColumns else {
            throw CaseListProblem(
                path: path, line: row.line,
                wording: .tableTooWide(
                    columns: String(row.count), most: String(mostColumns)))
        }
        var columns: [CaseColumn?] = []
        for index in 0..<row.count {
            let heading = row.text(index)
            guard !heading.isEmpty else {
                columns.append(nil)
                continue
            }
            guard let column = CaseColumn(heading, facts: facts) else {
                throw CaseListProblem(path: path, line: row.line, wording: .unknown(heading, among: facts))
            }
            if let first = columns.firstIndex(where: { $0.map { $0.contradicts(column) } ?? false }) {
                throw CaseListProblem(
                    path: path, line: row.line,
                    wording: .headingsNameSame(first: clipped(row.text(first)), second: clipped(heading)))
            }
            columns.append(column)
        }
        guard columns.contains(where: { $0?.steps == [.key(CaseKey.case.name)] }) else {
            throw CaseListProblem(path: path, line: row.line, wording: .noCaseColumn)
        }
        return columns
    }
}

extension CaseColumn {
    /// Whether one tells what the other tells, or part of it.
    fileprivate func contradicts(_ other: CaseColumn) -> Bool {
        steps.starts(with: other.steps) || other.steps.starts(with: steps)
    }
}

// MARK: Messages

extension Wording {
    fileprivate static func unknown(_ heading: String, among facts: Set<String>) -> Wording {
        let problem = Wording.headingNotKnown(heading: clipped(heading))
        return nameAdvice(for: heading, among: facts.sorted() + CaseColumn.single.sorted())
            .map { .problemThenAdvice(problem: problem, advice: $0) } ?? problem
    }
}
