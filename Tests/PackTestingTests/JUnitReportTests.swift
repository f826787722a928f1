import PackTesting
import SourceText
import Testing

@Suite("JUnit reports")
struct JUnitReportTests {
    @Test func resultsOfTwoPacks() {
        let place = Place(SourceFile(path: "a&b/case.yaml", text: "x\ny: z\n"), SourceRange(start: 2, end: 3))
        let failure = TestFailure(Diagnostic(.testFailed, .verbatim("wants \"<x>\"\u{1}\nmore"), at: place))
        let report = junitReport(of: [
            TestResult(name: "one/first", outcome: .passed, place: place, failures: []),
            TestResult(name: "two/second", outcome: .passed, place: place, failures: []),
            TestResult(name: "one/first/early", outcome: .failed, place: place, failures: [failure]),
            TestResult(
                name: "one/third", outcome: .todo, place: place, failures: [failure], todo: Located("so & so", .top))
        ])
        #expect(
            report == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="rulepack" tests="4" failures="1" errors="0" skipped="1" time="0">
                  <testsuite name="one" tests="3" failures="1" errors="0" skipped="1" time="0">
                    <testcase classname="one" name="first" file="a&amp;b/case.yaml" line="2" time="0"/>
                    <testcase classname="one" name="first/early" file="a&amp;b/case.yaml" line="2" time="0">
                      <failure message="wants &quot;&lt;x&gt;&quot;&lt;U+0001&gt;&#10;more" \
                type="test-failed">a&amp;b/case.yaml:2:1: error: wants &quot;&lt;x&gt;&quot;&lt;U+0001&gt;
                more [test-failed]
                    y: z
                    ^
                </failure>
                    </testcase>
                    <testcase classname="one" name="third" file="a&amp;b/case.yaml" line="2" time="0">
                      <skipped message="todo: so &amp; so"/>
                    </testcase>
                  </testsuite>
                  <testsuite name="two" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase classname="two" name="second" file="a&amp;b/case.yaml" line="2" time="0"/>
                  </testsuite>
                </testsuites>

                """)
    }
}
