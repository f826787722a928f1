extension Language {
    package enum Old { case english, chinese }
    package var old: Old { rawValue == "zh" ? .chinese : .english }
    package static let chinese = Language(rawValue: "zh") ?? .english
}
