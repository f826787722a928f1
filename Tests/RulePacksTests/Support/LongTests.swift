import Foundation

/// `LONG_TESTS=1 swift test` goes through many more random packs, conditions and damaged files than each change needs.
let runsLongTests = ProcessInfo.processInfo.environment["LONG_TESTS"] != nil
