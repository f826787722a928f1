import ArgumentParser
import ToolSupport

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ParsableCommand {
    /// Runs the tool and ends the process: 0 clean, 1 findings, 2 could not run.
    public static func runAsTool() -> Never {
        do {
            var command = try parseAsRoot()
            try command.run()
            endProcess(0)
        } catch let status as Status {
            endProcess(status.rawValue)
        } catch let problem as DiskProblem {
            Terminal.error("\(_commandName): \(problem)\n")
            endProcess(Status.couldNotRun.rawValue)
        } catch {
            let isAnswer = exitCode(for: error) == .success
            if isAnswer {
                Terminal.out(fullMessage(for: error) + "\n")
            } else {
                Terminal.error(fullMessage(for: error) + "\n")
            }
            endProcess(isAnswer ? 0 : Status.couldNotRun.rawValue)
        }
    }
}

/// Inside the extension `exit` means ArgumentParser's own.
private func endProcess(_ status: Int32) -> Never { exit(status) }
