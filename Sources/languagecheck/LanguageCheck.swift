import Foundation
import LanguageFiles

/// Checks the folder `languages` and makes of it the Swift that holds the languages, which a test compares with it.
@main
enum LanguageCheck {
    static func main() {
        let languages = LanguageFolder("languages")
        if !languages.problems.isEmpty { return end(languages.problems.map(\.description).joined(separator: "\n"), 1) }
        do {
            try languages.swift().write(toFile: LanguageFolder.swiftFile, atomically: true, encoding: .utf8)
        } catch {
            end("\(LanguageFolder.swiftFile): it cannot be written; start this in the folder of Package.swift", 2)
        }
    }

    private static func end(_ message: String, _ status: Int32) {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(status)
    }
}
