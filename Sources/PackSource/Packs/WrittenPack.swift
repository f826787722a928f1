import RuleModel
import SourceText

/// A text with its translations, as written.
package struct WrittenText: Sendable {
    package let main: Located<String>
    package let others: [Language: Located<String>]
}

/// `pack.yaml` as written. A class, like a violation: many look at one, and none changes it.
package final class WrittenManifest: Sendable {
    package let file: SourceFile
    package let id: Located<String>?
    package let version: String
    package let title: WrittenText?
    package let about: WrittenText?
    package let language: Language
    package let readingLanguages: [Language]
    package let facts: [WrittenFact]
    package let notice: WrittenNotice
    package let routes: [WrittenRoute]
    package let causes: [WrittenCause]
    package let actions: [WrittenStep]
    package let prevention: [WrittenStep]
    package let exhibits: [WrittenExhibit]
    /// Whether all of the file was understood.
    package let isWhole: Bool
    /// Names that may be declared in what was not; see ``FileReading/lostNames``.
    package let lostNames: Set<String>

    package init(
        file: SourceFile, id: Located<String>?, version: String, title: WrittenText?, about: WrittenText?,
        language: Language, readingLanguages: [Language],
        facts: [WrittenFact], notice: WrittenNotice, routes: [WrittenRoute], causes: [WrittenCause],
        actions: [WrittenStep], prevention: [WrittenStep],
        exhibits: [WrittenExhibit], isWhole: Bool, lostNames: Set<String>
    ) {
        self.file = file
        self.id = id
        self.version = version
        self.title = title
        self.about = about
        self.language = language
        self.readingLanguages = readingLanguages
        self.facts = facts
        self.notice = notice
        self.routes = routes
        self.causes = causes
        self.actions = actions
        self.prevention = prevention
        self.exhibits = exhibits
        self.isWhole = isWhole
        self.lostNames = lostNames
    }

    /// The language that is sent, then the reading languages.
    package var languages: [Language] { [language] + readingLanguages }
}

/// A shared file as written: what several violations of a pack use, kept by subject.
package final class WrittenShared: Sendable {
    package let file: SourceFile
    package let id: Located<String>
    package let facts: [WrittenFact]
    package let causes: [WrittenCause]
    package let actions: [WrittenStep]
    package let prevention: [WrittenStep]
    package let exhibits: [WrittenExhibit]
    /// Whether all of the file was understood.
    package let isWhole: Bool
    /// Names that may be declared in what was not; see ``FileReading/lostNames``.
    package let lostNames: Set<String>

    package init(
        file: SourceFile, id: Located<String>, facts: [WrittenFact], causes: [WrittenCause], actions: [WrittenStep],
        prevention: [WrittenStep],
        exhibits: [WrittenExhibit], isWhole: Bool, lostNames: Set<String>
    ) {
        self.file = file
        self.id = id
        self.facts = facts
        self.causes = causes
        self.actions = actions
        self.prevention = prevention
        self.exhibits = exhibits
        self.isWhole = isWhole
        self.lostNames = lostNames
    }
}

/// A violation's file as written.
package final class WrittenViolation: Sendable {
    package let file: SourceFile
    package let id: Located<String>
    package let title: WrittenText?
    package let about: WrittenText?
    package let level: Level
    package let sources: [WrittenOrigin]
    /// The shared files that it uses.
    package let uses: [Located<String>]
    package let policy: [WrittenPolicy]
    package let report: Located<String>?
    package let notice: WrittenNotice
    package let facts: [WrittenFact]
    package let routes: [WrittenRouteChoice]
    package let causes: [WrittenCause]
    package let actions: [WrittenStep]
    package let prevention: [WrittenStep]
    package let exhibits: [WrittenExhibit]
    package let review: [WrittenReviewRule]
    /// Whether all of the file was understood.
    package let isWhole: Bool
    /// Names that may be declared in what was not; see ``FileReading/lostNames``.
    package let lostNames: Set<String>

    package init(
        file: SourceFile, id: Located<String>, title: WrittenText?, about: WrittenText?, level: Level,
        uses: [Located<String>], sources: [WrittenOrigin], policy: [WrittenPolicy], report: Located<String>?,
        notice: WrittenNotice, facts: [WrittenFact], routes: [WrittenRouteChoice], causes: [WrittenCause],
        actions: [WrittenStep],
        prevention: [WrittenStep], exhibits: [WrittenExhibit], review: [WrittenReviewRule], isWhole: Bool,
        lostNames: Set<String>
    ) {
        self.file = file
        self.id = id
        self.title = title
        self.about = about
        self.level = level
        self.uses = uses
        self.sources = sources
        self.policy = policy
        self.report = report
        self.notice = notice
        self.facts = facts
        self.routes = routes
        self.causes = causes
        self.actions = actions
        self.prevention = prevention
        self.exhibits = exhibits
        self.review = review
        self.isWhole = isWhole
        self.lostNames = lostNames
    }
}

/// Where something that a violation's file says comes from.
package struct WrittenOrigin: Sendable {
    package let subject: Located<String>
    package let source: Located<String>?
    package let checked: Located<CalendarDay>?
    package let confidence: Confidence
}

package struct WrittenPolicy: Sendable {
    package let since: Located<CalendarDay>
    package let requires: ExpressionText
    package let window: Literal?
    package let lag: Literal?
    package let source: Located<String>
    package let checked: Located<CalendarDay>
    package let confidence: Confidence
}

/// How notices read: of a violation, or of all of a pack's.
package struct WrittenNotice: Sendable {
    package var says: [WrittenSaying] = []
    package var reads: [Located<String>] = []
    package var asks: [WrittenAsk] = []
    package var common: [Located<String>] = []
    package var against: [Located<String>] = []
    package var boilerplate: [Located<String>] = []
    package var deadline: [Located<String>] = []
    package var submit: [Located<String>] = []
    package var documents: [WrittenDocument] = []
    package var sites: [WrittenSite] = []
    package var domains: [Located<String>] = []
    package var replies: [ReplyKind: [Located<String>]] = [:]
    package var parts: [PlanPart: [Located<String>]] = [:]

    package var phraseCount: Int {
        let lists =
            [reads, common, against, boilerplate, deadline, submit] + says.map { $0.all + $0.any + $0.none }
            + asks.map(\.says)
            + documents.map(\.says) + replies.values + parts.values
        return lists.reduce(sites.count) { $0 + $1.count }
    }
}

package struct WrittenSaying: Sendable {
    package let range: SourceRange
    package let all: [Located<String>]
    package let any: [Located<String>]
    package let none: [Located<String>]
    package let weight: Int?
    package let isUnverified: Bool
    /// The code that its key ends with, as in `says.de`; `nil` for the pack's own language.
    package let language: String?
}

package struct WrittenAsk: Sendable {
    package let id: Located<String>
    package let title: WrittenText?
    package let when: [ExpressionText]
    package let says: [Located<String>]
    package let appeal: Literal?
}

package struct WrittenDocument: Sendable {
    package let id: Located<String>
    package let title: WrittenText?
    package let says: [Located<String>]
}

package struct WrittenSite: Sendable {
    package let name: Located<String>
    package let zone: String?
}

/// A fact, or a column of rows.
package struct WrittenFact: Sendable {
    package let name: Located<String>
    package let type: Located<FactType>
    /// Of a column.
    package let title: WrittenText?
    package let ask: WrittenText?
    package let isOptional: Bool
    package let isFuture: Bool
    package let derived: ExpressionText?
    package let min: Located<String>?
    package let max: Located<String>?
    package let pattern: Located<String>?
    package let example: Located<String>?
    package let options: [WrittenOption]
    package let columns: [WrittenFact]
    package let report: Located<String>?
    package let countedIn: [Located<String>]
}

package struct WrittenOption: Sendable {
    package let id: Located<String>
    package let labels: [Language: Located<String>]
}

package struct WrittenRoute: Sendable {
    package let id: Located<String>
    package let title: WrittenText?
    package let to: String?
    package let isBeside: Bool
    package let risk: WrittenText?
    package let words: ClosedRange<Int>?
    package let source: Located<String>?
    package let checked: Located<CalendarDay>?
    /// By section, the least share of own words in percent.
    package let ownWords: [LayoutSection: Int]
    package let boxes: [WrittenBox]
}

package struct WrittenBox: Sendable {
    package let title: WrittenText?
    package let sections: [LayoutSection]
    package let hasText: Bool
    package let maxCharacters: Int?
}

package struct WrittenRouteChoice: Sendable {
    package let route: Located<String>
    package let when: [ExpressionText]
}

package struct WrittenCause: Sendable {
    package let id: Located<String>
    package let title: WrittenText?
    package let answers: [Located<String>]
    package let actions: [Located<String>]
    package let prevention: [Located<String>]
}

/// An action or a prevention.
package struct WrittenStep: Sendable {
    package let id: Located<String>
    package let title: WrittenText?
}

package struct WrittenExhibit: Sendable {
    package let id: Located<String>
    package let ask: WrittenText?
    package let isAlwaysNeeded: Bool
    package let neededWhen: [ExpressionText]
    package let files: [Located<String>]
    package let policy: [WrittenExhibitPolicy]
}

package struct WrittenExhibitPolicy: Sendable {
    package let requires: ExpressionText
    package let source: Located<String>
    package let checked: Located<CalendarDay>
}
