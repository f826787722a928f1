extension Limit {
    static let ofCases = [
        caseItems, caseVariants, caseFindings, rounds, exhibitBytes, pdfTables, pdfRuns, pdfDepth, answerBytes
    ]

    package static let caseItems = Limit(
        "case-items", 100, of: "causes of a case; actions and prevention have as many",
        because: "A letter that names more is read by nobody.",
        .finding(.limit))

    package static let caseVariants = Limit(
        "case-variants", 100, of: "variants of a case",
        because: "Each is read as a case of its own.",
        .finding(.limit))

    package static let caseFindings = Limit(
        "case-findings", 100, of: "mistakes of one case that are shown",
        because: "Whoever mends so many gets to see the next ones, and a case of nothing but mistakes costs no more.",
        .finding(.limit))

    package static let rounds = Limit(
        "rounds", 1_000, of: "rounds of a case",
        because: "Whoever answers a thousand times needs another way; folders are looked for one after the other.",
        .said(.caseHasAllRounds(most: 1_000)))

    package static let exhibitBytes = Limit(
        "exhibit-bytes", 64 << 20, .bytes, of: "a PDF exhibit whose pages are counted",
        because: "To count them takes the file in memory.",
        .silent("the index of exhibits names the file without its number of pages"))

    package static let pdfTables = Limit(
        "pdf-tables", 64, of: "tables of objects that are followed in a PDF, one for each time that it was saved",
        because: "Nobody saves a file more often, and a table can name itself as the one before.",
        .silent("the index of exhibits names the file without its number of pages"))

    package static let pdfRuns = Limit(
        "pdf-runs", 10_000, of: "stretches of those tables",
        because: "A program writes one or a few.",
        .silent("the index of exhibits names the file without its number of pages"))

    package static let pdfDepth = Limit(
        "pdf-depth", 32, .levels, of: "lists and maps inside one another in a PDF",
        because: "A reader that calls itself must not run out of stack.",
        .silent("the index of exhibits names the file without its number of pages"))

    package static let answerBytes = Limit(
        "answer-bytes", 64 << 10, .bytes, of: "a line that answers a question of `appeal ask`",
        because: "No answer is longer, and a pipe can bring a line without end.",
        .said(.interviewNotReadable))
}
