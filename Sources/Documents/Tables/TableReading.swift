import SourceText

/// A row of a flat file. It holds for as long as it is looked at: the bytes are those of a piece of the file.
package struct TableRow: Sendable {
    package let bytes: ArraySlice<UInt8>
    package let fields: [Field]
    package let encoding: TextEncoding
    /// Counted from 1.
    package let line: Int

    package struct Field {
        package let range: Range<Int>
        /// Whether quotes in it stand twice.
        package let isQuoted: Bool
    }

    package var count: Int { fields.count }

    /// The bytes of a cell without blanks at its ends; empty where the row has no such cell.
    package func cell(_ column: Int?) -> ArraySlice<UInt8> {
        guard let column, column < fields.count else { return [] }
        var cell = bytes[fields[column].range]
        while let first = cell.first, first <= 0x20 { cell.removeFirst() }
        while let last = cell.last, last <= 0x20 { cell.removeLast() }
        return cell
    }

    package func text(_ column: Int?) -> String {
        let text = encoding.text(cell(column))
        guard let column, column < fields.count, fields[column].isQuoted else { return text }
        return text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
    }
}

/// Takes a flat file in pieces and hands out its rows, keeping no more of it than the row that is not whole yet.
///
/// In a file with tabs a quote is a character like any other unless the whole cell stands in quotes: item names have
/// inches in them.
package struct TableReader {
    package private(set) var detection: TextEncoding.Detection?
    /// Lines that are longer than ``Limit/rowBytes``: they are passed over.
    package private(set) var tooLong: (count: Int, first: Int) = (0, 0)

    private let wanted: TextEncoding?
    private var waiting: [UInt8] = []
    private var wide: UTF16Decoder?
    private var separator: UInt8 = 0
    private var lineBreak = UInt8(ascii: "\n")
    private var line = 1
    private var fields: [TableRow.Field] = []
    private var isPassingOver = false

    private static let longestRow = Limit.rowBytes.value
    private static let sample = 1 << 16

    /// - Parameter encoding: what the file is written in, where a person says so.
    package init(encoding: TextEncoding? = nil) { wanted = encoding }

    package mutating func read(_ piece: [UInt8], _ perform: (TableRow) -> Void) {
        if wide != nil { wide?.append(piece, to: &waiting) } else { waiting.append(contentsOf: piece) }
        if detection == nil {
            guard waiting.count >= Self.sample else { return }
            begin()
        }
        takeRows(isEnd: false, perform)
    }

    package mutating func finish(_ perform: (TableRow) -> Void) {
        if detection == nil { begin() }
        takeRows(isEnd: true, perform)
    }

    /// Settles from the beginning of the file how it is written.
    private mutating func begin() {
        var found = TextEncoding.detect(Array(waiting.prefix(Self.sample)))
        if let wanted {
            found = .init(encoding: wanted, isGuess: false, mark: wanted == found.encoding ? found.mark : 0)
        }
        detection = found
        waiting.removeFirst(found.mark)
        if found.encoding == .utf16LittleEndian || found.encoding == .utf16BigEndian {
            var reader = UTF16Decoder(isBigEndian: found.encoding == .utf16BigEndian)
            var text: [UInt8] = []
            reader.append(waiting, to: &text)
            (waiting, wide) = (text, reader)
        }
        let beginning = waiting.prefix(Self.sample)
        if !beginning.contains(UInt8(ascii: "\n")), beginning.contains(UInt8(ascii: "\r")) {
            lineBreak = UInt8(ascii: "\r")
        }
        let heading = beginning.drop { $0 <= 0x20 && $0 != 0x09 }.prefix { $0 != lineBreak }
        // Of several the one that stands most often, tabs first.
        let counts = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")].map { separator in
            (separator, heading.count { $0 == separator })
        }
        separator = counts.reduce(counts[0]) { $1.1 > $0.1 ? $1 : $0 }.0
    }

    private mutating func takeRows(isEnd: Bool, _ perform: (TableRow) -> Void) {
        var start = 0
        while start < waiting.count {
            if isPassingOver {
                guard let end = waiting[start...].firstIndex(of: lineBreak) else { start = waiting.count; break }
                (start, isPassingOver) = (end + 1, false)
                line += 1
                continue
            }
            guard let (next, lines) = row(from: start, isEnd: isEnd) else { break }
            let end = next > start && waiting[next - 1] == lineBreak ? next - 1 : next
            if end - start > Self.longestRow {
                tooLong = (tooLong.count + 1, tooLong.count == 0 ? line : tooLong.first)
            } else if !isBlank(start..<next) {
                perform(
                    TableRow(bytes: waiting[...], fields: fields, encoding: detection?.encoding ?? .utf8, line: line))
            }
            line += lines
            start = next
        }
        if waiting.count - start > Self.longestRow { passOver(&start) }
        waiting.removeFirst(start)
    }

    private mutating func passOver(_ start: inout Int) {
        tooLong = (tooLong.count + 1, tooLong.count == 0 ? line : tooLong.first)
        isPassingOver = true
        start = waiting.count
    }

    private func isBlank(_ range: Range<Int>) -> Bool { waiting[range].allSatisfy { $0 <= 0x20 } }

    /// Finds the cells of the row that starts there: where the next one starts and how many lines it takes; `nil` if
    /// its end has not come yet.
    private mutating func row(from start: Int, isEnd: Bool) -> (next: Int, lines: Int)? {
        fields.removeAll(keepingCapacity: true)
        let (separator, lineBreak) = (separator, lineBreak)
        return waiting.withUnsafeBufferPointer { bytes in
            var (at, lines) = (start, 1)
            while true {
                if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
                    let quoted = quotedCell(bytes, from: at + 1)
                    if case .cell(let end) = quoted {
                        fields.append(.init(range: at + 1..<end, isQuoted: true))
                        lines += bytes[at..<end].count { $0 == lineBreak }
                        at = end + 1
                        while at < bytes.count, bytes[at] != separator, bytes[at] != lineBreak { at += 1 }
                    } else if case .open = quoted, !isEnd, bytes.count - start <= Self.longestRow {
                        return nil
                    } else {
                        at = plainCell(bytes, from: at)
                    }
                } else {
                    at = plainCell(bytes, from: at)
                }
                guard at < bytes.count else { return isEnd ? (at, lines) : nil }
                at += 1
                if bytes[at - 1] == lineBreak { return (at, lines) }
            }
        }
    }

    @inline(__always)
    private mutating func plainCell(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while at < bytes.count, bytes[at] != separator, bytes[at] != lineBreak { at += 1 }
        fields.append(.init(range: start..<at, isQuoted: false))
        return at
    }

    private enum QuotedCell {
        case cell(end: Int)
        /// Its end has not come yet.
        case open
        /// The quote is part of the text.
        case no
    }

    private func quotedCell(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> QuotedCell {
        var at = start
        let isTabbed = separator == UInt8(ascii: "\t")
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\"") {
                if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") {
                    at += 2
                    continue
                }
                guard isTabbed, at + 1 < bytes.count else { return .cell(end: at) }
                if [separator, lineBreak, UInt8(ascii: "\r")].contains(bytes[at + 1]) { return .cell(end: at) }
            } else if isTabbed, bytes[at] == separator || bytes[at] == lineBreak {
                return .no
            }
            at += 1
        }
        return .open
    }
}
