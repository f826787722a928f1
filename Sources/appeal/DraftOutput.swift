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
    @Option(help: ArgumentHelp(.helpDraftFormat))
    var format: DraftFormat?

    @Option(name: [.short, .long], help: ArgumentHelp(.helpDraftOutput, valueName: "file"))
    var output: String?

    @Flag(help: ArgumentHelp(.helpDraftBoxes))
    var boxes = false

    @Flag(help: ArgumentHelp(.helpDraftExhibits))
    var exhibits = false

    @Flag(help: ArgumentHelp(.helpDraftBilingual))
    var bilingual = false

    @Flag(help: ArgumentHelp(.helpDraftOrigin))
    var origin = false

    @Option(help: ArgumentHelp(.helpDraftBundle, valueName: "folder"))
    var bundle: String?

    @OptionGroup var readable: ReadersOption

    var view: DraftView { boxes ? .boxes : exhibits ? .exhibits : bilingual ? .bilingual : origin ? .origin : .letter }

    /// The format that is told, else that of the file's ending, else the first of what is shown.
    var chosenFormat: DraftFormat? {
        if let format { return format }
        return file.map { DraftFormat(file: $0) } ?? view.formats[0]
    }

    /// The file that is written; `nil` for standard output, which `-` is too.
    private var file: String? { output == "-" ? nil : output }

    /// Whether the letter is wanted in a reading language as well.
    var needsCopy: Bool { bilingual || bundle != nil }

    /// Whether the files of exhibits are read.
    var needsExhibits: Bool { exhibits || bundle != nil }

    /// Whether the letters of a case that needs several can all be written: as text, on the terminal.
    var takesSeveralLetters: Bool {
        guard bundle == nil, file == nil, !bilingual, let format = chosenFormat else { return false }
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
        guard let format = chosenFormat else { throw ValidationError(.endingOfNoFormat(file: output ?? "")) }
        guard view.formats.contains(format) else { throw ValidationError.otherFormat(format, views, view.formats) }
        if !format.isText, file == nil, Terminal.isWatched() {
            throw ValidationError(.noTerminalFormat(format: format.rawValue))
        }
    }

    /// - Parameter spared: files that the letter must not replace.
    func write(_ bytes: [UInt8], sparing spared: @autoclosure () throws -> [String]) throws {
        guard let file else {
            let isText = chosenFormat?.isText ?? false
            return isText ? Terminal.out(String(decoding: bytes, as: UTF8.self)) : Terminal.out(document: bytes)
        }
        try Disk.write(bytes, to: file, readableBy: readable.readers, sparing: try spared())
    }
}

// MARK: Messages

extension ValidationError {
    fileprivate static func severalViews(_ views: [String]) -> ValidationError {
        ValidationError(.severalViews(options: WordingValue.and(views)))
    }

    fileprivate static func besideBundle(_ views: [String]) -> ValidationError {
        ValidationError(.besideBundle(options: WordingValue.names(views + ["--format", "--output"])))
    }

    fileprivate static func otherFormat(
        _ format: DraftFormat, _ views: [String], _ formats: [DraftFormat]
    ) -> ValidationError {
        ValidationError(
            .otherFormatOfView(
                option: views.joined(), formats: WordingValue.names(formats.map(\.rawValue)),
                format: format.rawValue))
    }
}
