import RuleModel
import SourceText
import YAMLTree

/// The `notice` of a violation.
package func decodeNotice(_ map: MapReader, _ words: Wording) -> WrittenNotice {
    guard let node = map.node("notice"),
        let notice = MapReader(node, as: .notice, named: map.key("notice"), in: map.reading)
    else { return WrittenNotice() }
    let asks = notice.named("asks").compactMap { entry -> WrittenAsk? in
        guard let ask = MapReader(entry.value, as: .ask, named: entry.key, in: map.reading) else { return nil }
        if ask.has("appeal") {
            for key in ["source", "checked"] where !ask.has(key) && map.reading.isComplete {
                map.reading.report(
                    .missingKey, "`\(key)` is missing", at: entry.key.range,
                    hint: "how long an appeal is open needs its source and when it was checked")
            }
        }
        // Read in any case, so that what is wrong with them is told.
        let (title, when, appeal, _, _) = (
            words.text(ask, "title"), ask.conditions("when"), ask.duration("appeal"), ask.text("source"),
            ask.date("checked")
        )
        return WrittenAsk(id: entry.key, title: title, when: when, says: ask.phrases("says"), appeal: appeal)
    }
    return WrittenNotice(says: notice.sayings("says"), reads: notice.phrases("reads"), asks: asks)
}

/// The `notice` and the `replies` of a pack.
package func decodePackNotice(_ map: MapReader, _ words: Wording) -> WrittenNotice {
    var written = WrittenNotice()
    if let node = map.node("notice"),
        let notice = MapReader(node, as: .packNotice, named: map.key("notice"), in: map.reading)
    {
        written.common = notice.phrases("common")
        written.against = notice.phrases("against")
        written.reads = notice.phrases("reads")
        written.deadline = notice.phrases("deadline")
        written.submit = notice.phrases("submit")
        written.documents = notice.named("documents").compactMap { decodeDocument($0, words) }
        written.sites = notice.named("sites", id: { _, _ in true }).compactMap { decodeSite($0, map.reading) }
    }
    if let node = map.node("replies"),
        let replies = MapReader(node, as: .replies, named: map.key("replies"), in: map.reading)
    {
        for kind in ReplyKind.allCases { written.replies[kind] = replies.phrases(kind.rawValue) }
        for part in PlanPart.allCases { written.parts[part] = replies.phrases(part.key) }
    }
    return written
}

private func decodeDocument(_ entry: YAMLNode.Entry, _ words: Wording) -> WrittenDocument? {
    guard let map = MapReader(entry.value, as: .document, named: entry.key, in: words.reading) else { return nil }
    return WrittenDocument(id: entry.key, title: words.text(map, "title"), says: map.phrases("says"))
}

/// `amazon.com: Pacific Time`; without a value the time zone is not known.
private func decodeSite(_ entry: YAMLNode.Entry, _ reading: FileReading) -> WrittenSite? {
    if case .scalar(let text, quoted: false) = entry.value.content, text.isEmpty {
        return WrittenSite(name: entry.key, zone: nil)
    }
    return reading.text(of: entry.value, named: entry.key.value).map { WrittenSite(name: entry.key, zone: $0.value) }
}

extension MapReader {
    /// The phrases behind a key and its siblings in other languages.
    package func phrases(_ key: String) -> [Located<String>] { siblings(of: key).flatMap { texts($0) } }

    /// The same, where an entry may be a map as well.
    fileprivate func sayings(_ key: String) -> [WrittenSaying] {
        siblings(of: key).flatMap { key -> [WrittenSaying] in
            guard let node = node(key), case .list(let items) = node.content else {
                _ = texts(key)
                return []
            }
            return items.compactMap { saying($0, key) }
        }
    }

    private func saying(_ node: YAMLNode, _ key: String) -> WrittenSaying? {
        let range = SourceRange(start: Int(node.range.start), end: Int(node.range.start))
        guard case .map = node.content else {
            return reading.text(of: node, named: key).map {
                WrittenSaying(range: $0.range, all: [$0], any: [], none: [], weight: nil, isUnverified: false)
            }
        }
        guard let map = MapReader(node, as: .saying, named: Located(key, range), in: reading) else { return nil }
        let saying = WrittenSaying(
            range: range, all: [map.text("phrase")].compactMap(\.self) + map.texts("all"), any: map.texts("any"),
            none: map.texts("none"), weight: map.weight(),
            isUnverified: map.flag("unverified"))
        if saying.all.isEmpty, saying.any.isEmpty, reading.isComplete,
            !["phrase", "all", "any"].contains(where: map.seemsToHave)
        {
            reading.report(
                .missingKey, "`phrase` is missing", at: range, hint: "a phrase of a notice has `phrase`, `all` or `any`"
            )
        }
        return saying
    }

    private func weight() -> Int? {
        guard let text = text("weight") else { return nil }
        if let weight = Int(text.value), (1...5).contains(weight) { return weight }
        reading.report(
            .badValue, "`\(clipped(text.value))` is not a weight", at: text.range,
            hint: "a whole number from 1 (tells little) to 5 (tells all)")
        return nil
    }
}
