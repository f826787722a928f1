import Foundation
import Testing

@Suite("appeal metrics")
struct MetricsTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.copy("Tests/ReportsTests/Fixtures/month", to: "month")
        try shop.copy("Tests/ReportsTests/Fixtures/account-health-example.json", to: "health.json")
    }

    private let month = [
        "metrics", "month/orders.txt", "month/feedback.txt", "month/claims.csv", "--as-of", "2019-03-17"
    ]

    @Test func aMonth() throws {
        let run = shop.appeal(month + ["--without", "111-0000003-0000004"])
        #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
        #expect(run.out.contains("  60 days  2019-01-02  2019-03-02  4        300  1.33%  misses, judged\n"))
        #expect(
            run.out.contains("Without those named: 1%\n")
                && run.out.contains("101 more orders without a defect in the window would meet the target\n"))
        #expect(shop.appeal(month + ["--language", "zh", "--width", "40"]).out.contains("再有 101 个无缺陷订单"))
    }

    @Test func theLastDayOfTheFilesIsTheDay() throws {
        let run = shop.appeal("metrics", "month/orders.txt")
        #expect(
            run.status == 0 && run.out.hasPrefix("Metrics as of 2 March 2019\n")
                && run.out.contains("choose another with --as-of"))
    }

    @Test func theAccountHealthReport() throws {
        let run = shop.appeal("metrics", "health.json")
        #expect(
            run.status == 1
                && run.out.contains("  On-time delivery, units                88.48%  > 90%   GOOD    misses\n"),
            "\(run.out)")
        #expect(
            run.error.contains(
                "health.json:102:15: warning: the status is GOOD, but 88.48% misses the target > 90% [odd-report]\n"))
        #expect(
            shop.appeal("metrics", "health.json", "--marketplace", "CA").out.contains(
                "Amazon.ca (A2EUQ1WTGCTBG2): account NORMAL"))
    }

    @Test func json() throws {
        let run = shop.appeal(month + ["--format", "json"])
        let made = try #require(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
        #expect(run.status == 0 && made["asOf"] as? String == "2019-03-17" && (made["metrics"] as? [Any])?.count == 2)
    }

    @Test func snapshotsShowHowItWent() throws {
        try shop.write("case: x\n", to: "case/case.yaml")
        for day in ["2019-03-10", "2019-03-17"] {
            #expect(
                shop.appeal("metrics", "month/orders.txt", "month/claims.csv", "--as-of", day, "--snapshot", "case")
                    .status == 0)
        }
        #expect(
            shop.contents.filter { $0.hasPrefix("case/metrics/") } == [
                "case/metrics/2019-03-10.json", "case/metrics/2019-03-17.json"
            ])
        let run = shop.appeal("metrics", "--snapshot", "case")
        #expect(
            run.status == 0 && run.out.contains("by snapshot\n  2019-03-10  1.3%  ")
                && run.out.contains("\n  2019-03-17    1%  "), "\(run.out)")
        try shop.write("{", to: "case/metrics/broken.json")
        let broken = shop.appeal("metrics", "--snapshot", "case")
        #expect(
            broken.status == 1 && broken.error.contains("case/metrics/broken.json:1:2: error: ")
                && broken.out.contains("2019-03-10"))
    }

    @Test func aFileThatIsNoReport() throws {
        try shop.write("a,b\n1,2\n", to: "other.csv")
        let alone = shop.appeal("metrics", "other.csv")
        #expect(
            alone.status == 1 && alone.out.isEmpty
                && alone.error.hasPrefix(
                    "other.csv:1:1: error: the headings are of no report that is known [unknown-report]\n")
        )
        let beside = shop.appeal(month + ["other.csv"])
        #expect(beside.status == 1 && beside.out.contains("1.33%"), "the others are read")
    }

    @Test(arguments: [
        (["metrics"], "name the reports to read"), (["metrics", "gone.txt"], "gone.txt: there is no such file"),
        (["metrics", "month"], "month: this is a folder; a file is wanted"),
        (["metrics", "health.json", "--window", "0"], "a window has 1 to 36500 days"),
        (["metrics", "health.json", "--as-of", "2019-02-30"], "2019-02-30"),
        (["metrics", "health.json", "--column", "x=y"], "`x=y` names no column"),
        (["metrics", "health.json", "--pack", "moon"], "there is no pack `moon`"),
        (["metrics", "month/orders.txt", "--without", "1"], "the files have no such defect of the order `1`"),
        (["metrics", "health.json", "--snapshot", "gone"], "gone: there is no such case folder")
    ])
    func whatCannotRun(arguments: [String], reason: String) throws {
        let run = shop.appeal(arguments)
        #expect(run.status == 2 && run.out.isEmpty && run.error.contains(reason), "\(run.error)")
    }

    @Test func hostileFiles() throws {
        let files: [(String, Data)] = [
            ("zeros", Data(count: 3 << 20)), ("line", Data(repeating: 0x78, count: 3 << 20)),
            ("quotes", Data(repeating: 0x22, count: 1 << 20)), ("tabs", Data(repeating: 0x09, count: 2 << 20)),
            ("deep", Data(repeating: 0x5B, count: 1 << 20)),
            ("wide", Data([0xFF, 0xFE] + Array(repeating: 0xD8, count: 10_001))),
            ("large", Data("{".utf8) + Data(repeating: 0x20, count: 17 << 20))
        ]
        for (name, data) in files {
            try data.write(to: shop.url(name))
            let run = shop.appeal("metrics", name)
            #expect(
                (run.status == 1 && run.error.hasPrefix(name + ":1:")) || (name == "large" && run.status == 2),
                "\(name) \(run.status) \(run.error.prefix(300))")
            #expect(run.error.utf8.count < 5_000)
        }
    }
}
