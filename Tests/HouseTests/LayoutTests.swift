import Testing

/// The house: what may use what, and how its lines look. Each failure says which line to look at and what mends it.
@Suite struct LayoutTests {
    private let sources = try? SourceTree(["Sources"])

    /// Targets by their `import` lines; SwiftPM refuses circles too, but tells less.
    @Test func noTargetUsesAnotherInACircle() throws {
        let tree = try #require(sources)
        let targets = Set(tree.files.map(\.target))
        #expect(targets.count >= 15)
        var uses = Uses()
        for file in tree.files {
            for line in String(decoding: file.text, as: UTF8.self).split(separator: "\n") {
                let words = line.split(separator: " ")
                guard let keyword = words.firstIndex(of: "import"), keyword <= 1, keyword + 1 < words.count else {
                    continue
                }
                let target = String(words[keyword + 1])
                if targets.contains(target) { uses.add(from: file.target, to: target, "\(file.path): \(line)") }
            }
        }
        #expect(uses.count > 60)
        #expect(uses.circle == nil, "targets use each other in a circle; \(advice)")
    }

    /// Folders within a target, by the names that one file declares and another uses.
    @Test func noFolderUsesAnotherInACircle() throws {
        let tree = try #require(sources)
        var homes: [String: [String: Set<String>]] = [:]
        for file in tree.files {
            for name in file.declaredNames { homes[file.target, default: [:]][name, default: []].insert(file.folder) }
        }
        var uses = Uses()
        for file in tree.files {
            for name in file.usedNames {
                // A name that two folders declare tells nothing about which of them is meant.
                guard let home = homes[file.target]?[name], home.count == 1, let folder = home.first,
                    folder != file.folder
                else { continue }
                uses.add(from: file.folder, to: folder, "\(file.path): \(name)")
            }
        }
        #expect(uses.count > 30)
        #expect(uses.circle == nil, "folders use each other in a circle; \(advice)")
    }

    @Test func noLineIsLongerThan120Characters() throws {
        let tree = try SourceTree(["Sources", "Tests", "Plugins", "Benchmarks", "Fuzz", "scripts"])
        #expect(tree.files.count > 300)
        let long = tree.files.flatMap { file in
            file.text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
                .filter { String(decoding: $0.element, as: UTF8.self).count > 120 }
                .map { "\(file.path):\($0.offset + 1)" }
        }
        #expect(long.isEmpty, "break these lines: swift format cannot break texts")
    }

    private let advice = "move what the lower one needs down to it"

    /// What a person sees goes through one place, and the codes of terminals are made in one.
    @Test(arguments: [
        ("\\u{1B}", "Sources/SourceText/StyledText.swift"), ("\\u{001B}", nil), ("\\u{9B}", nil),
        ("streams.write(", "Sources/ToolSupport/Terminal.swift"),
        // The tool that makes the tables of the languages is started by those who work on this package.
        ("FileHandle.standard", "Sources/languagecheck/LanguageCheck.swift"), ("fputs(", nil), (" print(\"", nil)
    ])
    func onePlaceWritesToPeople(code: String, place: String?) throws {
        let tree = try #require(sources)
        let users = tree.files.filter {
            String(decoding: $0.text, as: UTF8.self).lowercased().contains(code.lowercased())
        }
        #expect(users.map(\.path) == [place].compactMap(\.self), "Terminal writes, and colours are a StyledText")
    }
}

/// Who uses whom, each with the first line that shows it.
private struct Uses {
    private var edges: [String: [String: String]] = [:]

    /// How many pairs there are.
    var count: Int { edges.values.reduce(0) { $0 + $1.count } }

    mutating func add(from user: String, to used: String, _ line: String) {
        if edges[user, default: [:]][used] == nil { edges[user, default: [:]][used] = line }
    }

    /// A circle, as the lines that make it; `nil` if there is none.
    var circle: [String]? {
        var done = Set<String>()
        for start in edges.keys.sorted() {
            var path: [String] = []
            if let found = circle(from: start, &path, &done) { return found }
        }
        return nil
    }

    private func circle(from node: String, _ path: inout [String], _ done: inout Set<String>) -> [String]? {
        if let start = path.firstIndex(of: node) {
            let nodes = path[start...] + [node]
            return zip(nodes, nodes.dropFirst()).compactMap { edges[$0]?[$1] }
        }
        guard done.insert(node).inserted else { return nil }
        path.append(node)
        for next in edges[node, default: [:]].keys.sorted() {
            if let found = circle(from: next, &path, &done) { return found }
        }
        path.removeLast()
        return nil
    }
}
