import Languages
import SourceText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where text goes: data to standard output, what is said about it to standard error, each of the current
/// ``Workplace``. All that a person sees comes through here, and whatever it holds, nothing in it commands a terminal
/// but the colours of a ``StyledText``.
public enum Terminal {
    /// Writes a text to standard output: no line break is added.
    public static func out(_ text: String) { out(StyledText(text)) }

    /// Writes a text to standard output, with colours where they help.
    package static func out(_ text: StyledText) { write(text.text(colour: hasColour()), to: .output) }

    /// Writes a document that is no text, such as a Word file, to standard output as it is.
    public static func out(document bytes: [UInt8]) { Workplace.current.streams.write(bytes, to: .output) }

    /// Writes a text to standard error: no line break is added.
    public static func error(_ text: String) { error(StyledText(text)) }

    /// Writes a text to standard error, with colours where they help.
    package static func error(_ text: StyledText) {
        write(text.text(colour: hasColour(standardError: true)), to: .error)
    }

    /// Puts a text in the place of the line of standard error that is being written.
    public static func replaceLine(with text: String) {
        write(TerminalCode.lineStart + text.visible(as: .line) + TerminalCode.clearRestOfLine, to: .error)
    }

    /// What was found, on standard error.
    public static func tell(_ diagnostics: some Sequence<Diagnostic>) {
        error(StyledText(diagnostics.map { $0.styled(in: language) }))
    }

    private static func write(_ text: String, to stream: StandardStream) {
        Workplace.current.streams.write(Array(text.utf8), to: stream)
    }

    /// What comes in on standard input, up to so many bytes. Throws ``DiskProblem`` where it cannot be read.
    public static func input(atMost most: Int) throws -> [UInt8] {
        let streams = Workplace.current.streams
        var bytes: [UInt8] = []
        while bytes.count < most {
            let piece = try streams.read(atMost: 1 << 16)
            if piece.isEmpty { break }
            bytes += piece
        }
        return bytes
    }

    /// The next bytes on standard input, as soon as there are some; none at its end. Throws ``DiskProblem`` where it
    /// cannot be read.
    public static func nextInput(atMost most: Int) throws -> [UInt8] {
        try Workplace.current.streams.read(atMost: most)
    }

    /// Whether a person watches what goes to standard output, or to standard error.
    public static func isWatched(standardError: Bool = false) -> Bool {
        Workplace.current.streams.isTerminal(standardError ? .error : .output)
    }

    /// Whether colours help: at a terminal, unless `NO_COLOR` asks for none.
    public static func hasColour(standardError: Bool = false) -> Bool {
        isWatched(standardError: standardError) && Workplace.current.variable("NO_COLOR") == nil && canMove
    }

    /// Whether a line can be written over: not on the plainest of terminals, which screen readers use too.
    public static var canMove: Bool { Workplace.current.variable("TERM") != "dumb" }

    /// The language in which a person is spoken to: the one that was asked for, or else the system's, by `LC_ALL`,
    /// `LC_MESSAGES` or `LANG`. English where the tools do not speak that one.
    public static var language: Language {
        if let chosen = Workplace.current.language { return chosen }
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = Workplace.current.variable(name), !value.isEmpty else { continue }
            let code = value.prefix { $0 != "_" && $0 != "." && $0 != "-" && $0 != "@" }
            return Language.spoken.first { $0.rawValue == code.lowercased() } ?? .english
        }
        return .english
    }

    /// Says something on standard error, as a line of its own in the language of the person.
    public static func error(_ wording: Wording) { error(wording.text(in: language) + "\n") }

    /// Says something on standard output, as a line of its own in the language of the person.
    public static func out(_ wording: Wording) { out(wording.text(in: language) + "\n") }

    /// How wide the screen is; 80 where nobody watches, so that files come out the same everywhere.
    public static var columns: Int {
        guard isWatched() else { return 80 }
        #if canImport(Musl)
            return 80
        #else
            var size = winsize()
            return ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? max(20, Int(size.ws_col)) : 80
        #endif
    }
}
