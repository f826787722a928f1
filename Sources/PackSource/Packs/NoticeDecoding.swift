import KeyedMaps
import RuleModel
import SourceText
import YAMLTree

/// The `notice` of a violation.
package func decodeNotice(_ map: MapReader<ViolationKey>, _ words: TranslatedKeys) -> WrittenNotice {
    guard let notice = map.map(.notice, as: NoticeKey.self) else { return WrittenNotice() }
    let asks = notice.named(.asks).compactMap { entry -> WrittenAsk? in
        guard let ask = MapReader<AskKey>(entry.value, named: entry.key, in: map.reading) else { return nil }
        if ask.has(.appeal) {
            ask.checkCompanions(
                of: .appeal, at: entry.key.range, .appealNeedsSource)
        }
        // Read in any case, so that what is wrong with them is reported.
        let (title, when, appeal, _, _) = (
            words.text(ask, .title), ask.conditions(.when), ask.duration(.appeal), ask.text(.source),
            ask.date(.checked)
        )
        return WrittenAsk(id: entry.key, title: title, when: when, says: ask.phrases(.says), appeal: appeal)
    }
    return WrittenNotice(says: notice.sayings(.says), reads: notice.phrases(.reads), asks: asks)
}

/// The `notice` and the `replies` of a pack.
package func decodePackNotice(_ map: MapReader<ManifestKey>, _ words: TranslatedKeys) -> WrittenNotice {
    var written = WrittenNotice()
    if let notice = map.map(.notice, as: PackNoticeKey.self) {
        written.common = notice.phrases(.common)
        written.against = notice.phrases(.against)
        written.boilerplate = notice.phrases(.boilerplate)
        written.domains = notice.texts(.domains)
        written.reads = notice.phrases(.reads)
        written.deadline = notice.phrases(.deadline)
        written.submit = notice.phrases(.submit)
        written.documents = notice.named(.documents).compactMap { decodeDocument($0, words) }
        written.sites = notice.named(.sites, id: { _, _ in true }).compactMap { decodeSite($0, map.reading) }
    }
    if let replies = map.map(.replies, as: ReplyKey.self) {
        for kind in ReplyKind.allCases { written.replies[kind] = replies.phrases(.kind(kind)) }
        for part in PlanPart.allCases { written.parts[part] = replies.phrases(.part(part)) }
    }
    return written
}

private func decodeDocument(_ entry: YAMLNode.Entry, _ words: TranslatedKeys) -> WrittenDocument? {
    guard let map = MapReader<DocumentKey>(entry.value, named: entry.key, in: words.reading) else { return nil }
    return WrittenDocument(id: entry.key, title: words.text(map, .title), says: map.phrases(.says))
}

/// `amazon.com: Pacific Time`; without a value the time zone is not known.
private func decodeSite(_ entry: YAMLNode.Entry, _ reading: FileReading) -> WrittenSite? {
    if case .scalar(let text, quoted: false) = entry.value.content, text.isEmpty {
        return WrittenSite(name: entry.key, zone: nil)
    }
    return reading.text(of: entry.value, named: entry.key.value).map { WrittenSite(name: entry.key, zone: $0.value) }
}

extension MapReader<NoticeKey> {
    /// The phrases of `says` and its siblings in other languages, where an entry may be a map as well.
    fileprivate func sayings(_ key: NoticeKey) -> [WrittenSaying] {
        siblings(of: key).flatMap { entry -> [WrittenSaying] in
            guard case .list(let items) = entry.value.content else {
                _ = texts(entry)
                return []
            }
            let language = splitKey(entry.key.value).language
            return items.compactMap { saying($0, entry.key.value, language) }
        }
    }

    private func saying(_ node: YAMLNode, _ key: String, _ language: String?) -> WrittenSaying? {
        let range = SourceRange(start: Int(node.range.start), end: Int(node.range.start))
        guard case .map = node.content else {
            return reading.text(of: node, named: key).map {
                WrittenSaying(
                    range: $0.range, all: [$0], any: [], none: [], weight: nil, isUnverified: false,
                    language: language)
            }
        }
        guard let map = MapReader<SayingKey>(node, named: Located(key, range), in: reading) else { return nil }
        let saying = WrittenSaying(
            range: range, all: [map.text(.phrase)].compactMap(\.self) + map.texts(.all), any: map.texts(.any),
            none: map.texts(.none), weight: map.weight(.weight),
            isUnverified: map.flag(.unverified), language: language)
        if saying.all.isEmpty, saying.any.isEmpty, reading.isComplete,
            ![SayingKey.phrase, .all, .any].contains(where: { map.seemsToHave($0) })
        {
            reading.report(.noPhrase, at: range)
        }
        return saying
    }
}

extension MapReader<SayingKey> {
    fileprivate func weight(_ key: SayingKey) -> Int? {
        guard let text = text(key) else { return nil }
        if let weight = Int(text.value), (1...5).contains(weight) { return weight }
        reading.report(.noWeight(text.value), at: text.range)
        return nil
    }
}

extension Mistake {
    fileprivate static var noPhrase: Mistake {
        Mistake(.missingKey, .lacksKey(key: SayingKey.phrase.name), hint: .phraseHas)
    }

    fileprivate static func noWeight(_ text: String) -> Mistake {
        Mistake(.badValue, .notAWeight(text: clipped(text)), hint: .weightsAre)
    }
}
