import AppealKit
import ArgumentParser
import CaseTables
import RulePacks
import SourceText
import ToolSupport

/// How the letters of a batch are written.
enum BatchFormat: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, docx, json
    /// A line a case on standard output.
    case jsonl

    var ending: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        default: rawValue
        }
    }

    func bytes(of letter: Letter) -> [UInt8] {
        switch self {
        case .text: Array(letter.plainText().utf8)
        case .markdown: Array(letter.markdown().utf8)
        case .html: Array(letter.html().utf8)
        case .docx: letter.docx()
        case .json: Array([letter].json().utf8)
        case .jsonl: Array(letter.plainText().utf8)
        }
    }
}

/// What came of a case, before anything is written.
struct DraftedCase: Sendable {
    /// Where the case stands, as it is told: a folder, or the line of a file.
    let place: String
    /// The name of its letter.
    let name: String
    let result: Result

    enum Result: Sendable {
        case letters([File], findings: [Diagnostic])
        case none(NoLetter)
    }

    struct File: Sendable {
        /// What stands between the name of the case and the ending.
        let part: String
        let letter: Letter
    }
}

/// Why a case has no letter.
enum NoLetter: Sendable {
    case questions([Question])
    case mistakes([Diagnostic])
    case problem(Wording)
}

/// Drafts cases, each as `appeal draft` would.
struct BatchDrafter: Sendable {
    let ruleBook: RuleBook
    let pack: String?
    let language: Language?
    /// The folder that they go to; `nil` for standard output.
    let letters: String?
    private let reader: NoticeReader

    init(ruleBook: RuleBook, pack: String?, language: Language?, letters: String?) {
        (self.ruleBook, self.pack, self.language, self.letters) = (ruleBook, pack, language, letters)
        reader = NoticeReader(ruleBook)
    }

    func draft(_ one: BatchCase) -> DraftedCase {
        switch one {
        case .unreadable(let problem):
            return DraftedCase(place: problem.path, name: "", result: .none(.problem(problem.reason)))
        case .folder(let folder, let name):
            let place = folder.given
            do {
                return DraftedCase(
                    place: place, name: name,
                    result: try result(CaseDocument(folder.source()), folder, hasRounds: true).result)
            } catch {
                // The place says already which case it is.
                let problem = error as? DiskProblem
                let reason = problem.flatMap { [folder.given, folder.caseFile].contains($0.path) ? $0.reason : nil }
                return DraftedCase(place: place, name: name, result: .none(.problem(reason ?? .of(error))))
            }
        case .listed(let listed, let folder):
            let place = "\(listed.path):\(listed.line)"
            do {
                let (name, result) = try result(
                    listed.document(pack: pack), CaseFolder(folder + "/case.yaml"), hasRounds: false)
                return DraftedCase(place: place, name: name, result: result)
            } catch {
                // The place says already which line of which file it is.
                let problem = (error as? CaseListProblem)?.wording ?? .of(error)
                return DraftedCase(place: place, name: "", result: .none(.problem(problem)))
            }
        }
    }

    private func result(
        _ document: CaseDocument, _ folder: CaseFolder, hasRounds: Bool
    ) throws -> (name: String, result: DraftedCase.Result) {
        let reading = document.read(with: ruleBook, fileExists: folder.hasFile)
        guard let made = reading.usableCase else {
            return (document.name ?? "", .none(.mistakes(reading.allDiagnostics)))
        }
        if let language, !made.pack.languages.contains(language) {
            let problem = Wording.packWithoutLettersIn(pack: made.pack.id, language: language.rawValue)
            return (made.name, .none(.problem(problem)))
        }
        let mislaid = try made.exhibitFindings {
            // Another case's letter could take its place.
            if let letters, Disk.isInside(folder.path(ofExhibit: $0), letters) {
                throw DiskProblem(path: folder.given, reason: .exhibitAmongLetters(path: clipped($0)))
            }
            return try folder.start(ofExhibit: $0)
        }
        guard mislaid.isEmpty else { return (made.name, .none(.mistakes(mislaid))) }
        let due = hasRounds ? try folder.due(made, reader) : made
        let assembly = due.assemble(in: language, changes: hasRounds ? try folder.changes(of: made, ruleBook) : [])
        guard assembly.questions.isEmpty else { return (made.name, .none(.questions(assembly.questions))) }
        let repeated = hasRounds ? try folder.repetition(in: assembly.letters, of: made) : []
        let files = assembly.letters.map {
            DraftedCase.File(part: Self.part(of: $0, among: assembly.letters), letter: $0)
        }
        return (made.name, .letters(files, findings: reading.allDiagnostics + assembly.findings + repeated))
    }

    /// What tells the letters of one case apart; nothing where there is one.
    private static func part(of letter: Letter, among letters: [Letter]) -> String {
        letters.count == 1
            ? "" : letter.violations.first.map { ".\($0.violation).\(letter.route)" } ?? ".\(letter.route)"
    }
}
