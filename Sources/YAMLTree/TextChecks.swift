import SourceText

/// What can be said of a file before YAML is: its size, that it is UTF-8, and that no character in it is invisible.
///
/// - Returns: the text with control characters blanked, or nil when it is no text that can be read.
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
    for control in survey.controls {
        findings.append(.control(control.scalar, findings.place(control.range.lowerBound, control.range.upperBound)))
    }
    if !survey.controls.isEmpty { blankControls(in: &text) }
    return text
}

private func blankControls(in text: inout YAMLText) {
    var at = 0
    while at < text.bytes.count {
        let byte = text.bytes[at]
        let character = byte < 0x80 ? nil : text.bytes.withUnsafeBufferPointer { decodeUTF8($0, at) }
        let length = character?.length ?? 1
        if character.map({ isControl($0.scalar) }) ?? (byte < 0x20 && !byte.isWhite || byte == 0x7F) {
            text.blank(at..<at + length)
        }
        at += length
    }
}
