/// A table of two columns of the same width in a Word document. A paragraph has to follow it.
enum DOCXTable {
    /// - Parameter isRightToLeft: whether the first column is the right one.
    static func start(isRightToLeft: Bool) -> String {
        """
        <w:tbl><w:tblPr>\(isRightToLeft ? "<w:bidiVisual/>" : "")<w:tblW w:w="\(2 * column)" w:type="dxa"/>\
        <w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="999999"/>\
        <w:insideV w:val="single" w:sz="4" w:space="0" w:color="999999"/></w:tblBorders><w:tblLayout w:type="fixed"/>\
        <w:tblCellMar><w:left w:w="113" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr>\
        <w:tblGrid><w:gridCol w:w="\(column)"/><w:gridCol w:w="\(column)"/></w:tblGrid>

        """
    }

    static let end = "</w:tbl>\n<w:p/>\n"

    /// The row that stands again on every page.
    static func head(_ cells: [String]) -> String {
        "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
            + cells.map { cell($0, border: "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/>") }
            .joined() + "</w:tr>\n"
    }

    /// - Parameter cells: the paragraphs of each; one that has none gets an empty one.
    static func row(_ cells: [String], hasLineAbove: Bool) -> String {
        let border = hasLineAbove ? "<w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"CCCCCC\"/>" : ""
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            + cells.map { cell($0.isEmpty ? "<w:p/>" : $0, border: border) }.joined() + "</w:tr>\n"
    }

    private static func cell(_ content: String, border: String) -> String {
        let borders = border.isEmpty ? "" : "<w:tcBorders>\(border)</w:tcBorders>"
        return "<w:tc><w:tcPr><w:tcW w:w=\"\(column)\" w:type=\"dxa\"/>\(borders)</w:tcPr>\(content)</w:tc>"
    }

    /// Half of the space between the margins, in twentieths of a point.
    private static let column = 4_706
}
