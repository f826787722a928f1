/// What a rule file and its template were compiled to.
package struct CompiledUnit: Sendable {
    package var conditions = ConditionProgram()
    /// Derived facts of the case space, each after those that it needs.
    package var derived: [DerivedFact] = []
    /// The facts that its conditions and fragments look at.
    package var usedFacts = Set<Index<Fact>>()
    /// By ``Language/index``.
    package var programs: [FragmentProgram]
    package var layouts = Layouts()

    package init(
        conditions: ConditionProgram = ConditionProgram(), derived: [DerivedFact] = [],
        programs: [FragmentProgram] = Language.allCases.map { _ in FragmentProgram() }, layouts: Layouts = Layouts()
    ) {
        self.conditions = conditions
        self.derived = derived
        self.programs = programs
        self.layouts = layouts
    }

    package func program(in language: Language) -> FragmentProgram { programs[language.index] }
}

/// The layouts, header and closing of one unit.
package struct Layouts: Sendable {
    package var header: FragmentEntry?
    package var closing: FragmentEntry?
    package var summary: FragmentEntry?
    package var letters: [Index<Route>: FragmentEntry] = [:]

    package init(
        header: FragmentEntry? = nil, closing: FragmentEntry? = nil, summary: FragmentEntry? = nil,
        letters: [Index<Route>: FragmentEntry] = [:]
    ) {
        self.header = header
        self.closing = closing
        self.summary = summary
        self.letters = letters
    }
}

/// A fragment in each language: where its instructions start in its unit.
package struct FragmentEntry: Sendable {
    package let unit: Index<CompiledUnit>
    /// By ``Language/index``; `nil` where the language has none.
    package var starts: [Index<Instruction>?]
    package let kind: FragmentKind
    package let id: String?
    /// Of a layout: the sections that it holds, in the language that is sent.
    package let sections: Set<LayoutSection>

    package init(
        unit: Index<CompiledUnit>, starts: [Index<Instruction>?], kind: FragmentKind, id: String?,
        sections: Set<LayoutSection>
    ) {
        self.unit = unit
        self.starts = starts
        self.kind = kind
        self.id = id
        self.sections = sections
    }

    @inline(__always)
    package func start(in language: Language) -> Index<Instruction>? { starts[language.index] }
}
