/// What some small words do in a sentence; the review needs no grammar beyond them.
package struct LetterCues: OptionSet, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    /// `will`, `shall`
    package static let future = LetterCues(rawValue: 1 << 0)
    package static let going = LetterCues(rawValue: 1 << 1)
    package static let to = LetterCues(rawValue: 1 << 2)
    /// `plan`, `intend`: with `to` after them they promise.
    package static let intends = LetterCues(rawValue: 1 << 3)
    package static let isPresent = LetterCues(rawValue: 1 << 4)
    /// `we`, `they`: who does something.
    package static let subject = LetterCues(rawValue: 1 << 5)
    /// `if`, `when`: what follows happens only then.
    package static let condition = LetterCues(rawValue: 1 << 6)
    /// `you`, `chance`, `reinstated`: soon after `if` they make a bargain and no condition.
    package static let bargain = LetterCues(rawValue: 1 << 7)
    /// `that`, `which`: what follows is not the main clause.
    package static let subordinate = LetterCues(rawValue: 1 << 8)
    /// `promise`, `confirm`: what follows with `that` is as good as said.
    package static let assurance = LetterCues(rawValue: 1 << 9)
    package static let negation = LetterCues(rawValue: 1 << 10)
    package static let determiner = LetterCues(rawValue: 1 << 11)
    /// `free`, `good`: before them `will` is a noun.
    package static let beforeNoun = LetterCues(rawValue: 1 << 12)
    package static let number = LetterCues(rawValue: 1 << 13)
    package static let month = LetterCues(rawValue: 1 << 14)
    /// `Monday`, `Amazon`: capitals that name no person.
    package static let properName = LetterCues(rawValue: 1 << 15)
    package static let street = LetterCues(rawValue: 1 << 16)
    package static let telephone = LetterCues(rawValue: 1 << 17)
    package static let card = LetterCues(rawValue: 1 << 18)
    package static let also = LetterCues(rawValue: 1 << 19)
    package static let english = LetterCues(rawValue: 1 << 20)
    package static let german = LetterCues(rawValue: 1 << 21)
    package static let french = LetterCues(rawValue: 1 << 22)
    package static let spanish = LetterCues(rawValue: 1 << 23)
    package static let italian = LetterCues(rawValue: 1 << 24)
    package static let placeholder = LetterCues(rawValue: 1 << 25)
    /// `each`, `every`: with `time` after them a condition.
    package static let every = LetterCues(rawValue: 1 << 26)
    package static let time = LetterCues(rawValue: 1 << 27)
    package static let cause = LetterCues(rawValue: 1 << 28)
    package static let exhibit = LetterCues(rawValue: 1 << 29)
    /// `see`, `check`: with `if` after them they ask and set no condition.
    package static let enquiry = LetterCues(rawValue: 1 << 30)
    package static let link = LetterCues(rawValue: 1 << 31)
    /// `it`, `they`: after a semicolon what they do is no action of ours.
    package static let thing = LetterCues(rawValue: 1 << 32)
    /// `withheld`: what stands in brackets with it was left out on purpose.
    package static let withheld = LetterCues(rawValue: 1 << 33)

    /// By the words as phrases are compared: small letters, without apostrophes.
    package static let words: [String: LetterCues] = {
        var words: [String: LetterCues] = [:]
        for (cue, list) in lists {
            for word in list.split(separator: " ") { words[String(word), default: []].insert(cue) }
        }
        return words
    }()

    private static let lists: [(LetterCues, String)] = [
        (.future, "will shall wont"),
        (.going, "going about"),
        (.to, "to"),
        (.intends, "plan plans planning intend intends intending aim aims propose proposes"),
        (.isPresent, "am is are"),
        (.subject, "i we they he she"),
        (.condition, "if when whenever unless wherever"),
        (.enquiry, "see check know ask verify out determine sure tell test"),
        (.thing, "it they this these"),
        (.withheld, "withheld redacted omitted removed anonymised"),
        (.link, "http https www ftp"),
        (.every, "each every"),
        (.time, "time"),
        (.cause, "cause causes"),
        (
            .exhibit,
            """
            exhibit exhibits attachment attachments attached enclosed enclosure enclosures appendix annex \
            annexes screenshot screenshots invoice invoices
            """
        ),
        (.bargain, "you amazon reinstate reinstated reactivated approved permitted chance opportunity"),
        (.subordinate, "that which who whom whose where what how whether because as than why until before"),
        (.assurance, "confirm promise assure ensure guarantee hope believe pledge commit sure swear you"),
        (
            .negation,
            """
            not never no without neither nor none nobody nothing cannot cant dont didnt doesnt isnt wasnt arent \
            werent havent hasnt hadnt wouldnt 不 没 未 无 勿 非
            """
        ),
        (.determiner, "a an the this that these those our your my his her its their"),
        (.beforeNoun, "free good last own at ill strong of iron"),
        (
            .number,
            """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand \
            dozen half both no none
            """
        ),
        (
            .month,
            """
            january february march april may june july august september october november december jan feb mar \
            apr jun jul aug sep sept oct nov dec
            """
        ),
        (
            .properName,
            """
            monday tuesday wednesday thursday friday saturday sunday amazon seller central account health asin \
            asins fba fbm sku skus erp crm usps ups dhl fedex china usa america europe germany english chinese \
            order defect rate valid tracking late shipment claims claim exhibit exhibits appendix attachment
            """
        ),
        (
            .street,
            """
            street st avenue ave road rd lane ln drive dr boulevard blvd court ct place square terrace highway \
            hwy parkway pkwy crescent way
            """
        ),
        (.telephone, "phone tel telephone mobile cell cellphone whatsapp fax wechat"),
        (.card, "card visa mastercard iban"),
        (.also, "also now then only always soon still just hereby and"),
        (.english, "the and of to we in for was were is our with on by have has from this that it"),
        (.german, "der die das und nicht wir haben wurde wurden für mit ist auf den dem ein eine von zu sie ich"),
        (.french, "le la les des et nous avons pour dans est une que qui du sur vous avez ce cette"),
        (.spanish, "el los las y que nosotros hemos para una por con del este esta nuestro nuestra se fue"),
        (.italian, "il gli che abbiamo per una con non del della nostro nostra sono questo questa è di"),
        (
            .placeholder,
            """
            your insert enter name names date dates number numbers asin asins order orders store seller company \
            supplier amount address email phone product products item items brand n tbd todo fill here specify \
            describe list id ids title role signature signer day month year x xx xxx 店铺名 姓名 日期 公司名
            """
        )
    ]
}

/// The words of a letter with what they do.
package struct LetterWords {
    package let text: UnsafeBufferPointer<UInt8>
    package let words: [Word]
    private let cues: [LetterCues]

    /// - Parameter cues: by the words' numbers.
    package init(_ text: UnsafeBufferPointer<UInt8>, _ words: [Word], _ cues: [LetterCues]) {
        (self.text, self.words, self.cues) = (text, words, cues)
    }

    /// The first word that ends after a place.
    package func index(from offset: Int) -> Int { words.firstIndexInOrder(where: { Int($0.end) > offset }) }

    /// The words inside a stretch.
    package func indices(in range: Range<Int>) -> Range<Int> {
        let first = index(from: range.lowerBound)
        return first..<max(first, words.firstIndexInOrder(where: { Int($0.start) >= range.upperBound }))
    }

    /// What a word does; nothing if it was only taken for a word that does.
    package func cue(_ index: Int) -> LetterCues {
        guard words.indices.contains(index) else { return [] }
        let word = words[index]
        guard word.id >= 0, Int(word.id) < cues.count, !cues[Int(word.id)].isEmpty, isWhole(word) else { return [] }
        return cues[Int(word.id)]
    }

    private func isWhole(_ word: Word) -> Bool {
        let (start, end) = (Int(word.start), Int(word.end))
        if text[start] >= 0x80 { return true }
        return (start == 0 || !text[start - 1].isWordByte) && (end == text.count || !text[end].isWordByte)
    }

    package func range(_ index: Int) -> Range<Int> { Int(words[index].start)..<Int(words[index].end) }

    /// Whether it starts with a capital letter.
    package func isCapitalised(_ index: Int) -> Bool {
        words.indices.contains(index) && (0x41...0x5A).contains(text[Int(words[index].start)])
    }

    /// Whether it is of capitals alone, two at least.
    package func isCapitals(_ index: Int) -> Bool {
        range(index).count > 1 && range(index).allSatisfy { !(0x61...0x7A).contains(text[$0]) }
    }

    package func startsWithDigit(_ index: Int) -> Bool {
        words.indices.contains(index) && text[Int(words[index].start)].isDigitByte
    }

    /// Whether one of some signs stands between two words.
    package func hasSign(_ signs: String, from first: Int, to second: Int) -> Bool {
        let signs = Array(signs.utf8)
        return (Int(words[first].end)..<max(Int(words[first].end), Int(words[second].start))).contains {
            signs.contains(text[$0])
        }
    }
}
