import RuleModel

extension Diagnosis {
    /// What the notice says of facts, for a case: what its phrases read, its date, and the site where it names one
    /// alone.
    ///
    /// - Parameter name: what the case calls the notice: `notice.txt`.
    public func readings(from name: String) -> [FactReading] {
        guard let pack else { return [] }
        let places = notice.file.positions(
            ofBytes: facts.map { Int($0.passage.place.range.start) } + sites.map { Int($0.place.range.start) })
        func source(_ passage: Passage) -> String { "\(name):\(places[Int(passage.place.range.start)]?.line ?? 1)" }
        // Of several dates the one that the diagnosis settled on counts.
        let told = facts.filter { $0.fact.name != "notice.date" || date == nil || $0.value == date?.day.written }
        var readings = told.map { FactReading(fact: $0.fact.name, value: $0.value, source: source($0.passage)) }
        func add(_ fact: String, _ value: String?, _ source: String) {
            guard let value, pack.factIndex(named: fact) != nil, !readings.contains(where: { $0.fact == fact }) else {
                return
            }
            readings.append(FactReading(fact: fact, value: value, source: source))
        }
        add("notice.date", date?.day.written, name)
        if sites.count == 1 { add("store.site", sites[0].text, source(sites[0])) }
        return readings
    }
}
