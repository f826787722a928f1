import RulePacks
import Testing

@Suite("How values print")
struct PrintingTests {
    struct Print: Sendable, CustomTestStringConvertible {
        let type: String, value: String, english: String, chinese: String
        init(_ type: String, _ value: String, _ english: String, _ chinese: String) {
            (self.type, self.value, self.english, self.chinese) = (type, value, english, chinese)
        }
        var testDescription: String { "\(type): \(value)" }
    }

    @Test(arguments: [
        Print("text", "desk lamp", "desk lamp", "desk lamp"),
        Print("text", "\"a   b\\n c\"", "a b c", "a b c"),
        Print("yes-no", "yes", "yes", "是"),
        Print("yes-no", "no", "no", "否"),
        Print("count", "214", "214", "214"),
        Print("count", "1000000", "1,000,000", "1,000,000"),
        Print("count\nmin: -5", "-5", "-5", "-5"),
        Print("number", "2.5", "2.5", "2.5"),
        Print("number", "-0.0001", "-0.0001", "-0.0001"),
        Print("number", "3.0", "3", "3"),
        Print("percent", "1.4%", "1.4%", "1.4%"),
        Print("percent", "1.40 %", "1.4%", "1.4%"),
        Print("percent", "100%", "100%", "100%"),
        Print("percent", "0.0001%", "0.0001%", "0.0001%"),
        Print("money", "12.50 USD", "USD 12.50", "12.50 美元"),
        Print("money", "12 USD", "USD 12.00", "12.00 美元"),
        Print("money CLF", "0.1234 CLF", "CLF 0.1234", "0.1234 CLF"),
        Print("money BHD", "12.5 BHD", "BHD 12.500", "12.500 BHD"),
        Print("money", "1200 JPY", "JPY 1,200", "1,200 日元"),
        Print("date", "2019-03-02", "2 March 2019", "2019年3月2日"),
        Print("date", "2024-02-29", "29 February 2024", "2024年2月29日"),
        Print("date\nfuture: yes", "2026-12-31", "31 December 2026", "2026年12月31日"),
        Print("duration", "1 hour", "1 hour", "1 小时"),
        Print("duration", "48 hours", "48 hours", "48 小时"),
        Print("duration", "2 days", "2 days", "2 天"),
        Print("duration", "1 week", "1 week", "1 周"),
        Print("duration", "0 days", "0 days", "0 天"),
        Print("asin", "B0EXAMPLE1", "B0EXAMPLE1", "B0EXAMPLE1"),
        Print("order-id", "111-0000001-0000001", "111-0000001-0000001", "111-0000001-0000001"),
        Print("choice\noptions:\n  red: bright red\n  blue: blue", "red", "bright red", "bright red"),
        Print("list of text", "[a]", "a", "a"),
        Print("list of text", "[a, b]", "a and b", "a 和 b"),
        Print("list of text", "[a, b, c]", "a, b and c", "a、b 和 c"),
        Print("list of text", "[甲, 乙]", "甲 and 乙", "甲和乙"),
        Print("list of date", "[2019-03-02, 2019-03-04]", "2 March 2019 and 4 March 2019", "2019年3月2日和2019年3月4日"),
        Print(
            "list of choice\noptions:\n  a: ant\n  b: bee\n  c: cat", "[c, a, b]", "cat, ant and bee", "cat、ant 和 bee"),
        Print("list of asin", "[B0EXAMPLE1, B0EXAMPLE2]", "B0EXAMPLE1 and B0EXAMPLE2", "B0EXAMPLE1 和 B0EXAMPLE2")
    ])
    func inTheMiddleOfASentence(print: Print) throws {
        let fact = Told("x.y", print.type, print.value)
        try expect("It was {{ x.y }} then.", fact, is: "It was \(print.english) then.")
        try expect("为 {{ x.y }} 。", fact, in: .chinese, is: "为 \(print.chinese) 。")
    }

    @Test(arguments: [
        ("text", "our stock", "Our stock"), ("text", "a", "A"), ("text", "iPad stands", "iPad stands"),
        ("text", "Li Wei", "Li Wei"), ("text", "élan", "Élan"), ("text", "ßs", "ßs"),
        ("yes-no", "yes", "Yes"), ("choice\noptions:\n  x: every day", "x", "Every day"),
        ("list of text", "[ants, bees]", "Ants and bees"),
        ("count", "0", "Zero"), ("count", "3", "Three"), ("count", "21", "Twenty-one"), ("count", "100", "One hundred"),
        ("count", "214", "Two hundred and fourteen"),
        ("count", "1001", "One thousand and one"), ("count", "12345", "Twelve thousand three hundred and forty-five"),
        ("count", "1000000", "1,000,000"),
        ("money", "5 USD", "USD 5.00")
    ])
    func atTheStartOfASentence(type: String, value: String, english: String) throws {
        let fact = Told("x.y", type, value)
        try expect("{{ x.y }} was here. {{ x.y }} again.", fact, is: "\(english) was here. \(english) again.")
        try expect("- {{ x.y }} was here! {{ x.y }} again.", fact, is: "- \(english) was here! \(english) again.")
    }

    @Test(arguments: [
        ("That is, e.g. {{ x.y }} of them.", "That is, e.g. 3 of them."),
        ("See No. {{ x.y }} here.", "See No. 3 here."), ("(see No. {{ x.y }})", "(see No. 3)"),
        ("(approx. {{ x.y }})", "(approx. 3)"), ("It is so: {{ x.y }}.", "It is so: 3."),
        ("Why? {{ x.y }} knew.", "Why? Three knew."),
        ("(We saw it.) {{ x.y }} left.", "(We saw it.) Three left."),
        ("He said \"stop.\" {{ x.y }} left.", "He said \"stop.\" Three left."),
        ("Order v1.{{ x.y }} came.", "Order v1.3 came."),
        ("On amazon.com. {{ x.y }} left.", "On amazon.com. Three left."),
        ("He said “stop.” {{ x.y }} left.", "He said “stop.” Three left."),
        ("In the U.S. {{ x.y }} left.", "In the U.S. 3 left."), ("{{ x.y }}", "Three")
    ])
    func whatStartsASentenceAndWhatDoesNot(fragment: String, text: String) throws {
        try expect(fragment, Told("x.y", "count", "3"), is: text)
    }

    @Test func anAbbreviationLetsAPercentFollow() throws {
        try expect("It was bad, e.g. {{ x.y }} late.", Told("x.y", "percent", "2%"), is: "It was bad, e.g. 2% late.")
    }

    @Test func aSentenceIsNotStartedByChinese() throws {
        try expect(
            "{{ x.y }} 个。{{ x.z }} 。", Told("x.y", "count", "3"), Told("x.z", "text", "abc"), in: .chinese,
            is: "3 个。abc 。")
    }

    @Test(arguments: [
        ("0", "Zero orders were late, 0 in all.", "有 0 个"), ("1", "One order was late, one in all.", "有 1 个"),
        ("2", "Two orders were late, 2 in all.", "有 2 个"),
        ("21", "Twenty-one orders were late, 21 in all.", "有 21 个"),
        ("214", "Two hundred and fourteen orders were late, 214 in all.", "有 214 个"),
        ("1000000", "1,000,000 orders were late, 1,000,000 in all.", "有 1,000,000 个")
    ])
    func plurals(count: String, english: String, chinese: String) throws {
        let fact = Told("x.y", "count", count)
        try expect(
            ##"{{ x.y | plural: "one order was", "# orders were" }} late, {{ x.y | plural: "one", "#" }} in all."##,
            fact, is: english)
        try expect(##"{{ x.y | plural: "有 # 个" }}"##, fact, in: .chinese, is: chinese)
    }

    @Test func pluralsOfListsAndRows() throws {
        let rows = Told("x.rows", "rows\ncolumns:\n  a:\n    type: text", "\n- a: p\n- a: q")
        let text =
            ##"{{ x.list | plural: "name", "names" }} {{ x.list }}: "##
            + ##"{{ x.rows | plural: "one row", "# rows" }}{% for row in x.rows %}, {{ row.a }}{% endfor %}"##
        try expect(text, Told("x.list", "list of text", "[m]"), rows, is: "Name m: 2 rows, p, q")
        try expect(text, Told("x.list", "list of text", "[m, n]"), rows, is: "Names m and n: 2 rows, p, q")
    }

    /// It once took the row of a count for a row of nothing.
    @Test func aPluralOfAColumnThatIsNotToldIsAsked() throws {
        let rows = Told(
            "x.rows", "rows\ncolumns:\n  a:\n    type: text\n  n:\n    type: count", "\n- a: p\n  n: 2\n- a: q")
        try expect(
            ##"Sent{% for row in x.rows %} {{ row.a }} {{ row.n | plural: "once", "# times" }}{% endfor %}."##, rows,
            is: "? the case, x.rows: n")
    }

    @Test func listsJoinedWithOr() throws {
        let fact = Told("x.y", "list of text", "[a, b, c]")
        try expect("Either {{ x.y | or }}.", fact, is: "Either a, b or c.")
        try expect("{{ x.y | or }}", fact, in: .chinese, is: "a、b 或 c")
        try expect("{{ x.y | or }}", Told("x.y", "list of text", "[甲, 乙]"), in: .chinese, is: "甲或乙")
    }

    @Test(arguments: [("none", "None."), ("[a]", "a.")])
    func aListThatMayBeEmpty(value: String, text: String) throws {
        try expect(
            "{% if count x.y > 0 %}{{ x.y }}{% else %}None{% endif %}.",
            Told("x.y", "list of asin\nmin: 0", value == "[a]" ? "[B0EXAMPLE1]" : value),
            is: (value == "[a]" ? "B0EXAMPLE1." : text))
    }

    /// Two places, unless they would land on the other side of a percent that the pack compares with.
    @Test(arguments: [
        ("4", "401", "0.998%"), ("4", "400", "1%"), ("3", "214", "1.4%"), ("1", "3", "33.33%"), ("2", "3", "66.67%"),
        ("401", "40100", "1%"), ("10001", "1000000", "1.0001%"),
        ("99999", "10000000", "0.99999%"), ("0", "7", "0%"), ("7", "7", "100%")
    ])
    func ratios(part: String, whole: String, percent: String) throws {
        let facts = [
            Told("x.a", "count", part), Told("x.b", "count\nmin: 1", whole),
            Told("x.rate", "percent\nis: x.a / x.b", nil)
        ]
        try expect(
            "It is {{ x.rate }}{% if x.rate < 1% %} below{% elsif x.rate > 1% %} above{% endif %}.", facts,
            is: "It is \(percent)\(side(part, whole)).")
    }

    private func side(_ part: String, _ whole: String) -> String {
        guard let part = Int(part), let whole = Int(whole) else { return "" }
        return part * 100 < whole ? " below" : part * 100 > whole ? " above" : ""
    }

    @Test func derivedFacts() throws {
        let facts = [
            Told("x.a", "money USD", "10 USD"), Told("x.b", "money USD", "2.50 USD"),
            Told("x.c", "money USD\nis: x.a - x.b", nil),
            Told("x.from", "date", "2026-02-01"), Told("x.to", "date", "2026-02-15"),
            Told("x.took", "duration\nis: x.to - x.from", nil),
            Told("x.due", "date\nis: x.from + 2 weeks", nil), Told("x.late", "yes-no\nis: x.to >= x.due", nil)
        ]
        try expect(
            "It is {{ x.c }}, {{ x.took }}, {{ x.due }}, {{ x.late }}.", facts,
            is: "It is USD 7.50, 14 days, 15 February 2026, yes.")
    }

    @Test func sumsOverRows() throws {
        let rows = Told(
            "x.rows", "rows\ncolumns:\n  day:\n    type: date\n  units:\n    type: count",
            "\n- day: 2026-01-05\n  units: 3\n- day: 2026-01-02\n  units: 4")
        let facts = [
            rows, Told("x.units", "count\nis: sum of x.rows.units", nil),
            Told("x.first", "date\nis: earliest of x.rows.day", nil),
            Told("x.last", "date\nis: latest of x.rows.day", nil), Told("x.n", "count\nis: count of x.rows", nil)
        ]
        try expect(
            "It is {{ x.units }} in {{ x.n }}, {{ x.first }} to {{ x.last }}.", facts,
            is: "It is 7 in 2, 2 January 2026 to 5 January 2026.")
    }
}

@Suite("White space and stops")
struct JointTests {
    @Test(arguments: [
        ("Ltd.", "It is Ltd."), ("why?", "It is why?"), ("so!", "It is so!"), ("plain", "It is plain.")
    ])
    func aFullStopIsNotDoubled(value: String, text: String) throws {
        try expect("It is {{ x.y }}.", Told("x.y", "text", value), is: text)
        try expect("It is {{ x.y }}. Then.", Told("x.y", "text", value), is: text + " Then.")
        try expect(
            "It is {{ x.y }}{% if x.z %} (yes){% endif %}.", Told("x.y", "text", value), Told("x.z", "yes-no", "no"),
            is: text)
    }

    @Test func aChineseStopIsNotDoubled() throws {
        try expect("是{{ x.y }}。", Told("x.y", "text", "甲。"), in: .chinese, is: "是甲。")
        try expect("是{{ x.y }}。", Told("x.y", "text", "Ltd."), in: .chinese, is: "是Ltd.")
    }

    /// Each fragment with its text where the condition holds and where it does not.
    @Test(arguments: [
        ("A {% if x.y %}b {% endif %}c.", "A b c.", "A c."),
        ("A {% if x.y %}b{% endif %} c.", "A b c.", "A c."),
        ("A{% if x.y %} b{% endif %} c.", "A b c.", "A c."),
        ("A {% if x.y %}b{% endif %}.", "A b.", "A."),
        ("A {% if x.y %}b{% endif %}, c.", "A b, c.", "A, c."),
        ("A {% if x.y %}b{% endif %}; c.", "A b; c.", "A; c."),
        ("(A {% if x.y %}b{% endif %})", "(A b)", "(A)"),
        ("A {% if x.y %}b{% endif %}", "A b", "A"),
        ("{% if x.y %}A {% endif %} b.", "A b.", "b."),
        ("A {% if x.y %}b{% else %}{% endif %} c.", "A b c.", "A c."),
        ("A {% if x.y %}b{% endif %} {% if not x.y %}n{% endif %} c.", "A b c.", "A n c."),
        ("A {% if x.y %}{% if x.y %}b{% endif %}{% endif %} c.", "A b c.", "A c."),
        ("A  {% if x.y %} b {% endif %}  c.", "A b c.", "A c."),
        ("- {% if x.y %}A{% endif %}\n- b", "- A\n- b", "- b"),
        ("A\n{% if x.y %}\nb\n{% endif %}\nc", "A\n\nb\n\nc", "A\n\nc"),
        ("A\n{% if x.y %}\n- b\n{% else %}\n- n\n{% endif %}\nc", "A\n\n- b\n\nc", "A\n\n- n\n\nc"),
        ("{% if x.y %}\nA\n{% endif %}\nb", "A\n\nb", "b"),
        ("1. A\n{% if x.y %}\n2. b\n{% endif %}\n3. c", "1. A\n2. b\n3. c", "1. A\n2. c")
    ])
    func whereAConditionIsFalseNoHoleIsLeft(fragment: String, yes: String, no: String) throws {
        for (value, text) in [("yes", yes), ("no", no)] { try expect(fragment, Told("x.y", "yes-no", value), is: text) }
    }

    @Test(arguments: [
        ("甲 {% if x.y %}乙{% endif %}。", "甲 乙。", "甲。"), ("甲 {% if x.y %}乙{% endif %}，丙", "甲 乙，丙", "甲，丙"),
        ("（甲 {% if x.y %}乙{% endif %}）", "（甲 乙）", "（甲）")
    ])
    func andNoneBeforeChineseSigns(fragment: String, yes: String, no: String) throws {
        for (value, text) in [("yes", yes), ("no", no)] {
            try expect(fragment, Told("x.y", "yes-no", value), in: .chinese, is: text)
        }
    }

    @Test(arguments: [("1", "one"), ("2", "two"), ("3", "three"), ("4", "more")])
    func branches(count: String, text: String) throws {
        let fact = Told("x.y", "count", count)
        try expect(
            "It is {% if x.y == 1 %}one{% elsif x.y == 2 %}two{% elsif x.y == 3 %}three{% else %}more{% endif %}.",
            fact, is: "It is \(text).")
        try expect(
            """
            {% if x.y == 1 %}
            one
            {% elsif x.y == 2 %}
            two
            {% elsif x.y == 3 %}
            three
            {% else %}
            more
            {% endif %}
            """,
            fact, is: text)
    }

    @Test func loops() throws {
        let rows = Told(
            "x.rows", "rows\ncolumns:\n  a:\n    type: text\n  b:\n    type: count\n    optional: yes",
            "\n- a: p\n  b: 2\n- a: q\n  b: none")
        try expect(
            """
            Rows:
            {% for row in x.rows %}
            - {{ row.a }}{% if known row.b %}: {{ row.b }}{% endif %}
            {% endfor %}
            End.
            """,
            rows, is: "Rows:\n\n- P: 2\n- Q\n\nEnd.")
        try expect(
            "Days{% for day in x.days %}; {{ day }}{% endfor %}.",
            Told("x.days", "list of date", "[2026-01-02, 2026-01-03]"), is: "Days; 2 January 2026; 3 January 2026.")
        try expect(
            "{% for row in x.none %}\n- {{ row.a }}\n{% endfor %}\nEnd.",
            Told("x.none", "rows\nmin: 0\ncolumns:\n  a:\n    type: text", "none"), is: "End.")
    }

    @Test func aDateOfTheLetter() throws {
        try expect("Of {{ letter.date }}.", is: "Of 5 March 2026.")
    }
}
