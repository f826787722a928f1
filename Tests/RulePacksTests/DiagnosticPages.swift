import Foundation
import SourceText
import Testing

/// The pages of `docs/diagnostics`: each explains one code, and its examples are the fixtures of that code.
struct DiagnosticPage: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode
    /// The files below `## Bad`, by path.
    let bad: [PageFile]
    /// What is told about them, as it stands on the page; `nil` where the page shows none.
    let says: String?
    /// The files below `## Good`: those that change.
    let good: [PageFile]
    /// What is below the title, then in the language of the page: *Bad*, *It says*, *Good*.
    let sections: [PageSection]

    var testDescription: String { code.rawValue }

    /// The pages in English; those of another language are in a folder of it.
    static func folder(in language: Language = .english) -> URL {
        let english = packageFolder.appending(path: "docs/diagnostics")
        return language == .english ? english : english.appending(path: language.rawValue)
    }

    static func url(of code: DiagnosticCode, in language: Language = .english) -> URL {
        folder(in: language).appending(path: code.rawValue + ".md")
    }

    /// The page of a code, or `nil` where there is none.
    static func read(_ code: DiagnosticCode, in language: Language = .english) throws -> DiagnosticPage? {
        guard let text = try? String(contentsOf: url(of: code, in: language), encoding: .utf8) else { return nil }
        let sections = try PageSection.sections(of: text)
        guard sections.count == 4 else {
            throw PageProblem(description: "a page has three headings: Bad, It says, Good, in its language")
        }
        return DiagnosticPage(
            code: code, bad: sections[1].files, says: sections[2].blocks.first { $0.language == "text" }?.text,
            good: sections[3].files, sections: sections)
    }
}

/// A file of an example, as bytes: some mistakes cannot be written down as text. `nil` where the page says that it is
/// gone.
struct PageFile: Sendable {
    let path: String
    let bytes: [UInt8]?
}

struct PageProblem: Error, CustomStringConvertible {
    let description: String
}

let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

// MARK: Reading pages

/// One part of a page below a `## ` heading.
struct PageSection {
    struct Block: Equatable {
        let language: String
        let text: String
        /// The path on the line before, without its backticks.
        let path: String?
    }

    let heading: String
    var blocks: [Block] = []
    var files: [PageFile] = []
    /// What is neither heading nor block.
    var prose: [String] = []

    /// The sections in their order, first the one above all headings. A fence is closed by a line that is the fence
    /// itself.
    static func sections(of page: String) throws -> [PageSection] {
        var sections = [PageSection(heading: "")]
        var path: String?
        var open: (fence: String, language: String, lines: [Substring])?
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if let block = open {
                guard line == block.fence else {
                    open?.lines.append(line)
                    continue
                }
                open = nil
                try sections[sections.count - 1].add(
                    Block(language: block.language, text: block.lines.map { $0 + "\n" }.joined(), path: path))
                path = nil
            } else if let fence = ["````", "```", "~~~"].first(where: { line.hasPrefix($0) }) {
                open = (fence, String(line.dropFirst(fence.count)), [])
            } else if line.hasPrefix("## ") {
                sections.append(PageSection(heading: String(line.dropFirst(3))))
            } else if line.hasPrefix("`"), line.hasSuffix("`"), line.count > 2 {
                path = String(line.dropFirst().dropLast())
            } else if line.hasPrefix("`"), line.hasSuffix("` is gone.") {
                sections[sections.count - 1].files.append(
                    PageFile(path: String(line.dropFirst().dropLast("` is gone.".count)), bytes: nil))
            } else if !line.isEmpty, !line.hasPrefix("# ") {
                sections[sections.count - 1].prose.append(String(line))
            }
        }
        if open != nil { throw PageProblem(description: "a fence is not closed") }
        return sections
    }

    private mutating func add(_ block: Block) throws {
        blocks.append(block)
        guard let path = block.path else { return }
        files.append(
            PageFile(
                path: path,
                bytes: block.language.hasSuffix("-escaped") ? try unescaped(block.text) : Array(block.text.utf8)))
    }
}

/// The bytes of an escaped block: `\xNN` a byte, `\t` a tab, `\\` a backslash, `\*N` the line so far N times over.
private func unescaped(_ text: String) throws -> [UInt8] {
    var all: [UInt8] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        all += try unescapedLine(Array(line.utf8)) + [0x0A]
    }
    return all
}

private func unescapedLine(_ line: [UInt8]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var at = 0
    while at < line.count {
        guard line[at] == UInt8(ascii: "\\") else {
            bytes.append(line[at])
            at += 1
            continue
        }
        let rest = line[(at + 1)...]
        switch rest.first {
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
        case UInt8(ascii: "x"):
            guard let byte = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16) else {
                throw PageProblem(description: "`\\x` needs two hexadecimal digits")
            }
            bytes.append(byte)
            at += 2
        case UInt8(ascii: "*"):
            guard let times = Int(String(decoding: rest.dropFirst(), as: UTF8.self)) else {
                throw PageProblem(description: "`\\*` needs a number behind it, up to the end of the line")
            }
            return Array(repeatElement(bytes + [0x0A], count: times).joined().dropLast())
        default: throw PageProblem(description: "`\\` begins `\\xNN`, `\\t`, `\\\\` or `\\*N`")
        }
        at += 2
    }
    return bytes
}
