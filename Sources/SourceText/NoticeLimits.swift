extension Limit {
    static let ofNotices = [
        noticeBytes, mailDepth, mailParts, mailHeaders, mailHeaderBytes, pageLists, foundNumbers, noticeEntries,
        entryBytes, phrasePlaces, factValues, readBytes, readValues
    ]

    package static let noticeBytes = Limit(
        "notice-bytes", 32 << 20, .bytes, of: "a notice, a reply or a letter that is looked at",
        because: "A mail with pictures has a few; what it says stands at its beginning.",
        .said(.onlyStartRead))

    package static let mailDepth = Limit(
        "mail-depth", 8, .levels, of: "mails and parts inside one another",
        because: "Who forwards a mail adds one or two.",
        .said(.tooManyMailsWithin))

    package static let mailParts = Limit(
        "mail-parts", 100, of: "parts of a mail, or of one of its parts",
        because: "A mail has a text, the same as a page, and what hangs on it.",
        .said(.tooManyPartsOfMail(most: 100)))

    package static let mailHeaders = Limit(
        "mail-headers", 500, of: "lines of headers at the start of a mail or of a part",
        because: "A mail that went through many servers has a hundred.",
        .silent("it is no mail: all of it is read as text"))

    package static let mailHeaderBytes = Limit(
        "mail-header-bytes", 10_000, .bytes, of: "a header that goes on over several lines",
        because: "A subject has one line; addresses of many people are not read.",
        .silent("nothing that is looked for stands so far behind"))

    package static let pageLists = Limit(
        "page-lists", 16, .levels, of: "lists inside one another in a page",
        because: "They only indent.",
        .silent("nothing is lost: what is deeper is not indented further"))

    package static let foundNumbers = Limit(
        "found-numbers", 400, of: "item and order numbers that are listed of a notice",
        because: "As many as anybody reads.",
        .silent("the notice itself has them all"))

    package static let noticeEntries = Limit(
        "notice-entries", 200, of: "entries of lists that are shown of a notice",
        because: "As many as anybody reads.",
        .silent("the notice itself has them all"))

    package static let entryBytes = Limit(
        "entry-bytes", 300, .bytes, of: "an entry of a list that still goes on in the next line",
        because: "A longer one is a paragraph.",
        .silent("the entry ends there"))

    package static let phrasePlaces = Limit(
        "phrase-places", 100, of: "places of one phrase that are kept of a notice",
        because: "Where it stands first is shown, and how often it stands there is counted.",
        .silent("the others are counted"))

    package static let factValues = Limit(
        "fact-values", 10, of: "different values of one fact that are read from a notice",
        because: "Two already contradict each other; each is tried in the case before it is written there.",
        .silent("the first ones show that the notice contradicts itself"))

    package static let readBytes = Limit(
        "read-bytes", 120, .bytes, of: "a text that is read from a notice after a phrase",
        because: "A name or a title is shorter; more is the next sentence.",
        .silent("the reading is shown for the seller to look at"))

    package static let readValues = Limit(
        "read-values", 100, of: "values of a list that are read from a notice after a phrase",
        because: "As many as anybody compares.",
        .silent("the reading is shown for the seller to look at"))
}
