import ArgumentParser
import Languages
import ToolSupport

extension ArgumentHelp {
    /// What an argument is for, in the language of the person: the parser makes its arguments anew whenever it reads
    /// or explains them.
    ///
    /// - Parameter valueName: how its value is called in the help, if not as the argument.
    public init(_ wording: Wording, valueName: String? = nil) {
        self.init(wording.text(in: Terminal.language), valueName: valueName)
    }
}

extension CommandConfiguration {
    /// What a command is for, in the language of the person. A command has to compute its configuration, so that it is
    /// made in the language of each run.
    public init(
        _ name: String, _ abstract: Wording, more: Wording? = nil, version: String = "",
        subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
    ) {
        self.init(
            commandName: name, abstract: abstract.text(in: Terminal.language),
            discussion: more?.text(in: Terminal.language) ?? "", version: version, subcommands: subcommands,
            defaultSubcommand: defaultSubcommand)
    }
}
