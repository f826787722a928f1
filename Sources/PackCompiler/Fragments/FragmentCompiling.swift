import PackSource
import RuleModel
import SourceText

/// Turns the fragments of one file into instructions, resolving names, filters and conditions.
package struct FragmentCompiler {
    package private(set) var program = FragmentProgram()
    /// Shared with the rule file's conditions, so that both are evaluated from one array.
    package var expressions: ExpressionCompiler
    private let language: Language
    private var openTags: [OpenTag] = []
    /// Tags that were reported and closed early: `endif` or `endfor` may still follow.
    private var orphans: [OpenTag.Kind] = []
    private var lastWasTag = false
    private var lastWasValue = false
    /// Whether the line so far ends where a sentence could start; `nil` when that is known only once values are there.
    private var atSentenceStart: Bool? = true

    private struct OpenTag {
        enum Kind { case condition, loop }
        let kind: Kind
        let range: SourceRange
        /// Whether it stands on a line of its own.
        let isLine: Bool
        /// The branch that goes on to the next `elsif`, `else` or `endif`; `nil` after `else`.
        var branch: Index<Instruction>?
        /// The loop's entry; `nil` where nothing is known to go through.
        var loop: Index<Instruction>?
        /// Jumps to the end, to be pointed there when it is known.
        var jumps: [Index<Instruction>] = []
        var branches: [Index<Instruction>] = []
        var hasElse = false
        var outerLoop: Scope.Loop?
    }

    package init(file: SourceFile, language: Language, expressions: ExpressionCompiler) {
        self.language = language
        self.expressions = expressions
        self.expressions.file = file
        program.file = file
    }

    /// Compiles one fragment and returns where its instructions start.
    package mutating func compile(_ fragment: WrittenFragment, in scope: Scope) -> Index<Instruction> {
        let start = program.instructions.endIndex
        var scope = scope
        var lastLineWasHeading = false
        isForgiving = !fragment.isWhole
        if !fragment.isWhole || fragment.hasMoreLoopEnds { scope.brokenVariables.insert("row") }
        for line in fragment.lines {
            if let section = section(of: line, in: fragment) {
                emit(.section(section, isBelowHeading: lastLineWasHeading), line.range)
                checkExhibitsOrder(section, fragment, line)
                lastLineWasHeading = false
            } else if line.pieces.count == 1, case .tag(let text) = line.pieces[0] {
                tag(text, isLine: true, &scope)
            } else {
                self.line(line, in: fragment, isBelowHeading: lastLineWasHeading, &scope)
                lastLineWasHeading = line.shape == .heading
            }
        }
        while let open = openTags.popLast() {
            report(.notClosed(isCondition: open.kind == .condition), at: open.range)
            scope.loop = open.kind == .loop ? open.outerLoop : scope.loop
        }
        emit(.end, fragment.heading)
        orphans = []
        seenExhibitsSection = false
        return start
    }

    /// Whether a line of the fragment was left out, which may hold the other end of a tag.
    private var isForgiving = false

    private mutating func report(_ mistake: Mistake, at range: SourceRange) {
        if isForgiving, mistake.code == .unbalancedTag { return }
        expressions.report(mistake, at: range)
    }

    // MARK: Lines

    /// The section that a layout's line stands for.
    private func section(of line: WrittenLine, in fragment: WrittenFragment) -> LayoutSection? {
        guard fragment.kind == .letter, line.shape == .paragraph, line.pieces.count == 1,
            case .value(let text) = line.pieces[0]
        else { return nil }
        return LayoutSection.allCases.first { $0.name == text.text.trimmed }
    }

    private var seenExhibitsSection = false

    private mutating func checkExhibitsOrder(_ section: LayoutSection, _ fragment: WrittenFragment, _ line: WrittenLine)
    {
        if section == .exhibits {
            seenExhibitsSection = true
        } else if seenExhibitsSection, section != .closing {
            report(.exhibitsBefore(section), at: line.range)
        }
    }

    private mutating func line(
        _ line: WrittenLine, in fragment: WrittenFragment, isBelowHeading: Bool, _ scope: inout Scope
    ) {
        if line.shape == .heading, fragment.kind != .letter {
            report(.headingOutsideLayout, at: line.range)
        }
        emit(.beginBlock(line.blockKind, isBelowHeading: isBelowHeading), line.range)
        // Lines of the header are no sentences: `5 March 2019` may stand there alone.
        let isSentence = line.shape != .heading && !(line.shape == .bullet && fragment.kind == .header)
        (lastWasTag, lastWasValue, atSentenceStart) = (false, false, isSentence)
        let depth = openTags.count
        for piece in line.pieces {
            switch piece {
            case .text(let text, let range): self.text(text, range)
            case .value(let text): value(text, &scope, fragment)
            case .tag(let text): tag(text, isLine: false, &scope)
            }
        }
        while openTags.count > depth, let open = openTags.popLast() {
            report(.notClosedOnItsLine, at: open.range)
            orphans.append(open.kind)
            if open.kind == .loop { scope.loop = open.outerLoop }
        }
        emit(.endBlock, line.range)
    }

    private mutating func text(_ text: String, _ range: SourceRange) {
        let bytes = Array(text.utf8)
        var joint = Joint()
        if lastWasValue || lastWasTag, startsWithStop(bytes) { joint.insert(.stop) }
        if lastWasTag { joint.insert(.afterTag) }
        emit(.write(.text(keep(collapsed(text)), joint)), range)
        (lastWasTag, lastWasValue) = (false, false)
        atSentenceStart = text.startsSentenceAfter ?? atSentenceStart.flatMap { $0 && text.isBlank ? nil : false }
    }

    private func startsWithStop(_ bytes: [UInt8]) -> Bool {
        bytes.first == UInt8(ascii: ".") || bytes.starts(with: "。".utf8)
    }

    /// Runs of spaces inside a line are one.
    private func collapsed(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\t")) || text.firstRange(ofBytes: "  ") != nil else { return text }
        var result = ""
        for character in text where !(character == " " && result.last == " ") {
            result.append(character == "\t" ? " " : character)
        }
        return result
    }

    // MARK: Values

    private mutating func value(_ text: ExpressionText, _ scope: inout Scope, _ fragment: WrittenFragment) {
        defer { (lastWasTag, lastWasValue, atSentenceStart) = (false, true, false) }
        do {
            let syntax = try ValueSyntax(text)
            if builtIn(syntax, text, fragment, scope) { return }
            guard let meaning = expressions.resolve(syntax.name, in: scope) else { return }
            if let filter = syntax.filter { return filtered(filter, meaning, syntax, text.range) }
            if let value = printed(meaning, syntax, text.range) { emit(.write(.value(value)), text.range) }
        } catch {
            report(error.mistake(.tagSyntax), at: error.range)
        }
    }

    /// Names that are no facts: exhibits, the policy, the violations, sections in the wrong place.
    private mutating func builtIn(
        _ syntax: ValueSyntax, _ text: ExpressionText, _ fragment: WrittenFragment, _ scope: Scope
    ) -> Bool {
        let name = syntax.name.value
        if name.hasPrefix("exhibit.") {
            let id = Located(String(name.dropFirst("exhibit.".count)), syntax.name.range)
            if let index = expressions.exhibitIndex(id, in: scope) {
                emit(.write(.exhibit(index)), text.range)
            }
        } else if name == "policy" {
            if scope.hasPolicy {
                emit(.write(.policy), text.range)
            } else {
                report(.noPolicy, at: syntax.name.range)
            }
        } else if name == "violations" {
            emit(.write(.violations), text.range)
        } else if LayoutSection.allCases.contains(where: { $0.name == name }) {
            report(.sectionWithinLine(name), at: text.range)
        } else {
            return false
        }
        if let filter = syntax.filter { report(.noFilterHere(name), at: filter.name.range) }
        return true
    }

    /// How a value is printed; `nil` (reported) where it cannot be.
    private mutating func printed(
        _ meaning: Scope.Meaning, _ syntax: ValueSyntax, _ range: SourceRange
    ) -> FragmentValue? {
        guard let format = format(of: meaning) else {
            report(.rowsPrinted(syntax.name.value), at: syntax.name.range)
            return nil
        }
        if atSentenceStart == true, language.conventions.hasCapitals, format.startsWithDigit {
            report(.digitFirst(meaning.type), at: range)
        }
        return FragmentValue(operand: meaning.operand, fact: meaning.fact, format: format)
    }

    /// `nil` for rows, which have no value of their own.
    private mutating func format(of meaning: Scope.Meaning) -> ValueFormat? {
        switch meaning.type {
        case .text, .identifier: .text
        case .yesNo: .yesNo
        case .count: .count
        case .number: .number
        case .percent: expressions.facts[meaning.fact].isRatio ? .ratio : .percent
        case .money: .money
        case .date: .date
        case .duration: .duration
        case .choice: .choice(labels: labels(of: meaning.fact))
        case .list(.choice): .listOfChoice(labels: labels(of: meaning.fact))
        case .list(.date): .listOfDate
        case .list: .listOfText
        case .rows: nil
        }
    }

    /// The labels of a choice in the program's language, as texts one after the other.
    private mutating func labels(of fact: Index<Fact>) -> Index<FragmentProgram.Text> {
        if let first = keptLabels[fact] { return first }
        let first = program.texts.endIndex
        for option in expressions.facts[fact].options { _ = keep(option.label.text(in: language)) }
        keptLabels[fact] = first
        return first
    }

    private var keptLabels: [Index<Fact>: Index<FragmentProgram.Text>] = [:]

    private mutating func filtered(
        _ filter: ValueSyntax.Filter, _ meaning: Scope.Meaning, _ syntax: ValueSyntax, _ range: SourceRange
    ) {
        switch filter.name.value {
        case "plural": plural(filter, meaning, range)
        case "or":
            guard case .list = meaning.type else {
                return report(.orOfNoList(syntax.name.value, meaning.type), at: filter.name.range)
            }
            guard filter.arguments.isEmpty else {
                return report(.orWithArgument, at: filter.arguments[0].range)
            }
            guard var value = printed(meaning, syntax, range) else { return }
            value.isOr = true
            emit(.write(.value(value)), range)
        default:
            report(
                .unknownFilter(
                    filter.name.value, hint: expressions.nameAdvice(for: filter.name.value, among: ["plural", "or"])),
                at: filter.name.range)
        }
    }

    private mutating func plural(_ filter: ValueSyntax.Filter, _ meaning: Scope.Meaning, _ range: SourceRange) {
        guard meaning.type == .count || meaning.type.isCollection else {
            return report(.pluralOf(meaning.type), at: filter.name.range)
        }
        guard filter.arguments.count == language.conventions.plural.forms.count else {
            return report(.pluralTexts(in: language), at: filter.name.range)
        }
        let forms = filter.arguments.map { keep($0.value) }
        let plural = FragmentPlural(
            operand: meaning.operand, fact: meaning.fact, first: forms[0], textCount: forms.count,
            isOfCollection: meaning.type.isCollection)
        emit(.write(.plural(plural)), range)
    }

    // MARK: Tags

    private mutating func tag(_ text: ExpressionText, isLine: Bool, _ scope: inout Scope) {
        do {
            switch try TagSyntax(text) {
            case .if(let condition): openCondition(condition, text.range, isLine, scope)
            case .elseIf(let condition): nextBranch(condition, text.range, isLine, scope)
            case .otherwise: nextBranch(nil, text.range, isLine, scope)
            case .endIf: closeCondition(text.range, isLine)
            case .loop(let variable, let list): openLoop(variable, list, text.range, isLine, &scope)
            case .endLoop: closeLoop(text.range, isLine, &scope)
            }
        } catch {
            report(error.mistake(.tagSyntax), at: error.range)
            goOn(after: text, isLine, &scope)
        }
        lastWasTag = true
    }

    /// Does what a tag that could not be read was most likely meant to do, so that its end is not reported as well.
    private mutating func goOn(after text: ExpressionText, _ isLine: Bool, _ scope: inout Scope) {
        let words = text.text.split(whereSeparator: \.isWhitespace).map(String.init)
        switch TagSyntax.meant(words.first ?? "") {
        case "if":
            openTags.append(OpenTag(kind: .condition, range: text.range, isLine: isLine))
        case "for":
            openTags.append(OpenTag(kind: .loop, range: text.range, isLine: isLine, outerLoop: scope.loop))
            scope.brokenVariables.insert(words.count > 1 ? words[1] : "row")
        case "endif", "endfor":
            guard let open = openTags.popLast() else { break }
            if open.kind == .loop { scope.loop = open.outerLoop }
        default: break
        }
    }

    private mutating func openCondition(
        _ condition: ExpressionText, _ range: SourceRange, _ isLine: Bool, _ scope: Scope
    ) {
        if openTags.count >= Limit.tagDepth.value {
            report(.tagsTooDeep, at: range)
        }
        let branch = emitBranch(condition, range, scope)
        openTags.append(
            OpenTag(
                kind: .condition, range: range, isLine: isLine, branch: branch,
                branches: [branch].compactMap(\.self)))
    }

    /// Until its tag is closed a branch leads to what stands right after it; `nil` if the condition was reported.
    private mutating func emitBranch(
        _ condition: ExpressionText, _ range: SourceRange, _ scope: Scope
    ) -> Index<Instruction>? {
        guard let condition = expressions.compile(condition, in: scope) else { return nil }
        let next = program.instructions.endIndex.advanced(by: 1)
        return emit(.branch(.init(condition: condition, otherwise: next, after: next)), range)
    }

    private mutating func nextBranch(_ condition: ExpressionText?, _ range: SourceRange, _ isLine: Bool, _ scope: Scope)
    {
        guard var open = top(.condition, range, isLine, condition == nil ? "else" : "elsif") else { return }
        if open.hasElse {
            report(.branchAfterElse(condition == nil ? "else" : "elsif"), at: range)
        }
        if open.jumps.count + 1 == Limit.branches.value {
            report(.tooManyBranches(most: Limit.branches.value), at: range)
        }
        open.jumps.append(emit(.jump(to: program.instructions.endIndex.advanced(by: 1)), range))
        if let branch = open.branch { point(branch, otherwise: program.instructions.endIndex) }
        if let condition {
            open.branch = emitBranch(condition, range, scope)
            if let branch = open.branch { open.branches.append(branch) }
        } else {
            (open.branch, open.hasElse) = (nil, true)
        }
        openTags[openTags.count - 1] = open
        atSentenceStart = nil
    }

    private mutating func closeCondition(_ range: SourceRange, _ isLine: Bool) {
        guard let open = top(.condition, range, isLine, "endif") else { return }
        let end = program.instructions.endIndex
        if let branch = open.branch { point(branch, otherwise: end) }
        for jump in open.jumps { program.instructions[jump] = .jump(to: end) }
        for branch in open.branches { point(branch, after: end) }
        openTags.removeLast()
        atSentenceStart = nil
    }

    private mutating func openLoop(
        _ variable: Located<String>, _ list: Located<String>, _ range: SourceRange, _ isLine: Bool, _ scope: inout Scope
    ) {
        let outer = scope.loop
        if let outer {
            report(.loopInLoop(over: list.value), at: range)
            scope.brokenVariables.formUnion([outer.variable, variable.value])
        }
        var loop: Index<Instruction>?
        if scope.catalog[variable.value] != nil || ["policy", "cause", "exhibit", "violations"].contains(variable.value)
        {
            report(.takenVariable(variable.value), at: variable.range)
        }
        if let meaning = expressions.resolve(list, in: scope) {
            if meaning.type.isCollection {
                loop = emit(
                    .loop(
                        .init(
                            operand: meaning.operand, fact: meaning.fact,
                            after: program.instructions.endIndex.advanced(by: 1))), range)
                scope.loop = Scope.Loop(
                    variable: variable.value, fact: meaning.fact, columns: expressions.facts[meaning.fact].columns)
            } else {
                report(.loopOver(list.value, meaning.type), at: list.range)
                scope.brokenVariables.insert(variable.value)
            }
        } else {
            scope.brokenVariables.insert(variable.value)
        }
        openTags.append(OpenTag(kind: .loop, range: range, isLine: isLine, loop: loop, outerLoop: outer))
    }

    private mutating func closeLoop(_ range: SourceRange, _ isLine: Bool, _ scope: inout Scope) {
        guard let open = top(.loop, range, isLine, "endfor") else {
            scope.loop = nil
            return
        }
        if let start = open.loop, case .loop(var loop) = program.instructions[start] {
            emit(.next(loop: start), range)
            loop.after = program.instructions.endIndex
            program.instructions[start] = .loop(loop)
        }
        scope.loop = open.outerLoop
        openTags.removeLast()
        atSentenceStart = nil
    }

    /// The tag that is open, if it is the one that this closes or continues.
    private mutating func top(_ kind: OpenTag.Kind, _ range: SourceRange, _ isLine: Bool, _ name: String) -> OpenTag? {
        guard let open = openTags.last, open.kind == kind else {
            if let orphan = orphans.lastIndex(of: kind) {
                if name.hasPrefix("end") { orphans.remove(at: orphan) }
                return nil
            }
            let opener = kind == .condition ? "if" : "for"
            let hint = openTags.last.map { $0.kind == .condition ? Wording.closeIfFirst : .closeForFirst }
            report(.notOpened(name, opener: opener, hint: hint), at: range)
            guard name.hasPrefix("end"), let index = openTags.lastIndex(where: { $0.kind == kind }) else { return nil }
            // Two tags that cross: the ends of those in between are still to come.
            orphans += openTags[(index + 1)...].map(\.kind)
            openTags.removeSubrange((index + 1)...)
            return openTags[index]
        }
        guard open.isLine == isLine else {
            report(.otherLine(name, isLine: isLine), at: range)
            openTags.removeLast()
            if !name.hasPrefix("end") { orphans.append(kind) }
            return nil
        }
        return open
    }

    // MARK: Emitting

    @discardableResult
    private mutating func emit(_ instruction: Instruction, _ range: SourceRange) -> Index<Instruction> {
        program.places.append(range)
        program.surrounding.append(openTags.reversed().lazy.compactMap { $0.branches.last ?? $0.loop }.first)
        return program.instructions.append(instruction)
    }

    /// Lets a branch lead elsewhere: in the case that is given, or in both.
    private mutating func point(
        _ instruction: Index<Instruction>, otherwise: Index<Instruction>? = nil, after: Index<Instruction>? = nil
    ) {
        guard case .branch(var branch) = program.instructions[instruction] else { return }
        if let otherwise { branch.otherwise = otherwise }
        if let after { branch.after = after }
        program.instructions[instruction] = .branch(branch)
    }

    private mutating func keep(_ text: String) -> Index<FragmentProgram.Text> {
        let start = program.pool.count
        program.pool.append(contentsOf: text.utf8)
        return program.texts.append(.init(start: Int32(start), count: Int32(program.pool.count - start)))
    }
}

extension WrittenFragment {
    /// Whether a loop ends that never began: what its rows are called is then as good as reported.
    fileprivate var hasMoreLoopEnds: Bool {
        var open = 0
        for line in lines {
            for case .tag(let text) in line.pieces {
                let word = text.text.split(maxSplits: 1, whereSeparator: \.isWhitespace).first ?? ""
                open += word == "for" ? 1 : word == "endfor" ? -1 : 0
            }
        }
        return open < 0
    }
}

extension WrittenLine {
    fileprivate var blockKind: BlockKind {
        switch shape {
        case .paragraph: .paragraph
        case .bullet: .bullet
        case .step: .step
        case .heading: .heading
        }
    }
}

extension String {
    /// Whether what follows would start a sentence; `nil` for white space alone, which changes nothing.
    fileprivate var startsSentenceAfter: Bool? {
        isBlank ? nil : endsSentence(Array(utf8)[...])
    }
}

extension ValueFormat {
    /// Whether its print may start with a digit where a count would be spelt out.
    fileprivate var startsWithDigit: Bool {
        switch self {
        case .number, .percent, .ratio, .date, .duration, .listOfDate: true
        case .text, .yesNo, .count, .money, .choice, .listOfText, .listOfChoice: false
        }
    }
}

extension Mistake {
    fileprivate static func notClosed(isCondition: Bool) -> Mistake {
        isCondition
            ? Mistake(.unbalancedTag, .ifNotClosed, hint: .writeEndif)
            : Mistake(.unbalancedTag, .forNotClosed, hint: .writeEndfor)
    }

    fileprivate static func exhibitsBefore(_ section: LayoutSection) -> Mistake {
        Mistake(.exhibitsTooEarly, .exhibitsBefore(section: section.name), hint: .exhibitsComeLast)
    }

    fileprivate static var headingOutsideLayout: Mistake {
        Mistake(.badHeading, .headingOutsideLayout, hint: .headingBelowLetter)
    }

    fileprivate static var notClosedOnItsLine: Mistake {
        Mistake(.unbalancedTag, .notClosedOnItsLine, hint: .closeOnItsLine)
    }

    fileprivate static var noPolicy: Mistake { Mistake(.unknownFact, .noPolicyHere, hint: .policyStandsWhere) }

    fileprivate static func sectionWithinLine(_ name: String) -> Mistake {
        Mistake(.misplacedSection, .sectionWithinLine(name: name), hint: .layoutsAreLetters)
    }

    fileprivate static func noFilterHere(_ name: String) -> Mistake {
        Mistake(.wrongArgument, .takesNoFilter(name: name))
    }

    fileprivate static func rowsPrinted(_ name: String) -> Mistake {
        Mistake(.typeMismatch, .rowsPrinted, hint: .goThroughRows(name: name))
    }

    fileprivate static func digitFirst(_ type: FactType) -> Mistake {
        Mistake(.startsWithDigit, .digitFirst, hint: .putWordBefore(type: type.said))
    }

    fileprivate static func orOfNoList(_ name: String, _ type: FactType) -> Mistake {
        Mistake(.wrongArgument, .orOfNoList(name: name, type: type.said))
    }

    fileprivate static var orWithArgument: Mistake { Mistake(.wrongArgument, .orWithArgument) }

    fileprivate static func unknownFilter(_ name: String, hint: Wording?) -> Mistake {
        Mistake(.unknownFilter, .noSuch(kind: Wording.kindFilter, name: name), hint: hint)
    }

    fileprivate static func pluralOf(_ type: FactType) -> Mistake {
        Mistake(.wrongArgument, .pluralOf(type: type.said))
    }

    fileprivate static func pluralTexts(in language: Language) -> Mistake {
        let forms = language.conventions.plural.forms
        return Mistake(
            .wrongArgument, .pluralTakes(count: forms.count, language: language.name),
            hint: .pluralForms(forms: WordingValue.and(forms)))
    }

    fileprivate static var tagsTooDeep: Mistake {
        Mistake(.limit, .tagsTooDeep(most: Limit.tagDepth.value), hint: .joinConditions)
    }

    fileprivate static func branchAfterElse(_ name: String) -> Mistake {
        Mistake(.unbalancedTag, .branchAfterElse(tag: name), hint: .elseIsLast)
    }

    fileprivate static func tooManyBranches(most: Int) -> Mistake {
        Mistake(.limit, .tooManyBranches(most: most), hint: .makeSeveralIfs)
    }

    fileprivate static func loopInLoop(over list: String) -> Mistake {
        Mistake(.nestedLoop, .loopInLoop, hint: .printInnerList(list: list))
    }

    fileprivate static func takenVariable(_ name: String) -> Mistake {
        Mistake(.duplicateName, .takenVariable(name: name), hint: .callItRow)
    }

    fileprivate static func loopOver(_ name: String, _ type: FactType) -> Mistake {
        Mistake(.typeMismatch, .loopOver(name: name, type: type.said))
    }

    fileprivate static func notOpened(_ name: String, opener: String, hint: Wording?) -> Mistake {
        Mistake(.unbalancedTag, .notOpened(tag: name, opener: opener), hint: hint)
    }

    fileprivate static func otherLine(_ name: String, isLine: Bool) -> Mistake {
        Mistake(
            .unbalancedTag, isLine ? .tagOnOwnLine(tag: name) : .tagWithinLine(tag: name), hint: .keepTagsAlike)
    }
}
