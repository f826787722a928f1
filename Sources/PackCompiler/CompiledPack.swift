import PackSource
import RuleModel
import SourceText

/// A pack of which the files were read, the facts and items declared, each pair of rule file and template compiled, and
/// all of it linked: as far as one gets without a proof.
package struct CompiledPack {
    /// `nil` if too little of it could be read.
    package let pack: RulePack?
    package var diagnostics: Diagnostics
    /// What the comments of its files allow, of which some is used already.
    package var allowances: Allowances
    private let files: PackFiles?

    /// Compiles the files of a pack.
    ///
    /// - Parameters:
    ///   - sharedReview: what it shares with the packs beside it.
    ///   - isPart: whether some of its files are left out on purpose, so that what they use or translate is not missed;
    ///     it was checked as a whole before.
    package init(
        _ sources: PackSources, _ sharedReview: WrittenReview?, isPart: Bool, _ perform: RuleBook.Performer
    ) {
        diagnostics = Diagnostics()
        allowances = isPart ? Allowances() : sources.allowances()
        files = readPack(sources, sharedReview, isPart: isPart, perform, &diagnostics)
        guard let files else {
            pack = nil
            return
        }
        let declarations = PackDeclarations(files)
        diagnostics.append(contentsOf: declarations.diagnostics)
        var units = compileUnits(files, declarations, perform)
        for unit in units.indices {
            // Before it is asked which units are whole: what is allowed hides nothing.
            allowances.silence(&units[unit].diagnostics)
            diagnostics.append(contentsOf: units[unit].diagnostics)
        }
        var linker = PackLinker(files, declarations, units)
        linker.link()
        if !isPart { linker.checkUse() }
        diagnostics.append(contentsOf: linker.diagnostics)
        pack = linker.pack
    }

    /// Takes out what the comments of the pack's files allow.
    package mutating func silenceAllowed() { allowances.silence(&diagnostics) }

    /// The pairs of files about which something can be proved: nothing is wrong with them, nor with what all violations
    /// share.
    package var soundUnits: [Index<CompiledUnit>] { files?.soundUnits(diagnostics) ?? [] }
}

extension PackFiles {
    fileprivate func soundUnits(_ diagnostics: Diagnostics) -> [Index<CompiledUnit>] {
        let wrong = Set(diagnostics.all.filter { $0.severity == .error }.map(\.place.file.path))
        let sound = units.filter { unit in
            ([ruleFile(of: unit).path] + templates[unit].compactMap { $0?.file.path }).allSatisfy {
                !wrong.contains($0)
            }
        }
        guard sound.first == Self.ownUnit, hasAllRuleFiles else { return [] }
        // The fragments that violations share are in the letters of several.
        return wrong.isEmpty ? sound : sound.filter { !isShared($0) && uses(of: $0).allSatisfy(sound.contains) }
    }
}

extension PackSources {
    /// What the comments of the pack's files allow.
    fileprivate func allowances() -> Allowances {
        var allowances = Allowances()
        for file in [manifest, review].compactMap(\.self) + violations + shared { allowances.read(yaml: file) }
        for template in templates { allowances.read(template: template.file) }
        return allowances
    }
}
