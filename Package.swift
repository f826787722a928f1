// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "AppealKit",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "SourceText"),
        .target(name: "YAMLTree", dependencies: ["CLibYAML", "SourceText"]),
        .target(name: "RulePacks", dependencies: ["SourceText", "YAMLTree"]),
    ],
    swiftLanguageModes: [.v6]
)
