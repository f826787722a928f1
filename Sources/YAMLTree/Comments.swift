import SourceText

extension Allowances {
    /// Notes what the comments of a YAML file allow. The file is parsed only if something in it looks like one that
    /// does.
    package mutating func read(yaml file: SourceFile) {
        guard file.bytes.count <= Limit.fileBytes.value, hasCandidate(file) else { return }
        var diagnostics = Diagnostics()
        let document = YAMLDocument.read(file, into: &diagnostics)
        let texts = document.map { quotedTexts(of: $0.root, in: file) } ?? []
        let comments = writtenComments(in: file, outside: texts, where: startsAllowance).map { comment in
            let text = String(decoding: file.bytes[comment.range.dropFirst()], as: UTF8.self)
            return Allowances.Comment(
                SourceRange(start: comment.range.lowerBound, end: comment.range.upperBound), text: text,
                isAlone: comment.isAlone)
        }
        // Of a damaged file the tree lacks texts, which may hold what looks like a comment.
        add(comments, of: file, isSure: document != nil && diagnostics.isEmpty)
    }
}

private let word = Array("allow".utf8)

/// Whether anywhere in the file `allow` stands after a `#`.
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

/// A comment as it stands in a file.
struct WrittenComment {
    /// From the `#` to the last sign of the line.
    let range: Range<Int>
    /// Whether nothing stands before it on its line.
    let isAlone: Bool
}

/// The quoted and block texts of a tree, in the order of the file: in all others ` #` starts a comment.
func quotedTexts(of root: YAMLNode, in file: SourceFile) -> [Range<Int>] {
    var texts: [Range<Int>] = []
    collectTexts(of: root, file.bytes, &texts)
    return texts
}

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
        // A comment may stand after the sign.
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            texts.append((bytes[start..<end].firstIndex(of: .newline) ?? end)..<end)
        default: break
        }
    }
}

/// The comments of a file, or those that a condition holds of. A comment goes to the end of its line, whatever it
/// holds.
func writtenComments(
    in file: SourceFile, outside texts: [Range<Int>],
    where isWanted: (Int, UnsafeBufferPointer<UInt8>) -> Bool = { _, _ in true }
) -> [WrittenComment] {
    file.bytes.withUnsafeBufferPointer { bytes in
        var comments: [WrittenComment] = []
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
                if isWanted(at, bytes) { comments.append(WrittenComment(range: at..<end, isAlone: isAlone)) }
                at = next
            } else {
                isAlone = bytes[at].isLineBreak || isAlone && bytes[at].isBlank
                at += 1
            }
        }
        return comments
    }
}
