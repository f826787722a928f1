// Whole-process times of several commands, run in turn: times ROUNDS NAME COMMAND… -- NAME COMMAND… -- …
// Prints a row of a table for each: medians of wall time and of peak memory, and the ratio to the first.
// A child's peak of memory never reads below this program's own, so it uses nothing but the C library.
#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

struct Job {
    let name: String
    let command: [String]
    var milliseconds: [Double] = []
    var megabytes: [Double] = []
    var status: Int32 = 0
}

func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

func run(_ job: inout Job, isCounted: Bool) {
    let words = job.command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let nowhere = open("/dev/null", O_RDWR)
    defer { close(nowhere) }
    #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
    #else
        var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, nowhere, 1)
    posix_spawn_file_actions_adddup2(&actions, nowhere, 2)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var process: pid_t = 0
    var usage = rusage()
    let start = now()
    guard posix_spawnp(&process, job.command[0], &actions, nil, words, environ) == 0 else {
        job.status = -1
        return
    }
    wait4(process, &job.status, 0, &usage)
    let time = now() - start
    guard isCounted else { return }
    job.milliseconds.append(time)
    #if canImport(Darwin)
        job.megabytes.append(Double(usage.ru_maxrss) / 1_048_576)
    #else
        job.megabytes.append(Double(usage.ru_maxrss) / 1_024)
    #endif
}

func median(_ values: [Double]) -> Double { values.isEmpty ? 0 : values.sorted()[values.count / 2] }

func shown(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

let words = Array(CommandLine.arguments.dropFirst())
let rounds = Int(words.first ?? "") ?? 0
var jobs = words.dropFirst().split(separator: "--").map { Job(name: $0.first ?? "", command: Array($0.dropFirst())) }
for round in 0...rounds {
    for index in jobs.indices { run(&jobs[index], isCounted: round > 0) }
}
let first = jobs.first.map { median($0.milliseconds) } ?? 1
print("| process | ms | x \(jobs.first?.name ?? "") | fastest | slowest | peak MB |\n|---|---|---|---|---|---|")
for job in jobs {
    let time = median(job.milliseconds)
    // The status is what the shell sees: a draft with findings ends with 1.
    let failed = job.status == 0 || job.status >> 8 == 1 ? "" : " (failed)"
    print(
        "| \(job.name)\(failed) | "
            + "\(shown(time)) | \(shown(time / first)) | \(shown(job.milliseconds.min() ?? 0)) "
            + "| \(shown(job.milliseconds.max() ?? 0)) | \(shown(median(job.megabytes))) |"
    )
}
