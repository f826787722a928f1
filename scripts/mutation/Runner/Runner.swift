import Testing

/// Runs the tests that are linked into this program, with the options of `swift test`.
@main struct Runner {
    static func main() async { await Testing.__swiftPMEntryPoint() as Never }
}
