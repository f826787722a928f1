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
    /// The names that are taken, without regard to capitals: some disks make no difference.
    private var names = Set<String>()

    init(_ path: String, format: BatchFormat, isResumed: Bool) throws {
        self.path = path.withoutTrailingSlash
        self.format = format
        self.isResumed = isResumed
        switch Disk.kind(path) {
        case .file: throw DiskProblem(path: path, reason: .fileInTheWay)
        case .folder where !isResumed && !Disk.isEmpty(path):
            throw ValidationError(.folderInUse(path: path))
        case .folder, .nothing: break
        }
        Disk.remove(unfinished)
        try Disk.makeFolder(unfinished)
    }

    /// Where a letter stands until it is whole.
    private var unfinished: String { path + "/.unfinished" }

    func finish() { Disk.remove(unfinished) }

    /// Writes the letters; of cases with the same name the first gets one.
    mutating func write(_ cases: [DraftedCase]) -> [BatchOutcome] {
        let named = cases.enumerated().map { (index: $0, drafted: $1, refusal: refusal(of: $1)) }
        let writer = self
        return onAllCores(named) { writer.write($0.drafted, $0.index, $0.refusal) }
    }

    /// Why a case cannot have its letter under its name.
    private mutating func refusal(of drafted: DraftedCase) -> Wording? {
        guard case .letters = drafted.result else { return nil }
        let parts = drafted.name.split(separator: "/", omittingEmptySubsequences: false)
        let isName = parts.allSatisfy { part in
            !part.isEmpty && part.first != "." && part.utf8.count <= Limit.fileNameBytes.value
                && !part.contains { "\\:*?\"<>|".contains($0) } && part.characterFault(as: .line) == nil
        }
        guard isName else { return .notAFileName(name: clipped(drafted.name)) }
        return names.insert(drafted.name.lowercased()).inserted ? nil : .caseNameTaken(name: clipped(drafted.name))
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
                letter.bytes, to: "\(path)/\(drafted.name)\(letter.part).\(format.ending)",
                by: "\(unfinished)/\(index).\(number)")
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
        if isResumed, Disk.kind(file) == .file, try Disk.bytes(file) == bytes { return false }
        if let slash = file.lastIndex(of: "/"), Disk.kind(String(file[..<slash])) == .nothing {
            try Disk.makeFolder(String(file[..<slash]))
        }
        try Disk.write(bytes, to: file, by: unfinished)
        return true
    }
}
