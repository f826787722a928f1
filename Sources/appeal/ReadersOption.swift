import ArgumentParser
import ToolMain
import ToolSupport

extension Readers: ExpressibleByArgument {}

/// Who may read the letters that are written.
struct ReadersOption: ParsableArguments {
    @Option(name: .customLong("readable-by"), help: ArgumentHelp(.helpReadableBy))
    var readers: Readers = .owner
}
