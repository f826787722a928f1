import Foundation
import Testing

/// Cases that come in one a line, and what came of them one a line.
@Suite("appeal batch as a stream")
struct BatchStreamTests {
    private let shop: Workshop
    private static let line = BatchTests.line.trimmingCharacters(in: .newlines)

    init() throws { shop = try Workshop() }

    private static func lines(_ run: Run) throws -> [[String: Any]] {
        try run.out.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private static func named(_ name: String) -> String { line.replacing("\"spring\"", with: "\"\(name)\"") }

    @Test func aLineACaseInTheirOrder() throws {
        let names = (1...40).map { "case-\($0)" }
        let run = shop.appeal(
            "batch", "-", "--format", "jsonl",
            input: [
                { _ in
                    Array(names.map { Self.named($0) + "\n" }.joined().utf8)
                }
            ])
        #expect(run.status == 0, "\(run.error)")
        let lines = try Self.lines(run)
        #expect(lines.map { $0["case"] as? String } == names)
        #expect(lines.map { $0["place"] as? String } == (1...40).map { "-:\($0)" })
        #expect(lines.allSatisfy { $0["outcome"] as? String == "letters" && $0["problem"] is NSNull })
        #expect(run.error.hasPrefix("cases with a letter  40\n"), "\(run.error)")
        // The letter is the one that goes into a folder.
        try shop.write(Self.named("case-7"), to: "list.jsonl")
        #expect(shop.appeal("batch", "list.jsonl", "-o", "letters").status == 0)
        let letters = try #require(lines[6]["letters"] as? [[String: Any]])
        #expect(letters.count == 1 && letters[0]["text"] as? String == shop.text("letters/case-7.txt"))
        #expect(letters[0]["violations"] as? [String] == ["feedback-removal"])
    }

    /// Who writes a line and waits for its answer before the next one gets it.
    @Test func eachLineIsAnsweredBeforeTheNextIsWaitedFor() throws {
        var heard: [String] = []
        let run = shop.appeal(
            "batch", "-", "--format", "jsonl",
            input: [
                { _ in Array((Self.named("one") + "\n").utf8) },
                { streams in
                    heard.append(streams.text(.output))
                    return Array(Self.named("two").utf8)
                }
            ])
        #expect(run.status == 0 && heard.count == 1 && heard[0].contains(#""case": "one""#) && heard[0].hasSuffix("\n"))
        #expect(try Self.lines(run).count == 2, "the last line has no line break and counts too")
    }

    @Test func whatIsNoCaseHasItsOwnLine() throws {
        let deep = String(repeating: "[", count: 10_000)
        let input = [
            Self.named("a"), "no JSON", "", "{\"case\": " + deep, "[1]",
            Self.named("b").replacing("stars\": 1", with: "stars\": \"x\""),
            Self.named("c").replacing("stars\": 1", with: "stars\": null"), Self.named("d")
        ]
        let run = shop.appeal(
            "batch", "-", "--format", "jsonl", input: [{ _ in Array(input.joined(separator: "\n").utf8) }])
        let lines = try Self.lines(run)
        #expect(run.status == 1)
        #expect(
            lines.map { $0["outcome"] as? String } == [
                "letters", "problem", "problem", "problem", "mistakes", "questions", "letters"
            ], "\(run.out)")
        #expect(lines.map { $0["place"] as? String } == [1, 2, 4, 5, 6, 7, 8].map { "-:\($0)" })
        #expect(
            (lines[5]["questions"] as? [[String: Any]])?.map { $0["path"] as? String } == ["feedback.stars"],
            "\(lines[5])")
        #expect((lines[4]["findings"] as? [[String: Any]])?.first?["code"] as? String == "bad-value", "\(lines[4])")
    }

    /// What only looks like an empty line.
    @Test func aLineOfControlCharactersIsNoEmptyLine() throws {
        let run = shop.appeal("batch", "-", "--format", "jsonl", input: [{ _ in Array("\0\n \t\r\n\u{1F}\n".utf8) }])
        #expect(try Self.lines(run).map { $0["place"] as? String } == ["-:1", "-:3"], "\(run)")
    }

    /// One too long is told, and is not kept while it comes in.
    @Test func aLineTooLong() throws {
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        let pieces: HeldStreams.Input = Array(repeating: { _ in piece }, count: 40)
        let run = shop.appeal(
            "batch", "-", "--format", "jsonl",
            input: [{ _ in Array((Self.named("a") + "\n").utf8) }] + pieces + [
                { _ in Array(("\n" + Self.named("b")).utf8) }
            ])
        let lines = try Self.lines(run)
        #expect(lines.map { $0["place"] as? String } == ["-:1", "-:2", "-:3"])
        #expect((lines[1]["problem"] as? String)?.contains("longer than 16 MB") == true, "\(lines[1])")
    }

    @Test func partsOfAList() throws {
        let names = (1...10).map { "case-\($0)" }
        try shop.write(names.map { Self.named($0) + "\n" }.joined(), to: "list.jsonl")
        var all: [String] = []
        for part in 1...3 {
            let run = shop.appeal("batch", "list.jsonl", "--format", "jsonl", "--shard", "\(part)/3")
            all += try Self.lines(run).compactMap { $0["case"] as? String }
            #expect(run.status == 0)
        }
        #expect(all.count == 10 && Set(all) == Set(names))
        #expect(all.prefix(4) == ["case-1", "case-4", "case-7", "case-10"])
        // A part of nothing is nothing.
        let run = shop.appeal("batch", "list.jsonl", "--format", "jsonl", "--shard", "16/16")
        #expect(run.status == 0 && run.out.isEmpty)
        let folder = shop.appeal("batch", "list.jsonl", "-o", "letters", "--shard", "2/3")
        #expect(folder.status == 0 && shop.text("letters/case-2.txt") != nil && shop.text("letters/case-1.txt") == nil)
        for shard in ["0/3", "4/3", "1/0", "1", "1/", "/2", "x/2", "-1/2", "1/2/3"] {
            #expect(shop.appeal("batch", "list.jsonl", "--format", "jsonl", "--shard=\(shard)").status == 2, "\(shard)")
        }
    }

    @Test(arguments: [
        (["-"], "name a folder for the letters"), (["-", "-o", "-"], "name a folder for the letters"),
        (["-", "-o", "x", "--format", "jsonl"], "writes to standard output"),
        (["-", "--format", "jsonl", "--resume"], "goes on in a folder"),
        (["-", "-", "--format", "jsonl"], "only once")
    ])
    func whatDoesNotFit(arguments: [String], says: String) {
        let run = shop.appeal(["batch"] + arguments)
        #expect(run.status == 2 && run.out.isEmpty && run.error.contains(says), "\(run)")
    }

    @Test func standardInputIntoAFolder() throws {
        let run = shop.appeal("batch", "-", "-o", "letters", input: [{ _ in Array(Self.named("a").utf8) }])
        #expect(run.status == 0 && shop.text("letters/a.txt") != nil, "\(run)")
    }

    /// A reader that went away, a full disk, a closed stream, and a request to end.
    @Test func outputThatEnds() throws {
        try shop.write((1...3_000).map { Self.named("case-\($0)") + "\n" }.joined(), to: "list.jsonl")
        let left = try shop.shell(
            "trap '' PIPE; { $appeal batch - --format jsonl <list.jsonl; echo $? >status; } | head -n 1")
        #expect(
            left.out.hasPrefix("{\"version\": 1") && left.out.hasSuffix("\n") && shop.text("status") == "0\n", "\(left)"
        )
        let full = try shop.shell("$appeal batch list.jsonl --format jsonl --shard 1/100 >/dev/full; echo $?")
        #expect(full.out == "2\n" && full.error.contains("the disk is full"), "\(full)")
        let ended = try shop.shell(
            "$appeal batch list.jsonl --format jsonl >out & pid=$!; while [ ! -s out ]; do sleep 0.05; done; "
                + "kill $pid; wait $pid; echo $?")
        #expect(ended.out == "143\n", "\(ended)")
        let lines = try #require(shop.text("out"))
        #expect(lines.hasSuffix("\n") && lines.split(separator: "\n").allSatisfy { $0.hasSuffix("}") })
    }
}
