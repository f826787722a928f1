import SourceText

/// The diagnostics of one file. A file may be parsed several times, so what was found at a place is kept once.
struct Findings {
    let file: SourceFile
    private(set) var all: [Diagnostic] = []
    private var seen: Set<Spot> = []
    private var firstOfRun = 0

    /// Whoever mends a hundred mistakes gets to see the next ones; a file of nothing but mistakes costs no more.
    private static let limit = Limit.yamlFindings.value

    private struct Spot: Hashable {
        let code: DiagnosticCode
        let start: Int32
        init(_ diagnostic: Diagnostic) { (code, start) = (diagnostic.code, diagnostic.place.range.start) }
    }

    init(in file: SourceFile) { self.file = file }

    func place(_ start: Int, _ end: Int) -> Place { Place(file, SourceRange(start: start, end: end)) }

    func place(_ range: SourceRange) -> Place { Place(file, range) }

    mutating func append(_ diagnostic: Diagnostic) {
        guard all.count < Self.limit, seen.insert(Spot(diagnostic)).inserted else { return }
        all.append(diagnostic)
    }

    /// From here on the text is parsed again.
    mutating func beginRun() { firstOfRun = all.count }

    /// Takes back what this run found from an offset on, except one kind.
    mutating func discard(from start: Int, except code: DiagnosticCode) {
        let kept = all[firstOfRun...].filter { Int($0.place.range.start) < start || $0.code == code }
        all.replaceSubrange(firstOfRun..., with: kept)
        seen = Set(all.map(Spot.init))
    }

    /// Whether anything, or one kind of thing, was found that starts within some bytes.
    func contains(_ code: DiagnosticCode? = nil, in bytes: Range<Int>) -> Bool {
        all.contains { bytes.contains(Int($0.place.range.start)) && (code == nil || $0.code == code) }
    }
}
