import Foundation
import Testing

/// The transcript of docs/walkthrough.md is what the tool says.
@Suite("The walk through a case") struct WalkthroughTests {
    @Test func everyCommandSaysWhatThePageSays() throws {
        let shop = try Workshop()
        for name in try FileManager.default.contentsOfDirectory(
            atPath: Workshop.checkout.appendingPathComponent("docs/walkthrough").path)
        { try shop.copy("docs/walkthrough/\(name)", to: name) }
        let page = try String(
            contentsOf: Workshop.checkout.appendingPathComponent("docs/walkthrough.md"), encoding: .utf8)
        let blocks = page.components(separatedBy: "```console\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
        #expect(blocks.count > 10)
        for block in blocks {
            let lines = block.components(separatedBy: "\n")
            let command = try #require(lines.first?.hasPrefix("$ ") == true ? lines[0].dropFirst(2) : nil)
            let out = try Self.transcript(String(command), in: shop)
            let said = out.isEmpty ? [] : out.dropLast(out.hasSuffix("\n") ? 1 : 0).components(separatedBy: "\n")
            #expect(Self.agree(Array(lines.dropFirst()), said), "$ \(command)\n\(out)")
        }
    }

    /// What a line of the page says: our tool runs in this process, all else in the shell.
    private static func transcript(_ line: String, in shop: Workshop) throws -> String {
        let parts = line.replacingOccurrences(of: " && ", with: "; ").components(separatedBy: "; ")
        guard parts.contains(where: { $0.hasPrefix("appeal ") }) else {
            return try shop.shell("exec 2>&1; " + line).out
        }
        return try parts.map { part in
            guard part.hasPrefix("appeal ") else { return try shop.shell("exec 2>&1; " + part).out }
            let pipe = part.components(separatedBy: " | ")
            let command = pipe[0].components(separatedBy: " < ")
            let input = command.count > 1 ? try #require(shop.text(command[1])) : ""
            let run = shop.appeal(Array(command[0].components(separatedBy: " ").dropFirst()), input: input)
            guard pipe.count > 1 else { return run.transcript }
            try shop.write(run.out, to: "piped.txt")
            defer { try? FileManager.default.removeItem(at: shop.url("piped.txt")) }
            return try run.error + shop.shell("exec 2>&1; \(pipe[1...].joined(separator: " | ")) < piped.txt").out
        }.joined()
    }

    /// A line `…` stands for any lines.
    private static func agree(_ page: [String], _ said: [String]) -> Bool {
        var rest = said[...]
        for (index, part) in page.split(separator: "…", omittingEmptySubsequences: false).enumerated() {
            if index == 0 {
                guard rest.starts(with: part) else { return false }
                rest = rest.dropFirst(part.count)
            } else {
                guard
                    let at = part.isEmpty
                        ? rest.endIndex : rest.indices.first(where: { rest[$0...].starts(with: part) })
                else { return false }
                rest = rest[(at + part.count)...]
            }
        }
        return rest.isEmpty
    }
}
