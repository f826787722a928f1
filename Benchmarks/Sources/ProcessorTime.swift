#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// How much time a processor has worked for this process, on all its threads: what other programs do at the same time
/// hardly changes it.
func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
}

/// How much of it some work takes.
func processorTime(of work: () throws -> Void) rethrows -> Duration {
    let start = processorTime()
    try work()
    return processorTime() - start
}

extension Duration {
    var milliseconds: Double { self / .milliseconds(1) }
    var nanoseconds: Double { self / .nanoseconds(1) }
}
