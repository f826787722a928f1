extension RulePack {
    /// The exhibits that a fragment prints or tests, in the language that is sent.
    package func exhibitsNamed(in entry: FragmentEntry) -> [Index<Exhibit>] {
        tree(of: entry, in: language).flatMap(\.all).flatMap { part -> [Index<Exhibit>] in
            switch part {
            case .piece(let piece): [piece.content.exhibit].compactMap(\.self)
            case .branch(let branch): units[entry.unit].conditions.exhibitsTested(by: branch.condition)
            case .section, .loop: []
            }
        }
    }
}
