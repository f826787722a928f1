import AppealKit
import Reports
import RulePacks
import SourceText

/// How cost grows with size: each row of a table costs the same where growth is linear.
struct GrowthJobs {
    let ruleBook: RuleBook

    func run(rounds: Int) throws {
        try rows().print(rounds: rounds, unit: "rows")
        try files().print(rounds: min(rounds, 3), unit: "files")
        try lines().print(rounds: rounds, unit: "lines")
        try orders().print(rounds: min(rounds, 3), unit: "rows")
    }

    private func rows() throws -> Contest {
        var contest = Contest("Growth: rows of a letter")
        for count in [80, 800, 8_000] {
            let one = try read(LetterCase(seed: 1, parcels: count).file, with: ruleBook)
            contest.add("\(count) rows", units: count) { keep(try letter(one).plainBytes()) }
        }
        return contest
    }

    private func files() -> Contest {
        var contest = Contest("Growth: rule files in one pack")
        for count in [100, 1_000, 10_000] {
            let files = Corpus(violations: count).files
            contest.add("\(count) files", units: count) { keep(RuleBook.check(files)) }
        }
        return contest
    }

    /// Without proofs, which give up on so many conditions of one violation.
    private func lines() throws -> Contest {
        var contest = Contest("Growth: lines in one rule file, without proofs")
        for count in [60, 600, 6_000, 60_000] {
            let files = Corpus.longFile(facts: (count - 60) / 4)
            try cleanRuleBook(RuleBook.compile(files))
            contest.add("\(count) lines", units: count) { keep(RuleBook.compile(files)) }
        }
        return contest
    }

    /// All-orders reports of an order a row; they come in pieces of a thousand.
    private func orders() -> Contest {
        var contest = Contest("Growth: rows of an all-orders report")
        for count in [10_000, 100_000, 1_000_000] {
            contest.add("\(count) rows", units: count) {
                var (history, reading) = (
                    OrderHistory(), FlatFileReading(path: "orders.txt", options: FlatFileOptions())
                )
                reading.read(
                    Array("amazon-order-id\tpurchase-date\torder-status\tfulfillment-channel\tproduct-name\n".utf8),
                    into: &history)
                for thousand in 0..<count / 1_000 { reading.read(thousandOrders(thousand), into: &history) }
                keep(reading.finish(into: &history).diagnostics)
                keep(Workbench(history).span)
            }
        }
        return contest
    }

    private func thousandOrders(_ thousand: Int) -> [UInt8] {
        let head = "111-\(1_000_000 + thousand)-1000"
        var text = ""
        for number in 1_000..<2_000 {
            text +=
                "\(head)\(String(number).dropFirst())\t2019-02-01T10:00:00+00:00\tShipped\tMerchant\t"
                + "Desk lamp, 7\" model\n"
        }
        return Array(text.utf8)
    }
}
