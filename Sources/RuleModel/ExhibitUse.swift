extension RulePack {
    /// The exhibits that a fragment prints or tests, in the language that is sent.
    package func exhibitsNamed(in entry: FragmentEntry) -> [Int] {
        let unit = units[entry.unit]
        let program = unit.programs[language.index]
        let start = Int(entry.starts[language.index])
        guard start >= 0 else { return [] }
        return program.instructions[start...].prefix { $0.code != .end }.flatMap { instruction -> [Int] in
            switch instruction.code {
            case .exhibit: [Int(instruction.a)]
            case .branch: unit.exhibitsTested(by: Int(instruction.a))
            default: []
            }
        }
    }
}

extension CompiledUnit {
    /// The exhibits that a condition asks for.
    package func exhibitsTested(by root: Int) -> [Int] {
        let node = conditions[root]
        switch node.kind {
        case .exhibit: return [Int(node.literal)]
        case .all, .any, .not:
            var exhibits: [Int] = []
            var part = node.firstPart
            while part >= 0 {
                exhibits += exhibitsTested(by: Int(part))
                part = conditions[Int(part)].nextPart
            }
            return exhibits
        default: return []
        }
    }
}
