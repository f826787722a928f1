extension Limit {
    static let ofCommands = [pdfSeconds, pdfBytes, exerciseCases]

    package static let pdfSeconds = Limit(
        "pdf-seconds", 120, .seconds, of: "the time that a program may take to make a PDF",
        because: "LibreOffice takes ten at its first start, on a slow machine some more.",
        .said(.tookTooLong(seconds: "120")))

    package static let pdfBytes = Limit(
        "pdf-bytes", 256 << 20, .bytes, of: "a PDF that LibreOffice or Chromium made",
        because: "A letter of a hundred pages has one.",
        .said(.fileLargerThan(most: "256 MiB")))

    package static let exerciseCases = Limit(
        "exercise-cases", 100_000_000, of: "random cases of `rulepack exercise`",
        because: "That is a day of work; more is a slip of the finger.",
        .said(.badNumberOfCases(most: "100000000")))
}
