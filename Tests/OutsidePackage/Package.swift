// swift-tools-version: 6.1
import PackageDescription

// A package as an author of packs would write it. OutsidePackageTests copies it out of here and puts its own
// checkout in the place of the path.
let rulePacks = Target.Dependency.product(name: "RulePacks", package: "AppealKit")
let checked = Target.PluginUsage.plugin(name: "RulePackPlugin", package: "AppealKit")

let package = Package(
    name: "OutsidePackage",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "AppealKit", path: "../..")],
    targets: [
        .target(name: "MyPacks", dependencies: [rulePacks], plugins: [checked]),
        .target(name: "LinkedPacks", dependencies: [rulePacks], plugins: [checked]),
        .executableTarget(name: "ShowPacks", dependencies: ["LinkedPacks", "MyPacks", rulePacks])
    ],
    swiftLanguageModes: [.v6]
)
