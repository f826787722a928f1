/// The program that a SARIF document names as the source of its findings.
package struct SARIFTool {
    /// What a code, or a rule of a pack, means, for people who see only the document.
    package struct Rule {
        let summary: String
        let text: String
        let markdown: String

        package init(summary: String, text: String, markdown: String) {
            self.summary = summary
            self.text = text
            self.markdown = markdown
        }
    }

    let name: String
    let version: String
    /// What a finding's code or rule means.
    let rule: (Diagnostic) -> Rule?

    package init(name: String, version: String, rule: @escaping (Diagnostic) -> Rule?) {
        self.name = name
        self.version = version
        self.rule = rule
    }
}

extension [Diagnostic] {
    /// The findings as SARIF 2.1.0, which code-scanning services read. Its rules are the codes that were found, and
    /// after them the rules of packs.
    package func sarif(by tool: SARIFTool) -> String {
        let first = Dictionary(map { ($0.name, $0) }) { first, _ in first }
        let found =
            DiagnosticCode.allCases.compactMap { first[$0.rawValue] }
            + first.values.filter { $0.rule != nil }.sorted { $0.name < $1.name }
        let indices = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1.name, $0) })
        // SARIF has no unit for what a person takes for one sign.
        let positions = Positions(of: self, counting: .codePoints)
        let driver = JSONValue.object([
            ("name", .text(tool.name)), ("version", .text(tool.version)), ("rules", .list(found.map(tool.descriptor)))
        ])
        let run = JSONValue.object([
            ("tool", .object([("driver", driver)])), ("columnKind", .text("unicodeCodePoints")),
            ("results", .list(map { $0.sarif(indices[$0.name] ?? 0, positions) }))
        ])
        return JSONValue.object([
            ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .text("2.1.0")),
            ("runs", .list([run]))
        ]).document()
    }
}

extension SARIFTool {
    fileprivate func descriptor(of finding: Diagnostic) -> JSONValue {
        var entries: [(key: String, value: JSONValue)] = [("id", .text(finding.name))]
        if let rule = rule(finding) {
            entries.append(("shortDescription", .object([("text", .text(rule.summary))])))
            entries.append(("help", .object([("text", .text(rule.text)), ("markdown", .text(rule.markdown))])))
        }
        entries.append(("defaultConfiguration", .object([("level", .text(finding.severity.rawValue))])))
        return .object(entries)
    }
}

extension Diagnostic {
    fileprivate func sarif(_ ruleIndex: Int, _ positions: Positions) -> JSONValue {
        var entries: [(key: String, value: JSONValue)] = [
            ("ruleId", .text(name)), ("ruleIndex", .number(ruleIndex)), ("level", .text(severity.rawValue)),
            ("message", .object([("text", .text(wholeMessage))])),
            ("locations", .list([.object([("physicalLocation", Self.sarif(place, positions))])]))
        ]
        if !notes.isEmpty {
            entries.append(
                (
                    "relatedLocations",
                    .list(
                        notes.map {
                            .object([
                                ("physicalLocation", Self.sarif($0.place, positions)),
                                ("message", .object([("text", .text($0.message))]))
                            ])
                        })
                ))
        }
        if let example { entries.append(("properties", .object([("counterExample", .text(example))]))) }
        return .object(entries)
    }

    private static func sarif(_ place: Place, _ positions: Positions) -> JSONValue {
        let (start, end) = positions.span(of: place)
        return .object([
            ("artifactLocation", .object([("uri", .text(uri(place.file.path)))])),
            (
                "region",
                .object([
                    ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
                    ("endLine", .number(end.line)), ("endColumn", .number(end.column))
                ])
            )
        ])
    }

    /// A path as a URI: relative to the folder of the run, or whole where the file lies elsewhere.
    private static func uri(_ path: String) -> String {
        let encoded = path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
        return (path.hasPrefix("/") ? "file://" : "") + encoded
    }
}
