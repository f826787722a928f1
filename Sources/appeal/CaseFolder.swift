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

    func source() throws -> SourceFile { try text(caseFile) }

    private func text(_ file: String) throws -> SourceFile {
        SourceFile(path: Disk.shown(file), bytes: try Disk.bytes(file, atMost: Disk.largestText))
    }

    /// Does something while no other run changes the case.
    func alone<Result>(_ body: () throws -> Result) throws -> Result { try Disk.alone(in: path, body) }

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
    func write(_ file: SourceFile) throws { try Disk.write(file.bytes, to: caseFile) }

    // MARK: Exhibits

    /// Whether a file lies there that can be an exhibit: in the case's folder, also once links are resolved. What lies
    /// elsewhere may be somebody else's.
    func hasFile(_ exhibit: String) -> Bool { Disk.isOrdinaryFile(path(ofExhibit: exhibit), inside: path) }

    /// Where a file lies that the case names.
    func path(ofExhibit exhibit: String) -> String { path + "/" + exhibit }

    /// An exhibit, to be read piece by piece.
    func pieces(ofExhibit exhibit: String) throws -> FilePieces {
        try FilePieces(path(ofExhibit: exhibit), atMost: Self.largestExhibit, inside: path)
    }

    /// No marketplace takes a larger one.
    static let largestExhibit = Limit.evidenceBytes.value

    /// All files that are the case's own: what is drafted from it must not replace them.
    ///
    /// - Parameter appeal: the case, which names its exhibits; `nil` where it cannot be read.
    func files(of appeal: Case?) throws -> [String] {
        let kept = ["rounds", "metrics"].map { path + "/" + $0 }.filter { Disk.kind($0) != .nothing }
        let exhibits = appeal.map { $0.exhibitFiles.values.joined().map { path(ofExhibit: $0.value) } } ?? []
        return try [caseFile] + noticeNames().map { path + "/" + $0 } + kept.flatMap { FolderWalk($0).files } + exhibits
    }

    /// Writes what notices and reports say into the case, and tells what became of it. To be done ``alone(_:)``.
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

    /// The cases below a folder, and what below it could not be looked at; what is kept of earlier rounds is no case of
    /// its own.
    static func cases(below folder: String) throws -> (files: [String], problems: [DiskProblem]) {
        switch Disk.kind(folder) {
        case .nothing: throw DiskProblem(path: folder, reason: .noSuchFolderOrFile)
        case .file, .other: return ([folder], [])
        case .folder:
            let walk = FolderWalk(folder)
            return (walk.files.filter { $0.hasSuffix("/case.yaml") && !$0.contains("/rounds/") }, walk.problems)
        }
    }

    /// The same of several folders.
    static func cases(below folders: [String]) throws -> (files: [String], problems: [DiskProblem]) {
        let found = try folders.map { try cases(below: $0) }
        return (found.flatMap(\.files), found.flatMap(\.problems))
    }

    // MARK: Notices

    /// The files `notice.txt`, `notice-2.eml` … of the folder.
    func notices() throws -> [SourceFile] {
        try noticeNames().map { try readText(path + "/" + $0, inside: path) }
    }

    private func noticeNames() throws -> [String] {
        try Disk.names(in: path).filter { $0.hasPrefix("notice") && Self.isText($0) }
    }

    /// Keeps a notice that the folder does not hold yet, under the first free name: `notice.txt`, `notice-2.txt` … To
    /// be done ``alone(_:)``.
    ///
    /// - Returns: its name in the folder.
    func keep(notice: SourceFile, named name: String) throws -> String {
        let kept = try noticeNames()
        let same = try kept.first {
            try FilePieces(path + "/" + $0, atMost: Disk.largestText, inside: path).all() == notice.bytes
        }
        if let same { return same }
        let ending = Self.ending(of: name)
        let stems = Set(kept.map { String($0.prefix { $0 != "." }) })
        let stem = (1...).lazy.map { $0 == 1 ? "notice" : "notice-\($0)" }.first { !stems.contains($0) } ?? "notice"
        try Disk.write(notice.bytes, to: "\(path)/\(stem).\(ending)", inside: path)
        return "\(stem).\(ending)"
    }

    /// What a text may be: its file's ending says it.
    private static let endings = ["txt", "eml", "html", "htm"]

    private static func isText(_ name: String) -> Bool { endings.contains { name.hasSuffix("." + $0) } }

    private static func ending(of name: String) -> String { endings.first { name.hasSuffix("." + $0) } ?? "txt" }

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
            guard Disk.kind(folder) != .nothing,
                let reply = try Disk.names(in: folder).first(where: { $0.hasPrefix("reply.") && Self.isText($0) })
            else { break }
            rounds.append(Round(number: rounds.count + 1, folder: folder, reply: folder + "/" + reply))
        }
        return rounds
    }

    private static let mostRounds = Limit.rounds.value

    /// Keeps what was sent and what came back. The reply is written last: a round without one does not count. To be
    /// done ``alone(_:)``.
    func keep(letter: String, reply: SourceFile, named name: String) throws {
        let kept = try rounds().count
        guard kept < Self.mostRounds else {
            throw DiskProblem(path: path, reason: .caseHasAllRounds(most: Self.mostRounds))
        }
        let folder = try own("rounds/\(kept + 1)")
        try Disk.inNewFolder(folder) {
            try Disk.write(Array(letter.utf8), to: folder + "/letter.txt", inside: path)
            try Disk.write(try source().bytes, to: folder + "/case.yaml", inside: path)
            try Disk.write(reply.bytes, to: "\(folder)/reply.\(Self.ending(of: name))", inside: path)
        }
    }

    /// A folder of the case that is written into: not one elsewhere, to which a link leads.
    func own(_ name: String) throws -> String {
        let folder = path + "/" + name
        guard Disk.isInside(folder, path) else { throw DiskProblem(path: folder, reason: .folderLeadsOut) }
        return folder
    }

    /// A text of a round; `nil` where there is none.
    func text(_ name: String, of round: Round) throws -> String? {
        let file = round.folder + "/" + name
        guard Disk.kind(file) != .nothing else { return nil }
        return String(decoding: try readText(file, inside: path).bytes, as: UTF8.self)
    }

    /// A reply as it was kept.
    func reply(of round: Round) throws -> SourceFile { try readText(round.reply, inside: path) }

    /// What the case says otherwise than in the last round.
    func changes(of appeal: Case, _ ruleBook: @autoclosure () throws -> RuleBook) throws -> [Diagnostic] {
        guard let last = try rounds().last else { return [] }
        let file = "\(last.folder)/case.yaml"
        guard Disk.kind(file) != .nothing else { return [] }
        let before = try readText(file, inside: path)
        return read(before, try ruleBook()).case.map { appeal.changes(since: $0, round: last.number) } ?? []
    }

    /// Told when the letters say nothing that the letter of the last round did not say.
    func repetition(in letters: [Letter], of appeal: Case) throws -> [Diagnostic] {
        guard let last = try rounds().last, let sent = try text("letter.txt", of: last) else { return [] }
        guard letters.allSatisfy({ $0.saysNothing(beyond: sent) }) else { return [] }
        return [.nothingNew(since: last.number, Place(appeal.file, .top))]
    }

    /// The case as far as the last reply asks for more of it.
    func due(_ appeal: Case, _ reader: @autoclosure () throws -> NoticeReader) throws -> Case {
        guard let last = try rounds().last else { return appeal }
        let reply = try reader().read(reply: NoticeText(try self.reply(of: last)), to: appeal)
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
