import Foundation
import LanguageFiles

/// Checks the folders `languages` and `phrasebooks` and makes of them the Swift that holds the languages and what
/// notices say in them, which a test compares with them.
@main
enum LanguageCheck {
    static func main() {
        let (languages, books) = (LanguageFolder("languages"), PhraseBookFolder("phrasebooks"))
        let problems = languages.problems + books.problems
        if !problems.isEmpty { return end(problems.map(\.description).joined(separator: "\n"), 1) }
        write(languages.swift(), to: LanguageFolder.swiftFile)
        write(books.swift(), to: PhraseBookFolder.swiftFile)
    }

    private static func write(_ swift: String, to file: String) {
        do {
            try swift.write(toFile: file, atomically: true, encoding: .utf8)
        } catch {
            end("\(file): it cannot be written; start this in the folder of Package.swift", 2)
        }
    }

    private static func end(_ message: String, _ status: Int32) {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(status)
    }
}
