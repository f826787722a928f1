import Foundation
import PackagePlugin

/// Checks the packs of a target on every build that changed them, and compiles them into the target.
@main
struct RulePackPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let folders = PackFolders(target: target.directoryURL)
        guard folders.hasPacks else { throw NoPacks(name: target.name, folders: folders) }
        let generated = context.pluginWorkDirectoryURL.appendingPathComponent("RulePacks.swift")
        let module = (target as? SourceModuleTarget)?.moduleName ?? target.name
        return [
            .buildCommand(
                displayName: "Checking the packs of \(target.name)",
                executable: try context.tool(named: "packcheck").url,
                arguments: ["packs", folders.target.path, module, generated.path],
                inputFiles: folders.files,
                outputFiles: [generated]
            )
        ]
    }
}
