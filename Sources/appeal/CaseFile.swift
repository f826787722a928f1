import AppealKit
import RulePacks
import SourceText
import ToolSupport

/// A case on disk: its `case.yaml`, and the folder that its exhibits lie in.
struct CaseFile: Sendable {
    /// As it was given, to name it in messages.
    let given: String
    let path: String
    private let folder: String

    /// From a folder or a file.
    init(_ given: String) {
        self.given = given
        let file = Disk.kind(given) == .folder ? given.withoutTrailingSlash + "/case.yaml" : given
        path = file
        folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    }

    func source() throws -> SourceFile { SourceFile(path: Disk.shown(path), bytes: try Disk.bytes(path)) }

    func hasFile(_ exhibit: String) -> Bool { Disk.isOrdinaryFile(path(ofExhibit: exhibit)) }

    /// Where a file lies that the case names.
    func path(ofExhibit exhibit: String) -> String { folder + "/" + exhibit }

    /// A path as a person types or drops it, told from the case's folder where it lies in it.
    func pathInside(_ typed: String) -> String {
        let whole = Disk.resolved(folder).withoutTrailingSlash + "/"
        return typed.hasPrefix(whole) ? String(typed.dropFirst(whole.count)) : typed
    }

    /// Reads the case; what is wrong is told, and ends the command.
    func read(with ruleBook: RuleBook) throws -> Case {
        let (made, diagnostics) = Case.read(try source(), with: ruleBook, fileExists: hasFile)
        Terminal.error(diagnostics.map { $0.printed(colour: Terminal.hasColour(standardError: true)) }.joined())
        guard let made else { throw Status.findings }
        return made
    }

    /// Replaces the text of the case, also where its path is a link.
    func write(_ file: SourceFile) throws { try Disk.write(file.bytes, to: Disk.resolved(path)) }
}
