import ArgumentParser
import PackTesting
import RulePacks
import SourceText
import ToolSupport

struct Cover: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("cover", .helpCover, more: .helpCoverMore)
    }

    @Argument(help: ArgumentHelp(.helpFoldersOfPacks))
    var folders: [String] = ["."]

    @Option(help: ArgumentHelp(.helpCoverMinimum, valueName: "percent"))
    var minimum: Double?

    @Flag(help: ArgumentHelp(.helpCoverWrite))
    var write = false

    @Option(help: ArgumentHelp(.helpCoverFormat))
    var format: Format = .pretty

    enum Format: String, ExpressibleByArgument, CaseIterable { case pretty, json }

    func validate() throws {
        if let minimum, !(0...100).contains(minimum) { throw ValidationError(.badMinimum) }
    }

    func run() throws {
        var (coverages, findings, written) = ([Coverage](), Diagnostics(), [String]())
        for folder in try CheckedFolder.all(folders) {
            findings.append(contentsOf: folder.diagnostics)
            guard let ruleBook = folder.ruleBook else { continue }
            let tests = try TestFolders(below: folder.path)
            // What such a test would reach is not known, so that the share is too small.
            for failure in tests.broken.flatMap(\.failures) { findings.append(failure.diagnostic) }
            let results = tests.results(with: ruleBook)
            for pack in ruleBook.packs {
                let coverage = Coverage(of: pack, by: results.filter { $0.name.hasPrefix(pack.id + "/") })
                if write { written += try propose(for: coverage, ruleBook, below: folder.path) }
                coverages.append(coverage)
            }
        }
        let report = CoverageReport(coverages: coverages, written: written)
        Terminal.tell(findings.sorted())
        Terminal.out(format == .json ? report.json() : report.pretty(in: Terminal.language))
        Terminal.error(report.summary(in: Terminal.language))
        let isEnough = coverages.allSatisfy { coverage in minimum.map { coverage.percent >= $0 } ?? true }
        if !isEnough || !findings.isEmpty || !written.isEmpty { throw Status.findings }
    }

    /// Writes each proposal into a test folder of its own, under a name that is free.
    private func propose(for coverage: Coverage, _ ruleBook: RuleBook, below folder: String) throws -> [String] {
        var proposals = CaseProposals(coverage.pack, of: ruleBook)
        var number = 0
        return try proposals.proposals(for: coverage).map { proposal in
            var path: String
            repeat {
                number += 1
                path = "\(folder.withoutTrailingSlash)/rules/\(coverage.pack.id)/tests/proposed-\(number)"
            } while Disk.kind(path) != .nothing
            try Disk.makeFolder(path)
            for exhibit in proposal.exhibits {
                if let end = exhibit.lastIndex(of: "/") { try Disk.makeFolder(path + "/" + exhibit[..<end]) }
                let sample = Wording.sampleExhibit.text(in: Terminal.language) + "\n"
                try Disk.write(Array(sample.utf8), to: path + "/" + exhibit)
            }
            // A letter that is there, if empty, is written by `rulepack test --update` when its case has been read.
            try Disk.write([], to: path + "/letter.txt")
            try Disk.write(Array(proposal.text.utf8), to: path + "/case.yaml")
            return Disk.shown(path + "/case.yaml")
        }
    }
}

/// What is told of coverages.
struct CoverageReport {
    let coverages: [Coverage]
    /// Cases that were written.
    let written: [String]

    func pretty(in language: Language) -> String {
        coverages.map { coverage in
            coverage.missed.map { target in
                "\(line(target.place)): \(Wording.notReached(target: target.wording).text(in: language))\n"
            }.joined()
        }.joined() + written.map { Wording.wroteFile(path: $0).text(in: language) + "\n" }.joined()
    }

    private func line(_ place: Place) -> String {
        let at = place.file.position(ofByte: Int(place.range.start))
        return "\(place.file.path):\(at.line):\(at.column)"
    }

    /// `amazon: 92.1 % reached, 20 of 254 not`
    func summary(in language: Language) -> String {
        var lines = coverages.map { coverage in
            let (pack, all, missed) = (coverage.pack.id, coverage.targets.count, coverage.missed.count)
            let percent = rounded(coverage.percent)
            return missed > 0
                ? Wording.someReached(pack: pack, percent: percent, missed: missed, all: all)
                : .allReached(pack: pack, percent: percent, all: all)
        }
        if !written.isEmpty { lines.append(.editProposals) }
        return lines.map { $0.text(in: language) + "\n" }.joined()
    }

    func json() -> String {
        JSONValue.list(
            coverages.map { coverage in
                .object([
                    ("pack", .text(coverage.pack.id)), ("targets", .number(coverage.targets.count)),
                    ("reached", .number(coverage.targets.count - coverage.missed.count)),
                    (
                        "missed",
                        .list(
                            coverage.missed.map { target in
                                let at = target.place.file.position(ofByte: Int(target.place.range.start))
                                return .object([
                                    ("name", .text(target.name)), ("path", .text(target.place.file.path)),
                                    ("line", .number(at.line)), ("column", .number(at.column))
                                ])
                            })
                    )
                ])
            }
        ).document()
    }

    /// One decimal, never rounded up to what is not reached.
    private func rounded(_ percent: Double) -> String {
        let tenths = Int(percent * 10)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
