import AppealKit
import ArgumentParser
import RulePacks
import ToolSupport

/// Letters in the form that is asked for.
struct DraftDocument {
    /// The case that the letters are drafted from.
    let source: Case
    let letters: [Letter]
    /// The letters in a reading language, where they stand side by side.
    let copies: [Letter]
    let folder: CaseFolder
    /// Of the person who reads what the tool says beside the letter.
    let language: Language

    func bytes(_ view: DraftView, _ format: DraftFormat) throws -> [UInt8] {
        switch view {
        case .letter: try letter(format)
        case .bilingual: try sideBySide(format)
        case .boxes: Array(letters.joined { $0.boxes.text(rest: $0.textInNoBox, in: language) }.utf8)
        case .exhibits: Array(try exhibits(format).utf8)
        case .origin: Array(source.explain(letters).origins(in: language).utf8)
        }
    }

    private func letter(_ format: DraftFormat) throws -> [UInt8] {
        switch format {
        case .text: return Array(letters.joined { $0.plainText() }.utf8)
        case .markdown: return Array(letters.joined { $0.markdown() }.utf8)
        case .json: return Array(letters.json().utf8)
        case .html: return Array(letters[0].html().utf8)
        case .docx: return letters[0].docx()
        case .pdf:
            return try PDFProgram.print(PrintableDocument(docx: letters[0].docx(), html: Array(letters[0].html().utf8)))
        }
    }

    private func sideBySide(_ format: DraftFormat) throws -> [UInt8] {
        let both = BilingualLetter(letters[0], copies[0])
        switch format {
        case .docx: return both.docx()
        case .pdf: return try PDFProgram.print(PrintableDocument(docx: both.docx(), html: Array(both.html().utf8)))
        default: return Array(both.html().utf8)
        }
    }

    private func exhibits(_ format: DraftFormat) throws -> String {
        let indices = try letters.map { try ExhibitIndex($0) { path, _ in try folder.inspect(path) } }
        return format == .html ? indices[0].html() : indices.map { $0.plainText() }.joined(separator: "\n")
    }
}

extension CaseFolder {
    /// The facts of an exhibit's file, under the path that the case gives it.
    func inspect(_ exhibit: String) throws -> ExhibitFile {
        let pieces = try pieces(ofExhibit: exhibit)
        var reader = ExhibitFileReader()
        while case let piece = try pieces.next(), !piece.isEmpty { reader.read(piece) }
        return reader.file(named: exhibit)
    }

    /// How an exhibit's file begins.
    func start(ofExhibit exhibit: String) throws -> [UInt8] { try pieces(ofExhibit: exhibit).next() }
}
