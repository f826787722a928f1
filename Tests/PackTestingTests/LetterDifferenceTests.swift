@testable import PackTesting
import Testing

@Suite("How two letters differ")
struct LetterDifferenceTests {
    private func printed(_ old: String, _ new: String) -> String { LetterDifference(from: old, to: new).printed() }

    @Test func aWordInAParagraph() {
        #expect(
            printed(
                "Dear all,\n\nThe rate was 1.4% in May.\n\nBye\n", "Dear all,\n\nThe rate was 1.6% in May.\n\nBye\n")
                    == """
                      @ line 1
                        Dear all,

                      - The rate was [-1.4%-] in May.
                      + The rate was {+1.6%+} in May.

                        Bye

                    """)
    }

    @Test func chineseHasNoSpaces() {
        #expect(
            printed("我们于3月1日发现问题。\n", "我们于3月2日发现问题。\n") == "  @ line 1\n  - 我们于3月[-1-]日发现问题。\n  + 我们于3月{+2+}日发现问题。\n")
    }

    @Test func longParagraphsAreShortened() {
        let (head, tail) = (String(repeating: "before ", count: 30), String(repeating: " behind", count: 30))
        let text = printed(head + "old" + tail + "\n", head + "new" + tail + "\n")
        #expect(
            text.split(separator: "\n").allSatisfy { $0.count < 100 } && text.contains("…")
                && text.contains("before [-old-] behind") && text.contains("before {+new+} behind"), "\(text)")
    }

    @Test func neighbouringWordsAreOneChange() {
        #expect(
            printed(
                "It was done by Li Wei on 2 May 2019 in full.\n", "It was done by Chen Jie on 2 May 2019 in full.\n"
            ).contains("by [-Li Wei-] on 2"))
    }

    @Test func linesAddedAndRemoved() {
        #expect(printed("a one\nb two\n", "a one\nquite another line\nb two\n").contains("\n  + quite another line\n"))
        #expect(printed("a one\nquite another line\nb two\n", "a one\nb two\n").contains("\n  - quite another line\n"))
        #expect(printed("", "new\n") == "  @ line 1\n  + new\n")
    }

    @Test func farApartIsShownApart() {
        let lines = (1...30).map { "line \($0) of it" }
        var changed = lines
        (changed[4], changed[24]) = ("line 5 of them", "line 25 of them")
        let text = printed(lines.joined(separator: "\n") + "\n", changed.joined(separator: "\n") + "\n")
        #expect(text.contains("@ line 3\n") && text.contains("@ line 23\n") && !text.contains("line 15"), "\(text)")
    }

    @Test func whatCannotBeSeen() {
        #expect(printed("a", "a\n").contains("no line break") && printed("a\r\nb\r\n", "a\nb\n").contains("CR LF"))
        #expect(
            !printed("\u{1B}[31ma b c d\n", "a b c e\n").contains("\u{1B}"), "no letter sends commands to the terminal")
    }

    @Test func colours() {
        let text = LetterDifference(from: "the rate was 1%\n", to: "the rate was 2%\n").printed(colour: true)
        #expect(text.contains("\u{1B}[31m- the rate was \u{1B}[0m\u{1B}[31;7m1%\u{1B}[0m") && !text.contains("[-"))
    }

    @Test func hugeLetters() {
        let old = (0..<20_000).map { "a\($0)" }.joined(separator: "\n")
        let new = (0..<20_000).map { "b\($0)" }.joined(separator: "\n")
        #expect(printed(old, new).split(separator: "\n").count < 250)
        let words = String(repeating: "x y ", count: 50_000)
        #expect(printed(words + "\n", words.replacing("x", with: "z") + "\n").utf8.count < 10_000)
    }

    @Test(arguments: [
        ("1.4% of 214.", ["1.4%", " ", "of", " ", "214", "."]), ("(exhibit A):", ["(", "exhibit", " ", "A", ")", ":"]),
        ("A-to-z 索赔", ["A-to-z", " ", "索", "赔"]), ("", [])
    ])
    func wordsOfALine(line: String, expected: [String]) { #expect(words(of: line).map(String.init) == expected) }
}

@Suite("Edit scripts")
struct EditScriptTests {
    /// Walks a script: it must give back both sides.
    private func check(_ old: [Int], _ new: [Int], edits: Int? = nil) {
        let script = editScript(from: old, to: new)
        var (a, b, changes): ([Int], [Int], Int) = ([], [], 0)
        for edit in script {
            switch edit {
            case .same(let x, let y):
                #expect(old[x] == new[y])
                (a, b) = (a + [x], b + [y])
            case .removed(let x): (a, changes) = (a + [x], changes + 1)
            case .added(let y): (b, changes) = (b + [y], changes + 1)
            }
        }
        #expect(a == Array(old.indices) && b == Array(new.indices), "\(old) to \(new): \(script)")
        if let edits { #expect(changes == edits, "\(old) to \(new)") }
    }

    @Test func everyShortPair() {
        let lists =
            (0..<81).map { number in (0..<4).map { [1, 3, 9, 27][$0] }.map { number / $0 % 3 } } + [[], [0], [1, 0]]
        for old in lists {
            for new in lists { check(old, new, edits: old.count + new.count - 2 * longestCommon(old, new)) }
        }
    }

    /// The obvious way, for comparison.
    private func longestCommon(_ a: [Int], _ b: [Int]) -> Int {
        var best = [Int](repeating: 0, count: b.count + 1)
        for x in a {
            var diagonal = 0
            for (index, y) in b.enumerated() {
                let above = best[index + 1]
                best[index + 1] = x == y ? diagonal + 1 : max(above, best[index])
                diagonal = above
            }
        }
        return best[b.count]
    }

    @Test func manyDifferences() {
        check(Array(0..<3000), Array(2000..<6000))
        check([7] + Array(0..<2000) + [8], [7] + Array(5000..<7000) + [8])
    }
}
