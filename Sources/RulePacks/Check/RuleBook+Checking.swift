import SourceText

extension RuleBook {
    /// Runs a function for every index below a count; ``sequentially`` unless a tool spreads it over cores.
    public typealias Performer = (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

    /// One after the other.
    public static let sequentially: @Sendable (Int, @Sendable (Int) -> Void) -> Void = { count, work in
        for index in 0..<count { work(index) }
    }

    /// Checks the files of one or more packs. The problems of all files are told, up to a few hundred of each; a rule
    /// book is made only when none is an error.
    ///
    /// - Parameter proving: whether to prove what the packs promise of every case, and to review what their fragments
    ///   say; of packs that a program embeds that was done when it was built.
    /// - Parameter others: packs that were checked before and are in the rule book too, but for those whose names the
    ///   files take.
    public static func check(
        _ files: [SourceFile], proving: Bool = true, beside others: RuleBook? = nil,
        perform: Performer = sequentially
    ) -> (ruleBook: RuleBook?, diagnostics: [Diagnostic]) {
        check(files, proving ? .whole : .unproved, beside: others, perform)
    }

    /// What a case about some violations of one pack needs of packs that were checked as a whole before, such as those
    /// that a program
    /// embeds: other violations are not read, nor are templates of languages other than the sent one and `language`.
    ///
    /// - Parameter shared: the shared files that the violations use.
    /// - Returns: `nil` if a violation has no file here, or if anything is wrong: ``check(_:perform:)`` tells what.
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
        return check(needed, .part, beside: nil, sequentially).ruleBook
    }

    private static func check(
        _ files: [SourceFile], _ depth: CheckDepth, beside others: RuleBook?, _ perform: Performer
    ) -> (ruleBook: RuleBook?, diagnostics: [Diagnostic]) {
        var diagnostics = Diagnostics()
        let sources = PackSources.sort(files, into: &diagnostics)
        var reviews: [String: WrittenReview] = [:]
        for file in sources.compactMap(\.sharedReview) where reviews[file.path] == nil {
            reviews[file.path] = readSharedReview(file, &diagnostics)
        }
        var packs: [RulePack] = []
        for source in sources {
            let (pack, found) = checkPack(source, source.sharedReview.flatMap { reviews[$0.path] }, depth, perform)
            diagnostics.append(contentsOf: found)
            if let pack { packs.append(pack) }
        }
        // Which routes there are can only be told where every pack could be read.
        if packs.count == sources.count {
            checkRoutes(
                reviews.values.flatMap { review in review.rules.map { (review.file, $0) } },
                Set((packs + (others?.packs ?? [])).flatMap(\.routeIDs)), &diagnostics)
        }
        // What was allowed when the whole was checked is not asked for again.
        let hasErrors = depth == .part ? !diagnostics.all.allSatisfy(\.code.isAllowable) : diagnostics.hasErrors
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
                diagnostics.append(
                    Diagnostic(
                        .unknownRoute, "no pack has a route `\(clipped(route.value))`", at: Place(file, route.range),
                        hint: nameHint(for: route.value, among: known)))
            }
        }
    }
}
