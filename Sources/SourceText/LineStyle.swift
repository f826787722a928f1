/// How a line is set, where the file tells it apart from its text, as Word does.
package enum LineStyle: Sendable, Equatable {
    /// The level counts from 1.
    case heading(Int)
    case bold
    /// A numbered or dotted line; the level counts from 0.
    case entry(Int)
}
