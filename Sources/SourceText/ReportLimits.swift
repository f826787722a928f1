extension Limit {
    static let ofReports = [
        rowBytes, reportColumns, orderNameBytes, marketplaces, reportBytes, jsonDepth, metricFields, metricDepth,
        reportFindings, reportCount, windowDays
    ]

    package static let rowBytes = Limit(
        "row-bytes", 1 << 20, .bytes, of: "a row of a flat file or of a list of cases",
        because: "A quote that is never closed makes one row of the rest of the file.",
        .finding(.skippedRows))

    package static let reportColumns = Limit(
        "report-columns", 1_000, of: "columns of a flat file whose headings are looked at",
        because: "The largest report of a marketplace has a tenth of it.",
        .silent("a column beyond counts as one that the file does not have"))

    package static let orderNameBytes = Limit(
        "order-name-bytes", 64, .bytes, of: "an order's number",
        because: "Marketplaces' numbers have twenty; more is another column.",
        .finding(.skippedRows))

    package static let marketplaces = Limit(
        "marketplaces", 250, of: "marketplaces in flat files, those without a name among them",
        because: "More than any seller sells in; the number takes one byte of each order.",
        .silent("orders of the others are counted with those that name none"))

    package static let reportBytes = Limit(
        "report-bytes", 16 << 20, .bytes, of: "an account-health report",
        because: "It is kept in memory as a tree; a real one has a few kilobytes for each marketplace.",
        .said(.reportTooLarge))

    package static let jsonDepth = Limit(
        "json-depth", 64, .levels, of: "objects and lists inside one another, in JSON",
        because: "A report takes eight, and a reader that calls itself must not run out of stack.",
        .finding(.reportSyntax))

    package static let metricFields = Limit(
        "metric-fields", 200, of: "values of one metric in an account-health report",
        because: "The fullest metric has twenty.",
        .silent("what is known of a metric stands before so many"))

    package static let metricDepth = Limit(
        "metric-depth", 4, .levels, of: "objects inside one another in a metric",
        because: "Metrics have two.",
        .silent("what is known of a metric stands above so many"))

    package static let reportFindings = Limit(
        "report-findings", 250, of: "oddities that are told of one account-health report",
        because: "A report of nothing but odd values costs no more than one that has many.",
        .silent("so many have been told"))

    package static let reportCount = Limit(
        "report-count", 1_000_000_000_000, of: "a count in an account-health report",
        because: "No marketplace has so many orders; the rate of two such counts is still exact.",
        .finding(.oddReport))

    package static let windowDays = Limit(
        "window-days", 36_500, .days, of: "the window of `appeal metrics --window`",
        because: "A hundred years.",
        .said(.badWindow))
}
