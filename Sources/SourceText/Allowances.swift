import Languages

/// What the comments of some files let stand: `allow unused-definition: kept for the spring launch`, each for one code
/// and one line.
package struct Allowances: Sendable {
    /// A comment, found by whoever knows the syntax of the file.
    package struct Comment: Sendable {
        package let range: SourceRange
        /// What stands between the signs that make it a comment.
        package let text: String
        /// Whether nothing stands before it on its line: then it is for the next one.
        package let isAlone: Bool
        /// Whether the comment is written as it must be.
        package let isWhole: Bool

        package init(_ range: SourceRange, text: String, isAlone: Bool, isWhole: Bool = true) {
            self.range = range
            self.text = text
            self.isAlone = isAlone
            self.isWhole = isWhole
        }
    }

    private struct Entry {
        let code: DiagnosticCode
        let place: Place
        /// The bytes of the line that it is for; none after the last line.
        let line: Range<Int>?
        /// Whether its file was read whole, so that it is sure to be a comment and to have had its chance.
        let isSure: Bool
        var isUsed = false
    }

    /// By path, in the order of the file.
    private var entries: [String: [Entry]] = [:]
    /// Of comments that allow nothing as they are written.
    package private(set) var mistakes = Diagnostics()

    package init() {}

    /// Notes which of a file's comments are allowances.
    ///
    /// - Parameter isSure: whether these are sure to be comments; if not, nothing is reported about them.
    package mutating func add(_ comments: [Comment], of file: SourceFile, isSure: Bool = true) {
        var found: [Entry] = []
        // From the last on, so that what stands below a comment is known: above another it is for the same line.
        var below: (comment: Int, line: Range<Int>?)?
        for comment in comments.reversed() {
            guard let reading = AllowanceReading(comment.text) else { continue }
            let place = Place(file, comment.range)
            let own = file.lineBounds(around: Int(comment.range.start))
            var line: Range<Int>? = own
            if comment.isAlone {
                line = file.nextWrittenLine(after: own.upperBound)
                if let below, line?.contains(below.comment) == true { line = below.line }
                below = (Int(comment.range.start), line)
            }
            switch reading {
            case _ where !comment.isWhole: if isSure { mistakes.append(.notAlone(place)) }
            case .code(let code): found.append(Entry(code: code, place: place, line: line, isSure: isSure))
            case .mistake(let mistake):
                if isSure { mistakes.append(mistake.diagnostic(at: place, isHinted: mistakes.all.count < 50)) }
            }
        }
        if !found.isEmpty { entries[file.path] = found.reversed() }
    }

    /// Whether a comment's text is meant to allow something, rightly or wrongly.
    package static func isMeant(by text: String) -> Bool { AllowanceReading(text) != nil }

    /// Takes away the findings that are allowed.
    package mutating func silence(_ diagnostics: inout Diagnostics) {
        guard !entries.isEmpty else { return }
        var kept = Diagnostics()
        for diagnostic in diagnostics.all where !allows(diagnostic) { kept.append(diagnostic) }
        diagnostics = kept
    }

    /// The same at the end of a check, and reports which comments are wrong; which silence nothing only where no other
    /// error may have kept it from its use.
    package mutating func settle(_ diagnostics: inout Diagnostics) {
        silence(&diagnostics)
        diagnostics.append(contentsOf: mistakes)
        guard !diagnostics.hasErrors else { return }
        for entry in entries.values.joined() where entry.isSure && !entry.isUsed {
            diagnostics.append(.unusedAllowance(of: entry.code, entry.place, hasLine: entry.line != nil))
        }
    }

    private mutating func allows(_ diagnostic: Diagnostic) -> Bool {
        let (path, start) = (diagnostic.place.file.path, Int(diagnostic.place.range.start))
        guard diagnostic.code.isAllowable, let all = entries[path] else { return false }
        var index = all.firstIndexInOrder(where: { ($0.line?.upperBound ?? .max) >= start })
        while index < all.count, let line = all[index].line, line.lowerBound <= start {
            if all[index].code == diagnostic.code {
                entries[path]?[index].isUsed = true
                return true
            }
            index += 1
        }
        return false
    }
}

// MARK: The text of a comment

/// What a comment allows, or why it does not although it is meant to.
private enum AllowanceReading {
    case code(DiagnosticCode)
    case mistake(Mistake)

    enum Mistake {
        case noCode, unknownCode(String), notAllowable(DiagnosticCode), noReason(DiagnosticCode), fullWidthColon
    }

    /// `nil` where the comment is prose: `allow the seller some time`.
    init?(_ comment: String) {
        let text = comment.trimmed
        guard text.hasPrefix("allow") else { return nil }
        let rest = text.dropFirst("allow".count)
        guard rest.first.map({ $0.isWhitespace || Self.colons.contains($0) }) ?? false else { return nil }
        let name = rest.drop(while: \.isWhitespace).prefix { !$0.isWhitespace && !Self.colons.contains($0) }
        let after = rest[name.endIndex...].drop(while: \.isWhitespace)
        let code = DiagnosticCode(rawValue: String(name))
        let hasColon = after.first.map(Self.colons.contains) ?? false
        guard hasColon || code != nil || after.isEmpty && name.contains("-") else { return nil }
        if name.isEmpty {
            self = .mistake(.noCode)
        } else if let code, !code.isAllowable {
            self = .mistake(.notAllowable(code))
        } else if let code {
            self =
                !hasColon || after.dropFirst().allSatisfy(\.isWhitespace)
                ? .mistake(.noReason(code)) : after.first == ":" ? .code(code) : .mistake(.fullWidthColon)
        } else {
            self = .mistake(.unknownCode(String(name)))
        }
    }

    private static let colons: Set<Character> = [":", "："]
}

extension String {
    fileprivate var trimmed: Substring {
        let head = drop(while: \.isWhitespace)
        return head.prefix(upTo: head.lastIndex { !$0.isWhitespace }.map(head.index(after:)) ?? head.startIndex)
    }
}

// MARK: Places

extension SourceFile {
    /// The bytes of the next line that says something.
    fileprivate func nextWrittenLine(after end: Int) -> Range<Int>? {
        bytes[end...].firstIndex { $0 > 0x20 }.map(lineBounds)
    }
}

extension Array {
    /// The first index from which on a condition holds, of elements that are in its order.
    package func firstIndexInOrder(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

// MARK: Messages

extension AllowanceReading.Mistake {
    /// - Parameter isHinted: whether the hint may look for a code like the one that is written.
    func diagnostic(at place: Place, isHinted: Bool) -> Diagnostic {
        switch self {
        case .noCode: .allowsNothing(place)
        case .unknownCode(let name): .unknownCode(name, isHinted: isHinted, place)
        case .notAllowable(let code): .notAllowable(code, place)
        case .noReason(let code): .noReason(code, place)
        case .fullWidthColon: .fullWidthColonInAllowance(place)
        }
    }
}

extension Diagnostic {
    fileprivate static func allowsNothing(_ place: Place) -> Diagnostic {
        Diagnostic(.badAllowance, .allowsNothing, at: place, hint: .writeAllowance)
    }

    fileprivate static func unknownCode(_ name: String, isHinted: Bool, _ place: Place) -> Diagnostic {
        let near =
            isHinted
            ? nearestName(to: name, among: DiagnosticCode.allCases.lazy.filter(\.isAllowable).map(\.rawValue)) : nil
        return Diagnostic(
            .badAllowance, .noCodeToAllow(name: name.prefix(60)), at: place,
            hint: near.map { .didYouMean(name: $0) } ?? .codeInBrackets)
    }

    fileprivate static func notAllowable(_ code: DiagnosticCode, _ place: Place) -> Diagnostic {
        Diagnostic(.badAllowance, .cannotBeAllowed(code: code.rawValue), at: place, hint: .onlyJudgementMayStand)
    }

    fileprivate static func noReason(_ code: DiagnosticCode, _ place: Place) -> Diagnostic {
        Diagnostic(
            .badAllowance, .allowanceWithoutReason(code: code.rawValue), at: place,
            hint: .writeReason(code: code.rawValue))
    }

    fileprivate static func fullWidthColonInAllowance(_ place: Place) -> Diagnostic {
        Diagnostic(.badAllowance, .fullWidthColon, at: place, hint: .writeHalfWidthColon)
    }

    fileprivate static func notAlone(_ place: Place) -> Diagnostic {
        Diagnostic(.badAllowance, .commentOnOwnLine, at: place, hint: .writeAllowingComment)
    }

    fileprivate static func unusedAllowance(of code: DiagnosticCode, _ place: Place, hasLine: Bool) -> Diagnostic {
        Diagnostic(
            .unusedAllowance, hasLine ? .noneOnThatLine(code: code.rawValue) : .noLineFollows, at: place,
            hint: .deleteOrMoveComment)
    }
}
