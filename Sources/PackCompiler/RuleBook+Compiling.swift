import PackSource
import RuleModel
import SourceText

extension RuleBook {
    /// Compiles the files of one or more packs: form, names and types. What they promise of every case is not proved,
    /// nor are their fragments reviewed; of packs that a program embeds that was done when it was built.
    ///
    /// - Parameters:
    ///   - files: rule files and templates; their paths tell which pack they belong to.
    ///   - others: packs that were checked before and are in the rule book too, but for those whose names the files
    ///     take.
    ///   - perform: runs the work for each file; one after the other unless a tool spreads it over cores.
    /// - Returns: the rule book, only when no problem is an error, and the problems of all files, up to a few hundred
    ///   of each kind.
    public static func compile(
        _ files: [SourceFile], beside others: RuleBook? = nil, perform: Performer = sequentially
    ) -> (ruleBook: RuleBook?, diagnostics: [Diagnostic]) {
        compile(files, isPart: false, beside: others, perform) { $0.silenceAllowed() }
    }

    /// What a case about some violations of one pack needs of packs that were checked as a whole before, such as those
    /// that a program embeds: other violations are not read, nor are templates of languages other than the sent one and
    /// `language`.
    ///
    /// - Parameter shared: the shared files that the violations use.
    /// - Returns: `nil` if a violation has no file here, or if anything is wrong: ``compile(_:perform:)`` tells what.
    public static func part(
        of files: [SourceFile], pack: String, violations: [String], shared: [String], language: Language?
    ) -> RuleBook? {
        let names = Set(["pack"] + violations + shared.map(PackSources.name(ofShared:)))
        var found = Set<String>()
        let needed = files.filter { file in
            let parts = file.path.split(separator: "/")
            let words = file.name.split(separator: ".")
            guard let home = parts.lastIndex(where: { $0 == pack }), let stem = words.first else { return false }
            let name = (parts[(home + 1)...].dropLast() + [stem]).joined(separator: "/")
            guard names.contains(name) else { return false }
            found.insert(name)
            return words.count == 2 || words.count == 3 && words[1] == language.map(\.rawValue) ?? ""
        }
        guard found == names else { return nil }
        return compile(needed, isPart: true, beside: nil, sequentially) { $0.silenceAllowed() }.ruleBook
    }

    /// Compiles packs and lets `finish` look further at each.
    package static func compile(
        _ files: [SourceFile], isPart: Bool, beside others: RuleBook?, _ perform: Performer,
        _ finish: (inout CompiledPack) -> Void
    ) -> (ruleBook: RuleBook?, diagnostics: [Diagnostic]) {
        var diagnostics = Diagnostics()
        let sources = PackSources.sort(files, into: &diagnostics)
        var reviews: [String: WrittenReview] = [:]
        for file in sources.compactMap(\.sharedReview) where reviews[file.path] == nil {
            reviews[file.path] = readSharedReview(file, &diagnostics)
        }
        var packs: [RulePack] = []
        for source in sources {
            let review = source.sharedReview.flatMap { reviews[$0.path] }
            var compiled = CompiledPack(source, review, isPart: isPart, perform)
            if compiled.pack != nil { finish(&compiled) }
            diagnostics.append(contentsOf: compiled.diagnostics)
            if let pack = compiled.pack { packs.append(pack) }
        }
        // Which routes there are is known only where every pack could be read.
        if packs.count == sources.count {
            checkRoutes(
                reviews.values.flatMap { review in review.rules.map { (review.file, $0) } },
                Set((packs + (others?.packs ?? [])).flatMap(\.routeIDs)), &diagnostics)
        }
        // What was allowed when the whole was checked is not asked for again.
        let hasErrors = isPart ? !diagnostics.all.allSatisfy(\.code.isAllowable) : diagnostics.hasErrors
        let isClean = !hasErrors && packs.count == sources.count
        let taken = Set(sources.map(\.id))
        let all = (packs + (others?.packs ?? []).filter { !taken.contains($0.id) }).sorted { $0.id < $1.id }
        return (isClean ? RuleBook(packs: all) : nil, diagnostics.sortedAndLimited())
    }

    /// A pack passes over routes of the shared review that it does not have, but one of them has each.
    private static func checkRoutes(
        _ rules: [(file: SourceFile, rule: WrittenReviewRule)], _ known: Set<String>, _ diagnostics: inout Diagnostics
    ) {
        for (file, rule) in rules {
            for route in rule.routes where !known.contains(route.value) {
                diagnostics.append(.routeOfNoPack(route, Place(file, route.range), known))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func routeOfNoPack(_ route: Located<String>, _ place: Place, _ known: Set<String>) -> Diagnostic
    {
        Diagnostic(
            .unknownRoute, .noPackHasRoute(name: clipped(route.value)), at: place,
            hint: nameAdvice(for: route.value, among: known))
    }
}
