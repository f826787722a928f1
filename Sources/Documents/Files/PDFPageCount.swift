import SourceText

/// How many pages a PDF says that it has: the count in the page tree that its newest table of objects leads to. `nil`
/// where that cannot be read as it stands, as in files that compress their tables, and in damaged ones.
package func pdfPageCount(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
        guard var tables = PDFTables(bytes), let catalog = tables.dictionary(tables.root),
            case .reference(let tree)? = catalog["Pages"], let pages = tables.dictionary(tree),
            pages["Kids"] != nil, case .number(let count)? = pages["Count"], (1...bytes.count).contains(count)
        else { return nil }
        return count
    }
}

/// The tables of objects of a PDF (`xref`), the newest first: each says for runs of objects where they stand.
private struct PDFTables {
    private var scanner: PDFScanner
    private var runs: [(first: Int, count: Int, start: Int)] = []
    package private(set) var root = 0

    /// `nil` if a table cannot be read, or none names the root.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        scanner = PDFScanner(bytes)
        guard var table = scanner.lastTable() else { return nil }
        var root: Int?
        for _ in 0..<Self.mostTables {
            guard let trailer = readTable(at: table) else { return nil }
            if root == nil, case .reference(let object)? = trailer["Root"] { root = object }
            guard case .number(let older)? = trailer["Prev"] else { break }
            table = older
        }
        guard let root else { return nil }
        self.root = root
    }

    /// A file that was changed more often is not looked through.
    private static let mostTables = Limit.pdfTables.value
    private static let mostRuns = Limit.pdfRuns.value

    private mutating func readTable(at start: Int) -> [String: PDFScanner.Value]? {
        guard scanner.go(to: start), scanner.take("xref") else { return nil }
        while !scanner.take("trailer") {
            guard runs.count < Self.mostRuns, let first = scanner.number(), let count = scanner.number() else {
                return nil
            }
            scanner.skipSpace()
            runs.append((first, count, scanner.at))
            guard count <= scanner.bytes.count / Self.entrySize, scanner.go(to: scanner.at + count * Self.entrySize)
            else { return nil }
        }
        return scanner.dictionary()
    }

    private static let entrySize = 20

    /// The dictionary of an object, where the newest table that knows the object says that it stands.
    mutating func dictionary(_ object: Int) -> [String: PDFScanner.Value]? {
        guard let run = runs.first(where: { object >= $0.first && object - $0.first < $0.count }),
            scanner.go(to: run.start + (object - run.first) * Self.entrySize),
            let offset = scanner.number(), scanner.number() != nil, scanner.take("n"), scanner.go(to: offset),
            scanner.number() == object, scanner.number() != nil, scanner.take("obj")
        else { return nil }
        return scanner.dictionary()
    }
}

/// Reads the signs of PDF one after the other.
private struct PDFScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    package private(set) var at = 0

    /// What stands after a key; only these are looked at.
    enum Value: Equatable { case number(Int), reference(Int), other }

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func go(to offset: Int) -> Bool {
        guard (0..<bytes.count).contains(offset) else { return false }
        at = offset
        return true
    }

    /// Where the newest table stands: after the last `startxref`.
    mutating func lastTable() -> Int? {
        let word = "startxref"
        let first = max(0, bytes.count - 2_048)
        guard
            let start = (first..<max(first, bytes.count - word.utf8.count)).last(where: {
                bytes[$0...].starts(with: word.utf8)
            }), go(to: start), take(word)
        else { return nil }
        return number()
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    /// Spaces, line breaks and comments.
    mutating func skipSpace() {
        while let byte = next {
            if byte == UInt8(ascii: "%") {
                while let byte = next, byte != 0x0A, byte != 0x0D { at += 1 }
            } else if byte <= 0x20 {
                at += 1
            } else {
                return
            }
        }
    }

    mutating func take(_ word: String) -> Bool {
        skipSpace()
        guard bytes[at...].starts(with: word.utf8) else { return false }
        at += word.utf8.count
        return true
    }

    /// A whole number that is not negative.
    mutating func number() -> Int? {
        skipSpace()
        let start = at
        var value = 0
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), at - start < 15 {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            at += 1
        }
        return at > start ? value : nil
    }

    /// A dictionary's own keys; `nil` if it is not closed.
    mutating func dictionary() -> [String: Value]? {
        guard take("<<") else { return nil }
        var entries: [String: Value] = [:]
        while !take(">>") {
            guard take("/") else { return nil }
            let key = word()
            guard let value = value(depth: 0) else { return nil }
            entries[key] = value
        }
        return entries
    }

    private mutating func value(depth: Int) -> Value? {
        skipSpace()
        guard depth < Limit.pdfDepth.value, let first = next else { return nil }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberOrReference()
        case UInt8(ascii: "("): return skipText()
        case UInt8(ascii: "<"): return take("<<") ? skip(to: ">>", depth) : skipDigits()
        case UInt8(ascii: "["):
            at += 1
            return skip(to: "]", depth)
        case UInt8(ascii: "/"):
            at += 1
            _ = word()
            return .other
        default: return word().isEmpty ? nil : .other
        }
    }

    /// A text in hexadecimal digits, `<FEFF>`.
    private mutating func skipDigits() -> Value? {
        while let byte = next, byte != UInt8(ascii: ">") { at += 1 }
        return take(">") ? .other : nil
    }

    private mutating func skip(to end: String, _ depth: Int) -> Value? {
        while !take(end) { if value(depth: depth + 1) == nil { return nil } }
        return .other
    }

    /// `12`, or `12 0 R`.
    private mutating func numberOrReference() -> Value? {
        guard let number = number() else { return nil }
        let next = at
        if self.number() != nil, take("R") { return .reference(number) }
        at = next
        // A decimal: what follows its point.
        return word().isEmpty ? .number(number) : .other
    }

    /// Up to a space or a sign that ends words.
    private mutating func word() -> String {
        let start = at
        while let byte = next, byte > 0x20, !"()<>[]{}/%".utf8.contains(byte) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    /// A text in brackets, which may hold such; a backslash takes the meaning off the next sign.
    private mutating func skipText() -> Value? {
        var open = 0
        while let byte = next {
            at += 1
            switch byte {
            case UInt8(ascii: "\\"): at = min(at + 1, bytes.count)
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"):
                open -= 1
                if open == 0 { return .other }
            default: break
            }
        }
        return nil
    }
}
