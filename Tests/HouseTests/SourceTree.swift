import Foundation

/// The Swift files of the package, each with what it declares at its top and which names it uses.
struct SourceTree {
    struct File {
        /// Below the package: `Sources/AppealKit/Cases/Case.swift`.
        let path: String
        let text: [UInt8]

        /// `AppealKit`
        var target: String { String(path.split(separator: "/")[1]) }
        /// `AppealKit/Cases`, or the target where it lies in no folder.
        var folder: String { path.split(separator: "/").dropFirst().dropLast().joined(separator: "/") }
        var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    }

    let files: [File]

    /// The folder that the package lies in.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// - Parameter folders: such as `Sources`, below the package.
    init(_ folders: [String]) throws {
        files = try folders.flatMap { folder in
            let root = Self.package.appendingPathComponent(folder)
            let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
            return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
                let text = try Data(contentsOf: root.appendingPathComponent(path))
                return File(path: "\(folder)/\(path)", text: [UInt8](text))
            }
        }
    }
}

extension SourceTree.File {
    /// The names of types, functions and values that it declares for others: lines that start with no space.
    var declaredNames: Set<String> {
        var names = Set<String>()
        for line in text.split(separator: 0x0A) where line.first.map({ $0 > 0x20 }) == true {
            let words = String(decoding: line.prefix(200), as: UTF8.self).split {
                !$0.isLetter && !$0.isNumber && $0 != "_"
            }
            guard !words.contains("private"), !words.contains("fileprivate"), words.first != "extension",
                let keyword = words.firstIndex(where: { Self.keywords.contains($0) }), keyword <= 3,
                keyword + 1 < words.endIndex
            else { continue }
            names.insert(String(words[keyword + 1]))
        }
        return names
    }

    private static let keywords: Set<Substring> = [
        "struct", "enum", "class", "actor", "protocol", "func", "let", "var", "typealias"
    ]

    /// The names in its code: comments and texts are left out, what stands in a text's `\( )` is not.
    var usedNames: Set<String> {
        var names = Set<String>()
        var scanner = CodeScanner(bytes: text)
        scanner.code { names.insert(String(decoding: $0, as: UTF8.self)) }
        return names
    }
}

/// Finds the words of Swift code.
private struct CodeScanner {
    let bytes: [UInt8]
    private var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private func has(_ text: StaticString) -> Bool {
        at + text.utf8CodeUnitCount <= bytes.count
            && text.withUTF8Buffer { $0.elementsEqual(bytes[at..<at + text.utf8CodeUnitCount]) }
    }

    /// Code until its bracket closes, or to the end.
    mutating func code(_ found: (ArraySlice<UInt8>) -> Void) {
        var depth = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte.isWord {
                let start = at
                while at < bytes.count, bytes[at].isWord { at += 1 }
                found(bytes[start..<at])
                continue
            }
            if has("//") {
                while at < bytes.count, bytes[at] != 0x0A { at += 1 }
            } else if has("\"\"\"") {
                at += 3
                text(closedBy: "\"\"\"", found)
            } else if byte == UInt8(ascii: "\"") {
                at += 1
                text(closedBy: "\"", found)
            } else {
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
                at += 1
                if depth < 0 { return }
            }
        }
    }

    private mutating func text(closedBy mark: StaticString, _ found: (ArraySlice<UInt8>) -> Void) {
        while at < bytes.count, !has(mark) {
            guard bytes[at] == UInt8(ascii: "\\") else {
                at += 1
                continue
            }
            at += 2
            if bytes[min(at, bytes.count) - 1] == UInt8(ascii: "(") { code(found) }
        }
        at += mark.utf8CodeUnitCount
    }
}

extension UInt8 {
    fileprivate var isWord: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: self >= 0x80
        }
    }
}
