/// The dictionaries: words that the formats know.
enum FuzzWords {
    static let yaml = [
        "\n", "\n  ", "\n- ", "\n  - ", ": ", " #", "- ", "|\n", ">\n", "|-", "\"", "'", "[", "]", ", ", "{", "}", "&a",
        "*a", "!!str", "<<: ", "---", "...", "\t", "%YAML 1.2", "\u{FEFF}", "：", "，", "\r\n", "\\x00", "\\u2028", "?"
    ]

    static let conditions = [
        " and ", " or ", "not ", "(", ")", " in [", "]", ", ", " includes ", "count ", "known ", "exhibit.", "sum ",
        "earliest ", "latest ", " of ", " + ", " - ", " / ", " == ", " != ", " < ", " <= ", " > ", " >= ", "\"", "%",
        " USD", " days", " weeks", "2019-03-02", "letter.date", "odr.rate", "9223372036854775807"
    ]

    static let fragments = [
        "## ", "## cause ", "## action ", "## letter ", "## header\n", "## closing\n", "## summary\n", "{{ ", " }}",
        "{% if ", "{% elsif ", "{% else %}", "{% endif %}", "{% for row in ", "{% endfor %}", " %}", " | ",
        "plural: \"",
        "date", "or", "<!-- ", " -->", "\n", "- ", "1. ", "# ", "row.", "exhibit.", "cause."
    ]

    static let packs =
        conditions + fragments + [
            "pack", "version", "title", "title.zh", "language: en", "reading-languages: [zh]", "routes", "when", "to",
            "also: true", "facts", "ask", "ask.zh", "type", "yes-no", "count", "number", "percent", "money", "date",
            "duration", "text", "choice", "list of text", "rows", "columns", "optional: true", "min", "max", "pattern",
            "options", "is", "causes", "actions", "prevention", "exhibits", "policy", "needed", "answers", "notice",
            "says", "reads", "asks", "level: account", "source", "checked", "since", "requires", "uses", "none", "0",
            "-1", "1%", "2019-03-02", "yes", "no"
        ]

    static let caseWords = [
        "case", "pack", "letter-date", "violations", "facts", "causes", "actions", "prevention", "exhibits", "answers",
        "for", "as", "own-words", "sources", "variants", "want", "none", "yes", "no", "1.4%", "2019-03-02",
        "2019-12-31",
        "order-defect-rate", "valid-tracking-rate", "missed-shipment", "unclear-instructions", "odr.rate",
        "refund-buyers",
        "USD 5", "5 USD", "0", "-1", "999999999999", "\"\"", "{{ odr.rate }}", "<script>", "&amp;", "\u{202E}", "甲"
    ]

    static let mails = [
        "From: ", "To: ", "Subject: ", "Date: Fri, 1 Mar 2019 09:00:00 +0000", "Content-Type: text/plain; charset=",
        "Content-Type: text/html", "Content-Type: multipart/mixed; boundary=\"x\"", "boundary=a=b", "--x\n", "--x--\n",
        "Content-Type: message/rfc822", "Content-Transfer-Encoding: base64", "quoted-printable", "=?utf-8?Q?a_b?=",
        "=?utf-8?B?5L2g?=", "gb18030", "shift_jis", "utf-16", "windows-1252", "=\n", "=E4=BD=A0", "\r\n", "> ", "<p>",
        "<br>", "&nbsp;", "&#x1F600;", "<!--", "<style>", "name*0=", "Content-Disposition: attachment; filename=\"a\""
    ]

    static let notices = [
        "your account has been deactivated", "order defect rate", "valid tracking rate", "1.4%", "within 17 days",
        "17 business days", "plan of action", "root cause", "1 March 2019", "amazon.com", "B0EXAMPLE1",
        "111-0000001-0000001", "submit", "we have reinstated", "we need more information", "订单缺陷率"
    ]

    static let letters = [
        "# ", "## ", "1. ", "- ", "\n\n", "Root cause", "Actions taken", "Prevention", "exhibit A", "we will ",
        "please",
        "TODO", "[name]", "XXX", "https://a.example", "IBAN", "@", "sorry", "2 March 2019", "ODR", "CAPITALS", "！"
    ]

    static let tables = [
        "\t", ",", ";", "\n", "\r\n", "\"", "\"\"", "order-id", "purchase-date", "order-status", "Shipped", "Cancelled",
        "case", "pack", "violations", "causes.1.cause", "causes.2.cause", "facts.odr.rate", "2019-03-02T10:00:00Z",
        "03/02/2019", "111-0000001-0000001", "\u{FEFF}"
    ]

    static let pdf = [
        "%PDF-1.4", "xref\n0 3\n", "0000000000 65535 f \n", "trailer", "<<", ">>", "/Root 1 0 R", "/Prev ", "/Size 3",
        "/Pages 2 0 R", "/Kids [", "/Count 1", "startxref\n", "%%EOF", "1 0 obj", "endobj", "stream", "endstream"
    ]

    static let word = [
        "<w:p>", "</w:p>", "<w:r>", "<w:t>", "</w:t>", "</w:r>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:tab/>", "<w:br/>",
        "<w:pStyle w:val=\"Heading1\"/>", "<w:numPr>", "<w:del>", "<w:ins>", "<![CDATA[", "]]>", "<!--", "&lt;",
        "&#x0;", "<?xml", "<!DOCTYPE", "<mc:Choice>", "PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}"
    ]
}
