/// The file `currencies.yaml`, read and checked: the codes of ISO 4217 by how many decimals amounts have.
package struct WrittenCurrencies {
    package fileprivate(set) var byDecimals: [(decimals: Int, codes: [String])] = []
}

struct CurrencyReader {
    let path: String
    private(set) var written = WrittenCurrencies()
    private(set) var problems: [LanguageProblem] = []

    init(path: String) { self.path = path }

    mutating func read(_ node: LanguageNode) {
        guard case .map(let entries) = node.value else { return report(.notAMap, node.line) }
        var seen: Set<String> = []
        for (key, line, value) in entries {
            guard let decimals = Int(key), (0...4).contains(decimals) else {
                report(.unknownKey(key), line)
                continue
            }
            guard case .list(let items) = value.value else {
                report(.wrongValue(key: key, wanted: .currencyCodes), value.line)
                continue
            }
            var codes: [String] = []
            for item in items {
                guard case .text(let code) = item.value, code.utf8.count == 3,
                    code.allSatisfy({ ("A"..."Z").contains($0) })
                else {
                    report(.wrongValue(key: key, wanted: .currencyCodes), item.line)
                    continue
                }
                if !seen.insert(code).inserted { report(.twice(code), item.line) }
                codes.append(code)
            }
            written.byDecimals.append((decimals, codes))
        }
    }

    private mutating func report(_ kind: LanguageProblem.Kind, _ line: Int) {
        problems.append(LanguageProblem(kind, path, line: line))
    }
}
