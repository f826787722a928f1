import RuleModel
import SourceText

/// The files of a random pack, and where in them each marked place stands.
struct RandomPackText {
    /// By path, the offset of each mark.
    private(set) var places: [String: [Int: Int]] = [:]
    private var texts: [String: String] = [:]
    private let pack: RandomPack

    static let manifest = "rules/p/pack.yaml"

    var files: [SourceFile] { texts.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) } }

    /// All files one after the other, for messages.
    var description: String { texts.sorted { $0.key < $1.key }.map { "=== \($0.key)\n\($0.value)" }.joined() }

    init(_ pack: RandomPack) {
        self.pack = pack
        writeManifest()
        for index in pack.violations.indices { writeViolation(index) }
        for isChinese in pack.hasChinese ? [false, true] : [false] {
            for path in Set([template("pack", isChinese)] + pack.violations.map { template($0.id, isChinese) }) {
                texts[path] = ""
            }
            for fragment in pack.letters + pack.fragments { write(fragment, path(of: fragment, isChinese), isChinese) }
            for violation in pack.violations { write(violation.summary, template(violation.id, isChinese), isChinese) }
        }
    }

    func rules(_ violation: String) -> String { "rules/p/\(violation).yaml" }

    func template(_ stem: String, _ isChinese: Bool) -> String { "templates/p/\(stem)\(isChinese ? ".zh" : "").md" }

    /// The closing is the pack's; all else the only violation's unless it is shared.
    func path(of fragment: RandomPack.Fragment, _ isChinese: Bool) -> String {
        template(pack.isShared || fragment.heading == "closing" ? "pack" : pack.violations[0].id, isChinese)
    }

    var dictionary: String { pack.isShared ? Self.manifest : rules(pack.violations[0].id) }

    // MARK: Rule files

    private mutating func writeManifest() {
        let path = Self.manifest
        add("pack: p\nversion: 1.0.0\ntitle: P\n", path)
        if pack.hasChinese { add("title.zh: 甲\n", path) }
        add("language: en\n", path)
        if pack.hasChinese { add("reading-languages: [zh]\n", path) }
        add("routes:\n" + pack.violations[0].routes.map { "  \($0.id):\n" }.joined(), path)
        if pack.isShared { writeShared(path, withItems: true) }
    }

    private mutating func writeViolation(_ index: Int) {
        let violation = pack.violations[index]
        let path = rules(violation.id)
        add("violation: \(violation.id)\ntitle: V\n", path)
        if pack.hasChinese { add("title.zh: 乙\n", path) }
        add("level: account\nroutes:\n", path)
        for route in violation.routes {
            add("  - ", path)
            mark(route.mark, path)
            add("\(route.id)\(route.when == nil ? "" : ":\n      when: ")", path)
            if let when = route.when { write(when, path) }
            add("\n", path)
        }
        if pack.isShared { add("causes:\n  slip:\n", path) } else { writeShared(path, withItems: true) }
    }

    private mutating func writeShared(_ path: String, withItems: Bool) {
        if !pack.facts.isEmpty { add("facts:\n", path) }
        for fact in pack.facts { write(fact, path) }
        let title = pack.hasChinese ? "    title: T\n    title.zh: 丙\n" : "    title: T\n"
        add("causes:\n  slip:\n\(title)    actions: [refund]\n    prevention: [check]\n", path)
        add("actions:\n  refund:\n\(title)prevention:\n  check:\n\(title)", path)
        if !pack.exhibits.isEmpty { add("exhibits:\n", path) }
        for exhibit in pack.exhibits {
            add("  \(exhibit.id):\n" + ask("    "), path)
            guard let needed = exhibit.needed else { continue }
            add("    needed: ", path)
            write(needed, path)
            add("\n", path)
        }
    }

    private func ask(_ indent: String) -> String {
        "\(indent)ask: What?\n" + (pack.hasChinese ? "\(indent)ask.zh: 什么？\n" : "")
    }

    private mutating func write(_ fact: RandomPack.Fact, _ path: String) {
        add("  \(fact.name):\n    type: \(typeName(fact.kind))\n", path)
        if fact.derivation == nil { add(ask("    "), path) }
        if fact.isOptional { add("    optional: yes\n", path) }
        add(limits(fact.kind, fact.low, fact.high, "    ") + options(fact.kind, "    "), path)
        if case .rows(let columns) = fact.kind {
            add("    columns:\n", path)
            for column in columns {
                add(
                    "      \(column.name):\n        type: \(typeName(column.kind))\n"
                        + (column.isOptional ? "        optional: yes\n" : ""), path)
                add(limits(column.kind, column.low, column.high, "        ") + options(column.kind, "        "), path)
            }
        }
        switch fact.derivation {
        case .condition(let condition):
            add("    is: ", path)
            write(condition, path)
            add("\n", path)
        case .sum(let text), .ratio(let text): add("    is: \(text)\n", path)
        case nil: break
        }
    }

    private func typeName(_ kind: RandomPack.Fact.Kind) -> String {
        switch kind {
        case .yesNo: "yes-no"
        case .count: "count"
        case .percent: "percent"
        case .money: "money CLF"
        case .date: "date"
        case .text: "text"
        case .choice: "choice"
        case .list(let element): "list of " + typeName(element)
        case .rows: "rows"
        }
    }

    private func limits(_ kind: RandomPack.Fact.Kind, _ low: Int64?, _ high: Int64?, _ indent: String) -> String {
        [("min", low), ("max", high)].map { key, limit in limit.map { "\(indent)\(key): \(written($0, kind))\n" } ?? ""
        }.joined()
    }

    private func options(_ kind: RandomPack.Fact.Kind, _ indent: String) -> String {
        switch kind {
        case .choice(let count), .list(.choice(let count)):
            let ids = RandomPackMaker.options.prefix(count)
            let english = "\(indent)options:\n" + ids.map { "\(indent)  \($0): \($0)\n" }.joined()
            return pack.hasChinese
                ? english + "\(indent)options.zh:\n" + ids.map { "\(indent)  \($0): 色\n" }.joined() : english
        default: return ""
        }
    }

    // MARK: Conditions

    private mutating func write(_ condition: RandomPack.Condition, _ path: String) {
        mark(condition.mark, path)
        write(condition.tree, path, isOperand: false)
    }

    private mutating func write(_ tree: RandomPack.Tree, _ path: String, isOperand: Bool) {
        switch tree {
        case .leaf(let leaf):
            mark(leaf.mark, path)
            add(leaf.text, path)
        case .not(let part):
            add("not ", path)
            write(part, path, isOperand: true)
        case .all(let parts): write(parts, " and ", path, isOperand)
        case .any(let parts): write(parts, " or ", path, isOperand)
        }
    }

    private mutating func write(_ parts: [RandomPack.Tree], _ word: String, _ path: String, _ isOperand: Bool) {
        if isOperand { add("(", path) }
        for (index, part) in parts.enumerated() {
            if index > 0 { add(word, path) }
            write(part, path, isOperand: true)
        }
        if isOperand { add(")", path) }
    }

    // MARK: Templates

    private mutating func write(_ fragment: RandomPack.Fragment, _ path: String, _ isChinese: Bool) {
        mark(fragment.mark, path)
        add("## \(fragment.heading)\n", path)
        for part in isChinese ? fragment.chinese : fragment.parts { write(part, path, isChinese, isInline: false) }
    }

    /// A part on a line of its own, or within one.
    private mutating func write(_ part: RandomPack.Part, _ path: String, _ isChinese: Bool, isInline: Bool) {
        switch part {
        case .text: add(isChinese ? "一些字。" : "Some words.", path)
        case .print(let mark, let name, let print): write(print, name, mark, path, isChinese)
        case .exhibit(let mark, let id): tag("{{ exhibit.\(id) }}", mark, path)
        case .section(let mark, let name): tag("{{ \(name) }}", mark, path)
        case .branch(let branches, let otherwise, let isOneLine):
            let isInline = isInline || isOneLine && !part.hasLinesOfItsOwn
            for (index, branch) in branches.enumerated() {
                add(index == 0 ? "{% if " : "{% elsif ", path)
                write(branch.0, path)
                add(" %}" + (isInline ? "" : "\n"), path)
                write(branch.1, path, isChinese, isInline)
            }
            if let otherwise {
                add("{% else %}" + (isInline ? "" : "\n"), path)
                write(otherwise, path, isChinese, isInline)
            }
            add("{% endif %}", path)
        case .loop(let mark, let list, let pass):
            tag("{% for row in \(list.text) %}", mark, path)
            add("\n", path)
            write(pass, path, isChinese, false)
            add("{% endfor %}", path)
        }
        add(isInline ? " " : "\n", path)
    }

    private mutating func write(_ parts: [RandomPack.Part], _ path: String, _ isChinese: Bool, _ isInline: Bool) {
        for part in parts { write(part, path, isChinese, isInline: isInline) }
    }

    private mutating func write(
        _ print: RandomPack.Print, _ name: RandomPack.Name, _ number: Int, _ path: String, _ isChinese: Bool
    ) {
        switch print {
        case .value: tag("{{ \(name.text) }}", number, path)
        case .wordBefore:
            add(isChinese ? "即" : "It is ", path)
            tag("{{ \(name.text) }}", number, path)
        case .plural:
            tag(
                "{{ \(name.text) | plural: \(isChinese ? "\"# 个\"" : "\"One of them\", \"# of them\"") }}", number, path
            )
        case .pluralWithoutNumber:
            tag("{{ \(name.text) | plural: \(isChinese ? "\"个\"" : "\"It\", \"They\"") }}", number, path)
        }
    }

    private mutating func tag(_ text: String, _ number: Int, _ path: String) {
        mark(number, path)
        add(text, path)
    }

    // MARK: Writing

    private mutating func add(_ text: String, _ path: String) { texts[path, default: ""] += text }

    private mutating func mark(_ mark: Int, _ path: String) {
        places[path, default: [:]][mark] = texts[path, default: ""].utf8.count
    }
}

extension RandomPack.Part {
    /// Whether it holds a loop or a section, which take lines of their own.
    fileprivate var hasLinesOfItsOwn: Bool {
        switch self {
        case .text, .print, .exhibit: false
        case .section, .loop: true
        case .branch(let branches, let otherwise, _):
            branches.contains { $0.1.contains(where: \.hasLinesOfItsOwn) }
                || otherwise?.contains(where: \.hasLinesOfItsOwn) == true
        }
    }
}

extension RandomPackText {
    /// Which fragment of which pair of files a place is in, and of what kind.
    func fragment(_ path: String, _ offset: Int) -> (unit: Substring, number: Int, kind: Substring) {
        guard let file = files.first(where: { $0.path == path }) else { return ("", 0, "") }
        let before = String(decoding: file.bytes.prefix(offset + 3), as: UTF8.self)
        let headings = before.split(separator: "\n", omittingEmptySubsequences: false).filter { $0.hasPrefix("## ") }
        let heading = file.line(ofByte: offset).hasPrefix("## ") ? file.line(ofByte: offset)[...] : headings.last ?? ""
        return (file.name.prefix { $0 != "." }, headings.count, heading.dropFirst(3).prefix { $0 != " " })
    }
}
