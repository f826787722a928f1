/// The styles of our Word documents: those that Word has itself, and three of our own.
enum DOCXStyle: String, CaseIterable {
    case normal = "Normal", heading = "Heading1", headerLine = "HeaderLine", exhibit = "Exhibit", tableHead =
        "TableHead", footer = "Footer"
    /// Text after a number or a bullet, and text below it without one; `2` where it stands below an item.
    case number = "ListNumber", number2 = "ListNumber2", bullet = "ListBullet", bullet2 = "ListBullet2", below =
        "ListContinue"

    /// How far its text stands from the margin, in steps; its mark stands one step before it.
    var steps: Int {
        switch self {
        case .normal, .heading, .headerLine, .tableHead, .footer: 0
        case .number, .bullet, .below, .exhibit: 1
        case .number2, .bullet2: 2
        }
    }

    /// A step in twentieths of a point: room for `10.`.
    static let step = 425

    /// `w:style` of all.
    static var definitions: String {
        allCases.map {
            "<w:style w:type=\"paragraph\"\($0.attributes) w:styleId=\"\($0.rawValue)\">\($0.definition)</w:style>\n"
        }.joined()
    }

    private var attributes: String {
        switch self {
        case .normal: " w:default=\"1\""
        case .headerLine, .exhibit, .tableHead: " w:customStyle=\"1\""
        default: ""
        }
    }

    private var definition: String {
        guard self != .normal else { return "<w:name w:val=\"Normal\"/><w:qFormat/>" }
        let next = self == .heading ? "<w:next w:val=\"Normal\"/>" : ""
        return "<w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/>\(next)<w:qFormat/>"
            + "<w:pPr>\(paragraph)</w:pPr>\(run)"
    }

    private var name: String {
        switch self {
        case .normal: "Normal"
        case .heading: "heading 1"
        case .headerLine: "Header Line"
        case .exhibit: "Exhibit"
        case .tableHead: "Table Head"
        case .footer: "footer"
        case .number: "List Number"
        case .number2: "List Number 2"
        case .bullet: "List Bullet"
        case .bullet2: "List Bullet 2"
        case .below: "List Continue"
        }
    }

    private var paragraph: String {
        switch self {
        case .normal: ""
        case .heading:
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"320\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>"
        case .footer: "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>"
        case .tableHead: "<w:keepNext/>"
        // What belongs to an item stands close below it; items stand apart.
        case .number: "<w:spacing w:before=\"120\" w:after=\"40\"/>" + indent
        case .below: "<w:spacing w:after=\"40\"/><w:ind w:left=\"\(Self.step)\"/>"
        case .number2, .bullet2: "<w:spacing w:after=\"40\"/>" + indent + "<w:contextualSpacing/>"
        case .bullet, .exhibit: indent + "<w:contextualSpacing/>"
        case .headerLine: "<w:contextualSpacing/>"
        }
    }

    private var indent: String { Self.indent(steps) }

    /// `w:ind` of text that has a mark before it.
    static func indent(_ steps: Int) -> String { "<w:ind w:left=\"\(steps * step)\" w:hanging=\"\(step)\"/>" }

    private var run: String {
        switch self {
        case .heading: "<w:rPr><w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr>"
        case .tableHead: "<w:rPr><w:b/><w:bCs/></w:rPr>"
        case .footer: "<w:rPr><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/></w:rPr>"
        default: ""
        }
    }
}
