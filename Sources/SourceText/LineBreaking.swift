/// A text in lines of so many columns, as ``displayWidth(_:)`` counts them. It is broken at blanks and between wide
/// characters, so that no line starts with a mark that closes or ends with one that opens. What has neither is left
/// whole, however long.
package func brokenLines(_ text: some StringProtocol, columns: Int) -> [String] {
    var (lines, line, width) = ([String](), "", 0)
    for piece in unbreakablePieces(of: text) {
        let own = displayWidth(piece.text)
        let blank = piece.isAfterBlank && !line.isEmpty ? 1 : 0
        if !line.isEmpty, width + blank + own > columns {
            lines.append(line)
            (line, width) = (piece.text, own)
        } else {
            line += (blank > 0 ? " " : "") + piece.text
            width += blank + own
        }
    }
    return lines + [line]
}

private typealias Piece = (text: String, isAfterBlank: Bool)

private func unbreakablePieces(of text: some StringProtocol) -> [Piece] {
    var (pieces, isAfterBlank, mayBreak) = ([Piece](), false, true)
    for character in text {
        if character == " " {
            (isAfterBlank, mayBreak) = (true, true)
            continue
        }
        let isWide = displayWidth(String(character)) > 1
        let isBroken = isAfterBlank || pieces.isEmpty || (isWide || mayBreak) && !closing.contains(character)
        if isBroken, !(pieces.last?.text.last.map(opening.contains) ?? false) || isAfterBlank {
            pieces.append((String(character), isAfterBlank))
        } else {
            pieces[pieces.count - 1].text.append(character)
        }
        (isAfterBlank, mayBreak) = (false, isWide)
    }
    return pieces
}

private let closing: Set<Character> = ["，", "。", "、", "；", "：", "？", "！", "）", "”", "’", "》", "」", "…", "％"]
private let opening: Set<Character> = ["（", "“", "‘", "《", "「"]
