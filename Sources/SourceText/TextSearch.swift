extension StringProtocol {
    /// The first place of an ASCII text.
    package func firstRange(ofBytes part: String) -> Range<String.Index>? {
        let wanted = Array(part.utf8)
        func offset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
            guard bytes.count >= wanted.count else { return nil }
            return (0...bytes.count - wanted.count).first { at in
                wanted.indices.allSatisfy { bytes[at + $0] == wanted[$0] }
            }
        }
        // All but bridged texts lie in one stretch of memory.
        let found = utf8.withContiguousStorageIfAvailable(offset) ?? Array(utf8).withUnsafeBufferPointer(offset)
        return found.map { at in
            let start = utf8.index(startIndex, offsetBy: at)
            return start..<utf8.index(start, offsetBy: wanted.count)
        }
    }
}
