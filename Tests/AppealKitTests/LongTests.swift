import Foundation

/// `LONG_TESTS=1 swift test` takes larger hostile texts and more random cases than each change needs.
let runsLongTests = ProcessInfo.processInfo.environment["LONG_TESTS"] != nil
