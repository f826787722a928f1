import Foundation
import Testing

/// Attacks that were thought of after the code was written, ten or more on each line of what the tools promise. Other
/// lines have theirs where they are tested: names that disks take for one in `WritingTests`, characters in
/// `StrangersTextTests`.
@Suite("attacks", .timeLimit(.minutes(5))) struct AttackTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.copy("Examples/new-store-2019", to: "case")
    }

    private func link(_ path: String, to target: String) throws {
        let url = shop.url(path)
        try? FileManager.default.removeItem(at: url)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
    }

    private func pipe(_ path: String) throws {
        try FileManager.default.createDirectory(
            at: shop.url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try #require(mkfifo(shop.url(path).path, 0o600) == 0)
    }

    // MARK: What stands where a letter is written

    @Test(arguments: [
        "case//case.yaml", "chain", "linked/case.yaml", "linked/exhibits/settlements.pdf", "up",
        "case/exhibits/../exhibits/./settlements.pdf", "case/rounds/2/letter.txt", "case/metrics/2019-03-01.json",
        "case/exhibits", "case/", ".", "", "case/case.yaml/x.txt", "/dev/fd/99", "loop", "ABSOLUTE/case/case.yaml"
    ])
    func nothingIsReplaced(path: String) throws {
        try link("chain", to: "chain2")
        try link("chain2", to: "case/case.yaml")
        try link("linked", to: "case")
        try link("up", to: "case/../case/exhibits/settlements.pdf")
        try link("loop", to: "loop")
        try shop.write("mine", to: "case/rounds/2/letter.txt")
        try shop.write("{}", to: "case/metrics/2019-03-01.json")
        let before = try shop.everything()
        let path = path.replacing("ABSOLUTE", with: shop.folder.path)
        for option in ["-o", "--bundle"] {
            let run = shop.appeal("draft", "case", option, path, "--format", "text")
            #expect(run.status == 2 && !run.error.isEmpty, "\(option): \(run)")
            #expect(try shop.everything() == before, "\(option)")
        }
        let run = shop.appeal("draft", "case", "--bundle", path)
        #expect(run.status == 2 && !run.error.isEmpty, "\(run)")
        #expect(try shop.everything() == before)
    }

    // MARK: Papers of others

    @Test(arguments: [
        "/etc/hostname", "SECRET/secret.pdf", "exhibits/./../../secret.pdf",
        "exhibits/settlements.pdf/../../../secret.pdf",
        "\"%2e%2e/secret.pdf\"", "..\\secret.pdf", "file:///etc/hostname", "~/secret.pdf", "/proc/self/environ",
        "．．/secret.pdf", "chain.pdf", "up/secret.pdf", "exhibits", ".", "pipe.pdf", "exhibits/settlements.pdf/",
        "\"exhibits/settlements.pdf\\0.pdf\"", "zero.pdf"
    ])
    func noPaperOfOthersIsTaken(path: String) throws {
        try shop.write("%PDF-1.4 SECRET", to: "secret.pdf")
        try link("case/chain.pdf", to: "chain2.pdf")
        try link("case/chain2.pdf", to: "../secret.pdf")
        try link("case/up", to: "..")
        try link("case/zero.pdf", to: "/dev/zero")
        try pipe("case/pipe.pdf")
        try shop.edit(
            "case/case.yaml", "exhibits/settlements.pdf", path.replacing("SECRET", with: shop.folder.path))
        let run = shop.appeal("draft", "case", "--bundle", "out")
        #expect(run.status == 1 && run.error.contains("case/case.yaml:138:"), "\(run)")
        #expect(!shop.contents.contains { $0.hasPrefix("out") })
        #expect(!(run.out + run.error).contains("%PDF"), "\(run)")
    }

    // MARK: One bad case among others

    @Test func goodCasesHaveTheirLetters() throws {
        try shop.copy("Examples/new-store-2019", to: "cases/good")
        let bad: [(String, [UInt8])] = [
            ("latin", [0x63, 0x61, 0x73, 0x65, 0x3A, 0x20, 0xE9, 0xFF, 0x0A]), ("nul", Array("case: a\u{0}b\n".utf8)),
            ("empty", []), ("bom", [0xEF, 0xBB, 0xBF]), ("utf16", [0xFF, 0xFE, 0x63, 0, 0x61, 0]),
            ("list", Array("- a\n- b\n".utf8)), ("anchor", Array("case: &a x\npack: *a\n".utf8)),
            ("deep", Array((0..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8)),
            ("big", Array(repeating: 0x23, count: 2_000_000)), ("carriage", Array("case: x\rpack: y\r".utf8))
        ]
        for (name, bytes) in bad {
            try shop.write("", to: "cases/\(name)/case.yaml")
            try Data(bytes).write(to: shop.url("cases/\(name)/case.yaml"))
        }
        try shop.write("x", to: "cases/folder/case.yaml/x")
        try link("cases/self/case.yaml", to: "case.yaml")
        try link("cases/device/case.yaml", to: "/dev/zero")
        try pipe("cases/pipe/case.yaml")
        let others = ["self", "device", "pipe"]

        let batch = shop.appeal("batch", "cases", "-o", "letters")
        #expect(batch.status == 1 && shop.text("letters/good.txt") == shop.text("case/letter.txt"), "\(batch)")
        #expect(shop.contents.filter { $0.hasPrefix("letters/") } == ["letters/good.txt"])
        let status = shop.appeal("status", "cases")
        #expect(status.status == 1 && status.out.contains("cases/good"), "\(status)")
        for name in bad.map(\.0) + others {
            #expect(batch.error.contains("cases/\(name)"), "\(name) has no line: \(batch.error)")
            #expect(status.out.contains("cases/\(name)"), "\(name) has no line: \(status.out)")
        }
    }

    // MARK: What has no end

    @Test(arguments: [
        "/dev/urandom", "/dev/full", "/proc/self/mem", "/proc/self/maps", "/proc/kcore", "piped", "link", "root",
        "loop",
        "pipe/x", "/proc/self/fd"
    ])
    func noReaderWaits(path: String) throws {
        try pipe("piped")
        try link("link", to: "piped")
        try link("root", to: "/")
        try link("loop", to: "loop")
        guard !path.hasPrefix("/") || FileManager.default.fileExists(atPath: path) else { return }
        for arguments in [
            ["metrics", path], ["metrics", path, "--snapshot", "case"], ["diagnose", path],
            ["diagnose", path, "--into", "case"], ["reply", path, "case"],
            ["review", path, "--violation", "amazon/order-defect-rate"],
            ["review", "case/letter.txt", "--notice", path], ["reply", "case/letter.txt", "case", "--letter", path]
        ] {
            let run = shop.appeal(arguments)
            #expect(run.status == 2 && !run.error.isEmpty, "\(arguments): \(run)")
        }
    }

    // MARK: Packs that reach elsewhere

    @Test(arguments: [
        ("rules/own/pack.yaml", "SECRET"), ("rules/own", "/etc"), ("templates/own", "/"),
        ("rules/own/review.yaml", "SECRET"),
        ("rules/review.yaml", "SECRET"), ("rules/own/tests", "/"), ("rules/own/tests/x/case.yaml", "SECRET"),
        ("templates/own/shared", "/proc"), ("rules/own/shared", "."), ("rules/own/three.yaml", "/dev/zero"),
        ("templates/own/three.md", "/dev/urandom"), ("rules/own/three.yaml", "/proc/self/environ"),
        ("templates/own/one.zh.md", "SECRET"), ("rules/own/shared/more.yaml", "../../../../secret")
    ])
    func nothingElsewhereIsShown(path: String, target: String) throws {
        try TestPack.write(into: shop)
        try shop.write("SECRET: [\n", to: "secret")
        try? FileManager.default.removeItem(at: shop.url("own/" + path))
        try link("own/" + path, to: target == "SECRET" ? shop.url("secret").path : target)
        for command in ["validate", "test", "cover", "docs", "exercise"] {
            let run = shop.rulepack(command, "own")
            let said = run.out + run.error
            #expect(!said.contains("SECRET") && !said.contains("root:"), "\(command): \(run)")
            // A link to its own folder leads nowhere else, and only some look at tests.
            let isTold = target != "." && (command == "test" || command == "cover" || !path.contains("/tests"))
            #expect(run.status != 0 || !isTold, "\(command): \(run)")
        }
        let run = shop.appeal("packs", "list", "--packs", "own")
        #expect(!(run.out + run.error).contains("SECRET"), "\(run)")
    }
}
