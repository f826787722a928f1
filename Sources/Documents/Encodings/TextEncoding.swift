/// How the bytes of a text stand for characters.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
    case latin9 = "iso-8859-15"
    case gb18030
    case shiftJIS = "shift-jis"

    /// By its name in a mail or a page; `nil` if it cannot be read. Of Chinese and Japanese the tables hold too few
    /// characters to read a text by.
    package init?(nameInMail name: String) {
        switch name.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
        // Whoever writes this mostly means Windows, as the HTML standard has it.
        case "iso-8859-1", "latin1", "windows-1252", "cp1252": self = .windows1252
        case "iso-8859-15", "latin-9": self = .latin9
        case "utf-16le": self = .utf16LittleEndian
        case "utf-16", "utf-16be": self = .utf16BigEndian
        default: return nil
        }
    }
}
