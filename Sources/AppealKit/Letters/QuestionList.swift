import RuleModel
import SourceText

extension Assembly {
    /// The questions as a list for people: what is asked, what an answer looks like, and the line of the case that it
    /// goes to.
    public func questionList(in language: Language) -> String {
        guard let file = questions.first?.place.file else { return "" }
        var out = Wording.noLetterYet(count: questions.count, file: file.path).text(in: language) + "\n"
        var about: Wording?
        for question in questions {
            if question.about != about {
                about = question.about
                out += "\n\(Wording.questionsFor(subject: question.about).text(in: language))\n"
            }
            let line = file.position(ofByte: Int(question.place.range.start)).line
            out += "  \(file.path):\(line)  \(question.key)\n"
            out += "      \(question.text.text(in: language))\n"
            out += "      \(question.formAndChoices(in: language))\n"
        }
        return out
    }
}

extension Question {
    /// What an answer looks like, with a line for each option.
    fileprivate func formAndChoices(in language: Language) -> String {
        if options.isEmpty { return Wording.formAlone(form: form).text(in: language) }
        let width = options.map(\.id.count).max() ?? 0
        let choices = options.map { option in
            let padding = String(repeating: " ", count: width - option.id.count)
            return "\n        \(option.id)\(padding)  \(option.label.text(in: language))"
        }
        return Wording.formAndChoices(form: form, choices: choices.joined()).text(in: language)
    }
}
