import Documents
import LetterReading
import RuleModel

/// Reads notices and replies by the packs of a rule book. Make it once: it holds all their phrases.
public struct NoticeReader: Sendable {
    let ruleBook: RuleBook
    private let book: PhraseBook
    let uses: [PhraseUse]
    let phrases: [Phrase]

    /// Gathers the phrases of all packs. Takes a while with many packs: keep the reader for all notices.
    public init(_ ruleBook: RuleBook) {
        self.ruleBook = ruleBook
        let all = ruleBook.packs.enumerated().flatMap { PhraseUse.all(of: $1, $0) }
        uses = all.map(\.use)
        phrases = all.map(\.phrase)
        book = PhraseBook(phrases)
    }

    func findings(in text: NoticeText) -> PhraseFindings {
        PhraseFindings(book.findings(in: text.text.bytes), uses, phrases)
    }
}

/// What a phrase is for.
enum PhraseUse: Sendable, Hashable {
    case saying(pack: Int, violation: Index<Violation>, saying: Int)
    case reading(pack: Int, violation: Index<Violation>)
    case ask(pack: Int, violation: Index<Violation>, ask: Index<Violation.Ask>)
    case common(pack: Int), against(pack: Int), packReading(pack: Int), deadline(pack: Int), submit(pack: Int)
    case document(pack: Int, document: Int)
    case site(pack: Int, site: Int)
    case reply(pack: Int, ReplyKind)
    case part(pack: Int, PlanPart)

    static func all(of pack: RulePack, _ number: Int) -> [(use: PhraseUse, phrase: Phrase)] {
        let notice = pack.notice
        var all: [(use: PhraseUse, phrase: Phrase)] = []
        func add(_ use: PhraseUse, _ phrases: [Phrase]) { all += phrases.map { (use, $0) } }
        add(.common(pack: number), notice.common)
        add(.against(pack: number), notice.against)
        add(.packReading(pack: number), notice.reads)
        add(.deadline(pack: number), notice.deadline)
        add(.submit(pack: number), notice.submit)
        for (index, document) in notice.documents.enumerated() {
            add(.document(pack: number, document: index), document.says)
        }
        for (index, site) in notice.sites.enumerated() { add(.site(pack: number, site: index), [site.phrase]) }
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
}

/// Where the phrases of a text stand, by what they are for.
struct PhraseFindings {
    /// By the phrases' numbers.
    let all: [PhraseFinding]
    private let numbers: [PhraseUse: [Int]]
    /// Phrases that stand in the text only inside longer ones.
    private let covered: Set<Int>

    init(_ all: [PhraseFinding], _ uses: [PhraseUse], _ phrases: [Phrase]) {
        self.all = all
        numbers = Dictionary(grouping: uses.indices, by: { uses[$0] })
        covered = Self.covered(all, uses, phrases)
    }

    /// The phrases of a use, in their order.
    func numbers(of use: PhraseUse) -> [Int] { numbers[use] ?? [] }

    func isFound(_ number: Int) -> Bool { all[number].count > 0 }

    func isCovered(_ number: Int) -> Bool { covered.contains(number) }

    func found(_ use: PhraseUse) -> [Int] { numbers(of: use).filter(isFound) }

    /// Where the phrases of a use stand, in the text's order.
    func matches(of use: PhraseUse) -> [PhraseMatch] {
        numbers(of: use).flatMap { all[$0].matches }.sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
    }

    /// Only what tells violations or sites covers: that a notice's usual words lie around a phrase says nothing against
    /// it. Nor does a phrase of another pack that leaves a gap, for it need not say what stands there.
    private static func covered(_ all: [PhraseFinding], _ uses: [PhraseUse], _ phrases: [Phrase]) -> Set<Int> {
        var open: [Int: Int] = [:]
        var matches: [(range: Range<Int>, number: Int)] = []
        for (number, finding) in all.enumerated() where uses[number].covers && finding.count > 0 {
            open[number] = finding.matches.count
            matches += finding.matches.map { ($0.range, number) }
        }
        matches.sort {
            ($0.range.lowerBound, -$0.range.upperBound, $0.number) < (
                $1.range.lowerBound, -$1.range.upperBound, $1.number
            )
        }
        // By pack; and of all packs, without those that have gaps.
        var widest: [Int: Range<Int>] = [:]
        var widestWhole: Range<Int>?
        for (range, number) in matches {
            let pack = uses[number].pack
            if [widest[pack], widestWhole].contains(where: {
                $0.map { $0.upperBound >= range.upperBound && $0 != range } ?? false
            }) {
                open[number, default: 0] -= 1
            }
            if range.upperBound > widest[pack]?.upperBound ?? -1 { widest[pack] = range }
            if !phrases[number].hasGap, range.upperBound > widestWhole?.upperBound ?? -1 { widestWhole = range }
        }
        return Set(open.filter { $0.value <= 0 }.keys)
    }
}

extension PhraseUse {
    fileprivate var pack: Int {
        switch self {
        case .common(let pack), .against(let pack), .packReading(let pack), .deadline(let pack), .submit(let pack),
            .saying(let pack, _, _), .reading(let pack, _), .ask(let pack, _, _), .document(let pack, _),
            .site(let pack, _),
            .reply(let pack, _), .part(let pack, _):
            pack
        }
    }

    fileprivate var covers: Bool {
        switch self {
        case .saying, .reading, .site: true
        default: false
        }
    }
}
