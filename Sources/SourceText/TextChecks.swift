extension SourceFile {
    package func checkText(into diagnostics: inout Diagnostics) -> Bool { true }
}
