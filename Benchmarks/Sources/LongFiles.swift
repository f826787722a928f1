import SourceText

extension Corpus {
    /// A pack whose only rule file has so many facts, each tested by one condition.
    static func longFile(facts count: Int) -> [SourceFile] {
        var text = ""
        for number in 0..<count { text += "  x.a\(number):\n    type: count\n    ask: a\n" }
        var conditions = "  asks:\n    all:\n      title: a\n      when:\n"
        for number in 0..<count { conditions += "      - x.a\(number) > 0\n" }
        let files = Corpus(violations: 1).files
        guard count > 0 else { return files }
        return files.map { file in
            guard file.path.hasSuffix("violation-0.yaml") else { return file }
            let parts = file.text.split(separator: "\nfacts:\n", maxSplits: 1)
            let mended =
                parts[0].replacing("  asks:\n", with: conditions, maxReplacements: 1) + "\nfacts:\n" + text + parts[1]
            return SourceFile(
                path: file.path, text: mended.replacing("answers: [ask-0]", with: "answers: [ask-0, all]"))
        }
    }

    /// A pack whose template has a fragment of so many lines more.
    static func longFragment(lines count: Int) -> [SourceFile] {
        Corpus(violations: 1).files.map { file in
            guard file.path.hasSuffix("violation-0.md") else { return file }
            let lines = (0..<count).map { "The store {{ store.name }} looked at this for the time number \($0).\n" }
            return SourceFile(
                path: file.path,
                text: file.text.replacing("## summary\n", with: "## summary\n" + lines.joined(), maxReplacements: 1))
        }
    }
}

extension SourceFile {
    fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// As mails pack what they carry, in lines of 76 signs.
func base64(_ text: String) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var (out, bits, count): ([UInt8], UInt32, UInt32) = ([], 0, 0)
    for byte in text.utf8 {
        (bits, count) = (bits << 8 | UInt32(byte), count + 8)
        while count >= 6 {
            count -= 6
            out.append(signs[Int(bits >> count & 63)])
            if out.count % 77 == 76 { out.append(UInt8(ascii: "\n")) }
        }
    }
    if count > 0 { out.append(signs[Int(bits << (6 - count) & 63)]) }
    return String(decoding: out, as: UTF8.self)
}
