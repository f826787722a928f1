import RuleModel
import SourceText

extension Assembly {
    /// The questions as a list for people: what is asked, what an answer looks like, and the line of the case that it
    /// goes to.
    public func questionList(in language: Language) -> String {
        guard let file = questions.first?.place.file else { return "" }
        var out = opening(file, language)
        var subject = ""
        for question in questions {
            if question.subject != subject {
                subject = question.subject
                out += "\n\(Self.heading(subject, language))\n"
            }
            let line = file.position(ofByte: Int(question.place.range.start)).line
            out += "  \(file.path):\(line)  \(question.key)\n"
            out += "      \(question.text.text(in: language))\n"
            let formEnd = question.options.isEmpty ? ")" : language == .english ? ":" : "："
            out += "      (\(question.form.text(in: language))\(formEnd)\n"
            let width = question.options.map(\.id.count).max() ?? 0
            for (index, option) in question.options.enumerated() {
                let padding = String(repeating: " ", count: width - option.id.count)
                let end = index == question.options.count - 1 ? ")" : ""
                out += "        \(option.id)\(padding)  \(option.label.text(in: language))\(end)\n"
            }
        }
        return out
    }

    static func heading(_ subject: String, _ language: Language) -> String {
        guard language == .chinese else { return "For \(subject):" }
        var text = subject
        for (english, chinese) in [
            ("the case", "案件"), ("exhibits", "附件"), ("cause ", "原因 "), ("action ", "措施 "), ("prevention ", "预防 ")
        ] where text.hasPrefix(english) {
            text = chinese + text.dropFirst(english.count)
            break
        }
        return text + "："
    }
}

// MARK: Messages

extension Assembly {
    private func opening(_ file: SourceFile, _ language: Language) -> String {
        let (missing, them) = questions.count == 1 ? ("answer is", "it") : ("answers are", "them")
        return language == .english
            ? "No letter yet: \(questions.count) \(missing) missing. Write \(them) into \(file.path).\n"
            : "还不能出信：缺少 \(questions.count) 个回答。请填入 \(file.path)。\n"
    }
}
