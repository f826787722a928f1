import AppealKit
import ArgumentParser
import SourceText
import ToolSupport

/// How a letter can be written.
enum DraftFormat: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, docx, json, pdf

    /// The format that the ending of a file's name says; `nil` where it says none.
    init?(file: String) {
        switch file.split(separator: "/").last?.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
            .last?.lowercased()
        {
        case nil, "txt": self = .text
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "docx": self = .docx
        case "json": self = .json
        case "pdf": self = .pdf
        default: return nil
        }
    }

    var isText: Bool { self != .docx && self != .pdf }
}

/// What is shown of a letter, and in which formats.
enum DraftView: String {
    case letter, boxes, exhibits, bilingual, origin

    /// The first is taken where none is told.
    var formats: [DraftFormat] {
        switch self {
        case .letter: DraftFormat.allCases
        case .boxes, .origin: [.text]
        case .exhibits: [.text, .html]
        case .bilingual: [.html, .docx, .pdf]
        }
    }
}

/// What of a letter is written, how, and where to.
struct DraftOutput: ParsableArguments {
    @Option(
        help: """
            How the letter is written: text, ready to paste, markdown, html, docx, json or pdf; if left out, by the \
            ending of --output.
            """)
    var format: DraftFormat?

    @Option(name: [.short, .long], help: ArgumentHelp("Write the letter to a file.", valueName: "file"))
    var output: String?

    @Flag(help: "By the boxes of the marketplace's form, each with how much it holds.")
    var boxes = false

    @Flag(help: "The index of the exhibits: what each proves, its files, their sizes and SHA-256.")
    var exhibits = false

    @Flag(help: "The letter and its copy in your language side by side, to check it: html, docx or pdf.")
    var bilingual = false

    @Flag(
        help: """
            Below each sentence the fragment and the facts that it came from; `appeal explain` also tells why others \
            are not there.
            """)
    var origin = false

    @Option(
        help: ArgumentHelp(
            "Write a new folder with the letter, the copy beside it, the index of the exhibits and "
                + "copies of their files.",
            valueName: "folder"))
    var bundle: String?

    var view: DraftView { boxes ? .boxes : exhibits ? .exhibits : bilingual ? .bilingual : origin ? .origin : .letter }

    /// The format that is told, else that of the file's ending, else the first of what is shown.
    var chosenFormat: DraftFormat? { format ?? output.map { DraftFormat(file: $0) } ?? view.formats[0] }

    /// Whether the letter is wanted in a reading language as well.
    var needsCopy: Bool { bilingual || bundle != nil }

    /// Whether the files of exhibits are read.
    var needsExhibits: Bool { exhibits || bundle != nil }

    /// Whether the letters of a case that needs several can all be written: as text, on the terminal.
    var takesSeveralLetters: Bool {
        guard bundle == nil, output == nil, !bilingual, let format = chosenFormat else { return false }
        return [.text, .markdown, .json].contains(format)
    }

    mutating func validate() throws {
        let views = [("--boxes", boxes), ("--exhibits", exhibits), ("--bilingual", bilingual), ("--origin", origin)]
            .filter(\.1).map(\.0)
        guard views.count < 2 else { throw ValidationError.severalViews(views) }
        if bundle != nil {
            guard views.isEmpty, format == nil, output == nil else { throw ValidationError.besideBundle(views) }
            return
        }
        guard let format = chosenFormat else { throw ValidationError.unknownEnding(output ?? "") }
        guard view.formats.contains(format) else { throw ValidationError.otherFormat(format, views, view.formats) }
        if !format.isText, output == nil, Terminal.isWatched() { throw ValidationError.noText(format) }
    }

    func write(_ bytes: [UInt8]) throws {
        if let output { try Disk.write(bytes, to: output) } else { Terminal.out(bytes) }
    }
}

// MARK: Messages

extension ValidationError {
    fileprivate static func severalViews(_ views: [String]) -> ValidationError {
        ValidationError("\(views.joined(separator: " and ")) do not go together: ask for one after the other")
    }

    fileprivate static func besideBundle(_ views: [String]) -> ValidationError {
        let options = (views + ["--format", "--output"]).joined(separator: ", ")
        return ValidationError("--bundle writes its files by itself: leave \(options) out")
    }

    fileprivate static func unknownEnding(_ file: String) -> ValidationError {
        ValidationError("the ending of `\(file)` is that of no format: name one with --format")
    }

    fileprivate static func otherFormat(
        _ format: DraftFormat, _ views: [String], _ formats: [DraftFormat]
    ) -> ValidationError {
        let possible = formats.map(\.rawValue).joined(separator: ", ")
        return ValidationError("\(views.joined()) is written as \(possible), not as \(format.rawValue)")
    }

    fileprivate static func noText(_ format: DraftFormat) -> ValidationError {
        ValidationError(
            "a \(format.rawValue) document is not for a terminal: name a file, such as -o letter.\(format.rawValue)")
    }
}
