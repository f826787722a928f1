// swift-tools-version: 6.1
import PackageDescription

// A package as an author of packs would write it. OutsidePackageTests copies it out of here and puts its own
// checkout in the place of the path.
let package = Package(
    name: "OutsidePackage",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "AppealKit", path: "../..")],
    targets: [
        .target(
            name: "MyPacks", dependencies: [.product(name: "AppealKit", package: "AppealKit")],
            plugins: [.plugin(name: "RulePackPlugin", package: "AppealKit")]),
        .executableTarget(
            name: "ShowPacks", dependencies: ["MyPacks", .product(name: "AppealKit", package: "AppealKit")])
    ],
    swiftLanguageModes: [.v6]
)
