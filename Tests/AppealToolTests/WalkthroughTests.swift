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
            let run = try shop.shell("PATH=\"$(dirname \"$appeal\"):$PATH\"; exec 2>&1; \(command)")
            let said =
                run.out.isEmpty ? [] : run.out.dropLast(run.out.hasSuffix("\n") ? 1 : 0).components(separatedBy: "\n")
            #expect(Self.agree(Array(lines.dropFirst()), said), "$ \(command)\n\(run.out)")
        }
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
