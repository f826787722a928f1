import SourceText
import Testing
import YAMLTree

@Suite("Hostile files")
struct HostileTests {
    @Test(arguments: [
        "[", "- ", "{", "? ", "[[", "- [", "\"", "'", "&a ", "!a ", "* ", "|", ": ", "{{", "[{", "a: ", "[\n", "{\n",
        "-\n", "%", "\\", "[,"
    ])
    func repeated(part: String) {
        let reading = read(String(repeating: part, count: 100_000 / part.count))
        #expect(reading.diagnostics.count <= 100)
        #expect(reading.document?.isComplete ?? false || !reading.diagnostics.isEmpty)
    }

    @Test(arguments: ["a", "好", "a\n", "a #b\n", " ", "\n", "#", "\t\n", "\ta\n"])
    func plain(part: String) {
        _ = read(String(repeating: part, count: (1 << 20) / part.utf8.count))
    }

    @Test func brackets() {
        expect(
            "a: ‸" + String(repeating: "[", count: 500_000) + "\nb: 1", finds: .yamlTooDeep, tree: "{b: 1} …",
            isFirstLineFree: false)
    }

    @Test(arguments: ["&a,", "!a,", "a,", "a b，", "\"a\",", "a: b,"])
    func longLists(part: String) {
        let reading = read("a: [" + String(repeating: part, count: 50_000) + "b]\nc: 1")
        #expect(reading.document != nil)
    }

    @Test func manyKeys() throws {
        let reading = read((0..<10_000).map { "key-\($0): \($0)\n" }.joined())
        #expect(reading.diagnostics.isEmpty)
        guard case .map(let entries) = try #require(reading.document).root.content else {
            return #expect(Bool(false), "a map")
        }
        #expect(entries.count == 10_000)
        #expect(entries.last?.key.value == "key-9999")
    }

    @Test func manyDuplicates() {
        let keys = (0..<5000).map { "key-\($0): 1\n" }.joined()
        #expect(read(keys + String(repeating: "key-4999: 2\n", count: 50_000)).diagnostics.count == 100)
    }

    @Test func mutations() {
        var generator = SplitMix64(seed: 20_190_301)
        for _ in 0..<2000 {
            var bytes = Array(Self.good.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &generator) { mutate(&bytes, &generator) }
            check(read(bytes: bytes))
        }
    }

    @Test func cutsAtEveryByte() {
        let bytes = Array(Self.good.utf8)
        for length in bytes.indices { check(read(bytes: Array(bytes[..<length]))) }
    }

    /// Every range is in the file and in its parent, nothing is lost without a word, and what is printed can be
    /// printed.
    private func check(_ reading: Reading) {
        let size = Int32(reading.file.bytes.count)
        for diagnostic in reading.diagnostics {
            for range in [diagnostic.place.range] + diagnostic.notes.map(\.place.range) {
                #expect(0 <= range.start && range.start <= range.end && range.end <= size)
            }
            #expect(!diagnostic.printed().isEmpty)
        }
        if let document = reading.document {
            #expect(document.isComplete || !reading.diagnostics.isEmpty)
            checkRanges(document.root, within: SourceRange(start: 0, end: Int(size)))
        } else {
            #expect(!reading.diagnostics.isEmpty)
        }
    }

    private func checkRanges(_ node: YAMLNode, within outer: SourceRange) {
        let range = node.range
        #expect(outer.start <= range.start && range.start <= range.end && range.end <= outer.end)
        switch node.content {
        case .scalar: break
        case .list(let items): items.forEach { checkRanges($0, within: range) }
        case .map(let entries):
            for entry in entries {
                #expect(range.start <= entry.key.range.start && entry.key.range.end <= range.end)
                checkRanges(entry.value, within: range)
            }
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
        guard !bytes.isEmpty else { return }
        let at = Int.random(in: bytes.indices, using: &generator)
        let signs = Array("\n\n  \t:-[]{}\"'#&*!|>%@,?\\`：，“\r".utf8)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[at] = UInt8.random(in: .min ... .max, using: &generator)
        case 1: bytes[at] = signs.randomElement(using: &generator) ?? 0
        case 2: bytes.insert(signs.randomElement(using: &generator) ?? 0, at: at)
        case 3: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...12, using: &generator)))
        default:
            bytes.insert(
                contentsOf: bytes[at..<min(bytes.count, at + Int.random(in: 1...40, using: &generator))], at: at)
        }
    }

    private static let good = """
        # 订单缺陷率
        violation: order-defect-rate
        title: Order defect rate above target
        title.zh: 订单缺陷率超标，请注意：1.4%
        policy:
          - since: 2011-01-01
            requires: odr.rate < 1%
            source: "https://example.com/help?a=b#c"
        notice:
          says:
            - order defect rate is above
            - 'your "rate"'
          asks: [claims, feedback]
        facts:
          odr.rate:
            type: percent
            ask: |
              Order defect rate
              in the notice 👨‍👩‍👧

            note: >-
              folded
              text
          empty:
        routes:
        - plan-of-action
        - order-appeal:
            when: known odr.rate   # comment
        """
}
