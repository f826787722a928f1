import ArgumentParser
import CaseTables
import RulePacks
import ToolSupport

/// A case of a batch.
enum BatchCase: Sendable {
    /// A folder of its own, with the name of its letter.
    case folder(CaseFolder, name: String)
    /// What cannot be looked at, where cases may be.
    case unreadable(DiskProblem)
    /// One of a file; its exhibits lie beside that file.
    case listed(ListedCase, folder: String)
}

/// Where cases come from: a folder with cases below it, a file that lists them, or standard input with one on each
/// line.
struct BatchSource {
    /// Where they stand.
    let files: [String]
    /// About how many cases there are; none where that is not known.
    let estimate: Int
    private let form: Form

    private enum Form {
        case folders([BatchCase])
        case list(path: String, CaseListReader)
        case input(CaseListReader)
    }

    init(_ path: String, _ ruleBook: RuleBook) throws {
        if path == "-" {
            form = .input(CaseListReader(path: path, form: .jsonLines, ruleBook: ruleBook))
            (files, estimate) = ([], 0)
            return
        }
        let form = path.split(separator: "/").last.flatMap { Self.form(ofFile: String($0)) }
        guard [.file, .other].contains(Disk.kind(path)), let form else {
            let (cases, problems) = try CaseFolder.cases(below: path)
            guard Disk.kind(path) == .folder || path.hasSuffix("/case.yaml") || path == "case.yaml" else {
                throw ValidationError(.neitherFolderNorList(path: path))
            }
            self.form = .folders(
                problems.map { .unreadable($0) }
                    + cases.map { .folder(CaseFolder($0), name: Self.name(of: $0, below: path)) })
            files = cases
            estimate = cases.count + problems.count
            return
        }
        files = [path]
        // It is read twice: first to know how long it is.
        self.form = .list(path: path, CaseListReader(path: Disk.shown(path), form: form, ruleBook: ruleBook))
        estimate = try Self.lines(of: path) - (form == .table ? 1 : 0)
    }

    /// Hands out the cases, so many at a time as keep all cores busy for a moment.
    func forEachBlock(_ perform: ([BatchCase]) throws -> Void) throws {
        switch form {
        case .folders(let cases):
            for start in stride(from: 0, to: cases.count, by: Self.block) {
                try perform(Array(cases[start..<min(cases.count, start + Self.block)]))
            }
        case .list(let path, let reader):
            let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
            let pieces = try FilePieces(path, atMost: Self.largestList)
            do {
                try Self.forEachBlock(of: reader, in: folder, waitsForMore: true, pieces.next, perform)
            } catch let problem as CaseListProblem {
                throw DiskProblem(path: "\(problem.path):\(problem.line)", reason: problem.wording)
            }
        case .input(let reader):
            // Whoever writes a line may wait for its answer before the next.
            try Self.forEachBlock(
                of: reader, in: ".", waitsForMore: false, { try Terminal.nextInput(atMost: Self.piece) }, perform)
        }
    }

    private static func forEachBlock(
        of reader: CaseListReader, in folder: String, waitsForMore: Bool, _ next: () throws -> [UInt8],
        _ perform: ([BatchCase]) throws -> Void
    ) throws {
        var (reader, waiting, isEnd) = (reader, [BatchCase](), false)
        while !isEnd {
            let piece = try next()
            isEnd = piece.isEmpty
            waiting += (isEnd ? try reader.finish() : try reader.read(piece)).map { .listed($0, folder: folder) }
            while waiting.count >= block || (isEnd || !waitsForMore) && !waiting.isEmpty {
                let cases = Array(waiting.prefix(block))
                waiting.removeFirst(cases.count)
                try perform(cases)
            }
        }
    }

    /// Of standard input, at most.
    private static let piece = 1 << 18
    private static let block = 512
    private static let largestList = Limit.listBytes.value

    private static func form(ofFile name: String) -> CaseListReader.Form? {
        switch name.split(separator: ".").last?.lowercased() {
        case "csv", "tsv", "txt": .table
        case "jsonl", "ndjson": .jsonLines
        default: nil
        }
    }

    /// `2019/blue-lantern` for `cases/2019/blue-lantern/case.yaml` below `cases`.
    private static func name(of file: String, below folder: String) -> String {
        let folder = folder.withoutTrailingSlash + "/"
        let inside = file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : file
        let parts = inside.split(separator: "/").dropLast()
        if !parts.isEmpty, file.hasPrefix(folder) { return parts.joined(separator: "/") }
        // The folder that was named is itself a case.
        return Disk.resolved(file).split(separator: "/").dropLast().last.map(String.init) ?? "case"
    }

    private static func lines(of path: String) throws -> Int {
        let pieces = try FilePieces(path, atMost: Self.largestList)
        var (lines, last) = (0, UInt8(ascii: "\n"))
        while case let piece = try pieces.next(), let end = piece.last {
            lines += piece.count { $0 == UInt8(ascii: "\n") }
            last = end
        }
        return lines + (last == UInt8(ascii: "\n") ? 0 : 1)
    }
}
