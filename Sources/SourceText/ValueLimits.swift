extension Limit {
    static let ofValues = [
        textCharacters, usualTextCharacters, entries, figure, wholeNumber, hours, firstYear, lastYear
    ]

    package static let textCharacters = Limit(
        "text-characters", 10_000, .characters, of: "a text, whatever `max` a pack gives it",
        because: "A letter has less in all.",
        .finding(.badDomain))

    package static let usualTextCharacters = Limit(
        "usual-text-characters", 2_000, .characters, of: "a text for which the pack gives no `max`",
        because: "A paragraph is shorter; who wants more says so.",
        .finding(.outOfRange))

    package static let entries = Limit(
        "entries", 10_000, of: "entries of a list or rows of a table fact",
        because: "A letter prints them; sums of so many values stay exact.",
        .finding(.outOfRange))

    package static let figure = Limit(
        "figure", 1_000_000_000, of: "a count, a number or an amount, either way from nothing",
        because: "A sum of the most terms and rows stays exact, without a rounding.",
        .finding(.outOfRange))

    package static let wholeNumber = Limit(
        "whole-number", 1_000_000_000_000, of: "a whole number that is read at all",
        because: "What is larger is a mistake of writing, and the message says so.",
        .finding(.badValue))

    package static let hours = Limit(
        "hours", 876_000, .hours, of: "a duration, either way from nothing",
        because: "A hundred years; no deadline is longer.",
        .finding(.outOfRange))

    package static let firstYear = Limit(
        "first-year", 1995, .year, of: "the first year of a date",
        because: "No marketplace is older.",
        .finding(.outOfRange))

    package static let lastYear = Limit(
        "last-year", 2099, .year, of: "the last year of a date",
        because: "A later one is a mistake of writing.",
        .finding(.outOfRange))
}
