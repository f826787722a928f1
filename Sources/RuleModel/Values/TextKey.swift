/// A text as conditions compare it: full-width ASCII as half-width, case folded, trimmed, spaces collapsed.
///
/// Two keys are compared with `==`, which Swift defines by canonical equivalence: composed and decomposed accents are
/// the same.
package func textKey(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return collapsingSpaces(text.lowercased()) }
    var halved = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        halved.append(
            (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    // There and back: ß and its capital both end as ss, a final sigma as any other.
    return collapsingSpaces(String(halved).lowercased().uppercased().lowercased())
}

/// Runs of white space, line breaks included, as one space; none at the ends.
package func collapsingSpaces(_ text: String) -> String {
    guard needsCollapsing(text.utf8) else { return text }
    var scalars = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
        if scalar.isWhite {
            pendingSpace = !scalars.isEmpty
        } else {
            if pendingSpace { scalars.append(" ") }
            pendingSpace = false
            scalars.append(scalar)
        }
    }
    return String(scalars)
}

/// Whether a text has one of some keys. Plain ASCII is compared as it stands: to make a text's key takes a hundred
/// times as long.
package func hasKey(_ text: UnsafeBufferPointer<UInt8>, in keys: ArraySlice<String>) -> Bool {
    let isPlain = !needsCollapsing(text)
    var made: String?
    for key in keys {
        if isPlain, key.utf8.allSatisfy({ $0 < 0x80 }) {
            if text.count == key.utf8.count, zip(text, key.utf8).allSatisfy({ lowercase($0) == $1 }) { return true }
        } else {
            let own = made ?? textKey(String(decoding: text, as: UTF8.self))
            if own == key { return true }
            made = own
        }
    }
    return false
}

private func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

private func needsCollapsing(_ text: some Sequence<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    for byte in text {
        // Bytes above 0x7F may be wide spaces: the slow way looks closer.
        if byte < 0x20 || byte >= 0x7F || (byte == 0x20 && last == 0x20) { return true }
        last = byte
    }
    return last == 0x20
}
