@testable import SourceText
import Testing

/// The table of characters that no text may hold.
@Suite("Characters")
struct CharacterTests {
    /// What Unicode's own properties say of a character that stands between two Latin letters, looked up the slow way.
    private func kind(of scalar: Unicode.Scalar) -> CharacterKind? {
        let properties = scalar.properties
        switch scalar.value {
        case 0x09, 0x0A: return nil
        case 0x85, 0x2028, 0x2029: return .rareLineBreak
        case 0x2800: return .invisible
        case 0xE0000...0xE007F: return .tag
        default: break
        }
        if properties.isNoncharacterCodePoint { return .noncharacter }
        if properties.isBidiControl { return .direction }
        if properties.isDefaultIgnorableCodePoint { return .invisible }
        switch properties.generalCategory {
        case .control: return .control
        case .unassigned: return .unassigned
        case .privateUse: return .privateUse
        case .format:
            let signs: Set<UInt32> = [
                0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD
            ]
            return signs.contains(scalar.value) ? nil : .invisible
        default: return nil
        }
    }

    private func faults(_ bytes: [UInt8], _ form: TextForm = .lines) -> [CharacterFault] {
        var faults: [CharacterFault] = []
        let survey = bytes.withUnsafeBufferPointer { bytes in
            CharacterScan.run(bytes, form) {
                faults.append($0)
                return true
            }
        }
        #expect(survey.badByte == nil)
        return faults
    }

    @Test func everyCharacterIsWhatUnicodeSays() {
        let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
        #expect(scalars.count == 1_112_064)
        var (bytes, wanted): ([UInt8], [CharacterFault]) = ([0x61], [])
        for scalar in scalars {
            let start = bytes.count
            bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
            if let kind = kind(of: scalar) {
                wanted.append(CharacterFault(scalar: scalar, kind: kind, range: start..<bytes.count))
            }
            // A line of its own for each, so that letters from right to left excuse nothing.
            bytes.append(contentsOf: "\na".utf8)
        }
        // "\r" is followed by a line feed here.
        wanted.removeAll { $0.scalar == "\r" }
        let found = faults(bytes)
        #expect(found.count == wanted.count)
        for (found, wanted) in zip(found, wanted) where found != wanted {
            Issue.record("\(found) is not \(wanted)")
            return
        }
        for scalar in scalars where scalar.isPlainText && scalar != "\r" && kind(of: scalar) != nil {
            Issue.record("U+\(scalar.hexadecimal(digits: 4)) is no plain text")
            return
        }
    }

    /// The text is looked at eight bytes at a time where it can be.
    @Test func wherever() {
        for character in ["\u{1}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{200B}", "\u{E0041}"] {
            for before in 0..<20 {
                for after in 0..<10 {
                    let text = String(repeating: "x", count: before) + character + String(repeating: "y", count: after)
                    let found = faults(Array(text.utf8))
                    #expect(found.map(\.range) == [before..<before + character.utf8.count], "\(text.debugDescription)")
                }
            }
        }
    }

    @Test(arguments: [
        "你好，世界。", "1.4 %\u{202F}und so weiter – „Händler“", "no\u{A0}break", "a\tb\r\nc\n",
        "👨\u{200D}👩\u{200D}👧 👍🏽 ❤\u{FE0F} ❤\u{FE0E} 1\u{FE0F}⃣ 🇩🇪 🏳\u{FE0F}\u{200D}🌈 👩\u{200D}⚕\u{FE0F}",
        "می\u{200C}خواهم", "क्\u{200D}ष", "ශ්\u{200D}රී", "അവന്\u{200D}", "葛\u{E0100}", "﨑\u{FE00}", "ᠠ\u{180B}ᠨᠠ",
        "המחיר: 100$\u{200F}", "\u{200E}C++\u{200E} عربي",
        "\u{61C}123 عربي", "e\u{301}", "가", "ﾊﾝｶｸ", "\u{FFFD}"
    ])
    func textsOfAllLanguages(text: String) { #expect(text.characterFault(as: .lines) == nil, "\(text)") }

    @Test(arguments: [
        ("a\u{200D}b", CharacterKind.invisible), ("\u{200C}", .invisible), ("👍\u{200D}", .invisible),
        ("1\u{FE0F}", .invisible),
        ("a\u{FE0F}", .invisible), ("می\u{200C}\u{200C}خ", .invisible), ("中\u{200D}文", .invisible),
        ("❤\u{FE01}", .invisible),
        ("a\u{200F}b", .direction), ("עברית\na\u{200F}b", .direction), ("\u{202B}עברית\u{202C}", .direction),
        ("עברית \u{2067}x\u{2069}", .direction), ("\u{61C}", .direction), ("\u{3164}", .invisible),
        ("\u{115F}", .invisible),
        ("a\u{AD}b", .invisible), ("\u{FFF9}a\u{FFFA}b\u{FFFB}", .invisible), ("\u{FEFF}", .invisible),
        ("a\rb", .control),
        ("a\r", .control), ("🏴\u{E0067}\u{E007F}", .tag), ("\u{E000}", .privateUse), ("\u{FFFF}", .noncharacter),
        ("\u{378}", .unassigned), ("a\u{2028}b", .rareLineBreak)
    ])
    func whatHidesOrSteers(text: String, kind: CharacterKind) {
        #expect(text.characterFault(as: .lines)?.kind == kind, "\(text.debugDescription)")
        let shown = text.visible(as: .lines)
        #expect(shown.characterFault(as: .lines) == nil && shown != text, "\(shown.debugDescription)")
    }

    @Test func aLineHasNoBreaks() {
        #expect(
            "a\tb".characterFault(as: .line)?.name == "U+0009" && "a\nb".characterFault(as: .line)?.name == "U+000A")
        #expect("a\r\nb\u{202E}".visible(as: .line) == "a<U+000D><U+000A>b<U+202E>")
        #expect("a\r\n\tb\u{202E}\u{E0041}".visible(as: .lines) == "a\r\n\tb<U+202E><U+E0041>")
    }

    /// Each line is looked through once for letters from right to left, however many marks stand in it.
    @Test(.timeLimit(.minutes(1))) func marksWithoutEnd() {
        let marks = String(repeating: "\u{200F}", count: 300_000)
        #expect(marks.characterFault(as: .lines)?.kind == .direction)
        #expect((marks + "ש").characterFault(as: .lines) == nil)
        let lines = String(repeating: "\u{200F}\n", count: 100_000)
        #expect(lines.visible(as: .lines).utf8.count == 100_000 * 9)
    }

    @Test func styledTexts() {
        var text = StyledText("a\u{1B}[31m", .bold)
        text.append("b\u{9B}")
        #expect(text.text(colour: true) == "\u{1B}[1ma<U+001B>[31m\u{1B}[0mb<U+009B>")
        #expect(text.text() == "a<U+001B>[31mb<U+009B>")
    }

    // MARK: YAML

    @Test(arguments: [
        ("\\e[2J", "U+001B"), ("\\u202E", "U+202E"), ("\\x9b", "U+009B"), ("\\U000E0041", "U+E0041"), ("\\N", "U+0085"),
        ("\\L", "U+2028"), ("\\P", "U+2029"), ("\\a", "U+0007"), ("\\0", "U+0000"), ("\\r", "U+000D"),
        ("\\u200b", "U+200B")
    ])
    func whatAnEscapeMeansCounts(escape: String, name: String) throws {
        expect("a: 1\nb: \"x\\\\ ‸\(escape)y\"\nc: 2", finds: .controlCharacter, tree: "{a: 1, c: 2} …")
        expect("a: 1\n\"b‸\(escape)\": 1\nc: 2", finds: .controlCharacter, tree: "{a: 1, c: 2} …")
        expect("a: [1, \"‸\(escape)\"]\nc: 2", finds: .controlCharacter)
        let found = try #require(read("b: \"\(escape)\"").diagnostics.first)
        #expect(found.message.contains("(\(name))"), "\(found.message)")
    }

    @Test func escapesOfText() {
        #expect(read("a: \"1\\t2\\n3\\\\u202E \\u4f60 \\uFF0C '\\e'\"").diagnostics.count == 1)
        #expect(read("a: \"1\\t2\\n3\\\\u202E \\u4f60\"\nb: '\\u202E'\nc: \\u202E").diagnostics.isEmpty)
    }

    @Test func aFileOfNothingElse() {
        let text =
            "a: " + String(String.UnicodeScalarView((0xE000...0xE7FF).compactMap(Unicode.Scalar.init))) + "\nb: 1"
        let reading = read(text)
        #expect(reading.diagnostics.count == 50 && reading.tree == "{b: 1} …", "\(reading.tree)")
    }
}
