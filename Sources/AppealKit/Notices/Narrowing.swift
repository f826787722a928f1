import LetterReading
import RuleModel
import SourceText

extension Case {
    /// The case as far as a reply asks for more: the next letter answers the gaps and repeats nothing. The whole case
    /// where the reply asks about nothing in particular.
    public func narrowed(to reply: Reply) -> Case {
        let asked = Set(reply.points.flatMap(\.references))
        guard !asked.isEmpty, !reply.points.contains(where: \.references.isEmpty) else { return self }
        let causes = items.indices.filter {
            items[$0].kind == .cause && items[$0].answers.contains(where: asked.contains)
        }
        let kept = items.indices.filter { causes.contains($0) || items[$0].causes.contains(where: causes.contains) }
        let numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, Index<Item>($0)) })
        var narrowed = self
        narrowed.askedAgain = asked
        narrowed.violations = violations.filter { violation in asked.contains { $0.violation == violation } }
        narrowed.items = Table(
            kept.map { index in
                var item = items[index]
                item.answers = item.answers.filter(asked.contains)
                item.causes = item.causes.compactMap { numbers[$0] }
                return item
            })
        return narrowed
    }
}

extension Letter {
    /// Whether all that its fragments say of causes, actions, prevention and exhibits stands in a text that was sent
    /// before.
    public func saysNothing(beyond sent: String) -> Bool {
        let known = phraseWords(of: Array(sent.utf8))
        let told = blocks.flatMap(fragmentTexts).map(phraseWords).filter { !$0.isEmpty }
        guard !told.isEmpty else { return phraseWords(of: plainBytes()) == known }
        return PhraseBook.stand(told, in: known).allSatisfy(\.self)
    }

    /// What fragments wrote into a block about an item or an exhibit. What the tool writes around them, such as numbers
    /// of causes, and the letters of exhibits change from letter to letter.
    private func fragmentTexts(_ block: Block) -> [[UInt8]] {
        var texts: [[UInt8]] = [[]]
        for span in ownSpans(of: block) where span.source != nil && (span.item != nil || block.kind == .exhibit) {
            if piece(of: span)?.exhibit != nil {
                texts.append([])
            } else {
                texts[texts.count - 1] += text[span.range]
            }
        }
        return texts
    }
}
