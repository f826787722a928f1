import Archive
import RuleModel

/// A Word document (Office Open XML): paragraphs in styles, lists with numbers of their own, and nothing of the machine
/// or the clock that made it.
struct DOCXDocument {
    let language: Language
    /// The language of East Asia that its styles provide for: its own or that of the copy beside it, or else the one
    /// that the tools speak, for names in a letter.
    private let eastAsian: Language?
    let title: String
    /// When it was made, for its properties; they tell none where this is `nil`.
    let date: CalendarDay?
    /// What is between the `w:body` tags.
    private var body = ""
    /// The first number of each list, and whether it stands below an item.
    private var lists: [(first: Int, isBelow: Bool)] = []

    /// - Parameter copy: the language of a copy that stands beside the text.
    init(language: Language, beside copy: Language? = nil, title: String, date: CalendarDay?) {
        (self.language, self.title, self.date) = (language, title, date)
        eastAsian = ([language] + [copy].compactMap(\.self) + Language.spoken).first(where: \.conventions.isEastAsian)
    }

    // MARK: Content

    /// What numbers a paragraph: one of the lists of the document.
    struct List { fileprivate let number: Int }

    static let bullets = List(number: 1)

    /// A list whose numbers start anew.
    mutating func list(from first: Int, isBelow: Bool) -> List {
        lists.append((first, isBelow))
        return List(number: lists.count + Self.bullets.number)
    }

    mutating func append(_ xml: String) { body += xml }

    /// A paragraph in a style. A mark that no list gives stands before its text, with a tab between them.
    ///
    /// - Parameter isInTable: with the same little space around it whatever its style.
    func paragraph(
        _ style: DOCXStyle, mark: String = "", _ text: String, in language: Language, of list: List? = nil,
        keepsWithNext: Bool = false, isInTable: Bool = false
    ) -> String {
        var properties = style == .normal ? "" : "<w:pStyle w:val=\"\(style.rawValue)\"/>"
        if keepsWithNext { properties += "<w:keepNext/>" }
        if let list {
            properties += "<w:numPr><w:ilvl w:val=\"\(style.steps - 1)\"/><w:numId w:val=\"\(list.number)\"/></w:numPr>"
        }
        if language.conventions.isRightToLeft { properties += "<w:bidi/>" }
        if isInTable { properties += "<w:spacing w:before=\"50\" w:after=\"50\"/><w:contextualSpacing w:val=\"0\"/>" }
        let font = run(in: language)
        let markFont = language.conventions.isRightToLeft ? font : ""
        let head = mark.isEmpty ? "" : "<w:r>\(markFont)<w:t>\(mark.escapedForMarkup)</w:t><w:tab/></w:r>"
        return "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + head
            + "<w:r>\(font)<w:t xml:space=\"preserve\">\(text.escapedForMarkup)</w:t></w:r></w:p>\n"
    }

    /// The properties of a run. Signs such as “ and … are in both kinds of fonts, so text of East Asia asks for its
    /// own, and names it where the styles provide for another language.
    private func run(in language: Language) -> String {
        if language.conventions.isRightToLeft { return "<w:rPr><w:rtl/></w:rPr>" }
        guard language.conventions.isEastAsian else { return "" }
        let isOther = language != eastAsian
        let font = isOther ? language.conventions.fonts.first.map { " w:eastAsia=\"\($0)\"" } ?? "" : ""
        let tag = isOther ? "<w:lang w:eastAsia=\"\(language.conventions.tag)\"/>" : ""
        return "<w:rPr><w:rFonts w:hint=\"eastAsia\"\(font)/>\(tag)</w:rPr>"
    }

    /// The attributes of `w:lang` and its like: the language of text in letters, and that of East Asia.
    private var languages: String {
        let western = language.conventions.isEastAsian ? Language.english : language
        let eastern = eastAsian.map { " w:eastAsia=\"\($0.conventions.tag)\"" } ?? ""
        let fromRight = language.conventions.isRightToLeft ? " w:bidi=\"\(language.conventions.tag)\"" : ""
        return "w:val=\"\(western.conventions.tag)\"\(eastern)\(fromRight)"
    }

    // MARK: The file

    func bytes() -> [UInt8] {
        var archive = ZipArchive()
        for (name, xml) in [
            ("[Content_Types].xml", contentTypes), ("_rels/.rels", relations), ("docProps/core.xml", coreProperties),
            ("word/document.xml", document),
            ("word/_rels/document.xml.rels", documentRelations), ("word/styles.xml", styles),
            ("word/numbering.xml", numbering), ("word/settings.xml", settings),
            ("word/footer.xml", footer)
        ] {
            archive.add(
                name, Array(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml + "\n").utf8))
        }
        return archive.bytes()
    }

    private var document: String {
        """
        <w:document \(wordSpace) xmlns:r="\(relationSpace)"><w:body>
        \(body)<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>\
        <w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247" w:header="567" w:footer="567" \
        w:gutter="0"/></w:sectPr>
        </w:body></w:document>
        """
    }

    private var coreProperties: String {
        let dates =
            date.map { day in
                ["created", "modified"].map {
                    "<dcterms:\($0) xsi:type=\"dcterms:W3CDTF\">\(day.written)T00:00:00Z</dcterms:\($0)>"
                }.joined()
            } ?? ""
        return """
            <cp:coreProperties xmlns:cp="\(packageSpace)/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
            <dc:title>\(title.escapedForMarkup)</dc:title>\
            <dc:language>\(language.conventions.tag)</dc:language>\(dates)</cp:coreProperties>
            """
    }

    /// Bullets, and one list for each time that numbers start anew.
    private var numbering: String {
        let bullet = { (level: Int) in
            self.level(level, "bullet", "•")
                + "<w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:hint=\"default\"/></w:rPr></w:lvl>"
        }
        let number = { (level: Int) in self.level(level, "decimal", "%\(level + 1).") + "</w:lvl>" }
        let started = lists.enumerated().map { index, list in
            """
            <w:num w:numId="\(index + 1 + Self.bullets.number)"><w:abstractNumId w:val="1"/>\
            <w:lvlOverride w:ilvl="\(list.isBelow ? 1 : 0)"><w:startOverride w:val="\(list.first)"/>\
            </w:lvlOverride></w:num>

            """
        }
        return """
            <w:numbering \(wordSpace)>
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>\
            \(bullet(0))\(bullet(1))</w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>\
            \(number(0))\(number(1))</w:abstractNum>
            <w:num w:numId="\(Self.bullets.number)"><w:abstractNumId w:val="0"/></w:num>
            \(started.joined())</w:numbering>
            """
    }

    private var styles: String {
        let font = eastAsian?.conventions.fonts.first.map { " w:eastAsia=\"\($0)\"" } ?? ""
        return """
            <w:styles \(wordSpace)>
            <w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Arial" w:hAnsi="Arial"\(font) w:cs="Arial"/>\
            <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang \(languages)/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
            </w:docDefaults>
            \(DOCXStyle.definitions)</w:styles>
            """
    }

    private var settings: String {
        """
        <w:settings \(wordSpace)><w:characterSpacingControl w:val="compressPunctuation"/>\
        <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
        w:val="15"/></w:compat>\
        <w:themeFontLang \(languages)/></w:settings>
        """
    }

    private func level(_ level: Int, _ format: String, _ text: String) -> String {
        """
        <w:lvl w:ilvl="\(level)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/>\
        <w:lvlJc w:val="left"/><w:pPr>\(DOCXStyle.indent(level + 1))</w:pPr>
        """
    }
}

// MARK: Parts that are the same in every document

private let wordSpace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

/// Where the kinds of relations are named.
private let relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

private let packageSpace = "http://schemas.openxmlformats.org/package/2006"

private let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

private let contentTypes = """
    <Types xmlns="\(packageSpace)/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
    <Override PartName="/word/document.xml" ContentType="\(wordType).document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="\(wordType).styles+xml"/>\
    <Override PartName="/word/numbering.xml" ContentType="\(wordType).numbering+xml"/>\
    <Override PartName="/word/settings.xml" ContentType="\(wordType).settings+xml"/>\
    <Override PartName="/word/footer.xml" ContentType="\(wordType).footer+xml"/></Types>
    """

private let relations = """
    <Relationships xmlns="\(packageSpace)/relationships">\
    <Relationship Id="rId1" Type="\(relationSpace)/officeDocument" Target="word/document.xml"/>\
    <Relationship Id="rId2" Type="\(packageSpace)/relationships/metadata/core-properties" \
    Target="docProps/core.xml"/></Relationships>
    """

private let documentRelations: String = {
    let parts = ["styles", "numbering", "settings", "footer"].enumerated().map { index, part in
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relationSpace)/\(part)\" Target=\"\(part).xml\"/>"
    }
    return "<Relationships xmlns=\"\(packageSpace)/relationships\">\(parts.joined())</Relationships>"
}()

/// `2 / 3`, the page and how many there are.
private let footer = """
    <w:ftr \(wordSpace)><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
    <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>\
    <w:r><w:t xml:space="preserve"> / </w:t></w:r>\
    <w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
    """
