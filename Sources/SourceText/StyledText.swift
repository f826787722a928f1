/// A text for a person, in pieces of which a terminal with colours sets some apart. Who writes one says what a piece
/// is; the codes for terminals are made here and nowhere else, and every other one in a piece is made visible.
package struct StyledText: Sendable, Hashable {
    package enum Style: Sendable {
        case plain, bold, error, warning, caret, place, removed, added, removedWord, addedWord

        /// What a terminal is told.
        fileprivate var code: String {
            switch self {
            case .plain: ""
            case .bold: "1"
            case .error: "1;31"
            case .warning: "1;35"
            case .caret, .added: "32"
            case .place: "36"
            case .removed: "31"
            case .removedWord: "31;7"
            case .addedWord: "32;7"
            }
        }

        /// What stands around it where there are no colours.
        fileprivate var marks: (before: String, after: String) {
            switch self {
            case .removedWord: ("[-", "-]")
            case .addedWord: ("{+", "+}")
            default: ("", "")
            }
        }
    }

    private struct Piece: Sendable, Hashable {
        var text: String
        let style: Style
    }

    private var pieces: [Piece] = []

    package init(_ text: String = "", _ style: Style = .plain) { append(text, style) }

    package init(_ texts: some Sequence<StyledText>) { for text in texts { self += text } }

    package mutating func append(_ text: String, _ style: Style = .plain) {
        if !text.isEmpty { append(Piece(text: text, style: style)) }
    }

    /// Neighbours of one style are one piece: a terminal is told once.
    private mutating func append(_ piece: Piece) {
        if pieces.last?.style == piece.style {
            pieces[pieces.count - 1].text += piece.text
        } else {
            pieces.append(piece)
        }
    }

    package static func += (left: inout StyledText, right: StyledText) {
        for piece in right.pieces { left.append(piece) }
    }

    package static func + (left: StyledText, right: StyledText) -> StyledText { StyledText([left, right]) }

    package var isEmpty: Bool { pieces.isEmpty }

    /// The text with characters that no text may hold made visible, and with colours or without.
    package func text(colour: Bool = false) -> String {
        pieces.map { piece in
            let (text, style) = (piece.text.visible(as: .lines), piece.style)
            if !colour { return style.marks.before + text + style.marks.after }
            return style == .plain ? text : "\u{1B}[\(style.code)m\(text)\u{1B}[0m"
        }.joined()
    }
}

/// What moves the cursor of a terminal.
package enum TerminalCode {
    package static let lineStart = "\r"
    package static let clearRestOfLine = "\u{1B}[K"
}
