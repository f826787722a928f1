import RuleModel
import SourceText

/// The text of a notice or a reply: of a plain file, of a saved mail, or of a page, whichever way its characters are
/// written. Knows which bytes of the file each word came from.
public struct NoticeText: Sendable {
    /// Something about the file that a person should know.
    public enum Remark: Sendable, Equatable {
        /// How the characters are written is told nowhere.
        case assumed(String)
        /// Only the plain letters could be read.
        case unknownCharset(String)
        /// A file that hangs on a mail; what it says is not read.
        case attachment(String)
        /// Mails in mails beyond all sense.
        case tooDeep
        /// What stands in parts of a mail beyond all sense is not read.
        case tooManyParts
        /// What stands after the first ``NoticeText/largest`` bytes is not read.
        case cut
    }

    /// The file as it was read; places of what is found in the text refer to its bytes.
    public let file: SourceFile
    /// When the mails were sent that the file holds, the outermost first.
    public var dates: [MailDate] { headers.compactMap(\.date) }
    /// The heads of those mails.
    package let headers: [MailHeader]
    /// Where the links of its pages lead.
    package let links: [LinkTarget]
    /// What a person should know about how the file was read, such as attachments that were not.
    public let remarks: [Remark]
    package let text: MappedText

    /// The bytes of a file that are looked at: 32 MiB.
    public static let largest = Limit.noticeBytes.value

    /// Reads the text of a file. Never fails: what cannot be read becomes a remark.
    public init(_ file: SourceFile) { self.init(file, keepsStructure: false) }

    /// - Parameter keepsStructure: see ``MappedText/withoutTags(keepsStructure:)``.
    package init(_ file: SourceFile, keepsStructure: Bool) {
        self.file = file
        let isCut = file.bytes.count > Self.largest
        let (whole, remark) = MappedText(isCut ? Array(file.bytes.prefix(Self.largest)) : file.bytes).decodedIfWide()
        let cut: [Remark] = isCut ? [.cut] : []
        if MailReader.isMail(whole) {
            var reader = MailReader(keepsStructure: keepsStructure)
            reader.read(whole)
            (text, headers, links) = (reader.out, reader.headers, reader.links)
            remarks = cut + [remark].compactMap(\.self) + reader.remarks
        } else {
            let (decoded, assumed) = whole.decoded(named: nil)
            text = decoded.looksLikeHTML ? decoded.withoutTags(keepsStructure: keepsStructure) : decoded
            links = decoded.looksLikeHTML ? decoded.linkTargets() : []
            headers = []
            remarks = cut + [remark ?? assumed].compactMap(\.self)
        }
    }

    /// Some of the text as one line, short enough to be shown.
    package func excerpt(_ range: Range<Int>, to length: Int = 160) -> String {
        let end = min(range.upperBound, range.lowerBound + length * 4)
        var words: [UInt8] = []
        var isLineStart = true
        // The marks of quoted mails are no words of the notice.
        for byte in text.bytes[range.lowerBound..<end] where !isLineStart || byte != UInt8(ascii: ">") {
            isLineStart = byte == 0x0A || isLineStart && byte <= 0x20
            words.append(byte)
        }
        return clipped(collapsingSpaces(String(decoding: words, as: UTF8.self)).visible(as: .line), to: length)
    }

    package func place(_ range: Range<Int>) -> Place {
        let start = text.source(of: range.lowerBound)
        return Place(
            file, SourceRange(start: start, end: range.isEmpty ? start : text.source(of: range.upperBound - 1) + 1))
    }
}

extension MappedText {
    /// UTF-16 as UTF-8: a mail's headers cannot be looked for before. A mark at the start is no part of the text.
    fileprivate func decodedIfWide() -> (MappedText, NoticeText.Remark?) {
        if bytes.starts(with: SourceFile.byteOrderMark) { return (part(3..<bytes.count), nil) }
        guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(512).contains(0)
        else { return (self, nil) }
        return decoded(named: nil)
    }
}
