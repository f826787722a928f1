import LetterReading
import RuleModel
import SourceText

/// Measures a letter by the boxes of its route's form, as far as its sections show what goes into which.
struct BoxLengths {
    let reading: LetterReading
    let boxes: [FormBox]

    func diagnostics(_ letter: LetterText) -> [Diagnostic] {
        guard !reading.outline.sections.isDisjoint(with: [.cause, .action, .prevention]) else { return [] }
        return boxes.compactMap { box in
            guard let most = box.maxCharacters else { return nil }
            let runs = runs(of: box)
            let characters = runs.map { String(decoding: reading.text[$0], as: UTF8.self) }.joined(separator: "\n\n")
                .utf16.count
            guard characters > most, let first = runs.first else { return nil }
            return .tooLong(box.title, most, characters, letter.place(first.lowerBound..<first.lowerBound + 1))
        }
    }

    /// What of the letter goes into a box, without the heading above: the box says what that says.
    private func runs(of box: FormBox) -> [Range<Int>] {
        let blocks = reading.outline.blocks
        let taken = blocks.indices.filter { box.takes(blocks[$0].section) }.drop { blocks[$0].isHeading }
        var runs: [Range<Int>] = []
        var last = -2
        for index in taken {
            let start = reading.text[..<blocks[index].range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            if index == last + 1, let run = runs.popLast() {
                runs.append(run.lowerBound..<blocks[index].range.upperBound)
            } else {
                runs.append(start..<blocks[index].range.upperBound)
            }
            last = index
        }
        return runs
    }
}

extension FormBox {
    fileprivate func takes(_ section: LetterSection?) -> Bool {
        switch section {
        case .header: sections.contains(.header)
        case .cause: sections.contains(.causes)
        case .action: sections.contains(.actions)
        case .prevention: sections.contains(.prevention)
        case .exhibits: sections.contains(.exhibits)
        case .closing: sections.contains(.closing)
        case nil: hasText || sections.contains(.summaries)
        }
    }
}

extension Diagnostic {
    fileprivate static func tooLong(_ box: Translations, _ most: Int, _ characters: Int, _ place: Place) -> Diagnostic {
        Diagnostic(
            .boxTooLong, .letterBoxTooLong(box: box, most: String(most), characters: String(characters)), at: place,
            hint: .letterBoxShorten(count: characters - most))
    }
}
