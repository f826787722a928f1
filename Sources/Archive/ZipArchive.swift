/// A ZIP archive of stored files, all of one fixed time, so that the same files give the same bytes. For documents,
/// which are small: no file has 4 GiB, and there are no more than 65,535.
package struct ZipArchive {
    private var out: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    package init() {}

    package mutating func add(_ name: String, _ content: [UInt8]) {
        let start = out.count
        let header = header(of: name, content)
        out.append(little: 0x0403_4B50, 4)
        out += header
        out += Array(name.utf8) + content
        directory.append(little: 0x0201_4B50, 4)
        directory.append(little: Self.version, 2)
        directory += header
        // No comment, first disk, no attributes.
        directory += [UInt8](repeating: 0, count: 10)
        directory.append(little: start, 4)
        directory += Array(name.utf8)
        count += 1
    }

    /// The archive with its directory.
    package func bytes() -> [UInt8] {
        var all = out + directory
        all.append(little: 0x0605_4B50, 4)
        all.append(little: 0, 4)
        all.append(little: count, 2)
        all.append(little: count, 2)
        all.append(little: directory.count, 4)
        all.append(little: out.count, 4)
        all.append(little: 0, 2)
        return all
    }

    /// What stands before a file and in the directory alike.
    private func header(of name: String, _ content: [UInt8]) -> [UInt8] {
        var header: [UInt8] = []
        header.append(little: Self.version, 2)
        header.append(little: Self.namesAreUTF8, 2)
        header.append(little: Self.stored, 2)
        header.append(little: Self.time, 4)
        header.append(little: Int(CRC32.of(content)), 4)
        header.append(little: content.count, 4)
        header.append(little: content.count, 4)
        header.append(little: name.utf8.count, 2)
        header.append(little: 0, 2)
        return header
    }

    private static let version = 20
    private static let namesAreUTF8 = 0x0800
    private static let stored = 0
    /// 1 January 1980, the first day that the format knows.
    private static let time = 0x0021_0000
}

extension [UInt8] {
    /// A number, its lowest byte first.
    fileprivate mutating func append(little number: Int, _ width: Int) {
        for shift in 0..<width { append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }
}
