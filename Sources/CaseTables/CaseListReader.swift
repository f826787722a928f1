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
        return try lines(isEnd: false)
    }

    /// Returns the cases that are left at the end of the file.
    public mutating func finish() throws(CaseListProblem) -> [ListedCase] {
        if table != nil { return try rows { table, take in table.finish(take) } }
        return try lines(isEnd: true)
    }

    // MARK: Lines of JSON

    private static let longestLine = Limit.lineBytes.value

    private mutating func lines(isEnd: Bool) throws(CaseListProblem) -> [ListedCase] {
        var cases: [ListedCase] = []
        var start = 0
        while start < waiting.count {
            let found = waiting[start...].firstIndex(of: UInt8(ascii: "\n"))
            guard let end = found ?? (isEnd ? waiting.count : nil) else { break }
            guard end - start <= Self.longestLine else { throw tooLong }
            let bytes = Array(waiting[start..<end])
            if bytes.contains(where: { $0 > 0x20 }) {
                cases.append(ListedCase(path: path, line: line, form: .json(bytes)))
            }
            line += 1
            start = min(end + 1, waiting.count)
        }
        waiting.removeFirst(start)
        guard waiting.count <= Self.longestLine else { throw tooLong }
        return cases
    }

    private var tooLong: CaseListProblem { CaseListProblem(path: path, line: line, wording: .caseLineTooLong) }

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
