/// What a notice or a report says about a fact, and where.
public struct FactReading: Sendable, Equatable {
    /// The fact, such as `odr.rate`.
    public let fact: String
    /// Its value as a case would write it.
    public let value: String
    /// Where it says so, such as `notice.txt:12`, or the path in a report: `orderDefectRate.mfn.rate`.
    public let source: String

    /// Notes what a source says; whether there is such a fact, and the value has its form, is checked by whoever reads
    /// it.
    public init(fact: String, value: String, source: String) {
        self.fact = fact
        self.value = value
        self.source = source
    }
}
