import SourceText

/// The results as JUnit XML, a suite for each pack. How long a test took is left out: the same input gives the same
/// bytes.
public func junitReport(of results: [TestResult]) -> String {
    var packs: [String] = []
    var suites: [String: [TestResult]] = [:]
    for result in results {
        let pack = String(result.name.prefix { $0 != "/" })
        if suites[pack] == nil { packs.append(pack) }
        suites[pack, default: []].append(result)
    }
    let text = packs.map { pack in
        let tests = suites[pack] ?? []
        return "  <testsuite\(attributes([("name", pack)] + counts(tests)))>\n"
            + tests.map { testCase($0, pack) }.joined() + "  </testsuite>\n"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<testsuites\(attributes([("name", "rulepack")] + counts(results)))>\n\(text.joined())</testsuites>\n"
}

private func counts(_ results: [TestResult]) -> [(String, String)] {
    func count(_ outcome: TestResult.Outcome) -> String { String(results.count { $0.outcome == outcome }) }
    return [
        ("tests", String(results.count)), ("failures", count(.failed)), ("errors", "0"), ("skipped", count(.todo)),
        ("time", "0")
    ]
}

private func testCase(_ result: TestResult, _ pack: String) -> String {
    let name = String(result.name.dropFirst(pack.count + 1))
    let line = String(result.place.file.position(ofByte: Int(result.place.range.start)).line)
    let head =
        "    <testcase"
        + attributes([
            ("classname", pack), ("name", name), ("file", result.place.file.path), ("line", line), ("time", "0")
        ])
    switch result.outcome {
    case .passed: return head + "/>\n"
    case .todo:
        let why = attributes([("message", "todo: " + (result.todo?.value ?? ""))])
        return "\(head)>\n      <skipped\(why)/>\n    </testcase>\n"
    case .failed: return "\(head)>\n\(result.failures.map(failure).joined())    </testcase>\n"
    }
}

private func failure(_ failure: TestFailure) -> String {
    let text = failure.diagnostic.printed() + (failure.difference?.printed() ?? "")
    let head = attributes([("message", failure.diagnostic.message), ("type", failure.diagnostic.code.rawValue)])
    return "      <failure\(head)>\(text.escapedForMarkup)</failure>\n"
}

private func attributes(_ pairs: [(name: String, value: String)]) -> String {
    pairs.map { " \($0.name)=\"\($0.value.escapedForAttribute)\"" }.joined()
}
