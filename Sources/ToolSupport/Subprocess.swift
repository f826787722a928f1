#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Another program, run without a terminal and for a limited time.
public enum Subprocess {
    /// How a program ended.
    public enum Outcome: Sendable, Equatable {
        case ended(status: Int32)
        /// A signal ended it.
        case broken
        case notStarted
        /// It was ended, with all that it had started.
        case tookTooLong
    }

    /// The program of a name in one of the folders of `PATH`, or at a path of its own.
    public static func find(_ name: String) -> String? {
        if name.contains("/") { return canRun(name) ? name : nil }
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.lazy.map { "\($0)/\(name)" }.first(where: canRun)
    }

    private static func canRun(_ path: String) -> Bool { access(path, X_OK) == 0 && Disk.kind(path) == .file }

    /// Runs a program and waits for its end.
    public static func run(_ program: String, _ arguments: [String], seconds: Double) -> Outcome {
        guard let process = start(program, arguments) else { return .notStarted }
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(seconds)
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            guard clock.now < deadline else {
                // It leads a group of its own, which all that it starts belongs to.
                kill(-process, SIGKILL)
                waitpid(process, &status, 0)
                return .tookTooLong
            }
            usleep(20_000)
        }
        return status & 0x7F == 0 ? .ended(status: status >> 8 & 0xFF) : .broken
    }

    private static func start(_ program: String, _ arguments: [String]) -> pid_t? {
        #if canImport(Darwin)
            var (files, settings): (posix_spawn_file_actions_t?, posix_spawnattr_t?) = (nil, nil)
        #else
            var (files, settings) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
        #endif
        posix_spawn_file_actions_init(&files)
        posix_spawnattr_init(&settings)
        defer {
            posix_spawn_file_actions_destroy(&files)
            posix_spawnattr_destroy(&settings)
        }
        for descriptor: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY, 0)
        }
        posix_spawnattr_setflags(&settings, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&settings, 0)
        var process = pid_t()
        let isStarted = withCStrings([program] + arguments) { arguments in
            withCStrings(ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }.sorted()) {
                posix_spawn(&process, program, &files, &settings, arguments, $0) == 0
            }
        }
        return isStarted ? process : nil
    }

    /// Texts as C takes them: pointers, and `nil` after the last.
    private static func withCStrings<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = texts.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        return body(pointers + [nil])
    }
}
