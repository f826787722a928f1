import Foundation
import Testing

/// The plugins as an author of packs meets them: from another package, while its packs change under a build
/// folder that stays. The steps share one build folder, because what goes wrong here is what SwiftPM remembers.
///
/// The packs are used by two modules: they lie in the folder of one and are linked into that of the other.
@Suite struct OutsidePackageTests {
    @Test func packsOfAnotherPackageAreCheckedWhenTheyAreAddedBrokenMendedAndDeleted() throws {
        let package = try OutsidePackage()
        defer { package.remove() }

        // After a command of an earlier run two builds check once more.
        try package.expectBuild(files: 4)
        try package.expectBuild(files: 4)
        try package.expectNothingToDo()
        try package.addWrongItem()
        try package.expectBuild(files: 6)
        try package.expectNothingToDo()
        let command = try package.swift("package", "validate-rules")
        #expect(
            command.status == 0 && command.output.contains("12 files checked, 2 tests run, nothing found"), "\(command)"
        )

        try package.edit("rules/shop/wrong-item.yaml", replacing: "\ntitle:", with: "\ntitel:")
        try package.expectFailure(saying: package.wholePath("rules/shop/wrong-item.yaml") + ":2:1: error: ")
        try package.edit("rules/shop/wrong-item.yaml", replacing: "\ntitel:", with: "\ntitle:")

        // A template is watched by itself.
        try package.edit("templates/shop/wrong-item.md", replacing: "{{ shelf }}", with: "{{ shelv }}")
        try package.expectFailure(saying: package.wholePath("templates/shop/wrong-item.md") + ":5:")
        try package.edit("templates/shop/wrong-item.md", replacing: "{{ shelv }}", with: "{{ shelf }}")

        try package.nameWrongItem(true)
        try package.expectBuild(files: 6)
        try package.deleteWrongItem()
        try package.expectMissingName()
        try package.nameWrongItem(false)
        try package.expectBuild(files: 4)
        try expectTargetsWithoutPacksAreNamed(package)
    }

    private func expectTargetsWithoutPacksAreNamed(_ package: OutsidePackage) throws {
        let named = try package.swift("package", "validate-rules", "--target", "ShowPacks")
        #expect(named.status != 0)
        #expect(named.output.contains("target ShowPacks has no packs: looked in "), "\(named.output)")

        try package.unlinkRules()
        let build = try package.swift("build")
        #expect(build.status != 0)
        #expect(build.output.contains("target LinkedPacks has no packs: looked in "), "\(build.output)")
        #expect(build.output.contains("rules/ is not there, templates/ holds templates/shop/"), "\(build.output)")
    }
}

extension OutsidePackage {
    /// The build passes, and the program built holds so many pack files of each module.
    fileprivate func expectBuild(files: Int, at location: SourceLocation = #_sourceLocation) throws {
        let build = try swift("build", "--product", "ShowPacks")
        #expect(build.status == 0, "\(build.output)", sourceLocation: location)
        #expect(!build.output.contains("unhandled"), "\(build.output)", sourceLocation: location)
        let shown = try show()
        #expect(shown.hasPrefix("\(files) and \(files) files"), "\(shown)", sourceLocation: location)
    }

    /// A program that names a violation stops compiling when its rule file is gone.
    fileprivate func expectMissingName(at location: SourceLocation = #_sourceLocation) throws {
        let build = try swift("build", "--product", "ShowPacks")
        #expect(build.status != 0, sourceLocation: location)
        #expect(build.output.contains("has no member 'wrongItem'"), "\(build.output)", sourceLocation: location)
    }

    /// A build with nothing changed does not check again.
    fileprivate func expectNothingToDo(at location: SourceLocation = #_sourceLocation) throws {
        let again = try swift("build", "--product", "ShowPacks")
        #expect(again.status == 0, "\(again.output)", sourceLocation: location)
        #expect(!again.output.contains("Checking the packs"), "\(again.output)", sourceLocation: location)
    }

    /// Build and command both fail and point at the mistake.
    ///
    /// The build does so twice, for the Swift generated before the mistake is still there and must not carry it.
    fileprivate func expectFailure(saying text: String, at location: SourceLocation = #_sourceLocation) throws {
        let outcomes = [
            try swift("build", "--product", "ShowPacks"), try swift("build", "--product", "ShowPacks"),
            try swift("package", "validate-rules")
        ]
        for outcome in outcomes {
            #expect(outcome.status != 0, sourceLocation: location)
            #expect(outcome.output.contains(text), "\(outcome.output)", sourceLocation: location)
        }
    }
}
