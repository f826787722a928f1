/// The exhibits of a letter by their letters: what each proves, and its files.
public struct ExhibitIndex: Sendable {
    /// The letter whose exhibits these are.
    public let letter: Letter
    /// The exhibits by their letters: A, B, C …
    public let entries: [Entry]

    /// One exhibit of the letter, with all its files.
    public struct Entry: Sendable {
        /// `A`.
        public let mark: String
        /// Its line in the letter's list.
        public let proves: String
        /// Its files, in the order of the case.
        public let files: [ExhibitFile]
    }

    /// - Parameters:
    ///   - letter: the letter whose exhibits are listed.
    ///   - read: reads a file; its path is as the case gives it, its name as the index shall call it.
    public init(_ letter: Letter, read: (_ path: String, _ name: String) throws -> ExhibitFile) rethrows {
        self.letter = letter
        entries = try letter.exhibits.enumerated().map { index, exhibit in
            let mark = ValuePrinter.exhibitLetter(index + 1)
            let files = try exhibit.files.enumerated().map { number, path in
                try read(path, Self.name(mark, exhibit.id, exhibit.files.count > 1 ? number + 1 : nil, path))
            }
            return Entry(mark: mark, proves: letter.line(ofExhibit: index + 1), files: files)
        }
    }

    /// `A-settlements.pdf`, or `A-settlements-2.pdf` where there are several: safe wherever it is uploaded, whatever
    /// the file is called at home.
    private static func name(_ mark: String, _ id: String, _ number: Int?, _ path: String) -> String {
        let ending = fileEnding(path)
        let isPlain =
            !ending.isEmpty && ending.utf8.count <= 8
            && ending.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        return "\(mark)-\(id)" + (number.map { "-\($0)" } ?? "") + (isPlain ? "." + ending : "")
    }
}

extension Letter {
    /// What the letter's list says of an exhibit; where it has no list, what the pack asks for.
    fileprivate func line(ofExhibit number: Int) -> String {
        if let block = blocks.first(where: { $0.kind == .exhibit && Int($0.number) == number }) {
            return text(of: block)
        }
        return pack.exhibits.first { $0.id == exhibits[number - 1].id }?.ask.text(in: language) ?? ""
    }
}
