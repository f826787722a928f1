import SourceText
import YAMLTree

extension LetterCase {
    /// The same as a line of a list of cases.
    var line: String {
        get throws {
            var diagnostics = Diagnostics()
            guard let document = YAMLDocument.read(file, into: &diagnostics) else {
                throw Failure.noCase(file.path, diagnostics.all)
            }
            return json(document.root)
        }
    }
}

private func json(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, _): quoted(text)
    case .list(let nodes): "[\(nodes.map(json).joined(separator: ","))]"
    case .map(let entries):
        "{\(entries.map { "\(quoted($0.key.value)):\(json($0.value))" }.joined(separator: ","))}"
    }
}

private func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
}
