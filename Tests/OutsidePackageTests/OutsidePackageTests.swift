import Foundation
import Testing

/// The plugins as an author of packs meets them: from another package, while its packs change under a build
/// folder that stays. The steps share one build folder, because what goes wrong here is what SwiftPM remembers.
@Suite struct OutsidePackageTests {
    @Test func packsOfAnotherPackageAreCheckedWhenTheyAreAddedBrokenMendedAndDeleted() throws {
        let package = try OutsidePackage()
        defer { package.remove() }

        try package.expectPass(files: 4)
        try expectSteps(package, linked: false)
        try package.replaceFoldersByLinks()
        try expectSteps(package, linked: true)
        try expectTargetsWithoutPacksAreNamed(package)
    }

    private func expectSteps(_ package: OutsidePackage, linked: Bool) throws {
        try package.expectNothingToDo()
        try package.addWrongItem()
        try package.expectPass(files: 6)

        try package.expectNothingToDo()
        let place = (linked ? "packs/" : "Sources/MyPacks/") + "rules/shop/wrong-item.yaml:2:1: error: "
        try package.edit("rules/shop/wrong-item.yaml", replacing: "\ntitle:", with: "\ntitel:")
        try package.expectFailure(saying: place)

        try package.edit("rules/shop/wrong-item.yaml", replacing: "\ntitel:", with: "\ntitle:")
        try package.expectPass(files: 6)

        try package.nameWrongItem(true)
        try package.expectPass(files: 6)
        try package.deleteWrongItem()
        try package.expectMissingName()
        try package.nameWrongItem(false)
        try package.expectPass(files: 4)
    }

    private func expectTargetsWithoutPacksAreNamed(_ package: OutsidePackage) throws {
        let named = try package.swift(["package", "validate-rules", "--target", "ShowPacks"])
        #expect(named.status != 0)
        #expect(named.output.contains("target ShowPacks has no packs: looked in "), "\(named.output)")

        try package.unlink("rules")
        let build = try package.swift(["build"])
        #expect(build.status != 0)
        #expect(build.output.contains("target MyPacks has no packs: looked in "), "\(build.output)")
        #expect(build.output.contains("rules/ is not there, templates/ holds templates/shop/"), "\(build.output)")
    }
}

extension OutsidePackage {
    /// Build and command both pass, and the program built holds so many pack files.
    fileprivate func expectPass(files: Int, at location: SourceLocation = #_sourceLocation) throws {
        let build = try swift(["build"])
        #expect(build.status == 0, "\(build.output)", sourceLocation: location)
        #expect(!build.output.contains("unhandled"), "\(build.output)", sourceLocation: location)
        let show = try swift(["run", "--skip-build", "ShowPacks"])
        #expect(show.output.contains("\(files) files"), "\(show.output)", sourceLocation: location)
        let command = try swift(["package", "validate-rules"])
        #expect(command.status == 0, "\(command.output)", sourceLocation: location)
    }

    /// A program that names a violation stops compiling when its rule file is gone.
    fileprivate func expectMissingName(at location: SourceLocation = #_sourceLocation) throws {
        let build = try swift(["build"])
        #expect(build.status != 0, sourceLocation: location)
        #expect(build.output.contains("has no member 'wrongItem'"), "\(build.output)", sourceLocation: location)
    }

    /// A build with nothing changed does not check again.
    ///
    /// The command links rulepack anew, for which the next build checks everything once more; so this also makes
    /// sure that a check in the build after it comes from a change of the packs and from nothing else.
    fileprivate func expectNothingToDo(at location: SourceLocation = #_sourceLocation) throws {
        _ = try swift(["build"])
        let again = try swift(["build"])
        #expect(again.status == 0, "\(again.output)", sourceLocation: location)
        #expect(!again.output.contains("Checking the packs"), "\(again.output)", sourceLocation: location)
    }

    /// Build and command both fail and point at the mistake.
    ///
    /// The build does so twice, for the Swift generated before the mistake is still there and must not carry it.
    fileprivate func expectFailure(saying text: String, at location: SourceLocation = #_sourceLocation) throws {
        for command in [["build"], ["build"], ["package", "validate-rules"]] {
            let outcome = try swift(command)
            #expect(outcome.status != 0, sourceLocation: location)
            #expect(outcome.output.contains(text), "\(outcome.output)", sourceLocation: location)
        }
    }
}
