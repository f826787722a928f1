import Documents
import SourceText

/// What can be told of an exhibit's file without knowing what it shows.
public struct ExhibitFile: Sendable, Equatable {
    /// As the index calls it.
    public let name: String
    /// In bytes.
    public let size: Int
    /// In hexadecimal digits.
    public let sha256: String
    /// Of a PDF, where it can be read for certain.
    public let pages: Int?
}

/// Reads a file that comes piece by piece.
public struct ExhibitFileReader: Sendable {
    private var hash = SHA256()
    private var size = 0
    /// A PDF whole, of which pages are counted, or the start of what may still turn out to be one; nothing of all else.
    private var pdf: [UInt8]? = []
    /// Larger files are not kept to count their pages.
    let largestCounted: Int

    /// Nothing has been read yet.
    public init() { self.init(countingUpTo: Limit.exhibitBytes.value) }

    init(countingUpTo largest: Int) { largestCounted = largest }

    /// Takes the next bytes of the file, in its order.
    public mutating func read(_ piece: [UInt8]) {
        hash.update(piece)
        size += piece.count
        pdf?.append(contentsOf: piece)
        if size > largestCounted || size >= FileKind.longestStart && !isPDF { pdf = nil }
    }

    private var isPDF: Bool { pdf.map { FileKind(start: $0) == .pdf } ?? false }

    /// What was read, when all of the file was.
    public func file(named name: String) -> ExhibitFile {
        ExhibitFile(name: name, size: size, sha256: hash.digest(), pages: isPDF ? pdf.flatMap(pdfPageCount) : nil)
    }
}
