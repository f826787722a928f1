/// The file `letters.yaml` of a language, read and checked.
package struct WrittenConventions {
    /// The texts that letters need, by their keys, such as `dates.date`; forms of the plural are several.
    var texts: [String: [SlotTemplate]] = [:]
    var months: [String] = []
    var plural = WrittenPlural(forms: [])
    var words: WrittenNumberWords?
    /// What currencies are called, by their codes; those without a name keep their code.
    var currencies: [(code: String, name: String, line: Int)] = []

    func text(_ key: String) -> String {
        guard case .text(let text)? = texts[key]?.first?.pieces.first else { return "" }
        return text
    }
}

/// What a key of `letters.yaml` takes.
enum ConventionKind {
    /// A text as it is, spaces included.
    case plain
    case yesNo
    case oneOf([String])
    case wholeNumber(ClosedRange<Int>)
    case slots([String])
    /// A text for each form of the plural.
    case forms([String])
}

/// The keys of `letters.yaml` but for the plural, the months, the words of numbers and the names of currencies, which
/// have a shape of their own.
let conventionKeys: [(key: String, kind: ConventionKind)] = [
    ("name", .plain), ("tag", .plain), ("font", .plain), ("direction", .oneOf(["left-to-right", "right-to-left"])),
    ("east-asian", .yesNo), ("capitals", .yesNo),
    ("numbers.decimal-sign", .plain), ("numbers.group-sign", .plain), ("numbers.group-size", .wholeNumber(2...4)),
    ("numbers.group-from", .wholeNumber(3...20)), ("numbers.percent", .slots(["number"])),
    ("numbers.money", .slots(["currency", "amount"])),
    ("dates.date", .slots(["day", "month", "month-number", "year"])),
    ("durations.hours", .forms(["count"])), ("durations.days", .forms(["count"])),
    ("durations.weeks", .forms(["count"])),
    ("lists.between", .plain), ("lists.and", .plain), ("lists.or", .plain), ("lists.spaces-beside-latin", .yesNo),
    ("requirements.below", .slots(["value"])), ("requirements.at-most", .slots(["value"])),
    ("requirements.above", .slots(["value"])), ("requirements.at-least", .slots(["value"])),
    ("requirements.exactly", .slots(["value"])), ("requirements.other-than", .slots(["value"])),
    ("phrases.yes", .plain), ("phrases.no", .plain), ("phrases.exhibit", .slots(["letter"])),
    ("phrases.answered", .slots(["points"])), ("phrases.answered-of", .slots(["violation", "points"])),
    ("phrases.between-violations", .plain), ("phrases.causes", .forms(["causes"])),
    ("phrases.causes-and-points", .forms(["causes", "points"]))
]

/// Keys that a language may go without.
private let optionalKeys: Set<String> = ["font"]

/// Slots that a text may go without: a date has its month by name or by number.
private let optionalSlots: Set<String> = ["month", "month-number"]

struct ConventionReader {
    let path: String
    private(set) var written = WrittenConventions()
    private(set) var problems: [LanguageProblem] = []

    init(path: String) { self.path = path }

    mutating func read(_ node: LanguageNode) {
        guard case .map(let entries) = node.value else { return report(.notAMap, node.line) }
        var found: [String: LanguageNode] = [:]
        var special: [String: LanguageNode] = [:]
        for (key, line, value) in entries {
            switch value.value {
            case _ where ["plural", "months", "number-words", "currencies"].contains(key):
                add(key, value, line, to: &special)
            case .map(let inner) where conventionKeys.contains { $0.key.hasPrefix(key + ".") }:
                for (name, line, value) in inner { add("\(key).\(name)", value, line, to: &found) }
            default: add(key, value, line, to: &found)
            }
        }
        if let plural = special["plural"] { readPlural(plural) } else { report(.missingKey("plural"), node.line) }
        if let months = special["months"] { readMonths(months) } else { report(.missingKey("months"), node.line) }
        if let words = special["number-words"] { readWords(words) }
        if let names = special["currencies"] { readCurrencies(names) }
        for (key, kind) in conventionKeys {
            guard let value = found.removeValue(forKey: key) else {
                if optionalKeys.contains(key) { continue }
                report(.missingKey(key), node.line)
                continue
            }
            read(value, key, kind)
        }
        for (key, value) in found.sorted(by: { $0.key < $1.key }) { report(.unknownKey(key), value.line) }
    }

    private mutating func add(_ key: String, _ value: LanguageNode, _ line: Int, to found: inout [String: LanguageNode])
    {
        if found.updateValue(value, forKey: key) != nil { report(.twice(key), line) }
    }

    private mutating func read(_ node: LanguageNode, _ key: String, _ kind: ConventionKind) {
        if case .forms(let slots) = kind {
            guard case .map(let entries) = node.value else { return report(.notAMap, node.line) }
            for (form, line, _) in entries where !plural.contains(form) {
                report(.unknownForm(key: key, form: form, known: plural), line)
            }
            for form in plural {
                guard let entry = entries.first(where: { $0.key == form }) else {
                    report(.noForm(key: key, form: form), node.line)
                    continue
                }
                // What is for one number alone may go without it: one day.
                template(entry.value, key, slots, mayLack: written.plural.isOfOneNumber(form) ? ["count"] : [])
            }
            return
        }
        guard case .text(let text) = node.value else { return report(.notAText(key: key), node.line) }
        switch kind {
        case .plain: written.texts[key] = [SlotTemplate(text)]
        case .yesNo:
            if !["yes", "no"].contains(text) { report(.wrongValue(key: key, wanted: .oneOf(["yes", "no"])), node.line) }
            written.texts[key] = [SlotTemplate(text)]
        case .oneOf(let words):
            if !words.contains(text) {
                report(.wrongValue(key: key, wanted: .oneOf(words)), node.line)
            }
            written.texts[key] = [SlotTemplate(text)]
        case .wholeNumber(let range):
            if !(Int(text).map { range.contains($0) } ?? false) {
                report(
                    .wrongValue(key: key, wanted: .wholeNumberFrom(range.lowerBound, to: range.upperBound)), node.line)
            }
            written.texts[key] = [SlotTemplate(text)]
        case .slots(let slots): template(node, key, slots, mayLack: optionalSlots)
        case .forms: break
        }
    }

    private mutating func template(_ node: LanguageNode, _ key: String, _ slots: [String], mayLack: Set<String>) {
        guard case .text(let text) = node.value else { return report(.notAText(key: key), node.line) }
        let template = SlotTemplate(text)
        for slot in template.slots where !slots.contains(slot) {
            report(.unknownSlot(key: key, slot: slot, known: slots), node.line)
        }
        for slot in slots where !template.slots.contains(slot) && !mayLack.contains(slot) {
            report(.missingSlot(key: key, slot: slot), node.line)
        }
        if key == "dates.date", !template.slots.contains(where: optionalSlots.contains) {
            report(.missingSlot(key: key, slot: "month"), node.line)
        }
        written.texts[key, default: []].append(template)
    }

    /// The names of the plural's forms.
    var plural: [String] { written.plural.forms.map(\.name) }

    private mutating func readPlural(_ node: LanguageNode) {
        guard case .map(let entries) = node.value, !entries.isEmpty else { return report(.notAMap, node.line) }
        var forms: [WrittenPlural.Form] = []
        for (name, line, value) in entries {
            guard case .text(let text) = value.value else {
                report(.notAText(key: name), line)
                continue
            }
            if forms.contains(where: { $0.name == name }) { report(.twice(name), line) }
            let rule = text.isEmpty ? nil : WrittenPlural.rule(text)
            if rule == nil, !text.isEmpty { report(.notARule(text), line) }
            forms.append(.init(name: name, rule: rule, line: line))
        }
        written.plural = WrittenPlural(forms: forms)
        var used: Set<Int> = []
        for number in WrittenPlural.samples {
            guard let form = written.plural.form(of: number) else { return report(.uncoveredNumber(number), node.line) }
            used.insert(form)
        }
        for (index, form) in forms.enumerated() where !used.contains(index) {
            report(.unneededForm(form.name), form.line)
        }
    }

    private mutating func readMonths(_ node: LanguageNode) {
        guard case .list(let items) = node.value else {
            return report(.wrongValue(key: "months", wanted: .list), node.line)
        }
        if items.count != 12 { report(.wrongCount(key: "months", wanted: 12, found: items.count), node.line) }
        for item in items {
            guard case .text(let name) = item.value, !name.isEmpty else {
                report(.notAText(key: "months"), item.line)
                continue
            }
            written.months.append(name)
        }
    }

    private mutating func readCurrencies(_ node: LanguageNode) {
        guard case .map(let entries) = node.value else { return report(.notAMap, node.line) }
        for (code, line, value) in entries {
            guard case .text(let name) = value.value, !name.isEmpty else {
                report(.notAText(key: code), line)
                continue
            }
            if written.currencies.contains(where: { $0.code == code }) { report(.twice(code), line) }
            written.currencies.append((code, name, line))
        }
    }

    private mutating func readWords(_ node: LanguageNode) {
        guard case .map(let entries) = node.value else { return report(.notAMap, node.line) }
        var (most, rules): (UInt64?, [WrittenNumberWords.Rule]) = (nil, [])
        var sets: [(name: String, rules: [WrittenNumberWords.Rule])] = []
        for (key, line, value) in entries {
            switch value.value {
            case .text(let text) where key == "up-to":
                most = UInt64(text)
                if most == nil { report(.wrongValue(key: key, wanted: .wholeNumber), line) }
            case .text: rule(key, line, value, isMain: true).map { rules.append($0) }
            case .map(let inner):
                sets.append((key, inner.compactMap { rule($0.key, $0.line, $0.value, isMain: false) }))
            case .list: report(.notAText(key: key), line)
            }
        }
        if most == nil { report(.missingKey("number-words.up-to"), node.line) }
        if rules.first?.from != 0 { report(.missingKey("number-words.0"), node.line) }
        for rule in rules + sets.flatMap(\.rules) {
            for case (.slot(_, let set?), _) in rule.pieces where !sets.contains(where: { $0.name == set }) {
                report(.missingKey("number-words.\(set)"), node.line)
            }
        }
        let sorted = { (rules: [WrittenNumberWords.Rule]) in rules.sorted { $0.from < $1.from } }
        written.words = WrittenNumberWords(
            most: most ?? 0, rules: sorted(rules), sets: sets.map { ($0.name, sorted($0.rules)) })
    }

    private mutating func rule(
        _ key: String, _ line: Int, _ node: LanguageNode, isMain: Bool
    ) -> WrittenNumberWords.Rule? {
        guard let from = UInt64(key), case .text(let text) = node.value, let pieces = WrittenNumberWords.pieces(text),
            WrittenNumberWords.getSmaller(pieces, from: from, isMain: isMain)
        else {
            let wanted = LanguageProblem.Wanted.numberWords(slots: WrittenNumberWords.slots)
            report(.wrongValue(key: "number-words.\(key)", wanted: wanted), line)
            return nil
        }
        return WrittenNumberWords.Rule(from: from, pieces: pieces)
    }

    private mutating func report(_ kind: LanguageProblem.Kind, _ line: Int) {
        problems.append(LanguageProblem(kind, path, line: line))
    }
}
