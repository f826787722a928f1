// snippet: letter
import AppealKit
import BundledPacks
// end
import Testing

// snippet: letter
/// Packs take a moment to compile: make the rule book once, and use it from any thread.
let ruleBook = BundledPacks.ruleBook()

/// The letters of a case as plain text, or what keeps it from having any.
func letters(ofCase source: SourceFile, files: Set<String>) -> String {
    let (appeal, findings) = Case.read(source, with: ruleBook) { files.contains($0) }
    guard let appeal else { return findings.map { $0.printed() }.joined() }
    let assembly = appeal.assemble()
    guard assembly.questions.isEmpty else { return assembly.questionList(in: .english) }
    return assembly.letters.map { $0.plainText() }.joined(separator: "\n")
}
// end

// snippet: answer
/// The case with an answer written into it; all else stays as it is, byte for byte.
func answering(_ fact: String, with answer: String, in source: SourceFile) throws -> SourceFile {
    try CaseEdit(.fact(fact), .text(answer)).applied(to: source)
}
// end

// snippet: origin
/// Each paragraph of a letter with the facts that it prints.
func factsPrinted(in letter: Letter) -> [(paragraph: String, facts: [String])] {
    letter.blocks.map { block in
        (letter.text(of: block), letter.spans(of: block).compactMap { $0.origin.fact })
    }
}
// end

// snippet: notice
/// Holds the phrases of all packs: make it once.
let noticeReader = NoticeReader(ruleBook)

/// The violations that a notice is about; none where that is not certain, and a person has to decide.
func violations(inNotice bytes: [UInt8]) -> [ViolationID] {
    let diagnosis = noticeReader.diagnose(NoticeText(SourceFile(path: "notice.eml", bytes: bytes)))
    return diagnosis.outcome == .recognised ? diagnosis.violations.map(\.id) : []
}
// end

// snippet: review
/// What weakens a letter, whoever wrote it, and how to mend it.
func weaknesses(of letter: SourceFile, about appeal: Case) throws -> [Diagnostic] {
    let reviewer = Reviewer(appeal.pack)
    let subject = ReviewSubject(case: appeal)
    return try reviewer.review(LetterText(letter), about: subject, in: .english).findings
}
// end

@Suite("AppealKit's article") struct AppealKitArticle {
    private static let folder = "Examples/new-store-2019"

    private let source: SourceFile
    private let exhibits: Set<String>

    init() throws {
        source = try Checkout.file("\(Self.folder)/case.yaml")
        exhibits = Set(try Checkout.names(in: "\(Self.folder)/exhibits").map { "exhibits/\($0)" })
    }

    private func example() throws -> Case {
        try #require(Case.read(source, with: ruleBook) { exhibits.contains($0) }.case)
    }

    @Test func aCaseComesToItsLetter() throws {
        #expect(letters(ofCase: source, files: exhibits) == (try Checkout.text("\(Self.folder)/letter.txt")))
    }

    @Test func whatIsMissingIsAskedAndAnswered() throws {
        let text = String(decoding: source.bytes, as: UTF8.self)
        let open = SourceFile(
            path: "case.yaml", text: text.replacing("signer.name: Chen Jie", with: "signer.name:"))
        #expect(letters(ofCase: open, files: exhibits).hasPrefix("No letter yet: 1 answer is missing."))
        let answered = try answering("signer.name", with: "Chen Jie", in: open)
        #expect(answered.bytes == source.bytes)
    }

    @Test func whatIsWrongIsTold() throws {
        let wrong = SourceFile(path: "case.yaml", text: "case: one\npack: amazon\nletter-date: soon\n")
        #expect(letters(ofCase: wrong, files: []).contains("case.yaml:3:14: error: "))
    }

    @Test func aLetterKnowsWhereItComesFrom() throws {
        let letter = try #require(example().assemble().letters.first)
        let rate = factsPrinted(in: letter).first { $0.paragraph.hasPrefix("Order Defect Rate: 1.4%") }
        #expect(try #require(rate).facts.prefix(3) == ["odr.rate", "odr.defects", "odr.orders"])
    }

    @Test func aNoticeIsDiagnosed() throws {
        let notice = try Checkout.bytes("docs/walkthrough/notice.eml")
        #expect(violations(inNotice: notice) == [BundledPacks.Amazon.orderDefectRate])
        #expect(violations(inNotice: Array("See you on Sunday!".utf8)).isEmpty)
    }

    @Test func aLetterIsReviewed() throws {
        let letter = try Checkout.text("\(Self.folder)/letter.txt")
        let weak = letter.replacing("On this basis", with: "Please give us another chance. On this basis")
        func findings(_ text: String) throws -> [String] {
            try weaknesses(of: SourceFile(path: "letter.txt", text: text), about: example()).map(\.name)
        }
        #expect(try findings(letter).isEmpty)
        #expect(try findings(weak) == ["amazon/begging"])
    }
}
