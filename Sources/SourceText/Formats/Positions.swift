/// Where the places of findings stand. Each file is gone through once, however many places it has.
struct Positions {
    /// What columns count.
    enum Unit {
        /// What a person takes for one sign, as the pretty format does.
        case characters
        case codePoints
    }

    private var ofFile: [ObjectIdentifier: [Int: LineAndColumn]] = [:]

    init(of diagnostics: [Diagnostic], counting unit: Unit) {
        let places = diagnostics.flatMap { [$0.place] + $0.notes.map(\.place) }
        for (file, places) in Dictionary(grouping: places, by: { ObjectIdentifier($0.file) }) {
            let offsets = Set(places.flatMap { [Int($0.range.start), Int($0.range.end)] })
            ofFile[file] = places.first.map { Self.positions(of: offsets.sorted(), in: $0.file, unit) }
        }
    }

    /// The first position of a place, and the one after its last.
    func span(of place: Place) -> (start: LineAndColumn, end: LineAndColumn) {
        (position(Int(place.range.start), place.file), position(Int(place.range.end), place.file))
    }

    private func position(_ offset: Int, _ file: SourceFile) -> LineAndColumn {
        ofFile[ObjectIdentifier(file)]?[offset] ?? file.position(ofByte: offset)
    }

    fileprivate static func positions(of offsets: [Int], in file: SourceFile, _ unit: Unit) -> [Int: LineAndColumn] {
        var positions: [Int: LineAndColumn] = [:]
        var (line, counted, index) = (1, 0, 0)
        while index < offsets.count {
            let bounds = file.lineBounds(around: offsets[index])
            line += file.bytes[counted..<max(counted, bounds.lowerBound)].count { $0 == UInt8(ascii: "\n") }
            counted = max(counted, bounds.lowerBound)
            let lineBreak = file.bytes[bounds.upperBound...].firstIndex(of: UInt8(ascii: "\n")) ?? .max
            let inLine = offsets[index...].prefix { $0 <= lineBreak }
            for (offset, column) in zip(inLine, columns(of: inLine, in: file.bytes[bounds], unit)) {
                positions[offset] = LineAndColumn(line: line, column: column)
            }
            index += inLine.count
        }
        return positions
    }

    /// The columns of offsets that stand in one line, in their order.
    private static func columns(of offsets: ArraySlice<Int>, in line: ArraySlice<UInt8>, _ unit: Unit) -> [Int] {
        let text = String(decoding: line, as: UTF8.self)
        switch unit {
        case .characters: return columns(of: offsets, from: line.startIndex, text.lazy.map(\.utf8.count))
        case .codePoints:
            return columns(of: offsets, from: line.startIndex, text.unicodeScalars.lazy.map { UTF8.width($0) })
        }
    }

    private static func columns(of offsets: ArraySlice<Int>, from start: Int, _ lengths: some Sequence<Int>) -> [Int] {
        var lengths = lengths.makeIterator()
        var (column, at) = (1, start)
        return offsets.map { offset in
            while at < offset, let length = lengths.next() {
                at += length
                column += 1
            }
            return column
        }
    }
}

extension SourceFile {
    /// Where many bytes stand, as ``position(ofByte:)`` tells of each; the file is gone through once.
    package func positions(ofBytes offsets: [Int]) -> [Int: LineAndColumn] {
        Positions.positions(of: Set(offsets).sorted(), in: self, .characters)
    }
}

/// The lines that some places stand in; each file is gone through once, however many places it has.
package struct PlaceLines: Sendable {
    private var ofFile: [ObjectIdentifier: [Int: LineAndColumn]] = [:]

    package init(_ places: some Sequence<Place>) {
        for (file, places) in Dictionary(grouping: places, by: { ObjectIdentifier($0.file) }) {
            ofFile[file] = places.first?.file.positions(ofBytes: places.map { Int($0.range.start) })
        }
    }

    /// Counted from 1. What was not among the places is looked for now.
    package subscript(place: Place) -> Int {
        let start = Int(place.range.start)
        return ofFile[ObjectIdentifier(place.file)]?[start]?.line ?? place.file.position(ofByte: start).line
    }
}
