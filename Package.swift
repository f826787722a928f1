// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "AppealKit",
    platforms: [.macOS(.v13)],
    products: [
        .library(name: "AppealKit", targets: ["AppealKit", "RulePacks", "SourceText"]),
        .library(name: "BundledPacks", targets: ["BundledPacks"]),
        .executable(name: "appeal", targets: ["appeal"]),
        .plugin(name: "RulePackPlugin", targets: ["RulePackPlugin"]),
        .plugin(name: "ValidateRules", targets: ["ValidateRules"]),
        .executable(name: "rulepack", targets: ["rulepack"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "SourceText"),
        .target(name: "YAMLTree", dependencies: ["CLibYAML", "SourceText"]),
        .target(name: "RuleModel", dependencies: ["SourceText"]),
        .target(name: "PackSource", dependencies: ["RuleModel", "SourceText", "YAMLTree"]),
        .target(name: "LetterReading", dependencies: ["RuleModel", "SourceText"]),
        .target(name: "PackProofs", dependencies: ["RuleModel", "SourceText"]),
        .target(name: "PackCompiler", dependencies: ["PackSource", "RuleModel", "SourceText", "YAMLTree"]),
        .target(
            name: "RulePacks", dependencies: ["LetterReading", "PackCompiler", "PackProofs", "RuleModel", "SourceText"]),
        .target(name: "Archive"),
        .target(name: "Documents", dependencies: ["Archive", "RuleModel", "SourceText"]),
        .target(
            name: "AppealKit",
            dependencies: ["Archive", "Documents", "LetterReading", "PackSource", "RuleModel", "SourceText", "YAMLTree"]
        ),
        .target(name: "Reports", dependencies: ["Documents", "RuleModel", "SourceText"]),
        .target(
            name: "CaseTables",
            dependencies: ["AppealKit", "Documents", "RuleModel", "SourceText", "YAMLTree"]),
        .target(name: "PackTesting", dependencies: ["AppealKit", "PackProofs", "RulePacks", "SourceText"]),
        .target(
            name: "ToolSupport",
            dependencies: [
                "RulePacks", "SourceText", .product(name: "ArgumentParser", package: "swift-argument-parser")
            ]),
        .target(name: "BundledPacks", dependencies: ["RulePacks", "SourceText"], plugins: ["RulePackPlugin"]),
        .executableTarget(
            name: "appeal",
            dependencies: [
                "AppealKit", "BundledPacks", "CaseTables", "Reports", "RulePacks", "SourceText", "ToolSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser")
            ]),
        .executableTarget(
            name: "rulepack",
            dependencies: [
                "AppealKit", "PackTesting", "RulePacks", "SourceText", "ToolSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser")
            ]),
        .testTarget(name: "HouseTests"),
        .testTarget(name: "OutsidePackageTests"),
        // Here and not in a package of its own, for it measures what is internal to this one; whoever depends on the
        // package never builds it.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "AppealKit", "CLibYAML", "CaseTables", "Reports", "RulePacks", "SourceText", "ToolSupport", "YAMLTree"
            ],
            path: "Benchmarks/Sources"),
        .testTarget(name: "YAMLTreeTests", dependencies: ["YAMLTree", "SourceText"]),
        .testTarget(
            name: "AppealKitTests",
            dependencies: [
                "AppealKit", "Archive", "BundledPacks", "PackProofs", "PackSource", "PackTesting", "RulePacks",
                "SourceText", "YAMLTree"
            ],
            exclude: [
                "Golden", "Notices/Alibaba", "Notices/Aliexpress", "Notices/Amazon", "Notices/Ebay", "Notices/Etsy",
                "Notices/Replies", "Notices/ShopifyPayments", "Notices/Temu", "Notices/Texts", "Notices/TiktokShop",
                "Notices/Walmart", "Notices/expected.txt"
            ]),
        .testTarget(name: "CaseTablesTests", dependencies: ["AppealKit", "CaseTables", "RulePacks", "SourceText"]),
        .testTarget(
            name: "ReportsTests", dependencies: ["BundledPacks", "Reports", "RulePacks", "SourceText"],
            exclude: ["Fixtures"]),
        .testTarget(name: "PackTestingTests", dependencies: ["PackTesting", "RulePacks", "SourceText"]),
        .testTarget(
            name: "AppealToolTests", dependencies: ["PackTesting", "RulePacks", "ToolSupport", "appeal", "rulepack"]),
        .plugin(name: "RulePackPlugin", capability: .buildTool(), dependencies: ["rulepack"]),
        .plugin(
            name: "ValidateRules",
            capability: .command(
                intent: .custom(verb: "validate-rules", description: "Checks the rule packs of this package's targets.")
            ),
            dependencies: ["rulepack"]),
        .testTarget(
            name: "RulePacksTests",
            dependencies: [
                "AppealKit", "LetterReading", "PackCompiler", "PackProofs", "PackSource", "PackTesting", "Reports",
                "RulePacks",
                "SourceText", "YAMLTree"
            ],
            exclude: ["BasePack"])
    ],
    swiftLanguageModes: [.v6]
)
