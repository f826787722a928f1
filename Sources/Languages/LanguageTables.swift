// Generated from the folder languages. Do not edit; make it anew with: swift run languagecheck
// swift-format-ignore-file

enum LanguageTables {
    /// The codes of all languages, in the order of their folders.
    static let codes: [String] = ["de", "en", "ja", "zh"]
    /// The place of the language that the others are translated from.
    static let english = 1

    static let conventions: [LetterConventions] = [
        LetterConventions(
            name: "Deutsch", tag: "de",
            isRightToLeft: false, isEastAsian: false,
            hasCapitals: true,
            plural: PluralRule(forms: ["one", "other"]) { n in ((n == 1)) ? 0 : 1 },
            numbers: .init(
                decimalSign: ",", groupSign: ".",
                groupSize: 3, groupFrom: 4,
                percent: SlotText([.slot(.number), " %"]), money: SlotText([.slot(.amount), " ", .slot(.currency)])),
            dates: .init(
                date: SlotText([.slot(.day), ". ", .slot(.month), " ", .slot(.year)]),
                months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]),
            durations: .init(
                hours: [SlotText([.slot(.count), " Stunde"]), SlotText([.slot(.count), " Stunden"])], days: [SlotText([.slot(.count), " Tag"]), SlotText([.slot(.count), " Tage"])],
                weeks: [SlotText([.slot(.count), " Woche"]), SlotText([.slot(.count), " Wochen"])]),
            lists: .init(
                between: ", ", and: " und ", or: " oder ",
                spacesLatin: false),
            requirements: .init(
                below: SlotText(["unter ", .slot(.value)]), atMost: SlotText(["höchstens ", .slot(.value)]),
                above: SlotText(["über ", .slot(.value)]), atLeast: SlotText(["mindestens ", .slot(.value)]),
                exactly: SlotText(["genau ", .slot(.value)]), otherThan: SlotText(["nicht ", .slot(.value)])),
            phrases: .init(
                yes: "ja", no: "nein",
                exhibit: SlotText(["Anlage ", .slot(.letter)]), answered: SlotText(["(", .slot(.points), ".)"]),
                answeredOf: SlotText([.slot(.violation), ": ", .slot(.points)]),
                betweenViolations: "; ",
                causes: [SlotText(["(Ursache ", .slot(.causes), ".)"]), SlotText(["(Ursachen ", .slot(.causes), ".)"])], causesAndPoints: [SlotText(["(Ursache ", .slot(.causes), ": ", .slot(.points), ".)"]), SlotText(["(Ursachen ", .slot(.causes), ": ", .slot(.points), ".)"])]),
            numberWords: NumberWords(most: 999, rules: [.init(from: 0, [(.text("null"), false)]), .init(from: 1, [(.text("eins"), false)]), .init(from: 2, [(.text("zwei"), false)]), .init(from: 3, [(.text("drei"), false)]), .init(from: 4, [(.text("vier"), false)]), .init(from: 5, [(.text("fünf"), false)]), .init(from: 6, [(.text("sechs"), false)]), .init(from: 7, [(.text("sieben"), false)]), .init(from: 8, [(.text("acht"), false)]), .init(from: 9, [(.text("neun"), false)]), .init(from: 10, [(.text("zehn"), false)]), .init(from: 11, [(.text("elf"), false)]), .init(from: 12, [(.text("zwölf"), false)]), .init(from: 13, [(.text("dreizehn"), false)]), .init(from: 14, [(.text("vierzehn"), false)]), .init(from: 15, [(.text("fünfzehn"), false)]), .init(from: 16, [(.text("sechzehn"), false)]), .init(from: 17, [(.text("siebzehn"), false)]), .init(from: 18, [(.text("achtzehn"), false)]), .init(from: 19, [(.text("neunzehn"), false)]), .init(from: 20, [(.restBy(0), true), (.text("und"), true), (.text("zwanzig"), false)]), .init(from: 30, [(.restBy(0), true), (.text("und"), true), (.text("dreißig"), false)]), .init(from: 40, [(.restBy(0), true), (.text("und"), true), (.text("vierzig"), false)]), .init(from: 50, [(.restBy(0), true), (.text("und"), true), (.text("fünfzig"), false)]), .init(from: 60, [(.restBy(0), true), (.text("und"), true), (.text("sechzig"), false)]), .init(from: 70, [(.restBy(0), true), (.text("und"), true), (.text("siebzig"), false)]), .init(from: 80, [(.restBy(0), true), (.text("und"), true), (.text("achtzig"), false)]), .init(from: 90, [(.restBy(0), true), (.text("und"), true), (.text("neunzig"), false)]), .init(from: 100, [(.timesBy(0), false), (.text("hundert"), false), (.rest, true)]), .init(from: 1000, [(.timesBy(0), false), (.text("tausend"), false), (.rest, true)])], sets: [[.init(from: 0, [(.number, false)]), .init(from: 1, [(.text("ein"), false)]), .init(from: 2, [(.number, false)])]])),
        LetterConventions(
            name: "English", tag: "en",
            isRightToLeft: false, isEastAsian: false,
            hasCapitals: true,
            plural: PluralRule(forms: ["one", "other"]) { n in ((n == 1)) ? 0 : 1 },
            numbers: .init(
                decimalSign: ".", groupSign: ",",
                groupSize: 3, groupFrom: 4,
                percent: SlotText([.slot(.number), "%"]), money: SlotText([.slot(.currency), " ", .slot(.amount)])),
            dates: .init(
                date: SlotText([.slot(.day), " ", .slot(.month), " ", .slot(.year)]),
                months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]),
            durations: .init(
                hours: [SlotText([.slot(.count), " hour"]), SlotText([.slot(.count), " hours"])], days: [SlotText([.slot(.count), " day"]), SlotText([.slot(.count), " days"])],
                weeks: [SlotText([.slot(.count), " week"]), SlotText([.slot(.count), " weeks"])]),
            lists: .init(
                between: ", ", and: " and ", or: " or ",
                spacesLatin: false),
            requirements: .init(
                below: SlotText(["below ", .slot(.value)]), atMost: SlotText(["at most ", .slot(.value)]),
                above: SlotText(["above ", .slot(.value)]), atLeast: SlotText(["at least ", .slot(.value)]),
                exactly: SlotText(["exactly ", .slot(.value)]), otherThan: SlotText(["other than ", .slot(.value)])),
            phrases: .init(
                yes: "yes", no: "no",
                exhibit: SlotText(["exhibit ", .slot(.letter)]), answered: SlotText(["(", .slot(.points), ".)"]),
                answeredOf: SlotText([.slot(.violation), ": ", .slot(.points)]),
                betweenViolations: "; ",
                causes: [SlotText(["(Cause ", .slot(.causes), ".)"]), SlotText(["(Causes ", .slot(.causes), ".)"])], causesAndPoints: [SlotText(["(Cause ", .slot(.causes), ": ", .slot(.points), ".)"]), SlotText(["(Causes ", .slot(.causes), ": ", .slot(.points), ".)"])]),
            numberWords: NumberWords(most: 999999, rules: [.init(from: 0, [(.text("zero"), false)]), .init(from: 1, [(.text("one"), false)]), .init(from: 2, [(.text("two"), false)]), .init(from: 3, [(.text("three"), false)]), .init(from: 4, [(.text("four"), false)]), .init(from: 5, [(.text("five"), false)]), .init(from: 6, [(.text("six"), false)]), .init(from: 7, [(.text("seven"), false)]), .init(from: 8, [(.text("eight"), false)]), .init(from: 9, [(.text("nine"), false)]), .init(from: 10, [(.text("ten"), false)]), .init(from: 11, [(.text("eleven"), false)]), .init(from: 12, [(.text("twelve"), false)]), .init(from: 13, [(.text("thirteen"), false)]), .init(from: 14, [(.text("fourteen"), false)]), .init(from: 15, [(.text("fifteen"), false)]), .init(from: 16, [(.text("sixteen"), false)]), .init(from: 17, [(.text("seventeen"), false)]), .init(from: 18, [(.text("eighteen"), false)]), .init(from: 19, [(.text("nineteen"), false)]), .init(from: 20, [(.text("twenty"), false), (.text("-"), true), (.rest, true)]), .init(from: 30, [(.text("thirty"), false), (.text("-"), true), (.rest, true)]), .init(from: 40, [(.text("forty"), false), (.text("-"), true), (.rest, true)]), .init(from: 50, [(.text("fifty"), false), (.text("-"), true), (.rest, true)]), .init(from: 60, [(.text("sixty"), false), (.text("-"), true), (.rest, true)]), .init(from: 70, [(.text("seventy"), false), (.text("-"), true), (.rest, true)]), .init(from: 80, [(.text("eighty"), false), (.text("-"), true), (.rest, true)]), .init(from: 90, [(.text("ninety"), false), (.text("-"), true), (.rest, true)]), .init(from: 100, [(.times, false), (.text(" hundred"), false), (.text(" "), true), (.restBy(0), true)]), .init(from: 1000, [(.times, false), (.text(" thousand"), false), (.text(" "), true), (.restBy(0), true)])], sets: [[.init(from: 0, [(.text("and "), false), (.number, false)]), .init(from: 100, [(.number, false)])]])),
        LetterConventions(
            name: "日本語", tag: "ja",
            isRightToLeft: false, isEastAsian: true,
            hasCapitals: false,
            plural: PluralRule(forms: ["other"]) { n in _ = n; return 0 },
            numbers: .init(
                decimalSign: ".", groupSign: ",",
                groupSize: 3, groupFrom: 4,
                percent: SlotText([.slot(.number), "%"]), money: SlotText([.slot(.amount), " ", .slot(.currency)])),
            dates: .init(
                date: SlotText([.slot(.year), "年", .slot(.monthNumber), "月", .slot(.day), "日"]),
                months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"]),
            durations: .init(
                hours: [SlotText([.slot(.count), "時間"])], days: [SlotText([.slot(.count), "日"])],
                weeks: [SlotText([.slot(.count), "週間"])]),
            lists: .init(
                between: "、", and: "、", or: "または",
                spacesLatin: false),
            requirements: .init(
                below: SlotText([.slot(.value), "未満"]), atMost: SlotText([.slot(.value), "以下"]),
                above: SlotText([.slot(.value), "超"]), atLeast: SlotText([.slot(.value), "以上"]),
                exactly: SlotText([.slot(.value), "ちょうど"]), otherThan: SlotText([.slot(.value), "以外"])),
            phrases: .init(
                yes: "はい", no: "いいえ",
                exhibit: SlotText(["添付資料", .slot(.letter)]), answered: SlotText(["（", .slot(.points), "）"]),
                answeredOf: SlotText([.slot(.violation), "：", .slot(.points)]),
                betweenViolations: "；",
                causes: [SlotText(["（原因", .slot(.causes), "）"])], causesAndPoints: [SlotText(["（原因", .slot(.causes), "：", .slot(.points), "）"])]),
            numberWords: nil),
        LetterConventions(
            name: "中文", tag: "zh-Hans",
            isRightToLeft: false, isEastAsian: true,
            hasCapitals: false,
            plural: PluralRule(forms: ["other"]) { n in _ = n; return 0 },
            numbers: .init(
                decimalSign: ".", groupSign: ",",
                groupSize: 3, groupFrom: 4,
                percent: SlotText([.slot(.number), "%"]), money: SlotText([.slot(.currency), " ", .slot(.amount)])),
            dates: .init(
                date: SlotText([.slot(.year), "年", .slot(.monthNumber), "月", .slot(.day), "日"]),
                months: ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"]),
            durations: .init(
                hours: [SlotText([.slot(.count), " 小时"])], days: [SlotText([.slot(.count), " 天"])],
                weeks: [SlotText([.slot(.count), " 周"])]),
            lists: .init(
                between: "、", and: "和", or: "或",
                spacesLatin: true),
            requirements: .init(
                below: SlotText(["低于 ", .slot(.value)]), atMost: SlotText(["不超过 ", .slot(.value)]),
                above: SlotText(["高于 ", .slot(.value)]), atLeast: SlotText(["不低于 ", .slot(.value)]),
                exactly: SlotText(["等于 ", .slot(.value)]), otherThan: SlotText(["不等于 ", .slot(.value)])),
            phrases: .init(
                yes: "是", no: "否",
                exhibit: SlotText(["附件 ", .slot(.letter)]), answered: SlotText(["（", .slot(.points), "。）"]),
                answeredOf: SlotText([.slot(.violation), "：", .slot(.points)]),
                betweenViolations: "；",
                causes: [SlotText(["（原因 ", .slot(.causes), "。）"])], causesAndPoints: [SlotText(["（原因 ", .slot(.causes), "：", .slot(.points), "。）"])]),
            numberWords: nil)
    ]

    /// What the tools say, in the order of the English keys; `nil` for languages of letters alone.
    static let wordings: [[StaticString]?] = [
        nil, enWordings, nil, zhWordings
    ]

    private static let enWordings: [StaticString] = [
        "error: ",
        "warning: ",
        "hint: \u{1a}A",
        "note: \u{1a}A",
        "this case shows it (case.yaml):",
        "\u{1a}A more finding follows from here on in this file\u{1f}\u{1a}A more findings follow from here on in this file",
        "mend those above first",
        "\u{1a}A error\u{1f}\u{1a}A errors",
        "\u{1a}A warning\u{1f}\u{1a}A warnings",
        "\u{1a}A file checked\u{1f}\u{1a}A files checked",
        "\u{1a}B, \u{1a}A test run\u{1f}\u{1a}B, \u{1a}A tests run",
        "\u{1a}A, nothing found",
        "\u{1a}A: \u{1a}B, \u{1a}C",
        "did you mean `\u{1a}A`?",
        "there is \u{1a}B\u{1f}there are \u{1a}B",
        "`plural` takes \u{1a}A text in \u{1a}B\u{1f}`plural` takes \u{1a}A texts in \u{1a}B",
        "one for each form: \u{1a}A; `#` in it is the number",
        "`\u{1a}A` is not a language that letters can be written in",
        "there are \u{1a}A",
        "`\u{1a}A` is not a reading language of the pack",
        "it is the language that is sent: name the file `\u{1a}A.md`",
        "add it to `reading-languages` in pack.yaml, or delete the template",
        "a text",
        "a yes-no",
        "a count",
        "a number",
        "a percent",
        "an amount of money",
        "a date",
        "a duration",
        "a choice",
        "rows",
        "an asin",
        "an order-id",
        "a seller-id",
        "a tracking-number",
        "an amount in \u{1a}A",
        "a list of \u{1a}A"
    ]

    private static let zhWordings: [StaticString] = [
        "错误：",
        "警告：",
        "建议：\u{1a}A",
        "说明：\u{1a}A",
        "以下案卷可重现此问题（case.yaml）：",
        "此文件从这里起还有 \u{1a}A 条检查结果",
        "请先处理以上问题",
        "\u{1a}A 个错误",
        "\u{1a}A 个警告",
        "已检查 \u{1a}A 个文件",
        "\u{1a}B，已运行 \u{1a}A 个测试",
        "\u{1a}A，未发现问题",
        "\u{1a}A：\u{1a}B，\u{1a}C",
        "您是否要写 `\u{1a}A`？",
        "可用的有 \u{1a}B",
        "在\u{1a}B中，`plural` 需要 \u{1a}A 段文字",
        "每种形式一段：\u{1a}A；其中的 `#` 代表数字",
        "`\u{1a}A` 不是可用的信件语言",
        "可用的有 \u{1a}A",
        "`\u{1a}A` 不是此规则包的核对语言",
        "这是发送所用的语言：请将文件命名为 `\u{1a}A.md`",
        "请将它加入 pack.yaml 的 `reading-languages`，或删除此模板",
        "文本",
        "是或否（yes-no）",
        "个数（count）",
        "数值（number）",
        "百分比（percent）",
        "金额（money）",
        "日期（date）",
        "时长（duration）",
        "选项（choice）",
        "表格行（rows）",
        "ASIN",
        "订单号（order-id）",
        "卖家记号（seller-id）",
        "追踪编码（tracking-number）",
        "以 \u{1a}A 计的金额",
        "列表（list of \u{1a}A）"
    ]
}

extension Wording {
    /// error: 
    package static var findingError: Wording { Wording(entry: 0, []) }

    /// warning: 
    package static var findingWarning: Wording { Wording(entry: 1, []) }

    /// hint: {hint}
    package static func findingHint(hint: some Sayable) -> Wording { Wording(entry: 2, [hint.said]) }

    /// note: {note}
    package static func findingNote(note: some Sayable) -> Wording { Wording(entry: 3, [note.said]) }

    /// this case shows it (case.yaml):
    package static var findingExample: Wording { Wording(entry: 4, []) }

    /// one: {count} more finding follows from here on in this file
    /// other: {count} more findings follow from here on in this file
    package static func moreFindingsFollow(count: Int) -> Wording { Wording(entry: 5, [count.said]) }

    /// mend those above first
    package static var mendThoseAbove: Wording { Wording(entry: 6, []) }

    /// one: {count} error
    /// other: {count} errors
    package static func countOfErrors(count: Int) -> Wording { Wording(entry: 7, [count.said]) }

    /// one: {count} warning
    /// other: {count} warnings
    package static func countOfWarnings(count: Int) -> Wording { Wording(entry: 8, [count.said]) }

    /// one: {count} file checked
    /// other: {count} files checked
    package static func filesChecked(count: Int) -> Wording { Wording(entry: 9, [count.said]) }

    /// one: {done}, {count} test run
    /// other: {done}, {count} tests run
    package static func andTestsRun(count: Int, done: some Sayable) -> Wording { Wording(entry: 10, [count.said, done.said]) }

    /// {done}, nothing found
    package static func nothingFound(done: some Sayable) -> Wording { Wording(entry: 11, [done.said]) }

    /// {done}: {errors}, {warnings}
    package static func found(done: some Sayable, errors: some Sayable, warnings: some Sayable) -> Wording { Wording(entry: 12, [done.said, errors.said, warnings.said]) }

    /// did you mean `{name}`?
    package static func didYouMean(name: some Sayable) -> Wording { Wording(entry: 13, [name.said]) }

    /// one: there is {names}
    /// other: there are {names}
    package static func thereAre(count: Int, names: some Sayable) -> Wording { Wording(entry: 14, [count.said, names.said]) }

    /// one: `plural` takes {count} text in {language}
    /// other: `plural` takes {count} texts in {language}
    package static func pluralTakes(count: Int, language: some Sayable) -> Wording { Wording(entry: 15, [count.said, language.said]) }

    /// one for each form: {forms}; `#` in it is the number
    package static func pluralForms(forms: some Sayable) -> Wording { Wording(entry: 16, [forms.said]) }

    /// `{name}` is not a language that letters can be written in
    package static func notALanguage(name: some Sayable) -> Wording { Wording(entry: 17, [name.said]) }

    /// there are {languages}
    package static func thereAreLanguages(languages: some Sayable) -> Wording { Wording(entry: 18, [languages.said]) }

    /// `{name}` is not a reading language of the pack
    package static func notAReadingLanguage(name: some Sayable) -> Wording { Wording(entry: 19, [name.said]) }

    /// it is the language that is sent: name the file `{name}.md`
    package static func sentLanguageTemplate(name: some Sayable) -> Wording { Wording(entry: 20, [name.said]) }

    /// add it to `reading-languages` in pack.yaml, or delete the template
    package static var addReadingLanguage: Wording { Wording(entry: 21, []) }

    /// a text
    package static var typeText: Wording { Wording(entry: 22, []) }

    /// a yes-no
    package static var typeYesNo: Wording { Wording(entry: 23, []) }

    /// a count
    package static var typeCount: Wording { Wording(entry: 24, []) }

    /// a number
    package static var typeNumber: Wording { Wording(entry: 25, []) }

    /// a percent
    package static var typePercent: Wording { Wording(entry: 26, []) }

    /// an amount of money
    package static var typeMoney: Wording { Wording(entry: 27, []) }

    /// a date
    package static var typeDate: Wording { Wording(entry: 28, []) }

    /// a duration
    package static var typeDuration: Wording { Wording(entry: 29, []) }

    /// a choice
    package static var typeChoice: Wording { Wording(entry: 30, []) }

    /// rows
    package static var typeRows: Wording { Wording(entry: 31, []) }

    /// an asin
    package static var typeAsin: Wording { Wording(entry: 32, []) }

    /// an order-id
    package static var typeOrderId: Wording { Wording(entry: 33, []) }

    /// a seller-id
    package static var typeSellerId: Wording { Wording(entry: 34, []) }

    /// a tracking-number
    package static var typeTrackingNumber: Wording { Wording(entry: 35, []) }

    /// an amount in {currency}
    package static func typeMoneyIn(currency: some Sayable) -> Wording { Wording(entry: 36, [currency.said]) }

    /// a list of {element}
    package static func typeList(element: some Sayable) -> Wording { Wording(entry: 37, [element.said]) }
}
