/// An archive that somebody else made. Nothing that it says about itself is believed: every place and size is checked,
/// and no more is unpacked than is asked for.
package struct ZipReader: Sendable {
    package enum Problem: Error, Sendable {
        /// The file has no directory of an archive, or one that says what cannot be.
        case damaged
        /// A password is needed.
        case encrypted
        /// More files, or larger ones, than any document has.
        case tooLarge
        /// Packed in a way that documents are not.
        case unknownMethod
    }

    private struct Entry: Sendable {
        let method: Int
        let isEncrypted: Bool
        let checksum: UInt32
        let packedSize: Int
        let size: Int
        /// Where its own header stands.
        let offset: Int
    }

    private let bytes: [UInt8]
    private var entries: [String: Entry] = [:]

    /// - Parameter most: the files that it may hold.
    package init(_ bytes: [UInt8], atMostFiles most: Int) throws(Problem) {
        self.bytes = bytes
        guard let end = directoryEnd else { throw .damaged }
        let (count, size, start) = (number(end + 10, 2), number(end + 12, 4), number(end + 16, 4))
        // What is larger than these numbers can tell is no document.
        guard count != 0xFFFF, start != 0xFFFF_FFFF else { throw .tooLarge }
        guard count <= most else { throw .tooLarge }
        guard start + size <= end else { throw .damaged }
        var at = start
        for _ in 0..<count {
            let (name, entry, next) = try entry(at, end)
            guard entries.updateValue(entry, forKey: name) == nil else { throw .damaged }
            at = next
        }
    }

    /// Whether a file starts as archives do.
    package static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// What a file in the archive holds; `nil` if there is none of this name.
    ///
    /// - Parameter most: the bytes that it may have.
    package func content(of name: String, atMost most: Int) throws(Problem) -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        guard !entry.isEncrypted else { throw .encrypted }
        guard entry.size <= most else { throw .tooLarge }
        let start = try dataStart(of: entry)
        let range = start..<start + entry.packedSize
        let content: [UInt8]
        switch entry.method {
        case 0: content = Array(bytes[range])
        case 8:
            do { content = try Inflate.unpack(bytes, range, atMost: entry.size) } catch { throw .damaged }
        default: throw .unknownMethod
        }
        guard content.count == entry.size, CRC32.of(content) == entry.checksum else { throw .damaged }
        return content
    }

    // MARK: Structure

    /// Where the record at the end of the directory stands; a comment may follow it.
    private var directoryEnd: Int? {
        guard bytes.count >= 22 else { return nil }
        let earliest = max(0, bytes.count - 22 - 0xFFFF)
        return stride(from: bytes.count - 22, through: earliest, by: -1).first { at in
            bytes[at] == 0x50 && number(at, 4) == 0x0605_4B50 && at + 22 + number(at + 20, 2) <= bytes.count
        }
    }

    private func entry(_ at: Int, _ end: Int) throws(Problem) -> (name: String, entry: Entry, next: Int) {
        guard at + 46 <= end, number(at, 4) == 0x0201_4B50 else { throw .damaged }
        let (nameLength, extraLength, commentLength) = (number(at + 28, 2), number(at + 30, 2), number(at + 32, 2))
        let next = at + 46 + nameLength + extraLength + commentLength
        guard next <= end else { throw .damaged }
        let entry = Entry(
            method: number(at + 10, 2), isEncrypted: number(at + 8, 2) & 1 == 1, checksum: UInt32(number(at + 16, 4)),
            packedSize: number(at + 20, 4), size: number(at + 24, 4),
            offset: number(at + 42, 4))
        return (String(decoding: bytes[at + 46..<at + 46 + nameLength], as: UTF8.self), entry, next)
    }

    private func dataStart(of entry: Entry) throws(Problem) -> Int {
        let at = entry.offset
        guard at + 30 <= bytes.count, number(at, 4) == 0x0403_4B50 else { throw .damaged }
        let start = at + 30 + number(at + 26, 2) + number(at + 28, 2)
        guard start + entry.packedSize <= bytes.count else { throw .damaged }
        return start
    }

    /// A number, its lowest byte first.
    private func number(_ at: Int, _ width: Int) -> Int {
        (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
}
