import Foundation
import Testing

/// Whatever a stranger wrote, and wherever: nothing that the tools say about it commands a terminal or hides.
@Suite("Strangers' texts")
struct StrangersTextTests {
    /// What commands a terminal, turns a line around, or cannot be seen.
    static let characters = [
        "\u{1B}", "\u{7}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{E0041}", "\u{FFFF}", "\u{2028}",
        "\u{8}", "\u{7F}", "\u{85}", "\u{AD}", "\u{61C}", "\u{200E}", "\u{180E}", "\u{FEFF}", "\u{E0001}"
    ]

    /// A place where a text enters.
    struct Door: Sendable, CustomTestStringConvertible {
        let name: String
        /// Puts the text there and runs what reads it.
        let runs: @Sendable (_ shop: Workshop, _ text: String) throws -> [Run]
        /// Whether a text with such a character is refused, and the character named.
        var refuses = false

        var testDescription: String { name }
    }

    private static let doors = mails + cases + lists + packs + others

    /// Each door gets all of the characters at once at a terminal, and elsewhere too; one that refuses gets one of them
    /// alone there, the next one at each door.
    @Test(arguments: zip(doors.indices, doors))
    func nothingPasses(number: Int, door: Door) throws {
        let alone = Self.characters[number % Self.characters.count]
        // Between letters, as a name would have it.
        let all = Self.characters.map { "ab\($0)cd" }.joined()
        let problems =
            try Self.problems(door, all, first: Self.characters[0], isWatched: true)
            + (door.refuses
                ? Self.problems(door, "ab\(alone)cd", first: alone, isWatched: false)
                : Self.problems(door, all, first: Self.characters[0], isWatched: false))
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
    }

    private static func problems(_ door: Door, _ text: String, first: String, isWatched: Bool) throws -> [String] {
        let shop = try Workshop()
        shop.isWatched = isWatched
        let runs = try door.runs(shop, text)
        try #require(runs.contains { !($0.out + $0.error).isEmpty })
        var problems: [String] = []
        for (index, run) in runs.enumerated() {
            for (stream, said) in [("out", run.out), ("error", run.error)] {
                problems += faults(in: said, isWatched: isWatched).map {
                    "run \(index + 1), \(stream): \($0) in \(said.prefix(2_000).debugDescription)"
                }
            }
            let named = ["(U+\(name(first)))", "（U+\(name(first))）"].contains { (run.out + run.error).contains($0) }
            if door.refuses, run.status == 0 || !named {
                let said = (run.out + run.error).prefix(2_000).debugDescription
                problems.append("run \(index + 1): U+\(name(first)) is not refused: \(run.status) \(said)")
            }
        }
        return problems
    }

    private static func name(_ character: String) -> String {
        let digits = String(character.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// What stands in the output of a tool and should not; at a terminal its own colours may.
    private static func faults(in text: String, isWatched: Bool) -> [String] {
        let rest =
            isWatched ? text.replacing(/\u{1B}\[[0-9;]*m/, with: "").replacing(/\r|\u{1B}\[K/, with: "") : text
        return rest.unicodeScalars.filter { scalar in
            let properties = scalar.properties
            return properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
                || properties.isBidiControl || properties.isDefaultIgnorableCodePoint
                || properties.isNoncharacterCodePoint || scalar == "\u{2028}"
        }.map { "U+" + name(String($0)) }
    }

    // MARK: Mails and letters

    private static func mail(
        subject: String = "Your account", from: String = "Seller Performance", charset: String = "utf-8",
        file: String = "a.pdf", body: String = "", boundary: String = "x", type: String = "application/pdf"
    ) -> String {
        """
        From: \(from)
        Date: Fri, 1 Mar 2019 09:00:00 -0800
        Subject: \(subject)
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=\(boundary)

        --\(boundary)
        Content-Type: text/plain; charset="\(charset)"

        Your selling privileges have been removed. Your order defect rate exceeded the target: \(body) ü
        Submit a plan of action within 7 days. amazon.com
        - Greater detail \(body) on the root cause(s)
        --\(boundary)
        Content-Type: \(type); name="\(file)"

        abc
        --\(boundary)--
        """
    }

    private static func ofMail(_ name: String, _ mail: @escaping @Sendable (String) -> String) -> Door {
        Door(name: "mail: \(name)") { shop, text in
            try shop.write(mail(text), to: "notice.eml")
            try shop.copy("Examples/new-store-2019", to: "case")
            return [
                shop.appeal("diagnose", "notice.eml"), shop.appeal("diagnose", "notice.eml", "--format", "json"),
                shop.appeal("diagnose", "notice.eml", "--into", "case"),
                shop.appeal("reply", "notice.eml", "--case", "case"),
                shop.appeal("reply", "notice.eml", "--case", "case", "--format", "json"),
                shop.appeal("review", "notice.eml"), shop.appeal("review", "notice.eml", "--format", "json"),
                shop.appeal("review", "notice.eml", "--format", "github"),
                shop.appeal("review", "case/letter.txt", "--notice", "notice.eml")
            ]
        }
    }

    static let mails: [Door] = [
        ofMail("subject") { mail(subject: $0) },
        ofMail("subject in base64") { mail(subject: "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=") },
        ofMail("sender") { mail(from: $0) }, ofMail("charset") { mail(charset: $0) },
        ofMail("attachment") { mail(file: $0) },
        ofMail("type of an attachment") { mail(file: "", type: "application/\($0)") },
        ofMail("boundary") { mail(boundary: $0) }, ofMail("body") { mail(body: $0) },
        ofMail("plain text") {
            "Your order defect rate \($0) exceeded the target. I will \($0) never do this \($0) again."
        }
    ]

    // MARK: Cases

    private static func ofCase(_ name: String, _ old: String, _ new: @escaping @Sendable (String) -> String) -> Door {
        Door(
            name: "case: \(name)",
            runs: { shop, text in
                try shop.copy("Examples/new-store-2019", to: "case")
                try shop.edit("case/case.yaml", old, new(text))
                return [
                    shop.appeal("draft", "case"), shop.appeal("draft", "case", "--format", "json"),
                    shop.appeal("routes", "case"), shop.appeal("words", "case"), shop.appeal("explain", "case"),
                    shop.appeal("ask", "case"), shop.appeal("batch", "case", "-o", "letters"),
                    shop.appeal("review", "case/letter.txt", "--case", "case")
                ]
            }, refuses: true)
    }

    /// As YAML writes it after a backslash.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map {
            $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F
                ? "\($0)" : "\\U" + String(repeating: "0", count: 8 - name("\($0)").count) + name("\($0)")
        }.joined()
    }

    static let cases: [Door] = [
        ofCase("name", "case: new-store-2019") { "case: \($0)" },
        ofCase("value", "store.name: Example Store") { "store.name: \($0)" },
        ofCase("escaped value", "store.name: Example Store") { "store.name: \"\(escaped($0))\"" },
        ofCase("escaped key", "store.name: Example Store") { "\"\(escaped($0))\": x" },
        ofCase("key", "  store.name: Example Store") { "  \($0): Example Store" },
        ofCase("key of the head", "pack: amazon") { "pack: amazon\n\($0): x" },
        ofCase("pack", "pack: amazon") { "pack: \($0)" },
        ofCase("escaped pack", "pack: amazon") { "pack: \"\(escaped($0))\"" },
        ofCase("violation", "[order-defect-rate, ") { "[order-defect-rate, \($0), " },
        ofCase("text of a cause", "found-how: by comparing") { "found-how: \($0) by comparing" },
        ofCase("exhibit", "exhibits/settlements.pdf") { "exhibits/\($0).pdf" },
        ofCase("comment", "# story") { "# story \($0)" },
        Door(name: "case: status") { shop, text in
            try shop.copy("Examples/new-store-2019", to: "case")
            try shop.edit("case/case.yaml", "case: new-store-2019", "case: \"\(escaped(text))\"")
            return [shop.appeal("status", ".")]
        },
        Door(name: "case: folder") { shop, text in
            try shop.copy("Examples/new-store-2019", to: text)
            let edited = "broken \(text)"
            try shop.copy("Examples/new-store-2019", to: edited)
            try shop.edit("\(edited)/case.yaml", "odr.rate: 1.4%", "odr.rate: 1.4")
            var runs: [Run] = []
            for folder in [text, edited] {
                for command in ["draft", "routes", "words", "explain", "ask"] {
                    runs.append(shop.appeal([command, folder]))
                }
                for more in [["--origin"], ["--exhibits"], ["--format", "json"], ["--format", "html"]] {
                    runs.append(shop.appeal(["draft", folder] + more))
                }
                runs.append(shop.appeal(["explain", folder, "--format", "json"]))
                runs.append(shop.appeal(["review", folder + "/letter.txt", "--case", folder]))
            }
            runs.append(shop.appeal(["status", "."]))
            runs.append(shop.appeal(["batch", ".", "-o", "letters"]))
            runs.append(shop.appeal(["batch", ".", "-o", text]))
            return runs
        },
        Door(name: "case: an answer") { shop, text in
            try shop.copy("Examples/new-store-2019", to: "case")
            try shop.edit("case/case.yaml", "store.name: Example Store", "store.name: ")
            let run = shop.appeal(["ask", "case"], input: "\(text)\n")
            return [run, shop.appeal("draft", "case")]
        }
    ]

    // MARK: Lists of cases

    private static func ofList(
        _ name: String, _ file: String, refuses: Bool, _ list: @escaping @Sendable (String) -> String
    ) -> Door {
        Door(
            name: "list: \(name)",
            runs: { shop, text in
                try shop.write(list(text), to: file)
                return [
                    shop.appeal("batch", file, "-o", "letters"),
                    shop.appeal("batch", file, "-o", "zh", "--language", "zh")
                ]
            }, refuses: refuses)
    }

    private static let head = "case,pack,letter-date,violations,store.name"

    /// As JSON writes it after a backslash.
    private static func escapedForJSON(_ text: String) -> String {
        text.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }

    static let lists: [Door] = [
        ofList("cell", "c.csv", refuses: true) { "\(head)\nx,amazon,2019-03-01,feedback-removal,\($0)\n" },
        ofList("name", "c.csv", refuses: true) { "\(head)\n\($0),amazon,2019-03-01,feedback-removal,x\n" },
        ofList("violation", "c.csv", refuses: true) { "\(head)\nx,amazon,2019-03-01,\($0),x\n" },
        ofList("heading", "c.csv", refuses: false) { "\(head),\($0)\nx,amazon,2019-03-01,feedback-removal,x,x\n" },
        ofList("heading of an exhibit", "c.csv", refuses: true) {
            "\(head),exhibits.\($0)\nx,amazon,2019-03-01,feedback-removal,x,x\n"
        },
        ofList("JSON", "c.jsonl", refuses: true) { "{\"case\": \"\($0)\", \"pack\": \"amazon\", \"violations\": []}" },
        ofList("escaped JSON", "c.jsonl", refuses: true) {
            "{\"case\": \"\(escapedForJSON($0))\", \"pack\": \"amazon\"}"
        },
        ofList("key", "c.jsonl", refuses: true) { "{\"case\": \"x\", \"pack\": \"amazon\", \"\($0)\": 1}" },
        ofList("escaped key", "c.jsonl", refuses: true) {
            "{\"case\": \"x\", \"pack\": \"amazon\", \"facts\": {\"\(escapedForJSON($0))\": 1}}"
        },
        ofList("no JSON", "c.jsonl", refuses: false) { "{\"case\": \"x\", \($0)" },
        Door(name: "list: name of the file") { shop, text in
            try shop.write("\(head)\nx,amazon,x,x,x\n", to: "\(text).csv")
            return [shop.appeal("batch", "\(text).csv", "-o", "letters")]
        }
    ]

    // MARK: Packs

    private static func ofPack(
        _ name: String, refuses: Bool = true, _ edit: @escaping @Sendable (Workshop, String) throws -> Void
    ) -> Door {
        Door(
            name: "pack: \(name)",
            runs: { shop, text in
                try shop.copy("Tests/RulePacksTests/BasePack", to: "packs")
                try edit(shop, text)
                return [
                    shop.rulepack("validate", "packs"), shop.rulepack("validate", "packs", "--format", "compact"),
                    shop.rulepack("validate", "packs", "--format", "json"),
                    shop.rulepack("validate", "packs", "--format", "github"),
                    shop.rulepack("validate", "packs", "--format", "sarif"),
                    shop.rulepack("test", "packs"), shop.rulepack("test", "packs", "--format", "json"),
                    shop.rulepack("test", "packs", "--format", "junit"),
                    shop.rulepack("cover", "packs"), shop.rulepack("exercise", "packs", "--cases", "1"),
                    shop.rulepack("docs", "packs"), shop.appeal("packs", "list", "--packs", "packs")
                ].filter { !refuses || !($0.out + $0.error).isEmpty && $0.out != "[]\n" && !$0.out.hasPrefix("<?xml") }
            }, refuses: refuses)
    }

    private static func ofPack(
        _ name: String, _ file: String, _ old: String, _ new: @escaping @Sendable (String) -> String
    ) -> Door {
        ofPack(name) { shop, text in try shop.edit("packs/\(file)", old, new(text)) }
    }

    private static let (pack, rules, template) = (
        "rules/shop/pack.yaml", "rules/shop/late-delivery.yaml", "templates/shop/late-delivery.md"
    )

    static let packs: [Door] = [
        ofPack("id", pack, "pack: shop") { "pack: \($0)" },
        ofPack("title", pack, "title: Corner Shop") { "title: \($0)" },
        ofPack("escaped title", pack, "title: Corner Shop") { "title: \"\(escaped($0))\"" },
        ofPack("key", pack, "language: en") { "language: en\n\($0): x" },
        ofPack("title of a violation", rules, "title: Late delivery") { "title: \($0)" },
        ofPack("ask", rules, "ask: How many") { "ask: \($0) How many" },
        ofPack("fact", rules, "  late.orders:") { "  \($0):" },
        ofPack("condition", rules, "  - dispute") { "  - dispute\ncauses:\n  x:\n    when: late.orders == \($0)" },
        ofPack("phrase", rules, "  - dispute") { "  - dispute\nnotice:\n  says:\n    - \"\(escaped($0))\"" },
        ofPack("template", template, "late.") { "late \($0)." },
        ofPack("heading of a template", template, "## summary") { "## \($0)" },
        ofPack("tag of a template", template, "{{ late.orders") { "{{ \($0)" },
        ofPack("name of a file", refuses: false) { shop, text in
            try shop.copy("Tests/RulePacksTests/BasePack/\(rules)", to: "packs/rules/shop/\(text).yaml")
            try shop.copy("Tests/RulePacksTests/BasePack/\(template)", to: "packs/templates/shop/\(text).md")
        },
        ofPack("name of a folder", refuses: false) { shop, text in
            try shop.copy("Tests/RulePacksTests/BasePack/rules/shop", to: "packs/rules/\(text)")
        },
        ofPack("test", refuses: false) { shop, text in
            try shop.write(
                "case: x\npack: shop\nviolations: [late-delivery]\nfacts:\n  \(text): \(text)\n",
                to: "packs/rules/shop/tests/\(text)/case.yaml")
            try shop.write("x", to: "packs/rules/shop/tests/\(text)/letter.txt")
        },
        ofPack("golden letter", refuses: false) { shop, text in
            try shop.write(
                "case: x\npack: shop\nletter-date: 2019-03-01\nviolations: [late-delivery]\nfacts:\n  late.orders: 2\n",
                to: "packs/rules/shop/tests/x/case.yaml")
            try shop.write("We sent \(text) late.\n", to: "packs/rules/shop/tests/x/letter.txt")
        }
    ]

    // MARK: Letters, reports, arguments, environment

    static let others: [Door] = [
        Door(name: "letter under review") { shop, text in
            try shop.write(
                "Dear \(text) Amazon,\n\n\(text) I beg you, I will never do this again. [NAME \(text)]\n", to: "l.txt")
            try shop.write("Dear", to: "\(text).txt")
            var runs = [shop.appeal(["review", "l.txt", "--summary"])]
            for format in ["pretty", "compact", "json", "github", "sarif"] {
                runs.append(shop.appeal(["review", "l.txt", "--format", format]))
                runs.append(shop.appeal(["review", text + ".txt", "--format", format]))
            }
            return runs
        },
        Door(name: "report") { shop, text in
            try shop.copy("Tests/ReportsTests/Fixtures/month", to: "month")
            try shop.write(
                "order-id\tpurchase-date\t\(text)\n111-0000001-0000001\t\(text)\t\(text)\n", to: "\(text).txt")
            try shop.write(
                "order-id\tpurchase-date\torder-status\n\(text)\t2019-03-01T00:00:00+00:00\t\(text)\n", to: "o.txt")
            try shop.write(
                "{\"\(text)\": \"\(text)\", \"accountStatuses\": "
                    + "[{\"marketplaceId\": \"\(text)\", \"status\": \"\(text)\"}]}", to: "h.json")
            return [
                shop.appeal("metrics", "\(text).txt"), shop.appeal("metrics", "o.txt"),
                shop.appeal("metrics", "o.txt", "--format", "json"),
                shop.appeal("metrics", "h.json"), shop.appeal("diagnose", "h.json"),
                shop.appeal("diagnose", "h.json", "--format", "json"),
                shop.appeal("metrics", "month/orders.txt", "--without", text),
                shop.appeal("metrics", "o.txt", "--column", "\(text)=order-id")
            ]
        },
        Door(name: "languages") { shop, text in
            try shop.write("\(text): \(text)\n", to: "languages/en/letters.yaml")
            try shop.write("\"\(escaped(text))\": x\n", to: "languages/\(text)/letters.yaml")
            return [
                shop.rulepack("languages", "languages"), shop.rulepack("languages", "languages", "--format", "json")
            ]
        },
        Door(name: "arguments") { shop, text in try arguments(shop, text) },
        Door(name: "arguments of rulepack") { shop, text in try argumentsOfRulepack(shop, text) },
        Door(
            name: "a folder for a new case",
            runs: { shop, text in [shop.appeal("new", "order-defect-rate", "--into", text)] }, refuses: true),
        Door(name: "environment") { shop, text in
            try shop.copy("Examples/new-store-2019", to: "case")
            var runs: [Run] = []
            for name in ["LC_ALL", "LANG", "LC_MESSAGES", "NO_COLOR", "TERM", "PATH", "HOME", "TMPDIR", "COLUMNS"] {
                runs.append(shop.appeal(["draft", "gone"], environment: [name: text]))
                let pdf = ["draft", "case", "--format", "pdf", "-o", "x.pdf"]
                runs.append(shop.appeal(pdf, environment: [name: text]))
            }
            return runs
        }
    ]

    private static func arguments(_ shop: Workshop, _ text: String) throws -> [Run] {
        try shop.copy("Examples/new-store-2019", to: "case")
        let commands = [
            ["new"], ["draft"], ["routes"], ["ask"], ["words"], ["explain"], ["batch"], ["diagnose"], ["reply"],
            ["review"], ["status"], ["metrics"], ["packs"], ["packs", "show"], ["help"]
        ]
        let options = [
            "--packs", "--language", "--format", "--case", "--violation", "--route", "--variant", "--notice", "--into",
            "--marketplace", "--pack", "--output", "--bundle", "--as-of", "--window", "--encoding", "--dates",
            "--snapshot", "--width"
        ]
        var runs = [shop.appeal([text]), shop.appeal(["--" + text])]
        for command in commands {
            runs.append(shop.appeal(command + [text]))
            runs.append(shop.appeal(command + ["--" + text]))
            runs.append(shop.appeal(command + ["case", text]))
            for option in options { runs.append(shop.appeal(command + ["case", option, text])) }
        }
        return runs
    }

    private static func argumentsOfRulepack(_ shop: Workshop, _ text: String) throws -> [Run] {
        try shop.copy("Tests/RulePacksTests/BasePack", to: "packs")
        let commands = ["validate", "test", "cover", "exercise", "docs", "explain", "languages", "help"]
        let options = [
            "--format", "--fail-level", "--filter", "--minimum", "--seed", "--cases", "--into", "--accept", "--check"
        ]
        var runs = [shop.rulepack([text]), shop.rulepack(["--" + text])]
        for command in commands {
            runs.append(shop.rulepack([command, text]))
            runs.append(shop.rulepack([command, "--" + text]))
            runs.append(shop.rulepack([command, "packs", text]))
            for option in options { runs.append(shop.rulepack([command, "packs", option, text])) }
        }
        return runs
    }
}
