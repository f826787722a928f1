import RuleModel
import SourceText

/// Deadlines of cases as a calendar file (iCalendar, RFC 5545), a day each, with reminders three days and one day
/// before.
public struct DeadlineCalendar: Sendable {
    /// A deadline of a case.
    public struct Entry: Sendable {
        /// The case, as its owner knows it: its path.
        public let name: String
        /// The deadline; one without a day is left out.
        public let deadline: Diagnosis.Deadline

        /// Puts the two together.
        public init(name: String, deadline: Diagnosis.Deadline) {
            self.name = name
            self.deadline = deadline
        }

        /// The last day, or the earliest that it can be.
        fileprivate var day: CalendarDay? { deadline.day ?? deadline.earliest }
    }

    private let entries: [Entry]

    /// A calendar of those that have a day.
    public init(_ entries: [Entry]) { self.entries = entries.filter { $0.day != nil } }

    /// Whether no entry has a day.
    public var isEmpty: Bool { entries.isEmpty }

    /// The file. The same deadlines give the same bytes: nothing in it comes from a clock.
    public func text(in language: Language) -> String {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//AppealKit//Deadlines//EN", "CALSCALE:GREGORIAN"]
        for entry in entries {
            guard let day = entry.day else { continue }
            let summary = Wording.calendarDeadline(name: entry.name).text(in: language)
            let told = Wording.joined(
                [entry.deadline.shownDay, .quoted(text: entry.deadline.passage.text)], by: ": ")
            let stamp = Self.digits(day)
            lines += [
                "BEGIN:VEVENT", "UID:\(Self.identity(entry.name, stamp, entry.deadline.passage.text))@appealkit",
                "DTSTAMP:\(stamp)T000000Z", "DTSTART;VALUE=DATE:\(stamp)",
                "DTEND;VALUE=DATE:\(Self.digits(CalendarDay(number: day.number + 1)))",
                "SUMMARY:\(Self.escaped(summary))",
                "DESCRIPTION:\(Self.escaped(told.text(in: language)))", "TRANSP:TRANSPARENT"
            ]
            for days in [3, 1] {
                lines += [
                    "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(Self.escaped(summary))", "TRIGGER:-P\(days)D",
                    "END:VALARM"
                ]
            }
            lines.append("END:VEVENT")
        }
        return (lines + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
    }

    private static func digits(_ day: CalendarDay) -> String { day.written.filter { $0 != "-" } }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for character in collapsingSpaces(text).visible(as: .line) {
            if "\\;,".contains(character) { out.append("\\") }
            out.append(character)
        }
        return out
    }

    /// A line in pieces of at most 75 bytes, cut between characters; each further piece starts with a space.
    private static func folded(_ line: String) -> String {
        var out = ""
        var width = 0
        for character in line {
            let length = String(character).utf8.count
            if width + length > 75, width > 1 {
                out += "\r\n "
                width = 1
            }
            out.append(character)
            width += length
        }
        return out
    }

    /// A number of the texts, the same for the same ones (Fowler, Noll and Vo, 64 bits).
    private static func identity(_ parts: String...) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in Array(part.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return String(hash, radix: 16)
    }
}
