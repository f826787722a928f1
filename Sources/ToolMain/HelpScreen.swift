import Languages
import SourceText
import ToolSupport

/// A page of help as the parser of arguments lays it out, said again in another language. What it tells of commands
/// and arguments is in that language already; the parser's own words are English, and it breaks lines only at blanks.
struct HelpScreen {
    /// Without line breaks other than those between entries.
    private let lines: [Substring]

    /// - Parameter text: as the parser prints it where the screen is wide enough for every text.
    /// - Returns: `nil` for what is no page of help, such as the number of the version.
    init?(_ text: String) {
        guard text.hasPrefix(Self.overview) || text.hasPrefix(Self.usage) else { return nil }
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static let overview = "OVERVIEW: "
    private static let usage = "USAGE: "
    private static let headings: [Substring: Wording] = [
        "ARGUMENTS:": .helpArguments, "OPTIONS:": .helpOptions, "SUBCOMMANDS:": .helpSubcommands
    ]
    /// Where what is said of an entry begins.
    private static let column = 26

    func text(in language: Language, columns: Int) -> String {
        var out: [String] = []
        var index = 0
        var isInEntries = false
        while index < lines.count {
            let line = lines[index]
            index += 1
            if line.hasPrefix(Self.overview) {
                let overview = Wording.helpOverview(text: Self.help(line.dropFirst(Self.overview.count)))
                out += brokenLines(overview.text(in: language), columns: columns)
            } else if line.hasPrefix(Self.usage) {
                isInEntries = true
                let usage = Self.usage(line.dropFirst(Self.usage.count), in: language)
                out.append(Wording.helpUsage(usage: usage).text(in: language))
            } else if let heading = Self.headings[line] {
                out.append(heading.text(in: language))
            } else if let command = line.wholeMatch(of: #/  See '(.*) <subcommand>' for detailed help\./#)?.1 {
                out.append("  " + Wording.helpOfSubcommands(command: command).text(in: language))
            } else if isInEntries, line.hasPrefix("  "), line.dropFirst(2).first != " " {
                let isBelow = index < lines.count && lines[index].hasPrefix(String(repeating: " ", count: Self.column))
                let (label, help) = isBelow ? (line, lines[index]) : Self.parts(of: line)
                index += isBelow ? 1 : 0
                out += Self.entry(
                    Self.label(label.withoutBlanks).text(in: language),
                    Self.help(help.withoutBlanks).text(in: language), columns)
            } else if isInEntries {
                out.append(String(line))
            } else {
                out += brokenLines(line, columns: columns)
            }
        }
        return out.joined(separator: "\n")
    }

    /// The names of an entry, and what is said of it on the same line.
    private static func parts(of line: Substring) -> (label: Substring, help: Substring) {
        let label = line.prefix(column)
        return label.count == column && label.last == " " ? (label, line.dropFirst(column)) : (line, "")
    }

    private static func entry(_ label: String, _ help: String, _ columns: Int) -> [String] {
        let label = "  " + label
        guard !help.isEmpty else { return [label] }
        let indent = String(repeating: " ", count: column)
        var lines = brokenLines(help, columns: max(20, columns - column)).map { indent + $0 }
        let width = displayWidth(label)
        guard width < column else { return [label] + lines }
        lines[0] = label + lines[0].dropFirst(width)
        return lines
    }

    // MARK: The parser's words

    /// How a command is used, where the parser names what it leaves open.
    static func usage(_ text: Substring, in language: Language) -> String {
        let names: [(String, Wording)] = [("<subcommand>", .helpAnySubcommand), ("<options>", .helpAnyOptions)]
        return names.reduce(String(text)) { $0.replacing($1.0, with: $1.1.text(in: language)) }
    }

    private static func label(_ text: Substring) -> Wording {
        let mark = " (default)"
        guard text.hasSuffix(mark) else { return .verbatim(String(text)) }
        return .helpDefaultSubcommand(command: text.dropLast(mark.count))
    }

    private static func help(_ text: Substring) -> Wording {
        switch text {
        case "Show the version.": return .helpVersion
        case "Show help information.": return .helpHelp
        case "Show subcommand help information.": return .helpHelpCommand
        default: break
        }
        func list(_ values: Substring) -> WordingValue { .names(values.split(separator: ", ")) }
        if let parts = text.wholeMatch(of: /(.*?) ?\(values: (.*); default: (.*)\)/) {
            return .helpValuesAndDefault(help: parts.1, values: list(parts.2), standard: parts.3)
        }
        if let parts = text.wholeMatch(of: /(.*?) ?\(values: (.*)\)/) {
            return .helpValues(help: parts.1, values: list(parts.2))
        }
        if let parts = text.wholeMatch(of: /(.*?) ?\(default: (.*)\)/) {
            return .helpDefault(help: parts.1, standard: parts.2)
        }
        return .verbatim(String(text))
    }
}

extension Substring {
    /// Without blanks at its ends.
    fileprivate var withoutBlanks: Substring {
        let start = drop { $0 == " " }
        return start.prefix(upTo: start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)
    }
}
