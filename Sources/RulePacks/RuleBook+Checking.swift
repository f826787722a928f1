import PackProofs
import RuleModel
import SourceText

extension RuleBook {
    /// Checks the files of one or more packs: compiles them, reviews what their fragments say, and proves what they
    /// promise of every case.
    ///
    /// - Parameters:
    ///   - files: rule files and templates; their paths tell which pack they belong to.
    ///   - others: packs that were checked before and are in the rule book too, but for those whose names the files
    ///     take.
    ///   - perform: runs the work for each file; one after the other unless a tool spreads it over cores.
    /// - Returns: the rule book, only when no problem is an error, and the problems of all files, up to a few hundred
    ///   of each kind.
    public static func check(
        _ files: [SourceFile], beside others: RuleBook? = nil, perform: Performer = sequentially
    ) -> (ruleBook: RuleBook?, diagnostics: [Diagnostic]) {
        compile(files, isPart: false, beside: others, perform) { compiled in
            guard let pack = compiled.pack else { return }
            let isSound = !compiled.diagnostics.hasErrors
            compiled.diagnostics.append(contentsOf: reviewPack(pack, isSound: isSound))
            compiled.silenceAllowed()
            compiled.diagnostics.append(contentsOf: provePack(pack, units: compiled.soundUnits, perform))
            compiled.allowances.settle(&compiled.diagnostics)
        }
    }
}
