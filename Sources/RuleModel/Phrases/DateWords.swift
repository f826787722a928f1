import SourceText

/// Names of months and days, as the phrase books of all languages have them.
package enum DayWord {
    package static let months: [String: Int] = words { language in
        language.sets(.months).enumerated().flatMap { index, names in names.map { ($0, index + 1) } }
    }

    /// Without those that are short for a month, too.
    package static let weekdays = Set(NoticeLanguage.all.flatMap { $0[.weekdays] }.map(textKey))
}

/// Words of times: `days`, `business`.
package enum TimeWord {
    package struct Unit: Sendable, Equatable {
        /// As a literal writes it: `days`.
        package let name: String
        package let isBusiness: Bool
    }

    /// Units of one word that a literal can have.
    package static let units: [String: Unit] = words { language in
        [
            (.timeHours, "hours", false), (.timeDays, "days", false), (.timeWeeks, "weeks", false),
            (NoticeLanguage.List.timeBusinessDays, "days", true)
        ].flatMap { list, name, isBusiness in
            language[list].map { ($0, Unit(name: name, isBusiness: isBusiness)) }
        }
    }

    /// What may stand before a unit, and whether only business days count then.
    package static let kinds: [String: Bool] = words { language in
        language[.timeBusiness].map { ($0, true) } + language[.timeCalendar].map { ($0, false) }
    }
}

/// Numbers in words.
package enum NumberWord {
    package static let values: [String: Int64] = words { language in
        language[.numbers].compactMap { entry in
            let sides = entry.split(separator: "=").map { String($0).trimmed }
            return sides.count == 2 ? Int64(sides[0]).map { (sides[1], $0) } : nil
        }
    }
}

/// The first language that has a word says what it means.
private func words<Value>(_ entries: (NoticeLanguage) -> [(String, Value)]) -> [String: Value] {
    let english = NoticeLanguage.all.filter { $0.code == "en" }
    let all = (english + NoticeLanguage.all.filter { $0.code != "en" }).flatMap(entries)
    return Dictionary(all.map { (textKey($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
}
