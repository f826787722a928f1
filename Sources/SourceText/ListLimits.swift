extension Limit {
    static let ofLists = [listBytes, lineBytes, listColumns, columnEntries, fileNameBytes]

    package static let lineBytes = Limit(
        "line-bytes", 1 << 24, .bytes, of: "a line of JSON in a list of cases",
        because: "A case has a megabyte at most, and JSON writes a character with twelve bytes at most.",
        .said(.caseLineTooLong))

    package static let listColumns = Limit(
        "list-columns", 1_000, of: "columns of a list of cases",
        because: "Each is compared with the others; a case with so many answers is better written as a file.",
        .said(.tableTooWide(columns: "1001", most: "1000")))

    package static let columnEntries = Limit(
        "column-entries", 10_000, of: "the number of a row or of an item in a heading, as in `odr.orders.2.paid`",
        because: "A fact has no more rows.",
        .said(.headingNotKnown(heading: "odr.orders.10001.paid")))

    package static let fileNameBytes = Limit(
        "file-name-bytes", 200, .bytes, of: "a part of a case's name that becomes a file's name",
        because: "File systems take 255, and an ending has to fit.",
        .said(.notAFileName(name: "…")))

    package static let listBytes = Limit(
        "list-bytes", 16 << 30, .bytes, of: "a list of cases",
        because: "It is read line by line, so this only ends what has no end; ten million cases fit.",
        .said(.fileLargerThan(most: "16 GiB")))
}
