/// All that letters need of a language besides the words of packs: the file `letters.yaml` of its folder. There is one
/// of each language, which every letter shares.
public final class LetterConventions: Sendable {
    /// The language's name in itself, such as `Deutsch`.
    public let name: String
    /// The tag of BCP 47 that documents carry, such as `zh-CN`.
    public let tag: String
    /// The fonts of its signs in documents, the best first; empty where those of all documents have them.
    public let fonts: [String]
    /// Whether lines run from right to left.
    public let isRightToLeft: Bool
    /// Whether it is written in the signs of East Asia, which have fonts of their own in documents and no spaces
    /// between words.
    public let isEastAsian: Bool
    /// Whether sentences start with a capital, and headings of plain text stand in capitals.
    package let hasCapitals: Bool
    package let plural: PluralRule
    package let numbers: Numbers
    package let dates: Dates
    package let durations: Durations
    package let lists: Lists
    package let requirements: Requirements
    package let phrases: Phrases
    /// How whole numbers are spelt at the start of a sentence; `nil` where digits may start one.
    package let numberWords: NumberWords?

    package struct Numbers: Sendable {
        let decimalSign: [UInt8]
        let groupSign: [UInt8]
        /// How many digits a group has.
        let groupSize: Int
        /// From how many digits on a number is cut into groups.
        let groupFrom: Int
        let percent: SlotText
        /// Slots `currency` and `amount`.
        let money: SlotText
        /// What currencies are called, by their codes; those without a name are written by their code.
        let currencies: [String: String]

        package init(
            decimalSign: String, groupSign: String, groupSize: Int, groupFrom: Int, percent: SlotText, money: SlotText,
            currencies: [String: String]
        ) {
            self.decimalSign = Array(decimalSign.utf8)
            self.groupSign = Array(groupSign.utf8)
            self.groupSize = groupSize
            self.groupFrom = groupFrom
            self.percent = percent
            self.money = money
            self.currencies = currencies
        }
    }

    package struct Dates: Sendable {
        /// Slots `day`, `month` (its name), `month-number` and `year`.
        package let date: SlotText
        package let months: [[UInt8]]

        package init(date: SlotText, months: [String]) {
            self.date = date
            self.months = months.map { Array($0.utf8) }
        }
    }

    /// By the forms of the plural; slot `count`.
    package struct Durations: Sendable {
        package let hours, days, weeks: [SlotText]
        package init(hours: [SlotText], days: [SlotText], weeks: [SlotText]) {
            self.hours = hours
            self.days = days
            self.weeks = weeks
        }
    }

    package struct Lists: Sendable {
        package let between, and, or: [UInt8]
        /// The same between words in Latin letters, where the language itself stands without spaces.
        package let andBesideLatin, orBesideLatin: [UInt8]

        package init(between: String, and: String, or: String, spacesLatin: Bool) {
            self.between = Array(between.utf8)
            self.and = Array(and.utf8)
            self.or = Array(or.utf8)
            andBesideLatin = Array((spacesLatin ? " \(and) " : and).utf8)
            orBesideLatin = Array((spacesLatin ? " \(or) " : or).utf8)
        }
    }

    /// `below {value}`, for each comparison.
    package struct Requirements: Sendable {
        package let below, atMost, above, atLeast, exactly, otherThan: SlotText
        package init(
            below: SlotText, atMost: SlotText, above: SlotText, atLeast: SlotText, exactly: SlotText,
            otherThan: SlotText
        ) {
            self.below = below
            self.atMost = atMost
            self.above = above
            self.atLeast = atLeast
            self.exactly = exactly
            self.otherThan = otherThan
        }
    }

    /// The words that the tool itself adds to a letter.
    package struct Phrases: Sendable {
        package let yes, no: [UInt8]
        /// Slot `letter`.
        package let exhibit: SlotText
        /// What stands below a cause: which points of the notice it answers. Slot `points`.
        package let answered: SlotText
        /// One violation's part of it. Slots `violation` and `points`.
        package let answeredOf: SlotText
        package let betweenViolations: [UInt8]
        /// What stands below a step, by the forms of the plural. Slot `causes`.
        package let causes: [SlotText]
        /// The same with the points that the causes answer. Slots `causes` and `points`.
        package let causesAndPoints: [SlotText]

        package init(
            yes: String, no: String, exhibit: SlotText, answered: SlotText, answeredOf: SlotText,
            betweenViolations: String, causes: [SlotText], causesAndPoints: [SlotText]
        ) {
            self.yes = Array(yes.utf8)
            self.no = Array(no.utf8)
            self.exhibit = exhibit
            self.answered = answered
            self.answeredOf = answeredOf
            self.betweenViolations = Array(betweenViolations.utf8)
            self.causes = causes
            self.causesAndPoints = causesAndPoints
        }
    }

    package init(
        name: String, tag: String, fonts: [String] = [], isRightToLeft: Bool, isEastAsian: Bool, hasCapitals: Bool,
        plural: PluralRule,
        numbers: Numbers, dates: Dates, durations: Durations, lists: Lists, requirements: Requirements,
        phrases: Phrases, numberWords: NumberWords?
    ) {
        self.name = name
        self.tag = tag
        self.fonts = fonts
        self.isRightToLeft = isRightToLeft
        self.isEastAsian = isEastAsian
        self.hasCapitals = hasCapitals
        self.plural = plural
        self.numbers = numbers
        self.dates = dates
        self.durations = durations
        self.lists = lists
        self.requirements = requirements
        self.phrases = phrases
        self.numberWords = numberWords
    }
}

/// Which of a language's forms agrees with a whole number.
package struct PluralRule: Sendable {
    /// The names of the forms, in the order in which they are written: `one`, `other`.
    package let forms: [String]
    private let rule: @Sendable (UInt64) -> Int

    package init(forms: [String], rule: @escaping @Sendable (UInt64) -> Int) {
        self.forms = forms
        self.rule = rule
    }

    /// The place of the form among ``forms``.
    package func form(of number: Int64) -> Int { rule(number.magnitude) }
}

/// A text with slots that something is written into, such as `{day} {month} {year}`.
package struct SlotText: Sendable {
    /// What a slot is for. A file may use a slot as often as it likes, or not at all where that is allowed.
    package enum Slot: String, Sendable, CaseIterable {
        case number, currency, amount, day, month, year, count, value, letter, violation, points, causes
        case monthNumber = "month-number"
    }

    package enum Piece: Sendable {
        case text([UInt8])
        case slot(Slot)
    }

    package let pieces: [Piece]

    package init(_ pieces: [Piece]) { self.pieces = pieces }

    /// Writes the text, and each slot by what is given for it.
    @inline(__always)
    package func write(into out: inout [UInt8], _ fill: (Slot, inout [UInt8]) -> Void) {
        for piece in pieces {
            switch piece {
            case .text(let bytes): out.append(contentsOf: bytes)
            case .slot(let slot): fill(slot, &out)
            }
        }
    }
}

extension SlotText.Piece: ExpressibleByStringLiteral {
    package init(stringLiteral text: StaticString) {
        self = .text(Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)))
    }
}
