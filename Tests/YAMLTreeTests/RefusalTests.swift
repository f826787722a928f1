import SourceText
import Testing
import YAMLTree

@Suite("What a file must not be")
struct FileTests {
    @Test func tooLarge() {
        let limit = 1 << 20
        #expect(read(bytes: Array(repeating: .init(ascii: "a"), count: limit)).diagnostics.isEmpty)
        let reading = read(bytes: Array(repeating: 0xFF, count: limit + 1))
        #expect(reading.diagnostics.map(\.code) == [.fileTooLarge])
        #expect(reading.diagnostics.first?.place.range == .top)
        #expect(reading.document == nil)
    }

    @Test(arguments: ["", "\n\n", "# only\n  # comments\n", "---\n", "---\n# x\n...\n", "\u{FEFF}", "\t\n", "\r\n"])
    func empty(text: String) {
        let reading = read(text)
        #expect(reading.diagnostics.map(\.code) == [.emptyFile])
        #expect(reading.diagnostics.first?.place.range == .top)
        #expect(reading.document == nil)
    }

    @Test(arguments: [
        [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0x81], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
        [0xED, 0xBF, 0xBF],
        [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF, 0xFE], [0xC3],
        [0xE4, 0xBD], [0xE4, 0xBD, 0x0A]
    ])
    func notUTF8(bad: [UInt8]) {
        let reading = read(bytes: Array("a: 你\nb: ".utf8) + bad)
        #expect(reading.diagnostics.map(\.code) == [.notUTF8])
        #expect(reading.diagnostics.first?.place.range == SourceRange(start: 10, end: 11))
        #expect(reading.document == nil)
    }

    @Test(arguments: [
        "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}", "\u{FFFE}",
        "\u{FFFF}", "\u{85}", "\u{2028}", "\u{AD}", "\u{FEFF}", "\u{E000}", "\u{10FFFF}", "\u{200B}", "\u{202E}",
        "\u{E0041}"
    ])
    func controlCharacters(character: String) {
        expect("a: 1\nb: x‸\(character)y\(character)\nc: 2", finds: .controlCharacter)
        #expect(read("a: 1\nb: x\(character)y\nc: 2").document?.isComplete == false)
    }

    @Test func eachControlCharacterOnce() {
        expect(
            "a: ‸\u{1}\nb: ‸\u{2}\u{1}\nc: \u{2}\nd: 1", finds: .controlCharacter, .controlCharacter, tree: "{d: 1} …")
    }

    @Test(arguments: ["\u{A0}", "\u{3000}", "\u{FFFD}", "\u{1F600}"])
    func otherCharactersAreText(character: String) {
        #expect(read("a: \"x\(character)y\"").diagnostics.isEmpty)
    }
}

@Suite("What a pack must not use")
struct RefusalTests {
    @Test func duplicateKeys() throws {
        expect(
            "a: 1\nb:\n  c: 1\n  ‸c: 2\n‸a: 2\nd: 3", finds: .yamlDuplicateKey, .yamlDuplicateKey,
            tree: "{a: 1, b: {c: 1}, d: 3}")
        expect("a: 1\n‸\"a\": 2", finds: .yamlDuplicateKey)
        let reading = read("a: 1\na: 2")
        let note = try #require(reading.diagnostics.first?.notes.first)
        #expect(note.place.range == SourceRange(start: 0, end: 1))
    }

    /// Small maps are looked through and large ones have an index: each key of maps of every size, twice.
    @Test(arguments: [1, 2, 15, 16, 17, 18, 33]) func anyKeyOfAMapOfAnySize(size: Int) {
        let keys = (1...size).map { "key-\($0): 1" }
        for twice in Set([1, 2, size - 1, size].filter { (1...size).contains($0) }) {
            expect((keys + ["‸key-\(twice): 2"]).joined(separator: "\n"), finds: .yamlDuplicateKey)
        }
        #expect(read(keys.joined(separator: "\n")).diagnostics.isEmpty)
    }

    @Test func aDuplicateInALargeMap() throws {
        let keys = (0..<40).map { "key-\($0): 1" }.joined(separator: "\n")
        expect(keys + "\n‸key-39: 2\n‸key-3: 2", finds: .yamlDuplicateKey, .yamlDuplicateKey)
        let note = try #require(read(keys + "\nkey-3: 2").diagnostics.first?.notes.first)
        #expect(note.place.file.position(ofByte: Int(note.place.range.start)) == MarkedText("\n\n\n‸").places[0])
    }

    @Test func theValueOfADuplicateIsReadToo() {
        expect("a: 1\n‸a:\n  b: ‸*x\nc: 2", finds: .yamlDuplicateKey, .yamlAnchor)
    }

    @Test func anchorsAndAliases() {
        expect("a: ‸&x 1\nb: ‸*x\nc: 2", finds: .yamlAnchor, .yamlAnchor, tree: "{a: 1, c: 2} …")
        expect(
            "a: ‸&x\n  b: 1\nc:\n  - ‸*x\n  - d\n‸*x : e", finds: .yamlAnchor, .yamlAnchor, .yamlAnchor,
            tree: "{a: {b: 1}, c: [d]} …")
        expect("a: [‸*x, b]\nc: 1", finds: .yamlAnchor, tree: "{c: 1} …")
        expect("a:\n  ‸<<: *x\n  b: 1", finds: .yamlAnchor, tree: "{a: {b: 1}} …")
        expect("a: ‸*bold* text\nb: ‸& c\nd: e", finds: .yamlAnchor, .yamlAnchor, tree: "{d: e} …")
        expect("\"<<\": 1", tree: "{<<: 1}")
    }

    @Test func tags() {
        expect("a: ‸!!str 5\nb: ‸!x [c]\nd: ‸! e", finds: .yamlTag, .yamlTag, .yamlTag, tree: "{a: 5, b: [c], d: e}")
        expect("a: ‸!!! hurry\nb: ‸!<x y\nc: ‸!u!v w\nd: 1", finds: .yamlTag, .yamlTag, .yamlTag)
        expect("a: ‸&x ‸!y z\nb: ‸!y ‸&x z", finds: .yamlAnchor, .yamlTag, .yamlTag, .yamlAnchor)
        expect("%TAG !e! tag:x\n---\na: ‸!e!b c", finds: .yamlTag, isFirstLineFree: false)
    }

    @Test func severalDocuments() {
        expect("a: 1\n‸---\nb: {}\n---\nc: 1", finds: .yamlSeveralDocuments, tree: "{a: 1} …")
        expect("---\na: 1\n...\n‸---\nb: x: y", finds: .yamlSeveralDocuments, tree: "{a: 1} …")
        #expect(read("---\n---\na: 1").diagnostics.map(\.code) == [.yamlSeveralDocuments])
    }

    @Test func inlineMaps() {
        expect("a: ‸{b: 1, c: 2}\nd: 2", finds: .yamlInlineMap, tree: "{d: 2} …")
        expect(
            "a: [x, ‸{b: c}]\nd: [‸x: y]\ne: [[f], g]", finds: .yamlInlineMap, .yamlInlineMap, tree: "{e: [[f], g]} …")
        expect("- ‸{}\n- a", finds: .yamlInlineMap, tree: "[a] …")
        expect("‸{a: 1}", finds: .yamlInlineMap, tree: "nil")
        expect("a: ‸{b: 1\nc: 2\nd: 3", finds: .yamlInlineMap, tree: "{c: 2, d: 3} …")
        expect("‸{a: b}: c\nd: e", finds: .yamlInlineMap, tree: "{d: e} …")
    }

    @Test func aPlaceholderNeedsQuotes() {
        let text = """
            ask: ‸{{ odr.rate }}
            says:
              - ‸{{ odr.rate }} is your rate
              - your rate is {{ odr.rate }}
            when: ‸{% if x %}y{% endif %}
            ids: [a, b ‸{{ c }}]
            key: ‸{{ a | plural: "One order was", "# orders were" }}
            end: "{{ x }}"
            """
        expect(
            text, finds: .yamlInlineMap, .yamlInlineMap, .yamlInlineMap, .yamlInlineMap, .yamlInlineMap,
            tree: "{says: [your rate is {{ odr.rate }}], end: '{{ x }}'} …")
        for diagnostic in read(text.replacing("‸", with: "")).diagnostics {
            #expect(diagnostic.message.contains("needs quotes"))
        }
    }

    @Test func tooDeep() {
        let nested = { (depth: Int) in (0..<depth).map { String(repeating: " ", count: $0) + "k:\n" }.joined() }
        #expect(read(nested(32)).diagnostics.isEmpty)
        #expect(read(nested(33)).diagnostics.map(\.code) == [.yamlTooDeep])
        let brackets = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        expect("a: \(brackets(31))")
        expect("a: ‸\(brackets(32))\nb: 1", finds: .yamlTooDeep, tree: "{b: 1} …")
        let braces = String(repeating: "{b: ", count: 32) + String(repeating: "}", count: 32)
        expect("a: ‸\(braces)\nb: 1", finds: .yamlInlineMap, tree: "{b: 1} …")
    }

    @Test func keysThatAreNoText() {
        expect("? ‸[a]\n: b\nc: d", finds: .yamlKeyNotText, tree: "{c: d} …")
        expect("‸[a]: b\nc: d", finds: .yamlKeyNotText, tree: "{c: d} …")
        expect("? ‸- a\n: b\nc: d", finds: .yamlKeyNotText, tree: "{c: d} …")
        expect("‸\"\": b\nc: d", finds: .yamlKeyNotText, tree: "{c: d} …")
        expect("c: d\n‸: b\ne: f", finds: .yamlKeyNotText, tree: "{c: d, e: f} …")
        expect("? a\n: b", tree: "{a: b}")
    }

    @Test func tabs() {
        expect("a:\n‸\tb: 1\n\tc: 2\nd: 3", finds: .yamlTab, tree: "{d: 3} …")
        expect("a:\n  b: 1\n  ‸\tc: 2\n  d: 3\ne:\n‸\tf: 4", finds: .yamlTab, .yamlTab, tree: "{a: {b: 1, d: 3}} …")
        expect("a:\n‸\tb:\n    c: 1\nd: 2", finds: .yamlTab, tree: "{d: 2} …")
        let harmless = "a:\tb\nc: d\t# e\n\t\nf: g\n\t# h\ni: |\n  j\n  \tk\nl: \"m\tn\""
        expect(harmless, tree: "{a: b, c: d, f: g, i: 'j\n\tk\n', l: 'm\tn'}")
        expect("-‸\ta\n- b", finds: .yamlTab, tree: "[b] …")
    }
}
