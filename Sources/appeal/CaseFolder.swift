import AppealKit
import RulePacks
import SourceText
import ToolSupport

/// A case on the disk: its `case.yaml`, its notices, and the rounds that it went through, each a folder `rounds/1`,
/// `rounds/2` …
struct CaseFolder: Sendable {
    /// As it was given, to name it in messages.
    let given: String
    let path: String
    let caseFile: String

    /// The folder, or the `case.yaml` in it.
    init(_ given: String) {
        self.given = given
        let file = Disk.kind(given) == .folder ? given.withoutTrailingSlash + "/case.yaml" : given
        path = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
        caseFile = file
    }

    func source() throws -> SourceFile { SourceFile(path: Disk.shown(caseFile), bytes: try Disk.bytes(caseFile)) }

    func readCase(_ ruleBook: RuleBook) throws -> (case: Case?, diagnostics: [Diagnostic]) {
        read(try source(), ruleBook)
    }

    /// Reads the case with as much of the packs as it needs; what is wrong is told, and ends the command.
    func needCase(_ packs: PackOptions) throws -> Case {
        let document = CaseDocument(try source())
        let reading = document.read(
            with: try packs.part(for: document.subject, nil, proving: true), fileExists: hasFile)
        // To say what is wrong with a case takes all of the packs.
        guard let made = reading.usableCase, reading.allDiagnostics.isEmpty else {
            return try needCase(packs.ruleBook())
        }
        return made
    }

    /// Reads the case; what is wrong is told, and ends the command.
    func needCase(_ ruleBook: RuleBook) throws -> Case {
        let (made, diagnostics) = try readCase(ruleBook)
        Terminal.tell(diagnostics)
        guard let made else { throw Status.findings }
        return made
    }

    private func read(_ source: SourceFile, _ ruleBook: RuleBook) -> (case: Case?, diagnostics: [Diagnostic]) {
        Case.read(source, with: ruleBook, fileExists: hasFile)
    }

    /// Replaces the text of the case, also where its path is a link.
    func write(_ file: SourceFile) throws { try Disk.write(file.bytes, to: Disk.resolved(caseFile)) }

    func hasFile(_ exhibit: String) -> Bool { Disk.isOrdinaryFile(path(ofExhibit: exhibit)) }

    /// Where a file lies that the case names.
    func path(ofExhibit exhibit: String) -> String { path + "/" + exhibit }

    /// Writes what notices and reports say into the case, and tells what became of it.
    ///
    /// - Returns: what was found on the way: sources that say otherwise than the case, values that cannot be taken.
    func take(_ readings: [FactReading], _ ruleBook: RuleBook) throws -> [Diagnostic] {
        let before = try source()
        let (merged, found) = try Case.merging(readings, into: before, with: ruleBook)
        if merged.bytes != before.bytes { try write(merged) }
        var seen = Set<String>()
        let names = readings.map(\.fact).filter { seen.insert($0).inserted }
        Terminal.error(
            names.isEmpty
                ? .nothingToWrite(path: before.path)
                : .writtenWithSources(
                    path: before.path, names: WordingValue.names(names.map { Wording.asWritten(text: $0) })))
        Terminal.tell(found)
        return found
    }

    /// A path as a person types or drops it, told from the case's folder where it lies in it.
    func pathInside(_ typed: String) -> String {
        let whole = Disk.resolved(path).withoutTrailingSlash + "/"
        return typed.hasPrefix(whole) ? String(typed.dropFirst(whole.count)) : typed
    }

    /// The cases below a folder; what is kept of earlier rounds is no case of its own.
    static func cases(below folder: String) throws -> [String] {
        switch Disk.kind(folder) {
        case .nothing: throw DiskProblem(path: folder, reason: .noSuchFolderOrFile)
        case .file: return [folder]
        case .folder:
            return try Disk.files(below: folder.withoutTrailingSlash).filter {
                $0.hasSuffix("/case.yaml") && !$0.contains("/rounds/")
            }
        }
    }

    // MARK: Notices

    /// The files `notice.txt`, `notice-2.eml` … of the folder.
    func notices() throws -> [SourceFile] {
        try names(in: path).filter { $0.hasPrefix("notice") && Self.isText($0) }.map { try readText(path + "/" + $0) }
    }

    /// Keeps a notice that the folder does not hold yet, under the first free name: `notice.txt`, `notice-2.txt` …
    ///
    /// - Returns: its name in the folder.
    func keep(notice: SourceFile, named name: String) throws -> String {
        let kept = try names(in: path).filter { $0.hasPrefix("notice") && Self.isText($0) }
        if let same = try kept.first(where: { try Disk.bytes(path + "/" + $0) == notice.bytes }) { return same }
        let ending = Self.ending(of: name)
        let stems = Set(kept.map { String($0.prefix { $0 != "." }) })
        let stem = (1...).lazy.map { $0 == 1 ? "notice" : "notice-\($0)" }.first { !stems.contains($0) } ?? "notice"
        try Disk.write(notice.bytes, to: "\(path)/\(stem).\(ending)")
        return "\(stem).\(ending)"
    }

    /// What a text may be: its file's ending says it.
    private static let endings = ["txt", "eml", "html", "htm"]

    private static func isText(_ name: String) -> Bool { endings.contains { name.hasSuffix("." + $0) } }

    private static func ending(of name: String) -> String { endings.first { name.hasSuffix("." + $0) } ?? "txt" }

    private func names(in folder: String) throws -> [String] {
        guard Disk.kind(folder) == .folder else { return [] }
        return try Disk.files(below: folder).map { String($0.dropFirst(folder.count + 1)) }.filter { !$0.contains("/") }
    }

    // MARK: Rounds

    /// A letter that went out and what was answered.
    struct Round {
        let number: Int
        let folder: String
        let reply: String
    }

    /// The rounds with a reply, in their order.
    func rounds() throws -> [Round] {
        var rounds: [Round] = []
        while rounds.count < Self.mostRounds {
            let folder = "\(path)/rounds/\(rounds.count + 1)"
            guard let reply = try names(in: folder).first(where: { $0.hasPrefix("reply.") && Self.isText($0) }) else {
                break
            }
            rounds.append(Round(number: rounds.count + 1, folder: folder, reply: folder + "/" + reply))
        }
        return rounds
    }

    private static let mostRounds = 1_000

    /// Keeps what was sent and what came back. The reply is written last: a round without one does not count.
    func keep(letter: String, reply: SourceFile, named name: String) throws {
        let folder = "\(path)/rounds/\(try rounds().count + 1)"
        try Disk.makeFolder(folder)
        try Disk.write(Array(letter.utf8), to: folder + "/letter.txt")
        try Disk.write(try Disk.bytes(caseFile), to: folder + "/case.yaml")
        try Disk.write(reply.bytes, to: "\(folder)/reply.\(Self.ending(of: name))")
    }

    /// What the case says otherwise than in the last round.
    func changes(of appeal: Case, _ ruleBook: @autoclosure () throws -> RuleBook) throws -> [Diagnostic] {
        guard let last = try rounds().last else { return [] }
        let file = "\(last.folder)/case.yaml"
        guard Disk.kind(file) == .file else { return [] }
        let source = SourceFile(path: Disk.shown(file), bytes: try Disk.bytes(file))
        return read(source, try ruleBook()).case.map { appeal.changes(since: $0, round: last.number) } ?? []
    }

    /// Told when the letters say nothing that the letter of the last round did not say.
    func repetition(in letters: [Letter], of appeal: Case) throws -> [Diagnostic] {
        guard let last = try rounds().last, Disk.kind("\(last.folder)/letter.txt") == .file else { return [] }
        let sent = String(decoding: try Disk.bytes("\(last.folder)/letter.txt"), as: UTF8.self)
        guard letters.allSatisfy({ $0.saysNothing(beyond: sent) }) else { return [] }
        return [.nothingNew(since: last.number, Place(appeal.file, .top))]
    }

    /// The case as far as the last reply asks for more of it.
    func due(_ appeal: Case, _ reader: @autoclosure () throws -> NoticeReader) throws -> Case {
        guard let last = try rounds().last else { return appeal }
        let reply = try reader().read(reply: NoticeText(try readText(last.reply)), to: appeal)
        return reply.outcome == .recognised(.moreInformation) ? appeal.narrowed(to: reply) : appeal
    }
}

// MARK: Messages

extension Diagnostic {
    fileprivate static func nothingNew(since round: Int, _ place: Place) -> Diagnostic {
        Diagnostic(
            .nothingNew, .nothingNewSinceRound(round: "\(round)"), at: place, hint: .addWhatIsAsked)
    }
}
