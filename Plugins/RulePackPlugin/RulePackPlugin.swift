import Foundation
import PackagePlugin

/// Checks the packs of a target on every build that changed them, and compiles them into the target.
@main
struct RulePackPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let folders = PackFolders(target: target.directoryURL)
        guard folders.hasPacks else { throw NoPacks(name: target.name, folders: folders) }
        let generated = context.pluginWorkDirectoryURL.appendingPathComponent("RulePacks.swift")
        return [
            .buildCommand(
                displayName: "Checking the packs of \(target.name)",
                executable: try context.tool(named: "rulepack").url,
                // A warning is shown and stops no build.
                arguments: [
                    "validate", folders.target.path, "--no-tests", "--swift", generated.path, "--fail-level", "error"
                ],
                inputFiles: folders.files,
                outputFiles: [generated]
            )
        ]
    }
}
