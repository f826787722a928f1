import Documents
import LetterReading
import RuleModel
import SourceText

/// Reads notices and replies by the packs of a rule book. Make it once: it holds all their phrases.
public struct NoticeReader: Sendable {
    private let gathered: MadeOnce<NoticePhrases>

    /// The phrases of all packs and of all languages are gathered when the first text is read, which takes a while with
    /// many packs: keep the reader for all notices.
    public init(_ ruleBook: RuleBook) { gathered = MadeOnce { NoticePhrases(ruleBook) } }

    var phrases: NoticePhrases { gathered.value }
}

/// The phrases of all packs and languages, and what else texts are read by.
struct NoticePhrases: Sendable {
    let ruleBook: RuleBook
    private let book: PhraseBook
    let uses: [PhraseUse]
    let all: [Phrase]
    /// For each pack how like a text is to its violations: most notices need that of one pack, replies none.
    private let rankings: [MadeOnce<ViolationRanking>]
    let hosts: [MarketplaceHosts]
    let limits: TimeLimitReader

    init(_ ruleBook: RuleBook) {
        self.ruleBook = ruleBook
        let used = ruleBook.packs.enumerated().flatMap { PhraseUse.all(of: $1, $0) } + PhraseUse.allOfLanguages
        uses = used.map(\.use)
        all = used.map(\.phrase)
        book = PhraseBook(all, tolerance: .ofNotices)
        rankings = ruleBook.packs.map { pack in MadeOnce { ViolationRanking(pack) } }
        hosts = ruleBook.packs.map { MarketplaceHosts($0) }
        limits = TimeLimitReader()
    }

    func ranking(ofPack number: Int) -> ViolationRanking { rankings[number].value }

    func findings(in text: NoticeText) -> PhraseFindings {
        let found = book.findings(in: text.text.bytes, book.words(in: text.text.bytes), most: 1_000)
        return PhraseFindings(all.indices.map { found[$0] ?? PhraseFinding() }, uses)
    }
}

/// What a phrase is for.
enum PhraseUse: Sendable, Hashable {
    case saying(pack: Int, violation: Index<Violation>, saying: Int)
    case reading(pack: Int, violation: Index<Violation>)
    case ask(pack: Int, violation: Index<Violation>, ask: Index<Violation.Ask>)
    case common(pack: Int), against(pack: Int), boilerplate(pack: Int), packReading(pack: Int), deadline(pack: Int)
    case submit(pack: Int)
    case document(pack: Int, document: Int)
    case site(pack: Int, site: Int)
    /// What the marketplace is called.
    case name(pack: Int)
    case reply(pack: Int, ReplyKind)
    case part(pack: Int, PlanPart)
    /// What a phrase book has in one of its lists.
    case language(NoticeLanguage, NoticeLanguage.List)

    static func all(of pack: RulePack, _ number: Int) -> [(use: PhraseUse, phrase: Phrase)] {
        let notice = pack.notice
        var all: [(use: PhraseUse, phrase: Phrase)] = []
        func add(_ use: PhraseUse, _ phrases: [Phrase]) { all += phrases.map { (use, $0) } }
        add(.common(pack: number), notice.common)
        add(.against(pack: number), notice.against)
        add(.boilerplate(pack: number), notice.boilerplate)
        add(.packReading(pack: number), notice.reads)
        add(.deadline(pack: number), notice.deadline)
        add(.submit(pack: number), notice.submit)
        for (index, document) in notice.documents.enumerated() {
            add(.document(pack: number, document: index), document.says)
        }
        for (index, site) in notice.sites.enumerated() { add(.site(pack: number, site: index), [site.phrase]) }
        var names = Set<String>()
        for language in Language.allCases { names.insert(pack.title.text(in: language)) }
        names.formUnion(MarketplaceHosts(pack).brands)
        add(.name(pack: number), names.filter { !$0.isEmpty }.sorted().map { Phrase(plain: $0) })
        for kind in ReplyKind.allCases { add(.reply(pack: number, kind), notice.replies[kind] ?? []) }
        for part in PlanPart.allCases { add(.part(pack: number, part), notice.parts[part] ?? []) }
        for (index, violation) in pack.violations.indexed {
            for (saying, told) in violation.notice.says.enumerated() {
                add(.saying(pack: number, violation: index, saying: saying), told.phrases)
            }
            add(.reading(pack: number, violation: index), violation.notice.reads)
            for (ask, phrases) in zip(violation.asks.indices, violation.notice.asks) {
                add(.ask(pack: number, violation: index, ask: ask), phrases)
            }
        }
        return all
    }

    static var allOfLanguages: [(use: PhraseUse, phrase: Phrase)] {
        NoticeLanguage.all.flatMap { language in
            NoticeLanguage.List.ofSentences.flatMap { list in
                language[list].map { (.language(language, list), Phrase(plain: $0)) }
            }
        }
    }
}

extension NoticeLanguage.List {
    /// The lists whose entries are looked for as phrases of packs are.
    fileprivate static let ofSentences: [Self] =
        [.signs, .boilerplate, .conditions, .labelsComplaint, .labelsCase, .missesAbove, .missesBelow, .missesEither]
        + zones.map(\.list) + ReplyKind.allCases.map(\.list) + PlanPart.allCases.map(\.list)

    static let zones: [(list: Self, zone: NoticeZone)] = [
        (.zonesHappened, .happened), (.zonesWhy, .why), (.zonesSend, .send), (.zonesOtherwise, .otherwise),
        (.zonesError, .error)
    ]
}

extension ReplyKind {
    /// The list of a phrase book that tells it.
    var list: NoticeLanguage.List {
        switch self {
        case .reinstated: .repliesReinstated
        case .moreInformation: .repliesMoreInformation
        case .documentsInvalid: .repliesDocumentsInvalid
        case .denied: .repliesDenied
        case .final: .repliesFinal
        case .received: .repliesReceived
        }
    }
}

extension PlanPart {
    /// The list of a phrase book that names it.
    var list: NoticeLanguage.List {
        switch self {
        case .cause: .partsCause
        case .action: .partsAction
        case .prevention: .partsPrevention
        case .exhibit: .partsExhibit
        }
    }
}

extension Phrase {
    /// A phrase of a phrase book: words, and `…` between some.
    fileprivate init(plain text: String) {
        let pieces = text.split(separator: "…").map { phraseWords(of: Array($0.utf8)) }.filter { !$0.isEmpty }
        let parts = pieces.enumerated().flatMap { index, words in
            index == 0 ? [Part.words(words)] : [.gap, .words(words)]
        }
        self.init(text: text, parts: parts, place: Place(SourceFile(path: "phrasebooks", bytes: []), .top))
    }
}

/// Where the phrases of a text stand, by what they are for.
struct PhraseFindings {
    /// By the phrases' numbers.
    let all: [PhraseFinding]
    private let numbers: [PhraseUse: [Int]]

    init(_ all: [PhraseFinding], _ uses: [PhraseUse]) {
        self.all = all
        numbers = Dictionary(grouping: uses.indices, by: { uses[$0] })
    }

    private init(_ all: [PhraseFinding], _ numbers: [PhraseUse: [Int]]) {
        self.all = all
        self.numbers = numbers
    }

    /// What stands in some bytes alone.
    func within(_ range: Range<Int>) -> PhraseFindings {
        PhraseFindings(
            all.map { finding in
                PhraseFinding(matches: finding.matches.filter { range.contains($0.range.lowerBound) })
            }, numbers)
    }

    /// The phrases of a use, in their order.
    func numbers(of use: PhraseUse) -> [Int] { numbers[use] ?? [] }

    func isFound(_ number: Int) -> Bool { all[number].count > 0 }

    func found(_ use: PhraseUse) -> [Int] { numbers(of: use).filter(isFound) }

    /// Where the phrases of a use stand, in the text's order.
    func matches(of use: PhraseUse) -> [PhraseMatch] { matches(of: [use]) }

    func matches(of uses: [PhraseUse]) -> [PhraseMatch] {
        uses.flatMap { numbers(of: $0).flatMap { all[$0].matches } }.sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
    }

    /// The same in all languages.
    func matches(of list: NoticeLanguage.List) -> [PhraseMatch] {
        matches(of: NoticeLanguage.all.map { .language($0, list) })
    }
}
