// swift-tools-version: 6.1
import PackageDescription

// A package as an author of packs would write it. OutsidePackageTests copies it out of here and puts its own
// checkout in the place of the path.
let package = Package(
    name: "OutsidePackage",
    dependencies: [.package(name: "AppealKit", path: "../..")],
    targets: [
        .target(name: "MyPacks", plugins: [.plugin(name: "RulePackPlugin", package: "AppealKit")]),
        .executableTarget(name: "ShowPacks", dependencies: ["MyPacks"]),
    ],
    swiftLanguageModes: [.v6]
)
