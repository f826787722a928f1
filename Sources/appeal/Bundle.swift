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
    func write(to place: String) throws {
        try Disk.writeFolder(place) { place in
            let index = try ExhibitIndex(letter) { path, name in
                var reader = ExhibitFileReader()
                try Disk.copy(folder.path(ofExhibit: path), to: place + "/" + name) { reader.read($0) }
                return reader.file(named: name)
            }
            try Disk.write(letter.plainBytes(), to: place + "/letter.txt")
            try Disk.write(letter.docx(), to: place + "/letter.docx")
            if let copy {
                try Disk.write(Array(BilingualLetter(letter, copy).html().utf8), to: place + "/bilingual.html")
            }
            if index.entries.isEmpty { return }
            try Disk.write(Array(index.plainText().utf8), to: place + "/exhibits.txt")
            try Disk.write(Array(index.html().utf8), to: place + "/exhibits.html")
        }
    }
}
