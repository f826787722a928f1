extension Limit {
    static let ofLetters = [rulePlaces, wordPartBytes, archiveFiles]

    package static let rulePlaces = Limit(
        "rule-places", 10_000, of: "places at which one phrase of the review rules is found in a letter",
        because: "A letter of ten thousand lines that each beg has said enough.",
        .silent("the finding is made for the first ones"))

    package static let wordPartBytes = Limit(
        "word-part-bytes", 8 << 20, .bytes, of: "a part of a Word document, unpacked",
        because: "The text of a long book has one; a few kilobytes can unpack to gigabytes.",
        .said(.letterTooLarge))

    package static let archiveFiles = Limit(
        "archive-files", 10_000, of: "files in a Word document",
        because: "One with a picture on each page has a hundred.",
        .said(.letterTooLarge))
}
