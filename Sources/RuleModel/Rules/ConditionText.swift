import SourceText

extension ConditionProgram {
    /// A condition as it is written, on one line. What a list of conditions has in its lines is joined by `and`, which
    /// is what the list means.
    package func text(of condition: Index<Condition>, in file: SourceFile) -> String {
        guard case .all(let stretch) = self[condition].shape, isList(stretch, in: file) else {
            return written(range(of: condition), in: file)
        }
        return parts(stretch).map { part in
            let text = written(range(of: part), in: file)
            if case .any = self[part].shape { return "(\(text))" }
            return text
        }.joined(separator: " and ")
    }

    /// Whether the parts are the entries of a list, with dashes or commas before them, and not joined by `and`.
    private func isList(_ stretch: Condition.Parts, in file: SourceFile) -> Bool {
        let ranges = parts(stretch).map { range(of: $0) }
        guard ranges.count > 1, ranges[0].end <= ranges[1].start else { return false }
        return file.bytes[Int(ranges[0].end)..<Int(ranges[1].start)].contains {
            $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ",")
        }
    }

    private func written(_ range: SourceRange, in file: SourceFile) -> String {
        collapsingSpaces(String(decoding: file.bytes[Int(range.start)..<Int(range.end)], as: UTF8.self))
    }
}
