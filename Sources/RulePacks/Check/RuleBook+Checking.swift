import SourceText

extension RuleBook {
    /// Runs a function for every index below a count; ``sequentially`` unless a tool spreads it over cores.
    public typealias Performer = (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

    /// One after the other.
    public static let sequentially: @Sendable (Int, @Sendable (Int) -> Void) -> Void = { count, work in
        for index in 0..<count { work(index) }
    }

    /// Checks the files of one or more packs. All problems of all files are told; a rule book is made only when none is an error.
    public static func check(_ files: [SourceFile], perform: Performer = sequentially) -> (ruleBook: RuleBook?, diagnostics: [Diagnostic]) {
        var diagnostics = Diagnostics()
        let sources = PackSources.sort(files, into: &diagnostics)
        var packs: [RulePack] = []
        for source in sources {
            let (pack, found) = checkPack(source, perform)
            diagnostics.append(contentsOf: found)
            if let pack { packs.append(pack) }
        }
        let isClean = !diagnostics.hasErrors && packs.count == sources.count
        return (isClean ? RuleBook(packs: packs) : nil, diagnostics.sorted())
    }
}
