import AppealKit
import PackProofs
import PackTesting
import RulePacks
import SourceText

extension FuzzTarget {
    static let packs: [FuzzTarget] = [pack, packBytes]

    /// A pack whose lines are changed: the first byte chooses it, the rest are the changes.
    private static let pack = FuzzTarget(
        name: "packs", cost: .maker, words: FuzzWords.packs, seeds: { programs(packs: 2) },
        run: { bytes in try requirePromise(of: changed(bytes, FuzzWorld.packs[..<2])) })

    /// One file of a pack is the input.
    private static let packBytes = FuzzTarget(
        name: "pack-files", cost: .maker, words: FuzzWords.yaml + FuzzWords.packs,
        seeds: { FuzzWorld.packs[0].enumerated().map { [UInt8($0.offset)] + $0.element.bytes } },
        run: { bytes in
            var files = FuzzWorld.packs[0]
            let index = Int(bytes.first ?? 0) % files.count
            files[index] = SourceFile(path: files[index].path, bytes: Array(bytes.dropFirst()))
            try requirePromise(of: files)
        })

    /// Either a book or an error; and the promise of the check: no case that is whole gets a question or no letter.
    private static func requirePromise(of files: [SourceFile]) throws {
        let (book, diagnostics) = RuleBook.check(files)
        try require((book == nil) == diagnostics.contains { $0.severity == .error }, "a book and errors do not agree")
        try requireSound(diagnostics)
        let again = RuleBook.check(files)
        try requireSame(diagnostics, again.diagnostics, "the same pack twice")
        guard let book else { return }
        _ = NoticeReader(book).diagnose(NoticeText(SourceFile(path: "n", text: "your late delivery rate is 5%")))
        for pack in book.packs {
            let cases = RandomCases(pack)
            for seed in 0..<UInt64(2) {
                guard let text = cases.sketch(seed: seed)?.yaml(in: pack) else { continue }
                try requireLetters(of: text, in: pack, book)
            }
        }
    }

    private static func requireLetters(of text: String, in pack: RulePack, _ book: RuleBook) throws {
        let (made, found) = Case.read(SourceFile(path: "case.yaml", text: text), with: book) { _ in true }
        try requireSound(found)
        // A random case may still contradict itself.
        guard let whole = made?.ungated else {
            try require(!found.isEmpty, "a case is refused without a finding")
            return
        }
        for language in pack.languages {
            let assembly = whole.assemble(in: language)
            try require(
                assembly.questions.isEmpty,
                "a checked pack asks for \(assembly.questions.map(\.key)) in \(language.rawValue)\n\(text)")
            try require(!assembly.letters.isEmpty, "a checked pack makes no letter\n\(text)")
            try requireSound(assembly.findings)
            for letter in assembly.letters {
                try require(letter.blocks.allSatisfy { !letter.text(of: $0).isEmpty }, "a block says nothing")
            }
        }
    }
}

/// The files of a pack after the changes that an input tells.
func changed(_ bytes: [UInt8], _ packs: ArraySlice<[SourceFile]>) -> [SourceFile] {
    var program = FuzzBytes(bytes)
    var files = packs[packs.startIndex + program.byte() % packs.count]
    for _ in 0..<24 where !program.isAtEnd {
        let index = program.byte() % files.count
        var edits = LineEdits(files[index].bytes, words: FuzzWords.packs)
        edits.apply(&program)
        files[index] = SourceFile(path: files[index].path, bytes: edits.text)
    }
    return files
}

/// Inputs that say a few changes of each kind.
func programs(packs: Int) -> [[UInt8]] {
    var random = SplitMix64(seed: 13)
    return [[0], [1]]
        + (0..<200).map { index in
            [UInt8(index % packs)]
                + (0..<Int.random(in: 6...30, using: &random)).map { _ in
                    UInt8.random(in: .min ... .max, using: &random)
                }
        }
}
