/// Everything that can be found wrong with a pack, a template or a case. Each code has a page under `docs/diagnostics`.
///
/// Codes are stable: a released one is never renamed or given another meaning.
public enum DiagnosticCode: String, CaseIterable, Sendable {
    // Files and YAML
    case unreadableFile = "unreadable-file"
    case emptyFile = "empty-file"
    case fileTooLarge = "file-too-large"
    case notUTF8 = "not-utf-8"
    case controlCharacter = "control-character"
    case yamlSyntax = "yaml-syntax"
    case yamlTab = "yaml-tab"
    case yamlDuplicateKey = "yaml-duplicate-key"
    case yamlAnchor = "yaml-anchor"
    case yamlTag = "yaml-tag"
    case yamlSeveralDocuments = "yaml-several-documents"
    case yamlInlineMap = "yaml-inline-map"
    case yamlTooDeep = "yaml-too-deep"
    case yamlKeyNotText = "yaml-key-not-text"
    case swallowedComment = "swallowed-comment"
    case fullWidthPunctuation = "full-width-punctuation"

    public var severity: Diagnostic.Severity { .error }
}
