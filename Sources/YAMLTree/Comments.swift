import SourceText

extension Allowances {
    /// Notes what the comments of a YAML file allow. The file is parsed only if something in it looks like one that
    /// does.
    package mutating func read(yaml file: SourceFile) {
        guard file.bytes.count <= largestFile, hasCandidate(file) else { return }
        var diagnostics = Diagnostics()
        let document = YAMLDocument.read(file, into: &diagnostics)
        var texts: [Range<Int>] = []
        if let root = document?.root { collectTexts(of: root, file.bytes, &texts) }
        // Of a damaged file the tree lacks texts, which may hold what looks like a comment.
        add(comments(of: file, outside: texts), of: file, isSure: document != nil && diagnostics.isEmpty)
    }
}

private let word = Array("allow".utf8)

/// Whether anywhere in the file `allow` stands behind a `#`.
private func hasCandidate(_ file: SourceFile) -> Bool {
    file.bytes.withUnsafeBufferPointer { bytes in
        bytes.indices.contains { bytes[$0] == .hash && startsAllowance($0, bytes) }
    }
}

private func startsAllowance(_ hash: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = hash + 1
    while at < bytes.count, bytes[at].isBlank { at += 1 }
    return at + word.count <= bytes.count && bytes[at..<at + word.count].elementsEqual(word)
}

/// The quoted and block texts of a tree, in the order of the file: in all others ` #` starts a comment.
private func collectTexts(of node: YAMLNode, _ bytes: [UInt8], _ texts: inout [Range<Int>]) {
    switch node.content {
    case .scalar: append(node.range)
    case .list(let items): for item in items { collectTexts(of: item, bytes, &texts) }
    case .map(let entries):
        for entry in entries {
            append(entry.key.range)
            collectTexts(of: entry.value, bytes, &texts)
        }
    }

    func append(_ range: SourceRange) {
        let (start, end) = (Int(range.start), Int(range.end))
        guard start < end else { return }
        switch bytes[start] {
        case .quote, .apostrophe: texts.append(start..<end)
        // A comment may stand behind the sign.
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            texts.append((bytes[start..<end].firstIndex(of: .newline) ?? end)..<end)
        default: break
        }
    }
}

/// The comments that start with `allow`. A comment goes to the end of its line, whatever it holds.
private func comments(of file: SourceFile, outside texts: [Range<Int>]) -> [Allowances.Comment] {
    file.bytes.withUnsafeBufferPointer { bytes in
        var comments: [Allowances.Comment] = []
        var texts = texts[...]
        var at = bytes.starts(with: SourceFile.byteOrderMark) ? SourceFile.byteOrderMark.count : 0
        var isAlone = true
        while at < bytes.count {
            while let text = texts.first, text.upperBound <= at { texts.removeFirst() }
            if let text = texts.first, text.contains(at) {
                (at, isAlone) = (text.upperBound, false)
            } else if bytes[at] == .hash, isAlone || bytes[at - 1].isBlank {
                var end = bytes[at...].firstIndex(where: \.isLineBreak) ?? bytes.count
                let next = end
                while bytes[end - 1].isBlank { end -= 1 }
                if startsAllowance(at, bytes) {
                    let text = String(decoding: bytes[at + 1..<end], as: UTF8.self)
                    comments.append(Allowances.Comment(SourceRange(start: at, end: end), text: text, isAlone: isAlone))
                }
                at = next
            } else {
                isAlone = bytes[at].isLineBreak || isAlone && bytes[at].isBlank
                at += 1
            }
        }
        return comments
    }
}
