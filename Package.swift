// swift-tools-version: 6.1
import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "AppealKit",
    platforms: [.macOS(.v13)],
    products: [
        .library(name: "AppealKit", targets: ["AppealKit", "RulePacks", "SourceText"]),
        .library(name: "RulePacks", targets: ["RulePacks", "SourceText"]),
        .library(name: "BundledPacks", targets: ["BundledPacks"]),
        .library(name: "Reports", targets: ["Reports"]),
        .library(name: "CaseTables", targets: ["CaseTables"]),
        .library(name: "PackTesting", targets: ["PackTesting"]),
        .plugin(name: "RulePackPlugin", targets: ["RulePackPlugin"]),
        .plugin(name: "ValidateRules", targets: ["ValidateRules"]),
        .executable(name: "appeal", targets: ["appeal"]),
        .executable(name: "rulepack", targets: ["rulepack"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        // The languages of letters and of the tools. They are compiled in as Swift that `languagecheck` makes of the
        // folder languages; no plugin does it, for SwiftPM leaves what one plugin makes out of the tool of another.
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "LanguageFiles", dependencies: ["CLibYAML"]),
        .executableTarget(name: "languagecheck", dependencies: ["LanguageFiles"]),
        .target(name: "Languages"),

        // Where a text lies, and how YAML is read.
        .target(name: "SourceText", dependencies: ["Languages"]),
        .target(name: "YAMLTree", dependencies: ["CLibYAML", "SourceText"]),

        // Rule packs: what one is, how it is written, what is proved of it, and how it is compiled.
        .target(name: "RuleModel", dependencies: ["SourceText"]),
        .target(name: "KeyedMaps", dependencies: ["RuleModel", "SourceText", "YAMLTree"]),
        .target(name: "PackSource", dependencies: ["KeyedMaps", "RuleModel", "SourceText", "YAMLTree"]),
        .target(name: "LetterReading", dependencies: ["RuleModel", "SourceText"]),
        .target(name: "PackProofs", dependencies: ["RuleModel", "SourceText"]),
        .target(name: "PackCompiler", dependencies: ["KeyedMaps", "PackSource", "RuleModel", "SourceText", "YAMLTree"]),
        .target(
            name: "RulePacks",
            dependencies: ["LetterReading", "PackCompiler", "PackProofs", "RuleModel", "SourceText"]),

        // Cases, notices and letters.
        .target(name: "Archive"),
        .target(name: "Documents", dependencies: ["Archive", "RuleModel", "SourceText"]),
        .target(
            name: "AppealKit",
            dependencies: ["Archive", "Documents", "KeyedMaps", "LetterReading", "RuleModel", "SourceText", "YAMLTree"]
        ),
        .target(name: "Reports", dependencies: ["Documents", "RuleModel", "SourceText"]),
        .target(
            name: "CaseTables",
            dependencies: ["AppealKit", "Documents", "KeyedMaps", "RuleModel", "SourceText", "YAMLTree"]),
        .target(name: "PackTesting", dependencies: ["AppealKit", "PackProofs", "RulePacks", "SourceText"]),
        .target(name: "BundledPacks", dependencies: ["RulePacks", "SourceText"], plugins: ["RulePackPlugin"]),

        // The tools. What the plugins of a build need is compiled once more for them: they run `packcheck`, which
        // needs little.
        .target(name: "ToolSupport", dependencies: ["RulePacks", "SourceText"]),
        .target(name: "ToolMain", dependencies: ["ToolSupport", argumentParser]),
        .executableTarget(
            name: "appeal",
            dependencies: [
                "AppealKit", "BundledPacks", "CaseTables", "Reports", "RulePacks", "SourceText", "ToolMain",
                "ToolSupport", argumentParser
            ]),
        .executableTarget(
            name: "rulepack",
            dependencies: [
                "AppealKit", "LanguageFiles", "PackTesting", "RulePacks", "SourceText", "ToolMain", "ToolSupport",
                argumentParser
            ],
            // What translators note for `rulepack languages`.
            exclude: ["diagnostics/zh/originals.txt"],
            plugins: ["DiagnosticPagesPlugin"]),
        .executableTarget(name: "packcheck", dependencies: ["RulePacks", "SourceText", "ToolSupport"]),
        .plugin(name: "RulePackPlugin", capability: .buildTool(), dependencies: ["packcheck"]),
        .plugin(name: "DiagnosticPagesPlugin", capability: .buildTool(), dependencies: ["packcheck"]),
        .plugin(
            name: "ValidateRules",
            capability: .command(
                intent: .custom(verb: "validate-rules", description: "Checks the rule packs of this package's targets.")
            )),

        // Here and not in a package of its own, for it measures what is internal to this one; whoever depends on the
        // package never builds it.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "AppealKit", "CLibYAML", "CaseTables", "Documents", "Reports", "RulePacks", "SourceText", "ToolSupport",
                "YAMLTree"
            ],
            path: "Benchmarks/Sources"),

        .testTarget(name: "HouseTests"),
        .testTarget(name: "LanguageTests", dependencies: ["LanguageFiles", "Languages"]),
        .testTarget(name: "YAMLTreeTests", dependencies: ["YAMLTree", "SourceText"]),
        .testTarget(
            name: "RulePacksTests",
            dependencies: [
                "AppealKit", "KeyedMaps", "LetterReading", "PackCompiler", "PackProofs", "PackSource", "PackTesting",
                "Reports",
                "RulePacks", "SourceText", "YAMLTree"
            ],
            exclude: ["BasePack"]),
        .testTarget(
            name: "AppealKitTests",
            dependencies: [
                "AppealKit", "Archive", "BundledPacks", "Documents", "KeyedMaps", "LetterReading", "PackProofs",
                "PackSource", "PackTesting", "RulePacks", "SourceText", "YAMLTree"
            ],
            exclude: ["Golden", "Notices/Fixtures", "Review/Letters"]),
        .testTarget(
            name: "ReportsTests", dependencies: ["BundledPacks", "Reports", "RulePacks", "SourceText"],
            exclude: ["Fixtures"]),
        .testTarget(name: "CaseTablesTests", dependencies: ["AppealKit", "CaseTables", "RulePacks", "SourceText"]),
        .testTarget(name: "PackTestingTests", dependencies: ["PackTesting", "RulePacks", "SourceText"]),
        .testTarget(
            name: "AppealToolTests",
            dependencies: [
                "AppealKit", "Archive", "CaseTables", "Documents", "LetterReading", "PackCompiler", "PackTesting",
                "Reports",
                "RuleModel", "RulePacks", "SourceText", "ToolMain", "ToolSupport", "YAMLTree", "appeal", "packcheck",
                "rulepack"
            ]),
        .testTarget(
            name: "PublicDoorTests",
            dependencies: ["AppealKit", "CaseTables", "PackTesting", "Reports", "RulePacks", "SourceText"],
            packageAccess: false),
        // As a program of somebody else, like PublicDoorTests: the code of the documentation has to work there.
        .testTarget(
            name: "DocumentationTests",
            dependencies: [
                "AppealKit", "BundledPacks", "CaseTables", "PackTesting", "Reports", "RulePacks", "SourceText"
            ],
            packageAccess: false),
        .testTarget(name: "OutsidePackageTests"),
        // The fuzz targets, run with few inputs; below libFuzzer it is scripts/fuzz that builds and runs them.
        .testTarget(
            name: "FuzzTests",
            dependencies: [
                "AppealKit", "Archive", "CaseTables", "Documents", "LanguageFiles", "PackProofs", "PackSource",
                "PackTesting", "Reports", "RuleModel", "RulePacks", "SourceText", "YAMLTree"
            ],
            path: "Fuzz", exclude: ["LibFuzzer", "Kept"])
    ],
    swiftLanguageModes: [.v6]
)
