import SourceText

/// The page docs/limits.md, from the figures that the code keeps. It is in English, as the other pages of docs are.
enum LimitsPage {
    static var text: String {
        var out = introduction
        for (title, limits) in Limit.groups {
            out += "\n## \(title)\n\n| what | at most | why | beyond it |\n| --- | --- | --- | --- |\n"
            for limit in limits {
                out += "| \(limit.what) | \(limit.figure) | \(limit.why) | \(beyond(limit)) |\n"
            }
        }
        return out
    }

    private static let introduction = """
        # Limits

        Written by `rulepack docs --limits` from the code's own figures. Do not edit.

        Packs, cases, mails and reports come from anybody. So there is a limit to how much of anything is taken, far
        above what people write. Below it, the time that a command takes grows in proportion to what it reads. A limit
        holds in every mode and cannot be switched off. *Beyond it* tells what happens: a finding at the place, with its
        code; what is said, in English; or why nothing needs to be said.

        """

    private static func beyond(_ limit: Limit) -> String {
        switch limit.reached {
        case .finding(let code): "[`\(code.rawValue)`](diagnostics/\(code.rawValue).md)"
        case .said(let wording): "“\(wording.text(in: .english))”"
        case .silent(let why): "nothing is said: \(why)"
        }
    }
}
