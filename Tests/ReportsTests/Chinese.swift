import SourceText

extension Language {
    /// Chinese, for tests: the sources name no language but English.
    static let chinese = Language(rawValue: "zh") ?? .english
}
