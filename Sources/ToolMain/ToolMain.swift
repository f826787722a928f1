import ArgumentParser
import SourceText
import ToolSupport

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ParsableCommand {
    /// Runs the tool with the arguments of the process, and ends the process.
    public static func runAsTool() -> Never { endProcess(run(Array(CommandLine.arguments.dropFirst()))) }

    /// Runs the tool in the current ``Workplace``.
    ///
    /// - Returns: its exit status: 0 clean, 1 findings, 2 could not run.
    public static func run(_ arguments: [String]) -> Int32 {
        let workplace = Workplace.current.speaking(language(askedForBy: arguments))
        return Workplace.$current.withValue(workplace) {
            // The help speaks the language that is asked for, also of commands that take none.
            let rest = withoutLanguage(arguments)
            let status = runSpeaking(asksForHelp(rest) ? rest : arguments)
            guard let problem = Terminal.outputProblem else { return status }
            Terminal.error(.problemAtPath(path: _commandName, reason: problem.wording))
            return Status.couldNotRun.rawValue
        }
    }

    private static func asksForHelp(_ arguments: [String]) -> Bool {
        arguments.first == "help" || arguments.contains("--help") || arguments.contains("-h")
    }

    private static func withoutLanguage(_ arguments: [String]) -> [String] {
        var rest = arguments.filter { !$0.hasPrefix("--language=") }
        while let at = rest.firstIndex(of: "--language") { rest.removeSubrange(at..<min(at + 2, rest.count)) }
        return rest
    }

    /// What stands after `--language`, if the tools speak it. It is looked for before the arguments are read, for what
    /// is wrong with those is told in it too.
    private static func language(askedForBy arguments: [String]) -> Language? {
        for (index, argument) in arguments.enumerated() where argument.hasPrefix("--language") {
            let value =
                argument.hasPrefix("--language=")
                ? String(argument.dropFirst("--language=".count))
                : argument == "--language" && index + 1 < arguments.count ? arguments[index + 1] : ""
            if let language = Language(rawValue: value), Language.spoken.contains(language) { return language }
        }
        return nil
    }

    private static func runSpeaking(_ arguments: [String]) -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
            return 0
        } catch let status as Status {
            return status.rawValue
        } catch let problem as DiskProblem {
            Terminal.error(.problemAtPath(path: _commandName, reason: problem.wording))
            return Status.couldNotRun.rawValue
        } catch let problem as any WordedError {
            Terminal.error(.errorLabel(message: problem.wording))
            return Status.couldNotRun.rawValue
        } catch {
            let isAnswer = exitCode(for: error) == .success
            let text = printed(error) + "\n"
            if isAnswer { Terminal.out(text) } else { Terminal.error(text) }
            return isAnswer ? 0 : Status.couldNotRun.rawValue
        }
    }
}

/// Inside the extension `exit` means ArgumentParser's own.
private func endProcess(_ status: Int32) -> Never { exit(status) }
