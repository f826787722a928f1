/// Results by index, filled from several threads without overlap.
package final class Results<Value>: @unchecked Sendable {
    private let storage: UnsafeMutableBufferPointer<Value?>

    package init(count: Int) {
        storage = .allocate(capacity: count)
        storage.initialize(repeating: nil)
    }

    deinit {
        storage.deinitialize()
        storage.deallocate()
    }

    /// Each index is set once, by one thread; they are read when all have ended.
    package func set(_ index: Int, _ value: Value) { storage[index] = value }

    package var values: [Value] { storage.compactMap { $0 } }
}
