import SourceText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import SourceText

/// Where text goes: data to standard output, what is said about it to standard error.
public enum Terminal {
    /// Writes a text to standard output, as it is: no line break is added.
    public static func out(_ text: String) { out(Array(text.utf8)) }

    /// Writes bytes to standard output, such as those of a document.
    public static func out(_ bytes: [UInt8]) { write(bytes, to: 1) }

    /// Writes a text to standard error, as it is: no line break is added.
    public static func error(_ text: String) { write(Array(text.utf8), to: 2) }

    /// What was found, on standard error.
    public static func tell(_ diagnostics: some Sequence<Diagnostic>) {
        error(diagnostics.map { $0.printed(colour: hasColour(standardError: true)) }.joined())
    }

    /// What comes in on standard input, up to so many bytes.
    public static func input(atMost most: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < most {
            let count = buffer.withUnsafeMutableBytes { readBytes(0, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return bytes
    }

    /// Whether a person watches what goes to standard output, or to standard error.
    public static func isWatched(standardError: Bool = false) -> Bool { isatty(standardError ? 2 : 1) == 1 }

    /// Whether colours help: at a terminal, unless `NO_COLOR` asks for none.
    public static func hasColour(standardError: Bool = false) -> Bool {
        isWatched(standardError: standardError) && getenv("NO_COLOR") == nil && canMove
    }

    /// Whether a line can be written over: not on the plainest of terminals, which screen readers use too.
    public static var canMove: Bool { getenv("TERM").map { String(cString: $0) } != "dumb" }

    /// Whether the person's system speaks Chinese, by `LC_ALL`, `LC_MESSAGES` or `LANG`.
    public static var speaksChinese: Bool {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = getenv(name), value.pointee != 0 { return String(cString: value).hasPrefix("zh") }
        }
        return false
    }

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

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { writeBytes(descriptor, $0.baseAddress, $0.count) }
            // A reader that has gone away ends the program quietly, as other tools do.
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    guard let bytes else { return 0 }
    #if canImport(Glibc)
        return Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
        return Musl.write(descriptor, bytes, count)
    #else
        return Darwin.write(descriptor, bytes, count)
    #endif
}

private func readBytes(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    guard let bytes else { return 0 }
    #if canImport(Glibc)
        return Glibc.read(descriptor, bytes, count)
    #elseif canImport(Musl)
        return Musl.read(descriptor, bytes, count)
    #else
        return Darwin.read(descriptor, bytes, count)
    #endif
}
