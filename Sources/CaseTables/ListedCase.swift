import AppealKit
import Documents
import RuleModel
import SourceText
import YAMLTree

/// A case in a file that lists many: a row of a table, or a line of JSON.
public struct ListedCase: Sendable {
    /// The path that the reader was given.
    public let path: String
    /// On which it starts, counted from 1.
    public let line: Int
    let form: Form

    enum Form: Sendable {
        /// The cells of a row, each with what its column says.
        case row([(column: CaseColumn, text: String)])
        case json([UInt8])
        /// What cannot be a case, and why.
        case broken(Wording)
    }

    /// Reads it and checks every value, as `Case.read` does with a `case.yaml`.
    ///
    /// - Parameters:
    ///   - ruleBook: has the packs that the cases name.
    ///   - pack: the pack of cases that name none.
    ///   - fileExists: whether an exhibit's file is there; its path is as the case gives it.
    /// - Returns: the case, unless an error keeps it from being used; and all that was found, sorted.
    public func read(
        with ruleBook: RuleBook, pack: String? = nil, fileExists: (String) -> Bool
    ) throws(CaseListProblem) -> (case: Case?, diagnostics: [Diagnostic]) {
        let reading = try document(pack: pack).read(with: ruleBook, fileExists: fileExists)
        return (reading.usableCase, reading.allDiagnostics)
    }

    /// Reads it as if it stood in a `case.yaml`. What a row or line tells knows no place but its own line.
    ///
    /// - Parameter pack: the pack of cases that name none.
    package func document(pack: String?) throws(CaseListProblem) -> CaseDocument {
        let root: YAMLNode
        switch form {
        case .row(let cells): root = CaseTree(cells).root
        case .json(let bytes): root = try Self.root(bytes, path, line)
        case .broken(let wording): throw CaseListProblem(path: path, line: line, wording: wording)
        }
        return CaseDocument(SourceFile(path: "\(path):\(line)", bytes: []), root: root.naming(pack: pack))
    }

    private static func root(_ bytes: [UInt8], _ path: String, _ line: Int) throws(CaseListProblem) -> YAMLNode {
        let node: JSONNode
        do { node = try JSONNode.read(SourceFile(path: path, bytes: bytes)) } catch {
            throw CaseListProblem(path: path, line: line, wording: error.wording)
        }
        guard node.isObject else {
            throw CaseListProblem(path: path, line: line, wording: .caseInBraces)
        }
        if let key = repeatedKey(node) {
            throw CaseListProblem(path: path, line: line, wording: .keyStandsTwice(key: clipped(key)))
        }
        return yaml(node)
    }

    private static func repeatedKey(_ node: JSONNode) -> String? {
        var seen = Set<String>()
        for (key, value) in node.entries {
            if !seen.insert(key.value).inserted { return key.value }
            if let key = repeatedKey(value) { return key }
        }
        guard case .list(let nodes) = node.content else { return nil }
        for node in nodes { if let key = repeatedKey(node) { return key } }
        return nil
    }

    /// Words and numbers as they would stand in a case: `"none"` says that there is none, `null` that nobody said it
    /// yet.
    private static func yaml(_ node: JSONNode) -> YAMLNode {
        let content: YAMLNode.Content =
            switch node.content {
            case .null: .scalar("", quoted: false)
            case .flag(let flag): .scalar(flag ? "yes" : "no", quoted: false)
            case .number(let text), .text(let text): .scalar(text, quoted: false)
            case .list(let nodes): .list(nodes.map(yaml))
            case .object(let entries):
                .map(entries.map { YAMLNode.Entry(key: Located($0.key.value, .top), value: yaml($0.value)) })
            }
        return YAMLNode(content: content, range: .top)
    }
}

/// What keeps a file of cases, or one of its lines, from being read.
public struct CaseListProblem: Error, Sendable, Equatable {
    /// The path that the reader was given.
    public let path: String
    /// The line, counted from 1.
    public let line: Int
    /// One sentence, lower case, no full stop.
    public let wording: Wording

    /// The same in English, for programs.
    public var message: String { wording.text(in: .english) }
}

extension YAMLNode {
    /// The case with the pack that it names, or else this one.
    fileprivate func naming(pack: String?) -> YAMLNode {
        guard let pack, case .map(let entries) = content,
            !entries.contains(where: { $0.key.value == CaseKey.pack.name })
        else {
            return self
        }
        return YAMLNode(
            content: .map(
                entries + [
                    Entry(
                        key: Located(CaseKey.pack.name, .top),
                        value: YAMLNode(content: .scalar(pack, quoted: false), range: .top))
                ]), range: range)
    }
}
