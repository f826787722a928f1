import Languages

/// An error that says in every language what went wrong.
public protocol WordedError: Error, CustomStringConvertible {
    /// What went wrong, as a person is told.
    var wording: Wording { get }
}

extension WordedError {
    /// The same in English.
    public var description: String { wording.text(in: .english) }
}

extension Wording {
    /// What an error says: in the language of the person if it can.
    public static func of(_ error: any Error) -> Wording {
        (error as? any WordedError)?.wording ?? .verbatim("\(error)")
    }
}
