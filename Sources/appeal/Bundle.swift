import AppealKit
import ToolSupport

/// A folder with all that goes out: the letter, the copy to check it by, the index of its exhibits, and copies of their
/// files.
struct Bundle {
    let letter: Letter
    /// In a reading language, if the pack has one.
    let copy: Letter?
    let folder: CaseFolder

    /// Writes the whole folder or nothing.
    func write(to place: String, readableBy readers: Readers) throws {
        try Disk.writeFolder(place, readableBy: readers) { unfinished in
            let index = try ExhibitIndex(letter) { path, name in
                var reader = ExhibitFileReader()
                try unfinished.copy(folder.pieces(ofExhibit: path), to: name) { reader.read($0) }
                return reader.file(named: name)
            }
            try unfinished.write(letter.plainBytes(), to: "letter.txt")
            try unfinished.write(letter.docx(), to: "letter.docx")
            if let copy {
                try unfinished.write(Array(BilingualLetter(letter, copy).html().utf8), to: "bilingual.html")
            }
            if index.entries.isEmpty { return }
            try unfinished.write(Array(index.plainText().utf8), to: "exhibits.txt")
            try unfinished.write(Array(index.html().utf8), to: "exhibits.html")
        }
    }
}
