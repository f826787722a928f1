import Archive
import Documents
import LetterReading
import RuleModel
import SourceText

/// A letter that is to be reviewed: plain text, Markdown, a saved mail, a page, or a Word document.
public struct LetterText: Sendable {
    /// What places of findings refer to. Of a Word document it is the text, one line a paragraph; of a file that is not
    /// UTF-8 its text in UTF-8.
    public let file: SourceFile
    /// What a person should know about how the file was read; empty of a Word document.
    public let remarks: [NoticeText.Remark]
    /// Whether the lines of ``file`` are the paragraphs of a Word document.
    public let isWord: Bool
    let text: MappedText
    let styles: [Int: LineStyle]

    /// Reads a letter in whichever of these forms it is. Throws a ``LetterProblem`` for what cannot be read, such as a
    /// PDF,and for a file without a word.
    public init(_ file: SourceFile) throws(LetterProblem) {
        if ZipReader.isArchive(file.bytes) {
            let document = try Self.wordDocument(file.bytes)
            let bytes = Array(document.lines.joined(separator: "\n").utf8)
            self.file = SourceFile(path: file.path, bytes: bytes)
            (text, styles, remarks, isWord) = (MappedText(bytes), document.styles, [], true)
            guard hasText else { throw .empty }
            return
        }
        if let other = Self.others.first(where: { file.bytes.starts(with: $0.start) }) { throw other.problem }
        let read = NoticeText(file, keepsStructure: true)
        let isLegible = file.bytes.withUnsafeBufferPointer(TextSurvey.firstBadByte) == nil && !file.bytes.contains(0)
        self.file = isLegible ? file : SourceFile(path: file.path, bytes: read.text.bytes)
        (text, styles, remarks, isWord) = (
            isLegible ? read.text : MappedText(read.text.bytes), [:], read.remarks, false
        )
        guard hasText else { throw .empty }
    }

    /// Whether anything is to be read; a letter without a word would pass for one without a fault.
    private var hasText: Bool { text.bytes.contains { $0.isWordByte || $0 >= 0x80 } }

    /// Of some packs those whose marketplace the letter names, by its title or by its id: `tiktok shop`.
    public func packs(namedAmong packs: [RulePack]) -> [RulePack] {
        let letter = String(decoding: text.bytes, as: UTF8.self).lowercased()
        return packs.filter { pack in
            let names = Language.allCases.compactMap { pack.title[$0] } + [String(pack.id.map { $0 == "-" ? " " : $0 })]
            return names.contains { letter.contains($0.lowercased()) }
        }
    }

    private static func wordDocument(_ bytes: [UInt8]) throws(LetterProblem) -> WordDocument {
        let document: WordDocument?
        do { document = try WordDocument(ZipReader(bytes, atMostFiles: Limit.archiveFiles.value)) } catch {
            switch error {
            case .damaged, .unknownMethod: throw .damaged
            case .encrypted: throw .encrypted
            case .tooLarge: throw .tooLarge
            }
        }
        guard let document else { throw .noDocument }
        return document
    }

    /// What starts files that cannot be read.
    private static let others: [(start: [UInt8], problem: LetterProblem)] = [
        (Array("%PDF".utf8), .pdf), ([0xD0, 0xCF, 0x11, 0xE0], .oldWord), (Array("{\\rtf".utf8), .richText),
        ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image)
    ]

    func place(_ range: Range<Int>) -> Place {
        guard !range.isEmpty else { return Place(file, .top) }
        return Place(
            file, SourceRange(start: text.source(of: range.lowerBound), end: text.source(of: range.upperBound - 1) + 1))
    }
}

/// Why a file cannot be read as a letter.
public enum LetterProblem: Error, Sendable, CaseIterable {
    case empty, damaged, encrypted, tooLarge, noDocument, pdf, oldWord, richText, image

    /// What it is and what to do about it.
    public func text(in language: Language) -> String { wording.text(in: language) }

    package var wording: Wording {
        switch self {
        case .empty: .letterEmpty
        case .damaged: .letterDamaged
        case .encrypted: .letterEncrypted
        case .tooLarge: .letterTooLarge
        case .noDocument: .letterNoDocument
        case .pdf: .letterIsPdf
        case .oldWord: .letterIsOldWord
        case .richText: .letterIsRichText
        case .image: .letterIsImage
        }
    }
}
