// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "AppealKit",
    targets: [
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "SourceText"),
        .target(name: "YAMLTree", dependencies: ["CLibYAML", "SourceText"]),
        .testTarget(name: "YAMLTreeTests", dependencies: ["YAMLTree"]),
    ],
    swiftLanguageModes: [.v6]
)
