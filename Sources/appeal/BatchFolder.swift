import ArgumentParser
import RulePacks
import SourceText
import ToolSupport

/// The folder that the letters of a batch go to. Whatever ends the program, what lies in it are whole letters: they are
/// written elsewhere and then take their names.
struct BatchFolder {
    private let path: String
    private let format: BatchFormat
    private let isResumed: Bool
    private let readers: Readers
    /// Where letters stand until they are whole. While one run has it no other can write here.
    private let unfinished: UnfinishedFolder
    /// The names that are taken, as disks see them that make no difference between capitals and small letters, nor
    /// between two ways to write an accent: texts that differ only so are equal.
    private var names = Set<String>()

    init(_ path: String, format: BatchFormat, isResumed: Bool, readableBy readers: Readers) throws {
        self.path = path.withoutTrailingSlash
        self.format = format
        self.isResumed = isResumed
        self.readers = readers
        switch Disk.kind(path) {
        case .file, .other: throw DiskProblem(path: path, reason: .fileInTheWay)
        case .folder where try !isResumed && !Disk.names(in: path).isEmpty:
            throw ValidationError(.folderInUse(path: path))
        case .folder, .nothing: break
        }
        unfinished = try Disk.inNewFolder(path, readableBy: readers) {
            try UnfinishedFolder(path.withoutTrailingSlash + "/.unfinished", for: path, readableBy: readers)
        }
    }

    /// Refuses to write among files that letters are drafted from: a letter could take the place of one.
    func spare(_ files: [String]) throws {
        guard let file = files.first(where: { Disk.isInside($0, path) }) else { return }
        finish()
        throw DiskProblem(path: path, reason: .lettersAmongCases(path: file))
    }

    func finish() { unfinished.remove() }

    /// Writes the letters; of cases with the same name the first gets one. The disk has them when it is done.
    mutating func write(_ cases: [DraftedCase]) throws -> [BatchOutcome] {
        let named = cases.enumerated().map { (index: $0, drafted: $1, refusal: refusal(of: $1)) }
        let writer = self
        let outcomes = onAllCores(named) { writer.write($0.drafted, $0.index, $0.refusal) }
        for folder in Set(cases.map { folder(of: $0.name) }) where Disk.kind(folder) == .folder {
            try Disk.syncFolder(folder)
        }
        return outcomes
    }

    private func folder(of name: String) -> String {
        name.lastIndex(of: "/").map { path + "/" + name[..<$0] } ?? path
    }

    /// Why a case cannot have its letter under its name.
    private mutating func refusal(of drafted: DraftedCase) -> Wording? {
        guard case .letters(let letters, _) = drafted.result else { return nil }
        let parts = drafted.name.split(separator: "/", omittingEmptySubsequences: false)
        let isName = parts.allSatisfy { part in
            !part.isEmpty && part.first != "." && part.utf8.count <= Limit.fileNameBytes.value
                && !part.contains { "\\:*?\"<>|".contains($0) } && part.characterFault(as: .line) == nil
        }
        guard isName else { return .notAFileName(name: clipped(drafted.name)) }
        // A letter of a case that has several may have the name of another case's. There and back: ß and its capital
        // both end as ss.
        let wanted = letters.map { (drafted.name + $0.part).lowercased().uppercased().lowercased() }
        guard names.isDisjoint(with: wanted) else { return .caseNameTaken(name: clipped(drafted.name)) }
        names.formUnion(wanted)
        return nil
    }

    private func write(_ drafted: DraftedCase, _ index: Int, _ refusal: Wording?) -> BatchOutcome {
        if let refusal { return BatchOutcome(drafted, .none(.problem(refusal))) }
        let (letters, findings): ([DraftedCase.File], [Diagnostic])
        switch drafted.result {
        case .letters(let files, let found): (letters, findings) = (files, found)
        case .none(let why):
            return BatchOutcome(drafted, .none(why), hasOldLetter: isResumed && hasLetter(drafted.name))
        }
        var kept = 0
        do {
            for (number, letter) in letters.enumerated()
            where try !write(
                format.bytes(of: letter.letter), to: "\(path)/\(drafted.name)\(letter.part).\(format.ending)",
                by: "\(index).\(number)")
            { kept += 1 }
        } catch {
            return BatchOutcome(drafted, .none(.problem((error as? DiskProblem)?.reason ?? .of(error))))
        }
        return BatchOutcome(drafted, .written(letters: letters.count, kept: kept, findings: findings))
    }

    private func hasLetter(_ name: String) -> Bool {
        !name.isEmpty && Disk.kind("\(path)/\(name).\(format.ending)") == .file
    }

    /// - Returns: whether it was written; `false` where the file says the same already.
    private func write(_ bytes: [UInt8], to file: String, by unfinished: String) throws -> Bool {
        if isResumed, Disk.isOrdinaryFile(file), (try? Disk.bytes(file, atMost: bytes.count)) == bytes { return false }
        let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? path
        if Disk.kind(folder) == .nothing { try Disk.makeFolder(folder, readableBy: readers) }
        try self.unfinished.write(bytes, to: unfinished)
        try self.unfinished.move(unfinished, to: file)
        return true
    }
}
