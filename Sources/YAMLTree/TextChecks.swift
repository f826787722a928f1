import SourceText

/// What can be said of a file before YAML is: its size, that it is UTF-8, and that it holds no character that no text
/// may hold.
///
/// - Returns: the text with such characters blanked, or nil when it is no text that can be read.
func checkedText(of file: SourceFile, _ findings: inout Findings) -> YAMLText? {
    guard file.bytes.count <= Limit.fileBytes.value else {
        findings.append(.tooLarge(file))
        return nil
    }
    let survey = file.bytes.withUnsafeBufferPointer(TextSurvey.init)
    if let bad = survey.badByte {
        findings.append(.notUTF8(findings.place(bad, bad + 1)))
        return nil
    }
    var text = YAMLText(file, isASCII: survey.isASCII, hasTabs: survey.hasTabs)
    for fault in survey.faults {
        findings.append(.character(fault, findings.place(fault.range.lowerBound, fault.range.upperBound)))
    }
    if !survey.faults.isEmpty {
        for range in file.bytes.withUnsafeBufferPointer(TextSurvey.faults) { text.blank(range) }
    }
    return text
}
