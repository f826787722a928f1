import AppealKit
import RulePacks
import SourceText
import ToolSupport

/// A case on the disk: its `case.yaml`, its notices, and the rounds that it went through, each a folder `rounds/1`, `rounds/2` …
struct CaseFolder {
    let path: String

    /// The folder, or the `case.yaml` in it.
    init(_ path: String) {
        let file = Disk.kind(path) == .folder ? path.withoutTrailingSlash + "/case.yaml" : path
        self.path = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
        caseFile = file
    }

    let caseFile: String

    func readCase(_ ruleBook: RuleBook) throws -> (case: Case?, diagnostics: [Diagnostic]) {
        let source = SourceFile(path: Disk.shown(caseFile), bytes: try Disk.bytes(caseFile))
        return read(source, ruleBook)
    }

    private func read(_ source: SourceFile, _ ruleBook: RuleBook) -> (case: Case?, diagnostics: [Diagnostic]) {
        Case.read(source, with: ruleBook) { Disk.kind(path + "/" + $0) == .file }
    }

    /// The files `notice.txt`, `notice-2.eml` … of the folder.
    func notices() throws -> [SourceFile] {
        try names(in: path).filter { $0.hasPrefix("notice") && Self.isText($0) }.map { try readText(path + "/" + $0) }
    }

    /// What a text may be: its file's ending says it.
    static let endings = ["txt", "eml", "html", "htm"]

    private static func isText(_ name: String) -> Bool { endings.contains { name.hasSuffix("." + $0) } }

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
            guard let reply = try names(in: folder).first(where: { $0.hasPrefix("reply.") && Self.isText($0) }) else { break }
            rounds.append(Round(number: rounds.count + 1, folder: folder, reply: folder + "/" + reply))
        }
        return rounds
    }

    private static let mostRounds = 1_000

    /// Keeps what was sent and what came back. The reply is written last: a round without one does not count.
    func keep(letter: String, reply: SourceFile, named name: String) throws {
        let folder = "\(path)/rounds/\(try rounds().count + 1)"
        let ending = Self.endings.first { name.hasSuffix("." + $0) } ?? "txt"
        try Disk.makeFolder(folder)
        try Disk.write(Array(letter.utf8), to: folder + "/letter.txt")
        try Disk.write(try Disk.bytes(caseFile), to: folder + "/case.yaml")
        try Disk.write(reply.bytes, to: "\(folder)/reply.\(ending)")
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
        return [Diagnostic(
            .nothingNew, "the letter says what the letter of round \(last.number) said", at: Place(appeal.file, .top), hint: "`appeal reply` lists what is asked: add what was not said yet")]
    }

    /// The case as far as the last reply asks for more of it.
    func due(_ appeal: Case, _ ruleBook: @autoclosure () throws -> RuleBook) throws -> Case {
        guard let last = try rounds().last else { return appeal }
        let reply = NoticeReader(try ruleBook()).read(reply: NoticeText(try readText(last.reply)), to: appeal)
        return reply.outcome == .recognised(.moreInformation) ? appeal.narrowed(to: reply) : appeal
    }
}
