import Foundation
@testable import SourceText
import Testing
@testable import YAMLTree

/// Comments in these texts say themselves what they belong to: `# above facts.a.b`, with `top` for the whole file.
@Suite("The layout of YAML files")
struct LayoutTests {
    private func layout(_ text: String, at location: SourceLocation = #_sourceLocation) throws -> YAMLLayout {
        var found = Diagnostics()
        let file = SourceFile(path: "rules/a.yaml", text: text)
        return try #require(
            YAMLLayout(file, into: &found), "\(found.all.map(\.message)) in \(text.debugDescription)",
            sourceLocation: location)
    }

    /// Also with Windows line breaks, after a byte-order mark, with tabs before the comments' ends, and without the
    /// last line break.
    private func expectComments(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
        let variants = [
            text, text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text, text.replacing("# ", with: "#\t"),
            text.hasSuffix("\n") ? String(text.dropLast()) : text
        ]
        for variant in variants {
            let layout = try layout(variant, at: location)
            expectWhole(layout, at: location)
            let told = layout.comments.map { "\($0.relation) \($0.path.words)" }
            let wanted = layout.comments.map { layout.text($0.range).drop { "#\t ".contains($0) } }.map(String.init)
            #expect(told == wanted, "in \(variant.debugDescription)", sourceLocation: location)
            #expect(
                told.count == text.split(separator: "# ", omittingEmptySubsequences: false).count - 1,
                "all comments of \(variant.debugDescription)", sourceLocation: location)
        }
    }

    @Test(arguments: [
        "# above a\na: 1  # beside a\nb:  # beside b\n  # above b.c\n  c: 2\n",
        "# above top\n# above top\n\n# above a\na: 1\n\n# above b\n\nb: 2\n",
        "a:\n  b: 1\n  # below a.b\nc: 2\n", "a:\n  b: 1\n# above c\nc: 2\n",
        "a:\n  b: 1\n# below a\n\n# above c\nc: 2\n", "a:\n# below a\n\n# above b\nb:\n",
        "a:\n  b:\n    c: 1\n    # below a.b.c\n  # below a.b\n# above d\nd: 2\n",
        "a: 1\n# below a\n", "a: 1\n\n# below top\n", "a:\n  # above a.b\n\n  b: 1\n",
        "a:\n  b: 1\n\n  # above a.c\n\n  c: 1\n"
    ])
    func aroundMaps(text: String) throws { try expectComments(text) }

    @Test(arguments: [
        "a:\n  # above a.0\n  - x  # beside a.0\n  # above a.1\n  - y\n  # below a.1\nb: 1\n",
        "- a: 1  # beside 0.a\n  # above 0.b\n  b: 2\n# above 1\n-  # beside 1\n  c: 3\n",
        "- - x\n  # above 0.1\n  - y\n# above 1\n- z\n",
        "a: [x,  # beside a.0\n  # above a.1\n  y]  # beside a\n", "a: [  # beside a\n  x]\n",
        "a:\n- x\n# above a.1\n- y\n# above b\nb: 1\n"
    ])
    func aroundLists(text: String) throws { try expectComments(text) }

    @Test(arguments: [
        "a: |  # beside a\n  x # no comment\n\n  # neither\n\n# above b\nb: 1\n", "a: >-\n  x\n# above b\nb: |\n",
        "a: |  # beside a\nb: 1\n",
        "a: \"x # no comment\n  # nor this\"  # beside a\n'b # c': 1  # beside b # c\n",
        "---  # beside top\na: x#y\n...\n# below a\n", "%YAML 1.1\n---\n# above a\na: 1\n", "\"text\"  # beside top\n"
    ])
    func aroundTexts(text: String) throws {
        for text in [text, text.replacing("\n", with: "\r\n")] {
            let layout = try layout(text)
            expectWhole(layout)
            for comment in layout.comments {
                #expect("# \(comment.relation) \(comment.path.words)" == layout.text(comment.range), "in \(text)")
            }
            #expect(
                layout.comments.count
                    == ["# above", "# beside", "# below"].reduce(0) {
                        $0 + text.split(separator: $1, omittingEmptySubsequences: false).count - 1
                    })
        }
    }

    @Test(arguments: ["", "\n\n", "\u{FEFF}", "# above top\n", "\n  # above top\n# above top"])
    func nothingButComments(text: String) throws {
        let layout = try layout(text)
        expectWhole(layout)
        #expect(layout.root == nil)
        #expect(layout.comments.allSatisfy { "# \($0.relation) top" == layout.text($0.range) })
        #expect(layout.comments.count == text.count { $0 == "#" })
    }

    @Test(arguments: ["a: [x\nb: 1\n", "a: &b 1\n", "a: 1\na: 2\n", "a: {b: 1}\n", "a: 1\n---\nb: 2\n"])
    func noneOfAFileWithMistakes(text: String) {
        var found = Diagnostics()
        #expect(YAMLLayout(SourceFile(path: "a.yaml", text: text), into: &found) == nil)
        #expect(found.hasErrors)
    }

    @Test func oneValueChangesAndAllElseStays() throws {
        let text = "# top\r\n\r\na:   [x,  y]  # why\r\nb:\r\n    'c':  \"old\"\t# it\r\n\r\n  # end"
        let layout = try layout(text)
        let old = try #require(layout.root?[YAMLPath([.key("b"), .key("c")])])
        #expect(layout.comments(in: old).isEmpty)
        var rewriting = YAMLRewriting(layout.file)
        rewriting.splice(Int(old.range.start)..<Int(old.range.end), "new")
        #expect(String(decoding: rewriting.bytes, as: UTF8.self) == text.replacing("\"old\"", with: "new"))
    }

    /// Four times as much takes about four times as long: a line of many entries, many comments in a row.
    @Test(
        arguments: [
            { "a: [" + Array(repeating: "x", count: $0).joined(separator: ", ") + "]\n" },
            { String(repeating: "# a\n", count: $0) + "a: 1\n" },
            { String(repeating: "- a\n# a\n", count: $0) }
        ] as [@Sendable (Int) -> String])
    func largeFiles(text: @Sendable (Int) -> String) throws {
        func time(_ count: Int) throws -> Duration {
            let file = SourceFile(path: "a.yaml", text: text(count))
            let times = try (0..<3).map { _ in
                try ContinuousClock().measure {
                    var found = Diagnostics()
                    _ = try #require(YAMLLayout(file, into: &found))
                }
            }
            return times.min() ?? .zero
        }
        #expect(try time(16_000) < time(4_000) * 10)
    }

    /// Every file of ours comes back byte for byte, and no two parts of it overlap.
    @Test func allFilesOfThisPackage() throws {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var (files, comments) = (0, 0)
        for folder in ["rules", "Examples", "Tests"] {
            let paths = try FileManager.default.subpathsOfDirectory(
                atPath: checkout.appendingPathComponent(folder).path)
            for path in paths where path.hasSuffix(".yaml") && !path.contains(".build/") {
                let bytes = [UInt8](try Data(contentsOf: checkout.appendingPathComponent("\(folder)/\(path)")))
                var found = Diagnostics()
                guard let layout = YAMLLayout(SourceFile(path: path, bytes: bytes), into: &found) else { continue }
                expectWhole(layout)
                files += 1
                comments += layout.comments.count
            }
        }
        #expect(files > 150, "\(files) files")
        #expect(comments > 100, "\(comments) comments")
    }
}

/// The parts together are the file; nothing but signs and spaces stands between keys, values and comments.
private func expectWhole(_ layout: YAMLLayout, at location: SourceLocation = #_sourceLocation) {
    var written: [UInt8] = []
    var end: Int32 = 0
    for part in layout.parts {
        #expect(part.range.start == end && part.range.end > part.range.start, sourceLocation: location)
        end = part.range.end
        let bytes = layout.file.bytes[Int(part.range.start)..<Int(part.range.end)]
        written += bytes
        switch part.kind {
        case .space: #expect(bytes.allSatisfy { $0.isWhite }, sourceLocation: location)
        case .sign:
            let text = layout.text(part.range)
            #expect(
                [":", "-", "[", "]", ",", "---", "...", "\u{FEFF}", "%YAML", "1.1"].contains(text), "\(text)",
                sourceLocation: location)
        case .comment: #expect(bytes.first == .hash, sourceLocation: location)
        case .key, .value: break
        }
    }
    #expect(written == layout.file.bytes, "\(layout.file.path)", sourceLocation: location)
}

extension YAMLPath {
    fileprivate var words: String {
        let words = steps.map { step in
            switch step {
            case .key(let key): key
            case .entry(let number): String(number)
            }
        }
        return words.isEmpty ? "top" : words.joined(separator: ".")
    }
}
