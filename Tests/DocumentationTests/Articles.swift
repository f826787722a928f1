import Foundation
import SourceText
import Testing

/// The documentation catalogue of a module: `Sources/<Module>/<Module>.docc`.
struct Catalogue {
    let module: String

    /// Every module whose public part programs of others use.
    static let all = [
        "AppealKit", "BundledPacks", "CaseTables", "PackTesting", "Reports", "RulePacks", "SourceText"
    ].map(Catalogue.init)

    private var folder: String { "Sources/\(module)/\(module).docc" }

    /// The page that the catalogue opens with.
    var landingPage: String {
        get throws { try Checkout.text("\(folder)/\(module).md") }
    }

    /// The names of its articles, without their ending.
    var articles: [String] {
        get throws {
            try Checkout.names(in: folder).filter { $0.hasSuffix(".md") && $0 != "\(module).md" }.map {
                String($0.dropLast(3))
            }
        }
    }

    func article(_ name: String) throws -> String { try Checkout.text("\(folder)/\(name).md") }

    /// The code of an article, block by block.
    func code(in article: String) throws -> [String] {
        try self.article(article).components(separatedBy: "```swift\n").dropFirst().map {
            $0.components(separatedBy: "```\n")[0]
        }
    }

    /// The snippets of the module's test file by name, in the order in which they start. Pieces of one name belong
    /// together, with an empty line between them.
    var snippets: [(name: String, text: String)] {
        get throws {
            var snippets: [(name: String, text: String)] = []
            var open: String?
            var lines: [Substring] = []
            for line in try Checkout.text("Tests/DocumentationTests/\(module)Snippets.swift").split(
                separator: "\n", omittingEmptySubsequences: false)
            {
                if line.hasPrefix("// snippet: ") {
                    (open, lines) = (String(line.dropFirst("// snippet: ".count)), [])
                } else if line == "// end", let name = open {
                    let text = lines.joined(separator: "\n") + "\n"
                    if let index = snippets.firstIndex(where: { $0.name == name }) {
                        snippets[index].text += "\n" + text
                    } else {
                        snippets.append((name, text))
                    }
                    open = nil
                } else {
                    lines.append(line)
                }
            }
            return snippets
        }
    }
}

extension Catalogue: CustomTestStringConvertible {
    var testDescription: String { module }
}

/// The files of this checkout.
enum Checkout {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: root.appending(path: path))) }

    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    static func file(_ path: String) throws -> SourceFile { SourceFile(path: path, bytes: try bytes(path)) }

    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path()).sorted()
    }

    /// Every Swift file below a folder, as one text.
    static func swift(below folder: String) throws -> String {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path()).sorted()
            .filter { $0.hasSuffix(".swift") }.map { try text("\(folder)/\($0)") }.joined(separator: "\n")
    }
}
