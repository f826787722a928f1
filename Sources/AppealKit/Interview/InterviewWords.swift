import RuleModel
import SourceText

/// What an interview says, and how it understands what a person types, in the person's language. Plain lines: nothing
/// hangs on colour or on where something stands on a screen.
struct InterviewWords: Sendable {
    let language: Language

    private func say(_ english: String, _ chinese: String) -> String { language == .chinese ? chinese : english }

    // MARK: What is typed

    enum Command { case help, back, skip, quit }

    func command(_ line: String) -> Command? {
        switch line.lowercased() {
        case "?", "？", "help", "帮助": .help
        case "back", "返回": .back
        case "skip", "跳过": .skip
        case "quit", "exit", "退出": .quit
        default: nil
        }
    }

    /// A word that an interview would understand otherwise may stand in quotes; other quotes belong to the answer.
    func withoutQuotes(_ answer: String) -> String {
        guard answer.count > 2, answer.hasPrefix("\""), answer.hasSuffix("\"") else { return answer }
        let inside = String(answer.dropFirst().dropLast())
        return command(inside) != nil ? inside : answer
    }

    /// "Asked, does not exist", or the quoted word itself.
    func none(_ answer: String) -> CaseValue? {
        switch answer {
        case "none", "None", "没有", "无": .plain("none")
        case "\"none\"": .text("none")
        default: nil
        }
    }

    func yesOrNo(_ answer: String, _ type: FactType) -> CaseValue? {
        guard type == .yesNo else { return nil }
        switch answer.lowercased() {
        case "yes", "y", "是": return .plain("yes")
        case "no", "n", "否", "不是": return .plain("no")
        default: return nil
        }
    }

    /// Several choices on one line.
    func split(_ answer: String) -> [String] {
        answer.split { $0.isWhitespace || [",", "，", "、", ";", "；"].contains($0) }.map(String.init)
    }

    /// An option by its number, in digits of either width, or by its id.
    func choice(_ word: String, among ids: [String]) -> String? {
        if ids.contains(word) { return word }
        let digits = word.unicodeScalars.map {
            (0xFF10...0xFF19).contains($0.value)
                ? Character(Unicode.Scalar($0.value - 0xFF10 + 0x30) ?? $0) : Character($0)
        }
        guard let number = Int(String(digits)), ids.indices.contains(number - 1) else { return nil }
        return ids[number - 1]
    }

    // MARK: Questions

    func opening(_ count: Int) -> String {
        say(
            "\(count) \(count == 1 ? "question is" : "questions are") open; answers may close some or open others. "
                + "Every answer is kept at once.\n"
                + "? explains a question, back returns to the one before, skip leaves it open, quit stops.\n",
            "有 \(count) 个问题待回答；回答后可能减少或增加。每个回答都会立即保存。\n输入 ? 查看说明，返回（back）回到上一题，跳过（skip）暂不回答，退出（quit）停止。\n")
    }

    func question(_ question: Question, open: Int, rowHint: String?) -> String {
        var out =
            "\n" + say("\(open) open. ", "待回答 \(open) 个。") + Assembly.heading(question.subject, language)
            + " \(question.key)"
        if let rowHint { out += say(" (of \(rowHint))", "（\(rowHint)）") }
        out += "\n\(question.text.text(in: language))\n"
        switch question.target {
        case .answers, .causes, .steps: out += say("One or more, by number or name:", "可选一项或多项，输入编号或名称：") + "\n"
        case .exhibit: out += say("The path of ", "请输入路径：") + question.form.text(in: language) + "\n"
        default: out += form(question) + "\n"
        }
        for (index, option) in question.options.enumerated() {
            let label = option.label.text(in: language)
            out += "  \(index + 1)  \(option.id)\(label == option.id ? "" : "  \(label)")\n"
        }
        return out
    }

    private func form(_ question: Question) -> String {
        let form = question.form.text(in: language)
        guard question.options.isEmpty else { return say("By number or name:", "输入编号或名称：") }
        return "(\(form))"
    }

    func nextEntry(_ number: Int, _ question: Question) -> String {
        "\n"
            + say(
                "Number \(number) of `\(question.key)`; an empty line ends the list.",
                "`\(question.key)` 第 \(number) 项；直接按回车结束。") + "\n"
    }

    func help(_ question: Question, isOptional: Bool, letterLines: [String]) -> String {
        let line = question.place.file.position(ofByte: Int(question.place.range.start)).line
        var out = [
            question.text.text(in: language),
            say("Form: ", "形式：") + question.form.text(in: language)
                + (isOptional ? say("; none if there is none", "；没有则输入 none") : ""),
            say(
                "It goes into \(question.place.file.path), at line \(line): \(question.path)",
                "写入 \(question.place.file.path) 第 \(line) 行处：\(question.path)")
        ]
        if letterLines.isEmpty {
            out.append(
                say("The letter does not print it as such; it decides what the letter says.", "信中不会直接印出，但它决定信的内容。"))
        } else {
            out.append(say("In the letter it stands here:", "在信中的位置："))
            out += letterLines.map { "  " + clipped($0, to: 200) }
        }
        out.append(
            say(
                "back: the question before; skip: leave it open; quit: stop. "
                    + "Put such a word in quotes to answer with it.",
                "back（返回）：上一题；skip（跳过）：暂不回答；quit（退出）：停止。若答案就是这些词，请加引号。"))
        return out.joined(separator: "\n")
    }

    // MARK: What was not right

    func nothingTyped(_ question: Question) -> String {
        say("Nothing was typed. ? explains the question, skip leaves it open.", "没有输入内容。输入 ? 查看说明，跳过（skip）暂不回答。")
    }

    func noOption(_ word: String, _ options: [Fact.Option]) -> String {
        let hint = language == .english ? nameHint(for: word, among: options.map(\.id)).map { ": " + $0 } ?? "" : ""
        return say(
            "`\(clipped(word))` is none of the \(options.count) above", "`\(clipped(word))` 不在以上 \(options.count) 项之中")
            + hint
    }

    /// The same words that reading a case has; for a Chinese reader what they come to stands before.
    func refused(_ question: Question) -> ([Diagnostic]) -> String {
        { found in
            let told = found.prefix(3).map { $0.message + ($0.hint.map { "; \($0)" } ?? "") }.joined(separator: "\n")
            guard language == .chinese, let first = found.first else { return told }
            return "\(chinese(first.code))应为：\(question.form.text(in: .chinese))\n（\(told)）"
        }
    }

    private func chinese(_ code: DiagnosticCode) -> String {
        switch code {
        case .tooPrecise: "小数位过多。"
        case .outOfRange: "超出允许的范围。"
        case .afterLetter: "日期晚于信件日期。"
        case .missingExhibitFile: "案件文件夹中没有这个文件。"
        case .wrongExhibitType: "不接受这种文件。"
        case .duplicateName: "重复了。"
        case .contradiction: "与其他事实矛盾。"
        default: "这个回答不能用。"
        }
    }

    func tooFew(_ count: Int, _ least: Int) -> String {
        say(
            "There \(count == 1 ? "is" : "are") \(count) so far, and \(least) \(least == 1 ? "is" : "are") needed",
            "目前有 \(count) 项，至少需要 \(least) 项")
    }

    var noPlace: String {
        say("The answer cannot be written into the case; write it there by hand", "无法把回答写入案件文件，请手工填写")
    }
    var notReadable: String { say("This line is no text, or too long", "这一行不是文字，或者过长") }
    var changedElsewhere: String {
        say(
            "The case was changed elsewhere meanwhile. It is read again; the last answer was not taken",
            "案件文件已在别处修改，现已重新读取；刚才的回答没有采用")
    }
    var noWayBack: String { say("This is the first question since you started", "这是本次的第一个问题") }
    var cannotSkip: String { say("An empty line ends the list", "直接按回车结束列表") }

    // MARK: The end

    func stillOpen(_ count: Int) -> String {
        "\n"
            + say(
                "\(count) \(count == 1 ? "question is" : "questions are") still open; all answers are kept.",
                "还有 \(count) 个问题待回答；已有回答都已保存。") + "\n"
    }
}
