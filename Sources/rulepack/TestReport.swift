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
    var summary: Wording {
        func count(_ outcome: TestResult.Outcome) -> Int { results.count { $0.outcome == outcome } }
        let tests = Wording.testsInAll(
            count: results.count, passed: count(.passed), failed: count(.failed), todo: count(.todo))
        return written.isEmpty ? tests : .andLettersWritten(count: written.count, tests: tests)
    }

    /// What goes to standard output.
    func text(_ format: Format, in language: Language) -> StyledText {
        switch format {
        case .pretty: findingsText(language) + failures(language) { $0.pretty(language) } + writtenText(language)
        case .compact:
            StyledText(findings.map { $0.headline(in: language) })
                + failures(language) { $0.diagnostic.headline(in: language) } + writtenText(language)
        case .json: StyledText(json)
        case .junit: StyledText(junitReport(of: results))
        }
    }

    /// What machines' formats have no room for.
    func remarks(_ format: Format, in language: Language) -> StyledText {
        [.json, .junit].contains(format) ? findingsText(language) + writtenText(language) : StyledText()
    }

    private func findingsText(_ language: Language) -> StyledText {
        StyledText(findings.map { $0.styled(in: language) })
    }

    private func writtenText(_ language: Language) -> StyledText {
        StyledText(written.map { StyledText(Wording.wroteFile(path: $0).text(in: language) + "\n") })
    }

    /// A mistake that a case shares with its variants is told once.
    private func failures(_ language: Language, _ text: (TestFailure) -> StyledText) -> StyledText {
        var seen = Set<StyledText>()
        return StyledText(
            results.flatMap { result in
                switch result.outcome {
                case .passed: [StyledText]()
                case .failed: result.failures.map(text).filter { seen.insert($0).inserted }
                case .todo: [StyledText(result.todoLine(in: language))]
                }
            })
    }
}

extension TestResult {
    /// Not an error: nobody shall have to look for it among those.
    fileprivate func todoLine(in language: Language) -> String {
        guard let todo else { return "" }
        let at = Place(place.file, todo.range).position
        let told = Wording.testTodo(test: name, todo: todo.value.visible(as: .line)).text(in: language)
        return "\(place.file.path):\(at.line):\(at.column): \(told)\n"
    }
}

extension TestFailure {
    /// Where the difference of two letters is shown, the place alone says nothing more.
    fileprivate func pretty(_ language: Language) -> StyledText {
        guard let difference else { return diagnostic.styled(in: language) }
        return diagnostic.headline(in: language) + difference.styled(in: language)
    }
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
