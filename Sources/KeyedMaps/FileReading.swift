import RuleModel
import SourceText
import YAMLTree

/// Findings while one file is read. A class, so that the readers of nested maps share one list.
package final class FileReading {
    package let file: SourceFile
    package var diagnostics = Diagnostics()
    /// Whether the YAML was read whole; if not, what seems missing may stand in the damaged part.
    package let isComplete: Bool
    /// Whether all that was written was also understood; if not, a name that seems to be declared nowhere may stand in
    /// what was not.
    package private(set) var isWhole: Bool

    package init(_ file: SourceFile, isComplete: Bool) {
        self.file = file
        self.isComplete = isComplete
        isWhole = isComplete
    }

    /// What can be wrong without a name getting lost.
    private static let harmless: Set<DiagnosticCode> = [
        .missingTranslation, .unknownLanguage, .missingKey, .misplacedKey, .duplicateName, .limit
    ]

    /// Hints are looked for only while they will be shown: a file of nothing but mistakes stays quick to refuse.
    package func report(_ mistake: Mistake, at range: SourceRange) {
        if !Self.harmless.contains(mistake.code) { loseNames() }
        guard diagnostics.all.count < Self.mostFindings else {
            if diagnostics.all.count == Self.mostFindings {
                diagnostics.append(.tooManyMistakes(most: Self.mostFindings, Place(file, range)))
            }
            return
        }
        diagnostics.append(mistake.at(Place(file, range)))
    }

    /// Whoever mends so many gets to see the next ones.
    package static let mostFindings = Limit.fileFindings.value

    /// Notes that something that was written is left out, so that it is not reported as missing.
    package func loseNames() { isWhole = false }

    /// What stands before a colon in a file that was not understood whole: a name that is declared nowhere else may be
    /// declared there.
    package var lostNames: Set<String> {
        guard !isWhole else { return [] }
        var names = Set<String>()
        var start: Int?
        for (at, byte) in file.bytes.enumerated() {
            if byte.isOfName {
                if start == nil { start = at }
            } else {
                if byte == UInt8(ascii: ":"), let start {
                    let name = String(decoding: file.bytes[start..<at], as: UTF8.self).lowercased()
                    // A name that is written otherwise than names are is meant as one that is.
                    for sign: Character in ["-", "."] { names.insert(String(name.map { $0 == "_" ? sign : $0 })) }
                }
                start = nil
            }
        }
        return names
    }

    package func note(_ wording: Wording, at range: SourceRange) -> Diagnostic.Note {
        Diagnostic.Note(wording, at: Place(file, range))
    }
}

extension FileReading {
    package func entries(of node: YAMLNode, named name: Located<String>?) -> [YAMLNode.Entry]? {
        if case .map(let entries) = node.content { return entries }
        if case .scalar(let text, quoted: false) = node.content, text.isEmpty {
            report(.noMap(name?.value), at: node.range)
        } else {
            report(.otherThanMap(name?.value), at: node.range)
        }
        return nil
    }

    package func text(of node: YAMLNode, named name: String) -> Located<String>? {
        guard case .scalar(let text, let quoted) = node.content else {
            report(.severalValues(of: name), at: node.range)
            return nil
        }
        guard quoted || !text.isEmpty else {
            report(.noValue(of: name), at: node.range)
            return nil
        }
        if text.isBlank {
            report(.emptyValue(of: name), at: node.range)
            return nil
        }
        return Located(text, node.range)
    }

    /// Whether a name is kebab-case; dots only where groups are allowed.
    package func checkID(_ id: Located<String>, what: Wording, dots: Bool = false) -> Bool {
        if isKebab(id.value, dots: dots) { return true }
        report(.badName(id.value, what, dots: dots), at: id.range)
        return false
    }
}

extension UInt8 {
    /// Of names, also of misspelt ones.
    fileprivate var isOfName: Bool {
        (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self)
            || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_")].contains(self)
    }
}

/// `a-name`, and with dots `a.name`: starts with a letter, no two signs in a row.
package func isKebab(_ name: String, dots: Bool = false) -> Bool {
    var lastWasSign = true
    var atStart = true
    for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            lastWasSign = false
            atStart = false
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            if atStart { return false }
            lastWasSign = false
        case UInt8(ascii: "-") where !lastWasSign: lastWasSign = true
        case UInt8(ascii: ".") where dots && !lastWasSign:
            lastWasSign = true
            atStart = true
        default: return false
        }
    }
    return !lastWasSign && name.utf8.count <= Limit.nameBytes.value
}

extension Mistake {
    /// - Parameter name: of the key; `nil` of the file.
    fileprivate static func noMap(_ name: String?) -> Mistake {
        Mistake(.missingValue, name.map { .lacksValue(name: $0) } ?? .fileLacksValue, hint: .mapBelongsHere)
    }

    fileprivate static func otherThanMap(_ name: String?) -> Mistake {
        Mistake(.wrongShape, name.map { .takesMap(name: $0) } ?? .fileTakesMap, hint: .keysOnLines)
    }

    fileprivate static func severalValues(of name: String) -> Mistake {
        Mistake(.wrongShape, .takesOneValue(name: name))
    }

    static func noValue(of name: String) -> Mistake {
        Mistake(.missingValue, .lacksValue(name: name), hint: .fillInOrLeaveOut)
    }

    fileprivate static func emptyValue(of name: String) -> Mistake {
        Mistake(.missingValue, .emptyValue(name: name), hint: .fillInOrLeaveOut)
    }

    fileprivate static func badName(_ name: String, _ what: Wording, dots: Bool) -> Mistake {
        Mistake(
            .badName, .notThisName(name: clipped(name), what: what),
            hint: suggestedName(name, dots: dots).map { .writeText(text: $0) } ?? .formOfNames)
    }

    private static func suggestedName(_ name: String, dots: Bool) -> String? {
        var mended = ""
        for character in name.lowercased() {
            if character.isASCII, character.isLetter || character.isNumber || (dots && character == ".") {
                mended.append(character)
            } else if !mended.isEmpty, mended.last != "-" {
                mended.append("-")
            }
        }
        while mended.last == "-" || mended.last == "." { mended.removeLast() }
        return isKebab(mended, dots: dots) ? mended : nil
    }
}

extension Diagnostic {
    fileprivate static func tooManyMistakes(most: Int, _ place: Place) -> Diagnostic {
        Diagnostic(.limit, .moreMistakesNotShown(most: most), at: place)
    }
}
