// The packs in `rules` and `templates` (links to the package's top folders) are checked and embedded by RulePackPlugin:
// see the generated enum `BundledPacks`, which has the files and the names of packs and violations.
//
// SwiftPM passes over a target without a source file of its own, plugin and all, so this one has to be here.
