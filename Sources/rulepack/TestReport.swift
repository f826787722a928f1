import ArgumentParser
import PackTesting
import SourceText

/// What a run of tests tells.
struct TestReport {
    enum Format: String, ExpressibleByArgument, CaseIterable { case pretty, compact, json, junit }

    let results: [TestResult]
    /// What kept tests from running.
    let findings: [Diagnostic]
    /// The letters that were written.
    let written: [String]

    var isClean: Bool { findings.isEmpty && written.isEmpty && !results.contains { $0.outcome == .failed } }

    /// `12 tests: 11 passed, 1 failed, 0 todo`
    var summary: String {
        func count(_ outcome: TestResult.Outcome) -> Int { results.count { $0.outcome == outcome } }
        let tests =
            "\(results.count) \(results.count == 1 ? "test" : "tests"): "
            + "\(count(.passed)) passed, \(count(.failed)) failed, \(count(.todo)) todo"
        if written.isEmpty { return tests + "\n" }
        return "\(tests); \(written.count) \(written.count == 1 ? "letter" : "letters") written: "
            + "read what changed, then run again\n"
    }

    /// What goes to standard output.
    func text(_ format: Format, colour: Bool) -> String {
        switch format {
        case .pretty: findingsText(colour) + failures { $0.pretty(colour) } + writtenText
        case .compact: findings.map(\.firstLine).joined() + failures(\.diagnostic.firstLine) + writtenText
        case .json: json
        case .junit: junitReport(of: results)
        }
    }

    /// What machines' formats have no room for.
    func remarks(_ format: Format, colour: Bool) -> String {
        [.json, .junit].contains(format) ? findingsText(colour) + writtenText : ""
    }

    private func findingsText(_ colour: Bool) -> String { findings.map { $0.printed(colour: colour) }.joined() }

    private var writtenText: String { written.map { "wrote \($0)\n" }.joined() }

    /// A mistake that a case shares with its variants is told once.
    private func failures(_ text: (TestFailure) -> String) -> String {
        var seen = Set<String>()
        return results.map { result in
            switch result.outcome {
            case .passed: ""
            case .failed: result.failures.map(text).filter { seen.insert($0).inserted }.joined()
            case .todo: result.todoLine
            }
        }.joined()
    }
}

extension TestResult {
    /// Not an error: nobody shall have to look for it among those.
    fileprivate var todoLine: String {
        guard let todo else { return "" }
        let at = Place(place.file, todo.range).position
        return "\(place.file.path):\(at.line):\(at.column): todo: `\(name)`: \(Diagnostic.visible(todo.value))\n"
    }
}

extension TestFailure {
    /// Where the difference of two letters is shown, the place alone says nothing more.
    fileprivate func pretty(_ colour: Bool) -> String {
        guard let difference else { return diagnostic.printed(colour: colour) }
        return diagnostic.firstLine(colour) + difference.printed(colour: colour)
    }
}

extension Diagnostic {
    fileprivate var firstLine: String { firstLine(false) }

    fileprivate func firstLine(_ colour: Bool) -> String { printed(colour: colour).prefix { $0 != "\n" } + "\n" }
}

// MARK: JSON

extension TestReport {
    fileprivate var json: String {
        JSONValue.list(
            results.map { result in
                .object([
                    ("name", .text(result.name)), ("outcome", .text(result.outcome.rawValue)),
                    ("path", .text(result.place.file.path)), ("line", .number(result.place.position.line)),
                    ("todo", .text(orNull: result.todo?.value)), ("failures", .list(result.failures.map(\.json)))
                ])
            }
        ).document()
    }
}

extension TestFailure {
    fileprivate var json: JSONValue {
        let at = diagnostic.place.position
        return .object([
            ("path", .text(diagnostic.place.file.path)), ("line", .number(at.line)), ("column", .number(at.column)),
            ("code", .text(diagnostic.code.rawValue)),
            ("message", .text(diagnostic.message)), ("hint", .text(orNull: diagnostic.hint)),
            ("difference", .text(orNull: difference?.printed()))
        ])
    }
}

extension Place {
    fileprivate var position: LineAndColumn { file.position(ofByte: Int(range.start)) }
}
