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
        let survey = file.bytes.withUnsafeBufferPointer(TextSurvey.init)
        let isLegible = survey.badByte == nil && !survey.controls.contains { $0.scalar == 0 }
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
        do { document = try WordDocument(ZipReader(bytes)) } catch {
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
    public func text(in language: Language) -> String {
        switch (self, language.old) {
        case (.empty, .english): "there is no text in it: name the file that holds the letter"
        case (.empty, .chinese): "其中没有文字：请指定信件所在的文件"
        case (.damaged, .english): "the document is damaged: open it in Word and save it again"
        case (.damaged, .chinese): "文档已损坏：请用 Word 打开后重新保存"
        case (.encrypted, .english): "the document is protected by a password: save it without one"
        case (.encrypted, .chinese): "文档有密码保护：请另存为无密码的文档"
        case (.tooLarge, .english): "the document holds more than any letter: save its text alone"
        case (.tooLarge, .chinese): "文档过大，不像一封信：请只保存文字"
        case (.noDocument, .english): "this is an archive without a Word document in it: name the letter itself"
        case (.noDocument, .chinese): "这是压缩包，其中没有 Word 文档：请指定信件本身"
        case (.pdf, .english): "a PDF cannot be read: save the letter as .docx or as text"
        case (.pdf, .chinese): "无法读取 PDF：请另存为 .docx 或纯文本"
        case (.oldWord, .english):
            "this is a document of an old Word, or one with a password: save it as .docx, without a password"
        case (.oldWord, .chinese): "这是旧版 Word 文档，或有密码保护：请另存为无密码的 .docx"
        case (.richText, .english): "rich text cannot be read: save the letter as .docx or as text"
        case (.richText, .chinese): "无法读取 RTF：请另存为 .docx 或纯文本"
        case (.image, .english): "a picture cannot be read: type the letter as text"
        case (.image, .chinese): "无法读取图片：请将信件录入为文字"
        }
    }
}
