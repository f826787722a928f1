import SourceText

/// The files of one pack, sorted by what they are.
package struct PackSources {
    package let id: String
    package private(set) var manifest: SourceFile?
    /// `review.yaml`: what letters should neither say nor lack.
    package private(set) var review: SourceFile?
    /// The one beside the packs, which they share.
    package private(set) var sharedReview: SourceFile?
    package private(set) var violations: [SourceFile] = []
    package private(set) var shared: [SourceFile] = []
    /// By name without ending and language: `pack`, `order-defect-rate`, `shared/shipping`.
    package private(set) var templates: [(name: String, language: String?, file: SourceFile)] = []
    /// Whether two packs of this name were given; that was reported.
    private var isDouble = false
    /// Names of rule files and templates with another ending: they were reported, and their partners are not alone.
    package private(set) var misnamedRules = Set<String>()
    package private(set) var misnamedTemplates = Set<String>()

    private init(id: String) { self.id = id }

    /// Sorts files into packs by their paths: `…/rules/<pack>/<name>.yaml`, `…/rules/<pack>/shared/<name>.yaml`,
    /// likewise `…/templates/<pack>/<name>.md`. Tests of packs are no part of them.
    /// `…/rules/review.yaml` belongs to every pack beside it.
    package static func sort(_ files: [SourceFile], into diagnostics: inout Diagnostics) -> [PackSources] {
        var packs: [String: PackSources] = [:]
        var reviews: [ArraySlice<String>: SourceFile] = [:]
        var folders: [String: ArraySlice<String>] = [:]
        for file in files.sorted(by: { $0.path < $1.path }) {
            let parts = file.path.split(separator: "/").map(String.init)
            let root = parts.lastIndex { $0 == "rules" || $0 == "templates" }
            if let root, parts[root...] == ["rules", reviewFile] {
                reviews[parts[...root]] = reviews[parts[...root]] ?? file
                continue
            }
            guard let root, parts.count > root + 2 else {
                diagnostics.append(.inNoPack(file))
                continue
            }
            let (isRules, id, rest) = (parts[root] == "rules", parts[root + 1], parts[(root + 2)...])
            if isRules, rest.first == "tests", rest.count > 1 { continue }
            let isShared = rest.count == 2 && rest.first == Self.sharedFolder
            guard rest.count == 1 || isShared, let name = rest.last else {
                diagnostics.append(.tooDeep(file, in: "\(parts[root])/\(id)"))
                continue
            }
            packs[id, default: PackSources(id: id)].add(file, name, isRules, isShared, &diagnostics)
            if isRules { folders[id] = parts[...root] }
        }
        for (id, folder) in folders { packs[id]?.sharedReview = reviews[folder] }
        for (folder, file) in reviews where !folders.values.contains(folder) {
            diagnostics.append(.reviewWithoutPack(file))
        }
        // Which file belongs to which is unknown where two packs have one name.
        return packs.values.filter { !$0.isDouble }.sorted { $0.id < $1.id }
    }

    /// Where what several violations share is kept by subject.
    package static let sharedFolder = "shared"

    private static let reviewFile = "review.yaml"

    /// What a shared file's name is among the names of a pack's files.
    package static func name(ofShared stem: String) -> String { sharedFolder + "/" + stem }

    private mutating func add(
        _ file: SourceFile, _ name: String, _ isRules: Bool, _ isShared: Bool, _ diagnostics: inout Diagnostics
    ) {
        let ending = isRules ? ".yaml" : ".md"
        func inPack(_ name: String) -> String { isShared ? Self.name(ofShared: name) : name }
        guard name.hasSuffix(ending) else {
            let first = inPack(name.split(separator: ".").first.map(String.init) ?? name)
            if isRules { misnamedRules.insert(first) } else { misnamedTemplates.insert(first) }
            diagnostics.append(.otherEnding(file, in: isRules ? "rules" : "templates", wanted: ending))
            return
        }
        let stem = String(name.dropLast(ending.count))
        if isRules {
            if isShared { return shared.append(file) }
            switch stem {
            case "pack": if let manifest { reportDouble(file, first: manifest, &diagnostics) } else { manifest = file }
            case "review": review = file
            default: violations.append(file)
            }
        } else {
            let parts = stem.split(separator: ".", maxSplits: 1).map(String.init)
            templates.append((inPack(parts.first ?? stem), parts.count == 2 ? parts[1] : nil, file))
        }
    }

    private mutating func reportDouble(_ second: SourceFile, first: SourceFile, _ diagnostics: inout Diagnostics) {
        isDouble = true
        diagnostics.append(
            .twoPacks(id, other: Place(first, .top), Place(second, .top)))
    }
}

extension SourceFile {
    /// A rule file's name without its ending.
    package var stem: String { String(name.dropLast(".yaml".count)) }
}

extension Diagnostic {
    fileprivate static func twoPacks(_ id: String, other: Place, _ place: Place) -> Diagnostic {
        Diagnostic(
            .duplicateName, .twoPacks(pack: id), at: place, hint: .renameOnePack,
            notes: [Diagnostic.Note(.otherPackHere, at: other)])
    }

    fileprivate static func inNoPack(_ file: SourceFile) -> Diagnostic {
        notRead(file, because: .liesInNoPack, hint: .filesOfPack)
    }

    fileprivate static func tooDeep(_ file: SourceFile, in folder: String) -> Diagnostic {
        notRead(file, because: .liesTooDeep, hint: .directlyInFolder(folder: folder))
    }

    fileprivate static func reviewWithoutPack(_ file: SourceFile) -> Diagnostic {
        notRead(file, because: .noPackBeside, hint: .reviewForPacks)
    }

    fileprivate static func otherEnding(_ file: SourceFile, in folder: String, wanted ending: String) -> Diagnostic {
        let mended = file.name.split(separator: ".").first.map { Wording.nameFile(name: "\($0)\(ending)") }
        let isLikely = file.name.hasSuffix(".yml") || file.name.hasSuffix(".markdown")
        return notRead(
            file, because: .holdsFiles(folder: folder, ending: ending),
            hint: (isLikely ? mended : nil) ?? .keepElsewhere)
    }

    private static func notRead(_ file: SourceFile, because why: Wording, hint: Wording) -> Diagnostic {
        Diagnostic(.misplacedFile, .fileNotRead(why: why), at: Place(file, .top), hint: hint)
    }
}
