/// A kind of file that can be told by its first bytes.
enum FileKind: String, CaseIterable {
    case pdf = "PDF", jpeg = "JPEG", png = "PNG", gif = "GIF", tiff = "TIFF", webP = "WebP", zip = "ZIP"

    /// What a file starts as; `nil` if it is of none of these kinds.
    init?(start: [UInt8]) {
        guard let kind = Self.allCases.first(where: { $0.isStarted(by: start) }) else { return nil }
        self = kind
    }

    /// What a file's ending says that it is; `nil` for an ending that these kinds do not have.
    init?(ending: String) {
        guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = kind
    }

    private var endings: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif", "pjpeg"]
        case .png: ["png"]
        case .gif: ["gif"]
        case .tiff: ["tif", "tiff"]
        case .webP: ["webp"]
        case .zip: ["zip", "docx", "xlsx", "pptx", "odt", "ods"]
        }
    }

    /// The bytes by which every kind can be told.
    static let longestStart = 1_024

    private func isStarted(by start: [UInt8]) -> Bool {
        switch self {
        // Readers of PDF look for its mark in the first kilobyte.
        case .pdf: start.prefix(Self.longestStart).contains("%PDF-")
        case .jpeg: start.starts(with: [0xFF, 0xD8, 0xFF])
        case .png: start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case .gif: start.starts(with: "GIF87a".utf8) || start.starts(with: "GIF89a".utf8)
        case .tiff: start.starts(with: [0x49, 0x49, 0x2A, 0x00]) || start.starts(with: [0x4D, 0x4D, 0x00, 0x2A])
        case .webP: start.starts(with: "RIFF".utf8) && start.dropFirst(8).starts(with: "WEBP".utf8)
        case .zip: start.starts(with: [0x50, 0x4B, 0x03, 0x04])
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return indices.contains { self[$0...].starts(with: wanted) }
    }
}
