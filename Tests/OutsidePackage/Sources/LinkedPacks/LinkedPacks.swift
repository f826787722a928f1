// The packs are links to those of MyPacks, as a package has it whose packs lie at its top. SwiftPM passes over a target
// without a source file of its own, plugin and all, so this one has to be here.
