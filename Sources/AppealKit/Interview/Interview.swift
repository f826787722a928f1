import RuleModel
import SourceText
import YAMLTree

/// Asks for what a case lacks, one question at a time, and writes each answer into the text of the case.
///
/// Questions come from ``Case/assemble(in:by:of:changes:)`` and are computed anew after each answer, so nobody is asked
/// what no longer matters. It holds nothing that the case does not say: whoever stops goes on later with the same text.
public struct Interview: Sendable {
    /// The case with the answers so far.
    public var file: SourceFile { now.file }
    /// Whether there is no more to ask, or the person has stopped.
    public private(set) var isOver = false
    /// Whether nothing is missing any more.
    public var isComplete: Bool { assembly.questions.isEmpty }
    /// What a person should look at although nothing is missing.
    public var findings: [Diagnostic] { assembly.findings }

    private let ruleBook: RuleBook
    private let words: InterviewWords
    private let fileExists: @Sendable (String) -> Bool
    private var now: Moment
    private var assembly: Assembly
    /// What `back` goes back to.
    private var history: [Moment] = []

    /// Where an interview is.
    private struct Moment: Sendable {
        var file: SourceFile
        var made: Case
        var asking: Asking?
        /// Questions that are left open for now.
        var skipped: Set<QuestionName> = []
    }

    fileprivate enum Asking: Sendable {
        case one(Question)
        /// The next entry of a list or rows.
        case entries(Entries)
    }

    /// A list or rows that are told entry by entry.
    fileprivate struct Entries: Sendable {
        let question: Question
        let fact: Index<Fact>
        let path: CasePath
        /// How many stand in the case.
        var count = 0
        /// What waits until there are as many as there must be.
        var waiting: [CaseValue] = []
    }

    private struct QuestionName: Hashable {
        let path: CasePath?
        let name: String
    }

    /// - Parameters:
    ///   - file: a case in which nothing is wrong.
    ///   - ruleBook: has the pack that the case names.
    ///   - language: of the questions.
    ///   - fileExists: whether an exhibit's file is there; its path is as the case gives it.
    /// - Returns: `nil` if the case cannot be read: ``Case/read(_:with:fileExists:)`` tells why.
    public init?(
        _ file: SourceFile, with ruleBook: RuleBook, in language: Language,
        fileExists: @escaping @Sendable (String) -> Bool
    ) {
        guard let made = Case.read(file, with: ruleBook, fileExists: fileExists).case else { return nil }
        (self.ruleBook, self.fileExists) = (ruleBook, fileExists)
        words = InterviewWords(language: language)
        now = Moment(file: file, made: made)
        assembly = made.assemble()
        goOn()
    }

    /// What to say first: how it works, and the first question.
    public var opening: String { (isOver ? "" : words.opening(assembly.questions.count)) + prompt }

    /// Takes one line of a person, and gives back what to say next.
    public mutating func take(_ line: String) -> String {
        guard !isOver else { return "" }
        let answer = line.trimmed
        switch words.command(answer) {
        case .help: return help + "\n" + prompt
        case .back: return goBack() + prompt
        case .skip: return skip() + prompt
        case .quit:
            isOver = true
            return words.stillOpen(assembly.questions.count)
        case nil: break
        }
        let refusal = take(answer: words.withoutQuotes(answer))
        return (refusal.map { $0 + "\n" } ?? "") + prompt
    }

    /// What is still open, for when no more answers come.
    public var whatIsOpen: String { words.stillOpen(assembly.questions.count) }

    /// For a line that is no text.
    public var notReadable: String { words.notReadable + "\n" + prompt }

    /// For a case that was changed by somebody else: see ``reload(_:)``.
    public var changedElsewhere: String { words.changedElsewhere + "\n" + prompt }

    /// Whether the answer is the path of a file.
    public var isAskingForFile: Bool { if case .exhibit? = now.asking?.question.target { true } else { false } }

    /// Goes on with a case that somebody else has changed meanwhile; `false` if it cannot be read.
    public mutating func reload(_ file: SourceFile) -> Bool {
        guard let made = Case.read(file, with: ruleBook, fileExists: fileExists).case else { return false }
        now.file = file
        now.made = made
        history = []
        assembly = made.assemble()
        goOn()
        return true
    }

    // MARK: Going on and back

    private mutating func goOn() {
        now.asking = assembly.questions.first { !now.skipped.contains(name(of: $0)) }.map(Asking.one)
        isOver = now.asking == nil
    }

    private mutating func goBack() -> String {
        guard let last = history.popLast() else { return words.noWayBack + "\n" }
        now = last
        assembly = now.made.assemble()
        return ""
    }

    private mutating func skip() -> String {
        switch now.asking {
        case .one(let question)?:
            history.append(now)
            now.skipped.insert(name(of: question))
            goOn()
            return ""
        case .entries?: return words.cannotSkip + "\n"
        case nil: return ""
        }
    }

    private func name(of question: Question) -> QuestionName {
        QuestionName(path: path(of: question), name: question.path)
    }

    // MARK: Answers

    /// Writes an answer into the case, or gives back why not.
    private mutating func take(answer: String) -> String? {
        if let fault = answer.characterFault(as: .lines) { return words.refused(fault) }
        switch now.asking {
        case .entries(let entries)?: return take(answer, in: entries)
        case .one(let question)? where answer.isEmpty: return words.nothingTyped
        case .one(let question)?: return take(answer, to: question)
        case nil: return nil
        }
    }

    private mutating func take(_ answer: String, to question: Question) -> String? {
        switch question.target {
        case .fact(let fact), .itemFact(let fact), .column(let fact): return take(answer, to: question, fact)
        case .answers:
            return choose(answer, question) { interview, ids in
                [CaseEdit(try interview.needed(question), .list(ids.map(CaseValue.plain)))]
            }
        case .causes: return choose(answer, question) { interview, ids in interview.newCauses(ids) }
        case .steps(let kind, let cause):
            return choose(answer, question) { interview, ids in interview.newSteps(kind, ids, for: cause) }
        case .exhibit:
            return write { interview in
                [CaseEdit(try interview.needed(question), .text(answer))]
            }
        }
    }

    private mutating func take(_ answer: String, to question: Question, _ index: Index<Fact>) -> String? {
        let fact = now.made.pack.facts[index]
        if let value = words.none(answer) {
            return write { [CaseEdit(try $0.needed(question), value)] }
        }
        switch fact.type {
        case .list(.choice):
            return choose(answer, question) { [CaseEdit(try $0.needed(question), .list($1.map(CaseValue.option)))] }
        case .choice:
            return choose(answer, question, most: 1) { [CaseEdit(try $0.needed(question), .option($1[0]))] }
        case .list, .rows:
            guard let path = path(of: question) else { return words.noPlace }
            let entries = Entries(question: question, fact: index, path: path)
            return take(answer, in: entries)
        default:
            let value =
                words.value(answer, fact.type) ?? (fact.type == .text ? .text(answer) : CaseValue(answer: answer))
            return write { [CaseEdit(try $0.needed(question), value)] }
        }
    }

    /// The next entry; an empty line ends them.
    private mutating func take(_ answer: String, in entries: Entries) -> String? {
        var entries = entries
        let fact = now.made.pack.facts[entries.fact]
        let least = max(1, Int(fact.domain.lowerBound))
        if answer.isEmpty {
            guard entries.count >= least else { return words.tooFew(entries.count + entries.waiting.count, least) }
            goOn()
            return nil
        }
        let element = CaseValue(entry: answer, of: fact, in: now.made.pack)
        entries.waiting.append(element)
        guard entries.count + entries.waiting.count >= least else {
            history.append(now)
            now.asking = .entries(entries)
            return nil
        }
        let edits =
            entries.count == 0
            ? [CaseEdit(entries.path, .list(entries.waiting))] : [CaseEdit(entries.path.entry(entries.count), element)]
        if let refusal = write({ _ in edits }) {
            // Which of those that waited is wrong is not known, so they are told again.
            if entries.waiting.count > 1 { now.asking = .one(entries.question) }
            return refusal
        }
        entries.count += entries.waiting.count
        entries.waiting = []
        if entries.count < Int(fact.domain.upperBound) {
            now.asking = .entries(entries)
            isOver = false
        }
        return nil
    }

    /// Finds the options that an answer names, by number or id, and writes what they make.
    private mutating func choose(
        _ answer: String, _ question: Question, most: Int = .max,
        _ edits: (Self, [String]) throws -> [CaseEdit]
    ) -> String? {
        var ids: [String] = []
        for word in most == 1 ? [answer] : words.split(answer) {
            guard let id = words.choice(word, among: question.options.map(\.id)) else {
                return words.noOption(word, question.options)
            }
            if !ids.contains(id) { ids.append(id) }
        }
        guard !ids.isEmpty else { return words.nothingTyped }
        return write { try edits($0, ids) }
    }

    /// Changes the case, if it can then still be read; else gives back what is wrong.
    private mutating func write(_ edits: (Self) throws -> [CaseEdit]) -> String? {
        do {
            var file = now.file
            for edit in try edits(self) { file = try edit.applied(to: file) }
            let (made, found) = Case.read(file, with: ruleBook, fileExists: fileExists)
            guard let made else { return words.refused(found.filter { $0.severity == .error }) }
            history.append(now)
            now.file = file
            now.made = made
            assembly = made.assemble()
            goOn()
            return nil
        } catch {
            return (error as? CaseEdit.Problem).map(words.noPlace(because:)) ?? words.noPlace
        }
    }
}

// MARK: Where answers go

extension Interview {
    private func needed(_ question: Question) throws(CaseEdit.Problem) -> CasePath {
        guard let path = path(of: question) else { throw CaseEdit.Problem.caseChanged }
        return path
    }

    /// `nil` where what it adds has no single place.
    private func path(of question: Question) -> CasePath? {
        switch question.target {
        case .fact(now.made.pack.letterDate): CasePath([.key(CaseKey.letterDate.name)])
        case .fact: .fact(question.key)
        case .exhibit: .exhibit(question.key)
        case .itemFact, .column, .answers: now.file.pathOfMap(at: Int(question.place.range.start))?.key(question.key)
        case .causes, .steps: nil
        }
    }

    /// A cause that stands there already gets a name of its own the second time.
    private func newCauses(_ ids: [String]) -> [CaseEdit] {
        let count = now.made.items.count { $0.kind == .cause }
        return ids.enumerated().map { offset, id in
            var entries = [CaseValue.Entry(ItemKind.cause.rawValue, .plain(id))]
            if stands(.cause, id) { entries.append(CaseValue.Entry(ItemKey.as.name, .plain(freeName(id)))) }
            return CaseEdit(.item(.cause, count + offset), .map(entries))
        }
    }

    /// One that stands there for other causes is now for this one too.
    private func newSteps(_ kind: ItemKind, _ ids: [String], for cause: String) -> [CaseEdit] {
        var count = now.made.items.count { $0.kind == kind }
        return ids.map { id in
            let same = now.made.items.filter { $0.kind == kind }.firstIndex {
                now.made.pack.items[$0.definition].id == id
            }
            if let same, now.made.items.count(where: { $0.kind == .cause && now.made.name(of: $0) == cause }) == 1 {
                let causes = now.made.items.filter { $0.kind == kind }[same].causes.map {
                    now.made.name(of: now.made.items[$0])
                }
                return CaseEdit(.item(kind, same).key(ItemKey.for.name), .list((causes + [cause]).map(CaseValue.plain)))
            }
            count += 1
            return CaseEdit(.item(kind, count - 1), .map([CaseValue.Entry(kind.rawValue, .plain(id))]))
        }
    }

    private func stands(_ kind: ItemKind, _ id: String) -> Bool {
        now.made.items.contains { $0.kind == kind && now.made.pack.items[$0.definition].id == id }
    }

    private func freeName(_ id: String) -> String {
        let taken = Set(now.made.items.map(now.made.name))
        return (2...).lazy.map { "\(id)-\($0)" }.first { !taken.contains($0) } ?? id
    }
}

// MARK: What it says

extension Interview {
    private var prompt: String {
        switch now.asking {
        case .one(let question)?:
            words.question(
                question, form: form(question), open: assembly.questions.count, row: rowHint(question))
        case .entries(let entries)?: words.nextEntry(entries.count + entries.waiting.count + 1, entries.question)
        case nil: isComplete ? "" : words.stillOpen(assembly.questions.count)
        }
    }

    /// Which row a column is asked of: what its first column says.
    private func rowHint(_ question: Question) -> String? {
        guard case .column = question.target, let path = now.file.pathOfMap(at: Int(question.place.range.start)) else {
            return nil
        }
        return now.file.firstValue(at: path)
    }

    private var help: String {
        guard let question = now.asking?.question else { return "" }
        return words.help(
            question, form: form(question), isOptional: isOptional(question), letterLines: letterLines(question))
    }

    /// What an answer looks like where it is typed.
    private func form(_ question: Question) -> Wording {
        switch question.target {
        case .fact(let fact), .itemFact(let fact), .column(let fact):
            now.made.pack.facts[fact].typedForm(in: now.made.pack)
        default: question.form
        }
    }

    private func isOptional(_ question: Question) -> Bool {
        switch question.target {
        case .fact(let fact), .itemFact(let fact), .column(let fact):
            let fact = now.made.pack.facts[fact]
            return fact.isOptional || fact.type.isCollection && fact.domain.lowerBound == 0
        default: return false
        }
    }

    /// The lines of the fragments that print the answer, as they are written.
    private func letterLines(_ question: Question) -> [String] {
        let pack = now.made.pack
        var lines: [String] = []
        for unit in pack.units(of: now.made.violations) {
            let program = pack.units[unit].program(in: pack.language)
            guard let file = program.file else { continue }
            for start in program.starts where isOfItem(start, unit, question) {
                for instruction in program.tree(from: start).flatMap(\.all).compactMap({ prints($0, question) }) {
                    let line = file.line(ofByte: Int(program.range(of: instruction).start))
                    if !lines.contains(line) { lines.append(line) }
                }
            }
        }
        return Array(lines.prefix(3))
    }

    /// The instruction of a part that prints or goes through what is asked; `nil` of other parts.
    private func prints(_ part: FragmentPart, _ question: Question) -> Index<Instruction>? {
        switch (part, question.target) {
        case (.piece(let piece), .fact(let fact)), (.piece(let piece), .itemFact(let fact)),
            (.piece(let piece), .column(let fact)):
            piece.content.fact == fact ? piece.instruction : nil
        case (.loop(let loop), .fact(let fact)), (.loop(let loop), .itemFact(let fact)),
            (.loop(let loop), .column(let fact)):
            loop.fact == fact ? loop.instruction : nil
        case (.piece(let piece), .exhibit(let exhibit)): piece.content.exhibit == exhibit ? piece.instruction : nil
        case (_, .answers), (_, .causes), (_, .steps), (.loop, .exhibit), (.branch, _), (.section, _): nil
        }
    }

    /// What is told for an item stands in its own fragment.
    private func isOfItem(_ start: Index<Instruction>, _ unit: Index<CompiledUnit>, _ question: Question) -> Bool {
        guard case .itemFact = question.target, case .key(let list)? = path(of: question)?.steps.first,
            case .entry(let number)? = path(of: question)?.steps.dropFirst().first
        else { return true }
        let pack = now.made.pack
        let items = now.made.items.filter { $0.kind.listKey == list }
        guard number < items.count else { return true }
        let fragment = pack.items[items[number].definition].fragment
        return fragment.unit == unit && fragment.start(in: pack.language) == start
    }
}

extension Interview.Asking {
    fileprivate var question: Question {
        switch self {
        case .one(let question): question
        case .entries(let entries): entries.question
        }
    }
}

extension Case {
    /// What `for` calls a cause.
    fileprivate func name(of item: Item) -> String { item.label ?? pack.items[item.definition].id }
}

extension CaseValue {
    /// An option whose id is a word that means something else in a case stands in quotes.
    fileprivate static func option(_ id: String) -> CaseValue { yamlScalar(id) == id ? .plain(id) : .text(id) }

    /// An entry of a list; of rows a row with its first column.
    fileprivate init(entry answer: String, of fact: Fact, in pack: RulePack) {
        let type = fact.type == .rows ? pack.facts[fact.columns.lowerBound].type : fact.type.element
        let value = type == .text ? CaseValue.text(answer) : CaseValue(answer: answer)
        self = fact.type == .rows ? .map([Entry(pack.facts[fact.columns.lowerBound].name, value)]) : value
    }
}

extension SourceFile {
    private var tree: YAMLNode? {
        var ignored = Diagnostics()
        return YAMLDocument.read(self, into: &ignored)?.root
    }

    /// The innermost map that holds an offset.
    fileprivate func pathOfMap(at offset: Int) -> CasePath? { tree?.pathOfMap(at: offset, []).map(CasePath.init) }

    /// What the first key of a map says.
    fileprivate func firstValue(at path: CasePath) -> String? {
        guard let map = tree?[path], case .map(let entries) = map.content,
            case .scalar(let text, _)? = entries.first?.value.content
        else { return nil }
        return text
    }
}

extension YAMLNode {
    fileprivate func pathOfMap(at offset: Int, _ steps: [CasePath.Step]) -> [CasePath.Step]? {
        switch content {
        case .scalar: return nil
        case .list(let items):
            guard let index = items.firstIndex(where: { Int($0.range.start) <= offset && offset <= Int($0.range.end) })
            else { return nil }
            return items[index].pathOfMap(at: offset, steps + [.entry(index)])
        case .map(let entries):
            guard
                let entry = entries.first(where: {
                    Int($0.key.range.start) <= offset && offset <= max(Int($0.key.range.end), Int($0.value.range.end))
                })
            else { return nil }
            return entry.value.pathOfMap(at: offset, steps + [.key(entry.key.value)]) ?? steps
        }
    }
}
