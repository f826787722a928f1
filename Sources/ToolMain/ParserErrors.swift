import ArgumentParser
import Languages
import ToolSupport

extension ParsableCommand {
    /// What is printed for an error, or for a request such as `--help`, in the language of the person. English is
    /// printed as the parser of arguments has it; for another language its sentences are said again.
    static func printed(_ error: any Error) -> String {
        let language = Terminal.language
        guard language != .english else { return fullMessage(for: error) }
        // Wide enough for every text, so that only our own lines are broken.
        let text = fullMessage(for: error, columns: 1 << 20)
        if exitCode(for: error) == .success {
            return HelpScreen(text)?.text(in: language, columns: Terminal.columns) ?? text
        }
        let sentence = message(for: error)
        let said = error.isOurs ? Wording.verbatim(sentence) : ParserSentence.wording(of: sentence)
        let rest = text.dropFirst("Error: ".count + sentence.count).split(separator: "\n").map { line in
            ParserSentence.line(line, in: language)
        }
        return ([Wording.errorLabel(message: said).text(in: language)] + rest).joined(separator: "\n")
    }
}

extension Error {
    /// Whether it says what a command found wrong, and not what the parser did. The parser wraps what `validate()`
    /// throws into an error of its own, whose parts it does not show otherwise.
    fileprivate var isOurs: Bool {
        self is ValidationError
            || Mirror(reflecting: self).descendant("parserError", "userValidationError") is ValidationError
    }
}

extension ValidationError {
    /// Wrong use of a command, in the language of the person.
    public init(_ wording: Wording) { self.init(wording.text(in: Terminal.language)) }
}

/// The sentences that the parser of arguments has for wrong arguments.
enum ParserSentence {
    /// One that is not known is quoted.
    static func wording(of sentence: String) -> Wording {
        known(sentence[...]) ?? .parserSaysOther(sentence: sentence)
    }

    private static func known(_ text: Substring) -> Wording? {
        if let (head, tail) = halves(of: text, "\n   or: "), let first = known(head), let second = known(tail) {
            return .parserEither(first: first, second: second)
        }
        if let found = text.wholeMatch(of: /Unknown option '(.*)'\. Did you mean '(.*)'\?/) {
            return .parserUnknownOptionNear(option: found.1, near: found.2)
        }
        if let found = text.wholeMatch(of: /Unknown option '(.*)'/) { return .parserUnknownOption(option: found.1) }
        if let found = text.wholeMatch(of: /Invalid option: (.*)/) { return .parserUnknownOption(option: found.1) }
        if let found = text.wholeMatch(of: /Missing value for '(.*)' in '(.*)'/) {
            return .parserMissingValueIn(option: found.1, options: found.2)
        }
        if let found = text.wholeMatch(of: /Missing value for '(.*)'/) {
            return .parserMissingValue(option: found.1)
        }
        if let found = text.wholeMatch(of: /The option '(.*)' does not take any value, but '(.*)' was specified\./) {
            return .parserUnwantedValue(option: found.1, value: found.2)
        }
        if let found = text.wholeMatch(of: /Unexpected argument '((?s).*)'/) {
            return .parserUnexpectedArgument(argument: found.1)
        }
        if let found = text.wholeMatch(of: /[0-9]+ unexpected arguments: '((?s).*)'/) {
            return .parserUnexpectedArguments(arguments: quoted(found.1.split(separator: "', '")))
        }
        if let found = text.wholeMatch(of: /Missing expected argument '(.*)'/) {
            return .parserMissingArgument(argument: found.1)
        }
        if let found = text.wholeMatch(
            of: /The value '((?s).*)' is invalid for '(.*?)'\. Please provide one of ((?s).*)/)
        {
            let values = found.3.matches(of: /'([^']*)'|  - (.*)/).map { $0.1 ?? $0.2 ?? "" }
            return .parserBadValueOf(value: found.1, option: found.2, values: quoted(values))
        }
        if let found = text.wholeMatch(of: /The value '((?s).*)' is invalid for '(.*?)'/) {
            return .parserBadValue(value: found.1, option: found.2)
        }
        if let found = text.wholeMatch(
            of: /Can't generate completion scripts for '(.*)'\.\nPlease use (.*) with one of:\n +(.*)/)
        {
            return .parserUnknownShell(shell: found.1, option: found.2, shells: quoted(found.3.split(separator: " ")))
        }
        return nil
    }

    private static func quoted(_ values: [Substring]) -> WordingValue { .names(values.map { "`\($0)`" }) }

    private static func halves(of text: Substring, _ separator: String) -> (Substring, Substring)? {
        text.firstRange(of: separator).map { (text[..<$0.lowerBound], text[$0.upperBound...]) }
    }

    /// A line below the sentence: what the argument is for, how the command is used, and where to read more.
    static func line(_ line: Substring, in language: Language) -> String {
        if let found = line.wholeMatch(of: /Help:  (.*)/) {
            return Wording.errorHelp(help: found.1).text(in: language)
        }
        if let found = line.wholeMatch(of: /Usage: (.*)/) {
            return Wording.errorUsage(usage: HelpScreen.usage(found.1, in: language)).text(in: language)
        }
        if let found = line.wholeMatch(of: #/  See '(.*)' for more information\./#) {
            return "  " + Wording.errorMore(command: found.1).text(in: language)
        }
        return String(line)
    }
}
