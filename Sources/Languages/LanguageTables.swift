// Generated from the folder languages. Do not edit; make it anew with: swift run languagecheck
// swift-format-ignore-file

enum LanguageTables {
    /// The codes of all languages, in the order of their folders.
    static let codes: [String] = ["de", "en", "ja", "zh"]
    /// The place of the language that the others are translated from.
    static let english = 1

    static let conventions: [LetterConventions] = [
        LetterConventions(
            name: "Deutsch", tag: "de-DE",
            isRightToLeft: false, isEastAsian: false,
            hasCapitals: true,
            plural: PluralRule(forms: ["one", "other"]) { n in ((n == 1)) ? 0 : 1 },
            numbers: .init(
                decimalSign: ",", groupSign: ".",
                groupSize: 3, groupFrom: 4,
                percent: SlotText([.slot(.number), " %"]), money: SlotText([.slot(.amount), " ", .slot(.currency)]),
                currencies: [:]),
            dates: .init(
                date: SlotText([.slot(.day), ". ", .slot(.month), " ", .slot(.year)]),
                months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                    "November", "Dezember"]),
            durations: .init(
                hours: [SlotText([.slot(.count), " Stunde"]), SlotText([.slot(.count), " Stunden"])], days:
                    [SlotText([.slot(.count), " Tag"]), SlotText([.slot(.count), " Tage"])],
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
                causes: [SlotText(["(Ursache ", .slot(.causes), ".)"]), SlotText(["(Ursachen ", .slot(.causes),
                    ".)"])], causesAndPoints: [SlotText(["(Ursache ", .slot(.causes), ": ", .slot(.points), ".)"]),
                    SlotText(["(Ursachen ", .slot(.causes), ": ", .slot(.points), ".)"])]),
            numberWords: NumberWords(most: 999, rules: [.init(from: 0, [(.text("null"), false)]), .init(from: 1,
                [(.text("eins"), false)]), .init(from: 2, [(.text("zwei"), false)]), .init(from: 3, [(.text("drei"),
                false)]), .init(from: 4, [(.text("vier"), false)]), .init(from: 5, [(.text("fünf"), false)]),
                .init(from: 6, [(.text("sechs"), false)]), .init(from: 7, [(.text("sieben"), false)]), .init(from: 8,
                [(.text("acht"), false)]), .init(from: 9, [(.text("neun"), false)]), .init(from: 10, [(.text("zehn"),
                false)]), .init(from: 11, [(.text("elf"), false)]), .init(from: 12, [(.text("zwölf"), false)]),
                .init(from: 13, [(.text("dreizehn"), false)]), .init(from: 14, [(.text("vierzehn"), false)]),
                .init(from: 15, [(.text("fünfzehn"), false)]), .init(from: 16, [(.text("sechzehn"), false)]),
                .init(from: 17, [(.text("siebzehn"), false)]), .init(from: 18, [(.text("achtzehn"), false)]),
                .init(from: 19, [(.text("neunzehn"), false)]), .init(from: 20, [(.restBy(0), true), (.text("und"),
                true), (.text("zwanzig"), false)]), .init(from: 30, [(.restBy(0), true), (.text("und"), true),
                (.text("dreißig"), false)]), .init(from: 40, [(.restBy(0), true), (.text("und"), true),
                (.text("vierzig"), false)]), .init(from: 50, [(.restBy(0), true), (.text("und"), true),
                (.text("fünfzig"), false)]), .init(from: 60, [(.restBy(0), true), (.text("und"), true),
                (.text("sechzig"), false)]), .init(from: 70, [(.restBy(0), true), (.text("und"), true),
                (.text("siebzig"), false)]), .init(from: 80, [(.restBy(0), true), (.text("und"), true),
                (.text("achtzig"), false)]), .init(from: 90, [(.restBy(0), true), (.text("und"), true),
                (.text("neunzig"), false)]), .init(from: 100, [(.timesBy(0), false), (.text("hundert"), false), (.rest,
                true)]), .init(from: 1000, [(.timesBy(0), false), (.text("tausend"), false), (.rest, true)])], sets:
                [[.init(from: 0, [(.number, false)]), .init(from: 1, [(.text("ein"), false)]), .init(from: 2,
                [(.number, false)])]])),
        LetterConventions(
            name: "English", tag: "en-GB",
            isRightToLeft: false, isEastAsian: false,
            hasCapitals: true,
            plural: PluralRule(forms: ["one", "other"]) { n in ((n == 1)) ? 0 : 1 },
            numbers: .init(
                decimalSign: ".", groupSign: ",",
                groupSize: 3, groupFrom: 4,
                percent: SlotText([.slot(.number), "%"]), money: SlotText([.slot(.currency), " ", .slot(.amount)]),
                currencies: [:]),
            dates: .init(
                date: SlotText([.slot(.day), " ", .slot(.month), " ", .slot(.year)]),
                months: ["January", "February", "March", "April", "May", "June", "July", "August", "September",
                    "October", "November", "December"]),
            durations: .init(
                hours: [SlotText([.slot(.count), " hour"]), SlotText([.slot(.count), " hours"])], days:
                    [SlotText([.slot(.count), " day"]), SlotText([.slot(.count), " days"])],
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
                causes: [SlotText(["(Cause ", .slot(.causes), ".)"]), SlotText(["(Causes ", .slot(.causes), ".)"])],
                    causesAndPoints: [SlotText(["(Cause ", .slot(.causes), ": ", .slot(.points), ".)"]),
                    SlotText(["(Causes ", .slot(.causes), ": ", .slot(.points), ".)"])]),
            numberWords: NumberWords(most: 999999, rules: [.init(from: 0, [(.text("zero"), false)]), .init(from: 1,
                [(.text("one"), false)]), .init(from: 2, [(.text("two"), false)]), .init(from: 3, [(.text("three"),
                false)]), .init(from: 4, [(.text("four"), false)]), .init(from: 5, [(.text("five"), false)]),
                .init(from: 6, [(.text("six"), false)]), .init(from: 7, [(.text("seven"), false)]), .init(from: 8,
                [(.text("eight"), false)]), .init(from: 9, [(.text("nine"), false)]), .init(from: 10, [(.text("ten"),
                false)]), .init(from: 11, [(.text("eleven"), false)]), .init(from: 12, [(.text("twelve"), false)]),
                .init(from: 13, [(.text("thirteen"), false)]), .init(from: 14, [(.text("fourteen"), false)]),
                .init(from: 15, [(.text("fifteen"), false)]), .init(from: 16, [(.text("sixteen"), false)]), .init(from:
                17, [(.text("seventeen"), false)]), .init(from: 18, [(.text("eighteen"), false)]), .init(from: 19,
                [(.text("nineteen"), false)]), .init(from: 20, [(.text("twenty"), false), (.text("-"), true), (.rest,
                true)]), .init(from: 30, [(.text("thirty"), false), (.text("-"), true), (.rest, true)]), .init(from:
                40, [(.text("forty"), false), (.text("-"), true), (.rest, true)]), .init(from: 50, [(.text("fifty"),
                false), (.text("-"), true), (.rest, true)]), .init(from: 60, [(.text("sixty"), false), (.text("-"),
                true), (.rest, true)]), .init(from: 70, [(.text("seventy"), false), (.text("-"), true), (.rest,
                true)]), .init(from: 80, [(.text("eighty"), false), (.text("-"), true), (.rest, true)]), .init(from:
                90, [(.text("ninety"), false), (.text("-"), true), (.rest, true)]), .init(from: 100, [(.times, false),
                (.text(" hundred"), false), (.text(" "), true), (.restBy(0), true)]), .init(from: 1000, [(.times,
                false), (.text(" thousand"), false), (.text(" "), true), (.restBy(0), true)])], sets: [[.init(from: 0,
                [(.text("and "), false), (.number, false)]), .init(from: 100, [(.number, false)])]])),
        LetterConventions(
            name: "日本語", tag: "ja-JP", fonts: ["Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", "Source Han Sans JP",
                "IPAexGothic"],
            isRightToLeft: false, isEastAsian: true,
            hasCapitals: false,
            plural: PluralRule(forms: ["other"]) { n in _ = n; return 0 },
            numbers: .init(
                decimalSign: ".", groupSign: ",",
                groupSize: 3, groupFrom: 4,
                percent: SlotText([.slot(.number), "%"]), money: SlotText([.slot(.amount), " ", .slot(.currency)]),
                currencies: [:]),
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
                causes: [SlotText(["（原因", .slot(.causes), "）"])], causesAndPoints: [SlotText(["（原因", .slot(.causes),
                    "：", .slot(.points), "）"])]),
            numberWords: nil),
        LetterConventions(
            name: "中文", tag: "zh-CN", fonts: ["Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC",
                "Source Han Sans SC", "WenQuanYi Micro Hei"],
            isRightToLeft: false, isEastAsian: true,
            hasCapitals: false,
            plural: PluralRule(forms: ["other"]) { n in _ = n; return 0 },
            numbers: .init(
                decimalSign: ".", groupSign: ",",
                groupSize: 3, groupFrom: 4,
                percent: SlotText([.slot(.number), "%"]), money: SlotText([.slot(.amount), " ", .slot(.currency)]),
                currencies: ["USD": "美元", "EUR": "欧元", "GBP": "英镑", "JPY": "日元", "CNY": "元人民币", "CAD": "加元", "AUD":
                    "澳元", "MXN": "墨西哥比索", "BRL": "巴西雷亚尔", "INR": "印度卢比", "SGD": "新加坡元", "AED": "阿联酋迪拉姆", "SAR":
                    "沙特里亚尔", "EGP": "埃及镑", "TRY": "土耳其里拉", "SEK": "瑞典克朗", "NOK": "挪威克朗", "DKK": "丹麦克朗", "PLN": "波兰兹罗提",
                    "CZK": "捷克克朗", "HUF": "匈牙利福林", "CHF": "瑞士法郎", "ZAR": "南非兰特", "HKD": "港元", "TWD": "新台币", "KRW":
                    "韩元", "VND": "越南盾", "THB": "泰铢", "MYR": "马来西亚林吉特", "PHP": "菲律宾比索", "IDR": "印尼盾", "NZD": "新西兰元",
                    "CLP": "智利比索", "COP": "哥伦比亚比索", "PEN": "秘鲁索尔", "ARS": "阿根廷比索", "RUB": "俄罗斯卢布"]),
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
                exhibit: SlotText(["附件 ", .slot(.letter)]), answered: SlotText(["（", .slot(.points), "）"]),
                answeredOf: SlotText([.slot(.violation), "：", .slot(.points)]),
                betweenViolations: "；",
                causes: [SlotText(["（对应原因 ", .slot(.causes), "）"])], causesAndPoints: [SlotText(["（对应原因 ",
                    .slot(.causes), "：", .slot(.points), "）"])]),
            numberWords: nil)
    ]

    /// What the tools say, in the order of the English keys; `nil` for languages of letters alone.
    static let wordings: [[StaticString]?] = [
        nil, enWordings, nil, zhWordings
    ]

    private static let enWordings: [StaticString] = [
        "“\u{1a}A” (\u{1a}B)",
        "“\u{1a}A”",
        "\u{1a}A `\u{1a}B`",
        "\u{1a}A; \u{1a}B",
        "there is no pack `\u{1a}A`",
        "`violations` names none",
        "name what the notice names: \u{1a}A",
        "the pack `\u{1a}A` has no violation `\u{1a}B`",
        "`\u{1a}A` is no fact of this case",
        "the letter's date is given by `letter-date`",
        "it belongs to a violation that this case does not name",
        "it is computed from other facts: leave it out",
        "each cause, action or prevention that needs it has its own: write it there",
        "`\u{1a}A` is a list",
        "each entry starts with `- \u{1a}A: …`",
        "`\u{1a}A` has \u{1a}B entries; \u{1a}C are possible",
        "a letter that anybody reads names a few",
        "an entry of `\u{1a}A` starts with `- \u{1a}B: …`",
        "two items are called `\u{1a}A`",
        "give each a name of its own",
        "the \u{1a}A `\u{1a}B` fits none of the causes chosen",
        "there is no \u{1a}A `\u{1a}B` for this case",
        "`appeal packs show \u{1a}A` lists them",
        "the \u{1a}A \u{1a}B does not ask for `\u{1a}C`",
        "it asks for \u{1a}A",
        "`\u{1a}A` is in `\u{1a}B` twice",
        "once is enough",
        "write `[a, b]`",
        "the cause \u{1a}A cannot answer `\u{1a}B`",
        "the case has no cause `\u{1a}A`",
        "\u{1a}A does not fit the cause `\u{1a}B`",
        "leave `for` out, and it is for every cause that it fits",
        "the \u{1a}A \u{1a}B fits none of the causes as they answer the notice",
        "let a cause that it fits answer a point of its violation, or leave it out",
        "there is no exhibit `\u{1a}A` for this case",
        "`\u{1a}A` is not of a kind that is accepted",
        "accepted are \u{1a}A",
        "there is no file `\u{1a}A`",
        "`\u{1a}A` does not lie in the case's folder",
        "paths start at the case's folder; what lies outside it, also by a link, is not read",
        "`\u{1a}A` is empty",
        "put the file there again: it may have been copied only in part",
        "`\u{1a}A` is no \u{1a}B file",
        "\u{1a}A: it starts as a \u{1a}B file does",
        "save it as \u{1a}A from the program that shows it; a new name alone does not change a file",
        "`\u{1a}A` comes to \u{1a}B, which cannot be",
        "\u{1a}A of \u{1a}B",
        "it is computed from \u{1a}A: one of them is wrong",
        "a fact of the item",
        "`\u{1a}A` cannot be `none`",
        "it always exists: fill it in, or leave it empty to be asked",
        "it always exists: fill it in, or leave it empty to be asked; if the word itself is meant, quote it",
        "\u{1a}A is after the letter's date, \u{1a}B",
        "a letter says what was found and done: correct the date, or date the letter later",
        "write `[a, b]`, or one line `- …` for each",
        "`\u{1a}A` is a list of rows",
        "each row starts with `- \u{1a}A: …`",
        """
        `\u{1a}B` has \u{1a}C entry; \u{1a}D to \u{1a}E are possible\u{1f}`\u{1a}B` has \u{1a}C entries; \u{1a}D to \
        \u{1a}E are possible
        """,
        "leave it empty to be asked",
        "leave it empty to be asked, or write `none`",
        "`\u{1a}A` gives `\u{1a}B` for `\u{1a}C`, `\u{1a}D` gives `\u{1a}E`",
        "`\u{1a}A` is `\u{1a}B`, but `\u{1a}C` says `\u{1a}D`",
        "look at both and write what is right; if the source is wrong, say why in a comment: `allow sources-differ: …`",
        "the source says so here",
        "make a second test of the rest",
        "a variant cannot be named like a language",
        "`letter.\u{1a}A.txt` would be a reading copy: give it another name",
        "the case names no violation `\u{1a}A`",
        "there is no question `\u{1a}A` for this case",
        "`odr.rate` is a fact of the case, `missed-shipment/found-on` one of an item, `exhibits/receipt` an exhibit",
        "`\u{1a}A` is no code of a finding",
        "the code is the name in brackets after a finding",
        "`\u{1a}A` is a list of texts",
        "put a text that holds `: ` in quotes",
        "letters are sent in `\u{1a}A`",
        "write `\u{1a}A` alone",
        "the pack has no reading copies in `\u{1a}A`",
        "while a question is open there is no letter, and so no `\u{1a}A`",
        "leave it out, or answer the questions",
        "the YAML of the case has mistakes, so it is not edited",
        "the case is written in a way that cannot be edited here",
        "something else is where the answer belongs",
        "only short values can be written between brackets",
        "the case has changed",
        "\u{1a}A is \u{1a}B",
        "yes",
        "no",
        "none",
        "\u{1a}A",
        "\u{1a}A is unknown",
        "\u{1a}A (\u{1a}B)",
        "\u{1a}A; the condition: \u{1a}B",
        "\u{1a}A is yes (\u{1a}B)",
        "\u{1a}A is no (\u{1a}B)",
        "\u{1a}A does not count: \u{1a}B (\u{1a}C)",
        "\u{1a}A; required: \u{1a}B",
        "Answer after the colons; what is empty gets asked. `none` says that something does not exist.",
        "Facts are written in the language of the letter: \u{1a}A",
        "the date of the letter, 2019-03-05",
        """
        Root causes: take the first `# ` off each line of those that happened; copy a block for a second one of its kin\
        d.
        """,
        "What has been done, for each cause at least one.",
        "What stops it from happening again, for each cause at least one.",
        "Files in this folder; only those that your items name are needed.",
        "\u{1a}A (\u{1a}B)",
        "(\u{1a}A)",
        "\u{1a}A: \u{1a}B",
        "\u{1a}A = \u{1a}B",
        "\u{1a}A (\u{1a}B)",
        "\u{1a}A (for \u{1a}B)",
        "the line is longer than 16 MB; one case on each line is wanted",
        "the row is longer than 1 MB; is a quote not closed?",
        "cell \u{1a}A has no heading: put a text with commas in quotes",
        "the table has \u{1a}A columns; \u{1a}B are possible",
        "the heading `\u{1a}A` is no fact of a pack and no path of a case",
        "the headings `\u{1a}A` and `\u{1a}B` name the same thing",
        "there is no column `case`, which names each case",
        "a case in braces is wanted: {\"case\": …}",
        "the key `\u{1a}A` appears twice",
        "\u{1a}A: \u{1a}B",
        "there is no such file",
        "there is no such folder",
        "there is no such folder or file",
        "there is no such case folder",
        "there is no folder `\u{1a}A`",
        "it cannot be read",
        "this is a folder; a file is wanted",
        "the file cannot be read to its end",
        "the file cannot be written",
        "the folder may not be read",
        "the folder cannot be made",
        "there is something in the folder already; it is left as it is",
        "there is already a folder of this name",
        "there is already a file of this name",
        "a folder of packs is wanted here, not a file",
        "an ordinary file is wanted, not a device, a pipe or the like",
        "\u{1a}A: \u{1a}B",
        "the system does not allow it",
        "the disk is full",
        "your share of the disk is used up",
        "the disk is read-only",
        "the disk reports an error",
        "too many files are open",
        "there is no memory left",
        "its name is too long",
        "its links lead in a circle",
        "it is gone",
        "it is closed",
        "it is a folder",
        "error \u{1a}A of the system",
        "it cannot be written",
        "it lies outside the folder that it belongs to",
        "this link leads out of the folder; it is not followed",
        "the file is larger than \u{1a}A",
        "the packs are larger than \u{1a}A",
        "the file changes while it is read",
        "folders lie in one another more than \u{1a}A deep",
        "there are more than \u{1a}A files below the folder",
        "`\u{1a}A` in it cannot be written",
        "the file is write-protected; it is left as it is",
        "this file is read, or belongs to the case; it is left as it is: name another",
        "there is already a device, a pipe or the like of this name; it is left as it is",
        "there is already a link of this name that leads nowhere; it is left as it is",
        "`\u{1a}A` is in the way: delete it if nothing writes it any more",
        "it is written, but the disk does not confirm it",
        "another run is writing this right now; try again when it has ended",
        "another run is working in this folder right now; try again when it has ended",
        "letters cannot go to a folder with what they are drafted from: `\u{1a}A` lies in it",
        "its exhibit `\u{1a}A` lies in the folder that the letters go to",
        "the folder is a link that leads out of the case's folder",
        "standard output",
        "standard error",
        "there is a case already; it is left as it is",
        "the case has \u{1a}A rounds; a further one is not kept",
        "the report is larger than 16 MiB",
        "standard input",
        "there are no packs in this folder",
        "a pack is `rules/<pack>/pack.yaml` with its violations beside it, and `templates/<pack>/*.md`",
        "the packs in this folder have no tests",
        "a test is a case beside its pack: `rules/<pack>/tests/<name>/case.yaml`",
        "Error: \u{1a}A",
        "Usage: \u{1a}A",
        "Help:  \u{1a}A",
        "See '\u{1a}A' for more information.",
        "Unknown option '\u{1a}A'",
        "Unknown option '\u{1a}A'. Did you mean '\u{1a}B'?",
        "Missing value for '\u{1a}A'",
        "Missing value for '\u{1a}A' in '\u{1a}B'",
        "\u{1a}A\n   or: \u{1a}B",
        "The option '\u{1a}A' does not take any value, but '\u{1a}B' was specified.",
        "Unexpected argument '\u{1a}A'",
        "Unexpected arguments: \u{1a}A",
        "Missing expected argument '\u{1a}A'",
        "The value '\u{1a}A' is invalid for '\u{1a}B'",
        "The value '\u{1a}A' is invalid for '\u{1a}B'. Please provide one of \u{1a}C.",
        "Can't generate completion scripts for '\u{1a}A'. Please use \u{1a}B with one of: \u{1a}C",
        "The arguments cannot be read: “\u{1a}A”",
        "\u{1a}A: \u{1a}B",
        "there is no pack `\u{1a}A`; `appeal packs` lists them",
        "there is no violation `\u{1a}A`",
        "`appeal packs` lists them",
        "several packs have `\u{1a}A`: name the pack too",
        "a case concerns one marketplace: name violations of one pack",
        "a violation is named twice",
        "the folder's name is empty",
        "the folder's name would be that of the case, but it holds \u{1a}A (\u{1a}B)",
        "nothing was recognised that a case could be about: start one with `appeal new`, and name it again",
        "these are of several marketplaces: start a case for each with `appeal new`",
        "\u{1a}A is of several marketplaces: choose one with --marketplace: \u{1a}B",
        "\u{1a}A is of no such marketplace: choose one with --marketplace: \u{1a}B",
        "the pack `\u{1a}A` has no letters in `\u{1a}B`",
        "--language does not go with \u{1a}A: the letter is written as it is sent, with the copy beside it",
        "--trial does not look for the files of exhibits, and \u{1a}A needs them",
        "the pack `\u{1a}A` has no reading language: there is no copy to print beside the letter",
        "the pack describes no boxes for the route `\u{1a}A`",
        "no violation of this case has the route `\u{1a}A`",
        "the case has no variant `\u{1a}A`",
        "no letter of this case answers `\u{1a}A`",
        """
        this case needs \u{1a}A letter; choose one with --violation: \u{1a}B\u{1f}this case needs \u{1a}A letters; choo\
        se one with --violation: \u{1a}B
        """,
        "\u{1a}A do not go together: ask for one after the other",
        "--bundle writes its files by itself: leave \u{1a}A out",
        "the ending of `\u{1a}A` is that of no format: name one with --format",
        "\u{1a}A is written as \u{1a}B, not as \u{1a}C",
        "a \u{1a}A document is not for a terminal: name a file, such as -o letter.\u{1a}A",
        "there are no cases here: no folder has a case.yaml, and no file lists one",
        "there is something in `\u{1a}A` already: --resume goes on there, or name another folder",
        "name a folder for the letters with --output, or write them to standard output with --format jsonl",
        "--format jsonl writes to standard output: leave --output out, or write `-o -`",
        "--resume goes on in a folder; --format jsonl writes to none",
        "`-` is standard input, which can be read only once",
        "`\u{1a}A` is no folder, and its ending is that of no list of cases: .csv, .tsv, .txt or .jsonl",
        "which letter? Name its file, or `-` for standard input",
        "the violations are those of --case: leave --violation out",
        "--summary is for people; `--format json` holds the same matrix",
        "a letter goes to one marketplace: name violations of one pack",
        "for which marketplace? Name the case, the notice or a violation: `appeal packs` lists them",
        "the pack `\u{1a}A` has no route `\u{1a}B`",
        "the case gives no letter yet: name the one that was sent with --letter, or keep nothing with --trial",
        "there are no cases here: no folder has a case.yaml",
        "name the reports to read",
        "a window has 1 to 36500 days",
        "a screen has 20 to 1000 columns",
        "`--without` names an order",
        "the files have no such defect of the order `\u{1a}A`",
        "`\u{1a}A` names no column: write `column=heading`, with one of \u{1a}B",
        "`\u{1a}A` is none of \u{1a}B",
        "--minimum takes 0 to 100",
        "--cases takes 1 to \u{1a}A",
        """
        `\u{1a}A` is a rule of a pack, which says itself how to correct what it finds; `rulepack explain review` explai\
        ns such rules
        """,
        "there is no code `\u{1a}A`; \u{1a}B",
        "`rulepack explain` lists all",
        "no test has `\u{1a}A` in its name",
        "there is no language `\u{1a}A` that the tools speak",
        "`en` is what the others translate: it has no originals to note",
        """
        no program that makes PDFs was found: looked for \u{1a}A. Install LibreOffice or Chromium, or write --format ht\
        ml and print it from a browser.
        """,
        "no PDF came of it: \u{1a}A. Write --format docx or html and print it from the program that shows it.",
        "\u{1a}A; \u{1a}B",
        "\u{1a}A \u{1a}B",
        "could not be started",
        "broke down",
        "took longer than \u{1a}A seconds",
        "ended without a PDF (exit status \u{1a}A)",
        "nothing to write into \u{1a}A",
        "\u{1a}A has with their sources: \u{1a}B",
        "the case is not about \u{1a}A: add it to `violations`, if it should be",
        "started \u{1a}A",
        "nothing is missing: `appeal draft \u{1a}A` writes the letter",
        "the letter says what the letter of round \u{1a}A said",
        "`appeal reply` lists what is asked: add what was not said yet",
        "\u{1a}A: this is no notice that the packs know; say with --violation what it is about",
        "cannot be read",
        "closed",
        "no deadline known",
        "day unknown",
        "\u{1a}A at the earliest",
        "no deadline has a known day: \u{1a}A was not written",
        "\u{1a}A",
        "0 rounds",
        "\u{1a}A round\u{1f}\u{1a}A rounds",
        "\u{1a}A, \u{1a}B",
        "the same as in \u{1a}A: \u{1a}B% of all",
        "the same as in \u{1a}A: \u{1a}B% of all, of what the seller said \u{1a}C%",
        "round \u{1a}A",
        "\u{1a}A",
        "\u{1a}A: too much of another case",
        "\u{1a}A (\u{1a}B)",
        "\u{1a}A: \u{1a}B",
        "\u{1a}A; its letter of an earlier run is still there",
        "the letter is there, with \u{1a}A",
        "no letter: \u{1a}A",
        "no letter: \u{1a}A answer is missing: \u{1a}B\u{1f}no letter: \u{1a}A answers are missing: \u{1a}B",
        "\u{1a}A …",
        "\u{1a}A [\u{1a}B]",
        "line \u{1a}A: \u{1a}B",
        "\u{1a}A (and \u{1a}B more)",
        "`\u{1a}A` cannot be the name of a file",
        "another case is called `\u{1a}A` as well",
        "\u{1a}A of \u{1a}B cases, \u{1a}C without a letter, \u{1a}D a second",
        "cases with a letter",
        "of these with findings",
        "answers missing",
        "mistakes in the case",
        "could not be read or written",
        "cases",
        "letters",
        "of these unchanged since an earlier run",
        "Most often:",
        "error",
        "warning",
        "`rulepack explain CODE` says more about a finding, by the code in brackets",
        "`rulepack explain CODE` says more about one",
        "\u{1a}A: \u{1a}B",
        "It can be allowed where it occurs, with a reason: `# allow \u{1a}A: why` on the line above.",
        "wrote \u{1a}A",
        "the file is not read: \u{1a}A",
        "a test is a folder",
        "put its files into a folder of its own below `\u{1a}A`",
        "there is no `case.yaml` in this test's folder",
        "the case of a test is in `\u{1a}A`",
        """
        \u{1a}A test: \u{1a}B passed, \u{1a}C failed, \u{1a}D todo\u{1f}\u{1a}A tests: \u{1a}B passed, \u{1a}C failed, \
        \u{1a}D todo
        """,
        """
        \u{1a}B; \u{1a}A letter written: read what changed, then run again\u{1f}\u{1a}B; \u{1a}A letters written: read \
        what changed, then run again
        """,
        "todo: `\u{1a}A`: \u{1a}B",
        "no test reaches the \u{1a}A",
        "\u{1a}A: \u{1a}B % reached of \u{1a}C",
        "\u{1a}A: \u{1a}B % reached, \u{1a}C of \u{1a}D not",
        "read and edit the cases that were written, then `rulepack test --update` writes their letters",
        "A sample: put the real document here.",
        "seed \u{1a}A (\u{1a}B):",
        "case: \u{1a}A",
        "\u{1a}A case from seed \u{1a}B\u{1f}\u{1a}A cases from seed \u{1a}B",
        "\u{1a}A, \u{1a}B given up as no facts fitted",
        "\u{1a}B, \u{1a}A letter: \u{1a}C\u{1f}\u{1a}B, \u{1a}A letters: \u{1a}C",
        "\u{1a}A failed",
        "nothing found",
        "there was no letter to look at",
        "\u{1a}A pages, \u{1a}B written",
        "\u{1a}A is of no violation: delete it",
        "\u{1a}A is of no violation",
        "\u{1a}A is not current",
        "`rulepack docs` writes the catalogue anew",
        "Catalogue",
        "Written by `rulepack docs` from the packs. Do not edit.",
        "violation",
        "level",
        "routes",
        "causes",
        "exhibits",
        "sources",
        "unverified",
        "tests",
        "level: \u{1a}A",
        "account",
        "listing",
        "order",
        "in the account-health report: `\u{1a}A`",
        "\u{1a}A; \u{1a}B",
        "Requirement",
        "How it is recognised",
        "What the notice asks",
        "Routes: the first whose condition holds",
        "Causes, what is done about them, what prevents them",
        "Exhibits",
        "What the seller is asked",
        "Sources",
        "Tests",
        "since",
        "requires",
        "window",
        "source",
        "\u{1a}A, ending \u{1a}B before the report",
        "\u{1a}A, \u{1a}B, \u{1a}C",
        "\u{1a}A and \u{1a}B",
        "\u{1a}A or \u{1a}B",
        "“\u{1a}A”",
        "\u{1a}A (unverified)",
        "\u{1a}A (`\u{1a}B`)",
        "\u{1a}A (to the \u{1a}B)",
        "seller",
        "rights owner",
        "\u{1a}A if `\u{1a}B`",
        "\u{1a}A in all other cases",
        "cause",
        "actions",
        "prevention",
        "exhibit",
        "files",
        "must satisfy",
        "required where it is named",
        "helpful",
        "of",
        "checked",
        "confidence",
        "the requirement",
        "the exhibit \u{1a}A: \u{1a}B",
        "[\u{1a}A](\u{1a}B): \u{1a}C",
        "\u{1a}A hours",
        "\u{1a}A day\u{1f}\u{1a}A days",
        "official",
        "a notice as re-posted",
        "adviser or press",
        "forum",
        "unverified",
        "\u{1a}A  \u{1a}B: \u{1a}C, \u{1a}D",
        "letters",
        "no letters",
        "\u{1a}A text of the tools\u{1f}\u{1a}A texts of the tools",
        "not spoken by the tools",
        "\u{1a}A; \u{1a}B missing, \u{1a}C wrong, \u{1a}D out of date",
        "\u{1a}A language checked\u{1f}\u{1a}A languages checked",
        "wrote \u{1a}A: \u{1a}B",
        "\u{1a}A text\u{1f}\u{1a}A texts",
        "it cannot be read: there is no such folder",
        "it cannot be read: there is no such file",
        "it is not YAML: \u{1a}A",
        "it is not YAML that is read: maps and lists are too deep",
        "it is not YAML that is read: aliases are not taken",
        "a map of keys is expected here",
        "`\u{1a}A` takes one text",
        "`\u{1a}A` is no key of this file; it is not in the English one either",
        "`\u{1a}A` is here twice",
        "`\u{1a}A` is missing",
        "the file `\u{1a}A` is missing; the English folder has it",
        "`\u{1a}A` takes \u{1a}B",
        "`\u{1a}A` takes \u{1a}B values, here are \u{1a}C",
        "a whole number",
        "a whole number from \u{1a}A to \u{1a}B",
        "a list",
        "a list of codes of three capital letters",
        "words with \u{1a}A, and what needs a rest in brackets",
        "`\u{1a}A` has no slot `\u{1a}B`",
        "`\u{1a}A` has no slot `\u{1a}B`; there are \u{1a}C",
        "`\u{1a}A` does not use `\u{1a}B`, which the English one does",
        "`\u{1a}A` has no form `\u{1a}B`, which the language's plural has",
        "`\u{1a}A` has a form `\u{1a}B`; the language's plural has \u{1a}C",
        "`\u{1a}A` has forms of the plural, but the English one has no count to choose by",
        "`\u{1a}A` is no rule for a plural; such as `n = 1`, `n % 10 = 2..4 and n % 100 != 12..14`",
        "no form of the plural is for \u{1a}A; a last form without a rule takes the rest",
        "the form `\u{1a}A` is for no number: those before it take all",
        "`\u{1a}A` is no name for a key: small letters, digits and hyphens, a letter first",
        "`\u{1a}A` is no code of `currencies.yaml`",
        "the English of `\u{1a}A` has changed since it was translated",
        "the English is now “\u{1a}A”; when the translation is right, `rulepack languages --accept \u{1a}B` notes it",
        "the English page has changed since this one was translated",
        """
        compare it with the English page; when the translation is right, `rulepack languages --accept \u{1a}A` notes it
        """,
        """
        \u{1a}A text is not noted in `originals.txt`, the first is `\u{1a}B`\u{1f}\u{1a}A texts are not noted in `origi\
        nals.txt`, the first is `\u{1a}B`
        """,
        "`rulepack languages --accept \u{1a}A` notes them",
        "this is no line of `originals.txt`: a key and eight hexadecimal digits are wanted",
        "`[\u{1a}A]` is none of the `sources` of this file",
        "no phrase names the source `\u{1a}A`",
        "error: ",
        "warning: ",
        "hint: \u{1a}A",
        "note: \u{1a}A",
        "this case shows it (case.yaml):",
        """
        \u{1a}A more finding follows from here on in this file\u{1f}\u{1a}A more findings follow from here on in this f\
        ile
        """,
        "correct those above first",
        "\u{1a}A error\u{1f}\u{1a}A errors",
        "\u{1a}A warning\u{1f}\u{1a}A warnings",
        "\u{1a}A file checked\u{1f}\u{1a}A files checked",
        "\u{1a}B, \u{1a}A test run\u{1f}\u{1a}B, \u{1a}A tests run",
        "\u{1a}A, nothing found",
        "\u{1a}A: \u{1a}B, \u{1a}C",
        "did you mean `\u{1a}A`?",
        "there is \u{1a}B\u{1f}there are \u{1a}B",
        "a manifest",
        "a shared file",
        "a violation",
        "a source",
        "a policy",
        "a fact",
        "a column",
        "a route",
        "a box",
        "a route choice",
        "a cause",
        "an action or prevention",
        "an exhibit",
        "an exhibit policy",
        "a notice",
        "a phrase of a notice",
        "an ask",
        "the `notice` of a pack",
        "a document",
        "`replies`",
        "a review file",
        "`headings`",
        "a review rule",
        "a case",
        "an item",
        "a variant",
        "what a test wants",
        "unknown key `\u{1a}A` in \u{1a}B",
        "\u{1a}A has \u{1a}B",
        "\u{1a}A always has `\u{1a}B`",
        "`\u{1a}A` has no languages",
        "it is the same in all languages: leave `.\u{1a}A` out",
        "`\u{1a}A` cannot be \u{1a}B",
        "an id",
        "a name",
        "a fact's name",
        "the name of a variant",
        "write `\u{1a}A`",
        "lower-case letters and digits, with hyphens between words",
        "`\u{1a}A` is in `\u{1a}B` twice",
        "`\u{1a}A` has no value",
        "fill it in or leave the key out",
        "`\u{1a}A` is empty",
        "the file has no value",
        "a map of keys belongs here, each on a line of its own",
        "`\u{1a}A` is a map of keys",
        "the file is a map of keys",
        "write `key: value`, each on a line of its own",
        "`\u{1a}A` is one value, not a list or a map",
        "`\u{1a}A` is a list",
        "one line with `- ` for each, or `[a, b]` for ids",
        "each entry starts with `- `",
        "the file has more than \u{1a}A mistakes; the rest is not shown",
        "`\u{1a}A` is the language that is sent",
        "`\u{1a}A` has no `\u{1a}B` beside it",
        "add it to `reading-languages` in pack.yaml, or leave `\u{1a}A` out",
        "`\u{1a}A` is here without `ask`",
        "a translation has its original beside it",
        "`\u{1a}A` belongs to a choice, not to \u{1a}B",
        "`\u{1a}A` belongs to rows, not to \u{1a}B",
        "`\u{1a}A` belongs to a date, not to \u{1a}B",
        "`\u{1a}A` belongs to text, not to \u{1a}B",
        "`\u{1a}A` belongs to a type with an order or a length, not to \u{1a}B",
        "`\u{1a}A` does not go with `is`: a derived fact is computed, never asked",
        "the question to the seller; only a derived fact (`is`) has none",
        "\u{1a}A has `\u{1a}B`",
        "a `pattern` needs a value that matches it",
        "a column is one value: no lists or rows",
        "`options` has no `\u{1a}A`",
        "a choice has at most \u{1a}A options",
        "`\u{1a}A` has no label in `options.\u{1a}B`",
        "there is no type `\u{1a}A`",
        "the types are \u{1a}A and `list of …`",
        "a length in words needs its source and when it was checked",
        "a limit needs its source and when it was checked",
        "how long an appeal is open needs its source and when it was checked",
        "`\u{1a}A` is no section with own words",
        "`summaries`, `causes`, `actions` or `prevention`",
        "`\u{1a}A` is no share",
        "a whole percent, such as `40%`",
        "`\u{1a}A` has its box already",
        "a section goes into one box",
        "a violation's `routes` is a list",
        "one line `- plan-of-action` for each, the last without a condition",
        "a route is a name, or a name with its `when` indented below it",
        "what is `unverified` has no `\u{1a}A`",
        "leave it out, or say how far the source can be trusted",
        "only what is `unverified` has none",
        "`\u{1a}A` is not a version",
        "three numbers, such as `1.0.0`",
        "`\u{1a}A` is not a level",
        "`\u{1a}A` says not how far it can be trusted",
        "`\u{1a}A` is not a number of characters",
        "a whole number, such as `2000`",
        "`\u{1a}A` is not a length",
        "`\u{1a}A` is no section of a letter",
        "a phrase of a notice has `phrase`, `all` or `any`",
        "`\u{1a}A` is not a weight",
        "a whole number from 1 (says little) to 5 (decides)",
        "packs share no rule with `reads`",
        "each pack has facts of its own: write the rule into `rules/<pack>/review.yaml`",
        "the rule looks for nothing",
        "it has `says`, `lacks`, `reads` or `structure`",
        "`\u{1a}A` and `\u{1a}B` do not go together",
        "make two rules of it; only `structure` goes with `says`",
        "`\u{1a}A` does not go with `says`",
        "it is looked for alone",
        "a rule that counts words has no `\u{1a}A`",
        "leave it out: the example would have to be as long as a letter",
        "texts that the rule finds something in: they are its test",
        "texts that look alike and are right: no rule may find anything in them",
        "there is no structure `\u{1a}A`",
        "the structures are \u{1a}A",
        "a letter has no part `\u{1a}A`",
        "the parts are \u{1a}A",
        "`\u{1a}A` is no severity",
        "`error` or `warning`",
        "there are two packs `\u{1a}A`",
        "give one of them, and its folders, another name",
        "the other is here",
        "the file is not read: \u{1a}A",
        "it lies in no pack",
        "a pack's files are `rules/<pack>/<violation>.yaml` and `templates/<pack>/<violation>.md`",
        "it lies too deep",
        "a pack's files lie directly in `\u{1a}A/`, or in `shared/` there",
        "there is no pack beside it",
        "it is for the packs in `rules/<pack>/`",
        "`\u{1a}A` holds `\u{1a}B` files",
        "name it `\u{1a}A`",
        "keep other files elsewhere",
        "the template has no fragments",
        "a fragment starts with a heading such as `## summary`",
        "text before the first heading",
        "every fragment starts with a heading such as `## summary`",
        "a heading has two or three `#`",
        "`## kind id` starts a fragment, `### text` is a heading of the letter",
        "`＃` is a full-width sign",
        "headings start with the ASCII `#`",
        "the fragment has no text",
        "write below the heading, or leave the heading out",
        "the tag is not closed",
        "`\u{1a}A` is missing on this line",
        "the tag is empty",
        "`\u{1a}A` without its start",
        "tags are `{{ value }}` and `{% if … %}`, with ASCII signs",
        "the heading names no fragment",
        "there is no kind of fragment `\u{1a}A`",
        "a fragment is \u{1a}A",
        "the heading is `## \u{1a}A` and one id",
        "the heading is `## \u{1a}A` alone",
        "a value starts with a fact's name",
        "`\u{1a}A` does not belong here",
        "a filter comes after `|`, a condition goes in `{% if … %}`",
        "a filter's name is missing after `|`",
        "a value has one filter",
        "`\u{1a}A` is missing before the argument",
        "an argument is a text in double quotes",
        "the condition is missing",
        "`{% \u{1a}A odr.rate > 1% %}`",
        "`else` takes no condition",
        "there is no tag `\u{1a}A`",
        "a loop is written `{% for row in orders %}`",
        "`\u{1a}A` is written `\u{1a}B`",
        "`and` and `or` are mixed",
        "put parentheses around the part that belongs together",
        "the condition is nested more than \u{1a}A deep",
        "the condition has more than \u{1a}A parts",
        "make a derived fact of some of them",
        "a list's name is missing after `count`",
        "a comparison is missing, such as `count \u{1a}A >= 2`",
        "comparisons cannot be chained",
        "join two with `and`",
        "a value is missing",
        "a whole number is missing",
        "put a sum beside `/` in parentheses",
        "`/` would else seem to belong to its neighbours only",
        "a sum has at most \u{1a}A terms",
        "`\u{1a}A` needs a space on both sides",
        "`of` is missing after `\u{1a}A`",
        "a fact's name is missing",
        "`\u{1a}A` is where a fact's name is wanted",
        "a name does not end with `-`",
        "a minus needs a space on both sides",
        "`\u{1a}A` is missing",
        "join conditions with `and` or `or`",
        "the quote is not closed",
        "`\u{1a}A` is not a comparison",
        "there is no `*`: sums have only `+`, `-` and one `/`",
        "put texts in double quotes",
        "there is a space between the number and its `%`",
        "write `1%`, without a space",
        "a space that is none of the keyboard's own has no meaning here",
        "type a plain space",
        "`\u{1a}A` has no meaning here",
        "put texts in plain double quotes: `\"`",
        "`\u{1a}A` is full-width",
        "put texts in double quotes; names are made of a to z, digits, `-` and `.`",
        "OVERVIEW: \u{1a}A",
        "USAGE: \u{1a}A",
        "ARGUMENTS:",
        "OPTIONS:",
        "SUBCOMMANDS:",
        "See '\u{1a}A <subcommand>' for detailed help.",
        "<subcommand>",
        "<options>",
        "\u{1a}A (default)",
        "Show the version.",
        "Show help information.",
        "Show subcommand help information.",
        "\u{1a}A (values: \u{1a}B)",
        "\u{1a}A (default: \u{1a}B)",
        "\u{1a}A (values: \u{1a}B; default: \u{1a}C)",
        "The case: its folder, or its case.yaml.",
        "Also use the packs in this folder (its rules and templates).",
        "The language of the questions.",
        "The language of the answer.",
        "The language to show it in.",
        "How the answer is written: text, or json.",
        "How findings are written: for people (pretty), one line each (compact), or for programs.",
        "Folders that hold `rules` and `templates`.",
        "Assembles the appeal letter for a marketplace's suspension from a seller's case.",
        "Tells what a notice or a report is about, what it asks for and until when.",
        """
        Reads plain text, saved mails (.eml), pages (HTML) and account-health reports (JSON). With --into, what they sa\
        y goes into a case with where it came from; a case that is not there yet is started. Exit status: 0 all are rec\
        ognised, 1 one is not, or not for sure, or there is something to look at, 2 could not run.
        """,
        "The notices and reports; standard input if none is named, or for `-`.",
        "Write what they say into this case, and keep the notices in its folder.",
        "A marketplace by id, country or name, where a report holds several.",
        "List each sentence with the part of a notice that it is taken for.",
        "Starts a case folder with every question of one or more violations.",
        "For example: appeal new amazon/order-defect-rate amazon/valid-tracking-rate --into my-case",
        "What the notice names, such as amazon/order-defect-rate; `appeal packs` lists them.",
        "The folder to make; by default named after the violation.",
        "Asks for what a case lacks, one question at a time, and writes the answers into it.",
        """
        Every answer is in case.yaml before the next question comes, so it may be stopped at any time. Answers may also\
         come from a pipe, one a line.\nExit status: 0 nothing is missing, 1 questions are still open, or there is some\
        thing to look at, 2 could not run.
        """,
        "Shows which document each violation wants, and why it and not the others.",
        """
        Exit status: 0 each violation has its route, 1 facts that decide are missing, or the case has mistakes, 2 could\
         not run.
        """,
        "Writes the letter of a case, or asks for what is missing.",
        """
        Exit status: 0 a letter without findings, 1 no letter yet, or a letter with findings (on standard error), 2 cou\
        ld not run.
        """,
        "The language: the sent one unless a reading copy is wanted.",
        "Where a case needs several letters, the one for this violation.",
        "Another route than the recommended one: one of those that `appeal routes` shows.",
        "The variant of the case: one of those below `variants` in its case.yaml.",
        """
        Try a case, such as a counter-example: also take packs whose proofs fail, and do not look for the files of exhi\
        bits.
        """,
        "After a reply that wants more information: write all of the letter again, not only what is asked.",
        """
        How the letter is written: text, ready to paste, markdown, html, docx, json or pdf; if left out, by the ending \
        of --output.
        """,
        "Write the letter to a file; `-` is standard output.",
        """
        Who may read the letters that are written, beside what `umask` forbids: owner, group or all. A file that is rep\
        laced keeps its permissions.
        """,
        "By the boxes of the marketplace's form, each with how much it holds.",
        "The index of the exhibits: what each proves, its files, their sizes and SHA-256.",
        "The letter and its copy in your language side by side, to check it: html, docx or pdf.",
        """
        Below each sentence the fragment and the facts that it came from; `appeal explain` also says why others are not\
         there.
        """,
        "Write a new folder with the letter, the copy beside it, the index of the exhibits and copies of their files.",
        "Tells of each sentence of a letter where it comes from, and why others are not there.",
        "Exit status: 0 explained, 1 something is missing for the letter, or the case has mistakes, 2 could not run.",
        "The language that it is explained in; the letter is the one that is sent.",
        "How it is written: text, or json.",
        "Shows how much of a letter is the seller's own, and how alike it is to others.",
        """
        What is not the seller's own appears in any letter from the same pack. Letters of earlier rounds are compared t\
        oo. Exit status: 0 shown, 1 a section has less of its own than the pack wants, or another case says the same, o\
        r something is missing for the letter, 2 could not run.
        """,
        "Folders with other cases to compare it with.",
        "Writes the letters of many cases, into a folder or as lines of JSON.",
        """
        Cases are folders (with all cases below them), or files that list many: tables (.csv, .tsv, .txt) whose heading\
        s are facts, and JSON with one case on each line (.jsonl), also from standard input (`-`). Each letter gets the\
         name of its case. A run that was cut short leaves whole letters only; with --resume the next one goes on. Each\
         case without a letter gets one line that says why. Exit status: 0 all letters, 1 some are missing or have find\
        ings, 2 could not run.
        """,
        "Folders with cases, and files that list cases; `-` is standard input, JSON with one case on each line.",
        "The folder for the letters; it is made if it is not there.",
        """
        How the letters are written: text, markdown, html, docx or json; or jsonl, which writes what came of each case \
        as one line of JSON to standard output.
        """,
        "Only a part of the cases, such as the third of sixteen: 3/16. All parts together are all cases.",
        "The pack of listed cases that name none.",
        """
        Go on in a folder that holds letters already: those that come out the same are left alone, others are written a\
        gain.
        """,
        "The language of the letters: the sent one unless a reading copy is wanted.",
        "Says what weakens a letter, whoever wrote it, and how to correct it.",
        """
        Reads plain text, Markdown, Word documents (.docx), saved mails and pages. Places in a Word document are paragr\
        aphs. Exit status: 0 nothing found, 1 findings, 2 could not run.
        """,
        "The letter; `-` is standard input.",
        "Compare it with this case: its folder, or its case.yaml.",
        "The notice that the letter answers.",
        "What the notice was about, such as amazon/order-defect-rate; may be given several times.",
        "Which document it is, such as dispute; by default it is recognised.",
        "The language of the findings.",
        "Instead of the findings what the letter answers, and what to do first.",
        "Show the rules, each with an example of bad and good, and review nothing.",
        "Reads what the marketplace answered, lists what is still asked, and keeps the round.",
        """
        The letter that was sent, the case as it was and the reply go into rounds/1, rounds/2 … of the case's folder. E\
        xit status: 0 recognised, 1 not, or not for sure, 2 could not run.
        """,
        "The reply: plain text, a saved mail (.eml) or a page (HTML); `-` is standard input.",
        "The letter that was sent, if it is not the one that the case gives now.",
        "Only read the reply: keep no round.",
        "Lists cases with their rounds and deadlines, the soonest first.",
        "Exit status: 0 all cases could be read, 1 one could not, 2 could not run.",
        "Folders with cases in them, or cases; the current folder if none is named.",
        "The language of the list.",
        "Write all deadlines of open cases into this calendar file, with reminders.",
        "Shows the metrics of account-health reports, and computes those of orders, feedback, returns and claims.",
        """
        Files: the account-health report (JSON), all-orders, seller feedback, returns, and CSV files of claims and char\
        gebacks or of shipments.\nExit status: 0 no findings, 1 findings (on standard error), 2 could not run.
        """,
        "The reports.",
        "The day of the report; by default the last day in the files.",
        "Also show a window of so many days.",
        "A marketplace by id, country or name, where the files hold several.",
        "Orders that the seller fulfils, or those that Amazon does.",
        "Show the rate without the defects of an order, or one kind: 111-…/claims.",
        "How the text is written.",
        "Keep the metrics in a case's folder, and show how they went.",
        "Write the facts of the metrics into a case, with where they came from.",
        "What flat files are written in, where it is not seen from them.",
        "How dates such as 3/4/2019 are written, where the other dates do not show it.",
        "Which heading is which column: order=Bestellnummer.",
        "The pack whose requirements hold.",
        "How many columns the screen has.",
        "Lists the packs, or shows one violation.",
        "Lists packs and violations.",
        "The language of the titles.",
        "Shows what a violation asks, needs and accepts.",
        "Such as amazon/order-defect-rate.",
        "Checks and tests rule packs and letter fragments.",
        "Checks every pack in a folder and lists all that is wrong, each with its file, line and column.",
        """
        Packs that have nothing wrong are tested as well. Exit status: 0 clean, 1 findings, 2 could not run. Findings g\
        o to standard output, how many there are to standard error.
        """,
        "The least that makes the exit status 1.",
        "Leave out the tests of the packs.",
        "Print whole paths, for an editor or a program that runs in another folder.",
        "Runs the tests of packs: cases with the letters that they should give.",
        """
        A test is a folder `rules/<pack>/tests/<name>` with a case.yaml; docs/testing-packs.md explains it.\nExit statu\
        s: 0 all passed, 1 failures, findings or letters written, 2 could not run.
        """,
        "Run only tests whose name, <pack>/<test> or <pack>/<test>/<variant>, holds this.",
        "Write the letters that are missing or differ, where all else is as wanted.",
        "How results are printed: pretty with differences, compact, json or junit.",
        """
        Tells what of the packs no test reaches: routes, causes, actions, prevention, branches, languages, rules of the\
         review.
        """,
        "Exit status: 0 as much is reached as is wanted, 1 less or findings, 2 could not run.",
        "The least that must be reached of each pack, in percent.",
        "Write tests that reach the rest, as cases to be edited, below the packs' tests.",
        "How it is printed: pretty, or json for programs.",
        "Makes random cases of every pack, drafts their letters and looks for holes and faults.",
        "Exit status: 0 every letter is whole, 1 findings, 2 could not run.",
        "How many cases.",
        "The first case's seed; the next ones count on from it.",
        "Write the cases that fail below a folder.",
        "Writes a catalogue of packs: a page for each violation, and an index.",
        """
        Pages are Markdown, one in each language of the pack: `<pack>/<violation>.md`, `<pack>/<violation>.zh.md`.\nExi\
        t status: 0 written or current, 1 findings or not current, 2 could not run.
        """,
        "The folder of the catalogue (docs/catalogue), or the page of the limits (docs/limits.md).",
        "Only check whether the catalogue is current.",
        "Write the page of what this tool takes at most, instead of the catalogue.",
        "Says what a code means, why it matters, and how to correct it; without a code, lists them all.",
        "Every finding ends with its code in brackets: [unknown-key].",
        "The codes, such as unknown-key.",
        "Checks the languages of the tools and of letters: what is missing, wrong or out of date.",
        """
        A language is a folder with `letters.yaml` and, if the tools speak it, `tools/*.yaml`; docs/languages.md explai\
        ns them. Exit status: 0 clean, 1 findings, 2 could not run.
        """,
        "The folder of the languages.",
        "Note that all texts of a language translate the English ones as they are now: writes its `originals.txt`.",
        "How it is printed: pretty, or json for programs.",
        "? help",
        "back",
        "skip",
        "quit exit",
        "none",
        "yes y",
        "no n",
        "hour hours",
        "day days",
        "week weeks",
        """
        \u{1a}A question is open; answers may close some or open others. Every answer is kept at once.\u{1f}\u{1a}A que\
        stions are open; answers may close some or open others. Every answer is kept at once.
        """,
        "? explains a question, back returns to the one before, skip leaves it open, quit stops.",
        "\u{1a}A open. For \u{1a}B: \u{1a}C",
        "\u{1a}A open. For \u{1a}B: \u{1a}C (of \u{1a}D)",
        "One or more, by number or name:",
        "By number or name:",
        "The path of \u{1a}A",
        "Number \u{1a}A of `\u{1a}B`; an empty line ends the list.",
        "Form: \u{1a}A",
        "It goes into \u{1a}A, at line \u{1a}B: \u{1a}C",
        "The letter does not print it as such; it decides what the letter says.",
        "In the letter it goes here:",
        "back: the question before; skip: leave it open; quit: stop. Put such a word in quotes to answer with it.",
        "Nothing was typed. ? explains the question, skip leaves it open.",
        "`\u{1a}A` is none of the \u{1a}B above",
        "\u{1a}A: \u{1a}B",
        "There is \u{1a}A so far, and \u{1a}B\u{1f}There are \u{1a}A so far, and \u{1a}B",
        "\u{1a}A is needed\u{1f}\u{1a}A are needed",
        "The answer cannot be written into the case; write it there by hand",
        "The answer cannot be written into the case; write it there by hand (\u{1a}A)",
        "This line is no text, or too long",
        "The case was changed elsewhere meanwhile. It is read again; the last answer was not taken",
        "This is the first question since you started",
        "An empty line ends the list",
        """
        \u{1a}A question is still open; all answers are kept.\u{1f}\u{1a}A questions are still open; all answers are ke\
        pt.
        """,
        "the case",
        "exhibits",
        "\u{1a}A \u{1a}B",
        "\u{1a}A, \u{1a}B",
        "Which root cause explains this: \u{1a}A?",
        "Which of the notice's points does this cause answer?",
        "What has been done about this cause?",
        "What stops this cause from recurring?",
        "\u{1a}A (the one that is there does not count: \u{1a}B)",
        "one or more of",
        "one of",
        "a list in brackets of",
        "rows of \u{1a}A",
        "yes or no",
        "a file in the case's folder",
        "a file in the case's folder (\u{1a}A)",
        "[some words]",
        "\u{1a}A, such as \u{1a}B",
        "count, such as 214",
        "date, such as \u{1a}A",
        "duration, such as \u{1a}A",
        "duration, such as \u{1a}A",
        "\u{1a}A; none if there is none",
        "text",
        "yes-no",
        "count",
        "number",
        "percent",
        "money",
        "money \u{1a}A",
        "date",
        "duration",
        "choice",
        "rows",
        "asin",
        "order-id",
        "seller-id",
        "tracking-number",
        "list of \u{1a}A",
        """
        No letter yet: \u{1a}A answer is missing. Write it into \u{1a}B.\u{1f}No letter yet: \u{1a}A answers are missin\
        g. Write them into \u{1a}B.
        """,
        "For \u{1a}A:",
        "(\u{1a}A:\u{1a}B)",
        "\u{1a}A: \u{1a}B",
        "\u{1a}A: \u{1a}B",
        "\u{1a}A, \u{1a}B: \u{1a}C",
        "recommended",
        "goes out beside the recommended one",
        "does not apply",
        "not needed, one that comes first applies",
        "still open",
        "risk: \u{1a}A",
        "the pack does not say what that risks",
        "\u{1a}A is not recommended for \u{1a}B: \u{1a}C is",
        "\u{1a}A is not recommended for \u{1a}B: that is still open",
        "Requirement",
        "The notice asks about",
        "Routes, the first that applies",
        "Facts",
        "Causes, with what is done about them and what prevents them",
        "Exhibits",
        "\u{1a}A \u{1a}B, since \u{1a}C; source: \u{1a}D (checked \u{1a}E)",
        "\u{1a}A (under a condition)",
        "\u{1a}A: \u{1a}B",
        "written by the tool",
        "computed",
        "\u{1a}A: \u{1a}B  (\u{1a}C)",
        "exhibit.\u{1a}A: \u{1a}B",
        "\u{1a}A (\u{1a}B)",
        "Routes that are not taken",
        "Sentences that are not there",
        "Causes that are not there",
        "“\u{1a}A”  (\u{1a}B)",
        "“\u{1a}A”  (\u{1a}B, \u{1a}C)",
        "the case does not name",
        "the case says that these answer another violation",
        "the letter \u{1a}A lists no causes",
        "\u{1a}A: \u{1a}B: \u{1a}C",
        "\u{1a}A% of \u{1a}B words are the seller's own",
        "\u{1a}A: \u{1a}B% of \u{1a}C",
        "\u{1a}A: at least \u{1a}B% are wanted",
        "\u{1a}A (at least \u{1a}B%)",
        "only \u{1a}A% of the words below `\u{1a}B` are your own; \u{1a}C% are wanted",
        """
        say what happened in your shop alone: which step, which figures, which names and records; letters that read lik\
        e others are taken for templates
        """,
        "header",
        "summaries",
        "causes",
        "actions",
        "prevention",
        "exhibits",
        "closing",
        "text",
        "\u{1a}A (\u{1a}B)",
        "\u{1a}A of \u{1a}B characters, \u{1a}C",
        "\u{1a}B character, \u{1a}C\u{1f}\u{1a}B characters, \u{1a}C",
        "\u{1a}A word\u{1f}\u{1a}A words",
        "In no box",
        "the box `\u{1a}A` takes \u{1a}B characters, its text has \u{1a}C",
        """
        shorten the longest answers by \u{1a}A character; `appeal draft --boxes` shows what is in it\u{1f}shorten the l\
        ongest answers by \u{1a}A characters; `appeal draft --boxes` shows what is in it
        """,
        "no cause answers what the notice asks about \u{1a}A",
        "add `\u{1a}A` to the `answers` of a cause that explains it, or add such a cause",
        "`\u{1a}A` is \u{1a}B, the causes account for \u{1a}C",
        "the causes' \u{1a}A should add up to it: some are not explained",
        "the causes' \u{1a}A should add up to it: some may be counted twice, or the figure is wrong",
        "`\u{1a}A` meets the requirement, \u{1a}B",
        "check the figure against the notice: a plan of action explains why it was missed",
        "the exhibit \u{1a}A is left out: \u{1a}B",
        "required by \u{1a}A: give another file, or correct the facts",
        "Exhibits: \u{1a}A",
        "Exhibits: \u{1a}A, \u{1a}B",
        "Exhibit",
        "Proves",
        "File",
        "Size",
        "\u{1a}B byte\u{1f}\u{1a}B bytes",
        "\u{1a}A page\u{1f}\u{1a}A pages",
        "\u{1a}A (as sent)",
        "\u{1a}A (to check, not sent)",
        "\u{1a}A (\u{1a}B)",
        "\u{1a}A: \u{1a}B",
        "`\u{1a}A` was different in round \u{1a}B",
        "if this is right, say in the letter why it has changed",
        "it was this",
        "recognised",
        "unsure",
        "not recognised",
        "does it say “\u{1a}A”, in these or other words? Then it is \u{1a}B",
        "is it about this? Then it is \u{1a}A",
        "did the marketplace send this text?",
        "what is the notice about? No pack knows phrases of it",
        "\u{1a}A goes by \u{1a}B if this holds: \u{1a}C",
        "\u{1a}A, where \u{1a}B",
        "`\u{1a}A` asks “\u{1a}B”",
        "\u{1a}A; \u{1a}B",
        "the file does not say its encoding; it was read as \u{1a}A",
        "the encoding `\u{1a}A` cannot be read: save the text as UTF-8",
        "the attachment `\u{1a}A` was not read",
        "mails within mails were not all read: there are too many",
        "the mail has more than \u{1a}A parts; the others were not read",
        "only the first 32 MiB were read",
        "which site it concerns",
        "which of the sites it concerns",
        "the date of the notice",
        "a deadline",
        "the time zone of the deadline",
        "where to submit the answer",
        "Also mentioned",
        "Read",
        "Site",
        "ASINs",
        "Orders",
        "Date of the notice",
        "Deadline",
        "Asked for",
        "Documents",
        "Submit",
        "To decide",
        "Not in the notice",
        "About the file",
        "Look at this first",
        "The marketplace's own time",
        "Complaint and case numbers",
        "Amounts and rates",
        "Mail addresses",
        "What the mail's receiver checked",
        "Parts",
        "what happened",
        "why",
        "what to send",
        "what happens otherwise",
        "errors and contact",
        "\u{1a}A, in many notices",
        "“\u{1a}A”",
        "no phrase of it was found; \u{1a}A of 100 like what the pack says of it: \u{1a}B",
        "a link leads to \u{1a}A, which is not \u{1a}B",
        "\u{1a}A looks like \u{1a}B and is not",
        "the sender is at \u{1a}A, which is not \u{1a}B",
        "the mail failed a check of its receiver: \u{1a}A",
        "a mail is forwarded or quoted here, and its date is not understood: dates that count from it are not known",
        "\u{1a}A (\u{1a}B)",
        "\u{1a}A (\u{1a}B)",
        "“\u{1a}A” (\u{1a}B)",
        "\u{1a}A: “\u{1a}B”",
        " (\u{1a}A time)\u{1f} (\u{1a}A times)",
        " (a phrase without a source)",
        "route: \u{1a}A",
        "\u{1a}A, or else \u{1a}B",
        "asks about: \u{1a}A",
        "\u{1a}A (\u{1a}B)",
        "in business days",
        "in business days: \u{1a}A at the earliest",
        "day unknown, counted from the first notice",
        "\u{1a}A, or as many days later as it was received",
        "day unknown",
        "reinstated",
        "more information is wanted",
        "documents are missing or not accepted",
        "denied",
        "denied, and no other appeal will be read",
        "received, and not decided yet",
        "the same text came again",
        "keep the evidence, and do what the letter says",
        "answer the gaps below and nothing else; what was said before stays as it was",
        "attach what is missing, unaltered; names and addresses as on the account, letter for letter",
        "look again at what the notice says; only new facts help",
        "do not write again the same way; one complete file to whoever is above remains",
        "wait for the decision",
        "something in the first list is still unanswered: compare the letter with it line by line",
        "read it yourself: the packs know no phrases that decide",
        "Next: \u{1a}A",
        "Deadline: \u{1a}A: \u{1a}B",
        "Deadline: \u{1a}A",
        "everything",
        "\u{1a}A: \u{1a}B",
        "the case says nothing of it",
        "the case has \u{1a}A: say more",
        "`plural` takes \u{1a}A text in \u{1a}B\u{1f}`plural` takes \u{1a}A texts in \u{1a}B",
        "one for each form (\u{1a}A), each in double quotes, with commas between them; `#` in it is the number",
        "`\u{1a}A` is not a language that letters can be written in",
        "there are \u{1a}A",
        "`\u{1a}A` is not a reading language of the pack",
        "it is the language that is sent: name the file `\u{1a}A.md`",
        "add it to `reading-languages` in pack.yaml, or delete the template",
        "fact",
        "column",
        "cause",
        "action",
        "prevention",
        "exhibit",
        "ask",
        "route",
        "violation",
        "shared file",
        "filter",
        "there is no \u{1a}A `\u{1a}B`",
        "the \u{1a}A `\u{1a}B` is declared already",
        "the \u{1a}A `\u{1a}B` is used nowhere",
        "`\u{1a}A` appears twice",
        "`\u{1a}A` is missing",
        "declared here",
        "first here",
        "such as `\u{1a}A`",
        "declare it under `\u{1a}A`",
        "`shared/\u{1a}A.yaml` declares it: add `\u{1a}A` to `uses`",
        "give both the same name",
        "choose another name",
        "\u{1a}A and \u{1a}B more",
        "`exhibit.` can be used in fragments only",
        "a decision must not change when an exhibit is added",
        "`known` can be used in fragments only",
        "a decision must not change when an answer is added",
        "`\u{1a}A` is not optional, so it is always known in a letter",
        "add `optional: yes` to the fact, or leave the condition out",
        "`\u{1a}A` is \u{1a}B, which is not true or false by itself",
        "compare it: `\u{1a}A`",
        "compare it: `\u{1a}A == \"some text\"`",
        "compare how many: `count \u{1a}A >= 2`",
        "`\u{1a}A` is yes or no",
        "write `\u{1a}A` or `not \u{1a}A`",
        "`\u{1a}A` is \u{1a}B, which cannot be compared",
        "`count \u{1a}A >= 2`, or `\u{1a}A includes …`",
        "`\u{1a}A` may be in any currency, so amounts cannot be compared",
        "declare it as `money USD`",
        "a text is compared with \u{1a}A",
        "such as `\u{1a}A`, without quotes",
        "\u{1a}A is compared with `\u{1a}B`, \u{1a}C",
        "\u{1a}A has no order",
        "compare it with `==`, `!=` or `in [ … ]`",
        "\u{1a}A is printed, not compared",
        "`includes` is for lists; `\u{1a}A` is \u{1a}B",
        "write `\u{1a}A == …` or `in [ … ]`",
        "`count` is for lists and rows; `\u{1a}A` is \u{1a}B",
        "put a text in double quotes",
        "the fact can never be this: \u{1a}A",
        "only choices and texts are compared one by one, not \u{1a}A",
        "write an option without quotes",
        "write `\u{1a}A`",
        "`\u{1a}A` has no option `\u{1a}B`",
        "`\u{1a}A` is \u{1a}B, where \u{1a}C is wanted",
        "the sum is \u{1a}A, the fact is declared as \u{1a}B",
        "a `/` divides counts by counts and gives a percent",
        "the divisor may be 0",
        "give it `min: 1`, or declare the derived fact `optional: yes`",
        "the sum may become too large to be exact",
        "give its facts a smaller `max`",
        "`\u{1a}A` is not a literal",
        "`\u{1a}A` is a ratio, which goes into no sum",
        "\u{1a}A goes into no sum",
        "`count of` takes a list or rows; `\u{1a}A` is \u{1a}B",
        "`\u{1a}A of` takes a column of rows",
        "such as `\u{1a}A of orders.units`",
        "`\u{1a}A of` does not take \u{1a}B",
        "these do not add up: \u{1a}A",
        "the reference lists which types go into one sum",
        "each item has its own `\u{1a}A`, so it has no single value here",
        "facts with a dot in their name have one value in a case",
        "`\u{1a}A` is a whole row",
        "`\u{1a}A` has no column `\u{1a}B`",
        "`cause.` means something in actions and prevention only",
        "`cause.` joins lists and rows of causes; `\u{1a}A` is neither",
        "`\u{1a}A` is optional: no decision can hang on what may stay unknown",
        "decide by a fact that is always known",
        "`\u{1a}A` is optional, so what is computed from it may stay unknown",
        "declare the derived fact `optional: yes` too",
        "`if` has no `endif`",
        "write `{% endif %}` where its text ends",
        "`for` has no `endfor`",
        "write `{% endfor %}` where its text ends",
        "`{{ exhibits }}` comes before `{{ \u{1a}A }}`",
        "exhibits are lettered by first mention, so their list comes last",
        "headings of the letter can be in layouts only",
        "`### ` lines belong below `## letter …`",
        "the tag is opened within a line and not closed in it",
        "close it on the same line, or put each tag on a line of its own",
        "there is no policy here",
        "`policy` can be used in fragments of a violation that has one",
        "`{{ \u{1a}A }}` needs a line of its own in a layout",
        "layouts are the fragments `## letter …`",
        "`\u{1a}A` takes no filter",
        "rows cannot be printed as one value",
        "go through them with `{% for row in \u{1a}A %}`, or use `plural`",
        "the sentence would start with a digit",
        "put a word before \u{1a}A: a sentence starts with a capital letter",
        "`or` is for lists; `\u{1a}A` is \u{1a}B",
        "`or` takes no argument",
        "`plural` is for counts, lists and rows, not for \u{1a}A",
        "tags are nested more than \u{1a}A deep",
        "join conditions with `and`, or make a derived fact of them",
        "`\u{1a}A` after `else`",
        "`else` is the last branch",
        "an `if` has more than \u{1a}A branches",
        "make several of it",
        "this loop is inside another loop",
        "print the inner list as one value: `{{ \u{1a}A }}`",
        "`\u{1a}A` has a meaning already",
        "call the loop's variable `row`",
        "`\u{1a}A` is \u{1a}B; a loop goes through a list or rows",
        "`\u{1a}A` without its `\u{1a}B`",
        "close the `if` first",
        "close the `for` first",
        "the `\u{1a}A` of a tag within a line is on a line of its own",
        "`\u{1a}A` is within a line, its start is on a line of its own",
        "keep both in one line, or each on its own",
        "`max` is below `min`",
        "`min` is above \u{1a}A, the largest value where `max` is not given",
        "write `max` as well",
        "`max` is below \u{1a}A, the smallest value where `min` is not given",
        "write `min` as well",
        "the length of \u{1a}A is fixed by its form",
        "a limit of \u{1a}A lies between \u{1a}B and \u{1a}C",
        "a limit is a value of the fact's type; of text its length, of lists and rows how many",
        "the example does not fit: \u{1a}A",
        "`letter.date` is always there",
        "declare what several violations use once, in pack.yaml or a shared file",
        "`\u{1a}A` has a meaning of its own",
        "`\u{1a}A` is computed from itself",
        "\u{1a}A needs \u{1a}B",
        "`\u{1a}A` builds on more than \u{1a}B derived facts, each on the next",
        "the cause `\u{1a}A` is shared and has its title in \u{1a}B",
        "leave `title` out here",
        "`answers` goes where a violation names the cause",
        "if the shared cause is meant, add `\u{1a}A` to `uses`",
        "a cause has a `title` where it is defined; only a shared one is named without",
        "it is shared: use it without declaring it again",
        "to use that one, add `\u{1a}A` to `uses`; or choose another name",
        "a case names it by its id alone: share it, or choose another name",
        "an ask's id is unique in its pack, so that a case can name it alone",
        "the pack `\u{1a}A` has no pack.yaml",
        "`rules/\u{1a}A/pack.yaml` names the pack and what its violations share",
        "the pack is named `\u{1a}A`, its folder `\u{1a}B`",
        "the \u{1a}A is named `\u{1a}B`, its file `\u{1a}C`",
        "write `rules/\u{1a}A/\u{1a}B.yaml`, or leave it out",
        "there is no `rules/\u{1a}A/\u{1a}B.yaml` for this template",
        "write the rule file, or delete the template",
        "there is no `templates/\u{1a}A/\u{1a}B.md` for this rule file",
        "write it: it holds the sentences of the letter",
        "there is no `\u{1a}A` beside this template",
        "the pack has the reading language `\u{1a}A`",
        "the pack has no route `\u{1a}A`",
        "no pack has a route `\u{1a}A`",
        "the route `\u{1a}A` appears twice",
        "the last route has a condition",
        "some case would have no route: leave its `when` out",
        "a route without `when` hides those below it",
        "put it last, or give it a condition",
        "policies go by the notice's date, and there is no fact `notice.date`",
        "declare `notice.date` with `type: date` in pack.yaml",
        "a policy compares one fact with one literal",
        "the notice has no ask `\u{1a}A`",
        "declare it under `notice`, `asks`",
        "name the asks that this cause can answer: \u{1a}A",
        "`\u{1a}A` cannot be added up",
        "`counted-in` names rows or counts of causes",
        "`counted-in` belongs to a count that has one value in a case",
        "`## \u{1a}A` appears twice",
        "put both texts below one heading, or change the name of one",
        "a shared file has no `## \u{1a}A`",
        "move it to pack.md or the violation's template",
        "a summary belongs to a violation",
        "move it to the violation's template",
        "no \u{1a}A `\u{1a}B` is declared in \u{1a}C",
        "declare it there, or delete the fragment",
        "\u{1a}A has no `## \u{1a}B`",
        "every \u{1a}A has its text there",
        "`## \u{1a}A` is missing here",
        "\u{1a}A has it, and every language has the same fragments",
        "it is here",
        "\u{1a}A has no such fragment",
        "every language has the same fragments",
        "this phrase does not distinguish `\u{1a}A` from others",
        "add words that only its notices have, or put it into a group with `all`",
        "it is here too",
        "print it in a fragment, test it in a condition, or delete it",
        "name it under `causes` of a violation, or delete it",
        "name it in a cause, or delete it",
        "print `{{ exhibit.\u{1a}A }}` in a fragment, give it `needed`, or delete it",
        "name it under `routes` of a violation, or delete it",
        "name something that it declares, or leave it out here",
        "`\u{1a}A` prints `cause.\u{1a}B`, which the cause `\u{1a}C` does not have",
        "print or go through `\u{1a}A` in the cause's fragment, or give it another \u{1a}B",
        "the letter needs a fragment `## \u{1a}A`",
        "write it in \u{1a}A.md",
        "write it in \u{1a}A.md, or in pack.md for all violations",
        "the letter lists causes, and `\u{1a}A` has none",
        "add `causes`, or a layout without `{{ causes }}`",
        "no cause answers the ask `\u{1a}A`",
        "name it under `answers` of a cause that explains it",
        "a file has at most \u{1a}A phrases",
        "the review of a file has at most \u{1a}A phrases",
        "`{{` without `}}`",
        "`\u{1a}A` cannot be read here",
        "a phrase that reads a fact belongs under `reads`",
        "\u{1a}A cannot be read from a phrase",
        "a phrase starts with words",
        "write the words that come before it in the notice",
        "a phrase has at most \u{1a}A words and \u{1a}B parts",
        "cut it to its most telling words",
        "there are no words after `…`",
        "leave it out at the end, and before what is read",
        "this phrase reads nothing",
        "name what is read, such as `your rate is {{ odr.rate }}`",
        "\u{1a}A: here `\u{1a}B`, elsewhere `\u{1a}C`",
        "\u{1a}A: \u{1a}B words, \u{1a}C are advised",
        "the rule `\u{1a}A` finds nothing in this bad example",
        "correct the example, or what the rule looks for; \u{1a}A",
        "the example is read as `\u{1a}A`",
        "the example is read as a letter",
        "the example is read as part of a letter",
        "the rule `\u{1a}A` finds something in “\u{1a}B” of this good example",
        "the rule `\u{1a}A` finds something of this good example",
        "correct the example, or narrow the rule with `unless` or `in`",
        "the rule is here",
        "there are too many ways to go through: from here on nothing is proved",
        "too many ways lead here to go through them all: this is not proved",
        "take conditions apart, or let fewer facts decide",
        "`\u{1a}A` is always true",
        "`\u{1a}A` is always true here",
        "`\u{1a}A` is never true",
        "`\u{1a}A` is never true here",
        "\u{1a}A; \u{1a}B",
        "the limits of its facts leave no other way",
        "the conditions around and before it have decided it",
        "correct the condition, or leave it out",
        "correct the condition, or delete it with what hangs on it",
        "`\u{1a}A` decides nothing: where it could, it is always true",
        "`\u{1a}A` decides nothing: where it could, it is always false",
        "leave it out, or correct it: the condition comes to the same without it",
        "`\u{1a}A` decides nothing here: it is never the one",
        "leave it out: the conditions around and before it exclude it",
        "`\u{1a}A` stays undecided where a fact does not exist",
        "ask `known …` first: `known x and …`",
        "it could not be proved that `\u{1a}A` is always decided",
        "ask `known …` first",
        "the route `\u{1a}A` is never taken: earlier ones take all its cases",
        "put it above them, or narrow their conditions",
        "the last of them",
        "two figures hold since \u{1a}A",
        "a figure since \u{1a}A comes after one since \u{1a}B",
        "the oldest comes first, and each holds until the next begins",
        "the cause `\u{1a}A` has no \u{1a}B",
        "name one under its `\u{1a}A`",
        "it could not be proved that the cause `\u{1a}A` is in no letter",
        "name an action under its `\u{1a}A`",
        "name a prevention under its `\u{1a}A`",
        "actions",
        "prevention",
        "the letter `\u{1a}A` may list causes without \u{1a}B",
        "put `{{ \u{1a}A }}` into its layout, under the same conditions as `{{ causes }}`",
        "it could not be proved that a letter with causes has \u{1a}A",
        "put both sections under the same condition",
        "no letter has this text, `## \u{1a}A`",
        "no letter has this text, `## \u{1a}A`, nor \u{1a}B more of its kind",
        "no route whose letter has its section is taken: name the section in a layout, or delete the fragment",
        "the fragment may write nothing",
        "write a sentence for the case in which none of its conditions holds",
        "it could not be proved that the fragment always writes something",
        "write a sentence outside of all conditions",
        "`\u{1a}A` may not exist here, and would leave a hole",
        "it could not be proved that `\u{1a}A` always exists here",
        "print it inside `{% if \u{1a}A %}` … `{% endif %}`, or say what is printed instead",
        "a pass of the loop may write nothing",
        "write something in every pass",
        "it could not be proved that each pass of the loop writes something",
        "write something outside of all conditions",
        """
        \u{1a}B is written here, in some cases not in \u{1a}C\u{1f}\u{1a}B are written here, in some cases not in \
        \u{1a}C
        """,
        "say the same in both languages, under the same conditions",
        "the fragment there",
        "it could not be proved that \u{1a}A writes \u{1a}B in the same cases",
        "use the same conditions in both languages",
        "this file is larger than 1 MiB",
        "split it into several files",
        "this file is not UTF-8 text",
        "save it as UTF-8 in your editor",
        "\u{1a}A (\u{1a}B) is here",
        "a control character",
        "a line break that few programs know",
        "a character that turns the direction of the text",
        "an invisible character",
        "an invisible tag character",
        "a character that means something else in each font",
        "a character that Unicode does not have",
        "a number that is no character",
        "in `\u{1a}A`: \u{1a}B",
        "delete it and type the text again",
        "this file is empty",
        "write what it should say as `key: value` lines, or delete the file",
        "this allows nothing: it names no code",
        "write `allow CODE: reason`",
        "there is no code `\u{1a}A` to allow",
        "write the code of the finding to allow in brackets after `allow`",
        "`\u{1a}A` cannot be allowed",
        "correct what it reports; only what is a matter of judgement can be allowed",
        "this gives no reason to allow `\u{1a}A`",
        "write it after a colon: `allow \u{1a}A: why it is right here`",
        "the colon is full-width (`：`)",
        "write `: `, a half-width colon and a space",
        "this comment has a line of its own and ends on it",
        "write `<!-- allow CODE: reason -->` above the line that it is for",
        "there is no `\u{1a}A` on the line that this is for",
        "no line follows that this could be for",
        "delete the comment, or put it right above the line that it is for",
        "write `key: value`",
        "put the whole text in quotes",
        "put the whole value in quotes",
        "use spaces",
        "a value that starts with `\u{1a}A` needs quotes",
        "put the whole value in quotes: `\"\u{1a}A\"`",
        "a map in braces `{…}` cannot be used",
        "write one `key: value` a line, indented below; if it is text, put it in quotes",
        "a `key: value` pair cannot be in a list in brackets",
        "write the list with one `- ` a line; if it is text, put it in quotes",
        "this `[` is not closed",
        "close the list with `]`; if `[` is text, put the text in quotes",
        "a `,` or `]` is missing before this in the list",
        "write `[a, b]`, or put an item that is more than a word in quotes",
        "this quote is not closed",
        "close it at the end of the text; lines that go on must be indented further than the key",
        "a `\\` in double quotes must begin a known sign such as `\\n`",
        "write `\\\\` for a backslash, or use single quotes",
        "unquoted text cannot start with `\u{1a}A`",
        "unquoted text cannot start with a backtick",
        "the value ends before this",
        "inside '…' an apostrophe is written twice (''); or put the whole value in double quotes",
        "inside \"…\" a quote is written `\\\"`; or put the whole value in single quotes",
        "there is a tab where spaces are needed",
        "this line is indented with a tab",
        "use spaces, here and in the lines below; most editors have a setting for it",
        "there is no `: ` on this line, though a key is needed here",
        "write `key: value`; a text of several lines needs quotes",
        "there is no space after this colon",
        "write `key: value`, with a space after the colon",
        "there is no space after this `-`",
        "write `- item`, with a space after the hyphen",
        "there is a second `: ` in unquoted text",
        "a list cannot start on the line of its key",
        "write each `- ` on a line of its own below; if this is text, put it in quotes",
        "there is no key before this `:`",
        "a key must be text, not a list or a map",
        "write `key: value`; if this is text, put it in quotes",
        "`\u{1a}A` is written twice",
        "keep one of the two; if they belong to two things, the name of the second is missing above it",
        "`\u{1a}A` is here first",
        "this line is indented further than the line above, which already has a value",
        "start it below the key above; if it goes on with the text above, put that in quotes",
        "this list item is not aligned with what it belongs to",
        "start it exactly below the `-` of the items above, or below its key",
        "this line is among list items but has no `-`",
        "start it with `- `, or exactly below the text after the `-` to which it belongs",
        "this line is not aligned with the lines above",
        "start it exactly below the key beside which it belongs",
        "this line is indented, but lines below it are not",
        "start it at the left edge, without spaces",
        "nothing can follow the value above",
        "write the whole file as `key: value` lines",
        "lists and maps are nested more than \u{1a}A levels deep",
        "write it flatter",
        "a second document starts here",
        "put it into a file of its own, or delete the line `---`",
        "anchors (`&name`) cannot be used",
        "write the value out where it is needed; if `&` is text, put the text in quotes",
        "aliases (`*name`) cannot be used",
        "write the value out; if `*` is text, put the text in quotes",
        "`<<` cannot be used to copy a map",
        "write the keys out",
        "tags (`!name`) cannot be used",
        "delete the tag; if `!` is text, put the text in quotes",
        "from this `#` on the line is a comment, so the value ends before it",
        "put the whole text in quotes; a comment has a space after the `#`",
        "this colon is full-width (`：`), so there is no key here",
        "write `: `, a half-width colon and a space; if the line is text, put it in quotes",
        "this comma is full-width, so the list has one item here instead of two",
        "write `, `, a half-width comma and a space; if it is text, put the item in quotes",
        "`\u{1a}A` is read as text, not as `\u{1a}B`",
        "write `\u{1a}A`; if it belongs to the text, put straight quotes around all of it",
        "this cannot be read: \u{1a}A",
        "something is missing",
        "look for a wrong indentation or a missing quote, here or in the line above",
        "the JSON document ends too early",
        "the JSON document ends too early: a bracket is not closed",
        "a text in quotes is not closed",
        "something follows after the end of the JSON document",
        "a key in quotes is wanted here",
        "a comma or the closing bracket is wanted here",
        "a JSON value is wanted here",
        "a colon is wanted after the key `\u{1a}A`",
        "the JSON document is nested deeper than \u{1a}A levels",
        "get the report anew; it is read as it is downloaded",
        "this is JSON, but no account-health report",
        "a report has `accountStatuses` and `performanceMetrics`",
        "this is the schema of the report; its example is read",
        "get your own report from Seller Central or the reports API",
        "an account status without marketplace or status is passed over",
        "a list of metrics is wanted here",
        "these metrics do not say their marketplace",
        "a warning without `warningType` is passed over",
        "the target cannot be read; it is passed over",
        "`\u{1a}A` is not in Amazon's schema; it is shown as it is",
        "the account status `\u{1a}A` is not in Amazon's schema; it is shown as it is",
        "the status `\u{1a}A` is not in Amazon's schema; it is shown as it is",
        "`fulfillmentType` is `\u{1a}A` in `\u{1a}B`; the place counts",
        "`\u{1a}A` is passed over: it holds no figures",
        "the rate `\u{1a}A` is no rate; it is passed over",
        "`\u{1a}A` is no date; it is passed over",
        "`\u{1a}A` is no count; it is passed over",
        "`\u{1a}A` is \u{1a}B, more than `\u{1a}C`, \u{1a}D",
        "the rate is stated as \u{1a}A, and \u{1a}B of \u{1a}C is \u{1a}D",
        "Amazon's stated rate counts here; Amazon rounds some, and its own example does not add up",
        "the period runs backwards: from \u{1a}A to \u{1a}B",
        "the status is \u{1a}A, but \u{1a}B meets the target \u{1a}C",
        "the status is \u{1a}A, but \u{1a}B misses the target \u{1a}C",
        "both are shown; Amazon's status is what Amazon acts on",
        "the headings are of no report that is known",
        """
        an order number and a column that shows the kind of file are wanted: `purchase-date` for orders, `Rating` for f\
        eedback, `A-to-z Claim` for returns, `kind` for claims and chargebacks, `ship-by` and `shipped-on` for shipment\
        s; say with `--column order=…` which heading is which
        """,
        "the file is not UTF-8; it is read as \u{1a}A",
        "if that is wrong, say it with `--encoding`: \u{1a}A",
        "some dates are written day first and others month first: \u{1a}A cannot be computed",
        "nothing shows whether dates such as 3/4/2019 are written day first or month first: \u{1a}A cannot be computed",
        "say `--dates day-first` or `--dates month-first`",
        "rows are left out: \u{1a}A",
        "\u{1a}A; \u{1a}B",
        "\u{1a}A without an order number, the first in line \u{1a}B",
        "\u{1a}A without a date that can be read, the first in line \u{1a}B",
        "\u{1a}A without a rating from 1 to 5, the first in line \u{1a}B",
        "\u{1a}A of a kind that is neither claim, chargeback nor feedback, the first in line \u{1a}B",
        "\u{1a}A that end too early, the first in line \u{1a}B",
        "\u{1a}A of more than 1 MiB, the first in line \u{1a}B",
        "\u{1a}A rows were read in all",
        "\u{1a}A outcomes are not known, such as `\u{1a}B`: they count as defects",
        "what does not count is `denied`, `won`, `withdrawn`, `removed`, `reversed` or `cancelled`",
        "this is JSON, but no snapshot of metrics",
        "snapshots are written by `appeal metrics --snapshot`; move other files out of the folder",
        "snapshots are written by `appeal metrics --snapshot`; delete what is broken",
        "Order defects, seller-fulfilled",
        "Order defects, Amazon-fulfilled",
        "Invoice defects",
        "Late shipment",
        "Cancellation before shipment",
        "On-time delivery",
        "On-time delivery, units",
        "Valid tracking",
        "Account Health Rating",
        "Listing policy",
        "Authenticity complaints",
        "Condition complaints",
        "Safety complaints",
        "Intellectual property complaints",
        "Suspected intellectual property",
        "Restricted products",
        "Food and product safety",
        "Product reviews policy",
        "Policy warnings",
        "Other policies",
        "Document requests",
        "NORMAL",
        "AT_RISK",
        "DEACTIVATED",
        "GREAT",
        "GOOD",
        "WARNED",
        "BAD",
        "NONE",
        "Metrics as of \u{1a}A",
        "metric",
        "rate",
        "target",
        "Amazon",
        "ours",
        "window",
        "from",
        "to",
        "counted",
        "of",
        "order",
        "ordered",
        "leaves",
        "defect",
        "appeal until",
        "\u{1a}A; \u{1a}B",
        "\u{1a}A: account \u{1a}B",
        "meets",
        "misses",
        "at target",
        "\u{1a}A, \u{1a}B",
        "\u{1a}A: target \u{1a}B",
        "\u{1a}A: target \u{1a}B (the report's own)",
        "\u{1a}A: target \u{1a}B (\u{1a}C)",
        "\u{1a}A: no pack says what is required",
        "\u{1a}A day\u{1f}\u{1a}A days",
        "judged",
        "\u{1a}A, \u{1a}B",
        "claims \u{1a}A, negative feedback \u{1a}B, chargebacks \u{1a}C",
        "Without those named: \u{1a}A",
        """
        If \u{1a}A of these orders loses its defects: \u{1a}B\u{1f}If \u{1a}A of these orders lose their defects: \
        \u{1a}B
        """,
        "\u{1a}A, meets the target",
        """
        \u{1a}A more order without a defect in the window would meet the target\u{1f}\u{1a}A more orders without a defe\
        ct in the window would meet the target
        """,
        """
        and \u{1a}A more order; `--format json` has them all\u{1f}and \u{1a}A more orders; `--format json` has them all
        """,
        "A-to-z claim",
        "feedback",
        "chargeback",
        "see its own page",
        "\u{1a}A day from decision\u{1f}\u{1a}A days from decision",
        "\u{1a}A, over",
        "Rate by the day of the report",
        "\u{1a}A, by snapshot",
        "Facts for \u{1a}A",
        "Facts for \u{1a}A (\u{1a}B)",
        "no file lists orders with their dates: give the all-orders report",
        "no file says which orders were cancelled: the all-orders report has `order-status`",
        """
        it cannot be computed from these files: the all-orders report has no ship-by and no shipping dates; a CSV with \
        `order`, `ship-by` and `shipped-on` has
        """,
        """
        it cannot be computed from these files: none has carriers' scans; a CSV with `order`, `ship-by` and `first-scan\
        `, one row a package, has
        """,
        "Cancellations: files do not say whether the buyer asked, so the marketplace's rate is at most this.",
        "The orders of the files are of \u{1a}A to \u{1a}B: the window of \u{1a}C to \u{1a}D may lack some.",
        """
        One order with a defect is in no file of orders and is left out.\u{1f}\u{1a}A orders with defects are in no fil\
        e of orders and are left out.
        """,
        "an account-health report",
        "nothing in it is below its target",
        "no pack has this metric",
        "target \u{1a}A",
        "Amazon says \u{1a}A",
        "\u{1a}A, \u{1a}B",
        "The day is the last one in the files; choose another with --as-of.",
        "The orders are of several marketplaces, each judged by itself; choose one with --marketplace: \u{1a}A.",
        "root cause",
        "action",
        "prevention",
        "exhibit",
        "\u{1a}A and no \u{1a}B",
        "the box `\u{1a}A` takes \u{1a}B characters, this has \u{1a}C",
        "shorten it by \u{1a}A character\u{1f}shorten it by \u{1a}A characters",
        "the letter does not show what is a root cause, an action or prevention",
        "head them: Root causes, Actions we have taken, Steps we have taken to prevent this",
        "if it disputes, or hands in documents, say so with `--route`; if it is a plan of action, \u{1a}A",
        "the letter has no \u{1a}A",
        """
        for each cause the notice asks for the root cause, the actions taken and the prevention: add what is missing un\
        der a heading of its own
        """,
        "on \u{1a}A the letter gives no \u{1a}B",
        "on \u{1a}A the letter gives no \u{1a}B, and no \u{1a}C says that it is about this",
        "the notice asks about it: say which process failed, what was done, and what stops it",
        "no \u{1a}A says that it is about \u{1a}B",
        "name it there, or write the number of the cause: (Cause 1)",
        "the notice asks for “\u{1a}A”, and the letter names none",
        "name it among the exhibits, or say why there is none",
        "the notice asks here",
        "`\u{1a}A` is `\u{1a}B` in the letter, but `\u{1a}C` in the case or the notice",
        "find out which is right and correct the other",
        "this says something else",
        "the case knows no order `\u{1a}A`",
        "the case knows no item `\u{1a}A`",
        "is `\u{1a}A` meant?",
        "check the number; if it belongs here, add it to the case",
        "the case writes `\u{1a}A`, the letter `\u{1a}B`",
        "write a name as it is in the marketplace's account, letter for letter",
        "there is no text in it: name the file that holds the letter",
        "the document is damaged: open it in Word and save it again",
        "the document is protected by a password: save it without one",
        "the document holds more than any letter: save its text alone",
        "this is an archive without a Word document in it: name the letter itself",
        "a PDF cannot be read: save the letter as .docx or as text",
        "this is a document of an old Word, or one with a password: save it as .docx, without a password",
        "rich text cannot be read: save the letter as .docx or as text",
        "a picture cannot be read: type the letter as text",
        "yes",
        "line \u{1a}B\u{1f}lines \u{1a}B",
        "par. \u{1a}A",
        "unclear",
        "MISSING",
        "\u{1a}A …",
        """
        What the notice asks is not known here: name the case, the notice or the violation, and the answers are compare\
        d with it.
        """,
        "Nothing that the notice asks for sure is left open; compare the lines with `?` with the notice.",
        "All that the notice asks is answered.",
        "First complete the answer: \u{1a}A.",
        "Nothing else was found that weakens a letter.",
        """
        Then correct \u{1a}A place where \u{1a}B\u{1a}C: \u{1a}D.\u{1f}Then correct \u{1a}A places where \u{1a}B\u{1a}C\
        : \u{1a}D.
        """,
        """
        Before you send it, check each figure, date and name against its proof: this review cannot know whether they ar\
        e true.
        """,
        "After that one finding remains: \u{1a}A\u{1a}B.",
        "After that \u{1a}A findings remain, first of all that \u{1a}B\u{1a}C.",
        "see the finding",
        " (line \u{1a}B)\u{1f} (lines \u{1a}B)",
        " (paragraph \u{1a}B)\u{1f} (paragraphs \u{1a}B)",
        "`\u{1a}A` \u{1a}B",
        "passes now",
        "take `todo` away",
        "none",
        "has open questions in the reading copy `\u{1a}A`: \u{1a}B",
        "does not ask \u{1a}A",
        "asks \u{1a}A, which is not wanted",
        "\u{1a}A and \u{1a}B",
        "asks the wanted questions in another order",
        "open are, in this order: \u{1a}A",
        "does not report \u{1a}A",
        "reports \u{1a}A, which is not wanted",
        """
        has another result: the letters answer \u{1a}B, wanted is \u{1a}C\u{1f}has another result: the letters answer \
        \u{1a}B, wanted are \u{1a}C
        """,
        """
        has another result: the routes are \u{1a}B, wanted is \u{1a}C\u{1f}has another result: the routes are \u{1a}B, \
        wanted are \u{1a}C
        """,
        "the letter",
        "the reading copy `\u{1a}A`",
        "wants a text that is not in \u{1a}A",
        "its notice is read as \u{1a}A, wanted is \u{1a}B",
        "`appeal diagnose --zones` on the notice shows why",
        "wants a diagnosis, but has no notice",
        "put `notice.txt` or `notice.eml` beside `case.yaml`",
        "wants a text to be absent that is in \u{1a}A",
        "has no `\u{1a}A` beside its other letters",
        "`rulepack test --update` writes it",
        "gives another letter than `\u{1a}A`",
        "read the difference (`rulepack test` shows it); if the letter is right, `rulepack test --update` writes it",
        "has no letter to compare with this one: \u{1a}A",
        "the case has errors",
        "questions are open",
        "delete the file",
        "the test lies in the pack `\u{1a}A`, its case names `\u{1a}B`",
        "move the test to `rules/\u{1a}A/tests`, or name the pack that it lies in",
        "the letter `\u{1a}A` belongs to no variant and language of this test",
        "delete it, or name it after a variant",
        "the test `\u{1a}A` checks nothing",
        "say what it wants below `want`, or let `rulepack test --update` write its letter",
        "@ line \u{1a}A",
        "… and \u{1a}A more line\u{1f}… and \u{1a}A more lines",
        "the last line has no line break",
        "its lines end as on Windows (CR LF); letters have LF",
        "route `\u{1a}A` of `\u{1a}B`",
        "cause `\u{1a}A` of `\u{1a}B`",
        "letter in `\u{1a}A` of `\u{1a}B`",
        "\u{1a}A `\u{1a}B`",
        "branch of `## \u{1a}A` that holds",
        "branch of `## \u{1a}A` that does not hold",
        "rule `\u{1a}A` of the review",
        "notice about `\u{1a}A`",
        "the case is refused: \u{1a}A",
        "a gap (\u{1a}A): everything is answered, and `\u{1a}B` is still asked (\u{1a}C): \u{1a}D",
        "there is neither a letter nor a question (\u{1a}A)",
        "a finding (\u{1a}A): \u{1a}B",
        "\u{1a}A (\u{1a}B, \u{1a}C): `\u{1a}D`",
        "the letter is empty",
        "there is nothing below a heading",
        "the sign of a `plural` was not replaced",
        "two spaces in a row",
        "a placeholder is left",
        "a second stop",
        "a sentence starts with a small letter",
        "no stop at the end",
        "a space before `\u{1a}A`",
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
        "a list of \u{1a}A",
        "What is the date of the letter?",
        "`\u{1a}A` is not \u{1a}B",
        "`\u{1a}A` is not a whole number",
        "`\u{1a}A` is too large",
        "`\u{1a}A` is not a number",
        "`\u{1a}A` has more than four decimals",
        "four decimals are the finest that values are kept with",
        "`\u{1a}A` has a full-width percent sign",
        "write `%`",
        "`\u{1a}A` is not a percent",
        "write the unit: `\u{1a}A%`",
        "`\u{1a}A` is not an amount of money",
        "amount, space, currency: \u{1a}A",
        "`\u{1a}A` is in \u{1a}B, where \u{1a}C is wanted",
        "`\u{1a}A` is not a date",
        "year-month-day, such as `2019-03-02`",
        "there is no \u{1a}A",
        "that month has \u{1a}A day\u{1f}that month has \u{1a}A days",
        "a year has 12 months; the order is year-month-day",
        "`\u{1a}A` is not a duration",
        "such as `48 hours`, `2 days` or `3 weeks`",
        "`\u{1a}A` is neither `yes` nor `no`",
        "`\u{1a}A` is not one of the options",
        "one of \u{1a}A",
        "the text holds \u{1a}A (\u{1a}B)",
        "type it again by hand: it may come from a copied document",
        """
        the text has \u{1a}B character; \u{1a}C to \u{1a}D are allowed\u{1f}the text has \u{1a}B characters; \u{1a}C to\
         \u{1a}D are allowed
        """,
        "`\u{1a}A` does not have the form that is wanted",
        "`\u{1a}A` is out of range",
        "\u{1a}A to \u{1a}B are possible",
        "digits alone, without commas or points: `1234`",
        "digits without commas, with a point for decimals: `1234.5`",
        "use the digits 0 to 9, not full-width ones",
        "write it as `\u{1a}A`",
        "`\u{1a}A` can be read as \u{1a}B or as \u{1a}C",
        "write `\u{1a}A` or `\u{1a}B`, whichever you mean",
        "`\u{1a}A` is no currency of ISO 4217",
        "did you mean \u{1a}A?",
        "`\u{1a}A` has more decimals than \u{1a}B, which has \u{1a}C",
        "`\u{1a}A` has decimals, and \u{1a}B has none",
        "if the point parts thousands, write it as `\u{1a}A`",
        "B0 and eight capital letters or digits, or a ten-digit ISBN",
        "three, seven and seven digits with hyphens",
        "A and nine to twenty capital letters or digits",
        "eight to forty letters and digits",
        "the pattern is too large",
        "`)` without `(`",
        "the pattern ends too early",
        "groups are nested too deeply",
        "`(` without `)`",
        "`\u{1a}A` without `\u{1a}B`; write `\\\u{1a}A` for the character itself",
        "`\u{1a}A` has nothing to repeat; write `\\\u{1a}A` for the character itself",
        "a pattern matches the whole text, so `\u{1a}A` is not needed",
        "a count is written `\u{1a}A`, `{2,5}` or `{2,}`",
        "the count ends below its start",
        "a count is a number from 0 to 1000",
        "a set's range ends with a plain character; write `\\-` for the hyphen itself",
        "the set's range runs backwards",
        "`[` has no `]`: a set is written `[a-z0-9]`",
        "the set is empty: one is written `[a-z0-9]`",
        "`\\` has nothing after it",
        "`\\\u{1a}A` is not part of patterns; there are `\\d` and `\\w`"
    ]

    private static let zhWordings: [StaticString] = [
        "“\u{1a}A”（\u{1a}B）",
        "“\u{1a}A”",
        "\u{1a}A `\u{1a}B`",
        "\u{1a}A；\u{1a}B",
        "没有规则包 `\u{1a}A`",
        "`violations` 下没有写违规类型",
        "请写通知所指的违规类型：\u{1a}A",
        "规则包 `\u{1a}A` 没有违规类型 `\u{1a}B`",
        "此案卷没有事实 `\u{1a}A`",
        "信件日期请写在 `letter-date` 下",
        "它属于此案卷未写明的违规类型",
        "它由其他事实计算得出，请删去",
        "它在需要它的原因、措施或预防措施中逐项填写，请写在那里",
        "`\u{1a}A` 须为列表",
        "每项以 `- \u{1a}A: …` 开头",
        "`\u{1a}A` 有 \u{1a}B 项，最多 \u{1a}C 项",
        "写得太多就没有人看：请只写几项",
        "`\u{1a}A` 的每项以 `- \u{1a}B: …` 开头",
        "有两项都叫 `\u{1a}A`",
        "请分别取不同的名称",
        "\u{1a}A `\u{1a}B` 不适用于所选的任何原因",
        "此案卷没有名为 `\u{1a}B` 的\u{1a}A",
        "运行 `appeal packs show \u{1a}A` 可查看有哪些",
        "\u{1a}A\u{1a}B不需要填写 `\u{1a}C`",
        "需要填写的有 \u{1a}A",
        "`\u{1a}A` 在 `\u{1a}B` 中重复出现",
        "写一次即可",
        "请写成 `[a, b]`",
        "原因\u{1a}A不能回应通知问题 `\u{1a}B`",
        "案卷没有原因 `\u{1a}A`",
        "\u{1a}A不适用于原因 `\u{1a}B`",
        "请删去 `for`，它就对应所有适用的原因",
        "就各原因所回应的通知问题而言，\u{1a}A\u{1a}B不适用于其中任何一个",
        "请让一个适用的原因回应其违规类型的问题，或删去此项",
        "此案卷没有附件 `\u{1a}A`",
        "不接受 `\u{1a}A` 这种格式",
        "可接受的格式有 \u{1a}A",
        "没有文件 `\u{1a}A`",
        "`\u{1a}A` 不在案卷文件夹中",
        "路径从案卷文件夹算起；文件夹之外的文件（包括通过链接指向的）不会读取",
        "`\u{1a}A` 是空文件",
        "请重新放入此文件：可能没有复制完整",
        "`\u{1a}A` 不是 \u{1a}B 文件",
        "\u{1a}A，而像是 \u{1a}B 文件",
        "请用能打开它的程序另存为 \u{1a}A；只改文件名不会改变文件格式",
        "`\u{1a}A` 算得 \u{1a}B，这不可能",
        "\u{1a}B 中的 \u{1a}A",
        "它由 \u{1a}A 计算得出，其中有一个不对",
        "该项的一个事实",
        "`\u{1a}A` 不能填 `none`",
        "它一定存在：请填写，或留空，稍后会询问",
        "它一定存在：请填写，或留空，稍后会询问；如果要填的就是这个词，请加引号",
        "\u{1a}A 晚于信件日期 \u{1a}B",
        "信中只写已发现和已做完的事：请更正此日期，或将信件日期改晚",
        "请写成 `[a, b]`，或每项一行 `- …`",
        "`\u{1a}A` 须为逐行填写的列表",
        "每行数据以 `- \u{1a}A: …` 开头",
        "`\u{1a}B` 有 \u{1a}C 项，应为 \u{1a}D 至 \u{1a}E 项",
        "可以留空，稍后会询问",
        "可以留空，稍后会询问；确实没有的填 `none`",
        "`\u{1a}C` 在 `\u{1a}A` 中为 `\u{1a}B`，在 `\u{1a}D` 中为 `\u{1a}E`",
        "`\u{1a}A` 在案卷中为 `\u{1a}B`，在 `\u{1a}C` 中为 `\u{1a}D`",
        "请核对两处，写上正确的一个；如果来源有误，请用注释说明原因：`allow sources-differ: …`",
        "来源的说法在此处",
        "请将其余的写成另一个测试",
        "变体不能以语言代码命名",
        "`letter.\u{1a}A.txt` 会成为核对稿：请改用其他名称",
        "案卷没有写违规类型 `\u{1a}A`",
        "此案卷没有问题 `\u{1a}A`",
        "`odr.rate` 是案卷的事实，`missed-shipment/found-on` 是某一项的事实，`exhibits/receipt` 是附件",
        "`\u{1a}A` 不是检查结果的代码",
        "代码就是检查结果末尾方括号中的内容",
        "`\u{1a}A` 须为文本列表",
        "含有 `: ` 的文本请加引号",
        "信件以 `\u{1a}A` 发送",
        "只写 `\u{1a}A` 即可",
        "规则包没有 `\u{1a}A` 核对稿",
        "还有问题未回答时没有信件，因此也没有 `\u{1a}A`",
        "请删去，或回答这些问题",
        "案卷的 YAML 有错误，因此未作修改",
        "案卷的这种写法无法在此修改",
        "应填写回答的位置已有其他内容",
        "方括号内只能写简短的值",
        "案卷已有改动",
        "`\u{1a}A` 为“\u{1a}B”",
        "是（yes）",
        "否（no）",
        "没有（none）",
        "`\u{1a}A`",
        "`\u{1a}A` 未知",
        "\u{1a}A（\u{1a}B）",
        "\u{1a}A；条件：`\u{1a}B`",
        "已附“\u{1a}B”（\u{1a}A）",
        "未附“\u{1a}B”（\u{1a}A）",
        "“\u{1a}C”（\u{1a}A）不能用：\u{1a}B",
        "\u{1a}A；要求：\u{1a}B",
        "请在冒号后填写；留空的项稍后逐一询问。确实没有的填 none。",
        "以下内容请用信件的语言（\u{1a}A）填写。",
        "信件日期，例如 2019-03-05",
        "根本原因：适用的一项，删去该段每行开头的“# ”；同一原因发生两次的，复制该段。",
        "已采取的措施，每个原因至少一项。",
        "防止再次发生的预防措施，每个原因至少一项。",
        "附件，即本文件夹中的文件；只需要所选各项提到的。",
        "\u{1a}A（\u{1a}B）",
        "（\u{1a}A）",
        "\u{1a}A：\u{1a}B",
        "\u{1a}A = \u{1a}B",
        "\u{1a}A（\u{1a}B）",
        "\u{1a}A（针对\u{1a}B）",
        "此行超过 16 MB；每行应只有一份案卷",
        "此行超过 1 MB；是否有引号未闭合？",
        "第 \u{1a}A 个单元格没有列标题：含有逗号的文本须加引号",
        "表格有 \u{1a}A 列，最多 \u{1a}B 列",
        "列标题 `\u{1a}A` 既不是规则包的事实，也不是案卷中的路径",
        "列标题 `\u{1a}A` 和 `\u{1a}B` 指的是同一内容",
        "缺少列 `case`，案卷的名称写在此列",
        "案卷须写在花括号内：{\"case\": …}",
        "键 `\u{1a}A` 重复出现",
        "\u{1a}A：\u{1a}B",
        "没有此文件",
        "没有此文件夹",
        "没有此文件夹或文件",
        "没有此案卷文件夹",
        "没有文件夹 `\u{1a}A`",
        "无法读取",
        "此处应为文件，实际是文件夹",
        "文件无法完整读取",
        "文件无法写入",
        "没有读取此文件夹的权限",
        "无法新建文件夹",
        "文件夹中已有内容；未作改动",
        "要写入文件的位置已有文件夹",
        "要写入文件夹的位置已有文件",
        "此处应为存放规则包的文件夹，不是文件",
        "此处应为普通文件，不能是设备、管道之类",
        "\u{1a}A：\u{1a}B",
        "系统不允许",
        "磁盘已满",
        "磁盘配额已用完",
        "磁盘为只读",
        "磁盘报告错误",
        "打开的文件过多",
        "内存不足",
        "名称过长",
        "链接循环指向",
        "已不存在",
        "已关闭",
        "这是文件夹",
        "系统错误 \u{1a}A",
        "无法写入",
        "文件位于所属文件夹之外",
        "此链接指向文件夹之外；未读取",
        "文件大于 \u{1a}A",
        "规则包大于 \u{1a}A",
        "读取时文件发生变化",
        "文件夹嵌套超过 \u{1a}A 层",
        "文件夹中的文件超过 \u{1a}A 个",
        "其中的 `\u{1a}A` 无法写入",
        "文件已设为只读；未作改动",
        "此文件正被读取或属于案卷；未作改动：请另选文件名",
        "要写入文件的位置已有设备、管道之类；未作改动",
        "要写入文件的位置已有不可写入的链接",
        "`\u{1a}A` 占用了位置：如已无程序写入，请删除",
        "已写入，但磁盘未确认",
        "另一次运行正在写入；请待其结束后重试",
        "另一次运行正在此文件夹中工作；请待其结束后重试",
        "申诉信不能放入存有案卷或规则包的文件夹：`\u{1a}A` 在其中",
        "其附件 `\u{1a}A` 位于存放申诉信的文件夹中",
        "此文件夹是指向案卷文件夹之外的链接",
        "标准输出",
        "标准错误输出",
        "案卷已存在；未作改动",
        "案卷已有 \u{1a}A 轮，不再保存新的一轮",
        "报告大于 16 MiB",
        "标准输入",
        "此文件夹中没有规则包",
        "规则包由 `rules/<pack>/pack.yaml`、同一文件夹中的违规类型，以及 `templates/<pack>/*.md` 组成",
        "此文件夹中的规则包没有测试",
        "测试是规则包旁的案卷：`rules/<pack>/tests/<name>/case.yaml`",
        "错误：\u{1a}A",
        "用法：\u{1a}A",
        "说明：\u{1a}A",
        "更多说明请运行 `\u{1a}A`。",
        "没有选项 `\u{1a}A`",
        "没有选项 `\u{1a}A`。您是否要写 `\u{1a}B`？",
        "`\u{1a}A` 缺少值",
        "`\u{1a}B` 中的 `\u{1a}A` 缺少值",
        "\u{1a}A\n   或：\u{1a}B",
        "选项 `\u{1a}A` 不带值，却写了 `\u{1a}B`。",
        "多余的参数 `\u{1a}A`",
        "多余的参数：\u{1a}A",
        "缺少参数 `\u{1a}A`",
        "`\u{1a}B` 不能为 `\u{1a}A`",
        "`\u{1a}B` 不能为 `\u{1a}A`。可选值：\u{1a}C。",
        "无法为 `\u{1a}A` 生成补全脚本。`\u{1a}B` 的可选值：\u{1a}C",
        "无法读取参数：“\u{1a}A”",
        "\u{1a}A：\u{1a}B",
        "没有规则包 `\u{1a}A`；`appeal packs` 列出全部",
        "没有违规类型 `\u{1a}A`",
        "`appeal packs` 列出全部",
        "多个规则包都有 `\u{1a}A`：请同时写明规则包",
        "一份案卷只涉及一个平台：请指定同一规则包的违规类型",
        "有违规类型重复指定",
        "文件夹名称为空",
        "文件夹名称会成为案卷名称，但其中有\u{1a}A（\u{1a}B）",
        "没有识别出可建立案卷的内容：请先用 `appeal new` 新建案卷，再指定它",
        "这些通知和报告来自多个平台：请用 `appeal new` 为每个平台各建一份案卷",
        "\u{1a}A 含有多个站点：请用 `--marketplace` 选择其一：\u{1a}B",
        "\u{1a}A 中没有此站点：请用 `--marketplace` 选择其一：\u{1a}B",
        "规则包 `\u{1a}A` 没有 `\u{1a}B` 信件",
        "`--language` 不能与 `\u{1a}A` 同时使用：信件用发送所用的语言，旁边附核对稿",
        "`--trial` 不查找附件的文件，而 `\u{1a}A` 需要这些文件",
        "规则包 `\u{1a}A` 没有核对语言：没有可与信件对照的核对稿",
        "规则包没有说明申诉方式 `\u{1a}A` 的表单有哪些输入框",
        "此案卷的违规类型都没有申诉方式 `\u{1a}A`",
        "案卷没有变体 `\u{1a}A`",
        "此案卷没有回应 `\u{1a}A` 的信件",
        "此案卷需要 \u{1a}A 封信；请用 `--violation` 选择其一：\u{1a}B",
        "\u{1a}A 不能同时使用：请分次运行",
        "`--bundle` 自行写入各个文件：请去掉 \u{1a}A",
        "`\u{1a}A` 的扩展名不对应任何格式：请用 `--format` 指定",
        "`\u{1a}A` 的格式只能是 \u{1a}B，不能是 \u{1a}C",
        "\u{1a}A 文件不能显示在终端上：请指定文件，例如 `-o letter.\u{1a}A`",
        "没有找到案卷：没有文件夹含有 case.yaml，也没有文件列出案卷",
        "`\u{1a}A` 中已有内容：请用 `--resume` 继续，或指定其他文件夹",
        "请用 --output 指定存放信件的文件夹，或用 --format jsonl 写到标准输出",
        "--format jsonl 写到标准输出：请去掉 --output，或写 `-o -`",
        "--resume 用于在文件夹中继续；--format jsonl 不写入文件夹",
        "`-` 表示标准输入，只能读取一次",
        "`\u{1a}A` 不是文件夹，其扩展名也不属于案卷列表：.csv、.tsv、.txt 或 .jsonl",
        "检查哪封信？请指定文件，或用 `-` 表示标准输入",
        "`--case` 已说明违规类型：请去掉 `--violation`",
        "`--summary` 供人阅读；`--format json` 含有同样的对照表",
        "一封信只发给一个平台：请指定同一规则包的违规类型",
        "发给哪个平台？请指定案卷、通知或违规类型：`appeal packs` 列出全部",
        "规则包 `\u{1a}A` 没有申诉方式 `\u{1a}B`",
        "案卷还不能生成申诉信：请用 `--letter` 指定已发出的信，或用 `--trial` 不保存这一轮",
        "没有找到案卷：没有文件夹含有 case.yaml",
        "请指定要读取的报告",
        "统计期须为 1 至 36500 天",
        "屏幕须为 20 至 1000 列",
        "`--without` 须指定订单",
        "文件中没有订单 `\u{1a}A` 的此种缺陷",
        "`\u{1a}A` 没有指定列：请写成 `column=heading`，列为以下之一：\u{1a}B",
        "`\u{1a}A` 不是以下之一：\u{1a}B",
        "`--minimum` 须为 0 至 100",
        "`--cases` 须为 1 至 \u{1a}A",
        "`\u{1a}A` 是规则包的检查规则，其检查结果会自行说明如何改正；这类规则的说明见 `rulepack explain review`",
        "没有代码 `\u{1a}A`；\u{1a}B",
        "`rulepack explain` 列出全部代码",
        "没有名称含有 `\u{1a}A` 的测试",
        "没有工具使用的语言 `\u{1a}A`",
        "`en` 是其他语言的原文：没有需要记下的原文",
        "没有找到可生成 PDF 的程序：已查找 \u{1a}A。请安装 LibreOffice 或 Chromium，或用 `--format html` 写入后在浏览器中打印。",
        "未能生成 PDF：\u{1a}A。请用 `--format docx` 或 `--format html` 写入，再从打开它的程序中打印。",
        "\u{1a}A；\u{1a}B",
        "\u{1a}A \u{1a}B",
        "无法启动",
        "意外终止",
        "运行超过 \u{1a}A 秒",
        "结束时没有生成 PDF（退出状态 \u{1a}A）",
        "没有可写入 \u{1a}A 的内容",
        "已写入 \u{1a}A，并注明出处：\u{1a}B",
        "案卷尚未包括 \u{1a}A；如有需要，请加到 `violations`",
        "已新建 \u{1a}A",
        "资料已填齐。运行 `appeal draft \u{1a}A` 即可生成申诉信。",
        "这封信没有超出第 \u{1a}A 轮的信的内容",
        "`appeal reply` 列出平台要求的内容：请补充尚未说明的",
        "\u{1a}A：规则包不能识别这份通知；请用 `--violation` 指明违规类型",
        "无法读取",
        "已结束",
        "截止日期不明",
        "日期不明",
        "最早 \u{1a}A",
        "没有日期明确的截止日期：未写入 \u{1a}A",
        "太平洋时间 \u{1a}A",
        "尚未提交",
        "第 \u{1a}A 轮",
        "\u{1a}A，\u{1a}B",
        "与\u{1a}A相比：全文 \u{1a}B% 相同",
        "与\u{1a}A相比：全文 \u{1a}B% 相同（其中您自己的内容 \u{1a}C%）",
        "第 \u{1a}A 轮的信",
        " \u{1a}A 的信",
        "\u{1a}A：与另一案卷过于相似",
        "\u{1a}A（\u{1a}B）",
        "\u{1a}A：\u{1a}B",
        "\u{1a}A；上次生成的信件仍在文件夹中",
        "信件已写入，但有检查结果：\u{1a}A",
        "没有信件：\u{1a}A",
        "没有信件：还有 \u{1a}A 个问题未回答：\u{1a}B",
        "\u{1a}A ……",
        "\u{1a}A [\u{1a}B]",
        "第 \u{1a}A 行：\u{1a}B",
        "\u{1a}A（另有 \u{1a}B 条）",
        "`\u{1a}A` 不能用作文件名",
        "另一份案卷也名为 `\u{1a}A`",
        "\u{1a}A／\u{1a}B 份案卷，\u{1a}C 份没有信件，每秒 \u{1a}D 份",
        "有信件的案卷",
        "其中有检查结果",
        "有未回答的问题",
        "案卷有错误",
        "无法读取或写入",
        "案卷总数",
        "信件",
        "其中与上次相同",
        "最常见：",
        "错误",
        "警告",
        "`rulepack explain CODE` 详细说明一条检查结果，CODE 为方括号中的代码",
        "`rulepack explain CODE` 详细说明其中一个",
        "\u{1a}A：\u{1a}B",
        "可以在原处允许它，但须说明理由：请在上一行写 `# allow \u{1a}A: why`。",
        "已写入 \u{1a}A",
        "此文件不会被读取：\u{1a}A",
        "测试应为文件夹",
        "请将其文件放入 `\u{1a}A` 中单独的文件夹",
        "此测试的文件夹中没有 `case.yaml`",
        "测试的案卷应为 `\u{1a}A`",
        "\u{1a}A 个测试：\u{1a}B 个通过，\u{1a}C 个未通过，\u{1a}D 个待办",
        "\u{1a}B；已写入 \u{1a}A 封信：请查看改动，然后再运行一次",
        "待办：`\u{1a}A`：\u{1a}B",
        "没有测试涉及：\u{1a}A",
        "\u{1a}A：\u{1a}C 项中已涉及 \u{1a}B%",
        "\u{1a}A：已涉及 \u{1a}B%，\u{1a}D 项中有 \u{1a}C 项未涉及",
        "请阅读并编辑已写入的案卷，然后运行 `rulepack test --update` 写入其信件",
        "样本：请在此放入代表该附件的页面。",
        "种子 \u{1a}A（\u{1a}B）：",
        "案卷：\u{1a}A",
        "从种子 \u{1a}B 起的 \u{1a}A 份案卷",
        "\u{1a}A，其中 \u{1a}B 份因没有合适的事实而放弃",
        "\u{1a}B，\u{1a}A 封信：\u{1a}C",
        "\u{1a}A 份有问题",
        "未发现问题",
        "没有可检查的信件",
        "共 \u{1a}A 页，已写入 \u{1a}B 页",
        "\u{1a}A 不属于任何违规类型：请删除",
        "\u{1a}A 不属于任何违规类型",
        "\u{1a}A 不是最新",
        "运行 `rulepack docs` 即可重新编写目录",
        "目录",
        "由 `rulepack docs` 根据规则包编写，请勿编辑。",
        "违规类型",
        "层级",
        "申诉方式",
        "原因",
        "附件",
        "来源",
        "未核实",
        "测试",
        "层级：\u{1a}A",
        "账户",
        "商品",
        "订单",
        "账户状况报告字段：`\u{1a}A`",
        "\u{1a}A；\u{1a}B",
        "要求",
        "识别依据",
        "通知要求说明的内容",
        "申诉方式：取第一个条件成立的",
        "原因、措施与预防措施",
        "附件",
        "需向卖家了解的内容",
        "来源",
        "测试",
        "生效日期",
        "要求",
        "统计期",
        "来源",
        "\u{1a}A，截至报告前 \u{1a}B",
        "\u{1a}A，\u{1a}B，\u{1a}C",
        "\u{1a}A 且 \u{1a}B",
        "\u{1a}A 或 \u{1a}B",
        "“\u{1a}A”",
        "\u{1a}A（未核实）",
        "\u{1a}A（`\u{1a}B`）",
        "\u{1a}A（收件人：\u{1a}B）",
        "卖家",
        "权利人",
        "\u{1a}A：条件 `\u{1a}B`",
        "\u{1a}A：其他情况",
        "原因",
        "措施",
        "预防措施",
        "附件",
        "格式",
        "须符合",
        "提及时必须提供",
        "有帮助",
        "内容",
        "查阅日期",
        "可信度",
        "指标要求",
        "附件“\u{1a}A”：\u{1a}B",
        "[\u{1a}A](\u{1a}B)：\u{1a}C",
        "\u{1a}A 小时",
        "\u{1a}A 天",
        "官方",
        "转载的通知",
        "顾问或媒体",
        "论坛",
        "未核实",
        "\u{1a}A  \u{1a}B：\u{1a}C，\u{1a}D",
        "可用于信件",
        "不可用于信件",
        "工具文字 \u{1a}A 条",
        "工具不使用",
        "\u{1a}A；缺少 \u{1a}B 处，有误 \u{1a}C 处，过时 \u{1a}D 处",
        "已检查 \u{1a}A 种语言",
        "已写入 \u{1a}A：\u{1a}B",
        "\u{1a}A 条",
        "无法读取：没有此文件夹",
        "无法读取：没有此文件",
        "不是 YAML：“\u{1a}A”",
        "不能读取的 YAML：嵌套过深",
        "不能读取的 YAML：不接受别名",
        "此处应为键和值",
        "`\u{1a}A` 须为一段文字",
        "此文件没有键 `\u{1a}A`；英文文件中也没有",
        "`\u{1a}A` 重复出现",
        "缺少 `\u{1a}A`",
        "缺少文件 `\u{1a}A`；英文文件夹中有此文件",
        "`\u{1a}A` 须为\u{1a}B",
        "`\u{1a}A` 须有 \u{1a}B 个值，此处有 \u{1a}C 个",
        "整数",
        " \u{1a}A 至 \u{1a}B 的整数",
        "列表",
        "由三个大写字母的货币代码组成的列表",
        "含有 \u{1a}A 的文字，需要余数的部分写在方括号中",
        "`\u{1a}A` 没有空位 `\u{1a}B`",
        "`\u{1a}A` 没有空位 `\u{1a}B`；可用的有 \u{1a}C",
        "`\u{1a}A` 没有使用英文中的 `\u{1a}B`",
        "`\u{1a}A` 缺少该语言的复数形式 `\u{1a}B`",
        "`\u{1a}A` 有复数形式 `\u{1a}B`，而该语言的复数形式为 \u{1a}C",
        "`\u{1a}A` 有复数形式，但英文没有用来选择的数字",
        "`\u{1a}A` 不是复数规则；例如 `n = 1`、`n % 10 = 2..4 and n % 100 != 12..14`",
        "没有复数形式适用于 \u{1a}A；最后一种形式不写规则即适用于其余数字",
        "复数形式 `\u{1a}A` 不适用于任何数字：前面的形式已包括全部",
        "`\u{1a}A` 不能用作键：只能用小写字母、数字和连字符，以字母开头",
        "`\u{1a}A` 不是 `currencies.yaml` 中的币种代码",
        "`\u{1a}A` 翻译之后，英文已有改动",
        "现在的英文为“\u{1a}A”；译文无误后，运行 `rulepack languages --accept \u{1a}B` 即可记下",
        "此页翻译之后，英文页面已有改动",
        "请与英文页面对照；译文无误后，运行 `rulepack languages --accept \u{1a}A` 即可记下",
        "有 \u{1a}A 条文字未记入 `originals.txt`，第一条是 `\u{1a}B`",
        "运行 `rulepack languages --accept \u{1a}A` 即可记下",
        "`originals.txt` 的每一行应为键和八位十六进制数",
        "`[\u{1a}A]` 不在本文件的 `sources` 中",
        "没有语句使用来源 `\u{1a}A`",
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
        "规则包说明",
        "共享文件",
        "违规类型",
        "来源",
        "政策要求",
        "事实",
        "列",
        "申诉方式",
        "表单栏",
        "申诉方式的选择",
        "原因",
        "措施或预防措施",
        "附件",
        "附件要求",
        "通知",
        "通知短语",
        "通知问题",
        "规则包的 `notice`",
        "文件",
        "`replies`",
        "检查规则文件",
        "`headings`",
        "检查规则",
        "案卷",
        "条目",
        "变体",
        "测试的预期",
        "未知的键 `\u{1a}A`（\u{1a}B）",
        "可用的键（\u{1a}A）：\u{1a}B",
        "必须有 `\u{1a}B`（\u{1a}A）",
        "`\u{1a}A` 不分语言",
        "它在各语言中相同：请删去 `.\u{1a}A`",
        "`\u{1a}A` 不能用作\u{1a}B",
        " id",
        "名称",
        "事实的名称",
        "变体的名称",
        "请写 `\u{1a}A`",
        "请用小写字母和数字，单词之间用连字符",
        "`\u{1a}A` 在 `\u{1a}B` 中重复出现",
        "`\u{1a}A` 没有值",
        "请填写，或删去此键",
        "`\u{1a}A` 是空的",
        "文件没有内容",
        "此处应为若干键，每个键各占一行",
        "`\u{1a}A` 应由若干键组成",
        "文件应由若干键组成",
        "请写成 `key: value`，每个键各占一行",
        "`\u{1a}A` 只能是一个值，不能是列表或键值组",
        "`\u{1a}A` 应为列表",
        "请每项写一行，以 `- ` 开头；id 也可写成 `[a, b]`",
        "每一项以 `- ` 开头",
        "文件中的错误超过 \u{1a}A 个，其余不再显示",
        "`\u{1a}A` 就是发送所用的语言",
        "`\u{1a}A` 旁没有 `\u{1a}B`",
        "请将它加入 pack.yaml 的 `reading-languages`，或删去 `\u{1a}A`",
        "此处有 `\u{1a}A`，却没有 `ask`",
        "译文旁须有原文",
        "`\u{1a}A` 只用于选项（choice），不用于\u{1a}B",
        "`\u{1a}A` 只用于表格行（rows），不用于\u{1a}B",
        "`\u{1a}A` 只用于日期（date），不用于\u{1a}B",
        "`\u{1a}A` 只用于文本（text），不用于\u{1a}B",
        "`\u{1a}A` 只用于有大小或长度的类型，不用于\u{1a}B",
        "`\u{1a}A` 不能与 `is` 并用：计算得出的事实不提问",
        "它是向卖家提出的问题；只有计算得出的事实（`is`）才没有",
        "\u{1a}A须有 `\u{1a}B`",
        "有 `pattern` 就须有一个符合它的示例",
        "一列只能是单个值，不能是列表或表格行",
        "`options` 中没有 `\u{1a}A`",
        "一个选项类事实最多有 \u{1a}A 个选项",
        "`\u{1a}A` 在 `options.\u{1a}B` 中没有名称",
        "没有名为 `\u{1a}A` 的类型",
        "可用的类型有 \u{1a}A 和 `list of …`",
        "字数要求须写明来源和核对日期",
        "上限须写明来源和核对日期",
        "申诉期限须写明来源和核对日期",
        "`\u{1a}A` 不是可要求自有内容的部分",
        "可用的有 `summaries`、`causes`、`actions` 和 `prevention`",
        "`\u{1a}A` 不是比例",
        "请写整数百分比，例如 `40%`",
        "`\u{1a}A` 已有所属的表单栏",
        "一个部分只能放入一个表单栏",
        "违规类型的 `routes` 应为列表",
        "请每项写一行，例如 `- plan-of-action`，最后一项不带条件",
        "申诉方式写成名称，或写成名称并在下方缩进写 `when`",
        "标为 `unverified` 的内容不能有 `\u{1a}A`",
        "请删去，或写明来源的可信程度",
        "只有标为 `unverified` 的内容才可以没有",
        "`\u{1a}A` 不是版本号",
        "请写三个数字，例如 `1.0.0`",
        "`\u{1a}A` 不是可用的级别",
        "`\u{1a}A` 不是可用的可信程度",
        "`\u{1a}A` 不是字符数",
        "请写整数，例如 `2000`",
        "`\u{1a}A` 不是字数范围",
        "`\u{1a}A` 不是信件的部分",
        "通知短语须有 `phrase`、`all` 或 `any`",
        "`\u{1a}A` 不是权重",
        "请写 1（说明力弱）至 5（足以认定）的整数",
        "共享的检查规则不能有 `reads`",
        "各规则包的事实不同：请将此规则写入 `rules/<pack>/review.yaml`",
        "此规则没有写明查找什么",
        "须有 `says`、`lacks`、`reads` 或 `structure`",
        "`\u{1a}A` 与 `\u{1a}B` 不能并用",
        "请拆成两条规则；只有 `structure` 可与 `says` 并用",
        "`\u{1a}A` 不能与 `says` 并用",
        "它须单独查找",
        "统计字数的规则不能有 `\u{1a}A`",
        "请删去：示例须与信件一样长才有意义",
        "请写此规则应发现问题的文字，作为对规则的测试",
        "请写看似相同但没有问题的文字，任何规则都不得在其中发现问题",
        "没有名为 `\u{1a}A` 的结构",
        "可用的结构有 \u{1a}A",
        "信件没有名为 `\u{1a}A` 的部分",
        "可用的部分有 \u{1a}A",
        "`\u{1a}A` 不是严重程度",
        "可用的有 `error` 和 `warning`",
        "有两个名为 `\u{1a}A` 的规则包",
        "请为其中一个及其文件夹改名",
        "另一个在此处",
        "未读取此文件：\u{1a}A",
        "它不属于任何规则包",
        "规则包的文件是 `rules/<pack>/<violation>.yaml` 和 `templates/<pack>/<violation>.md`",
        "它所在的文件夹层数过多",
        "规则包的文件直接放在 `\u{1a}A/` 中，或放在其中的 `shared/` 里",
        "它旁边没有规则包",
        "它用于 `rules/<pack>/` 中的规则包",
        "`\u{1a}A` 只放 `\u{1a}B` 文件",
        "请将文件命名为 `\u{1a}A`",
        "请将其他文件放在别处",
        "模板中没有文字片段",
        "片段以 `## summary` 之类的标题开头",
        "第一个标题之前有文字",
        "每个片段都以 `## summary` 之类的标题开头",
        "标题有两个或三个 `#`",
        "`## kind id` 开始一个片段，`### text` 是信件中的标题",
        "`＃` 是全角符号",
        "标题以半角 `#` 开头",
        "此片段没有文字",
        "请在标题下写上文字，或删去标题",
        "此标签没有闭合",
        "此行缺少 `\u{1a}A`",
        "此标签是空的",
        "`\u{1a}A` 没有对应的开头",
        "标签写成 `{{ value }}` 和 `{% if … %}`，用半角符号",
        "标题没有写片段的种类",
        "没有名为 `\u{1a}A` 的片段种类",
        "可用的片段有 \u{1a}A",
        "标题应为 `## \u{1a}A` 加一个 id",
        "标题应只有 `## \u{1a}A`",
        "值以事实的名称开头",
        "`\u{1a}A` 不应出现在此处",
        "过滤器写在 `|` 之后，条件写在 `{% if … %}` 中",
        "`|` 之后缺少过滤器的名称",
        "一个值只能有一个过滤器",
        "参数之前缺少 `\u{1a}A`",
        "参数须是半角双引号中的文字",
        "缺少条件",
        "例如 `{% \u{1a}A odr.rate > 1% %}`",
        "`else` 须单独写",
        "没有名为 `\u{1a}A` 的标签",
        "循环写成 `{% for row in orders %}`",
        "`\u{1a}A` 应写成 `\u{1a}B`",
        "`and` 和 `or` 混在一起",
        "请用圆括号将相关的部分括起来",
        "条件嵌套超过 \u{1a}A 层",
        "条件超过 \u{1a}A 个部分",
        "请将其中一些定义为计算得出的事实",
        "`count` 之后缺少列表的名称",
        "缺少比较，例如 `count \u{1a}A >= 2`",
        "比较不能连写",
        "请用 `and` 连接两个比较",
        "缺少值",
        "缺少整数",
        "`/` 旁的加减式须放在圆括号中",
        "否则 `/` 看起来只与相邻的一项相除",
        "加减式最多有 \u{1a}A 项",
        "`\u{1a}A` 两侧须有空格",
        "`\u{1a}A` 之后缺少 `of`",
        "缺少事实的名称",
        "此处应为事实的名称，却是 `\u{1a}A`",
        "名称不能以 `-` 结尾",
        "减号两侧须有空格",
        "缺少 `\u{1a}A`",
        "请用 `and` 或 `or` 连接条件",
        "引号没有闭合",
        "`\u{1a}A` 不是比较符号",
        "不能使用 `*`：算式只有 `+`、`-` 和一个 `/`",
        "文字须放在半角双引号中",
        "`%` 与数字分开了",
        "请写 `1%`，中间不加空格",
        "此处不能使用这种特殊空格",
        "请输入普通空格",
        "`\u{1a}A` 不能用在此处",
        "文字须放在半角双引号中：`\"`",
        "`\u{1a}A` 是全角的",
        "文字须放在半角双引号中；名称由 a 至 z、数字、`-` 和 `.` 组成",
        "概述：\u{1a}A",
        "用法：\u{1a}A",
        "参数：",
        "选项：",
        "子命令：",
        "运行 `\u{1a}A <子命令>` 可查看该命令的详细说明。",
        "<子命令>",
        "<选项>",
        "\u{1a}A（默认）",
        "显示版本号。",
        "显示帮助。",
        "显示子命令的帮助。",
        "\u{1a}A（可选值：\u{1a}B）",
        "\u{1a}A（默认值：\u{1a}B）",
        "\u{1a}A（可选值：\u{1a}B；默认值：\u{1a}C）",
        "案卷：其文件夹或其中的 case.yaml。",
        "另外使用此文件夹中的规则包（其中的 `rules` 和 `templates`）。",
        "提问所用的语言。",
        "回答所用的语言。",
        "显示所用的语言。",
        "回答的格式：text 或 json。",
        "检查结果的格式：供人阅读（pretty）、每条一行（compact）或供程序读取。",
        "含有 `rules` 和 `templates` 的文件夹。",
        "根据卖家的案卷，生成针对平台停用账户或商品的申诉信。",
        "说明通知或报告涉及什么问题、要求什么、截止到何时。",
        """
        可读取纯文本、保存的邮件（.eml）、网页（HTML）和账户状况报告（JSON）。使用 --into 时，读取的内容会连同出处写入案卷；案卷尚不存在时会新建。退出状态：0 全部已识别；1 有未识别或不确定的，或有需要查看的\
        内容；2 无法运行。
        """,
        "通知和报告；不写或写 `-` 时从标准输入读取。",
        "将读取的内容写入此案卷，并将通知保存在其文件夹中。",
        "报告含有多个站点时，用编号、国家或名称指定站点。",
        "列出每句话及其所属的部分。",
        "新建案卷文件夹，其中列出一种或几种违规类型的全部问题。",
        "例如：`appeal new amazon/order-defect-rate amazon/valid-tracking-rate --into my-case`",
        "通知所指的违规类型，例如 `amazon/order-defect-rate`；`appeal packs` 列出全部。",
        "要新建的文件夹；不写时以违规类型命名。",
        "逐一询问案卷中缺少的内容，并将回答写入案卷。",
        "每个回答在下一个问题出现之前就已写入 case.yaml，所以可随时中断。回答也可由管道输入，每行一个。\n退出状态：0 资料已填齐；1 还有未回答的问题，或有需要查看的内容；2 无法运行。",
        "显示每种违规类型应提交哪种文书，以及为何是它而不是其他。",
        "退出状态：0 每种违规类型都已确定申诉方式；1 缺少用来判断的事实，或案卷有错误；2 无法运行。",
        "生成案卷的申诉信；如有缺少的内容，则列出问题。",
        "退出状态：0 已生成申诉信，没有检查结果；1 尚不能生成，或申诉信有检查结果（见标准错误输出）；2 无法运行。",
        "信件的语言：不写时为发送所用的语言，也可指定核对稿的语言。",
        "案卷需要多封信时，指定回应此违规类型的一封。",
        "不采用建议的申诉方式，改用 `appeal routes` 所列的另一种。",
        "案卷的变体：case.yaml 的 `variants` 下所列之一。",
        "试用案卷，例如反例：证明不成立的规则包也可使用，且不查找附件的文件。",
        "收到要求补充信息的回复后：重新写出整封信，而不只写所要求的内容。",
        "信件的格式：text（可直接粘贴的文本）、markdown、html、docx、json 或 pdf；不写时取决于 --output 的文件扩展名。",
        "将信件写入文件；`-` 表示标准输出。",
        "谁可以读取写出的申诉信：`owner`（本人）、`group`（同组）或 `all`（所有人）；`umask` 禁止的仍然禁止。被替换的文件保留原有权限。",
        "按平台表单的输入框分段，并注明各框可容纳的字数。",
        "附件清单：各附件证明什么，及其文件、大小和 SHA-256。",
        "信件与您所用语言的核对稿左右对照，便于核对：html、docx 或 pdf。",
        "在每句话下注明其文字片段和事实来源；`appeal explain` 还会说明其他句子为何没有写入。",
        "新建文件夹，写入信件、对照的核对稿、附件清单和附件文件的副本。",
        "说明信中每句话的来源，以及其他句子为何没有写入。",
        "退出状态：0 已说明；1 信件还缺少内容，或案卷有错误；2 无法运行。",
        "说明所用的语言；信件仍为发送所用的语言。",
        "说明的格式：text 或 json。",
        "说明信中有多少是卖家自己的内容，以及与其他信件有多相似。",
        "不是卖家自己的内容，在同一规则包的任何信件中都相同。以前各轮的信件也会比较。退出状态：0 已说明；1 某一部分的自有内容少于规则包的要求，或与另一案卷的内容相同，或信件还缺少内容；2 无法运行。",
        "含有其他案卷的文件夹，用来比较。",
        "为许多案卷生成信件，写入一个文件夹，或逐行输出为 JSON。",
        """
        案卷可以是文件夹（包括其中的所有案卷），也可以是列出许多案卷的文件：表头为事实的表格（.csv、.tsv、.txt），或每行一份案卷的 JSON（.jsonl），也可来自标准输入（`-`）。每封信以其案卷命名。中途停止的运\
        行只会留下完整的信件；下次用 --resume 可继续。没有信件的案卷各用一行说明。退出状态：0 全部信件已生成；1 有的缺少信件或有检查结果；2 无法运行。
        """,
        "含有案卷的文件夹，以及列出案卷的文件；`-` 表示标准输入，为每行一份案卷的 JSON。",
        "存放信件的文件夹；不存在时会新建。",
        "信件的格式：`text`、`markdown`、`html`、`docx` 或 `json`；`jsonl` 则把每份案卷的结果作为一行 JSON 写到标准输出。",
        "只处理一部分案卷，例如十六份中的第三份：`3/16`。各部分合起来就是全部案卷。",
        "列出的案卷没有写明规则包时所用的规则包。",
        "在已有信件的文件夹中继续：内容相同的不动，其余的重新写入。",
        "信件的语言：不写时为发送所用的语言，也可指定核对稿的语言。",
        "说明信中有哪些不利之处以及如何改正，不论信是谁写的。",
        "可读取纯文本、Markdown、Word 文档（.docx）、保存的邮件和网页。Word 文档中的位置以段落计。退出状态：0 未发现问题；1 有检查结果；2 无法运行。",
        "申诉信；`-` 表示标准输入。",
        "与此案卷比较：其文件夹或其中的 case.yaml。",
        "申诉信所回应的通知。",
        "通知涉及的违规类型，例如 `amazon/order-defect-rate`；可多次指定。",
        "文书的种类，例如 `dispute`；不写时自动识别。",
        "检查结果所用的语言。",
        "不列检查结果，而说明信件回应了哪些要求，以及应先做什么。",
        "显示检查规则，每条附正反示例，不检查信件。",
        "读取平台的回复，列出仍要求的内容，并保存这一轮申诉。",
        "发出的信、当时的案卷和回复会存入案卷文件夹中的 rounds/1、rounds/2 ……。退出状态：0 已识别；1 未识别或不确定；2 无法运行。",
        "回复：纯文本、保存的邮件（.eml）或网页（HTML）；`-` 表示标准输入。",
        "已发出的信；与案卷现在生成的信不同时才需指定。",
        "只读取回复，不保存这一轮。",
        "列出案卷及其申诉轮次和截止日期，最紧迫的在前。",
        "退出状态：0 所有案卷均可读取；1 有案卷无法读取；2 无法运行。",
        "含有案卷的文件夹，或案卷本身；不写时为当前文件夹。",
        "列表所用的语言。",
        "将未结案卷的所有截止日期写入此日历文件，并设置提醒。",
        "显示账户状况报告的指标，并根据订单、反馈、退货和索赔计算指标。",
        "可读取的文件：账户状况报告（JSON）、所有订单、卖家反馈、退货，以及索赔和信用卡拒付、或发货的 CSV 文件。\n退出状态：0 没有检查结果；1 有检查结果（见标准错误输出）；2 无法运行。",
        "报告。",
        "报告的日期：不写时为文件中的最后一天。",
        "另外显示此天数的统计期。",
        "文件含有多个站点时，用编号、国家或名称指定站点。",
        "卖家自配送的订单，或亚马逊物流的订单。",
        "显示去除某个订单的缺陷后的比率，也可只去除其中一种，例如 `111-…/claims`。",
        "内容的格式。",
        "将指标保存在案卷的文件夹中，并显示其变化。",
        "将指标的事实连同出处写入案卷。",
        "表格文件的编码，无法从文件看出时使用。",
        "3/4/2019 这样的日期的写法，无法从其他日期看出时使用。",
        "哪个表头是哪一列，例如 `order=Bestellnummer`。",
        "以哪个规则包的要求为准。",
        "屏幕的列数。",
        "列出规则包，或显示一种违规类型。",
        "列出规则包和违规类型。",
        "标题所用的语言。",
        "显示一种违规类型要询问、需要和接受的内容。",
        "例如 `amazon/order-defect-rate`。",
        "检查和测试规则包及信件的文字片段。",
        "检查文件夹中的所有规则包，列出全部问题及其文件、行和列。",
        "没有问题的规则包还会运行测试。退出状态：0 未发现问题；1 有检查结果；2 无法运行。检查结果写到标准输出，数量写到标准错误输出。",
        "使退出状态为 1 的最低级别。",
        "不运行规则包的测试。",
        "显示完整路径，供编辑器或在其他文件夹中运行的程序使用。",
        "运行规则包的测试：案卷及其应生成的信件。",
        """
        测试是含有 case.yaml 的文件夹 `rules/<pack>/tests/<name>`，详见 docs/testing-packs.md。\n退出状态：0 全部通过；1 有未通过的测试、检查结果或新写入的信件；2\
         无法运行。
        """,
        "只运行名称（<pack>/<test> 或 <pack>/<test>/<variant>）含有此文字的测试。",
        "其他都符合要求时，写入缺少或不同的信件。",
        "结果的格式：pretty（附差异）、compact、json 或 junit。",
        "说明测试没有涉及规则包的哪些内容：申诉方式、原因、措施、预防措施、分支、语言和检查规则。",
        "退出状态：0 已达到要求的比例；1 未达到，或有检查结果；2 无法运行。",
        "每个规则包至少应涉及的百分比。",
        "写入涉及其余内容的测试，放在规则包的测试中，供编辑。",
        "结果的格式：pretty，或供程序读取的 json。",
        "为每个规则包随机生成案卷和信件，查找空缺和错误。",
        "退出状态：0 所有信件都完整；1 有检查结果；2 无法运行。",
        "案卷的份数。",
        "第一份案卷的随机种子；之后的依次加一。",
        "将有问题的案卷写入此文件夹。",
        "编写规则包的目录：每种违规类型一页，另有索引。",
        """
        页面为 Markdown，规则包的每种语言一页：`<pack>/<violation>.md`、`<pack>/<violation>.zh.md`。\n退出状态：0 已写入或已是最新；1 有检查结果或不是最新；2 无法运\
        行。
        """,
        "存放目录的文件夹（docs/catalogue）；与 --limits 同用时为限额页的路径（docs/limits.md）。",
        "只检查目录是否为最新。",
        "不编写目录，改为编写列出各项限额的页面。",
        "说明代码的含义、为何重要以及如何改正；不写代码时列出全部。",
        "代码在每条检查结果末尾的方括号中，例如 `[unknown-key]`。",
        "代码，例如 `unknown-key`。",
        "检查工具和信件的语言：缺少、有误或过时的内容。",
        "一种语言是一个文件夹，其中有 `letters.yaml`；工具使用该语言时还有 `tools/*.yaml`，详见 docs/languages.md。退出状态：0 未发现问题；1 有检查结果；2 无法运行。",
        "存放各语言的文件夹。",
        "记下一种语言的全部文字均译自现在的英文：写入其 `originals.txt`。",
        "结果的格式：pretty，或供程序读取的 json。",
        "？ 帮助",
        "返回",
        "跳过",
        "退出",
        "没有 无",
        "是",
        "否 不是",
        "小时 个小时",
        "天 日",
        "周 星期 个星期",
        "有 \u{1a}A 个问题待回答；回答后可能减少或增加。每个回答都会立即保存。",
        "输入 ? 查看说明，输入“返回”回到上一题，输入“跳过”暂不回答，输入“退出”停止。",
        "还有 \u{1a}A 题｜\u{1a}B·\u{1a}C",
        "还有 \u{1a}A 题｜\u{1a}B \u{1a}D·\u{1a}C",
        "可选一项或多项，请输入编号或名称：",
        "请输入编号或名称：",
        "请输入路径：\u{1a}A",
        "`\u{1a}B` 第 \u{1a}A 项；直接按回车结束。",
        "形式：\u{1a}A",
        "写入 \u{1a}A 第 \u{1a}B 行处：\u{1a}C",
        "信中不会直接写出，但它决定信的内容。",
        "在信中的位置：",
        "返回：上一题；跳过：暂不回答；退出：停止。若答案就是这些词，请加英文双引号。",
        "没有输入内容。输入 ? 查看说明，输入“跳过”暂不回答。",
        "`\u{1a}A` 不在以上 \u{1a}B 项之中",
        "\u{1a}A：\u{1a}B",
        "目前有 \u{1a}A 项，\u{1a}B",
        "至少需要 \u{1a}A 项",
        "无法将回答写入案卷，请手工填写",
        "无法将回答写入案卷，请手工填写（\u{1a}A）",
        "这一行不是文字，或者过长",
        "案卷已在别处修改，现已重新读取；刚才的回答没有采用",
        "这是本次的第一个问题",
        "直接按回车即可结束列表",
        "还有 \u{1a}A 个问题待回答；已有回答都已保存。",
        "案卷",
        "附件",
        "\u{1a}A\u{1a}B",
        "\u{1a}A·表格 `\u{1a}B`",
        "“\u{1a}A”的根本原因是什么？",
        "此原因回应通知中的哪些问题？",
        "针对此原因已采取什么措施？",
        "如何防止此原因再次发生？",
        "\u{1a}A（现有文件不能用：\u{1a}B）",
        "选择一项或多项",
        "选择一项",
        "写在方括号内的列表，可选",
        "每行依次为：\u{1a}A",
        "yes 或 no",
        "案卷文件夹中的文件",
        "案卷文件夹中的文件，格式为 \u{1a}A",
        "[文字, 文字]",
        "\u{1a}A，例如 \u{1a}B",
        "整数，用阿拉伯数字填写",
        "日期，按年-月-日填写，例如 \u{1a}A",
        "时长，例如 \u{1a}A；单位写 hours、days 或 weeks，即小时、天、周",
        "时长，例如 \u{1a}A；也可写 24 小时",
        "\u{1a}A；没有则填 none",
        "文字",
        "是或否",
        "整数",
        "数字",
        "百分比",
        "金额",
        "金额，币种为 \u{1a}A",
        "日期",
        "时长",
        "选项",
        "表格",
        "ASIN",
        "订单号",
        "卖家记号",
        "追踪编码",
        "\u{1a}A列表",
        "暂不能生成申诉信：还有 \u{1a}A 个问题未回答。请填入 \u{1a}B。",
        "\u{1a}A：",
        "（\u{1a}A：\u{1a}B）",
        "\u{1a}B（\u{1a}A）",
        "\u{1a}A：\u{1a}B",
        "\u{1a}A·\u{1a}B：\u{1a}C",
        "建议提交",
        "与建议的一并提交",
        "不适用",
        "不需要，前面已有适用的",
        "尚未确定",
        "风险：\u{1a}A",
        "规则包没有说明风险",
        "不建议对\u{1a}B提交\u{1a}A：应提交\u{1a}C",
        "不建议对\u{1a}B提交\u{1a}A：应提交什么尚未确定",
        "要求",
        "通知要求说明",
        "申诉方式，取第一个适用的",
        "事实",
        "原因，以及相应的措施和预防措施",
        "附件",
        "`\u{1a}A` \u{1a}B，自 \u{1a}C 起；来源：\u{1a}D（查阅于 \u{1a}E）",
        "\u{1a}A，有条件",
        "\u{1a}A：\u{1a}B",
        "由工具写入",
        "计算得出",
        "`\u{1a}A`：“\u{1a}B”（\u{1a}C）",
        "附件 `\u{1a}A`：\u{1a}B",
        "\u{1a}A（\u{1a}B）",
        "未采用的申诉方式",
        "未写入的语句",
        "未列入的原因",
        "“\u{1a}A”（\u{1a}B）",
        "“\u{1a}A”（\u{1a}B，\u{1a}C）",
        "案卷中未列出",
        "案卷中写明回应的是另一违规类型",
        "\u{1a}A不列原因",
        "\u{1a}A，\u{1a}B：\u{1a}C",
        "共 \u{1a}B 词，自有内容占 \u{1a}A%",
        "\u{1a}A：\u{1a}C 词，自有内容 \u{1a}B%",
        "\u{1a}A，至少应为 \u{1a}B%",
        "\u{1a}A（至少 \u{1a}B%）",
        "“\u{1a}B”部分只有 \u{1a}A% 是您的自有内容，至少应为 \u{1a}C%",
        "请写只发生在您店铺的情况：哪个环节、哪些数字、哪些人员和记录；与他人雷同的信会被当作模板",
        "抬头",
        "概述",
        "原因",
        "措施",
        "预防措施",
        "附件",
        "结尾",
        "正文",
        "\u{1a}A（\u{1a}B）",
        "\u{1a}A 个字符，上限 \u{1a}B；\u{1a}C",
        "\u{1a}B 个字符；\u{1a}C",
        "\u{1a}A 个词或汉字",
        "不属于任何文本框",
        "文本框“\u{1a}A”最多 \u{1a}B 个字符，现有 \u{1a}C 个",
        "请将最长的几个回答缩短 \u{1a}A 个字符；运行 `appeal draft --boxes` 可查看其中的内容",
        "没有原因回应通知所问的“\u{1a}A”",
        "请将 `\u{1a}A` 加入相应原因的 `answers`，或补充这样的原因",
        "`\u{1a}A` 为 \u{1a}B，但各原因合计为 \u{1a}C",
        "各原因的 \u{1a}A 合计应与它相等：请补上还没有说明原因的，或更正数字",
        "各原因的 \u{1a}A 合计应与它相等：可能有重复计入的，或数字有误",
        "`\u{1a}A` 符合要求（\u{1a}B）",
        "请与通知核对这个数字：行动计划要说明的是为什么没有达到要求",
        "附件\u{1a}A未列入：\u{1a}B",
        "此要求的来源：\u{1a}A。请换一个文件，或更正事实",
        "附件清单：\u{1a}A",
        "附件清单：\u{1a}A，\u{1a}B",
        "附件",
        "证明内容",
        "文件",
        "大小",
        "\u{1a}B 字节",
        "\u{1a}A 页",
        "\u{1a}A（发送文本）",
        "\u{1a}A（核对稿，不发送）",
        "\u{1a}A（\u{1a}B）",
        "\u{1a}A：\u{1a}B",
        "`\u{1a}A` 与第 \u{1a}B 轮申诉中的说法不同",
        "如果改动属实，请在信中说明改动的原因",
        "原先的说法",
        "已识别",
        "不确定",
        "未识别",
        "通知中有没有“\u{1a}A”或类似的话？如果有，则属于“\u{1a}B”",
        "通知说的是不是这个问题？如果是，则属于“\u{1a}A”",
        "这段文字是平台发来的吗？",
        "通知说的是什么问题？规则包中没有与之相符的语句",
        "如果以下条件成立，“\u{1a}A”应提交“\u{1a}B”：\u{1a}C",
        "\u{1a}A，其中 \u{1a}B",
        "`\u{1a}A` 问的是“\u{1a}B”",
        "\u{1a}A；\u{1a}B",
        "文件没有注明编码，已按 \u{1a}A 读取",
        "无法读取编码 `\u{1a}A`：请将文字另存为 UTF-8",
        "附件 `\u{1a}A` 未读取",
        "邮件转发层数过多，未全部读取",
        "邮件超过 \u{1a}A 个部分，其余未读取",
        "只读取了前 32 MiB",
        "涉及哪个站点",
        "涉及其中哪个站点",
        "通知日期",
        "截止日期",
        "截止日期的时区",
        "在哪里提交",
        "通知中还提到",
        "已读取的信息",
        "站点",
        "ASIN",
        "订单",
        "通知日期",
        "截止日期",
        "通知要求",
        "要求的文件",
        "提交方式",
        "需您确认",
        "通知未写明",
        "文件读取情况",
        "请先留意",
        "平台自己的时限",
        "投诉和问题编号",
        "金额和比率",
        "邮箱地址",
        "收件方的验证结果",
        "各部分",
        "发生了什么",
        "原因",
        "要提交什么",
        "不提交的后果",
        "误判与联系方式",
        "\u{1a}A，很多通知都有",
        "“\u{1a}A”",
        "没有找到其语句；与规则包的描述相似度为 \u{1a}A（满分 100）：\u{1a}B",
        "有链接指向 \u{1a}A，不属于\u{1a}B",
        "\u{1a}A 冒充\u{1a}B，并非其网址",
        "发件人的地址在 \u{1a}A，不属于\u{1a}B",
        "邮件未通过收件方的验证：\u{1a}A",
        "此处有转发或引用的邮件，但其日期无法识别：无法推算相关期限",
        "\u{1a}A（\u{1a}B）",
        "“\u{1a}A”（\u{1a}B）",
        "“\u{1a}A”（\u{1a}B）",
        "\u{1a}A：“\u{1a}B”",
        "（\u{1a}A 次）",
        "（此语句的来源未核实）",
        "应提交：\u{1a}A",
        "\u{1a}A，否则 \u{1a}B",
        "要求说明：\u{1a}A",
        "\u{1a}A（\u{1a}B）",
        "按工作日计算",
        "按工作日计算，最早为 \u{1a}A",
        "日期不明，从首次通知起算",
        "\u{1a}A（如晚收到，则相应顺延）",
        "日期不明",
        "已恢复销售权限",
        "需要更多信息",
        "文件缺失或未被接受",
        "申诉被拒",
        "申诉被拒，且不再处理新的申诉",
        "已收到申诉，尚未作出决定",
        "再次收到相同的内容",
        "请保留证明文件，并按信中所述执行",
        "请只补充下列缺少的内容；已说过的内容不要改动",
        "请补交缺失的文件（不得涂改文件）；文件上的姓名和地址须与账户完全一致",
        "请重新核对通知内容；只有新的事实才有帮助",
        "请不要再次提交相同的申诉；只能升级申诉，并一次提交完整材料",
        "请等待决定",
        "第一次要求的内容仍有未回答的：请将信与要求逐条对照",
        "请自行阅读：规则包中没有可用来判断的语句",
        "下一步：\u{1a}A",
        "截止日期：\u{1a}A，\u{1a}B",
        "截止日期：\u{1a}A",
        "全部",
        "\u{1a}A：\u{1a}B",
        "案卷中没有相关内容",
        "请补充说明案卷中已有的“\u{1a}A”",
        "在语言“\u{1a}B”中，`plural` 需要 \u{1a}A 段文字",
        "每种形式一段（\u{1a}A），各用双引号括起，中间用英文逗号隔开；其中的 `#` 代表数字",
        "`\u{1a}A` 不是可用的信件语言",
        "可用的有 \u{1a}A",
        "`\u{1a}A` 不是此规则包的核对语言",
        "这是发送所用的语言：请将文件命名为 `\u{1a}A.md`",
        "请将它加入 pack.yaml 的 `reading-languages`，或删除此模板",
        "事实",
        "列",
        "原因",
        "措施",
        "预防措施",
        "附件",
        "通知问题",
        "申诉方式",
        "违规类型",
        "共享文件",
        "过滤器",
        "没有名为 `\u{1a}B` 的\u{1a}A",
        "\u{1a}A `\u{1a}B` 已声明过",
        "\u{1a}A `\u{1a}B` 未被使用",
        "`\u{1a}A` 重复出现",
        "缺少 `\u{1a}A`",
        "在此处声明",
        "首次出现在此处",
        "例如 `\u{1a}A`",
        "请在 `\u{1a}A` 下声明",
        "`shared/\u{1a}A.yaml` 中有声明：请将 `\u{1a}A` 加入 `uses`",
        "请使两者同名",
        "请改用其他名称",
        "\u{1a}A 和另外 \u{1a}B 项",
        "`exhibit.` 只能用在文字片段中",
        "补充附件不得改变已作出的判断",
        "`known` 只能用在文字片段中",
        "补充回答不得改变已作出的判断",
        "`\u{1a}A` 不是可选事实，在信中总有值",
        "请为该事实加上 `optional: yes`，或删去此条件",
        "`\u{1a}A` 的类型是\u{1a}B，本身没有真假",
        "请写成比较，例如 `\u{1a}A`",
        "请写成比较，例如 `\u{1a}A == \"某段文字\"`",
        "请比较数量，例如 `count \u{1a}A >= 2`",
        "`\u{1a}A` 的值只有 yes 和 no",
        "请写 `\u{1a}A` 或 `not \u{1a}A`",
        "`\u{1a}A` 的类型是\u{1a}B，不能直接比较",
        "请写 `count \u{1a}A >= 2` 或 `\u{1a}A includes …`",
        "`\u{1a}A` 可以是任何币种，金额之间无法比较",
        "请声明为 `money USD`",
        "文本不能与\u{1a}A比较",
        "例如 `\u{1a}A`，不加引号",
        "左边是\u{1a}A，而 `\u{1a}B` 是\u{1a}C，两者不能比较",
        "\u{1a}A没有大小之分",
        "请用 `==`、`!=` 或 `in [ … ]` 比较",
        "\u{1a}A只能输出，不能比较",
        "`includes` 只用于列表，而 `\u{1a}A` 的类型是\u{1a}B",
        "请写 `\u{1a}A == …` 或 `in [ … ]`",
        "`count` 只用于列表和表格行，而 `\u{1a}A` 的类型是\u{1a}B",
        "文本须写在半角双引号内",
        "该事实不可能是此值：\u{1a}A",
        "只有选项和文本可以逐个比较，\u{1a}A不能",
        "选项不加引号",
        "请写 `\u{1a}A`",
        "`\u{1a}A` 没有选项 `\u{1a}B`",
        "`\u{1a}A` 是\u{1a}B，此处须为\u{1a}C",
        "算式的结果是\u{1a}A，而事实声明为\u{1a}B",
        "`/` 只能用个数除以个数，结果为百分比",
        "除数可能为 0",
        "请为除数设置 `min: 1`，或将计算得出的事实声明为 `optional: yes`",
        "算式的结果可能过大，无法保持精确",
        "请为其中的事实设置较小的 `max`",
        "`\u{1a}A` 不是可识别的固定值",
        "`\u{1a}A` 是比率，不能参与加减",
        "\u{1a}A不能参与加减",
        "`count of` 后须为列表或表格行，而 `\u{1a}A` 的类型是\u{1a}B",
        "`\u{1a}A of` 后须为表格行的一列",
        "例如 `\u{1a}A of orders.units`",
        "`\u{1a}A of` 不能用于\u{1a}B",
        "以下类型不能相加减：\u{1a}A",
        "哪些类型可以相加减，请查阅规则包格式文档",
        "`\u{1a}A` 须逐项填写，在此处没有唯一的值",
        "名称中带点的事实每份案卷只填写一次",
        "`\u{1a}A` 代表一整行",
        "`\u{1a}A` 没有列 `\u{1a}B`",
        "`cause.` 只能用在措施和预防措施中",
        "`cause.` 只汇总各原因所填写的列表和表格行，不包括 `\u{1a}A`",
        "`\u{1a}A` 是可选事实，可能一直未知，不能作为判断的依据",
        "请改用必填的事实来判断",
        "`\u{1a}A` 是可选事实，由它计算出的结果可能未知",
        "请将计算得出的事实也声明为 `optional: yes`",
        "`if` 没有对应的 `endif`",
        "请在其内容结束处写 `{% endif %}`",
        "`for` 没有对应的 `endfor`",
        "请在其内容结束处写 `{% endfor %}`",
        "`{{ exhibits }}` 写在了 `{{ \u{1a}A }}` 之前",
        "附件按首次提及的先后编号，所以附件清单须放在最后",
        "信件的标题只能写在版式中",
        "以 `### ` 开头的行须写在 `## letter …` 之下",
        "标签在行内开始，却没有在同一行结束",
        "请在同一行结束，或让每个标签各占一行",
        "此处没有政策要求（policy）",
        "`policy` 只能用在声明了 `policy` 的违规类型的文字片段中",
        "`{{ \u{1a}A }}` 须在版式中单独占一行",
        "版式就是名为 `## letter …` 的片段",
        "`\u{1a}A` 不能加过滤器",
        "表格行不能作为单个值输出",
        "请用 `{% for row in \u{1a}A %}` 逐行输出，或使用 `plural`",
        "句子会以数字开头",
        "请在\u{1a}A前加上文字：句子须以大写字母开头",
        "`or` 只用于列表，而 `\u{1a}A` 的类型是\u{1a}B",
        "`or` 不带参数",
        "`plural` 只用于个数、列表和表格行，不用于\u{1a}A",
        "标签嵌套超过 \u{1a}A 层",
        "请用 `and` 合并条件，或将它们定义为一个计算得出的事实",
        "`else` 之后又有 `\u{1a}A`",
        "`else` 须为最后一个分支",
        "一个 `if` 有超过 \u{1a}A 个分支",
        "请拆成多个 `if`",
        "循环中又有循环",
        "请将内层列表作为一个值输出：`{{ \u{1a}A }}`",
        "`\u{1a}A` 已有其他含义",
        "请将循环变量命名为 `row`",
        "循环只能用于列表或表格行，而 `\u{1a}A` 的类型是\u{1a}B",
        "`\u{1a}A` 之前没有对应的 `\u{1a}B`",
        "请先结束 `if`",
        "请先结束 `for`",
        "起始标签在行内，其 `\u{1a}A` 却单独占一行",
        "`\u{1a}A` 在行内，其起始标签却单独占一行",
        "请将两者写在同一行，或各占一行",
        "`max` 小于 `min`",
        "`min` 大于 \u{1a}A，即未写 `max` 时的最大值",
        "请同时写上 `max`",
        "`max` 小于 \u{1a}A，即未写 `min` 时的最小值",
        "请同时写上 `min`",
        "\u{1a}A的长度由其格式决定",
        "\u{1a}A的上下限须在 \u{1a}B 与 \u{1a}C 之间",
        "上下限须是该事实类型的值；文本的上下限是长度，列表和表格行的上下限是数量",
        "示例不符合要求：\u{1a}A",
        "`letter.date` 始终存在，无需声明",
        "多个违规类型共用的内容，请只在 pack.yaml 或共享文件中声明一次",
        "`\u{1a}A` 是保留名称",
        "`\u{1a}A` 的计算用到了它自身",
        "\u{1a}A → \u{1a}B",
        "`\u{1a}A` 所依赖的计算得出的事实层层相接，超过 \u{1a}B 个",
        "原因 `\u{1a}A` 是共享的，标题在 \u{1a}B 中",
        "请删去此处的 `title`",
        "`answers` 须写在违规类型引用此原因的地方",
        "如果指的是共享的原因，请将 `\u{1a}A` 加入 `uses`",
        "原因须在定义处写明 `title`，引用共享的原因时才不写",
        "它是共享的：可直接使用，不要重复声明",
        "如果要用已有的，请将 `\u{1a}A` 加入 `uses`；否则请改用其他名称",
        "案卷只凭 id 引用它：请改为共享，或改用其他名称",
        "通知问题的 id 在规则包中须唯一，案卷才能只凭 id 引用",
        "规则包 `\u{1a}A` 没有 pack.yaml",
        "`rules/\u{1a}A/pack.yaml` 写明规则包的名称，以及各违规类型共用的内容",
        "规则包名为 `\u{1a}A`，其文件夹却名为 `\u{1a}B`",
        "\u{1a}A名为 `\u{1a}B`，其文件却名为 `\u{1a}C`",
        "请编写 `rules/\u{1a}A/\u{1a}B.yaml`，或删去此处的引用",
        "此模板没有对应的 `rules/\u{1a}A/\u{1a}B.yaml`",
        "请编写规则文件，或删除此模板",
        "此规则文件没有对应的 `templates/\u{1a}A/\u{1a}B.md`",
        "请编写此模板：信件的句子写在其中",
        "此模板旁没有 `\u{1a}A`",
        "规则包的核对语言包括 `\u{1a}A`",
        "规则包没有名为 `\u{1a}A` 的申诉方式",
        "所有规则包都没有名为 `\u{1a}A` 的申诉方式",
        "申诉方式 `\u{1a}A` 重复出现",
        "最后一个申诉方式带有条件",
        "有的案卷会没有申诉方式：请删去它的 `when`",
        "没有 `when` 的申诉方式会使其后的都不起作用",
        "请放到最后，或加上条件",
        "政策要求以通知日期为准，但没有事实 `notice.date`",
        "请在 pack.yaml 中声明 `notice.date`，写上 `type: date`",
        "政策要求只能将一个事实与一个固定值比较",
        "通知中没有名为 `\u{1a}A` 的问题",
        "请在 `notice` 的 `asks` 下声明",
        "请写明此原因能回答哪些通知问题：\u{1a}A",
        "`\u{1a}A` 不能合计",
        "`counted-in` 只能引用各原因所填写的表格行或个数",
        "`counted-in` 只能用于每份案卷填写一次的个数",
        "`## \u{1a}A` 重复出现",
        "请将两段文字放在同一标题下，或更改其中一个的名称",
        "共享文件中不能有 `## \u{1a}A`",
        "请移到 pack.md 或违规类型的模板中",
        "概述（summary）须属于某个违规类型",
        "请移到违规类型的模板中",
        "\u{1a}C 中没有声明\u{1a}A `\u{1a}B`",
        "请在其中声明，或删除此片段",
        "\u{1a}A 中没有 `## \u{1a}B`",
        "每个\u{1a}A都须在其中有文字",
        "此处缺少 `## \u{1a}A`",
        "\u{1a}A 中有此片段，而各语言的片段须相同",
        "它在此处",
        "\u{1a}A 中没有此片段",
        "各语言的片段须相同",
        "此短语不能将 `\u{1a}A` 与其他违规类型区分开",
        "请加上只在其通知中出现的词语，或将它放入带 `all` 的一组",
        "它也出现在此处",
        "请在片段中输出、在条件中使用，或将它删除",
        "请在某个违规类型的 `causes` 下引用，或将它删除",
        "请在某个原因中引用，或将它删除",
        "请在片段中输出 `{{ exhibit.\u{1a}A }}`、为它写上 `needed`，或将它删除",
        "请在某个违规类型的 `routes` 下引用，或将它删除",
        "请引用其中声明的内容，或在此处删去",
        "`\u{1a}A` 要输出 `cause.\u{1a}B`，但原因 `\u{1a}C` 并不填写此项",
        "请在该原因的片段中输出或逐项列出 `\u{1a}A`，或为该原因换一项\u{1a}B",
        "信件需要片段 `## \u{1a}A`",
        "请写在 \u{1a}A.md 中",
        "请写在 \u{1a}A.md 中；如各违规类型通用，请写在 pack.md 中",
        "信件要列出原因，但 `\u{1a}A` 没有原因",
        "请加上 `causes`，或使用不含 `{{ causes }}` 的版式",
        "没有原因回答通知问题 `\u{1a}A`",
        "请在能说明它的原因的 `answers` 下引用",
        "一个文件最多有 \u{1a}A 个短语",
        "一个文件的检查规则最多有 \u{1a}A 个短语",
        "`{{` 之后没有 `}}`",
        "此处不能读取 `\u{1a}A`",
        "读取事实的短语须写在 `reads` 下",
        "\u{1a}A不能从短语中读取",
        "短语须以文字开头",
        "请写上通知中在它之前的文字",
        "短语最多有 \u{1a}A 个词、\u{1a}B 个部分",
        "请只保留最有代表性的词语",
        "`…` 之后须有文字",
        "末尾和读取的内容之前不要写 `…`",
        "此短语没有读取任何内容",
        "请写明读取什么，例如 `your rate is {{ odr.rate }}`",
        "\u{1a}A：此处为 `\u{1a}B`，别处为 `\u{1a}C`",
        "\u{1a}A：共 \u{1a}B 词，建议 \u{1a}C 词",
        "规则 `\u{1a}A` 在此反面示例中没有发现问题",
        "请改正示例，或改正规则所查找的内容；\u{1a}A",
        "示例按 `\u{1a}A` 部分读取",
        "示例按整封信读取",
        "示例按信的一部分读取",
        "规则 `\u{1a}A` 在此正面示例的“\u{1a}B”中发现了问题",
        "规则 `\u{1a}A` 在此正面示例中发现了问题",
        "请改正示例，或用 `unless` 或 `in` 收窄规则",
        "该规则在此处",
        "组合过多，无法逐一检查：从这里起不再证明",
        "通到此处的组合过多，无法逐一检查：此处未获证明",
        "请拆分条件，或减少参与判断的事实",
        "`\u{1a}A` 总是成立",
        "`\u{1a}A` 在此处总是成立",
        "`\u{1a}A` 从不成立",
        "`\u{1a}A` 在此处从不成立",
        "\u{1a}A；\u{1a}B",
        "其中事实的取值范围只允许这一种结果",
        "外层和前面的条件已经决定了结果",
        "请改正条件，或删去它",
        "请改正条件，或连同依附于它的内容一起删除",
        "`\u{1a}A` 不起作用：在它能决定结果之处，它总是成立",
        "`\u{1a}A` 不起作用：在它能决定结果之处，它从不成立",
        "请删去或改正：没有它，条件的结果也一样",
        "`\u{1a}A` 在此处不起作用：不会是这个选项",
        "请删去：外层和前面的条件已将它排除",
        "如有事实不存在，`\u{1a}A` 便无法判定",
        "请先判断 `known …`，例如 `known x and …`",
        "无法证明 `\u{1a}A` 总能判定",
        "请先判断 `known …`",
        "申诉方式 `\u{1a}A` 不会被采用：适用它的案卷都已归入前面的申诉方式",
        "请将它移到前面，或收窄前面的条件",
        "其中最后一个",
        "有两项指标要求都从 \u{1a}A 起生效",
        "从 \u{1a}A 起的指标要求排在了从 \u{1a}B 起的之后",
        "请将最早的排在最前，每一项有效至下一项开始为止",
        "原因 `\u{1a}A` 没有\u{1a}B",
        "请在它的 `\u{1a}A` 下引用一项",
        "无法证明原因 `\u{1a}A` 不会出现在信中",
        "请在它的 `\u{1a}A` 下引用一项措施",
        "请在它的 `\u{1a}A` 下引用一项预防措施",
        "措施",
        "预防措施",
        "信件 `\u{1a}A` 可能列出原因，却没有\u{1a}B",
        "请将 `{{ \u{1a}A }}` 放入其版式，条件与 `{{ causes }}` 相同",
        "无法证明列出原因的信件都有\u{1a}A",
        "请将这两部分放在同一条件下",
        "任何信件都不含此文字：`## \u{1a}A`",
        "任何信件都不含此文字：`## \u{1a}A`，另有 \u{1a}B 个同类片段也是如此",
        "信件含有该部分的申诉方式都不会被采用：请在版式中写上该部分，或删除此片段",
        "此片段可能不输出任何内容",
        "请为所有条件都不成立的情形写一句话",
        "无法证明此片段总有输出",
        "请在所有条件之外写一句话",
        "`\u{1a}A` 在此处可能不存在，信中会留下空缺",
        "无法证明 `\u{1a}A` 在此处总是存在",
        "请在 `{% if \u{1a}A %}` … `{% endif %}` 之间输出，或写明不存在时用什么文字",
        "循环中的某一次可能不输出任何内容",
        "请让每一次循环都有输出",
        "无法证明每一次循环都有输出",
        "请在所有条件之外写上内容",
        "此处输出 \u{1a}B，而 \u{1a}C 有时不输出",
        "请让两种语言在相同的条件下表达相同的内容",
        "该文件中的片段",
        "无法证明 \u{1a}A 在相同的情形下输出 \u{1a}B",
        "请在两种语言中使用相同的条件",
        "此文件大于 1 MiB",
        "请拆分成几个文件",
        "此文件不是 UTF-8 文本",
        "请在编辑器中另存为 UTF-8",
        "此处有\u{1a}A（\u{1a}B）",
        "控制字符",
        "只有少数程序认得的换行符",
        "改变文字方向的字符",
        "看不见的字符",
        "看不见的标签字符",
        "各字体含义不同的字符",
        "Unicode 中没有的字符",
        "不代表任何字符的编码",
        "`\u{1a}A` 中：\u{1a}B",
        "请将它删除，并重新输入文字",
        "此文件是空的",
        "请将内容写成 `key: value` 的行，或删除此文件",
        "此注释没有写代码，不起作用",
        "请写 `allow CODE: 理由`",
        "没有可允许的代码 `\u{1a}A`",
        "代码写在检查结果末尾的方括号中",
        "`\u{1a}A` 不能被允许",
        "请改正所指的问题；只有需要自行判断的结果才可保留",
        "此处没有写明允许 `\u{1a}A` 的理由",
        "请在冒号之后写明：`allow \u{1a}A: 可以保留的理由`",
        "冒号是全角的（`：`）",
        "请写 `: `，即半角冒号加空格",
        "此注释须单独占一行，并在该行结束",
        "请在所针对的行的上方写 `<!-- allow CODE: 理由 -->`",
        "所针对的行没有 `\u{1a}A`",
        "之后没有它可以针对的行",
        "请删除此注释，或将它移到所针对的行的正上方",
        "请写成 `key: value`",
        "请将整段文字放在引号中",
        "请将整个值放在引号中",
        "请用空格",
        "以 `\u{1a}A` 开头的值须加引号",
        "请将整个值放在引号中：`\"\u{1a}A\"`",
        "不能使用花括号 `{…}` 写键值组",
        "请在下方缩进，每行写一个 `key: value`；如果是文字，请加引号",
        "方括号列表中不能有 `key: value`",
        "请将列表写成每行一个 `- `；如果是文字，请加引号",
        "此 `[` 没有闭合",
        "请用 `]` 结束列表；如果 `[` 是文字，请将文字放在引号中",
        "列表中在此之前缺少 `,` 或 `]`",
        "请写成 `[a, b]`；某一项不止一个词时，请加引号",
        "此引号没有闭合",
        "请在文字末尾闭合；续行须比键缩进得更多",
        "双引号中的 `\\` 须是 `\\n` 之类已知写法的开头",
        "反斜杠请写 `\\\\`，或改用单引号",
        "不加引号的文字不能以 `\u{1a}A` 开头",
        "不加引号的文字不能以反引号开头",
        "值在此之前已结束",
        "在 '…' 中撇号须写两次（''）；或将整个值放在双引号中",
        "在 \"…\" 中双引号须写成 `\\\"`；或将整个值放在单引号中",
        "此处应为空格，却有制表符",
        "此行用制表符缩进",
        "请在此行和以下各行改用空格；多数编辑器有相应的设置",
        "此处须有键，但此行没有 `: `",
        "请写成 `key: value`；多行文字须加引号",
        "此冒号之后没有空格",
        "请写成 `key: value`，冒号之后加空格",
        "此 `-` 之后没有空格",
        "请写成 `- item`，连字符之后加空格",
        "不加引号的文字中有第二个 `: `",
        "列表不能从键所在的行开始",
        "请在下方每行写一个 `- `；如果是文字，请加引号",
        "此 `:` 之前没有键",
        "键须是文字，不能是列表或键值组",
        "请写成 `key: value`；如果是文字，请加引号",
        "`\u{1a}A` 写了两次",
        "请只保留一个；如果分属两样内容，则第二个的上方缺少名称",
        "`\u{1a}A` 首次出现在此处",
        "上一行已有值，此行却缩进得更多",
        "请与上方的键对齐；如果是上一行文字的延续，请将该文字放在引号中",
        "此列表项没有与所属内容对齐",
        "请与上方各项的 `-` 对齐，或写在所属的键之下",
        "此行在列表项之间，却没有 `-`",
        "请以 `- ` 开头，或与所属列表项 `-` 之后的文字对齐",
        "此行没有与上方各行对齐",
        "请与同级的键对齐",
        "此行有缩进，而以下各行没有",
        "请从最左侧开始，不加空格",
        "上方的值之后不能再有内容",
        "请将整个文件写成 `key: value` 的行",
        "列表和键值组嵌套超过 \u{1a}A 层",
        "请减少层数",
        "此处开始了第二个文档",
        "请将它放入单独的文件，或删除 `---` 这一行",
        "不能使用锚点（`&name`）",
        "请在需要的地方直接写出值；如果 `&` 是文字，请将文字放在引号中",
        "不能使用别名（`*name`）",
        "请直接写出值；如果 `*` 是文字，请将文字放在引号中",
        "不能用 `<<` 复制键值组",
        "请逐个写出各键",
        "不能使用标记（`!name`）",
        "请删除此标记；如果 `!` 是文字，请将文字放在引号中",
        "从此 `#` 起是注释，值在它之前已结束",
        "请将整段文字放在引号中；注释的 `#` 之后有空格",
        "此冒号是全角的（`：`），因此这里没有键",
        "请写 `: `，即半角冒号加空格；如果此行是文字，请加引号",
        "此逗号是全角的，因此列表在此处是一项，而不是两项",
        "请写 `, `，即半角逗号加空格；如果是文字，请将该项放在引号中",
        "`\u{1a}A` 会被当作文字，而不是 `\u{1a}B`",
        "请写 `\u{1a}A`；如果它属于文字，请将整段文字放在半角引号中",
        "此处无法读取：\u{1a}A",
        "缺少内容",
        "请检查此行或上一行的缩进和引号",
        "JSON 文件不完整，提前结束",
        "JSON 文件不完整：有括号没有闭合",
        "引号中的文字没有闭合",
        "JSON 文件结束后还有其他内容",
        "此处应为引号中的键",
        "此处应为逗号或闭合的括号",
        "此处应为 JSON 值",
        "键 `\u{1a}A` 之后应有冒号",
        "JSON 文件的嵌套超过 \u{1a}A 层",
        "请重新下载报告；下载后不要改动",
        "这是 JSON，但不是账户状况报告",
        "账户状况报告含有 `accountStatuses` 和 `performanceMetrics`",
        "这是报告的接口文档；已读取其中的示例",
        "请从卖家平台或报告接口获取您自己的报告",
        "已忽略一条没有站点或状态的账户状态",
        "此处应为指标列表",
        "这些指标没有注明站点",
        "已忽略一条没有 `warningType` 的警告",
        "目标无法读取，已忽略",
        "亚马逊的接口文档中没有 `\u{1a}A`，按原样显示",
        "亚马逊的接口文档中没有账户状态 `\u{1a}A`，按原样显示",
        "亚马逊的接口文档中没有状态 `\u{1a}A`，按原样显示",
        "`\u{1a}B` 中的 `fulfillmentType` 为 `\u{1a}A`，以所在位置为准",
        "`\u{1a}A` 没有数字，已忽略",
        "`\u{1a}A` 不是比率，已忽略",
        "`\u{1a}A` 不是日期，已忽略",
        "`\u{1a}A` 不是个数，已忽略",
        "`\u{1a}A` 为 \u{1a}B，大于 `\u{1a}C` 的 \u{1a}D",
        "报告中的比率为 \u{1a}A，而 \u{1a}C 中的 \u{1a}B 为 \u{1a}D",
        "以亚马逊报告的比率为准；亚马逊有时会取整，其示例中的数字也不一致",
        "统计期的起止日期颠倒：从 \u{1a}A 到 \u{1a}B",
        "状态为 \u{1a}A，但 \u{1a}B 符合目标 \u{1a}C",
        "状态为 \u{1a}A，但 \u{1a}B 不符合目标 \u{1a}C",
        "两者都会显示；亚马逊按自己的状态处理",
        "无法从表头识别这是哪一种报告",
        """
        表头须含订单号，以及能说明文件种类的列：订单用 `purchase-date`，反馈用 `Rating`，退货用 `A-to-z Claim`，索赔和信用卡拒付用 `kind`，发货用 `ship-by` 和 `shipp\
        ed-on`；表头名称不同时，请用 `--column order=…` 说明
        """,
        "文件不是 UTF-8，已按 \u{1a}A 读取",
        "如果不对，请用 `--encoding` 说明：\u{1a}A",
        "有的日期先写日，有的先写月：\u{1a}A 个日期无法确定",
        "无法判断 3/4/2019 这样的日期先写日还是先写月：\u{1a}A 个日期无法确定",
        "请用 `--dates day-first`（先日后月）或 `--dates month-first`（先月后日）说明",
        "部分行未计入：\u{1a}A",
        "\u{1a}A；\u{1a}B",
        "\u{1a}A 行没有订单号（首个在第 \u{1a}B 行）",
        "\u{1a}A 行没有可读取的日期（首个在第 \u{1a}B 行）",
        "\u{1a}A 行没有 1 至 5 的评级（首个在第 \u{1a}B 行）",
        "\u{1a}A 行既不是索赔，也不是信用卡拒付或反馈（首个在第 \u{1a}B 行）",
        "\u{1a}A 行不完整（首个在第 \u{1a}B 行）",
        "\u{1a}A 行超过 1 MiB（首个在第 \u{1a}B 行）",
        "共读取 \u{1a}A 行",
        "有 \u{1a}A 个处理结果无法识别，例如 `\u{1a}B`：按缺陷计入",
        "不计入缺陷的处理结果有 `denied`、`won`、`withdrawn`、`removed`、`reversed` 和 `cancelled`",
        "这是 JSON，但不是指标快照",
        "快照由 `appeal metrics --snapshot` 写入；请将其他文件移出该文件夹",
        "快照由 `appeal metrics --snapshot` 写入；请删除损坏的文件",
        "订单缺陷率（卖家自配送）",
        "订单缺陷率（亚马逊物流）",
        "发票缺陷率",
        "迟发率",
        "配送前取消率",
        "准时送达率",
        "准时送达率（按件）",
        "有效追踪率",
        "账户状况评级",
        "上架政策违规",
        "商品真实性买家投诉",
        "商品状况买家投诉",
        "商品安全买家投诉",
        "知识产权投诉",
        "涉嫌侵犯知识产权",
        "违反受限商品政策",
        "食品和商品安全问题",
        "违反买家商品评论政策",
        "违反政策警告",
        "其他违反政策",
        "文件请求",
        "NORMAL（正常）",
        "AT_RISK（有停用风险）",
        "DEACTIVATED（已停用）",
        "GREAT（优秀）",
        "GOOD（良好）",
        "WARNED（已警告）",
        "BAD（不良）",
        "NONE（无）",
        "截至 \u{1a}A的指标",
        "指标",
        "比率",
        "目标",
        "亚马逊",
        "本工具",
        "统计期",
        "起始日",
        "截止日",
        "计入",
        "总数",
        "订单",
        "下单日期",
        "移出日期",
        "缺陷",
        "申诉截止日",
        "\u{1a}A；\u{1a}B",
        "\u{1a}A：账户状态为 \u{1a}B",
        "达标",
        "未达标",
        "恰在目标值",
        "\u{1a}A，\u{1a}B",
        "\u{1a}A：目标 \u{1a}B",
        "\u{1a}A：目标 \u{1a}B（报告注明的目标）",
        "\u{1a}A：目标 \u{1a}B（\u{1a}C）",
        "\u{1a}A：规则包中没有此项要求",
        "\u{1a}A 天",
        "考核期",
        "\u{1a}A，\u{1a}B",
        "索赔 \u{1a}A 起，负面反馈 \u{1a}B 条，信用卡拒付 \u{1a}C 起",
        "去除所列缺陷后：\u{1a}A",
        "如果其中 \u{1a}A 个订单不再有缺陷：\u{1a}B",
        "\u{1a}A，达标",
        "统计期内再有 \u{1a}A 个无缺陷订单即可达标",
        "另有 \u{1a}A 个订单；`--format json` 列出全部订单",
        "A-to-z 索赔",
        "负面反馈",
        "信用卡拒付",
        "见该项目的页面",
        "裁定后 \u{1a}A 天内",
        "\u{1a}A（已过）",
        "按报告日期的比率",
        "\u{1a}A，按快照日期",
        "`\u{1a}A` 的事实",
        "`\u{1a}A` 的事实（\u{1a}B）",
        "没有文件列出订单及日期：请提供“所有订单”报告",
        "没有文件说明哪些订单已取消：“所有订单”报告中有 `order-status` 列",
        "无法从这些文件计算：“所有订单”报告中没有最晚发货日期和发货日期；请提供含 `order`、`ship-by` 和 `shipped-on` 列的 CSV",
        "无法从这些文件计算：没有承运人扫描记录；请提供每个包裹一行、含 `order`、`ship-by` 和 `first-scan` 列的 CSV",
        "取消率：文件没有说明是否由买家要求取消，平台的比率不会高于此数。",
        "文件中的订单从 \u{1a}A到 \u{1a}B：\u{1a}C到 \u{1a}D的统计期可能缺少部分订单。",
        "\u{1a}A 个有缺陷的订单不在任何订单文件中，未计入。",
        "账户状况报告",
        "没有未达标的指标",
        "规则包中没有此指标",
        "目标 \u{1a}A",
        "亚马逊评为 \u{1a}A",
        "\u{1a}A，\u{1a}B",
        "日期取文件中的最后一天；可用 --as-of 另选。",
        "订单来自多个站点，各站点分别考核；请用 --marketplace 选择：\u{1a}A。",
        "根本原因",
        "措施",
        "预防措施",
        "附件",
        "\u{1a}A、\u{1a}B",
        "文本框“\u{1a}A”最多 \u{1a}B 个字符，此处有 \u{1a}C 个",
        "请缩短 \u{1a}A 个字符",
        "看不出信中哪里是根本原因、已采取的措施和预防措施",
        "请分别加上标题：Root causes、Actions we have taken、Steps we have taken to prevent this",
        "如果是异议或仅提交文件，请用 `--route` 说明；如果是行动计划，\u{1a}A",
        "信中没有\u{1a}A",
        "通知要求对每个原因说明根本原因、已采取的措施和预防措施：请将缺少的内容写在单独的标题下",
        "关于“\u{1a}A”，信中没有\u{1a}B",
        "关于“\u{1a}A”，信中没有\u{1a}B，也没有说明哪项\u{1a}C与此有关",
        "通知要求说明这一点：请写明哪个环节出错、做了什么、如何防止再次发生",
        "信中没有说明哪项\u{1a}A与“\u{1a}B”有关",
        "请在该项中写明，或写上原因的编号：(Cause 1)",
        "通知要求提交“\u{1a}A”，信中没有提到",
        "请列入附件清单，或说明为什么没有",
        "通知在此处提出要求",
        "`\u{1a}A` 在信中为 `\u{1a}B`，在案卷或通知中为 `\u{1a}C`",
        "请核实哪一个正确，并更正另一个",
        "此处的说法不同",
        "案卷中没有订单 `\u{1a}A`",
        "案卷中没有商品 `\u{1a}A`",
        "是否应为 `\u{1a}A`？",
        "请核对号码；如果确实有关，请加入案卷",
        "案卷中写作 `\u{1a}A`，信中写作 `\u{1a}B`",
        "信中的姓名和店铺名称须与卖家平台上的完全一致",
        "其中没有文字：请指定信件所在的文件",
        "文档已损坏：请用 Word 打开后重新保存",
        "文档有密码保护：请另存为无密码的文档",
        "文档过大，不像一封信：请只保存其中的文字",
        "这是压缩包，其中没有 Word 文档：请指定信件本身",
        "无法读取 PDF：请将信另存为 .docx 或纯文本",
        "这是旧版 Word 文档，或有密码保护：请另存为无密码的 .docx",
        "无法读取 RTF：请将信另存为 .docx 或纯文本",
        "无法读取图片：请将信录入为文字",
        "有",
        "第 \u{1a}B 行",
        "第 \u{1a}A 段",
        "不明确",
        "缺失",
        "\u{1a}A…",
        "不清楚通知要求什么：请指定案卷、通知或违规类型，以便核对是否都已回答。",
        "通知明确要求的内容都已回答；标有 `?` 的请对照通知核实。",
        "通知要求的内容都已回答。",
        "请先补全回答：\u{1a}A。",
        "没有发现其他会削弱申诉信的内容。",
        "再修改 \u{1a}A 处“\u{1a}B”\u{1a}C：\u{1a}D。",
        "发送前请用证明文件核对每个数字、日期和姓名：检查无法判断它们是否属实。",
        "之后还有 1 处：\u{1a}A\u{1a}B。",
        "之后还有 \u{1a}A 处，首先是“\u{1a}B”\u{1a}C。",
        "见检查结果",
        "（第 \u{1a}B 行）",
        "（第 \u{1a}B 段）",
        "测试 `\u{1a}A`：\u{1a}B",
        "现在已通过",
        "请删去 `todo`",
        "无",
        "`\u{1a}A` 核对稿中有未回答的问题：\u{1a}B",
        "没有询问 \u{1a}A",
        "询问了不该问的 \u{1a}A",
        "\u{1a}A，并且\u{1a}B",
        "所问的问题相同，但顺序不同",
        "未回答的问题依次为：\u{1a}A",
        "没有报告 \u{1a}A",
        "报告了不该有的 \u{1a}A",
        "信件回应的违规类型与要求不符（实际：\u{1a}B；要求：\u{1a}C）",
        "申诉方式与要求不符（实际：\u{1a}B；要求：\u{1a}C）",
        "信件",
        "`\u{1a}A` 核对稿",
        "\u{1a}A中没有所要求的文字",
        "其通知被识别为 \u{1a}A，应为 \u{1a}B",
        "对该通知运行 `appeal diagnose --zones` 可查看原因",
        "要求通知分析，但没有通知",
        "请将 `notice.txt` 或 `notice.eml` 放在 `case.yaml` 旁边",
        "\u{1a}A中有不应出现的文字",
        "其他信件旁没有 `\u{1a}A`",
        "运行 `rulepack test --update` 即可写入",
        "生成的信件与 `\u{1a}A` 不同",
        "请查看差异（`rulepack test` 会显示）；如果信件正确，运行 `rulepack test --update` 即可写入",
        "没有可与此文件比较的信件：\u{1a}A",
        "案卷有错误",
        "还有未回答的问题",
        "请删除此文件",
        "测试位于规则包 `\u{1a}A` 中，其案卷写的却是 `\u{1a}B`",
        "请将测试移到 `rules/\u{1a}A/tests`，或写明它所在的规则包",
        "信件 `\u{1a}A` 不属于此测试的任何变体和语言",
        "请将它删除，或以某个变体命名",
        "测试 `\u{1a}A` 没有检查任何内容",
        "请在 `want` 下写明要求，或运行 `rulepack test --update` 写入信件",
        "@ 第 \u{1a}A 行",
        "……还有 \u{1a}A 行",
        "最后一行没有换行符",
        "各行以 Windows 换行符（CR LF）结尾，而信件使用 LF",
        "`\u{1a}B` 的申诉方式 `\u{1a}A`",
        "`\u{1a}B` 的原因 `\u{1a}A`",
        "`\u{1a}B` 的 `\u{1a}A` 信件",
        "\u{1a}A `\u{1a}B`",
        "`## \u{1a}A` 中条件成立的分支",
        "`## \u{1a}A` 中条件不成立的分支",
        "检查规则 `\u{1a}A`",
        "`\u{1a}A` 的通知",
        "案卷未被接受：\u{1a}A",
        "空缺（\u{1a}A）：内容都已填写，却仍询问 `\u{1a}B`（\u{1a}C）：\u{1a}D",
        "既没有信件，也没有问题（\u{1a}A）",
        "检查结果（\u{1a}A）：\u{1a}B",
        "\u{1a}A（\u{1a}B，\u{1a}C）：`\u{1a}D`",
        "信件是空的",
        "标题之下没有内容",
        "`plural` 的符号未被替换",
        "连续两个空格",
        "留有占位符",
        "多了一个句号",
        "句子以小写字母开头",
        "末尾没有句号",
        "`\u{1a}A` 前有空格",
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
        "列表（list of \u{1a}A）",
        "申诉信的日期是哪一天？",
        "`\u{1a}A` 不是\u{1a}B",
        "`\u{1a}A` 不是整数",
        "`\u{1a}A` 过大",
        "`\u{1a}A` 不是数字",
        "`\u{1a}A` 的小数超过四位",
        "值最多保留四位小数",
        "`\u{1a}A` 的百分号是全角的",
        "请写 `%`",
        "`\u{1a}A` 不是百分比",
        "请写上单位：`\u{1a}A%`",
        "`\u{1a}A` 不是金额",
        "请依次写金额、空格和币种代码，\u{1a}A",
        "`\u{1a}A` 的币种是 \u{1a}B，此处应为 \u{1a}C",
        "`\u{1a}A` 不是日期",
        "请写成年-月-日，例如 `2019-03-02`",
        "没有 \u{1a}A 这一天",
        "该月只有 \u{1a}A 天",
        "一年只有 12 个月；顺序是年-月-日",
        "`\u{1a}A` 不是时长",
        "例如 `48 hours`、`2 days` 或 `3 weeks`",
        "`\u{1a}A` 既不是 `yes`，也不是 `no`",
        "选项中没有 `\u{1a}A`",
        "可用的有 \u{1a}A",
        "文字中有\u{1a}A（\u{1a}B）",
        "请手动重新输入：它可能来自复制的文档",
        "文字有 \u{1a}B 个字符，允许的长度是 \u{1a}C 至 \u{1a}D",
        "`\u{1a}A` 不符合规定的格式",
        "`\u{1a}A` 超出范围",
        "允许的范围是 \u{1a}A 至 \u{1a}B",
        "只写数字，不要写逗号或点：`1234`",
        "数字中不要写逗号，小数用点：`1234.5`",
        "请用半角数字 0 至 9",
        "请写成 `\u{1a}A`",
        "`\u{1a}A` 可能是 \u{1a}B，也可能是 \u{1a}C",
        "请按实际情况写成 `\u{1a}A` 或 `\u{1a}B`",
        "`\u{1a}A` 不是 ISO 4217 的币种代码",
        "您是否要写 \u{1a}A？",
        "`\u{1a}A` 的小数位数过多，\u{1a}B 只有 \u{1a}C 位小数",
        "`\u{1a}A` 有小数，而 \u{1a}B 没有小数",
        "如果点是千位分隔符，请写成 `\u{1a}A`",
        "B0 加八位大写字母或数字，或十位 ISBN",
        "三位、七位和七位数字，以连字符相连",
        "A 加九至二十位大写字母或数字",
        "八至四十位字母和数字",
        "格式过大",
        "`)` 之前没有 `(`",
        "格式没有写完",
        "分组嵌套过深",
        "`(` 之后没有 `)`",
        "`\u{1a}A` 之前没有 `\u{1a}B`；表示该字符本身请写 `\\\u{1a}A`",
        "`\u{1a}A` 之前没有可重复的内容；表示该字符本身请写 `\\\u{1a}A`",
        "格式总是匹配整段文字，不需要 `\u{1a}A`",
        "次数写成 `\u{1a}A`、`{2,5}` 或 `{2,}`",
        "次数的上限小于下限",
        "次数须为 0 至 1000 的数字",
        "字符范围须以普通字符结束；表示连字符本身请写 `\\-`",
        "字符范围的先后顺序反了",
        "`[` 之后没有 `]`：字符集写成 `[a-z0-9]`",
        "字符集是空的：请写成 `[a-z0-9]`",
        "`\\` 之后没有内容",
        "格式中不能用 `\\\u{1a}A`；可用的有 `\\d` 和 `\\w`"
    ]

    /// The codes of ISO 4217 by how many decimals amounts have.
    static let currencies: [(decimals: Int, codes: [String])] = [(0, ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF",
        "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"]), (2, ["AED", "AFN", "ALL", "AMD", "AOA",
        "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN",
        "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CNY", "COP", "COU", "CRC", "CUP", "CVE", "CZK", "DKK", "DOP", "DZD",
        "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GTQ", "GYD", "HKD", "HNL", "HTG",
        "HUF", "IDR", "ILS", "INR", "IRR", "JMD", "KES", "KGS", "KHR", "KPW", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD",
        "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN",
        "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB",
        "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB",
        "TJS", "TMT", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "USD", "USN", "UYU", "UZS", "VED", "VES", "WST", "XAD",
        "XCD", "XCG", "YER", "ZAR", "ZMW", "ZWG"]), (3, ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]), (4, ["CLF",
        "UYW"])]
}

extension Wording {
    /// “{title}” ({id})
    package static func quotedTitleAndId(title: some Sayable, id: some Sayable) -> Wording { Wording(entry: 0,
        [title.said, id.said]) }

    /// “{title}”
    package static func quotedTitle(title: some Sayable) -> Wording { Wording(entry: 1, [title.said]) }

    /// {title} `{id}`
    package static func titleBesideId(title: some Sayable, id: some Sayable) -> Wording { Wording(entry: 2,
        [title.said, id.said]) }

    /// {first}; {next}
    package static func oneAndNext(first: some Sayable, next: some Sayable) -> Wording { Wording(entry: 3, [first.said,
        next.said]) }

    /// there is no pack `{name}`
    package static func noSuchPack(name: some Sayable) -> Wording { Wording(entry: 4, [name.said]) }

    /// `violations` names none
    package static var violationsNameNone: Wording { Wording(entry: 5, []) }

    /// name what the notice names: {names}
    package static func nameWhatNoticeNames(names: some Sayable) -> Wording { Wording(entry: 6, [names.said]) }

    /// the pack `{pack}` has no violation `{name}`
    package static func packHasNoViolation(pack: some Sayable, name: some Sayable) -> Wording { Wording(entry: 7,
        [pack.said, name.said]) }

    /// `{name}` is no fact of this case
    package static func notAFactOfCase(name: some Sayable) -> Wording { Wording(entry: 8, [name.said]) }

    /// the letter's date is given by `letter-date`
    package static var letterDateStandsThere: Wording { Wording(entry: 9, []) }

    /// it belongs to a violation that this case does not name
    package static var factOfOtherViolation: Wording { Wording(entry: 10, []) }

    /// it is computed from other facts: leave it out
    package static var factIsComputed: Wording { Wording(entry: 11, []) }

    /// each cause, action or prevention that needs it has its own: write it there
    package static var factToldForItems: Wording { Wording(entry: 12, []) }

    /// `{name}` is a list
    package static func isAList(name: some Sayable) -> Wording { Wording(entry: 13, [name.said]) }

    /// each entry starts with `- {key}: …`
    package static func entriesStartWith(key: some Sayable) -> Wording { Wording(entry: 14, [key.said]) }

    /// `{name}` has {entries} entries; {most} are possible
    package static func tooManyEntries(name: some Sayable, entries: some Sayable, most: some Sayable) -> Wording {
        Wording(entry: 15, [name.said, entries.said, most.said]) }

    /// a letter that anybody reads names a few
    package static var letterNamesFew: Wording { Wording(entry: 16, []) }

    /// an entry of `{list}` starts with `- {key}: …`
    package static func entryStartsWith(list: some Sayable, key: some Sayable) -> Wording { Wording(entry: 17,
        [list.said, key.said]) }

    /// two items are called `{name}`
    package static func twoItemsCalled(name: some Sayable) -> Wording { Wording(entry: 18, [name.said]) }

    /// give each a name of its own
    package static var giveOwnNames: Wording { Wording(entry: 19, []) }

    /// the {kind} `{name}` fits none of the causes chosen
    package static func itemFitsNoCause(kind: some Sayable, name: some Sayable) -> Wording { Wording(entry: 20,
        [kind.said, name.said]) }

    /// there is no {kind} `{name}` for this case
    package static func noSuchItem(kind: some Sayable, name: some Sayable) -> Wording { Wording(entry: 21, [kind.said,
        name.said]) }

    /// `appeal packs show {violation}` lists them
    package static func packsShowListsThem(violation: some Sayable) -> Wording { Wording(entry: 22, [violation.said]) }

    /// the {kind} {item} does not ask for `{name}`
    package static func itemAsksNotFor(kind: some Sayable, item: some Sayable, name: some Sayable) -> Wording {
        Wording(entry: 23, [kind.said, item.said, name.said]) }

    /// it asks for {names}
    package static func itemAsksFor(names: some Sayable) -> Wording { Wording(entry: 24, [names.said]) }

    /// `{name}` is in `{list}` twice
    package static func standsTwiceIn(name: some Sayable, list: some Sayable) -> Wording { Wording(entry: 25,
        [name.said, list.said]) }

    /// once is enough
    package static var onceIsEnough: Wording { Wording(entry: 26, []) }

    /// write `[a, b]`
    package static var writeInBrackets: Wording { Wording(entry: 27, []) }

    /// the cause {cause} cannot answer `{name}`
    package static func causeCannotAnswer(cause: some Sayable, name: some Sayable) -> Wording { Wording(entry: 28,
        [cause.said, name.said]) }

    /// the case has no cause `{name}`
    package static func caseHasNoCause(name: some Sayable) -> Wording { Wording(entry: 29, [name.said]) }

    /// {item} does not fit the cause `{cause}`
    package static func itemDoesNotFit(item: some Sayable, cause: some Sayable) -> Wording { Wording(entry: 30,
        [item.said, cause.said]) }

    /// leave `for` out, and it is for every cause that it fits
    package static var leaveForOut: Wording { Wording(entry: 31, []) }

    /// the {kind} {item} fits none of the causes as they answer the notice
    package static func itemFitsNoAnswer(kind: some Sayable, item: some Sayable) -> Wording { Wording(entry: 32,
        [kind.said, item.said]) }

    /// let a cause that it fits answer a point of its violation, or leave it out
    package static var letCauseAnswer: Wording { Wording(entry: 33, []) }

    /// there is no exhibit `{name}` for this case
    package static func noExhibitOfCase(name: some Sayable) -> Wording { Wording(entry: 34, [name.said]) }

    /// `{path}` is not of a kind that is accepted
    package static func fileKindNotAccepted(path: some Sayable) -> Wording { Wording(entry: 35, [path.said]) }

    /// accepted are {names}
    package static func acceptedKinds(names: some Sayable) -> Wording { Wording(entry: 36, [names.said]) }

    /// there is no file `{path}`
    package static func noSuchExhibitFile(path: some Sayable) -> Wording { Wording(entry: 37, [path.said]) }

    /// `{path}` does not lie in the case's folder
    package static func exhibitOutside(path: some Sayable) -> Wording { Wording(entry: 38, [path.said]) }

    /// paths start at the case's folder; what lies outside it, also by a link, is not read
    package static var pathsStartAtCase: Wording { Wording(entry: 39, []) }

    /// `{path}` is empty
    package static func exhibitEmpty(path: some Sayable) -> Wording { Wording(entry: 40, [path.said]) }

    /// put the file there again: it may have been copied only in part
    package static var putFileAgain: Wording { Wording(entry: 41, []) }

    /// `{path}` is no {kind} file
    package static func exhibitMislabelled(path: some Sayable, kind: some Sayable) -> Wording { Wording(entry: 42,
        [path.said, kind.said]) }

    /// {problem}: it starts as a {kind} file does
    package static func exhibitStartsAs(problem: some Sayable, kind: some Sayable) -> Wording { Wording(entry: 43,
        [problem.said, kind.said]) }

    /// save it as {kind} from the program that shows it; a new name alone does not change a file
    package static func saveAsKind(kind: some Sayable) -> Wording { Wording(entry: 44, [kind.said]) }

    /// `{fact}` comes to {value}, which cannot be
    package static func factComesTo(fact: some Sayable, value: some Sayable) -> Wording { Wording(entry: 45,
        [fact.said, value.said]) }

    /// {part} of {whole}
    package static func ratioOf(part: some Sayable, whole: some Sayable) -> Wording { Wording(entry: 46, [part.said,
        whole.said]) }

    /// it is computed from {inputs}: one of them is wrong
    package static func computedFrom(inputs: some Sayable) -> Wording { Wording(entry: 47, [inputs.said]) }

    /// a fact of the item
    package static var aFactOfItem: Wording { Wording(entry: 48, []) }

    /// `{name}` cannot be `none`
    package static func cannotBeNone(name: some Sayable) -> Wording { Wording(entry: 49, [name.said]) }

    /// it always exists: fill it in, or leave it empty to be asked
    package static var alwaysExists: Wording { Wording(entry: 50, []) }

    /// it always exists: fill it in, or leave it empty to be asked; if the word itself is meant, quote it
    package static var alwaysExistsOrQuote: Wording { Wording(entry: 51, []) }

    /// {day} is after the letter's date, {date}
    package static func dayAfterLetter(day: some Sayable, date: some Sayable) -> Wording { Wording(entry: 52,
        [day.said, date.said]) }

    /// a letter says what was found and done: correct the date, or date the letter later
    package static var dateLetterLater: Wording { Wording(entry: 53, []) }

    /// write `[a, b]`, or one line `- …` for each
    package static var writeList: Wording { Wording(entry: 54, []) }

    /// `{name}` is a list of rows
    package static func isAListOfRows(name: some Sayable) -> Wording { Wording(entry: 55, [name.said]) }

    /// each row starts with `- {column}: …`
    package static func rowsStartWith(column: some Sayable) -> Wording { Wording(entry: 56, [column.said]) }

    /// one: `{name}` has {entries} entry; {least} to {most} are possible
    /// other: `{name}` has {entries} entries; {least} to {most} are possible
    package static func entriesOutOfRange(count: Int, name: some Sayable, entries: some Sayable, least: some Sayable,
        most: some Sayable) -> Wording { Wording(entry: 57, [count.said, name.said, entries.said, least.said,
        most.said]) }

    /// leave it empty to be asked
    package static var leaveEmpty: Wording { Wording(entry: 58, []) }

    /// leave it empty to be asked, or write `none`
    package static var leaveEmptyOrNone: Wording { Wording(entry: 59, []) }

    /// `{first}` gives `{value}` for `{fact}`, `{second}` gives `{other}`
    package static func sourcesSayOtherwise(first: some Sayable, value: some Sayable, fact: some Sayable, second: some
        Sayable, other: some Sayable) -> Wording { Wording(entry: 60, [first.said, value.said, fact.said, second.said,
        other.said]) }

    /// `{fact}` is `{value}`, but `{source}` says `{other}`
    package static func sourceSaysOtherwise(fact: some Sayable, value: some Sayable, source: some Sayable, other: some
        Sayable) -> Wording { Wording(entry: 61, [fact.said, value.said, source.said, other.said]) }

    /// look at both and write what is right; if the source is wrong, say why in a comment: `allow sources-differ: …`
    package static var lookAtBoth: Wording { Wording(entry: 62, []) }

    /// the source says so here
    package static var sourceSaysSo: Wording { Wording(entry: 63, []) }

    /// make a second test of the rest
    package static var makeSecondTest: Wording { Wording(entry: 64, []) }

    /// a variant cannot be named like a language
    package static var variantLikeLanguage: Wording { Wording(entry: 65, []) }

    /// `letter.{name}.txt` would be a reading copy: give it another name
    package static func wouldBeReadingCopy(name: some Sayable) -> Wording { Wording(entry: 66, [name.said]) }

    /// the case names no violation `{name}`
    package static func caseNamesNoViolation(name: some Sayable) -> Wording { Wording(entry: 67, [name.said]) }

    /// there is no question `{name}` for this case
    package static func noSuchQuestion(name: some Sayable) -> Wording { Wording(entry: 68, [name.said]) }

    /// `odr.rate` is a fact of the case, `missed-shipment/found-on` one of an item, `exhibits/receipt` an exhibit
    package static var questionsAreNamedSo: Wording { Wording(entry: 69, []) }

    /// `{name}` is no code of a finding
    package static func notACode(name: some Sayable) -> Wording { Wording(entry: 70, [name.said]) }

    /// the code is the name in brackets after a finding
    package static var codeStandsInBrackets: Wording { Wording(entry: 71, []) }

    /// `{name}` is a list of texts
    package static func isAListOfTexts(name: some Sayable) -> Wording { Wording(entry: 72, [name.said]) }

    /// put a text that holds `: ` in quotes
    package static var quoteTextWithColon: Wording { Wording(entry: 73, []) }

    /// letters are sent in `{language}`
    package static func lettersSentIn(language: some Sayable) -> Wording { Wording(entry: 74, [language.said]) }

    /// write `{key}` alone
    package static func writeKeyAlone(key: some Sayable) -> Wording { Wording(entry: 75, [key.said]) }

    /// the pack has no reading copies in `{language}`
    package static func noCopiesIn(language: some Sayable) -> Wording { Wording(entry: 76, [language.said]) }

    /// while a question is open there is no letter, and so no `{key}`
    package static func needlessWhileOpen(key: some Sayable) -> Wording { Wording(entry: 77, [key.said]) }

    /// leave it out, or answer the questions
    package static var leaveOutOrAnswer: Wording { Wording(entry: 78, []) }

    /// the YAML of the case has mistakes, so it is not edited
    package static var editYamlHasMistakes: Wording { Wording(entry: 79, []) }

    /// the case is written in a way that cannot be edited here
    package static var editNotPossible: Wording { Wording(entry: 80, []) }

    /// something else is where the answer belongs
    package static var editPlaceTaken: Wording { Wording(entry: 81, []) }

    /// only short values can be written between brackets
    package static var editBetweenBrackets: Wording { Wording(entry: 82, []) }

    /// the case has changed
    package static var editCaseChanged: Wording { Wording(entry: 83, []) }

    /// {fact} is {value}
    package static func factIsValue(fact: some Sayable, value: some Sayable) -> Wording { Wording(entry: 84,
        [fact.said, value.said]) }

    /// yes
    package static var valueYes: Wording { Wording(entry: 85, []) }

    /// no
    package static var valueNo: Wording { Wording(entry: 86, []) }

    /// none
    package static var valueNone: Wording { Wording(entry: 87, []) }

    /// {text}
    package static func asWritten(text: some Sayable) -> Wording { Wording(entry: 88, [text.said]) }

    /// {fact} is unknown
    package static func factIsUnknown(fact: some Sayable) -> Wording { Wording(entry: 89, [fact.said]) }

    /// {reason} ({question})
    package static func reasonAsked(reason: some Sayable, question: some Sayable) -> Wording { Wording(entry: 90,
        [reason.said, question.said]) }

    /// {reason}; the condition: {condition}
    package static func reasonOfCondition(reason: some Sayable, condition: some Sayable) -> Wording { Wording(entry:
        91, [reason.said, condition.said]) }

    /// {exhibit} is yes ({question})
    package static func exhibitThere(exhibit: some Sayable, question: some Sayable) -> Wording { Wording(entry: 92,
        [exhibit.said, question.said]) }

    /// {exhibit} is no ({question})
    package static func exhibitNotThere(exhibit: some Sayable, question: some Sayable) -> Wording { Wording(entry: 93,
        [exhibit.said, question.said]) }

    /// {exhibit} does not count: {why} ({question})
    package static func exhibitDoesNotCount(exhibit: some Sayable, why: some Sayable, question: some Sayable) ->
        Wording { Wording(entry: 94, [exhibit.said, why.said, question.said]) }

    /// {values}; required: {conditions}
    package static func refusedFor(values: some Sayable, conditions: some Sayable) -> Wording { Wording(entry: 95,
        [values.said, conditions.said]) }

    /// Answer after the colons; what is empty gets asked. `none` says that something does not exist.
    package static var newCaseHow: Wording { Wording(entry: 96, []) }

    /// Facts are written in the language of the letter: {language}
    package static func newCaseLanguage(language: some Sayable) -> Wording { Wording(entry: 97, [language.said]) }

    /// the date of the letter, 2019-03-05
    package static var newCaseLetterDate: Wording { Wording(entry: 98, []) }

    /// Root causes: take the first `# ` off each line of those that happened; copy a block for a second one of its
    /// kind.
    package static var newCaseCauses: Wording { Wording(entry: 99, []) }

    /// What has been done, for each cause at least one.
    package static var newCaseActions: Wording { Wording(entry: 100, []) }

    /// What stops it from happening again, for each cause at least one.
    package static var newCasePrevention: Wording { Wording(entry: 101, []) }

    /// Files in this folder; only those that your items name are needed.
    package static var newCaseExhibits: Wording { Wording(entry: 102, []) }

    /// {question} ({form})
    package static func questionAndForm(question: some Sayable, form: some Sayable) -> Wording { Wording(entry: 103,
        [question.said, form.said]) }

    /// ({form})
    package static func formAlone(form: some Sayable) -> Wording { Wording(entry: 104, [form.said]) }

    /// {form}: {options}
    package static func formAndOptions(form: some Sayable, options: some Sayable) -> Wording { Wording(entry: 105,
        [form.said, options.said]) }

    /// {id} = {label}
    package static func optionAndLabel(id: some Sayable, label: some Sayable) -> Wording { Wording(entry: 106,
        [id.said, label.said]) }

    /// {id} ({title})
    package static func idAndTitle(id: some Sayable, title: some Sayable) -> Wording { Wording(entry: 107, [id.said,
        title.said]) }

    /// {item} (for {causes})
    package static func itemForCauses(item: some Sayable, causes: some Sayable) -> Wording { Wording(entry: 108,
        [item.said, causes.said]) }

    /// the line is longer than 16 MB; one case on each line is wanted
    package static var caseLineTooLong: Wording { Wording(entry: 109, []) }

    /// the row is longer than 1 MB; is a quote not closed?
    package static var caseRowTooLong: Wording { Wording(entry: 110, []) }

    /// cell {number} has no heading: put a text with commas in quotes
    package static func cellWithoutHeading(number: some Sayable) -> Wording { Wording(entry: 111, [number.said]) }

    /// the table has {columns} columns; {most} are possible
    package static func tableTooWide(columns: some Sayable, most: some Sayable) -> Wording { Wording(entry: 112,
        [columns.said, most.said]) }

    /// the heading `{heading}` is no fact of a pack and no path of a case
    package static func headingNotKnown(heading: some Sayable) -> Wording { Wording(entry: 113, [heading.said]) }

    /// the headings `{first}` and `{second}` name the same thing
    package static func headingsNameSame(first: some Sayable, second: some Sayable) -> Wording { Wording(entry: 114,
        [first.said, second.said]) }

    /// there is no column `case`, which names each case
    package static var noCaseColumn: Wording { Wording(entry: 115, []) }

    /// a case in braces is wanted: {"case": …}
    package static var caseInBraces: Wording { Wording(entry: 116, []) }

    /// the key `{key}` appears twice
    package static func keyStandsTwice(key: some Sayable) -> Wording { Wording(entry: 117, [key.said]) }

    /// {path}: {reason}
    package static func problemAtPath(path: some Sayable, reason: some Sayable) -> Wording { Wording(entry: 118,
        [path.said, reason.said]) }

    /// there is no such file
    package static var noSuchFile: Wording { Wording(entry: 119, []) }

    /// there is no such folder
    package static var noSuchFolder: Wording { Wording(entry: 120, []) }

    /// there is no such folder or file
    package static var noSuchFolderOrFile: Wording { Wording(entry: 121, []) }

    /// there is no such case folder
    package static var noSuchCaseFolder: Wording { Wording(entry: 122, []) }

    /// there is no folder `{folder}`
    package static func noFolderNamed(folder: some Sayable) -> Wording { Wording(entry: 123, [folder.said]) }

    /// it cannot be read
    package static var cannotBeRead: Wording { Wording(entry: 124, []) }

    /// this is a folder; a file is wanted
    package static var folderForFile: Wording { Wording(entry: 125, []) }

    /// the file cannot be read to its end
    package static var fileCutShort: Wording { Wording(entry: 126, []) }

    /// the file cannot be written
    package static var fileNotWritable: Wording { Wording(entry: 127, []) }

    /// the folder may not be read
    package static var folderNotReadable: Wording { Wording(entry: 128, []) }

    /// the folder cannot be made
    package static var folderNotMakable: Wording { Wording(entry: 129, []) }

    /// there is something in the folder already; it is left as it is
    package static var folderNotEmpty: Wording { Wording(entry: 130, []) }

    /// there is already a folder of this name
    package static var folderInTheWay: Wording { Wording(entry: 131, []) }

    /// there is already a file of this name
    package static var fileInTheWay: Wording { Wording(entry: 132, []) }

    /// a folder of packs is wanted here, not a file
    package static var folderOfPacksWanted: Wording { Wording(entry: 133, []) }

    /// an ordinary file is wanted, not a device, a pipe or the like
    package static var ordinaryFileWanted: Wording { Wording(entry: 134, []) }

    /// {problem}: {cause}
    package static func problemWithCause(problem: some Sayable, cause: some Sayable) -> Wording { Wording(entry: 135,
        [problem.said, cause.said]) }

    /// the system does not allow it
    package static var causeNotAllowed: Wording { Wording(entry: 136, []) }

    /// the disk is full
    package static var causeDiskFull: Wording { Wording(entry: 137, []) }

    /// your share of the disk is used up
    package static var causeQuota: Wording { Wording(entry: 138, []) }

    /// the disk is read-only
    package static var causeReadOnly: Wording { Wording(entry: 139, []) }

    /// the disk reports an error
    package static var causeDiskBroken: Wording { Wording(entry: 140, []) }

    /// too many files are open
    package static var causeTooManyOpen: Wording { Wording(entry: 141, []) }

    /// there is no memory left
    package static var causeNoMemory: Wording { Wording(entry: 142, []) }

    /// its name is too long
    package static var causeNameTooLong: Wording { Wording(entry: 143, []) }

    /// its links lead in a circle
    package static var causeLinksInCircle: Wording { Wording(entry: 144, []) }

    /// it is gone
    package static var causeGone: Wording { Wording(entry: 145, []) }

    /// it is closed
    package static var causeClosed: Wording { Wording(entry: 146, []) }

    /// it is a folder
    package static var causeFolder: Wording { Wording(entry: 147, []) }

    /// error {number} of the system
    package static func causeNumber(number: some Sayable) -> Wording { Wording(entry: 148, [number.said]) }

    /// it cannot be written
    package static var cannotBeWritten: Wording { Wording(entry: 149, []) }

    /// it lies outside the folder that it belongs to
    package static var liesOutside: Wording { Wording(entry: 150, []) }

    /// this link leads out of the folder; it is not followed
    package static var linkLeadsOut: Wording { Wording(entry: 151, []) }

    /// the file is larger than {most}
    package static func fileLargerThan(most: some Sayable) -> Wording { Wording(entry: 152, [most.said]) }

    /// the packs are larger than {most}
    package static func packsTooLarge(most: some Sayable) -> Wording { Wording(entry: 153, [most.said]) }

    /// the file changes while it is read
    package static var changesWhileRead: Wording { Wording(entry: 154, []) }

    /// folders lie in one another more than {most} deep
    package static func foldersTooDeep(most: some Sayable) -> Wording { Wording(entry: 155, [most.said]) }

    /// there are more than {most} files below the folder
    package static func tooManyFiles(most: some Sayable) -> Wording { Wording(entry: 156, [most.said]) }

    /// `{name}` in it cannot be written
    package static func fileNamedNotWritable(name: some Sayable) -> Wording { Wording(entry: 157, [name.said]) }

    /// the file is write-protected; it is left as it is
    package static var fileWriteProtected: Wording { Wording(entry: 158, []) }

    /// this file is read, or belongs to the case; it is left as it is: name another
    package static var fileIsRead: Wording { Wording(entry: 159, []) }

    /// there is already a device, a pipe or the like of this name; it is left as it is
    package static var otherInTheWay: Wording { Wording(entry: 160, []) }

    /// there is already a link of this name that leads nowhere; it is left as it is
    package static var linkInTheWay: Wording { Wording(entry: 161, []) }

    /// `{path}` is in the way: delete it if nothing writes it any more
    package static func unfinishedInTheWay(path: some Sayable) -> Wording { Wording(entry: 162, [path.said]) }

    /// it is written, but the disk does not confirm it
    package static var writtenNotSynced: Wording { Wording(entry: 163, []) }

    /// another run is writing this right now; try again when it has ended
    package static var otherRunWrites: Wording { Wording(entry: 164, []) }

    /// another run is working in this folder right now; try again when it has ended
    package static var otherRunWorks: Wording { Wording(entry: 165, []) }

    /// letters cannot go to a folder with what they are drafted from: `{path}` lies in it
    package static func lettersAmongCases(path: some Sayable) -> Wording { Wording(entry: 166, [path.said]) }

    /// its exhibit `{path}` lies in the folder that the letters go to
    package static func exhibitAmongLetters(path: some Sayable) -> Wording { Wording(entry: 167, [path.said]) }

    /// the folder is a link that leads out of the case's folder
    package static var folderLeadsOut: Wording { Wording(entry: 168, []) }

    /// standard output
    package static var standardOutput: Wording { Wording(entry: 169, []) }

    /// standard error
    package static var standardError: Wording { Wording(entry: 170, []) }

    /// there is a case already; it is left as it is
    package static var caseExists: Wording { Wording(entry: 171, []) }

    /// the case has {most} rounds; a further one is not kept
    package static func caseHasAllRounds(most: some Sayable) -> Wording { Wording(entry: 172, [most.said]) }

    /// the report is larger than 16 MiB
    package static var reportTooLarge: Wording { Wording(entry: 173, []) }

    /// standard input
    package static var standardInput: Wording { Wording(entry: 174, []) }

    /// there are no packs in this folder
    package static var noPacksHere: Wording { Wording(entry: 175, []) }

    /// a pack is `rules/<pack>/pack.yaml` with its violations beside it, and `templates/<pack>/*.md`
    package static var whatAPackIs: Wording { Wording(entry: 176, []) }

    /// the packs in this folder have no tests
    package static var noTestsHere: Wording { Wording(entry: 177, []) }

    /// a test is a case beside its pack: `rules/<pack>/tests/<name>/case.yaml`
    package static var whatATestIs: Wording { Wording(entry: 178, []) }

    /// Error: {message}
    package static func errorLabel(message: some Sayable) -> Wording { Wording(entry: 179, [message.said]) }

    /// Usage: {usage}
    package static func errorUsage(usage: some Sayable) -> Wording { Wording(entry: 180, [usage.said]) }

    /// Help:  {help}
    package static func errorHelp(help: some Sayable) -> Wording { Wording(entry: 181, [help.said]) }

    /// See '{command}' for more information.
    package static func errorMore(command: some Sayable) -> Wording { Wording(entry: 182, [command.said]) }

    /// Unknown option '{option}'
    package static func parserUnknownOption(option: some Sayable) -> Wording { Wording(entry: 183, [option.said]) }

    /// Unknown option '{option}'. Did you mean '{near}'?
    package static func parserUnknownOptionNear(option: some Sayable, near: some Sayable) -> Wording { Wording(entry:
        184, [option.said, near.said]) }

    /// Missing value for '{option}'
    package static func parserMissingValue(option: some Sayable) -> Wording { Wording(entry: 185, [option.said]) }

    /// Missing value for '{option}' in '{options}'
    package static func parserMissingValueIn(option: some Sayable, options: some Sayable) -> Wording { Wording(entry:
        186, [option.said, options.said]) }

    /// {first}
    ///    or: {second}
    package static func parserEither(first: some Sayable, second: some Sayable) -> Wording { Wording(entry: 187,
        [first.said, second.said]) }

    /// The option '{option}' does not take any value, but '{value}' was specified.
    package static func parserUnwantedValue(option: some Sayable, value: some Sayable) -> Wording { Wording(entry: 188,
        [option.said, value.said]) }

    /// Unexpected argument '{argument}'
    package static func parserUnexpectedArgument(argument: some Sayable) -> Wording { Wording(entry: 189,
        [argument.said]) }

    /// Unexpected arguments: {arguments}
    package static func parserUnexpectedArguments(arguments: some Sayable) -> Wording { Wording(entry: 190,
        [arguments.said]) }

    /// Missing expected argument '{argument}'
    package static func parserMissingArgument(argument: some Sayable) -> Wording { Wording(entry: 191, [argument.said])
        }

    /// The value '{value}' is invalid for '{option}'
    package static func parserBadValue(value: some Sayable, option: some Sayable) -> Wording { Wording(entry: 192,
        [value.said, option.said]) }

    /// The value '{value}' is invalid for '{option}'. Please provide one of {values}.
    package static func parserBadValueOf(value: some Sayable, option: some Sayable, values: some Sayable) -> Wording {
        Wording(entry: 193, [value.said, option.said, values.said]) }

    /// Can't generate completion scripts for '{shell}'. Please use {option} with one of: {shells}
    package static func parserUnknownShell(shell: some Sayable, option: some Sayable, shells: some Sayable) -> Wording
        { Wording(entry: 194, [shell.said, option.said, shells.said]) }

    /// The arguments cannot be read: “{sentence}”
    package static func parserSaysOther(sentence: some Sayable) -> Wording { Wording(entry: 195, [sentence.said]) }

    /// {said}: {advice}
    package static func saidAndAdvice(said: some Sayable, advice: some Sayable) -> Wording { Wording(entry: 196,
        [said.said, advice.said]) }

    /// there is no pack `{pack}`; `appeal packs` lists them
    package static func noPackNamed(pack: some Sayable) -> Wording { Wording(entry: 197, [pack.said]) }

    /// there is no violation `{violation}`
    package static func noViolationNamed(violation: some Sayable) -> Wording { Wording(entry: 198, [violation.said]) }

    /// `appeal packs` lists them
    package static var packsListsThem: Wording { Wording(entry: 199, []) }

    /// several packs have `{violation}`: name the pack too
    package static func inSeveralPacks(violation: some Sayable) -> Wording { Wording(entry: 200, [violation.said]) }

    /// a case concerns one marketplace: name violations of one pack
    package static var onePackACase: Wording { Wording(entry: 201, []) }

    /// a violation is named twice
    package static var violationNamedTwice: Wording { Wording(entry: 202, []) }

    /// the folder's name is empty
    package static var folderNameEmpty: Wording { Wording(entry: 203, []) }

    /// the folder's name would be that of the case, but it holds {kind} ({name})
    package static func folderNameHolds(kind: some Sayable, name: some Sayable) -> Wording { Wording(entry: 204,
        [kind.said, name.said]) }

    /// nothing was recognised that a case could be about: start one with `appeal new`, and name it again
    package static var nothingRecognised: Wording { Wording(entry: 205, []) }

    /// these are of several marketplaces: start a case for each with `appeal new`
    package static var noticesOfSeveralPacks: Wording { Wording(entry: 206, []) }

    /// {file} is of several marketplaces: choose one with --marketplace: {names}
    package static func reportOfSeveralMarketplaces(file: some Sayable, names: some Sayable) -> Wording {
        Wording(entry: 207, [file.said, names.said]) }

    /// {file} is of no such marketplace: choose one with --marketplace: {names}
    package static func reportOfNoSuchMarketplace(file: some Sayable, names: some Sayable) -> Wording { Wording(entry:
        208, [file.said, names.said]) }

    /// the pack `{pack}` has no letters in `{language}`
    package static func packWithoutLettersIn(pack: some Sayable, language: some Sayable) -> Wording { Wording(entry:
        209, [pack.said, language.said]) }

    /// --language does not go with {option}: the letter is written as it is sent, with the copy beside it
    package static func languageBesideCopy(option: some Sayable) -> Wording { Wording(entry: 210, [option.said]) }

    /// --trial does not look for the files of exhibits, and {option} needs them
    package static func trialWithExhibits(option: some Sayable) -> Wording { Wording(entry: 211, [option.said]) }

    /// the pack `{pack}` has no reading language: there is no copy to print beside the letter
    package static func packWithoutCopy(pack: some Sayable) -> Wording { Wording(entry: 212, [pack.said]) }

    /// the pack describes no boxes for the route `{route}`
    package static func routeWithoutBoxes(route: some Sayable) -> Wording { Wording(entry: 213, [route.said]) }

    /// no violation of this case has the route `{route}`
    package static func routeOfNoViolation(route: some Sayable) -> Wording { Wording(entry: 214, [route.said]) }

    /// the case has no variant `{variant}`
    package static func caseWithoutVariant(variant: some Sayable) -> Wording { Wording(entry: 215, [variant.said]) }

    /// no letter of this case answers `{violation}`
    package static func noLetterAnswers(violation: some Sayable) -> Wording { Wording(entry: 216, [violation.said]) }

    /// one: this case needs {count} letter; choose one with --violation: {names}
    /// other: this case needs {count} letters; choose one with --violation: {names}
    package static func severalLetters(count: Int, names: some Sayable) -> Wording { Wording(entry: 217, [count.said,
        names.said]) }

    /// {options} do not go together: ask for one after the other
    package static func severalViews(options: some Sayable) -> Wording { Wording(entry: 218, [options.said]) }

    /// --bundle writes its files by itself: leave {options} out
    package static func besideBundle(options: some Sayable) -> Wording { Wording(entry: 219, [options.said]) }

    /// the ending of `{file}` is that of no format: name one with --format
    package static func endingOfNoFormat(file: some Sayable) -> Wording { Wording(entry: 220, [file.said]) }

    /// {option} is written as {formats}, not as {format}
    package static func otherFormatOfView(option: some Sayable, formats: some Sayable, format: some Sayable) -> Wording
        { Wording(entry: 221, [option.said, formats.said, format.said]) }

    /// a {format} document is not for a terminal: name a file, such as -o letter.{format}
    package static func noTerminalFormat(format: some Sayable) -> Wording { Wording(entry: 222, [format.said]) }

    /// there are no cases here: no folder has a case.yaml, and no file lists one
    package static var noCasesOrListsHere: Wording { Wording(entry: 223, []) }

    /// there is something in `{path}` already: --resume goes on there, or name another folder
    package static func folderInUse(path: some Sayable) -> Wording { Wording(entry: 224, [path.said]) }

    /// name a folder for the letters with --output, or write them to standard output with --format jsonl
    package static var lettersNeedFolder: Wording { Wording(entry: 225, []) }

    /// --format jsonl writes to standard output: leave --output out, or write `-o -`
    package static var linesGoToOutput: Wording { Wording(entry: 226, []) }

    /// --resume goes on in a folder; --format jsonl writes to none
    package static var resumeNeedsFolder: Wording { Wording(entry: 227, []) }

    /// `-` is standard input, which can be read only once
    package static var inputNamedTwice: Wording { Wording(entry: 228, []) }

    /// `{path}` is no folder, and its ending is that of no list of cases: .csv, .tsv, .txt or .jsonl
    package static func neitherFolderNorList(path: some Sayable) -> Wording { Wording(entry: 229, [path.said]) }

    /// which letter? Name its file, or `-` for standard input
    package static var whichLetter: Wording { Wording(entry: 230, []) }

    /// the violations are those of --case: leave --violation out
    package static var violationBesideCase: Wording { Wording(entry: 231, []) }

    /// --summary is for people; `--format json` holds the same matrix
    package static var summaryForPrograms: Wording { Wording(entry: 232, []) }

    /// a letter goes to one marketplace: name violations of one pack
    package static var letterToSeveralPacks: Wording { Wording(entry: 233, []) }

    /// for which marketplace? Name the case, the notice or a violation: `appeal packs` lists them
    package static var whichMarketplace: Wording { Wording(entry: 234, []) }

    /// the pack `{pack}` has no route `{route}`
    package static func packLacksRoute(pack: some Sayable, route: some Sayable) -> Wording { Wording(entry: 235,
        [pack.said, route.said]) }

    /// the case gives no letter yet: name the one that was sent with --letter, or keep nothing with --trial
    package static var noLetterToKeep: Wording { Wording(entry: 236, []) }

    /// there are no cases here: no folder has a case.yaml
    package static var noCasesHere: Wording { Wording(entry: 237, []) }

    /// name the reports to read
    package static var noReportsNamed: Wording { Wording(entry: 238, []) }

    /// a window has 1 to 36500 days
    package static var badWindow: Wording { Wording(entry: 239, []) }

    /// a screen has 20 to 1000 columns
    package static var badWidth: Wording { Wording(entry: 240, []) }

    /// `--without` names an order
    package static var withoutNamesOrder: Wording { Wording(entry: 241, []) }

    /// the files have no such defect of the order `{order}`
    package static func orderWithoutDefect(order: some Sayable) -> Wording { Wording(entry: 242, [order.said]) }

    /// `{text}` names no column: write `column=heading`, with one of {columns}
    package static func namesNoColumn(text: some Sayable, columns: some Sayable) -> Wording { Wording(entry: 243,
        [text.said, columns.said]) }

    /// `{text}` is none of {names}
    package static func notOneOf(text: some Sayable, names: some Sayable) -> Wording { Wording(entry: 244, [text.said,
        names.said]) }

    /// --minimum takes 0 to 100
    package static var badMinimum: Wording { Wording(entry: 245, []) }

    /// --cases takes 1 to {most}
    package static func badNumberOfCases(most: some Sayable) -> Wording { Wording(entry: 246, [most.said]) }

    /// `{name}` is a rule of a pack, which says itself how to correct what it finds; `rulepack explain review`
    /// explains such rules
    package static func codeIsRule(name: some Sayable) -> Wording { Wording(entry: 247, [name.said]) }

    /// there is no code `{name}`; {advice}
    package static func noSuchCode(name: some Sayable, advice: some Sayable) -> Wording { Wording(entry: 248,
        [name.said, advice.said]) }

    /// `rulepack explain` lists all
    package static var explainListsAll: Wording { Wording(entry: 249, []) }

    /// no test has `{filter}` in its name
    package static func noTestNamed(filter: some Sayable) -> Wording { Wording(entry: 250, [filter.said]) }

    /// there is no language `{code}` that the tools speak
    package static func noLanguageFolderNamed(code: some Sayable) -> Wording { Wording(entry: 251, [code.said]) }

    /// `en` is what the others translate: it has no originals to note
    package static var englishIsTheOriginal: Wording { Wording(entry: 252, []) }

    /// no program that makes PDFs was found: looked for {programs}. Install LibreOffice or Chromium, or write --format
    /// html and print it from a browser.
    package static func noPdfProgram(programs: some Sayable) -> Wording { Wording(entry: 253, [programs.said]) }

    /// no PDF came of it: {failures}. Write --format docx or html and print it from the program that shows it.
    package static func noPdfCame(failures: some Sayable) -> Wording { Wording(entry: 254, [failures.said]) }

    /// {first}; {next}
    package static func failureAndNext(first: some Sayable, next: some Sayable) -> Wording { Wording(entry: 255,
        [first.said, next.said]) }

    /// {program} {failure}
    package static func programFailed(program: some Sayable, failure: some Sayable) -> Wording { Wording(entry: 256,
        [program.said, failure.said]) }

    /// could not be started
    package static var couldNotBeStarted: Wording { Wording(entry: 257, []) }

    /// broke down
    package static var brokeDown: Wording { Wording(entry: 258, []) }

    /// took longer than {seconds} seconds
    package static func tookTooLong(seconds: some Sayable) -> Wording { Wording(entry: 259, [seconds.said]) }

    /// ended without a PDF (exit status {status})
    package static func endedWithoutPdf(status: some Sayable) -> Wording { Wording(entry: 260, [status.said]) }

    /// nothing to write into {path}
    package static func nothingToWrite(path: some Sayable) -> Wording { Wording(entry: 261, [path.said]) }

    /// {path} has with their sources: {names}
    package static func writtenWithSources(path: some Sayable, names: some Sayable) -> Wording { Wording(entry: 262,
        [path.said, names.said]) }

    /// the case is not about {names}: add it to `violations`, if it should be
    package static func caseNotAbout(names: some Sayable) -> Wording { Wording(entry: 263, [names.said]) }

    /// started {path}
    package static func caseStarted(path: some Sayable) -> Wording { Wording(entry: 264, [path.said]) }

    /// nothing is missing: `appeal draft {case}` writes the letter
    package static func askIsDone(`case`: some Sayable) -> Wording { Wording(entry: 265, [`case`.said]) }

    /// the letter says what the letter of round {round} said
    package static func nothingNewSinceRound(round: some Sayable) -> Wording { Wording(entry: 266, [round.said]) }

    /// `appeal reply` lists what is asked: add what was not said yet
    package static var addWhatIsAsked: Wording { Wording(entry: 267, []) }

    /// {path}: this is no notice that the packs know; say with --violation what it is about
    package static func notAKnownNotice(path: some Sayable) -> Wording { Wording(entry: 268, [path.said]) }

    /// cannot be read
    package static var caseUnreadable: Wording { Wording(entry: 269, []) }

    /// closed
    package static var caseClosed: Wording { Wording(entry: 270, []) }

    /// no deadline known
    package static var noDeadlineKnown: Wording { Wording(entry: 271, []) }

    /// day unknown
    package static var deadlineDayUnknown: Wording { Wording(entry: 272, []) }

    /// {day} at the earliest
    package static func earliestDay(day: some Sayable) -> Wording { Wording(entry: 273, [day.said]) }

    /// no deadline has a known day: {path} was not written
    package static func noDeadlineForCalendar(path: some Sayable) -> Wording { Wording(entry: 274, [path.said]) }

    /// {offset}
    package static func zonePacific(offset: some Sayable) -> Wording { Wording(entry: 275, [offset.said]) }

    /// 0 rounds
    package static var noRounds: Wording { Wording(entry: 276, []) }

    /// one: {count} round
    /// other: {count} rounds
    package static func roundsSoFar(count: Int) -> Wording { Wording(entry: 277, [count.said]) }

    /// {rounds}, {outcome}
    package static func roundsAndOutcome(rounds: some Sayable, outcome: some Sayable) -> Wording { Wording(entry: 278,
        [rounds.said, outcome.said]) }

    /// the same as in {letter}: {percent}% of all
    package static func alike(letter: some Sayable, percent: some Sayable) -> Wording { Wording(entry: 279,
        [letter.said, percent.said]) }

    /// the same as in {letter}: {percent}% of all, of what the seller said {own}%
    package static func alikeOwn(letter: some Sayable, percent: some Sayable, own: some Sayable) -> Wording {
        Wording(entry: 280, [letter.said, percent.said, own.said]) }

    /// round {round}
    package static func letterOfRound(round: some Sayable) -> Wording { Wording(entry: 281, [round.said]) }

    /// {path}
    package static func letterOfCase(path: some Sayable) -> Wording { Wording(entry: 282, [path.said]) }

    /// {alike}: too much of another case
    package static func alikeTooMuch(alike: some Sayable) -> Wording { Wording(entry: 283, [alike.said]) }

    /// {place} ({name})
    package static func placeAndName(place: some Sayable, name: some Sayable) -> Wording { Wording(entry: 284,
        [place.said, name.said]) }

    /// {case}: {reason}
    package static func caseHasThis(`case`: some Sayable, reason: some Sayable) -> Wording { Wording(entry: 285,
        [`case`.said, reason.said]) }

    /// {reason}; its letter of an earlier run is still there
    package static func oldLetterIsThere(reason: some Sayable) -> Wording { Wording(entry: 286, [reason.said]) }

    /// the letter is there, with {finding}
    package static func letterWithFindings(finding: some Sayable) -> Wording { Wording(entry: 287, [finding.said]) }

    /// no letter: {reason}
    package static func noLetterBecause(reason: some Sayable) -> Wording { Wording(entry: 288, [reason.said]) }

    /// one: no letter: {count} answer is missing: {keys}
    /// other: no letter: {count} answers are missing: {keys}
    package static func answersMissing(count: Int, keys: some Sayable) -> Wording { Wording(entry: 289, [count.said,
        keys.said]) }

    /// {keys} …
    package static func keysAndMore(keys: some Sayable) -> Wording { Wording(entry: 290, [keys.said]) }

    /// {message} [{code}]
    package static func findingOfCase(message: some Sayable, code: some Sayable) -> Wording { Wording(entry: 291,
        [message.said, code.said]) }

    /// line {line}: {finding}
    package static func findingInLine(line: some Sayable, finding: some Sayable) -> Wording { Wording(entry: 292,
        [line.said, finding.said]) }

    /// {finding} (and {more} more)
    package static func andFindingsMore(finding: some Sayable, more: some Sayable) -> Wording { Wording(entry: 293,
        [finding.said, more.said]) }

    /// `{name}` cannot be the name of a file
    package static func notAFileName(name: some Sayable) -> Wording { Wording(entry: 294, [name.said]) }

    /// another case is called `{name}` as well
    package static func caseNameTaken(name: some Sayable) -> Wording { Wording(entry: 295, [name.said]) }

    /// {done} of {all} cases, {without} without a letter, {rate} a second
    package static func batchProgress(done: some Sayable, all: some Sayable, without: some Sayable, rate: some Sayable)
        -> Wording { Wording(entry: 296, [done.said, all.said, without.said, rate.said]) }

    /// cases with a letter
    package static var batchWithLetter: Wording { Wording(entry: 297, []) }

    /// of these with findings
    package static var batchWithFindings: Wording { Wording(entry: 298, []) }

    /// answers missing
    package static var batchIncomplete: Wording { Wording(entry: 299, []) }

    /// mistakes in the case
    package static var batchMistaken: Wording { Wording(entry: 300, []) }

    /// could not be read or written
    package static var batchProblems: Wording { Wording(entry: 301, []) }

    /// cases
    package static var batchCases: Wording { Wording(entry: 302, []) }

    /// letters
    package static var batchLetters: Wording { Wording(entry: 303, []) }

    /// of these unchanged since an earlier run
    package static var batchUnchanged: Wording { Wording(entry: 304, []) }

    /// Most often:
    package static var batchMostOften: Wording { Wording(entry: 305, []) }

    /// error
    package static var severityError: Wording { Wording(entry: 306, []) }

    /// warning
    package static var severityWarning: Wording { Wording(entry: 307, []) }

    /// `rulepack explain CODE` says more about a finding, by the code in brackets
    package static var explainTellsMore: Wording { Wording(entry: 308, []) }

    /// `rulepack explain CODE` says more about one
    package static var explainOneCode: Wording { Wording(entry: 309, []) }

    /// {code}: {severity}
    package static func codeAndSeverity(code: some Sayable, severity: some Sayable) -> Wording { Wording(entry: 310,
        [code.said, severity.said]) }

    /// It can be allowed where it occurs, with a reason: `# allow {code}: why` on the line above.
    package static func codeCanBeAllowed(code: some Sayable) -> Wording { Wording(entry: 311, [code.said]) }

    /// wrote {path}
    package static func wroteFile(path: some Sayable) -> Wording { Wording(entry: 312, [path.said]) }

    /// the file is not read: {reason}
    package static func fileNotReadHere(reason: some Sayable) -> Wording { Wording(entry: 313, [reason.said]) }

    /// a test is a folder
    package static var aTestIsAFolder: Wording { Wording(entry: 314, []) }

    /// put its files into a folder of its own below `{folder}`
    package static func putIntoOwnFolder(folder: some Sayable) -> Wording { Wording(entry: 315, [folder.said]) }

    /// there is no `case.yaml` in this test's folder
    package static var testWithoutCase: Wording { Wording(entry: 316, []) }

    /// the case of a test is in `{path}`
    package static func caseOfTestStands(path: some Sayable) -> Wording { Wording(entry: 317, [path.said]) }

    /// one: {count} test: {passed} passed, {failed} failed, {todo} todo
    /// other: {count} tests: {passed} passed, {failed} failed, {todo} todo
    package static func testsInAll(count: Int, passed: some Sayable, failed: some Sayable, todo: some Sayable) ->
        Wording { Wording(entry: 318, [count.said, passed.said, failed.said, todo.said]) }

    /// one: {tests}; {count} letter written: read what changed, then run again
    /// other: {tests}; {count} letters written: read what changed, then run again
    package static func andLettersWritten(count: Int, tests: some Sayable) -> Wording { Wording(entry: 319,
        [count.said, tests.said]) }

    /// todo: `{test}`: {todo}
    package static func testTodo(test: some Sayable, todo: some Sayable) -> Wording { Wording(entry: 320, [test.said,
        todo.said]) }

    /// no test reaches the {target}
    package static func notReached(target: some Sayable) -> Wording { Wording(entry: 321, [target.said]) }

    /// {pack}: {percent} % reached of {all}
    package static func allReached(pack: some Sayable, percent: some Sayable, all: some Sayable) -> Wording {
        Wording(entry: 322, [pack.said, percent.said, all.said]) }

    /// {pack}: {percent} % reached, {missed} of {all} not
    package static func someReached(pack: some Sayable, percent: some Sayable, missed: some Sayable, all: some Sayable)
        -> Wording { Wording(entry: 323, [pack.said, percent.said, missed.said, all.said]) }

    /// read and edit the cases that were written, then `rulepack test --update` writes their letters
    package static var editProposals: Wording { Wording(entry: 324, []) }

    /// A sample: put the real document here.
    package static var sampleExhibit: Wording { Wording(entry: 325, []) }

    /// seed {seed} ({pack}):
    package static func seedOfPack(seed: some Sayable, pack: some Sayable) -> Wording { Wording(entry: 326, [seed.said,
        pack.said]) }

    /// case: {path}
    package static func caseWritten(path: some Sayable) -> Wording { Wording(entry: 327, [path.said]) }

    /// one: {count} case from seed {seed}
    /// other: {count} cases from seed {seed}
    package static func randomCases(count: Int, seed: some Sayable) -> Wording { Wording(entry: 328, [count.said,
        seed.said]) }

    /// {cases}, {number} given up as no facts fitted
    package static func casesGivenUp(cases: some Sayable, number: some Sayable) -> Wording { Wording(entry: 329,
        [cases.said, number.said]) }

    /// one: {cases}, {count} letter: {outcome}
    /// other: {cases}, {count} letters: {outcome}
    package static func andLettersDrafted(count: Int, cases: some Sayable, outcome: some Sayable) -> Wording {
        Wording(entry: 330, [count.said, cases.said, outcome.said]) }

    /// {number} failed
    package static func exerciseFailed(number: some Sayable) -> Wording { Wording(entry: 331, [number.said]) }

    /// nothing found
    package static var exerciseNothingFound: Wording { Wording(entry: 332, []) }

    /// there was no letter to look at
    package static var exerciseNoLetter: Wording { Wording(entry: 333, []) }

    /// {pages} pages, {written} written
    package static func pagesWritten(pages: some Sayable, written: some Sayable) -> Wording { Wording(entry: 334,
        [pages.said, written.said]) }

    /// {path} is of no violation: delete it
    package static func pageOfNoViolationDelete(path: some Sayable) -> Wording { Wording(entry: 335, [path.said]) }

    /// {path} is of no violation
    package static func pageOfNoViolation(path: some Sayable) -> Wording { Wording(entry: 336, [path.said]) }

    /// {path} is not current
    package static func pageNotCurrent(path: some Sayable) -> Wording { Wording(entry: 337, [path.said]) }

    /// `rulepack docs` writes the catalogue anew
    package static var docsWritesAnew: Wording { Wording(entry: 338, []) }

    /// Catalogue
    package static var catalogueTitle: Wording { Wording(entry: 339, []) }

    /// Written by `rulepack docs` from the packs. Do not edit.
    package static var catalogueByDocs: Wording { Wording(entry: 340, []) }

    /// violation
    package static var catalogueViolation: Wording { Wording(entry: 341, []) }

    /// level
    package static var catalogueLevel: Wording { Wording(entry: 342, []) }

    /// routes
    package static var catalogueRoutes: Wording { Wording(entry: 343, []) }

    /// causes
    package static var catalogueCauses: Wording { Wording(entry: 344, []) }

    /// exhibits
    package static var catalogueExhibits: Wording { Wording(entry: 345, []) }

    /// sources
    package static var catalogueSources: Wording { Wording(entry: 346, []) }

    /// unverified
    package static var catalogueUnverified: Wording { Wording(entry: 347, []) }

    /// tests
    package static var catalogueTests: Wording { Wording(entry: 348, []) }

    /// level: {level}
    package static func pageLevel(level: some Sayable) -> Wording { Wording(entry: 349, [level.said]) }

    /// account
    package static var pageLevelAccount: Wording { Wording(entry: 350, []) }

    /// listing
    package static var pageLevelListing: Wording { Wording(entry: 351, []) }

    /// order
    package static var pageLevelOrder: Wording { Wording(entry: 352, []) }

    /// in the account-health report: `{name}`
    package static func pageInReport(name: some Sayable) -> Wording { Wording(entry: 353, [name.said]) }

    /// {first}; {next}
    package static func pageAndNext(first: some Sayable, next: some Sayable) -> Wording { Wording(entry: 354,
        [first.said, next.said]) }

    /// Requirement
    package static var pageRequirement: Wording { Wording(entry: 355, []) }

    /// How it is recognised
    package static var pageRecognisedBy: Wording { Wording(entry: 356, []) }

    /// What the notice asks
    package static var pageAsks: Wording { Wording(entry: 357, []) }

    /// Routes: the first whose condition holds
    package static var pageRoutes: Wording { Wording(entry: 358, []) }

    /// Causes, what is done about them, what prevents them
    package static var pageCauses: Wording { Wording(entry: 359, []) }

    /// Exhibits
    package static var pageExhibits: Wording { Wording(entry: 360, []) }

    /// What the seller is asked
    package static var pageFacts: Wording { Wording(entry: 361, []) }

    /// Sources
    package static var pageSources: Wording { Wording(entry: 362, []) }

    /// Tests
    package static var pageTests: Wording { Wording(entry: 363, []) }

    /// since
    package static var pageColumnSince: Wording { Wording(entry: 364, []) }

    /// requires
    package static var pageColumnRequires: Wording { Wording(entry: 365, []) }

    /// window
    package static var pageColumnWindow: Wording { Wording(entry: 366, []) }

    /// source
    package static var pageColumnSource: Wording { Wording(entry: 367, []) }

    /// {window}, ending {lag} before the report
    package static func pageWindowLag(window: some Sayable, lag: some Sayable) -> Wording { Wording(entry: 368,
        [window.said, lag.said]) }

    /// {source}, {day}, {confidence}
    package static func pageSourceChecked(source: some Sayable, day: some Sayable, confidence: some Sayable) -> Wording
        { Wording(entry: 369, [source.said, day.said, confidence.said]) }

    /// {first} and {next}
    package static func pagePhrasesAll(first: some Sayable, next: some Sayable) -> Wording { Wording(entry: 370,
        [first.said, next.said]) }

    /// {first} or {next}
    package static func pagePhrasesAny(first: some Sayable, next: some Sayable) -> Wording { Wording(entry: 371,
        [first.said, next.said]) }

    /// “{phrase}”
    package static func pagePhrase(phrase: some Sayable) -> Wording { Wording(entry: 372, [phrase.said]) }

    /// {phrases} (unverified)
    package static func pagePhraseUnverified(phrases: some Sayable) -> Wording { Wording(entry: 373, [phrases.said]) }

    /// {title} (`{id}`)
    package static func pageTitleAndId(title: some Sayable, id: some Sayable) -> Wording { Wording(entry: 374,
        [title.said, id.said]) }

    /// {route} (to the {addressee})
    package static func pageRouteTo(route: some Sayable, addressee: some Sayable) -> Wording { Wording(entry: 375,
        [route.said, addressee.said]) }

    /// seller
    package static var addresseeSeller: Wording { Wording(entry: 376, []) }

    /// rights owner
    package static var addresseeRightsOwner: Wording { Wording(entry: 377, []) }

    /// {route} if `{condition}`
    package static func pageRouteIf(route: some Sayable, condition: some Sayable) -> Wording { Wording(entry: 378,
        [route.said, condition.said]) }

    /// {route} in all other cases
    package static func pageRouteOtherwise(route: some Sayable) -> Wording { Wording(entry: 379, [route.said]) }

    /// cause
    package static var pageColumnCause: Wording { Wording(entry: 380, []) }

    /// actions
    package static var pageColumnActions: Wording { Wording(entry: 381, []) }

    /// prevention
    package static var pageColumnPrevention: Wording { Wording(entry: 382, []) }

    /// exhibit
    package static var pageColumnExhibit: Wording { Wording(entry: 383, []) }

    /// files
    package static var pageColumnFiles: Wording { Wording(entry: 384, []) }

    /// must satisfy
    package static var pageColumnPolicy: Wording { Wording(entry: 385, []) }

    /// required where it is named
    package static var pageExhibitRequired: Wording { Wording(entry: 386, []) }

    /// helpful
    package static var pageExhibitHelpful: Wording { Wording(entry: 387, []) }

    /// of
    package static var pageColumnSubject: Wording { Wording(entry: 388, []) }

    /// checked
    package static var pageColumnChecked: Wording { Wording(entry: 389, []) }

    /// confidence
    package static var pageColumnConfidence: Wording { Wording(entry: 390, []) }

    /// the requirement
    package static var pageSourceOfRequirement: Wording { Wording(entry: 391, []) }

    /// the exhibit {exhibit}: {policy}
    package static func pageSourceOfExhibit(exhibit: some Sayable, policy: some Sayable) -> Wording { Wording(entry:
        392, [exhibit.said, policy.said]) }

    /// [{test}]({path}): {letters}
    package static func pageTest(test: some Sayable, path: some Sayable, letters: some Sayable) -> Wording {
        Wording(entry: 393, [test.said, path.said, letters.said]) }

    /// {number} hours
    package static func pageHours(number: some Sayable) -> Wording { Wording(entry: 394, [number.said]) }

    /// one: {count} day
    /// other: {count} days
    package static func pageDays(count: Int) -> Wording { Wording(entry: 395, [count.said]) }

    /// official
    package static var confidenceOfficial: Wording { Wording(entry: 396, []) }

    /// a notice as re-posted
    package static var confidenceReposted: Wording { Wording(entry: 397, []) }

    /// adviser or press
    package static var confidenceAdviser: Wording { Wording(entry: 398, []) }

    /// forum
    package static var confidenceForum: Wording { Wording(entry: 399, []) }

    /// unverified
    package static var confidenceUnverified: Wording { Wording(entry: 400, []) }

    /// {code}  {name}: {letters}, {tools}
    package static func languageLine(code: some Sayable, name: some Sayable, letters: some Sayable, tools: some
        Sayable) -> Wording { Wording(entry: 401, [code.said, name.said, letters.said, tools.said]) }

    /// letters
    package static var languageHasLetters: Wording { Wording(entry: 402, []) }

    /// no letters
    package static var languageHasNoLetters: Wording { Wording(entry: 403, []) }

    /// one: {count} text of the tools
    /// other: {count} texts of the tools
    package static func languageHasTexts(count: Int) -> Wording { Wording(entry: 404, [count.said]) }

    /// not spoken by the tools
    package static var languageHasNoTexts: Wording { Wording(entry: 405, []) }

    /// {line}; {missing} missing, {wrong} wrong, {stale} out of date
    package static func languageAndCounts(line: some Sayable, missing: some Sayable, wrong: some Sayable, stale: some
        Sayable) -> Wording { Wording(entry: 406, [line.said, missing.said, wrong.said, stale.said]) }

    /// one: {count} language checked
    /// other: {count} languages checked
    package static func languagesChecked(count: Int) -> Wording { Wording(entry: 407, [count.said]) }

    /// wrote {path}: {texts}
    package static func originalsWritten(path: some Sayable, texts: some Sayable) -> Wording { Wording(entry: 408,
        [path.said, texts.said]) }

    /// one: {count} text
    /// other: {count} texts
    package static func textsNoted(count: Int) -> Wording { Wording(entry: 409, [count.said]) }

    /// it cannot be read: there is no such folder
    package static var languageNoFolder: Wording { Wording(entry: 410, []) }

    /// it cannot be read: there is no such file
    package static var languageNoFile: Wording { Wording(entry: 411, []) }

    /// it is not YAML: {reason}
    package static func languageNotYaml(reason: some Sayable) -> Wording { Wording(entry: 412, [reason.said]) }

    /// it is not YAML that is read: maps and lists are too deep
    package static var languageTooDeep: Wording { Wording(entry: 413, []) }

    /// it is not YAML that is read: aliases are not taken
    package static var languageAlias: Wording { Wording(entry: 414, []) }

    /// a map of keys is expected here
    package static var languageNotAMap: Wording { Wording(entry: 415, []) }

    /// `{key}` takes one text
    package static func languageNotAText(key: some Sayable) -> Wording { Wording(entry: 416, [key.said]) }

    /// `{key}` is no key of this file; it is not in the English one either
    package static func languageUnknownKey(key: some Sayable) -> Wording { Wording(entry: 417, [key.said]) }

    /// `{key}` is here twice
    package static func languageKeyTwice(key: some Sayable) -> Wording { Wording(entry: 418, [key.said]) }

    /// `{key}` is missing
    package static func languageMissingKey(key: some Sayable) -> Wording { Wording(entry: 419, [key.said]) }

    /// the file `{file}` is missing; the English folder has it
    package static func languageMissingFile(file: some Sayable) -> Wording { Wording(entry: 420, [file.said]) }

    /// `{key}` takes {wanted}
    package static func languageTakes(key: some Sayable, wanted: some Sayable) -> Wording { Wording(entry: 421,
        [key.said, wanted.said]) }

    /// `{key}` takes {wanted} values, here are {found}
    package static func languageTakesCount(key: some Sayable, wanted: some Sayable, found: some Sayable) -> Wording {
        Wording(entry: 422, [key.said, wanted.said, found.said]) }

    /// a whole number
    package static var languageTakesWholeNumber: Wording { Wording(entry: 423, []) }

    /// a whole number from {least} to {most}
    package static func languageTakesNumberFrom(least: some Sayable, most: some Sayable) -> Wording { Wording(entry:
        424, [least.said, most.said]) }

    /// a list
    package static var languageTakesList: Wording { Wording(entry: 425, []) }

    /// a list of codes of three capital letters
    package static var languageTakesCodes: Wording { Wording(entry: 426, []) }

    /// words with {slots}, and what needs a rest in brackets
    package static func languageTakesNumberWords(slots: some Sayable) -> Wording { Wording(entry: 427, [slots.said]) }

    /// `{key}` has no slot `{slot}`
    package static func languageUnknownSlot(key: some Sayable, slot: some Sayable) -> Wording { Wording(entry: 428,
        [key.said, slot.said]) }

    /// `{key}` has no slot `{slot}`; there are {slots}
    package static func languageUnknownSlotOf(key: some Sayable, slot: some Sayable, slots: some Sayable) -> Wording {
        Wording(entry: 429, [key.said, slot.said, slots.said]) }

    /// `{key}` does not use `{slot}`, which the English one does
    package static func languageMissingSlot(key: some Sayable, slot: some Sayable) -> Wording { Wording(entry: 430,
        [key.said, slot.said]) }

    /// `{key}` has no form `{form}`, which the language's plural has
    package static func languageNoForm(key: some Sayable, form: some Sayable) -> Wording { Wording(entry: 431,
        [key.said, form.said]) }

    /// `{key}` has a form `{form}`; the language's plural has {forms}
    package static func languageUnknownForm(key: some Sayable, form: some Sayable, forms: some Sayable) -> Wording {
        Wording(entry: 432, [key.said, form.said, forms.said]) }

    /// `{key}` has forms of the plural, but the English one has no count to choose by
    package static func languageFormsWithoutCount(key: some Sayable) -> Wording { Wording(entry: 433, [key.said]) }

    /// `{rule}` is no rule for a plural; such as `n = 1`, `n % 10 = 2..4 and n % 100 != 12..14`
    package static func languageNotARule(rule: some Sayable) -> Wording { Wording(entry: 434, [rule.said]) }

    /// no form of the plural is for {number}; a last form without a rule takes the rest
    package static func languageUncoveredNumber(number: some Sayable) -> Wording { Wording(entry: 435, [number.said]) }

    /// the form `{form}` is for no number: those before it take all
    package static func languageUnneededForm(form: some Sayable) -> Wording { Wording(entry: 436, [form.said]) }

    /// `{key}` is no name for a key: small letters, digits and hyphens, a letter first
    package static func languageNotAKey(key: some Sayable) -> Wording { Wording(entry: 437, [key.said]) }

    /// `{code}` is no code of `currencies.yaml`
    package static func languageNotACurrency(code: some Sayable) -> Wording { Wording(entry: 438, [code.said]) }

    /// the English of `{key}` has changed since it was translated
    package static func languageStale(key: some Sayable) -> Wording { Wording(entry: 439, [key.said]) }

    /// the English is now “{english}”; when the translation is right, `rulepack languages --accept {code}` notes it
    package static func languageStaleAdvice(english: some Sayable, code: some Sayable) -> Wording { Wording(entry: 440,
        [english.said, code.said]) }

    /// the English page has changed since this one was translated
    package static var languageStalePage: Wording { Wording(entry: 441, []) }

    /// compare it with the English page; when the translation is right, `rulepack languages --accept {code}` notes it
    package static func languageStalePageAdvice(code: some Sayable) -> Wording { Wording(entry: 442, [code.said]) }

    /// one: {count} text is not noted in `originals.txt`, the first is `{key}`
    /// other: {count} texts are not noted in `originals.txt`, the first is `{key}`
    package static func languageNotNoted(count: Int, key: some Sayable) -> Wording { Wording(entry: 443, [count.said,
        key.said]) }

    /// `rulepack languages --accept {code}` notes them
    package static func languageNoteThem(code: some Sayable) -> Wording { Wording(entry: 444, [code.said]) }

    /// this is no line of `originals.txt`: a key and eight hexadecimal digits are wanted
    package static var languageBadOriginal: Wording { Wording(entry: 445, []) }

    /// `[{name}]` is none of the `sources` of this file
    package static func languageUnknownSource(name: some Sayable) -> Wording { Wording(entry: 446, [name.said]) }

    /// no phrase names the source `{name}`
    package static func languageUnusedSource(name: some Sayable) -> Wording { Wording(entry: 447, [name.said]) }

    /// error: 
    package static var findingError: Wording { Wording(entry: 448, []) }

    /// warning: 
    package static var findingWarning: Wording { Wording(entry: 449, []) }

    /// hint: {hint}
    package static func findingHint(hint: some Sayable) -> Wording { Wording(entry: 450, [hint.said]) }

    /// note: {note}
    package static func findingNote(note: some Sayable) -> Wording { Wording(entry: 451, [note.said]) }

    /// this case shows it (case.yaml):
    package static var findingExample: Wording { Wording(entry: 452, []) }

    /// one: {count} more finding follows from here on in this file
    /// other: {count} more findings follow from here on in this file
    package static func moreFindingsFollow(count: Int) -> Wording { Wording(entry: 453, [count.said]) }

    /// correct those above first
    package static var mendThoseAbove: Wording { Wording(entry: 454, []) }

    /// one: {count} error
    /// other: {count} errors
    package static func countOfErrors(count: Int) -> Wording { Wording(entry: 455, [count.said]) }

    /// one: {count} warning
    /// other: {count} warnings
    package static func countOfWarnings(count: Int) -> Wording { Wording(entry: 456, [count.said]) }

    /// one: {count} file checked
    /// other: {count} files checked
    package static func filesChecked(count: Int) -> Wording { Wording(entry: 457, [count.said]) }

    /// one: {done}, {count} test run
    /// other: {done}, {count} tests run
    package static func andTestsRun(count: Int, done: some Sayable) -> Wording { Wording(entry: 458, [count.said,
        done.said]) }

    /// {done}, nothing found
    package static func nothingFound(done: some Sayable) -> Wording { Wording(entry: 459, [done.said]) }

    /// {done}: {errors}, {warnings}
    package static func found(done: some Sayable, errors: some Sayable, warnings: some Sayable) -> Wording {
        Wording(entry: 460, [done.said, errors.said, warnings.said]) }

    /// did you mean `{name}`?
    package static func didYouMean(name: some Sayable) -> Wording { Wording(entry: 461, [name.said]) }

    /// one: there is {names}
    /// other: there are {names}
    package static func thereAre(count: Int, names: some Sayable) -> Wording { Wording(entry: 462, [count.said,
        names.said]) }

    /// a manifest
    package static var mapManifest: Wording { Wording(entry: 463, []) }

    /// a shared file
    package static var mapSharedFile: Wording { Wording(entry: 464, []) }

    /// a violation
    package static var mapViolation: Wording { Wording(entry: 465, []) }

    /// a source
    package static var mapSource: Wording { Wording(entry: 466, []) }

    /// a policy
    package static var mapPolicy: Wording { Wording(entry: 467, []) }

    /// a fact
    package static var mapFact: Wording { Wording(entry: 468, []) }

    /// a column
    package static var mapColumn: Wording { Wording(entry: 469, []) }

    /// a route
    package static var mapRoute: Wording { Wording(entry: 470, []) }

    /// a box
    package static var mapBox: Wording { Wording(entry: 471, []) }

    /// a route choice
    package static var mapRouteChoice: Wording { Wording(entry: 472, []) }

    /// a cause
    package static var mapCause: Wording { Wording(entry: 473, []) }

    /// an action or prevention
    package static var mapStep: Wording { Wording(entry: 474, []) }

    /// an exhibit
    package static var mapExhibit: Wording { Wording(entry: 475, []) }

    /// an exhibit policy
    package static var mapExhibitPolicy: Wording { Wording(entry: 476, []) }

    /// a notice
    package static var mapNotice: Wording { Wording(entry: 477, []) }

    /// a phrase of a notice
    package static var mapPhrase: Wording { Wording(entry: 478, []) }

    /// an ask
    package static var mapAsk: Wording { Wording(entry: 479, []) }

    /// the `notice` of a pack
    package static var mapPackNotice: Wording { Wording(entry: 480, []) }

    /// a document
    package static var mapDocument: Wording { Wording(entry: 481, []) }

    /// `replies`
    package static var mapReplies: Wording { Wording(entry: 482, []) }

    /// a review file
    package static var mapReviewFile: Wording { Wording(entry: 483, []) }

    /// `headings`
    package static var mapHeadings: Wording { Wording(entry: 484, []) }

    /// a review rule
    package static var mapReviewRule: Wording { Wording(entry: 485, []) }

    /// a case
    package static var mapCase: Wording { Wording(entry: 486, []) }

    /// an item
    package static var mapItem: Wording { Wording(entry: 487, []) }

    /// a variant
    package static var mapVariant: Wording { Wording(entry: 488, []) }

    /// what a test wants
    package static var mapWants: Wording { Wording(entry: 489, []) }

    /// unknown key `{key}` in {map}
    package static func unknownKey(key: some Sayable, map: some Sayable) -> Wording { Wording(entry: 490, [key.said,
        map.said]) }

    /// {map} has {keys}
    package static func mapHasKeys(map: some Sayable, keys: some Sayable) -> Wording { Wording(entry: 491, [map.said,
        keys.said]) }

    /// {map} always has `{key}`
    package static func mapAlwaysHas(map: some Sayable, key: some Sayable) -> Wording { Wording(entry: 492, [map.said,
        key.said]) }

    /// `{key}` has no languages
    package static func keyWithoutLanguages(key: some Sayable) -> Wording { Wording(entry: 493, [key.said]) }

    /// it is the same in all languages: leave `.{language}` out
    package static func sameInAllLanguages(language: some Sayable) -> Wording { Wording(entry: 494, [language.said]) }

    /// `{name}` cannot be {what}
    package static func notThisName(name: some Sayable, what: some Sayable) -> Wording { Wording(entry: 495,
        [name.said, what.said]) }

    /// an id
    package static var anId: Wording { Wording(entry: 496, []) }

    /// a name
    package static var aName: Wording { Wording(entry: 497, []) }

    /// a fact's name
    package static var nameOfFact: Wording { Wording(entry: 498, []) }

    /// the name of a variant
    package static var nameOfVariant: Wording { Wording(entry: 499, []) }

    /// write `{text}`
    package static func writeText(text: some Sayable) -> Wording { Wording(entry: 500, [text.said]) }

    /// lower-case letters and digits, with hyphens between words
    package static var formOfNames: Wording { Wording(entry: 501, []) }

    /// `{name}` is in `{key}` twice
    package static func twiceInKey(name: some Sayable, key: some Sayable) -> Wording { Wording(entry: 502, [name.said,
        key.said]) }

    /// `{name}` has no value
    package static func lacksValue(name: some Sayable) -> Wording { Wording(entry: 503, [name.said]) }

    /// fill it in or leave the key out
    package static var fillInOrLeaveOut: Wording { Wording(entry: 504, []) }

    /// `{name}` is empty
    package static func emptyValue(name: some Sayable) -> Wording { Wording(entry: 505, [name.said]) }

    /// the file has no value
    package static var fileLacksValue: Wording { Wording(entry: 506, []) }

    /// a map of keys belongs here, each on a line of its own
    package static var mapBelongsHere: Wording { Wording(entry: 507, []) }

    /// `{name}` is a map of keys
    package static func takesMap(name: some Sayable) -> Wording { Wording(entry: 508, [name.said]) }

    /// the file is a map of keys
    package static var fileTakesMap: Wording { Wording(entry: 509, []) }

    /// write `key: value`, each on a line of its own
    package static var keysOnLines: Wording { Wording(entry: 510, []) }

    /// `{name}` is one value, not a list or a map
    package static func takesOneValue(name: some Sayable) -> Wording { Wording(entry: 511, [name.said]) }

    /// `{key}` is a list
    package static func takesList(key: some Sayable) -> Wording { Wording(entry: 512, [key.said]) }

    /// one line with `- ` for each, or `[a, b]` for ids
    package static var linesOrIds: Wording { Wording(entry: 513, []) }

    /// each entry starts with `- `
    package static var entriesWithDashes: Wording { Wording(entry: 514, []) }

    /// the file has more than {most} mistakes; the rest is not shown
    package static func moreMistakesNotShown(most: some Sayable) -> Wording { Wording(entry: 515, [most.said]) }

    /// `{language}` is the language that is sent
    package static func sentLanguageRead(language: some Sayable) -> Wording { Wording(entry: 516, [language.said]) }

    /// `{key}` has no `{sibling}` beside it
    package static func siblingMissing(key: some Sayable, sibling: some Sayable) -> Wording { Wording(entry: 517,
        [key.said, sibling.said]) }

    /// add it to `reading-languages` in pack.yaml, or leave `{key}` out
    package static func addLanguageOrLeaveOut(key: some Sayable) -> Wording { Wording(entry: 518, [key.said]) }

    /// `{key}` is here without `ask`
    package static func translationAlone(key: some Sayable) -> Wording { Wording(entry: 519, [key.said]) }

    /// a translation has its original beside it
    package static var originalBeside: Wording { Wording(entry: 520, []) }

    /// `{key}` belongs to a choice, not to {type}
    package static func onlyForChoices(key: some Sayable, type: some Sayable) -> Wording { Wording(entry: 521,
        [key.said, type.said]) }

    /// `{key}` belongs to rows, not to {type}
    package static func onlyForRows(key: some Sayable, type: some Sayable) -> Wording { Wording(entry: 522, [key.said,
        type.said]) }

    /// `{key}` belongs to a date, not to {type}
    package static func onlyForDates(key: some Sayable, type: some Sayable) -> Wording { Wording(entry: 523, [key.said,
        type.said]) }

    /// `{key}` belongs to text, not to {type}
    package static func onlyForTexts(key: some Sayable, type: some Sayable) -> Wording { Wording(entry: 524, [key.said,
        type.said]) }

    /// `{key}` belongs to a type with an order or a length, not to {type}
    package static func onlyForMeasures(key: some Sayable, type: some Sayable) -> Wording { Wording(entry: 525,
        [key.said, type.said]) }

    /// `{key}` does not go with `is`: a derived fact is computed, never asked
    package static func notBesideIs(key: some Sayable) -> Wording { Wording(entry: 526, [key.said]) }

    /// the question to the seller; only a derived fact (`is`) has none
    package static var askIsQuestion: Wording { Wording(entry: 527, []) }

    /// {type} has `{key}`
    package static func typeNeedsKey(type: some Sayable, key: some Sayable) -> Wording { Wording(entry: 528,
        [type.said, key.said]) }

    /// a `pattern` needs a value that matches it
    package static var patternNeedsExample: Wording { Wording(entry: 529, []) }

    /// a column is one value: no lists or rows
    package static var columnOfOneValue: Wording { Wording(entry: 530, []) }

    /// `options` has no `{option}`
    package static func labelOfNoOption(option: some Sayable) -> Wording { Wording(entry: 531, [option.said]) }

    /// a choice has at most {most} options
    package static func tooManyOptions(most: some Sayable) -> Wording { Wording(entry: 532, [most.said]) }

    /// `{option}` has no label in `options.{language}`
    package static func optionWithoutLabel(option: some Sayable, language: some Sayable) -> Wording { Wording(entry:
        533, [option.said, language.said]) }

    /// there is no type `{name}`
    package static func noType(name: some Sayable) -> Wording { Wording(entry: 534, [name.said]) }

    /// the types are {types} and `list of …`
    package static func typesAre(types: some Sayable) -> Wording { Wording(entry: 535, [types.said]) }

    /// a length in words needs its source and when it was checked
    package static var lengthNeedsSource: Wording { Wording(entry: 536, []) }

    /// a limit needs its source and when it was checked
    package static var limitNeedsSource: Wording { Wording(entry: 537, []) }

    /// how long an appeal is open needs its source and when it was checked
    package static var appealNeedsSource: Wording { Wording(entry: 538, []) }

    /// `{name}` is no section with own words
    package static func noOwnWordsThere(name: some Sayable) -> Wording { Wording(entry: 539, [name.said]) }

    /// `summaries`, `causes`, `actions` or `prevention`
    package static var ownWordsSections: Wording { Wording(entry: 540, []) }

    /// `{text}` is no share
    package static func notAShare(text: some Sayable) -> Wording { Wording(entry: 541, [text.said]) }

    /// a whole percent, such as `40%`
    package static var wholePercent: Wording { Wording(entry: 542, []) }

    /// `{section}` has its box already
    package static func sectionBoxedTwice(section: some Sayable) -> Wording { Wording(entry: 543, [section.said]) }

    /// a section goes into one box
    package static var oneBoxEach: Wording { Wording(entry: 544, []) }

    /// a violation's `routes` is a list
    package static var routesAreList: Wording { Wording(entry: 545, []) }

    /// one line `- plan-of-action` for each, the last without a condition
    package static var routesOnLines: Wording { Wording(entry: 546, []) }

    /// a route is a name, or a name with its `when` indented below it
    package static var routeForm: Wording { Wording(entry: 547, []) }

    /// what is `unverified` has no `{key}`
    package static func unverifiedWithout(key: some Sayable) -> Wording { Wording(entry: 548, [key.said]) }

    /// leave it out, or say how far the source can be trusted
    package static var leaveOutOrTrust: Wording { Wording(entry: 549, []) }

    /// only what is `unverified` has none
    package static var onlyUnverifiedLacks: Wording { Wording(entry: 550, []) }

    /// `{text}` is not a version
    package static func notAVersion(text: some Sayable) -> Wording { Wording(entry: 551, [text.said]) }

    /// three numbers, such as `1.0.0`
    package static var threeNumbers: Wording { Wording(entry: 552, []) }

    /// `{text}` is not a level
    package static func notALevel(text: some Sayable) -> Wording { Wording(entry: 553, [text.said]) }

    /// `{text}` says not how far it can be trusted
    package static func notAConfidence(text: some Sayable) -> Wording { Wording(entry: 554, [text.said]) }

    /// `{text}` is not a number of characters
    package static func notCharacters(text: some Sayable) -> Wording { Wording(entry: 555, [text.said]) }

    /// a whole number, such as `2000`
    package static var suchAsWhole: Wording { Wording(entry: 556, []) }

    /// `{text}` is not a length
    package static func notALength(text: some Sayable) -> Wording { Wording(entry: 557, [text.said]) }

    /// `{name}` is no section of a letter
    package static func notASection(name: some Sayable) -> Wording { Wording(entry: 558, [name.said]) }

    /// a phrase of a notice has `phrase`, `all` or `any`
    package static var phraseHas: Wording { Wording(entry: 559, []) }

    /// `{text}` is not a weight
    package static func notAWeight(text: some Sayable) -> Wording { Wording(entry: 560, [text.said]) }

    /// a whole number from 1 (says little) to 5 (decides)
    package static var weightsAre: Wording { Wording(entry: 561, []) }

    /// packs share no rule with `reads`
    package static var sharedRuleReads: Wording { Wording(entry: 562, []) }

    /// each pack has facts of its own: write the rule into `rules/<pack>/review.yaml`
    package static var factsOfEachPack: Wording { Wording(entry: 563, []) }

    /// the rule looks for nothing
    package static var ruleLooksForNothing: Wording { Wording(entry: 564, []) }

    /// it has `says`, `lacks`, `reads` or `structure`
    package static var ruleLooksFor: Wording { Wording(entry: 565, []) }

    /// `{first}` and `{second}` do not go together
    package static func notTogether(first: some Sayable, second: some Sayable) -> Wording { Wording(entry: 566,
        [first.said, second.said]) }

    /// make two rules of it; only `structure` goes with `says`
    package static var makeTwoRules: Wording { Wording(entry: 567, []) }

    /// `{structure}` does not go with `says`
    package static func notBesideSays(structure: some Sayable) -> Wording { Wording(entry: 568, [structure.said]) }

    /// it is looked for alone
    package static var lookedForAlone: Wording { Wording(entry: 569, []) }

    /// a rule that counts words has no `{key}`
    package static func countingRuleWithout(key: some Sayable) -> Wording { Wording(entry: 570, [key.said]) }

    /// leave it out: the example would have to be as long as a letter
    package static var leaveOutLongExample: Wording { Wording(entry: 571, []) }

    /// texts that the rule finds something in: they are its test
    package static var badExamplesAre: Wording { Wording(entry: 572, []) }

    /// texts that look alike and are right: no rule may find anything in them
    package static var goodExamplesAre: Wording { Wording(entry: 573, []) }

    /// there is no structure `{name}`
    package static func noStructure(name: some Sayable) -> Wording { Wording(entry: 574, [name.said]) }

    /// the structures are {names}
    package static func structuresAre(names: some Sayable) -> Wording { Wording(entry: 575, [names.said]) }

    /// a letter has no part `{name}`
    package static func noPartOfLetter(name: some Sayable) -> Wording { Wording(entry: 576, [name.said]) }

    /// the parts are {names}
    package static func partsAre(names: some Sayable) -> Wording { Wording(entry: 577, [names.said]) }

    /// `{text}` is no severity
    package static func notASeverity(text: some Sayable) -> Wording { Wording(entry: 578, [text.said]) }

    /// `error` or `warning`
    package static var severitiesAre: Wording { Wording(entry: 579, []) }

    /// there are two packs `{pack}`
    package static func twoPacks(pack: some Sayable) -> Wording { Wording(entry: 580, [pack.said]) }

    /// give one of them, and its folders, another name
    package static var renameOnePack: Wording { Wording(entry: 581, []) }

    /// the other is here
    package static var otherPackHere: Wording { Wording(entry: 582, []) }

    /// the file is not read: {why}
    package static func fileNotRead(why: some Sayable) -> Wording { Wording(entry: 583, [why.said]) }

    /// it lies in no pack
    package static var liesInNoPack: Wording { Wording(entry: 584, []) }

    /// a pack's files are `rules/<pack>/<violation>.yaml` and `templates/<pack>/<violation>.md`
    package static var filesOfPack: Wording { Wording(entry: 585, []) }

    /// it lies too deep
    package static var liesTooDeep: Wording { Wording(entry: 586, []) }

    /// a pack's files lie directly in `{folder}/`, or in `shared/` there
    package static func directlyInFolder(folder: some Sayable) -> Wording { Wording(entry: 587, [folder.said]) }

    /// there is no pack beside it
    package static var noPackBeside: Wording { Wording(entry: 588, []) }

    /// it is for the packs in `rules/<pack>/`
    package static var reviewForPacks: Wording { Wording(entry: 589, []) }

    /// `{folder}` holds `{ending}` files
    package static func holdsFiles(folder: some Sayable, ending: some Sayable) -> Wording { Wording(entry: 590,
        [folder.said, ending.said]) }

    /// name it `{name}`
    package static func nameFile(name: some Sayable) -> Wording { Wording(entry: 591, [name.said]) }

    /// keep other files elsewhere
    package static var keepElsewhere: Wording { Wording(entry: 592, []) }

    /// the template has no fragments
    package static var templateWithoutFragments: Wording { Wording(entry: 593, []) }

    /// a fragment starts with a heading such as `## summary`
    package static var fragmentStartsWith: Wording { Wording(entry: 594, []) }

    /// text before the first heading
    package static var textBeforeHeading: Wording { Wording(entry: 595, []) }

    /// every fragment starts with a heading such as `## summary`
    package static var eachFragmentStartsWith: Wording { Wording(entry: 596, []) }

    /// a heading has two or three `#`
    package static var headingSigns: Wording { Wording(entry: 597, []) }

    /// `## kind id` starts a fragment, `### text` is a heading of the letter
    package static var headingsAre: Wording { Wording(entry: 598, []) }

    /// `＃` is a full-width sign
    package static var fullWidthNumberSign: Wording { Wording(entry: 599, []) }

    /// headings start with the ASCII `#`
    package static var asciiNumberSign: Wording { Wording(entry: 600, []) }

    /// the fragment has no text
    package static var fragmentWithoutText: Wording { Wording(entry: 601, []) }

    /// write below the heading, or leave the heading out
    package static var writeOrLeaveHeading: Wording { Wording(entry: 602, []) }

    /// the tag is not closed
    package static var tagNotClosed: Wording { Wording(entry: 603, []) }

    /// `{sign}` is missing on this line
    package static func signMissingOnLine(sign: some Sayable) -> Wording { Wording(entry: 604, [sign.said]) }

    /// the tag is empty
    package static var tagEmpty: Wording { Wording(entry: 605, []) }

    /// `{sign}` without its start
    package static func signWithoutStart(sign: some Sayable) -> Wording { Wording(entry: 606, [sign.said]) }

    /// tags are `{{ value }}` and `{% if … %}`, with ASCII signs
    package static var tagsAre: Wording { Wording(entry: 607, []) }

    /// the heading names no fragment
    package static var headingWithoutName: Wording { Wording(entry: 608, []) }

    /// there is no kind of fragment `{name}`
    package static func noKindOfFragment(name: some Sayable) -> Wording { Wording(entry: 609, [name.said]) }

    /// a fragment is {kinds}
    package static func fragmentsAre(kinds: some Sayable) -> Wording { Wording(entry: 610, [kinds.said]) }

    /// the heading is `## {kind}` and one id
    package static func headingWithId(kind: some Sayable) -> Wording { Wording(entry: 611, [kind.said]) }

    /// the heading is `## {kind}` alone
    package static func headingWithoutId(kind: some Sayable) -> Wording { Wording(entry: 612, [kind.said]) }

    /// a value starts with a fact's name
    package static var valueStartsWithName: Wording { Wording(entry: 613, []) }

    /// `{text}` does not belong here
    package static func doesNotBelong(text: some Sayable) -> Wording { Wording(entry: 614, [text.said]) }

    /// a filter comes after `|`, a condition goes in `{% if … %}`
    package static var filterOrCondition: Wording { Wording(entry: 615, []) }

    /// a filter's name is missing after `|`
    package static var filterNameMissing: Wording { Wording(entry: 616, []) }

    /// a value has one filter
    package static var oneFilter: Wording { Wording(entry: 617, []) }

    /// `{sign}` is missing before the argument
    package static func missingBeforeArgument(sign: some Sayable) -> Wording { Wording(entry: 618, [sign.said]) }

    /// an argument is a text in double quotes
    package static var argumentIsText: Wording { Wording(entry: 619, []) }

    /// the condition is missing
    package static var conditionMissing: Wording { Wording(entry: 620, []) }

    /// `{% {tag} odr.rate > 1% %}`
    package static func suchACondition(tag: some Sayable) -> Wording { Wording(entry: 621, [tag.said]) }

    /// `else` takes no condition
    package static var elseAlone: Wording { Wording(entry: 622, []) }

    /// there is no tag `{name}`
    package static func noTag(name: some Sayable) -> Wording { Wording(entry: 623, [name.said]) }

    /// a loop is written `{% for row in orders %}`
    package static var loopForm: Wording { Wording(entry: 624, []) }

    /// `{written}` is written `{meant}`
    package static func isWritten(written: some Sayable, meant: some Sayable) -> Wording { Wording(entry: 625,
        [written.said, meant.said]) }

    /// `and` and `or` are mixed
    package static var andOrMixed: Wording { Wording(entry: 626, []) }

    /// put parentheses around the part that belongs together
    package static var putParentheses: Wording { Wording(entry: 627, []) }

    /// the condition is nested more than {most} deep
    package static func conditionTooDeep(most: some Sayable) -> Wording { Wording(entry: 628, [most.said]) }

    /// the condition has more than {most} parts
    package static func tooManyParts(most: some Sayable) -> Wording { Wording(entry: 629, [most.said]) }

    /// make a derived fact of some of them
    package static var makeDerivedFact: Wording { Wording(entry: 630, []) }

    /// a list's name is missing after `count`
    package static var countOfNothing: Wording { Wording(entry: 631, []) }

    /// a comparison is missing, such as `count {name} >= 2`
    package static func countWithoutComparison(name: some Sayable) -> Wording { Wording(entry: 632, [name.said]) }

    /// comparisons cannot be chained
    package static var comparisonsChained: Wording { Wording(entry: 633, []) }

    /// join two with `and`
    package static var joinWithAnd: Wording { Wording(entry: 634, []) }

    /// a value is missing
    package static var valueMissing: Wording { Wording(entry: 635, []) }

    /// a whole number is missing
    package static var wholeNumberMissing: Wording { Wording(entry: 636, []) }

    /// put a sum beside `/` in parentheses
    package static var sumBesideDivision: Wording { Wording(entry: 637, []) }

    /// `/` would else seem to belong to its neighbours only
    package static var divisionBinds: Wording { Wording(entry: 638, []) }

    /// a sum has at most {most} terms
    package static func tooManyTerms(most: some Sayable) -> Wording { Wording(entry: 639, [most.said]) }

    /// `{sign}` needs a space on both sides
    package static func signNeedsSpaces(sign: some Sayable) -> Wording { Wording(entry: 640, [sign.said]) }

    /// `of` is missing after `{word}`
    package static func ofMissing(word: some Sayable) -> Wording { Wording(entry: 641, [word.said]) }

    /// a fact's name is missing
    package static var factNameMissing: Wording { Wording(entry: 642, []) }

    /// `{word}` is where a fact's name is wanted
    package static func wordForName(word: some Sayable) -> Wording { Wording(entry: 643, [word.said]) }

    /// a name does not end with `-`
    package static var hyphenAtEnd: Wording { Wording(entry: 644, []) }

    /// a minus needs a space on both sides
    package static var minusNeedsSpaces: Wording { Wording(entry: 645, []) }

    /// `{sign}` is missing
    package static func signMissing(sign: some Sayable) -> Wording { Wording(entry: 646, [sign.said]) }

    /// join conditions with `and` or `or`
    package static var joinConditionsWith: Wording { Wording(entry: 647, []) }

    /// the quote is not closed
    package static var quoteOpen: Wording { Wording(entry: 648, []) }

    /// `{written}` is not a comparison
    package static func notAComparison(written: some Sayable) -> Wording { Wording(entry: 649, [written.said]) }

    /// there is no `*`: sums have only `+`, `-` and one `/`
    package static var noMultiplication: Wording { Wording(entry: 650, []) }

    /// put texts in double quotes
    package static var doubleQuotesOnly: Wording { Wording(entry: 651, []) }

    /// there is a space between the number and its `%`
    package static var percentApart: Wording { Wording(entry: 652, []) }

    /// write `1%`, without a space
    package static var writePercentTight: Wording { Wording(entry: 653, []) }

    /// a space that is none of the keyboard's own has no meaning here
    package static var strangeSpace: Wording { Wording(entry: 654, []) }

    /// type a plain space
    package static var typePlainSpace: Wording { Wording(entry: 655, []) }

    /// `{sign}` has no meaning here
    package static func signWithoutMeaning(sign: some Sayable) -> Wording { Wording(entry: 656, [sign.said]) }

    /// put texts in plain double quotes: `"`
    package static var plainDoubleQuotes: Wording { Wording(entry: 657, []) }

    /// `{sign}` is full-width
    package static func signFullWidth(sign: some Sayable) -> Wording { Wording(entry: 658, [sign.said]) }

    /// put texts in double quotes; names are made of a to z, digits, `-` and `.`
    package static var textsAndNames: Wording { Wording(entry: 659, []) }

    /// OVERVIEW: {text}
    package static func helpOverview(text: some Sayable) -> Wording { Wording(entry: 660, [text.said]) }

    /// USAGE: {usage}
    package static func helpUsage(usage: some Sayable) -> Wording { Wording(entry: 661, [usage.said]) }

    /// ARGUMENTS:
    package static var helpArguments: Wording { Wording(entry: 662, []) }

    /// OPTIONS:
    package static var helpOptions: Wording { Wording(entry: 663, []) }

    /// SUBCOMMANDS:
    package static var helpSubcommands: Wording { Wording(entry: 664, []) }

    /// See '{command} <subcommand>' for detailed help.
    package static func helpOfSubcommands(command: some Sayable) -> Wording { Wording(entry: 665, [command.said]) }

    /// <subcommand>
    package static var helpAnySubcommand: Wording { Wording(entry: 666, []) }

    /// <options>
    package static var helpAnyOptions: Wording { Wording(entry: 667, []) }

    /// {command} (default)
    package static func helpDefaultSubcommand(command: some Sayable) -> Wording { Wording(entry: 668, [command.said]) }

    /// Show the version.
    package static var helpVersion: Wording { Wording(entry: 669, []) }

    /// Show help information.
    package static var helpHelp: Wording { Wording(entry: 670, []) }

    /// Show subcommand help information.
    package static var helpHelpCommand: Wording { Wording(entry: 671, []) }

    /// {help} (values: {values})
    package static func helpValues(help: some Sayable, values: some Sayable) -> Wording { Wording(entry: 672,
        [help.said, values.said]) }

    /// {help} (default: {standard})
    package static func helpDefault(help: some Sayable, standard: some Sayable) -> Wording { Wording(entry: 673,
        [help.said, standard.said]) }

    /// {help} (values: {values}; default: {standard})
    package static func helpValuesAndDefault(help: some Sayable, values: some Sayable, standard: some Sayable) ->
        Wording { Wording(entry: 674, [help.said, values.said, standard.said]) }

    /// The case: its folder, or its case.yaml.
    package static var helpCasePath: Wording { Wording(entry: 675, []) }

    /// Also use the packs in this folder (its rules and templates).
    package static var helpPacksFolder: Wording { Wording(entry: 676, []) }

    /// The language of the questions.
    package static var helpLanguageOfQuestions: Wording { Wording(entry: 677, []) }

    /// The language of the answer.
    package static var helpLanguageOfAnswer: Wording { Wording(entry: 678, []) }

    /// The language to show it in.
    package static var helpLanguageToShow: Wording { Wording(entry: 679, []) }

    /// How the answer is written: text, or json.
    package static var helpAnswerFormat: Wording { Wording(entry: 680, []) }

    /// How findings are written: for people (pretty), one line each (compact), or for programs.
    package static var helpFindingsFormat: Wording { Wording(entry: 681, []) }

    /// Folders that hold `rules` and `templates`.
    package static var helpFoldersOfPacks: Wording { Wording(entry: 682, []) }

    /// Assembles the appeal letter for a marketplace's suspension from a seller's case.
    package static var helpAppeal: Wording { Wording(entry: 683, []) }

    /// Tells what a notice or a report is about, what it asks for and until when.
    package static var helpDiagnose: Wording { Wording(entry: 684, []) }

    /// Reads plain text, saved mails (.eml), pages (HTML) and account-health reports (JSON). With --into, what they
    /// say goes into a case with where it came from; a case that is not there yet is started. Exit status: 0 all are
    /// recognised, 1 one is not, or not for sure, or there is something to look at, 2 could not run.
    package static var helpDiagnoseMore: Wording { Wording(entry: 685, []) }

    /// The notices and reports; standard input if none is named, or for `-`.
    package static var helpDiagnoseFiles: Wording { Wording(entry: 686, []) }

    /// Write what they say into this case, and keep the notices in its folder.
    package static var helpDiagnoseInto: Wording { Wording(entry: 687, []) }

    /// A marketplace by id, country or name, where a report holds several.
    package static var helpDiagnoseMarketplace: Wording { Wording(entry: 688, []) }

    /// List each sentence with the part of a notice that it is taken for.
    package static var helpDiagnoseZones: Wording { Wording(entry: 689, []) }

    /// Starts a case folder with every question of one or more violations.
    package static var helpNew: Wording { Wording(entry: 690, []) }

    /// For example: appeal new amazon/order-defect-rate amazon/valid-tracking-rate --into my-case
    package static var helpNewMore: Wording { Wording(entry: 691, []) }

    /// What the notice names, such as amazon/order-defect-rate; `appeal packs` lists them.
    package static var helpNewViolations: Wording { Wording(entry: 692, []) }

    /// The folder to make; by default named after the violation.
    package static var helpNewInto: Wording { Wording(entry: 693, []) }

    /// Asks for what a case lacks, one question at a time, and writes the answers into it.
    package static var helpAsk: Wording { Wording(entry: 694, []) }

    /// Every answer is in case.yaml before the next question comes, so it may be stopped at any time. Answers may also
    /// come from a pipe, one a line.
    /// Exit status: 0 nothing is missing, 1 questions are still open, or there is something to look at, 2 could not
    /// run.
    package static var helpAskMore: Wording { Wording(entry: 695, []) }

    /// Shows which document each violation wants, and why it and not the others.
    package static var helpRoutes: Wording { Wording(entry: 696, []) }

    /// Exit status: 0 each violation has its route, 1 facts that decide are missing, or the case has mistakes, 2 could
    /// not run.
    package static var helpRoutesMore: Wording { Wording(entry: 697, []) }

    /// Writes the letter of a case, or asks for what is missing.
    package static var helpDraft: Wording { Wording(entry: 698, []) }

    /// Exit status: 0 a letter without findings, 1 no letter yet, or a letter with findings (on standard error), 2
    /// could not run.
    package static var helpDraftMore: Wording { Wording(entry: 699, []) }

    /// The language: the sent one unless a reading copy is wanted.
    package static var helpDraftLanguage: Wording { Wording(entry: 700, []) }

    /// Where a case needs several letters, the one for this violation.
    package static var helpDraftViolation: Wording { Wording(entry: 701, []) }

    /// Another route than the recommended one: one of those that `appeal routes` shows.
    package static var helpDraftRoute: Wording { Wording(entry: 702, []) }

    /// The variant of the case: one of those below `variants` in its case.yaml.
    package static var helpDraftVariant: Wording { Wording(entry: 703, []) }

    /// Try a case, such as a counter-example: also take packs whose proofs fail, and do not look for the files of
    /// exhibits.
    package static var helpDraftTrial: Wording { Wording(entry: 704, []) }

    /// After a reply that wants more information: write all of the letter again, not only what is asked.
    package static var helpDraftWhole: Wording { Wording(entry: 705, []) }

    /// How the letter is written: text, ready to paste, markdown, html, docx, json or pdf; if left out, by the ending
    /// of --output.
    package static var helpDraftFormat: Wording { Wording(entry: 706, []) }

    /// Write the letter to a file; `-` is standard output.
    package static var helpDraftOutput: Wording { Wording(entry: 707, []) }

    /// Who may read the letters that are written, beside what `umask` forbids: owner, group or all. A file that is
    /// replaced keeps its permissions.
    package static var helpReadableBy: Wording { Wording(entry: 708, []) }

    /// By the boxes of the marketplace's form, each with how much it holds.
    package static var helpDraftBoxes: Wording { Wording(entry: 709, []) }

    /// The index of the exhibits: what each proves, its files, their sizes and SHA-256.
    package static var helpDraftExhibits: Wording { Wording(entry: 710, []) }

    /// The letter and its copy in your language side by side, to check it: html, docx or pdf.
    package static var helpDraftBilingual: Wording { Wording(entry: 711, []) }

    /// Below each sentence the fragment and the facts that it came from; `appeal explain` also says why others are not
    /// there.
    package static var helpDraftOrigin: Wording { Wording(entry: 712, []) }

    /// Write a new folder with the letter, the copy beside it, the index of the exhibits and copies of their files.
    package static var helpDraftBundle: Wording { Wording(entry: 713, []) }

    /// Tells of each sentence of a letter where it comes from, and why others are not there.
    package static var helpExplain: Wording { Wording(entry: 714, []) }

    /// Exit status: 0 explained, 1 something is missing for the letter, or the case has mistakes, 2 could not run.
    package static var helpExplainMore: Wording { Wording(entry: 715, []) }

    /// The language that it is explained in; the letter is the one that is sent.
    package static var helpExplainLanguage: Wording { Wording(entry: 716, []) }

    /// How it is written: text, or json.
    package static var helpExplainFormat: Wording { Wording(entry: 717, []) }

    /// Shows how much of a letter is the seller's own, and how alike it is to others.
    package static var helpWords: Wording { Wording(entry: 718, []) }

    /// What is not the seller's own appears in any letter from the same pack. Letters of earlier rounds are compared
    /// too. Exit status: 0 shown, 1 a section has less of its own than the pack wants, or another case says the same,
    /// or something is missing for the letter, 2 could not run.
    package static var helpWordsMore: Wording { Wording(entry: 719, []) }

    /// Folders with other cases to compare it with.
    package static var helpWordsOthers: Wording { Wording(entry: 720, []) }

    /// Writes the letters of many cases, into a folder or as lines of JSON.
    package static var helpBatch: Wording { Wording(entry: 721, []) }

    /// Cases are folders (with all cases below them), or files that list many: tables (.csv, .tsv, .txt) whose
    /// headings are facts, and JSON with one case on each line (.jsonl), also from standard input (`-`). Each letter
    /// gets the name of its case. A run that was cut short leaves whole letters only; with --resume the next one goes
    /// on. Each case without a letter gets one line that says why. Exit status: 0 all letters, 1 some are missing or
    /// have findings, 2 could not run.
    package static var helpBatchMore: Wording { Wording(entry: 722, []) }

    /// Folders with cases, and files that list cases; `-` is standard input, JSON with one case on each line.
    package static var helpBatchCases: Wording { Wording(entry: 723, []) }

    /// The folder for the letters; it is made if it is not there.
    package static var helpBatchOutput: Wording { Wording(entry: 724, []) }

    /// How the letters are written: text, markdown, html, docx or json; or jsonl, which writes what came of each case
    /// as one line of JSON to standard output.
    package static var helpBatchFormat: Wording { Wording(entry: 725, []) }

    /// Only a part of the cases, such as the third of sixteen: 3/16. All parts together are all cases.
    package static var helpBatchShard: Wording { Wording(entry: 726, []) }

    /// The pack of listed cases that name none.
    package static var helpBatchPack: Wording { Wording(entry: 727, []) }

    /// Go on in a folder that holds letters already: those that come out the same are left alone, others are written
    /// again.
    package static var helpBatchResume: Wording { Wording(entry: 728, []) }

    /// The language of the letters: the sent one unless a reading copy is wanted.
    package static var helpBatchLanguage: Wording { Wording(entry: 729, []) }

    /// Says what weakens a letter, whoever wrote it, and how to correct it.
    package static var helpReview: Wording { Wording(entry: 730, []) }

    /// Reads plain text, Markdown, Word documents (.docx), saved mails and pages. Places in a Word document are
    /// paragraphs. Exit status: 0 nothing found, 1 findings, 2 could not run.
    package static var helpReviewMore: Wording { Wording(entry: 731, []) }

    /// The letter; `-` is standard input.
    package static var helpReviewFile: Wording { Wording(entry: 732, []) }

    /// Compare it with this case: its folder, or its case.yaml.
    package static var helpReviewCase: Wording { Wording(entry: 733, []) }

    /// The notice that the letter answers.
    package static var helpReviewNotice: Wording { Wording(entry: 734, []) }

    /// What the notice was about, such as amazon/order-defect-rate; may be given several times.
    package static var helpReviewViolation: Wording { Wording(entry: 735, []) }

    /// Which document it is, such as dispute; by default it is recognised.
    package static var helpReviewRoute: Wording { Wording(entry: 736, []) }

    /// The language of the findings.
    package static var helpReviewLanguage: Wording { Wording(entry: 737, []) }

    /// Instead of the findings what the letter answers, and what to do first.
    package static var helpReviewSummary: Wording { Wording(entry: 738, []) }

    /// Show the rules, each with an example of bad and good, and review nothing.
    package static var helpReviewRules: Wording { Wording(entry: 739, []) }

    /// Reads what the marketplace answered, lists what is still asked, and keeps the round.
    package static var helpReply: Wording { Wording(entry: 740, []) }

    /// The letter that was sent, the case as it was and the reply go into rounds/1, rounds/2 … of the case's folder.
    /// Exit status: 0 recognised, 1 not, or not for sure, 2 could not run.
    package static var helpReplyMore: Wording { Wording(entry: 741, []) }

    /// The reply: plain text, a saved mail (.eml) or a page (HTML); `-` is standard input.
    package static var helpReplyFile: Wording { Wording(entry: 742, []) }

    /// The letter that was sent, if it is not the one that the case gives now.
    package static var helpReplyLetter: Wording { Wording(entry: 743, []) }

    /// Only read the reply: keep no round.
    package static var helpReplyTrial: Wording { Wording(entry: 744, []) }

    /// Lists cases with their rounds and deadlines, the soonest first.
    package static var helpStatus: Wording { Wording(entry: 745, []) }

    /// Exit status: 0 all cases could be read, 1 one could not, 2 could not run.
    package static var helpStatusMore: Wording { Wording(entry: 746, []) }

    /// Folders with cases in them, or cases; the current folder if none is named.
    package static var helpStatusFolders: Wording { Wording(entry: 747, []) }

    /// The language of the list.
    package static var helpStatusLanguage: Wording { Wording(entry: 748, []) }

    /// Write all deadlines of open cases into this calendar file, with reminders.
    package static var helpStatusIcs: Wording { Wording(entry: 749, []) }

    /// Shows the metrics of account-health reports, and computes those of orders, feedback, returns and claims.
    package static var helpMetrics: Wording { Wording(entry: 750, []) }

    /// Files: the account-health report (JSON), all-orders, seller feedback, returns, and CSV files of claims and
    /// chargebacks or of shipments.
    /// Exit status: 0 no findings, 1 findings (on standard error), 2 could not run.
    package static var helpMetricsMore: Wording { Wording(entry: 751, []) }

    /// The reports.
    package static var helpMetricsFiles: Wording { Wording(entry: 752, []) }

    /// The day of the report; by default the last day in the files.
    package static var helpMetricsAsOf: Wording { Wording(entry: 753, []) }

    /// Also show a window of so many days.
    package static var helpMetricsWindow: Wording { Wording(entry: 754, []) }

    /// A marketplace by id, country or name, where the files hold several.
    package static var helpMetricsMarketplace: Wording { Wording(entry: 755, []) }

    /// Orders that the seller fulfils, or those that Amazon does.
    package static var helpMetricsChannel: Wording { Wording(entry: 756, []) }

    /// Show the rate without the defects of an order, or one kind: 111-…/claims.
    package static var helpMetricsWithout: Wording { Wording(entry: 757, []) }

    /// How the text is written.
    package static var helpMetricsFormat: Wording { Wording(entry: 758, []) }

    /// Keep the metrics in a case's folder, and show how they went.
    package static var helpMetricsSnapshot: Wording { Wording(entry: 759, []) }

    /// Write the facts of the metrics into a case, with where they came from.
    package static var helpMetricsInto: Wording { Wording(entry: 760, []) }

    /// What flat files are written in, where it is not seen from them.
    package static var helpMetricsEncoding: Wording { Wording(entry: 761, []) }

    /// How dates such as 3/4/2019 are written, where the other dates do not show it.
    package static var helpMetricsDates: Wording { Wording(entry: 762, []) }

    /// Which heading is which column: order=Bestellnummer.
    package static var helpMetricsColumn: Wording { Wording(entry: 763, []) }

    /// The pack whose requirements hold.
    package static var helpMetricsPack: Wording { Wording(entry: 764, []) }

    /// How many columns the screen has.
    package static var helpMetricsWidth: Wording { Wording(entry: 765, []) }

    /// Lists the packs, or shows one violation.
    package static var helpPacks: Wording { Wording(entry: 766, []) }

    /// Lists packs and violations.
    package static var helpPacksList: Wording { Wording(entry: 767, []) }

    /// The language of the titles.
    package static var helpPacksListLanguage: Wording { Wording(entry: 768, []) }

    /// Shows what a violation asks, needs and accepts.
    package static var helpPacksShow: Wording { Wording(entry: 769, []) }

    /// Such as amazon/order-defect-rate.
    package static var helpPacksShowViolation: Wording { Wording(entry: 770, []) }

    /// Checks and tests rule packs and letter fragments.
    package static var helpRulepack: Wording { Wording(entry: 771, []) }

    /// Checks every pack in a folder and lists all that is wrong, each with its file, line and column.
    package static var helpValidate: Wording { Wording(entry: 772, []) }

    /// Packs that have nothing wrong are tested as well. Exit status: 0 clean, 1 findings, 2 could not run. Findings
    /// go to standard output, how many there are to standard error.
    package static var helpValidateMore: Wording { Wording(entry: 773, []) }

    /// The least that makes the exit status 1.
    package static var helpValidateFailLevel: Wording { Wording(entry: 774, []) }

    /// Leave out the tests of the packs.
    package static var helpValidateNoTests: Wording { Wording(entry: 775, []) }

    /// Print whole paths, for an editor or a program that runs in another folder.
    package static var helpValidateAbsolutePaths: Wording { Wording(entry: 776, []) }

    /// Runs the tests of packs: cases with the letters that they should give.
    package static var helpTest: Wording { Wording(entry: 777, []) }

    /// A test is a folder `rules/<pack>/tests/<name>` with a case.yaml; docs/testing-packs.md explains it.
    /// Exit status: 0 all passed, 1 failures, findings or letters written, 2 could not run.
    package static var helpTestMore: Wording { Wording(entry: 778, []) }

    /// Run only tests whose name, <pack>/<test> or <pack>/<test>/<variant>, holds this.
    package static var helpTestFilter: Wording { Wording(entry: 779, []) }

    /// Write the letters that are missing or differ, where all else is as wanted.
    package static var helpTestUpdate: Wording { Wording(entry: 780, []) }

    /// How results are printed: pretty with differences, compact, json or junit.
    package static var helpTestFormat: Wording { Wording(entry: 781, []) }

    /// Tells what of the packs no test reaches: routes, causes, actions, prevention, branches, languages, rules of the
    /// review.
    package static var helpCover: Wording { Wording(entry: 782, []) }

    /// Exit status: 0 as much is reached as is wanted, 1 less or findings, 2 could not run.
    package static var helpCoverMore: Wording { Wording(entry: 783, []) }

    /// The least that must be reached of each pack, in percent.
    package static var helpCoverMinimum: Wording { Wording(entry: 784, []) }

    /// Write tests that reach the rest, as cases to be edited, below the packs' tests.
    package static var helpCoverWrite: Wording { Wording(entry: 785, []) }

    /// How it is printed: pretty, or json for programs.
    package static var helpCoverFormat: Wording { Wording(entry: 786, []) }

    /// Makes random cases of every pack, drafts their letters and looks for holes and faults.
    package static var helpExercise: Wording { Wording(entry: 787, []) }

    /// Exit status: 0 every letter is whole, 1 findings, 2 could not run.
    package static var helpExerciseMore: Wording { Wording(entry: 788, []) }

    /// How many cases.
    package static var helpExerciseCases: Wording { Wording(entry: 789, []) }

    /// The first case's seed; the next ones count on from it.
    package static var helpExerciseSeed: Wording { Wording(entry: 790, []) }

    /// Write the cases that fail below a folder.
    package static var helpExerciseInto: Wording { Wording(entry: 791, []) }

    /// Writes a catalogue of packs: a page for each violation, and an index.
    package static var helpDocs: Wording { Wording(entry: 792, []) }

    /// Pages are Markdown, one in each language of the pack: `<pack>/<violation>.md`, `<pack>/<violation>.zh.md`.
    /// Exit status: 0 written or current, 1 findings or not current, 2 could not run.
    package static var helpDocsMore: Wording { Wording(entry: 793, []) }

    /// The folder of the catalogue (docs/catalogue), or the page of the limits (docs/limits.md).
    package static var helpDocsOutput: Wording { Wording(entry: 794, []) }

    /// Only check whether the catalogue is current.
    package static var helpDocsCheck: Wording { Wording(entry: 795, []) }

    /// Write the page of what this tool takes at most, instead of the catalogue.
    package static var helpDocsLimits: Wording { Wording(entry: 796, []) }

    /// Says what a code means, why it matters, and how to correct it; without a code, lists them all.
    package static var helpExplainCode: Wording { Wording(entry: 797, []) }

    /// Every finding ends with its code in brackets: [unknown-key].
    package static var helpExplainCodeMore: Wording { Wording(entry: 798, []) }

    /// The codes, such as unknown-key.
    package static var helpExplainCodeCodes: Wording { Wording(entry: 799, []) }

    /// Checks the languages of the tools and of letters: what is missing, wrong or out of date.
    package static var helpLanguages: Wording { Wording(entry: 800, []) }

    /// A language is a folder with `letters.yaml` and, if the tools speak it, `tools/*.yaml`; docs/languages.md
    /// explains them. Exit status: 0 clean, 1 findings, 2 could not run.
    package static var helpLanguagesMore: Wording { Wording(entry: 801, []) }

    /// The folder of the languages.
    package static var helpLanguagesFolder: Wording { Wording(entry: 802, []) }

    /// Note that all texts of a language translate the English ones as they are now: writes its `originals.txt`.
    package static var helpLanguagesAccept: Wording { Wording(entry: 803, []) }

    /// How it is printed: pretty, or json for programs.
    package static var helpLanguagesFormat: Wording { Wording(entry: 804, []) }

    /// ? help
    package static var interviewWordHelp: Wording { Wording(entry: 805, []) }

    /// back
    package static var interviewWordBack: Wording { Wording(entry: 806, []) }

    /// skip
    package static var interviewWordSkip: Wording { Wording(entry: 807, []) }

    /// quit exit
    package static var interviewWordQuit: Wording { Wording(entry: 808, []) }

    /// none
    package static var interviewWordNone: Wording { Wording(entry: 809, []) }

    /// yes y
    package static var interviewWordYes: Wording { Wording(entry: 810, []) }

    /// no n
    package static var interviewWordNo: Wording { Wording(entry: 811, []) }

    /// hour hours
    package static var interviewWordHours: Wording { Wording(entry: 812, []) }

    /// day days
    package static var interviewWordDays: Wording { Wording(entry: 813, []) }

    /// week weeks
    package static var interviewWordWeeks: Wording { Wording(entry: 814, []) }

    /// one: {count} question is open; answers may close some or open others. Every answer is kept at once.
    /// other: {count} questions are open; answers may close some or open others. Every answer is kept at once.
    package static func interviewOpening(count: Int) -> Wording { Wording(entry: 815, [count.said]) }

    /// ? explains a question, back returns to the one before, skip leaves it open, quit stops.
    package static var interviewCommands: Wording { Wording(entry: 816, []) }

    /// {count} open. For {subject}: {key}
    package static func interviewHead(count: some Sayable, subject: some Sayable, key: some Sayable) -> Wording {
        Wording(entry: 817, [count.said, subject.said, key.said]) }

    /// {count} open. For {subject}: {key} (of {row})
    package static func interviewHeadOfRow(count: some Sayable, subject: some Sayable, key: some Sayable, row: some
        Sayable) -> Wording { Wording(entry: 818, [count.said, subject.said, key.said, row.said]) }

    /// One or more, by number or name:
    package static var interviewOneOrMore: Wording { Wording(entry: 819, []) }

    /// By number or name:
    package static var interviewByNumber: Wording { Wording(entry: 820, []) }

    /// The path of {form}
    package static func interviewPath(form: some Sayable) -> Wording { Wording(entry: 821, [form.said]) }

    /// Number {number} of `{key}`; an empty line ends the list.
    package static func interviewNextEntry(number: some Sayable, key: some Sayable) -> Wording { Wording(entry: 822,
        [number.said, key.said]) }

    /// Form: {form}
    package static func interviewForm(form: some Sayable) -> Wording { Wording(entry: 823, [form.said]) }

    /// It goes into {file}, at line {line}: {path}
    package static func interviewGoesInto(file: some Sayable, line: some Sayable, path: some Sayable) -> Wording {
        Wording(entry: 824, [file.said, line.said, path.said]) }

    /// The letter does not print it as such; it decides what the letter says.
    package static var interviewNotPrinted: Wording { Wording(entry: 825, []) }

    /// In the letter it goes here:
    package static var interviewInLetter: Wording { Wording(entry: 826, []) }

    /// back: the question before; skip: leave it open; quit: stop. Put such a word in quotes to answer with it.
    package static var interviewHelp: Wording { Wording(entry: 827, []) }

    /// Nothing was typed. ? explains the question, skip leaves it open.
    package static var interviewNothingTyped: Wording { Wording(entry: 828, []) }

    /// `{word}` is none of the {count} above
    package static func interviewNotAbove(word: some Sayable, count: some Sayable) -> Wording { Wording(entry: 829,
        [word.said, count.said]) }

    /// {problem}: {advice}
    package static func problemThenAdvice(problem: some Sayable, advice: some Sayable) -> Wording { Wording(entry: 830,
        [problem.said, advice.said]) }

    /// one: There is {count} so far, and {needed}
    /// other: There are {count} so far, and {needed}
    package static func interviewSoFar(count: Int, needed: some Sayable) -> Wording { Wording(entry: 831, [count.said,
        needed.said]) }

    /// one: {count} is needed
    /// other: {count} are needed
    package static func interviewNeeded(count: Int) -> Wording { Wording(entry: 832, [count.said]) }

    /// The answer cannot be written into the case; write it there by hand
    package static var interviewNoPlace: Wording { Wording(entry: 833, []) }

    /// The answer cannot be written into the case; write it there by hand ({why})
    package static func interviewNoPlaceBecause(why: some Sayable) -> Wording { Wording(entry: 834, [why.said]) }

    /// This line is no text, or too long
    package static var interviewNotReadable: Wording { Wording(entry: 835, []) }

    /// The case was changed elsewhere meanwhile. It is read again; the last answer was not taken
    package static var interviewCaseChanged: Wording { Wording(entry: 836, []) }

    /// This is the first question since you started
    package static var interviewFirstQuestion: Wording { Wording(entry: 837, []) }

    /// An empty line ends the list
    package static var interviewCannotSkip: Wording { Wording(entry: 838, []) }

    /// one: {count} question is still open; all answers are kept.
    /// other: {count} questions are still open; all answers are kept.
    package static func interviewStillOpen(count: Int) -> Wording { Wording(entry: 839, [count.said]) }

    /// the case
    package static var subjectCase: Wording { Wording(entry: 840, []) }

    /// exhibits
    package static var subjectExhibits: Wording { Wording(entry: 841, []) }

    /// {kind} {item}
    package static func subjectItem(kind: some Sayable, item: some Sayable) -> Wording { Wording(entry: 842,
        [kind.said, item.said]) }

    /// {subject}, {rows}
    package static func subjectRows(subject: some Sayable, rows: some Sayable) -> Wording { Wording(entry: 843,
        [subject.said, rows.said]) }

    /// Which root cause explains this: {violation}?
    package static func asksForCause(violation: some Sayable) -> Wording { Wording(entry: 844, [violation.said]) }

    /// Which of the notice's points does this cause answer?
    package static var asksForAnswers: Wording { Wording(entry: 845, []) }

    /// What has been done about this cause?
    package static var asksForAction: Wording { Wording(entry: 846, []) }

    /// What stops this cause from recurring?
    package static var asksForPrevention: Wording { Wording(entry: 847, []) }

    /// {question} (the one that is there does not count: {why})
    package static func asksForOtherFile(question: some Sayable, why: some Sayable) -> Wording { Wording(entry: 848,
        [question.said, why.said]) }

    /// one or more of
    package static var formSomeOf: Wording { Wording(entry: 849, []) }

    /// one of
    package static var formOneOf: Wording { Wording(entry: 850, []) }

    /// a list in brackets of
    package static var formListOf: Wording { Wording(entry: 851, []) }

    /// rows of {columns}
    package static func formRows(columns: some Sayable) -> Wording { Wording(entry: 852, [columns.said]) }

    /// yes or no
    package static var formYesNo: Wording { Wording(entry: 853, []) }

    /// a file in the case's folder
    package static var formFile: Wording { Wording(entry: 854, []) }

    /// a file in the case's folder ({kinds})
    package static func formFileOfKind(kinds: some Sayable) -> Wording { Wording(entry: 855, [kinds.said]) }

    /// [some words]
    package static var formTexts: Wording { Wording(entry: 856, []) }

    /// {type}, such as {example}
    package static func formSuchAs(type: some Sayable, example: some Sayable) -> Wording { Wording(entry: 857,
        [type.said, example.said]) }

    /// count, such as 214
    package static var formCount: Wording { Wording(entry: 858, []) }

    /// date, such as {example}
    package static func formDate(example: some Sayable) -> Wording { Wording(entry: 859, [example.said]) }

    /// duration, such as {example}
    package static func formDuration(example: some Sayable) -> Wording { Wording(entry: 860, [example.said]) }

    /// duration, such as {example}
    package static func formDurationTyped(example: some Sayable) -> Wording { Wording(entry: 861, [example.said]) }

    /// {form}; none if there is none
    package static func formOrNone(form: some Sayable) -> Wording { Wording(entry: 862, [form.said]) }

    /// text
    package static var formTypeText: Wording { Wording(entry: 863, []) }

    /// yes-no
    package static var formTypeYesNo: Wording { Wording(entry: 864, []) }

    /// count
    package static var formTypeCount: Wording { Wording(entry: 865, []) }

    /// number
    package static var formTypeNumber: Wording { Wording(entry: 866, []) }

    /// percent
    package static var formTypePercent: Wording { Wording(entry: 867, []) }

    /// money
    package static var formTypeMoney: Wording { Wording(entry: 868, []) }

    /// money {currency}
    package static func formTypeMoneyIn(currency: some Sayable) -> Wording { Wording(entry: 869, [currency.said]) }

    /// date
    package static var formTypeDate: Wording { Wording(entry: 870, []) }

    /// duration
    package static var formTypeDuration: Wording { Wording(entry: 871, []) }

    /// choice
    package static var formTypeChoice: Wording { Wording(entry: 872, []) }

    /// rows
    package static var formTypeRows: Wording { Wording(entry: 873, []) }

    /// asin
    package static var formTypeAsin: Wording { Wording(entry: 874, []) }

    /// order-id
    package static var formTypeOrderId: Wording { Wording(entry: 875, []) }

    /// seller-id
    package static var formTypeSellerId: Wording { Wording(entry: 876, []) }

    /// tracking-number
    package static var formTypeTrackingNumber: Wording { Wording(entry: 877, []) }

    /// list of {element}
    package static func formTypeList(element: some Sayable) -> Wording { Wording(entry: 878, [element.said]) }

    /// one: No letter yet: {count} answer is missing. Write it into {file}.
    /// other: No letter yet: {count} answers are missing. Write them into {file}.
    package static func noLetterYet(count: Int, file: some Sayable) -> Wording { Wording(entry: 879, [count.said,
        file.said]) }

    /// For {subject}:
    package static func questionsFor(subject: some Sayable) -> Wording { Wording(entry: 880, [subject.said]) }

    /// ({form}:{choices})
    package static func formAndChoices(form: some Sayable, choices: some Sayable) -> Wording { Wording(entry: 881,
        [form.said, choices.said]) }

    /// {id}: {title}
    package static func idThenTitle(id: some Sayable, title: some Sayable) -> Wording { Wording(entry: 882, [id.said,
        title.said]) }

    /// {route}: {verdict}
    package static func routeAndVerdict(route: some Sayable, verdict: some Sayable) -> Wording { Wording(entry: 883,
        [route.said, verdict.said]) }

    /// {violation}, {route}: {verdict}
    package static func violationRouteAndVerdict(violation: some Sayable, route: some Sayable, verdict: some Sayable)
        -> Wording { Wording(entry: 884, [violation.said, route.said, verdict.said]) }

    /// recommended
    package static var verdictRecommended: Wording { Wording(entry: 885, []) }

    /// goes out beside the recommended one
    package static var verdictBeside: Wording { Wording(entry: 886, []) }

    /// does not apply
    package static var verdictNotApplicable: Wording { Wording(entry: 887, []) }

    /// not needed, one that comes first applies
    package static var verdictNotNeeded: Wording { Wording(entry: 888, []) }

    /// still open
    package static var verdictOpen: Wording { Wording(entry: 889, []) }

    /// risk: {risk}
    package static func routeRisk(risk: some Sayable) -> Wording { Wording(entry: 890, [risk.said]) }

    /// the pack does not say what that risks
    package static var riskNotSaid: Wording { Wording(entry: 891, []) }

    /// {route} is not recommended for {violation}: {better} is
    package static func notRecommendedBut(route: some Sayable, violation: some Sayable, better: some Sayable) ->
        Wording { Wording(entry: 892, [route.said, violation.said, better.said]) }

    /// {route} is not recommended for {violation}: that is still open
    package static func notRecommendedYet(route: some Sayable, violation: some Sayable) -> Wording { Wording(entry:
        893, [route.said, violation.said]) }

    /// Requirement
    package static var listingRequirement: Wording { Wording(entry: 894, []) }

    /// The notice asks about
    package static var listingAsks: Wording { Wording(entry: 895, []) }

    /// Routes, the first that applies
    package static var listingRoutes: Wording { Wording(entry: 896, []) }

    /// Facts
    package static var listingFacts: Wording { Wording(entry: 897, []) }

    /// Causes, with what is done about them and what prevents them
    package static var listingCauses: Wording { Wording(entry: 898, []) }

    /// Exhibits
    package static var listingExhibits: Wording { Wording(entry: 899, []) }

    /// {fact} {requirement}, since {since}; source: {source} (checked {checked})
    package static func requiredSince(fact: some Sayable, requirement: some Sayable, since: some Sayable, source: some
        Sayable, checked: some Sayable) -> Wording { Wording(entry: 900, [fact.said, requirement.said, since.said,
        source.said, checked.said]) }

    /// {route} (under a condition)
    package static func routeUnderCondition(route: some Sayable) -> Wording { Wording(entry: 901, [route.said]) }

    /// {route}: {violations}
    package static func letterOf(route: some Sayable, violations: some Sayable) -> Wording { Wording(entry: 902,
        [route.said, violations.said]) }

    /// written by the tool
    package static var writtenByTool: Wording { Wording(entry: 903, []) }

    /// computed
    package static var factComputed: Wording { Wording(entry: 904, []) }

    /// {fact}: {text}  ({places})
    package static func toldBy(fact: some Sayable, text: some Sayable, places: some Sayable) -> Wording {
        Wording(entry: 905, [fact.said, text.said, places.said]) }

    /// exhibit.{id}: {files}
    package static func exhibitFiles(id: some Sayable, files: some Sayable) -> Wording { Wording(entry: 906, [id.said,
        files.said]) }

    /// {place} ({item})
    package static func placeOfItem(place: some Sayable, item: some Sayable) -> Wording { Wording(entry: 907,
        [place.said, item.said]) }

    /// Routes that are not taken
    package static var routesNotTaken: Wording { Wording(entry: 908, []) }

    /// Sentences that are not there
    package static var sentencesNotThere: Wording { Wording(entry: 909, []) }

    /// Causes that are not there
    package static var causesNotThere: Wording { Wording(entry: 910, []) }

    /// “{text}”  ({place})
    package static func leftOutAt(text: some Sayable, place: some Sayable) -> Wording { Wording(entry: 911, [text.said,
        place.said]) }

    /// “{text}”  ({place}, {item})
    package static func leftOutOfItem(text: some Sayable, place: some Sayable, item: some Sayable) -> Wording {
        Wording(entry: 912, [text.said, place.said, item.said]) }

    /// the case does not name
    package static var causeNotNamed: Wording { Wording(entry: 913, []) }

    /// the case says that these answer another violation
    package static var causeAnswersOthers: Wording { Wording(entry: 914, []) }

    /// the letter {route} lists no causes
    package static func letterListsNoCauses(route: some Sayable) -> Wording { Wording(entry: 915, [route.said]) }

    /// {violation}: {why}: {causes}
    package static func causesLeftOut(violation: some Sayable, why: some Sayable, causes: some Sayable) -> Wording {
        Wording(entry: 916, [violation.said, why.said, causes.said]) }

    /// {percent}% of {all} words are the seller's own
    package static func ownWordsInAll(percent: some Sayable, all: some Sayable) -> Wording { Wording(entry: 917,
        [percent.said, all.said]) }

    /// {section}: {percent}% of {all}
    package static func ownWordsOfSection(section: some Sayable, percent: some Sayable, all: some Sayable) -> Wording {
        Wording(entry: 918, [section.said, percent.said, all.said]) }

    /// {line}: at least {least}% are wanted
    package static func ownWordsTooFew(line: some Sayable, least: some Sayable) -> Wording { Wording(entry: 919,
        [line.said, least.said]) }

    /// {line} (at least {least}%)
    package static func ownWordsWanted(line: some Sayable, least: some Sayable) -> Wording { Wording(entry: 920,
        [line.said, least.said]) }

    /// only {percent}% of the words below `{section}` are your own; {least}% are wanted
    package static func fewWordsOwn(percent: some Sayable, section: some Sayable, least: some Sayable) -> Wording {
        Wording(entry: 921, [percent.said, section.said, least.said]) }

    /// say what happened in your shop alone: which step, which figures, which names and records; letters that read
    /// like others are taken for templates
    package static var sayWhatIsYours: Wording { Wording(entry: 922, []) }

    /// header
    package static var sectionHeader: Wording { Wording(entry: 923, []) }

    /// summaries
    package static var sectionSummaries: Wording { Wording(entry: 924, []) }

    /// causes
    package static var sectionCauses: Wording { Wording(entry: 925, []) }

    /// actions
    package static var sectionActions: Wording { Wording(entry: 926, []) }

    /// prevention
    package static var sectionPrevention: Wording { Wording(entry: 927, []) }

    /// exhibits
    package static var sectionExhibits: Wording { Wording(entry: 928, []) }

    /// closing
    package static var sectionClosing: Wording { Wording(entry: 929, []) }

    /// text
    package static var sectionText: Wording { Wording(entry: 930, []) }

    /// {title} ({counts})
    package static func boxTitle(title: some Sayable, counts: some Sayable) -> Wording { Wording(entry: 931,
        [title.said, counts.said]) }

    /// {characters} of {most} characters, {words}
    package static func boxCharactersOf(characters: some Sayable, most: some Sayable, words: some Sayable) -> Wording {
        Wording(entry: 932, [characters.said, most.said, words.said]) }

    /// one: {characters} character, {words}
    /// other: {characters} characters, {words}
    package static func boxCharacters(count: Int, characters: some Sayable, words: some Sayable) -> Wording {
        Wording(entry: 933, [count.said, characters.said, words.said]) }

    /// one: {count} word
    /// other: {count} words
    package static func wordsCounted(count: Int) -> Wording { Wording(entry: 934, [count.said]) }

    /// In no box
    package static var inNoBox: Wording { Wording(entry: 935, []) }

    /// the box `{box}` takes {most} characters, its text has {characters}
    package static func boxTextTooLong(box: some Sayable, most: some Sayable, characters: some Sayable) -> Wording {
        Wording(entry: 936, [box.said, most.said, characters.said]) }

    /// one: shorten the longest answers by {count} character; `appeal draft --boxes` shows what is in it
    /// other: shorten the longest answers by {count} characters; `appeal draft --boxes` shows what is in it
    package static func shortenAnswers(count: Int) -> Wording { Wording(entry: 937, [count.said]) }

    /// no cause answers what the notice asks about {ask}
    package static func noCauseAnswersAsk(ask: some Sayable) -> Wording { Wording(entry: 938, [ask.said]) }

    /// add `{id}` to the `answers` of a cause that explains it, or add such a cause
    package static func addToAnswers(id: some Sayable) -> Wording { Wording(entry: 939, [id.said]) }

    /// `{fact}` is {told}, the causes account for {sum}
    package static func countDiffers(fact: some Sayable, told: some Sayable, sum: some Sayable) -> Wording {
        Wording(entry: 940, [fact.said, told.said, sum.said]) }

    /// the causes' {parts} should add up to it: some are not explained
    package static func someNotExplained(parts: some Sayable) -> Wording { Wording(entry: 941, [parts.said]) }

    /// the causes' {parts} should add up to it: some may be counted twice, or the figure is wrong
    package static func someStandTwice(parts: some Sayable) -> Wording { Wording(entry: 942, [parts.said]) }

    /// `{fact}` meets the requirement, {requirement}
    package static func meetsRequirement(fact: some Sayable, requirement: some Sayable) -> Wording { Wording(entry:
        943, [fact.said, requirement.said]) }

    /// check the figure against the notice: a plan of action explains why it was missed
    package static var checkFigure: Wording { Wording(entry: 944, []) }

    /// the exhibit {exhibit} is left out: {why}
    package static func exhibitLeftOut(exhibit: some Sayable, why: some Sayable) -> Wording { Wording(entry: 945,
        [exhibit.said, why.said]) }

    /// required by {source}: give another file, or correct the facts
    package static func requiredBy(source: some Sayable) -> Wording { Wording(entry: 946, [source.said]) }

    /// Exhibits: {subject}
    package static func indexTitle(subject: some Sayable) -> Wording { Wording(entry: 947, [subject.said]) }

    /// Exhibits: {subject}, {date}
    package static func indexTitleDated(subject: some Sayable, date: some Sayable) -> Wording { Wording(entry: 948,
        [subject.said, date.said]) }

    /// Exhibit
    package static var indexExhibit: Wording { Wording(entry: 949, []) }

    /// Proves
    package static var indexProves: Wording { Wording(entry: 950, []) }

    /// File
    package static var indexFile: Wording { Wording(entry: 951, []) }

    /// Size
    package static var indexSize: Wording { Wording(entry: 952, []) }

    /// one: {size} byte
    /// other: {size} bytes
    package static func bytesCounted(count: Int, size: some Sayable) -> Wording { Wording(entry: 953, [count.said,
        size.said]) }

    /// one: {count} page
    /// other: {count} pages
    package static func pagesCounted(count: Int) -> Wording { Wording(entry: 954, [count.said]) }

    /// {language} (as sent)
    package static func letterAsSent(language: some Sayable) -> Wording { Wording(entry: 955, [language.said]) }

    /// {language} (to check, not sent)
    package static func letterToCheck(language: some Sayable) -> Wording { Wording(entry: 956, [language.said]) }

    /// {title} ({id})
    package static func titleAndId(title: some Sayable, id: some Sayable) -> Wording { Wording(entry: 957, [title.said,
        id.said]) }

    /// {label}: {text}
    package static func labelAndText(label: some Sayable, text: some Sayable) -> Wording { Wording(entry: 958,
        [label.said, text.said]) }

    /// `{fact}` was different in round {round}
    package static func changedSinceRound(fact: some Sayable, round: some Sayable) -> Wording { Wording(entry: 959,
        [fact.said, round.said]) }

    /// if this is right, say in the letter why it has changed
    package static var sayWhyItChanged: Wording { Wording(entry: 960, []) }

    /// it was this
    package static var itWasThis: Wording { Wording(entry: 961, []) }

    /// recognised
    package static var textRecognised: Wording { Wording(entry: 962, []) }

    /// unsure
    package static var textUnsure: Wording { Wording(entry: 963, []) }

    /// not recognised
    package static var textNotRecognised: Wording { Wording(entry: 964, []) }

    /// does it say “{phrase}”, in these or other words? Then it is {violation}
    package static func doesItSay(phrase: some Sayable, violation: some Sayable) -> Wording { Wording(entry: 965,
        [phrase.said, violation.said]) }

    /// is it about this? Then it is {violation}
    package static func isItAbout(violation: some Sayable) -> Wording { Wording(entry: 966, [violation.said]) }

    /// did the marketplace send this text?
    package static var didMarketplaceSendIt: Wording { Wording(entry: 967, []) }

    /// what is the notice about? No pack knows phrases of it
    package static var whatIsItAbout: Wording { Wording(entry: 968, []) }

    /// {violation} goes by {route} if this holds: {condition}
    package static func goesByRoute(violation: some Sayable, route: some Sayable, condition: some Sayable) -> Wording {
        Wording(entry: 969, [violation.said, route.said, condition.said]) }

    /// {condition}, where {questions}
    package static func conditionWithQuestions(condition: some Sayable, questions: some Sayable) -> Wording {
        Wording(entry: 970, [condition.said, questions.said]) }

    /// `{fact}` asks “{question}”
    package static func factAsks(fact: some Sayable, question: some Sayable) -> Wording { Wording(entry: 971,
        [fact.said, question.said]) }

    /// {first}; {next}
    package static func factsThatAsk(first: some Sayable, next: some Sayable) -> Wording { Wording(entry: 972,
        [first.said, next.said]) }

    /// the file does not say its encoding; it was read as {encoding}
    package static func encodingAssumed(encoding: some Sayable) -> Wording { Wording(entry: 973, [encoding.said]) }

    /// the encoding `{encoding}` cannot be read: save the text as UTF-8
    package static func encodingCannotBeRead(encoding: some Sayable) -> Wording { Wording(entry: 974, [encoding.said]) }

    /// the attachment `{name}` was not read
    package static func attachmentNotRead(name: some Sayable) -> Wording { Wording(entry: 975, [name.said]) }

    /// mails within mails were not all read: there are too many
    package static var tooManyMailsWithin: Wording { Wording(entry: 976, []) }

    /// the mail has more than {most} parts; the others were not read
    package static func tooManyPartsOfMail(most: some Sayable) -> Wording { Wording(entry: 977, [most.said]) }

    /// only the first 32 MiB were read
    package static var onlyStartRead: Wording { Wording(entry: 978, []) }

    /// which site it concerns
    package static var untoldSite: Wording { Wording(entry: 979, []) }

    /// which of the sites it concerns
    package static var untoldWhichSite: Wording { Wording(entry: 980, []) }

    /// the date of the notice
    package static var untoldDate: Wording { Wording(entry: 981, []) }

    /// a deadline
    package static var untoldDeadline: Wording { Wording(entry: 982, []) }

    /// the time zone of the deadline
    package static var untoldZone: Wording { Wording(entry: 983, []) }

    /// where to submit the answer
    package static var untoldSubmit: Wording { Wording(entry: 984, []) }

    /// Also mentioned
    package static var diagnosisMentioned: Wording { Wording(entry: 985, []) }

    /// Read
    package static var diagnosisRead: Wording { Wording(entry: 986, []) }

    /// Site
    package static var diagnosisSite: Wording { Wording(entry: 987, []) }

    /// ASINs
    package static var diagnosisAsins: Wording { Wording(entry: 988, []) }

    /// Orders
    package static var diagnosisOrders: Wording { Wording(entry: 989, []) }

    /// Date of the notice
    package static var diagnosisDate: Wording { Wording(entry: 990, []) }

    /// Deadline
    package static var diagnosisDeadline: Wording { Wording(entry: 991, []) }

    /// Asked for
    package static var diagnosisAskedFor: Wording { Wording(entry: 992, []) }

    /// Documents
    package static var diagnosisDocuments: Wording { Wording(entry: 993, []) }

    /// Submit
    package static var diagnosisSubmit: Wording { Wording(entry: 994, []) }

    /// To decide
    package static var diagnosisToDecide: Wording { Wording(entry: 995, []) }

    /// Not in the notice
    package static var diagnosisNotTold: Wording { Wording(entry: 996, []) }

    /// About the file
    package static var diagnosisAboutFile: Wording { Wording(entry: 997, []) }

    /// Look at this first
    package static var diagnosisWarnings: Wording { Wording(entry: 998, []) }

    /// The marketplace's own time
    package static var diagnosisOwnTimes: Wording { Wording(entry: 999, []) }

    /// Complaint and case numbers
    package static var diagnosisNumbers: Wording { Wording(entry: 1000, []) }

    /// Amounts and rates
    package static var diagnosisAmounts: Wording { Wording(entry: 1001, []) }

    /// Mail addresses
    package static var diagnosisAddresses: Wording { Wording(entry: 1002, []) }

    /// What the mail's receiver checked
    package static var diagnosisAuthentication: Wording { Wording(entry: 1003, []) }

    /// Parts
    package static var diagnosisZones: Wording { Wording(entry: 1004, []) }

    /// what happened
    package static var zoneHappened: Wording { Wording(entry: 1005, []) }

    /// why
    package static var zoneWhy: Wording { Wording(entry: 1006, []) }

    /// what to send
    package static var zoneSend: Wording { Wording(entry: 1007, []) }

    /// what happens otherwise
    package static var zoneOtherwise: Wording { Wording(entry: 1008, []) }

    /// errors and contact
    package static var zoneError: Wording { Wording(entry: 1009, []) }

    /// {zone}, in many notices
    package static func sharedSentence(zone: some Sayable) -> Wording { Wording(entry: 1010, [zone.said]) }

    /// “{text}”
    package static func quoted(text: some Sayable) -> Wording { Wording(entry: 1011, [text.said]) }

    /// no phrase of it was found; {percent} of 100 like what the pack says of it: {words}
    package static func likeItsWords(percent: some Sayable, words: some Sayable) -> Wording { Wording(entry: 1012,
        [percent.said, words.said]) }

    /// a link leads to {host}, which is not {marketplace}
    package static func linkLeadsElsewhere(host: some Sayable, marketplace: some Sayable) -> Wording { Wording(entry:
        1013, [host.said, marketplace.said]) }

    /// {host} looks like {marketplace} and is not
    package static func hostLooksLike(host: some Sayable, marketplace: some Sayable) -> Wording { Wording(entry: 1014,
        [host.said, marketplace.said]) }

    /// the sender is at {host}, which is not {marketplace}
    package static func senderIsElsewhere(host: some Sayable, marketplace: some Sayable) -> Wording { Wording(entry:
        1015, [host.said, marketplace.said]) }

    /// the mail failed a check of its receiver: {check}
    package static func mailCheckFailed(check: some Sayable) -> Wording { Wording(entry: 1016, [check.said]) }

    /// a mail is forwarded or quoted here, and its date is not understood: dates that count from it are not known
    package static var forwardedDateNotUnderstood: Wording { Wording(entry: 1017, []) }

    /// {text} ({place})
    package static func textAt(text: some Sayable, place: some Sayable) -> Wording { Wording(entry: 1018, [text.said,
        place.said]) }

    /// {text} ({place})
    package static func sentenceAt(text: some Sayable, place: some Sayable) -> Wording { Wording(entry: 1019,
        [text.said, place.said]) }

    /// “{text}” ({place})
    package static func quotationAt(text: some Sayable, place: some Sayable) -> Wording { Wording(entry: 1020,
        [text.said, place.said]) }

    /// {place}: “{text}”
    package static func atQuotation(place: some Sayable, text: some Sayable) -> Wording { Wording(entry: 1021,
        [place.said, text.said]) }

    /// one:  ({count} time)
    /// other:  ({count} times)
    package static func timesSaid(count: Int) -> Wording { Wording(entry: 1022, [count.said]) }

    ///  (a phrase without a source)
    package static var phraseWithoutSource: Wording { Wording(entry: 1023, []) }

    /// route: {routes}
    package static func goesByRoutes(routes: some Sayable) -> Wording { Wording(entry: 1024, [routes.said]) }

    /// {first}, or else {next}
    package static func orElseRoute(first: some Sayable, next: some Sayable) -> Wording { Wording(entry: 1025,
        [first.said, next.said]) }

    /// asks about: {asks}
    package static func asksAbout(asks: some Sayable) -> Wording { Wording(entry: 1026, [asks.said]) }

    /// {day} ({zone})
    package static func dayInZone(day: some Sayable, zone: some Sayable) -> Wording { Wording(entry: 1027, [day.said,
        zone.said]) }

    /// in business days
    package static var inBusinessDays: Wording { Wording(entry: 1028, []) }

    /// in business days: {day} at the earliest
    package static func inBusinessDaysFrom(day: some Sayable) -> Wording { Wording(entry: 1029, [day.said]) }

    /// day unknown, counted from the first notice
    package static var countsFromFirstNotice: Wording { Wording(entry: 1030, []) }

    /// {day}, or as many days later as it was received
    package static func ifReceivedAtOnce(day: some Sayable) -> Wording { Wording(entry: 1031, [day.said]) }

    /// day unknown
    package static var dayUnknown: Wording { Wording(entry: 1032, []) }

    /// reinstated
    package static var replyReinstated: Wording { Wording(entry: 1033, []) }

    /// more information is wanted
    package static var replyMoreInformation: Wording { Wording(entry: 1034, []) }

    /// documents are missing or not accepted
    package static var replyDocumentsInvalid: Wording { Wording(entry: 1035, []) }

    /// denied
    package static var replyDenied: Wording { Wording(entry: 1036, []) }

    /// denied, and no other appeal will be read
    package static var replyFinal: Wording { Wording(entry: 1037, []) }

    /// received, and not decided yet
    package static var replyReceived: Wording { Wording(entry: 1038, []) }

    /// the same text came again
    package static var replySameAgain: Wording { Wording(entry: 1039, []) }

    /// keep the evidence, and do what the letter says
    package static var nextAfterReinstated: Wording { Wording(entry: 1040, []) }

    /// answer the gaps below and nothing else; what was said before stays as it was
    package static var nextAfterMoreInformation: Wording { Wording(entry: 1041, []) }

    /// attach what is missing, unaltered; names and addresses as on the account, letter for letter
    package static var nextAfterDocumentsInvalid: Wording { Wording(entry: 1042, []) }

    /// look again at what the notice says; only new facts help
    package static var nextAfterDenied: Wording { Wording(entry: 1043, []) }

    /// do not write again the same way; one complete file to whoever is above remains
    package static var nextAfterFinal: Wording { Wording(entry: 1044, []) }

    /// wait for the decision
    package static var nextAfterReceived: Wording { Wording(entry: 1045, []) }

    /// something in the first list is still unanswered: compare the letter with it line by line
    package static var nextAfterSameAgain: Wording { Wording(entry: 1046, []) }

    /// read it yourself: the packs know no phrases that decide
    package static var nextAfterUnsure: Wording { Wording(entry: 1047, []) }

    /// Next: {step}
    package static func replyNext(step: some Sayable) -> Wording { Wording(entry: 1048, [step.said]) }

    /// Deadline: {day}: {quotation}
    package static func replyDeadline(day: some Sayable, quotation: some Sayable) -> Wording { Wording(entry: 1049,
        [day.said, quotation.said]) }

    /// Deadline: {name}
    package static func calendarDeadline(name: some Sayable) -> Wording { Wording(entry: 1050, [name.said]) }

    /// everything
    package static var askedAboutEverything: Wording { Wording(entry: 1051, []) }

    /// {part}: {told}
    package static func partWanted(part: some Sayable, told: some Sayable) -> Wording { Wording(entry: 1052,
        [part.said, told.said]) }

    /// the case says nothing of it
    package static var caseSaysNothingOfIt: Wording { Wording(entry: 1053, []) }

    /// the case has {names}: say more
    package static func caseHasSayMore(names: some Sayable) -> Wording { Wording(entry: 1054, [names.said]) }

    /// one: `plural` takes {count} text in {language}
    /// other: `plural` takes {count} texts in {language}
    package static func pluralTakes(count: Int, language: some Sayable) -> Wording { Wording(entry: 1055, [count.said,
        language.said]) }

    /// one for each form ({forms}), each in double quotes, with commas between them; `#` in it is the number
    package static func pluralForms(forms: some Sayable) -> Wording { Wording(entry: 1056, [forms.said]) }

    /// `{name}` is not a language that letters can be written in
    package static func notALanguage(name: some Sayable) -> Wording { Wording(entry: 1057, [name.said]) }

    /// there are {languages}
    package static func thereAreLanguages(languages: some Sayable) -> Wording { Wording(entry: 1058, [languages.said]) }

    /// `{name}` is not a reading language of the pack
    package static func notAReadingLanguage(name: some Sayable) -> Wording { Wording(entry: 1059, [name.said]) }

    /// it is the language that is sent: name the file `{name}.md`
    package static func sentLanguageTemplate(name: some Sayable) -> Wording { Wording(entry: 1060, [name.said]) }

    /// add it to `reading-languages` in pack.yaml, or delete the template
    package static var addReadingLanguage: Wording { Wording(entry: 1061, []) }

    /// fact
    package static var kindFact: Wording { Wording(entry: 1062, []) }

    /// column
    package static var kindColumn: Wording { Wording(entry: 1063, []) }

    /// cause
    package static var kindCause: Wording { Wording(entry: 1064, []) }

    /// action
    package static var kindAction: Wording { Wording(entry: 1065, []) }

    /// prevention
    package static var kindPrevention: Wording { Wording(entry: 1066, []) }

    /// exhibit
    package static var kindExhibit: Wording { Wording(entry: 1067, []) }

    /// ask
    package static var kindAsk: Wording { Wording(entry: 1068, []) }

    /// route
    package static var kindRoute: Wording { Wording(entry: 1069, []) }

    /// violation
    package static var kindViolation: Wording { Wording(entry: 1070, []) }

    /// shared file
    package static var kindSharedFile: Wording { Wording(entry: 1071, []) }

    /// filter
    package static var kindFilter: Wording { Wording(entry: 1072, []) }

    /// there is no {kind} `{name}`
    package static func noSuch(kind: some Sayable, name: some Sayable) -> Wording { Wording(entry: 1073, [kind.said,
        name.said]) }

    /// the {kind} `{name}` is declared already
    package static func declaredAlready(kind: some Sayable, name: some Sayable) -> Wording { Wording(entry: 1074,
        [kind.said, name.said]) }

    /// the {kind} `{name}` is used nowhere
    package static func usedNowhere(kind: some Sayable, name: some Sayable) -> Wording { Wording(entry: 1075,
        [kind.said, name.said]) }

    /// `{name}` appears twice
    package static func standsTwice(name: some Sayable) -> Wording { Wording(entry: 1076, [name.said]) }

    /// `{key}` is missing
    package static func lacksKey(key: some Sayable) -> Wording { Wording(entry: 1077, [key.said]) }

    /// declared here
    package static var declaredHere: Wording { Wording(entry: 1078, []) }

    /// first here
    package static var firstHere: Wording { Wording(entry: 1079, []) }

    /// such as `{example}`
    package static func suchAsExample(example: some Sayable) -> Wording { Wording(entry: 1080, [example.said]) }

    /// declare it under `{key}`
    package static func declareUnder(key: some Sayable) -> Wording { Wording(entry: 1081, [key.said]) }

    /// `shared/{file}.yaml` declares it: add `{file}` to `uses`
    package static func declaredInShared(file: some Sayable) -> Wording { Wording(entry: 1082, [file.said]) }

    /// give both the same name
    package static var giveSameName: Wording { Wording(entry: 1083, []) }

    /// choose another name
    package static var chooseAnotherName: Wording { Wording(entry: 1084, []) }

    /// {names} and {more} more
    package static func namesAndMore(names: some Sayable, more: some Sayable) -> Wording { Wording(entry: 1085,
        [names.said, more.said]) }

    /// `exhibit.` can be used in fragments only
    package static var exhibitInDecision: Wording { Wording(entry: 1086, []) }

    /// a decision must not change when an exhibit is added
    package static var exhibitDecidesNothing: Wording { Wording(entry: 1087, []) }

    /// `known` can be used in fragments only
    package static var knownInDecision: Wording { Wording(entry: 1088, []) }

    /// a decision must not change when an answer is added
    package static var knownDecidesNothing: Wording { Wording(entry: 1089, []) }

    /// `{name}` is not optional, so it is always known in a letter
    package static func alwaysKnown(name: some Sayable) -> Wording { Wording(entry: 1090, [name.said]) }

    /// add `optional: yes` to the fact, or leave the condition out
    package static var makeItOptional: Wording { Wording(entry: 1091, []) }

    /// `{name}` is {type}, which is not true or false by itself
    package static func notTrueOrFalse(name: some Sayable, type: some Sayable) -> Wording { Wording(entry: 1092,
        [name.said, type.said]) }

    /// compare it: `{condition}`
    package static func compareIt(condition: some Sayable) -> Wording { Wording(entry: 1093, [condition.said]) }

    /// compare it: `{name} == "some text"`
    package static func compareWithText(name: some Sayable) -> Wording { Wording(entry: 1094, [name.said]) }

    /// compare how many: `count {name} >= 2`
    package static func compareHowMany(name: some Sayable) -> Wording { Wording(entry: 1095, [name.said]) }

    /// `{name}` is yes or no
    package static func yesNoCompared(name: some Sayable) -> Wording { Wording(entry: 1096, [name.said]) }

    /// write `{name}` or `not {name}`
    package static func writeItOrNot(name: some Sayable) -> Wording { Wording(entry: 1097, [name.said]) }

    /// `{name}` is {type}, which cannot be compared
    package static func severalValuesCompared(name: some Sayable, type: some Sayable) -> Wording { Wording(entry: 1098,
        [name.said, type.said]) }

    /// `count {name} >= 2`, or `{name} includes …`
    package static func countItOrIncludes(name: some Sayable) -> Wording { Wording(entry: 1099, [name.said]) }

    /// `{name}` may be in any currency, so amounts cannot be compared
    package static func anyCurrencyCompared(name: some Sayable) -> Wording { Wording(entry: 1100, [name.said]) }

    /// declare it as `money USD`
    package static var declareCurrency: Wording { Wording(entry: 1101, []) }

    /// a text is compared with {type}
    package static func textCompared(type: some Sayable) -> Wording { Wording(entry: 1102, [type.said]) }

    /// such as `{example}`, without quotes
    package static func suchAsWithoutQuotes(example: some Sayable) -> Wording { Wording(entry: 1103, [example.said]) }

    /// {type} is compared with `{name}`, {other}
    package static func otherTypeCompared(type: some Sayable, name: some Sayable, other: some Sayable) -> Wording {
        Wording(entry: 1104, [type.said, name.said, other.said]) }

    /// {type} has no order
    package static func withoutOrder(type: some Sayable) -> Wording { Wording(entry: 1105, [type.said]) }

    /// compare it with `==`, `!=` or `in [ … ]`
    package static var compareForEquality: Wording { Wording(entry: 1106, []) }

    /// {type} is printed, not compared
    package static func neverCompared(type: some Sayable) -> Wording { Wording(entry: 1107, [type.said]) }

    /// `includes` is for lists; `{name}` is {type}
    package static func includesOfNoList(name: some Sayable, type: some Sayable) -> Wording { Wording(entry: 1108,
        [name.said, type.said]) }

    /// write `{name} == …` or `in [ … ]`
    package static func writeEqualsOrIn(name: some Sayable) -> Wording { Wording(entry: 1109, [name.said]) }

    /// `count` is for lists and rows; `{name}` is {type}
    package static func countOfOneValue(name: some Sayable, type: some Sayable) -> Wording { Wording(entry: 1110,
        [name.said, type.said]) }

    /// put a text in double quotes
    package static var textWithoutQuotes: Wording { Wording(entry: 1111, []) }

    /// the fact can never be this: {problem}
    package static func factNeverThis(problem: some Sayable) -> Wording { Wording(entry: 1112, [problem.said]) }

    /// only choices and texts are compared one by one, not {type}
    package static func notOneByOne(type: some Sayable) -> Wording { Wording(entry: 1113, [type.said]) }

    /// write an option without quotes
    package static var quotedOption: Wording { Wording(entry: 1114, []) }

    /// write `{option}`
    package static func writeOption(option: some Sayable) -> Wording { Wording(entry: 1115, [option.said]) }

    /// `{fact}` has no option `{option}`
    package static func noSuchOption(fact: some Sayable, option: some Sayable) -> Wording { Wording(entry: 1116,
        [fact.said, option.said]) }

    /// `{text}` is {other}, where {type} is wanted
    package static func otherTypeWanted(text: some Sayable, other: some Sayable, type: some Sayable) -> Wording {
        Wording(entry: 1117, [text.said, other.said, type.said]) }

    /// the sum is {type}, the fact is declared as {declared}
    package static func otherTypeOfSum(type: some Sayable, declared: some Sayable) -> Wording { Wording(entry: 1118,
        [type.said, declared.said]) }

    /// a `/` divides counts by counts and gives a percent
    package static var dividesNoCounts: Wording { Wording(entry: 1119, []) }

    /// the divisor may be 0
    package static var divisorMayBeZero: Wording { Wording(entry: 1120, []) }

    /// give it `min: 1`, or declare the derived fact `optional: yes`
    package static var keepDivisorFromZero: Wording { Wording(entry: 1121, []) }

    /// the sum may become too large to be exact
    package static var sumTooLarge: Wording { Wording(entry: 1122, []) }

    /// give its facts a smaller `max`
    package static var giveSmallerMax: Wording { Wording(entry: 1123, []) }

    /// `{text}` is not a literal
    package static func notALiteral(text: some Sayable) -> Wording { Wording(entry: 1124, [text.said]) }

    /// `{name}` is a ratio, which goes into no sum
    package static func ratioInSum(name: some Sayable) -> Wording { Wording(entry: 1125, [name.said]) }

    /// {type} goes into no sum
    package static func neverInSum(type: some Sayable) -> Wording { Wording(entry: 1126, [type.said]) }

    /// `count of` takes a list or rows; `{name}` is {type}
    package static func countOfTakes(name: some Sayable, type: some Sayable) -> Wording { Wording(entry: 1127,
        [name.said, type.said]) }

    /// `{aggregate} of` takes a column of rows
    package static func takesColumn(aggregate: some Sayable) -> Wording { Wording(entry: 1128, [aggregate.said]) }

    /// such as `{aggregate} of orders.units`
    package static func suchAsColumn(aggregate: some Sayable) -> Wording { Wording(entry: 1129, [aggregate.said]) }

    /// `{aggregate} of` does not take {type}
    package static func takesNoSuchColumn(aggregate: some Sayable, type: some Sayable) -> Wording { Wording(entry:
        1130, [aggregate.said, type.said]) }

    /// these do not add up: {types}
    package static func typesDoNotAddUp(types: some Sayable) -> Wording { Wording(entry: 1131, [types.said]) }

    /// the reference lists which types go into one sum
    package static var seeWhichTypesAddUp: Wording { Wording(entry: 1132, []) }

    /// each item has its own `{name}`, so it has no single value here
    package static func toldForEachItem(name: some Sayable) -> Wording { Wording(entry: 1133, [name.said]) }

    /// facts with a dot in their name have one value in a case
    package static var dottedToldOnce: Wording { Wording(entry: 1134, []) }

    /// `{name}` is a whole row
    package static func wholeRow(name: some Sayable) -> Wording { Wording(entry: 1135, [name.said]) }

    /// `{rows}` has no column `{column}`
    package static func noSuchColumn(rows: some Sayable, column: some Sayable) -> Wording { Wording(entry: 1136,
        [rows.said, column.said]) }

    /// `cause.` means something in actions and prevention only
    package static var causesNotSeen: Wording { Wording(entry: 1137, []) }

    /// `cause.` joins lists and rows of causes; `{name}` is neither
    package static func notJoinedOfCauses(name: some Sayable) -> Wording { Wording(entry: 1138, [name.said]) }

    /// `{name}` is optional: no decision can hang on what may stay unknown
    package static func optionalInDecision(name: some Sayable) -> Wording { Wording(entry: 1139, [name.said]) }

    /// decide by a fact that is always known
    package static var decideByToldFact: Wording { Wording(entry: 1140, []) }

    /// `{name}` is optional, so what is computed from it may stay unknown
    package static func optionalInDerivation(name: some Sayable) -> Wording { Wording(entry: 1141, [name.said]) }

    /// declare the derived fact `optional: yes` too
    package static var derivedOptionalToo: Wording { Wording(entry: 1142, []) }

    /// `if` has no `endif`
    package static var ifNotClosed: Wording { Wording(entry: 1143, []) }

    /// write `{% endif %}` where its text ends
    package static var writeEndif: Wording { Wording(entry: 1144, []) }

    /// `for` has no `endfor`
    package static var forNotClosed: Wording { Wording(entry: 1145, []) }

    /// write `{% endfor %}` where its text ends
    package static var writeEndfor: Wording { Wording(entry: 1146, []) }

    /// `{{ exhibits }}` comes before `{{ {section} }}`
    package static func exhibitsBefore(section: some Sayable) -> Wording { Wording(entry: 1147, [section.said]) }

    /// exhibits are lettered by first mention, so their list comes last
    package static var exhibitsComeLast: Wording { Wording(entry: 1148, []) }

    /// headings of the letter can be in layouts only
    package static var headingOutsideLayout: Wording { Wording(entry: 1149, []) }

    /// `### ` lines belong below `## letter …`
    package static var headingBelowLetter: Wording { Wording(entry: 1150, []) }

    /// the tag is opened within a line and not closed in it
    package static var notClosedOnItsLine: Wording { Wording(entry: 1151, []) }

    /// close it on the same line, or put each tag on a line of its own
    package static var closeOnItsLine: Wording { Wording(entry: 1152, []) }

    /// there is no policy here
    package static var noPolicyHere: Wording { Wording(entry: 1153, []) }

    /// `policy` can be used in fragments of a violation that has one
    package static var policyStandsWhere: Wording { Wording(entry: 1154, []) }

    /// `{{ {name} }}` needs a line of its own in a layout
    package static func sectionWithinLine(name: some Sayable) -> Wording { Wording(entry: 1155, [name.said]) }

    /// layouts are the fragments `## letter …`
    package static var layoutsAreLetters: Wording { Wording(entry: 1156, []) }

    /// `{name}` takes no filter
    package static func takesNoFilter(name: some Sayable) -> Wording { Wording(entry: 1157, [name.said]) }

    /// rows cannot be printed as one value
    package static var rowsPrinted: Wording { Wording(entry: 1158, []) }

    /// go through them with `{% for row in {name} %}`, or use `plural`
    package static func goThroughRows(name: some Sayable) -> Wording { Wording(entry: 1159, [name.said]) }

    /// the sentence would start with a digit
    package static var digitFirst: Wording { Wording(entry: 1160, []) }

    /// put a word before {type}: a sentence starts with a capital letter
    package static func putWordBefore(type: some Sayable) -> Wording { Wording(entry: 1161, [type.said]) }

    /// `or` is for lists; `{name}` is {type}
    package static func orOfNoList(name: some Sayable, type: some Sayable) -> Wording { Wording(entry: 1162,
        [name.said, type.said]) }

    /// `or` takes no argument
    package static var orWithArgument: Wording { Wording(entry: 1163, []) }

    /// `plural` is for counts, lists and rows, not for {type}
    package static func pluralOf(type: some Sayable) -> Wording { Wording(entry: 1164, [type.said]) }

    /// tags are nested more than {most} deep
    package static func tagsTooDeep(most: some Sayable) -> Wording { Wording(entry: 1165, [most.said]) }

    /// join conditions with `and`, or make a derived fact of them
    package static var joinConditions: Wording { Wording(entry: 1166, []) }

    /// `{tag}` after `else`
    package static func branchAfterElse(tag: some Sayable) -> Wording { Wording(entry: 1167, [tag.said]) }

    /// `else` is the last branch
    package static var elseIsLast: Wording { Wording(entry: 1168, []) }

    /// an `if` has more than {most} branches
    package static func tooManyBranches(most: some Sayable) -> Wording { Wording(entry: 1169, [most.said]) }

    /// make several of it
    package static var makeSeveralIfs: Wording { Wording(entry: 1170, []) }

    /// this loop is inside another loop
    package static var loopInLoop: Wording { Wording(entry: 1171, []) }

    /// print the inner list as one value: `{{ {list} }}`
    package static func printInnerList(list: some Sayable) -> Wording { Wording(entry: 1172, [list.said]) }

    /// `{name}` has a meaning already
    package static func takenVariable(name: some Sayable) -> Wording { Wording(entry: 1173, [name.said]) }

    /// call the loop's variable `row`
    package static var callItRow: Wording { Wording(entry: 1174, []) }

    /// `{name}` is {type}; a loop goes through a list or rows
    package static func loopOver(name: some Sayable, type: some Sayable) -> Wording { Wording(entry: 1175, [name.said,
        type.said]) }

    /// `{tag}` without its `{opener}`
    package static func notOpened(tag: some Sayable, opener: some Sayable) -> Wording { Wording(entry: 1176, [tag.said,
        opener.said]) }

    /// close the `if` first
    package static var closeIfFirst: Wording { Wording(entry: 1177, []) }

    /// close the `for` first
    package static var closeForFirst: Wording { Wording(entry: 1178, []) }

    /// the `{tag}` of a tag within a line is on a line of its own
    package static func tagOnOwnLine(tag: some Sayable) -> Wording { Wording(entry: 1179, [tag.said]) }

    /// `{tag}` is within a line, its start is on a line of its own
    package static func tagWithinLine(tag: some Sayable) -> Wording { Wording(entry: 1180, [tag.said]) }

    /// keep both in one line, or each on its own
    package static var keepTagsAlike: Wording { Wording(entry: 1181, []) }

    /// `max` is below `min`
    package static var maxBelowMin: Wording { Wording(entry: 1182, []) }

    /// `min` is above {largest}, the largest value where `max` is not given
    package static func minAboveLargest(largest: some Sayable) -> Wording { Wording(entry: 1183, [largest.said]) }

    /// write `max` as well
    package static var writeMaxToo: Wording { Wording(entry: 1184, []) }

    /// `max` is below {smallest}, the smallest value where `min` is not given
    package static func maxBelowSmallest(smallest: some Sayable) -> Wording { Wording(entry: 1185, [smallest.said]) }

    /// write `min` as well
    package static var writeMinToo: Wording { Wording(entry: 1186, []) }

    /// the length of {type} is fixed by its form
    package static func lengthFixed(type: some Sayable) -> Wording { Wording(entry: 1187, [type.said]) }

    /// a limit of {type} lies between {least} and {greatest}
    package static func limitOutside(type: some Sayable, least: some Sayable, greatest: some Sayable) -> Wording {
        Wording(entry: 1188, [type.said, least.said, greatest.said]) }

    /// a limit is a value of the fact's type; of text its length, of lists and rows how many
    package static var limitIsValue: Wording { Wording(entry: 1189, []) }

    /// the example does not fit: {problem}
    package static func exampleDoesNotFit(problem: some Sayable) -> Wording { Wording(entry: 1190, [problem.said]) }

    /// `letter.date` is always there
    package static var letterDateIsThere: Wording { Wording(entry: 1191, []) }

    /// declare what several violations use once, in pack.yaml or a shared file
    package static var declareOnce: Wording { Wording(entry: 1192, []) }

    /// `{name}` has a meaning of its own
    package static func reservedName(name: some Sayable) -> Wording { Wording(entry: 1193, [name.said]) }

    /// `{name}` is computed from itself
    package static func computedFromItself(name: some Sayable) -> Wording { Wording(entry: 1194, [name.said]) }

    /// {fact} needs {other}
    package static func needsOther(fact: some Sayable, other: some Sayable) -> Wording { Wording(entry: 1195,
        [fact.said, other.said]) }

    /// `{name}` builds on more than {most} derived facts, each on the next
    package static func buildsTooDeep(name: some Sayable, most: some Sayable) -> Wording { Wording(entry: 1196,
        [name.said, most.said]) }

    /// the cause `{cause}` is shared and has its title in {file}
    package static func titleIsShared(cause: some Sayable, file: some Sayable) -> Wording { Wording(entry: 1197,
        [cause.said, file.said]) }

    /// leave `title` out here
    package static var leaveTitleOut: Wording { Wording(entry: 1198, []) }

    /// `answers` goes where a violation names the cause
    package static var answersOfSharedCause: Wording { Wording(entry: 1199, []) }

    /// if the shared cause is meant, add `{file}` to `uses`
    package static func sharedCauseMeant(file: some Sayable) -> Wording { Wording(entry: 1200, [file.said]) }

    /// a cause has a `title` where it is defined; only a shared one is named without
    package static var causeNeedsTitle: Wording { Wording(entry: 1201, []) }

    /// it is shared: use it without declaring it again
    package static var sharedNotDeclaredAgain: Wording { Wording(entry: 1202, []) }

    /// to use that one, add `{file}` to `uses`; or choose another name
    package static func useThatOne(file: some Sayable) -> Wording { Wording(entry: 1203, [file.said]) }

    /// a case names it by its id alone: share it, or choose another name
    package static var namedByIdAlone: Wording { Wording(entry: 1204, []) }

    /// an ask's id is unique in its pack, so that a case can name it alone
    package static var askIdUnique: Wording { Wording(entry: 1205, []) }

    /// the pack `{pack}` has no pack.yaml
    package static func packWithoutManifest(pack: some Sayable) -> Wording { Wording(entry: 1206, [pack.said]) }

    /// `rules/{pack}/pack.yaml` names the pack and what its violations share
    package static func manifestNamesPack(pack: some Sayable) -> Wording { Wording(entry: 1207, [pack.said]) }

    /// the pack is named `{id}`, its folder `{folder}`
    package static func otherNameThanFolder(id: some Sayable, folder: some Sayable) -> Wording { Wording(entry: 1208,
        [id.said, folder.said]) }

    /// the {kind} is named `{id}`, its file `{file}`
    package static func otherNameThanFile(kind: some Sayable, id: some Sayable, file: some Sayable) -> Wording {
        Wording(entry: 1209, [kind.said, id.said, file.said]) }

    /// write `rules/{pack}/{name}.yaml`, or leave it out
    package static func writeSharedFile(pack: some Sayable, name: some Sayable) -> Wording { Wording(entry: 1210,
        [pack.said, name.said]) }

    /// there is no `rules/{pack}/{name}.yaml` for this template
    package static func templateWithoutRules(pack: some Sayable, name: some Sayable) -> Wording { Wording(entry: 1211,
        [pack.said, name.said]) }

    /// write the rule file, or delete the template
    package static var writeRules: Wording { Wording(entry: 1212, []) }

    /// there is no `templates/{pack}/{name}.md` for this rule file
    package static func rulesWithoutTemplate(pack: some Sayable, name: some Sayable) -> Wording { Wording(entry: 1213,
        [pack.said, name.said]) }

    /// write it: it holds the sentences of the letter
    package static var writeTemplate: Wording { Wording(entry: 1214, []) }

    /// there is no `{file}` beside this template
    package static func templateWithoutTranslation(file: some Sayable) -> Wording { Wording(entry: 1215, [file.said]) }

    /// the pack has the reading language `{language}`
    package static func packIsReadIn(language: some Sayable) -> Wording { Wording(entry: 1216, [language.said]) }

    /// the pack has no route `{name}`
    package static func packWithoutRoute(name: some Sayable) -> Wording { Wording(entry: 1217, [name.said]) }

    /// no pack has a route `{name}`
    package static func noPackHasRoute(name: some Sayable) -> Wording { Wording(entry: 1218, [name.said]) }

    /// the route `{name}` appears twice
    package static func routeTwice(name: some Sayable) -> Wording { Wording(entry: 1219, [name.said]) }

    /// the last route has a condition
    package static var lastRouteWithCondition: Wording { Wording(entry: 1220, []) }

    /// some case would have no route: leave its `when` out
    package static var someCaseWithoutRoute: Wording { Wording(entry: 1221, []) }

    /// a route without `when` hides those below it
    package static var routeWithoutCondition: Wording { Wording(entry: 1222, []) }

    /// put it last, or give it a condition
    package static var putRouteLast: Wording { Wording(entry: 1223, []) }

    /// policies go by the notice's date, and there is no fact `notice.date`
    package static var policiesNeedNoticeDate: Wording { Wording(entry: 1224, []) }

    /// declare `notice.date` with `type: date` in pack.yaml
    package static var declareNoticeDate: Wording { Wording(entry: 1225, []) }

    /// a policy compares one fact with one literal
    package static var policyComparesOne: Wording { Wording(entry: 1226, []) }

    /// the notice has no ask `{name}`
    package static func noticeWithoutAsk(name: some Sayable) -> Wording { Wording(entry: 1227, [name.said]) }

    /// declare it under `notice`, `asks`
    package static var declareUnderAsks: Wording { Wording(entry: 1228, []) }

    /// name the asks that this cause can answer: {asks}
    package static func nameAnsweredAsks(asks: some Sayable) -> Wording { Wording(entry: 1229, [asks.said]) }

    /// `{name}` cannot be added up
    package static func notAddedUp(name: some Sayable) -> Wording { Wording(entry: 1230, [name.said]) }

    /// `counted-in` names rows or counts of causes
    package static var countedInNames: Wording { Wording(entry: 1231, []) }

    /// `counted-in` belongs to a count that has one value in a case
    package static var misplacedCountedIn: Wording { Wording(entry: 1232, []) }

    /// `## {name}` appears twice
    package static func fragmentTwice(name: some Sayable) -> Wording { Wording(entry: 1233, [name.said]) }

    /// put both texts below one heading, or change the name of one
    package static var joinOrRenameFragments: Wording { Wording(entry: 1234, []) }

    /// a shared file has no `## {kind}`
    package static func sharedFileWithout(kind: some Sayable) -> Wording { Wording(entry: 1235, [kind.said]) }

    /// move it to pack.md or the violation's template
    package static var moveToPackOrViolation: Wording { Wording(entry: 1236, []) }

    /// a summary belongs to a violation
    package static var summaryOfViolation: Wording { Wording(entry: 1237, []) }

    /// move it to the violation's template
    package static var moveToViolation: Wording { Wording(entry: 1238, []) }

    /// no {kind} `{name}` is declared in {file}
    package static func nothingDeclared(kind: some Sayable, name: some Sayable, file: some Sayable) -> Wording {
        Wording(entry: 1239, [kind.said, name.said, file.said]) }

    /// declare it there, or delete the fragment
    package static var declareOrDeleteFragment: Wording { Wording(entry: 1240, []) }

    /// {file} has no `## {heading}`
    package static func fileWithoutFragment(file: some Sayable, heading: some Sayable) -> Wording { Wording(entry:
        1241, [file.said, heading.said]) }

    /// every {kind} has its text there
    package static func eachHasItsText(kind: some Sayable) -> Wording { Wording(entry: 1242, [kind.said]) }

    /// `## {name}` is missing here
    package static func fragmentLacksHere(name: some Sayable) -> Wording { Wording(entry: 1243, [name.said]) }

    /// {file} has it, and every language has the same fragments
    package static func otherFileHasIt(file: some Sayable) -> Wording { Wording(entry: 1244, [file.said]) }

    /// it is here
    package static var itStandsHere: Wording { Wording(entry: 1245, []) }

    /// {file} has no such fragment
    package static func fileWithoutSuchFragment(file: some Sayable) -> Wording { Wording(entry: 1246, [file.said]) }

    /// every language has the same fragments
    package static var sameFragmentsEverywhere: Wording { Wording(entry: 1247, []) }

    /// this phrase does not distinguish `{violation}` from others
    package static func tellsFromNoOther(violation: some Sayable) -> Wording { Wording(entry: 1248, [violation.said]) }

    /// add words that only its notices have, or put it into a group with `all`
    package static var addTellingWords: Wording { Wording(entry: 1249, []) }

    /// it is here too
    package static var itStandsHereToo: Wording { Wording(entry: 1250, []) }

    /// print it in a fragment, test it in a condition, or delete it
    package static var useFactOrDelete: Wording { Wording(entry: 1251, []) }

    /// name it under `causes` of a violation, or delete it
    package static var nameCauseOrDelete: Wording { Wording(entry: 1252, []) }

    /// name it in a cause, or delete it
    package static var nameStepOrDelete: Wording { Wording(entry: 1253, []) }

    /// print `{{ exhibit.{name} }}` in a fragment, give it `needed`, or delete it
    package static func useExhibitOrDelete(name: some Sayable) -> Wording { Wording(entry: 1254, [name.said]) }

    /// name it under `routes` of a violation, or delete it
    package static var nameRouteOrDelete: Wording { Wording(entry: 1255, []) }

    /// name something that it declares, or leave it out here
    package static var useSharedOrLeaveOut: Wording { Wording(entry: 1256, []) }

    /// `{step}` prints `cause.{fact}`, which the cause `{cause}` does not have
    package static func causeIsNotTold(step: some Sayable, fact: some Sayable, cause: some Sayable) -> Wording {
        Wording(entry: 1257, [step.said, fact.said, cause.said]) }

    /// print or go through `{fact}` in the cause's fragment, or give it another {kind}
    package static func tellCauseOrChange(fact: some Sayable, kind: some Sayable) -> Wording { Wording(entry: 1258,
        [fact.said, kind.said]) }

    /// the letter needs a fragment `## {name}`
    package static func letterNeedsFragment(name: some Sayable) -> Wording { Wording(entry: 1259, [name.said]) }

    /// write it in {file}.md
    package static func writeInTemplate(file: some Sayable) -> Wording { Wording(entry: 1260, [file.said]) }

    /// write it in {file}.md, or in pack.md for all violations
    package static func writeInTemplateOrPack(file: some Sayable) -> Wording { Wording(entry: 1261, [file.said]) }

    /// the letter lists causes, and `{violation}` has none
    package static func listsNoCauses(violation: some Sayable) -> Wording { Wording(entry: 1262, [violation.said]) }

    /// add `causes`, or a layout without `{{ causes }}`
    package static var addCauses: Wording { Wording(entry: 1263, []) }

    /// no cause answers the ask `{name}`
    package static func noCauseAnswers(name: some Sayable) -> Wording { Wording(entry: 1264, [name.said]) }

    /// name it under `answers` of a cause that explains it
    package static var nameUnderAnswers: Wording { Wording(entry: 1265, []) }

    /// a file has at most {most} phrases
    package static func tooManyPhrases(most: some Sayable) -> Wording { Wording(entry: 1266, [most.said]) }

    /// the review of a file has at most {most} phrases
    package static func tooManyReviewPhrases(most: some Sayable) -> Wording { Wording(entry: 1267, [most.said]) }

    /// `{{` without `}}`
    package static var openHole: Wording { Wording(entry: 1268, []) }

    /// `{name}` cannot be read here
    package static func notReadHere(name: some Sayable) -> Wording { Wording(entry: 1269, [name.said]) }

    /// a phrase that reads a fact belongs under `reads`
    package static var readsStandUnder: Wording { Wording(entry: 1270, []) }

    /// {type} cannot be read from a phrase
    package static func neverRead(type: some Sayable) -> Wording { Wording(entry: 1271, [type.said]) }

    /// a phrase starts with words
    package static var startsWithNoWords: Wording { Wording(entry: 1272, []) }

    /// write the words that come before it in the notice
    package static var writeWordsBefore: Wording { Wording(entry: 1273, []) }

    /// a phrase has at most {words} words and {parts} parts
    package static func phraseTooLong(words: some Sayable, parts: some Sayable) -> Wording { Wording(entry: 1274,
        [words.said, parts.said]) }

    /// cut it to its most telling words
    package static var cutPhrase: Wording { Wording(entry: 1275, []) }

    /// there are no words after `…`
    package static var noWordsAfterGap: Wording { Wording(entry: 1276, []) }

    /// leave it out at the end, and before what is read
    package static var leaveGapOut: Wording { Wording(entry: 1277, []) }

    /// this phrase reads nothing
    package static var readsNothing: Wording { Wording(entry: 1278, []) }

    /// name what is read, such as `your rate is {{ odr.rate }}`
    package static var nameWhatIsRead: Wording { Wording(entry: 1279, []) }

    /// {message}: here `{here}`, elsewhere `{elsewhere}`
    package static func reviewValues(message: some Sayable, here: some Sayable, elsewhere: some Sayable) -> Wording {
        Wording(entry: 1280, [message.said, here.said, elsewhere.said]) }

    /// {message}: {words} words, {limit} are advised
    package static func reviewWords(message: some Sayable, words: some Sayable, limit: some Sayable) -> Wording {
        Wording(entry: 1281, [message.said, words.said, limit.said]) }

    /// the rule `{rule}` finds nothing in this bad example
    package static func findsNothingInBad(rule: some Sayable) -> Wording { Wording(entry: 1282, [rule.said]) }

    /// correct the example, or what the rule looks for; {reading}
    package static func correctBadExample(reading: some Sayable) -> Wording { Wording(entry: 1283, [reading.said]) }

    /// the example is read as `{section}`
    package static func readAsSection(section: some Sayable) -> Wording { Wording(entry: 1284, [section.said]) }

    /// the example is read as a letter
    package static var readAsLetter: Wording { Wording(entry: 1285, []) }

    /// the example is read as part of a letter
    package static var readAsPart: Wording { Wording(entry: 1286, []) }

    /// the rule `{rule}` finds something in “{words}” of this good example
    package static func findsWordsInGood(rule: some Sayable, words: some Sayable) -> Wording { Wording(entry: 1287,
        [rule.said, words.said]) }

    /// the rule `{rule}` finds something of this good example
    package static func findsSomethingInGood(rule: some Sayable) -> Wording { Wording(entry: 1288, [rule.said]) }

    /// correct the example, or narrow the rule with `unless` or `in`
    package static var correctGoodExample: Wording { Wording(entry: 1289, []) }

    /// the rule is here
    package static var ruleStandsHere: Wording { Wording(entry: 1290, []) }

    /// there are too many ways to go through: from here on nothing is proved
    package static var nothingProvedFromHere: Wording { Wording(entry: 1291, []) }

    /// too many ways lead here to go through them all: this is not proved
    package static var wayNotProved: Wording { Wording(entry: 1292, []) }

    /// take conditions apart, or let fewer facts decide
    package static var takeConditionsApart: Wording { Wording(entry: 1293, []) }

    /// `{condition}` is always true
    package static func alwaysTrue(condition: some Sayable) -> Wording { Wording(entry: 1294, [condition.said]) }

    /// `{condition}` is always true here
    package static func alwaysTrueHere(condition: some Sayable) -> Wording { Wording(entry: 1295, [condition.said]) }

    /// `{condition}` is never true
    package static func neverTrue(condition: some Sayable) -> Wording { Wording(entry: 1296, [condition.said]) }

    /// `{condition}` is never true here
    package static func neverTrueHere(condition: some Sayable) -> Wording { Wording(entry: 1297, [condition.said]) }

    /// {reason}; {advice}
    package static func reasonAndAdvice(reason: some Sayable, advice: some Sayable) -> Wording { Wording(entry: 1298,
        [reason.said, advice.said]) }

    /// the limits of its facts leave no other way
    package static var limitsLeaveNoOther: Wording { Wording(entry: 1299, []) }

    /// the conditions around and before it have decided it
    package static var decidedBefore: Wording { Wording(entry: 1300, []) }

    /// correct the condition, or leave it out
    package static var correctOrLeaveOut: Wording { Wording(entry: 1301, []) }

    /// correct the condition, or delete it with what hangs on it
    package static var correctOrDelete: Wording { Wording(entry: 1302, []) }

    /// `{part}` decides nothing: where it could, it is always true
    package static func partIdleWhileTrue(part: some Sayable) -> Wording { Wording(entry: 1303, [part.said]) }

    /// `{part}` decides nothing: where it could, it is always false
    package static func partIdleWhileFalse(part: some Sayable) -> Wording { Wording(entry: 1304, [part.said]) }

    /// leave it out, or correct it: the condition comes to the same without it
    package static var leavePartOut: Wording { Wording(entry: 1305, []) }

    /// `{option}` decides nothing here: it is never the one
    package static func optionIdle(option: some Sayable) -> Wording { Wording(entry: 1306, [option.said]) }

    /// leave it out: the conditions around and before it exclude it
    package static var leaveOptionOut: Wording { Wording(entry: 1307, []) }

    /// `{condition}` stays undecided where a fact does not exist
    package static func undecided(condition: some Sayable) -> Wording { Wording(entry: 1308, [condition.said]) }

    /// ask `known …` first: `known x and …`
    package static var askKnownFirst: Wording { Wording(entry: 1309, []) }

    /// it could not be proved that `{condition}` is always decided
    package static func maybeUndecided(condition: some Sayable) -> Wording { Wording(entry: 1310, [condition.said]) }

    /// ask `known …` first
    package static var askKnown: Wording { Wording(entry: 1311, []) }

    /// the route `{route}` is never taken: earlier ones take all its cases
    package static func routeNeverTaken(route: some Sayable) -> Wording { Wording(entry: 1312, [route.said]) }

    /// put it above them, or narrow their conditions
    package static var putRouteAbove: Wording { Wording(entry: 1313, []) }

    /// the last of them
    package static var lastOfThem: Wording { Wording(entry: 1314, []) }

    /// two figures hold since {date}
    package static func twoFiguresSince(date: some Sayable) -> Wording { Wording(entry: 1315, [date.said]) }

    /// a figure since {date} comes after one since {earlier}
    package static func figuresOutOfOrder(date: some Sayable, earlier: some Sayable) -> Wording { Wording(entry: 1316,
        [date.said, earlier.said]) }

    /// the oldest comes first, and each holds until the next begins
    package static var oldestFigureFirst: Wording { Wording(entry: 1317, []) }

    /// the cause `{cause}` has no {kind}
    package static func causeWithoutStep(cause: some Sayable, kind: some Sayable) -> Wording { Wording(entry: 1318,
        [cause.said, kind.said]) }

    /// name one under its `{key}`
    package static func nameOneUnder(key: some Sayable) -> Wording { Wording(entry: 1319, [key.said]) }

    /// it could not be proved that the cause `{cause}` is in no letter
    package static func maybeCauseWithoutStep(cause: some Sayable) -> Wording { Wording(entry: 1320, [cause.said]) }

    /// name an action under its `{key}`
    package static func nameActionUnder(key: some Sayable) -> Wording { Wording(entry: 1321, [key.said]) }

    /// name a prevention under its `{key}`
    package static func namePreventionUnder(key: some Sayable) -> Wording { Wording(entry: 1322, [key.said]) }

    /// actions
    package static var planActions: Wording { Wording(entry: 1323, []) }

    /// prevention
    package static var planPrevention: Wording { Wording(entry: 1324, []) }

    /// the letter `{letter}` may list causes without {section}
    package static func planWithout(letter: some Sayable, section: some Sayable) -> Wording { Wording(entry: 1325,
        [letter.said, section.said]) }

    /// put `{{ {section} }}` into its layout, under the same conditions as `{{ causes }}`
    package static func putSectionIntoLayout(section: some Sayable) -> Wording { Wording(entry: 1326, [section.said]) }

    /// it could not be proved that a letter with causes has {section}
    package static func maybePlanWithout(section: some Sayable) -> Wording { Wording(entry: 1327, [section.said]) }

    /// put both sections under the same condition
    package static var putSectionsTogether: Wording { Wording(entry: 1328, []) }

    /// no letter has this text, `## {name}`
    package static func inNoLetter(name: some Sayable) -> Wording { Wording(entry: 1329, [name.said]) }

    /// no letter has this text, `## {name}`, nor {others} more of its kind
    package static func inNoLetterNorOthers(name: some Sayable, others: some Sayable) -> Wording { Wording(entry: 1330,
        [name.said, others.said]) }

    /// no route whose letter has its section is taken: name the section in a layout, or delete the fragment
    package static var nameSectionOrDelete: Wording { Wording(entry: 1331, []) }

    /// the fragment may write nothing
    package static var mayWriteNothing: Wording { Wording(entry: 1332, []) }

    /// write a sentence for the case in which none of its conditions holds
    package static var writeForNone: Wording { Wording(entry: 1333, []) }

    /// it could not be proved that the fragment always writes something
    package static var maybeWritesNothing: Wording { Wording(entry: 1334, []) }

    /// write a sentence outside of all conditions
    package static var writeOutsideConditions: Wording { Wording(entry: 1335, []) }

    /// `{name}` may not exist here, and would leave a hole
    package static func wouldLeaveHole(name: some Sayable) -> Wording { Wording(entry: 1336, [name.said]) }

    /// it could not be proved that `{name}` always exists here
    package static func maybeLeavesHole(name: some Sayable) -> Wording { Wording(entry: 1337, [name.said]) }

    /// print it inside `{% if {test} %}` … `{% endif %}`, or say what is printed instead
    package static func guardIt(test: some Sayable) -> Wording { Wording(entry: 1338, [test.said]) }

    /// a pass of the loop may write nothing
    package static var passMayWriteNothing: Wording { Wording(entry: 1339, []) }

    /// write something in every pass
    package static var writeInEveryPass: Wording { Wording(entry: 1340, []) }

    /// it could not be proved that each pass of the loop writes something
    package static var maybePassWritesNothing: Wording { Wording(entry: 1341, []) }

    /// write something outside of all conditions
    package static var writeOutsideOfConditions: Wording { Wording(entry: 1342, []) }

    /// one: {names} is written here, in some cases not in {file}
    /// other: {names} are written here, in some cases not in {file}
    package static func writtenHereOnly(count: Int, names: some Sayable, file: some Sayable) -> Wording {
        Wording(entry: 1343, [count.said, names.said, file.said]) }

    /// say the same in both languages, under the same conditions
    package static var saySameInBoth: Wording { Wording(entry: 1344, []) }

    /// the fragment there
    package static var fragmentThere: Wording { Wording(entry: 1345, []) }

    /// it could not be proved that {file} writes {names} in the same cases
    package static func maybeWrittenHereOnly(file: some Sayable, names: some Sayable) -> Wording { Wording(entry: 1346,
        [file.said, names.said]) }

    /// use the same conditions in both languages
    package static var useSameConditions: Wording { Wording(entry: 1347, []) }

    /// this file is larger than 1 MiB
    package static var fileTooLarge: Wording { Wording(entry: 1348, []) }

    /// split it into several files
    package static var splitFile: Wording { Wording(entry: 1349, []) }

    /// this file is not UTF-8 text
    package static var fileNotUtf8: Wording { Wording(entry: 1350, []) }

    /// save it as UTF-8 in your editor
    package static var saveAsUtf8: Wording { Wording(entry: 1351, []) }

    /// {kind} ({name}) is here
    package static func characterNotAllowed(kind: some Sayable, name: some Sayable) -> Wording { Wording(entry: 1352,
        [kind.said, name.said]) }

    /// a control character
    package static var characterControl: Wording { Wording(entry: 1353, []) }

    /// a line break that few programs know
    package static var characterRareLineBreak: Wording { Wording(entry: 1354, []) }

    /// a character that turns the direction of the text
    package static var characterDirection: Wording { Wording(entry: 1355, []) }

    /// an invisible character
    package static var characterInvisible: Wording { Wording(entry: 1356, []) }

    /// an invisible tag character
    package static var characterTag: Wording { Wording(entry: 1357, []) }

    /// a character that means something else in each font
    package static var characterPrivateUse: Wording { Wording(entry: 1358, []) }

    /// a character that Unicode does not have
    package static var characterUnassigned: Wording { Wording(entry: 1359, []) }

    /// a number that is no character
    package static var characterNone: Wording { Wording(entry: 1360, []) }

    /// in `{key}`: {said}
    package static func characterInValue(key: some Sayable, said: some Sayable) -> Wording { Wording(entry: 1361,
        [key.said, said.said]) }

    /// delete it and type the text again
    package static var deleteAndTypeAgain: Wording { Wording(entry: 1362, []) }

    /// this file is empty
    package static var fileIsEmpty: Wording { Wording(entry: 1363, []) }

    /// write what it should say as `key: value` lines, or delete the file
    package static var writeKeysOrDelete: Wording { Wording(entry: 1364, []) }

    /// this allows nothing: it names no code
    package static var allowsNothing: Wording { Wording(entry: 1365, []) }

    /// write `allow CODE: reason`
    package static var writeAllowance: Wording { Wording(entry: 1366, []) }

    /// there is no code `{name}` to allow
    package static func noCodeToAllow(name: some Sayable) -> Wording { Wording(entry: 1367, [name.said]) }

    /// write the code of the finding to allow in brackets after `allow`
    package static var codeInBrackets: Wording { Wording(entry: 1368, []) }

    /// `{code}` cannot be allowed
    package static func cannotBeAllowed(code: some Sayable) -> Wording { Wording(entry: 1369, [code.said]) }

    /// correct what it reports; only what is a matter of judgement can be allowed
    package static var onlyJudgementMayStand: Wording { Wording(entry: 1370, []) }

    /// this gives no reason to allow `{code}`
    package static func allowanceWithoutReason(code: some Sayable) -> Wording { Wording(entry: 1371, [code.said]) }

    /// write it after a colon: `allow {code}: why it is right here`
    package static func writeReason(code: some Sayable) -> Wording { Wording(entry: 1372, [code.said]) }

    /// the colon is full-width (`：`)
    package static var fullWidthColon: Wording { Wording(entry: 1373, []) }

    /// write `: `, a half-width colon and a space
    package static var writeHalfWidthColon: Wording { Wording(entry: 1374, []) }

    /// this comment has a line of its own and ends on it
    package static var commentOnOwnLine: Wording { Wording(entry: 1375, []) }

    /// write `<!-- allow CODE: reason -->` above the line that it is for
    package static var writeAllowingComment: Wording { Wording(entry: 1376, []) }

    /// there is no `{code}` on the line that this is for
    package static func noneOnThatLine(code: some Sayable) -> Wording { Wording(entry: 1377, [code.said]) }

    /// no line follows that this could be for
    package static var noLineFollows: Wording { Wording(entry: 1378, []) }

    /// delete the comment, or put it right above the line that it is for
    package static var deleteOrMoveComment: Wording { Wording(entry: 1379, []) }

    /// write `key: value`
    package static var writeKeyValue: Wording { Wording(entry: 1380, []) }

    /// put the whole text in quotes
    package static var putTextInQuotes: Wording { Wording(entry: 1381, []) }

    /// put the whole value in quotes
    package static var putValueInQuotes: Wording { Wording(entry: 1382, []) }

    /// use spaces
    package static var useSpaces: Wording { Wording(entry: 1383, []) }

    /// a value that starts with `{sign}` needs quotes
    package static func startsWithPlaceholder(sign: some Sayable) -> Wording { Wording(entry: 1384, [sign.said]) }

    /// put the whole value in quotes: `"{shown}"`
    package static func quotePlaceholder(shown: some Sayable) -> Wording { Wording(entry: 1385, [shown.said]) }

    /// a map in braces `{…}` cannot be used
    package static var mapInBraces: Wording { Wording(entry: 1386, []) }

    /// write one `key: value` a line, indented below; if it is text, put it in quotes
    package static var writeMapOnLines: Wording { Wording(entry: 1387, []) }

    /// a `key: value` pair cannot be in a list in brackets
    package static var pairInBrackets: Wording { Wording(entry: 1388, []) }

    /// write the list with one `- ` a line; if it is text, put it in quotes
    package static var writeListOnLines: Wording { Wording(entry: 1389, []) }

    /// this `[` is not closed
    package static var bracketNotClosed: Wording { Wording(entry: 1390, []) }

    /// close the list with `]`; if `[` is text, put the text in quotes
    package static var closeBracket: Wording { Wording(entry: 1391, []) }

    /// a `,` or `]` is missing before this in the list
    package static var commaMissing: Wording { Wording(entry: 1392, []) }

    /// write `[a, b]`, or put an item that is more than a word in quotes
    package static var writeBracketedList: Wording { Wording(entry: 1393, []) }

    /// this quote is not closed
    package static var textNotClosed: Wording { Wording(entry: 1394, []) }

    /// close it at the end of the text; lines that go on must be indented further than the key
    package static var closeText: Wording { Wording(entry: 1395, []) }

    /// a `\` in double quotes must begin a known sign such as `\n`
    package static var unknownEscape: Wording { Wording(entry: 1396, []) }

    /// write `\\` for a backslash, or use single quotes
    package static var writeTwoBackslashes: Wording { Wording(entry: 1397, []) }

    /// unquoted text cannot start with `{sign}`
    package static func textStartsWithSign(sign: some Sayable) -> Wording { Wording(entry: 1398, [sign.said]) }

    /// unquoted text cannot start with a backtick
    package static var textStartsWithBacktick: Wording { Wording(entry: 1399, []) }

    /// the value ends before this
    package static var valueEndsBefore: Wording { Wording(entry: 1400, []) }

    /// inside '…' an apostrophe is written twice (''); or put the whole value in double quotes
    package static var doubleTheApostrophe: Wording { Wording(entry: 1401, []) }

    /// inside "…" a quote is written `\"`; or put the whole value in single quotes
    package static var escapeTheQuote: Wording { Wording(entry: 1402, []) }

    /// there is a tab where spaces are needed
    package static var tabForSpaces: Wording { Wording(entry: 1403, []) }

    /// this line is indented with a tab
    package static var lineIndentedWithTab: Wording { Wording(entry: 1404, []) }

    /// use spaces, here and in the lines below; most editors have a setting for it
    package static var useSpacesBelowToo: Wording { Wording(entry: 1405, []) }

    /// there is no `: ` on this line, though a key is needed here
    package static var colonMissing: Wording { Wording(entry: 1406, []) }

    /// write `key: value`; a text of several lines needs quotes
    package static var writeKeyOrQuoteLines: Wording { Wording(entry: 1407, []) }

    /// there is no space after this colon
    package static var noSpaceAfterColon: Wording { Wording(entry: 1408, []) }

    /// write `key: value`, with a space after the colon
    package static var writeSpaceAfterColon: Wording { Wording(entry: 1409, []) }

    /// there is no space after this `-`
    package static var noSpaceAfterDash: Wording { Wording(entry: 1410, []) }

    /// write `- item`, with a space after the hyphen
    package static var writeSpaceAfterDash: Wording { Wording(entry: 1411, []) }

    /// there is a second `: ` in unquoted text
    package static var secondColon: Wording { Wording(entry: 1412, []) }

    /// a list cannot start on the line of its key
    package static var listAfterKey: Wording { Wording(entry: 1413, []) }

    /// write each `- ` on a line of its own below; if this is text, put it in quotes
    package static var writeListBelow: Wording { Wording(entry: 1414, []) }

    /// there is no key before this `:`
    package static var noKeyBeforeColon: Wording { Wording(entry: 1415, []) }

    /// a key must be text, not a list or a map
    package static var keyNotText: Wording { Wording(entry: 1416, []) }

    /// write `key: value`; if this is text, put it in quotes
    package static var writeKeyOrQuote: Wording { Wording(entry: 1417, []) }

    /// `{key}` is written twice
    package static func keyTwice(key: some Sayable) -> Wording { Wording(entry: 1418, [key.said]) }

    /// keep one of the two; if they belong to two things, the name of the second is missing above it
    package static var keepOneKey: Wording { Wording(entry: 1419, []) }

    /// `{key}` is here first
    package static func keyHereFirst(key: some Sayable) -> Wording { Wording(entry: 1420, [key.said]) }

    /// this line is indented further than the line above, which already has a value
    package static var indentedTooFar: Wording { Wording(entry: 1421, []) }

    /// start it below the key above; if it goes on with the text above, put that in quotes
    package static var startBelowKey: Wording { Wording(entry: 1422, []) }

    /// this list item is not aligned with what it belongs to
    package static var itemNotAligned: Wording { Wording(entry: 1423, []) }

    /// start it exactly below the `-` of the items above, or below its key
    package static var alignItem: Wording { Wording(entry: 1424, []) }

    /// this line is among list items but has no `-`
    package static var lineWithoutDash: Wording { Wording(entry: 1425, []) }

    /// start it with `- `, or exactly below the text after the `-` to which it belongs
    package static var startWithDash: Wording { Wording(entry: 1426, []) }

    /// this line is not aligned with the lines above
    package static var lineNotAligned: Wording { Wording(entry: 1427, []) }

    /// start it exactly below the key beside which it belongs
    package static var alignLine: Wording { Wording(entry: 1428, []) }

    /// this line is indented, but lines below it are not
    package static var firstLineIndented: Wording { Wording(entry: 1429, []) }

    /// start it at the left edge, without spaces
    package static var startAtLeftEdge: Wording { Wording(entry: 1430, []) }

    /// nothing can follow the value above
    package static var afterWholeValue: Wording { Wording(entry: 1431, []) }

    /// write the whole file as `key: value` lines
    package static var writeFileAsKeys: Wording { Wording(entry: 1432, []) }

    /// lists and maps are nested more than {most} levels deep
    package static func levelsTooDeep(most: some Sayable) -> Wording { Wording(entry: 1433, [most.said]) }

    /// write it flatter
    package static var writeFlatter: Wording { Wording(entry: 1434, []) }

    /// a second document starts here
    package static var secondDocument: Wording { Wording(entry: 1435, []) }

    /// put it into a file of its own, or delete the line `---`
    package static var ownFileOrDeleteLine: Wording { Wording(entry: 1436, []) }

    /// anchors (`&name`) cannot be used
    package static var noAnchors: Wording { Wording(entry: 1437, []) }

    /// write the value out where it is needed; if `&` is text, put the text in quotes
    package static var writeAnchorOut: Wording { Wording(entry: 1438, []) }

    /// aliases (`*name`) cannot be used
    package static var noAliases: Wording { Wording(entry: 1439, []) }

    /// write the value out; if `*` is text, put the text in quotes
    package static var writeAliasOut: Wording { Wording(entry: 1440, []) }

    /// `<<` cannot be used to copy a map
    package static var noMergeKeys: Wording { Wording(entry: 1441, []) }

    /// write the keys out
    package static var writeKeysOut: Wording { Wording(entry: 1442, []) }

    /// tags (`!name`) cannot be used
    package static var noTags: Wording { Wording(entry: 1443, []) }

    /// delete the tag; if `!` is text, put the text in quotes
    package static var deleteTag: Wording { Wording(entry: 1444, []) }

    /// from this `#` on the line is a comment, so the value ends before it
    package static var commentSwallows: Wording { Wording(entry: 1445, []) }

    /// put the whole text in quotes; a comment has a space after the `#`
    package static var quoteAroundHash: Wording { Wording(entry: 1446, []) }

    /// this colon is full-width (`：`), so there is no key here
    package static var fullWidthColonNoKey: Wording { Wording(entry: 1447, []) }

    /// write `: `, a half-width colon and a space; if the line is text, put it in quotes
    package static var writeColonOrQuote: Wording { Wording(entry: 1448, []) }

    /// this comma is full-width, so the list has one item here instead of two
    package static var fullWidthCommaOneItem: Wording { Wording(entry: 1449, []) }

    /// write `, `, a half-width comma and a space; if it is text, put the item in quotes
    package static var writeCommaOrQuote: Wording { Wording(entry: 1450, []) }

    /// `{shown}` is read as text, not as `{wanted}`
    package static func fullWidthPair(shown: some Sayable, wanted: some Sayable) -> Wording { Wording(entry: 1451,
        [shown.said, wanted.said]) }

    /// write `{wanted}`; if it belongs to the text, put straight quotes around all of it
    package static func writePairOrQuote(wanted: some Sayable) -> Wording { Wording(entry: 1452, [wanted.said]) }

    /// this cannot be read: {problem}
    package static func notReadable(problem: some Sayable) -> Wording { Wording(entry: 1453, [problem.said]) }

    /// something is missing
    package static var somethingMissing: Wording { Wording(entry: 1454, []) }

    /// look for a wrong indentation or a missing quote, here or in the line above
    package static var lookAbove: Wording { Wording(entry: 1455, []) }

    /// the JSON document ends too early
    package static var jsonCutShort: Wording { Wording(entry: 1456, []) }

    /// the JSON document ends too early: a bracket is not closed
    package static var jsonOpenBracket: Wording { Wording(entry: 1457, []) }

    /// a text in quotes is not closed
    package static var jsonOpenText: Wording { Wording(entry: 1458, []) }

    /// something follows after the end of the JSON document
    package static var jsonMoreAfterEnd: Wording { Wording(entry: 1459, []) }

    /// a key in quotes is wanted here
    package static var jsonNoKey: Wording { Wording(entry: 1460, []) }

    /// a comma or the closing bracket is wanted here
    package static var jsonNoComma: Wording { Wording(entry: 1461, []) }

    /// a JSON value is wanted here
    package static var jsonNoValue: Wording { Wording(entry: 1462, []) }

    /// a colon is wanted after the key `{key}`
    package static func jsonNoColon(key: some Sayable) -> Wording { Wording(entry: 1463, [key.said]) }

    /// the JSON document is nested deeper than {most} levels
    package static func jsonTooDeep(most: some Sayable) -> Wording { Wording(entry: 1464, [most.said]) }

    /// get the report anew; it is read as it is downloaded
    package static var getReportAnew: Wording { Wording(entry: 1465, []) }

    /// this is JSON, but no account-health report
    package static var noHealthReport: Wording { Wording(entry: 1466, []) }

    /// a report has `accountStatuses` and `performanceMetrics`
    package static var healthReportHas: Wording { Wording(entry: 1467, []) }

    /// this is the schema of the report; its example is read
    package static var reportIsSchema: Wording { Wording(entry: 1468, []) }

    /// get your own report from Seller Central or the reports API
    package static var getOwnReport: Wording { Wording(entry: 1469, []) }

    /// an account status without marketplace or status is passed over
    package static var accountStatusInPart: Wording { Wording(entry: 1470, []) }

    /// a list of metrics is wanted here
    package static var noListOfMetrics: Wording { Wording(entry: 1471, []) }

    /// these metrics do not say their marketplace
    package static var metricsWithoutMarketplace: Wording { Wording(entry: 1472, []) }

    /// a warning without `warningType` is passed over
    package static var warningWithoutType: Wording { Wording(entry: 1473, []) }

    /// the target cannot be read; it is passed over
    package static var targetNotRead: Wording { Wording(entry: 1474, []) }

    /// `{name}` is not in Amazon's schema; it is shown as it is
    package static func notInSchema(name: some Sayable) -> Wording { Wording(entry: 1475, [name.said]) }

    /// the account status `{status}` is not in Amazon's schema; it is shown as it is
    package static func accountStatusNotInSchema(status: some Sayable) -> Wording { Wording(entry: 1476, [status.said])
        }

    /// the status `{status}` is not in Amazon's schema; it is shown as it is
    package static func statusNotInSchema(status: some Sayable) -> Wording { Wording(entry: 1477, [status.said]) }

    /// `fulfillmentType` is `{type}` in `{part}`; the place counts
    package static func otherFulfilmentType(type: some Sayable, part: some Sayable) -> Wording { Wording(entry: 1478,
        [type.said, part.said]) }

    /// `{metric}` is passed over: it holds no figures
    package static func metricWithoutFigures(metric: some Sayable) -> Wording { Wording(entry: 1479, [metric.said]) }

    /// the rate `{text}` is no rate; it is passed over
    package static func notARate(text: some Sayable) -> Wording { Wording(entry: 1480, [text.said]) }

    /// `{text}` is no date; it is passed over
    package static func notAReportDate(text: some Sayable) -> Wording { Wording(entry: 1481, [text.said]) }

    /// `{text}` is no count; it is passed over
    package static func notAReportCount(text: some Sayable) -> Wording { Wording(entry: 1482, [text.said]) }

    /// `{name}` is {part}, more than `{other}`, {whole}
    package static func partAboveWhole(name: some Sayable, part: some Sayable, other: some Sayable, whole: some
        Sayable) -> Wording { Wording(entry: 1483, [name.said, part.said, other.said, whole.said]) }

    /// the rate is stated as {stated}, and {part} of {whole} is {counted}
    package static func statedRateDiffers(stated: some Sayable, part: some Sayable, whole: some Sayable, counted: some
        Sayable) -> Wording { Wording(entry: 1484, [stated.said, part.said, whole.said, counted.said]) }

    /// Amazon's stated rate counts here; Amazon rounds some, and its own example does not add up
    package static var statedRateCounts: Wording { Wording(entry: 1485, []) }

    /// the period runs backwards: from {from} to {to}
    package static func periodBackwards(from: some Sayable, to: some Sayable) -> Wording { Wording(entry: 1486,
        [from.said, to.said]) }

    /// the status is {status}, but {measured} meets the target {target}
    package static func statusButMeets(status: some Sayable, measured: some Sayable, target: some Sayable) -> Wording {
        Wording(entry: 1487, [status.said, measured.said, target.said]) }

    /// the status is {status}, but {measured} misses the target {target}
    package static func statusButMisses(status: some Sayable, measured: some Sayable, target: some Sayable) -> Wording
        { Wording(entry: 1488, [status.said, measured.said, target.said]) }

    /// both are shown; Amazon's status is what Amazon acts on
    package static var bothAreShown: Wording { Wording(entry: 1489, []) }

    /// the headings are of no report that is known
    package static var headingsOfNoReport: Wording { Wording(entry: 1490, []) }

    /// an order number and a column that shows the kind of file are wanted: `purchase-date` for orders, `Rating` for
    /// feedback, `A-to-z Claim` for returns, `kind` for claims and chargebacks, `ship-by` and `shipped-on` for
    /// shipments; say with `--column order=…` which heading is which
    package static var whichHeadings: Wording { Wording(entry: 1491, []) }

    /// the file is not UTF-8; it is read as {encoding}
    package static func encodingGuessed(encoding: some Sayable) -> Wording { Wording(entry: 1492, [encoding.said]) }

    /// if that is wrong, say it with `--encoding`: {encodings}
    package static func sayEncoding(encodings: some Sayable) -> Wording { Wording(entry: 1493, [encodings.said]) }

    /// some dates are written day first and others month first: {lost} cannot be computed
    package static func datesInBothOrders(lost: some Sayable) -> Wording { Wording(entry: 1494, [lost.said]) }

    /// nothing shows whether dates such as 3/4/2019 are written day first or month first: {lost} cannot be computed
    package static func datesInOpenOrder(lost: some Sayable) -> Wording { Wording(entry: 1495, [lost.said]) }

    /// say `--dates day-first` or `--dates month-first`
    package static var sayOrderOfDates: Wording { Wording(entry: 1496, []) }

    /// rows are left out: {reasons}
    package static func rowsLeftOut(reasons: some Sayable) -> Wording { Wording(entry: 1497, [reasons.said]) }

    /// {first}; {next}
    package static func rowsLeftOutAnd(first: some Sayable, next: some Sayable) -> Wording { Wording(entry: 1498,
        [first.said, next.said]) }

    /// {number} without an order number, the first in line {line}
    package static func rowsWithoutOrder(number: some Sayable, line: some Sayable) -> Wording { Wording(entry: 1499,
        [number.said, line.said]) }

    /// {number} without a date that can be read, the first in line {line}
    package static func rowsWithoutDate(number: some Sayable, line: some Sayable) -> Wording { Wording(entry: 1500,
        [number.said, line.said]) }

    /// {number} without a rating from 1 to 5, the first in line {line}
    package static func rowsWithoutRating(number: some Sayable, line: some Sayable) -> Wording { Wording(entry: 1501,
        [number.said, line.said]) }

    /// {number} of a kind that is neither claim, chargeback nor feedback, the first in line {line}
    package static func rowsOfOtherKind(number: some Sayable, line: some Sayable) -> Wording { Wording(entry: 1502,
        [number.said, line.said]) }

    /// {number} that end too early, the first in line {line}
    package static func rowsCutShort(number: some Sayable, line: some Sayable) -> Wording { Wording(entry: 1503,
        [number.said, line.said]) }

    /// {number} of more than 1 MiB, the first in line {line}
    package static func rowsTooLong(number: some Sayable, line: some Sayable) -> Wording { Wording(entry: 1504,
        [number.said, line.said]) }

    /// {number} rows were read in all
    package static func rowsReadInAll(number: some Sayable) -> Wording { Wording(entry: 1505, [number.said]) }

    /// {number} outcomes are not known, such as `{example}`: they count as defects
    package static func outcomesNotKnown(number: some Sayable, example: some Sayable) -> Wording { Wording(entry: 1506,
        [number.said, example.said]) }

    /// what does not count is `denied`, `won`, `withdrawn`, `removed`, `reversed` or `cancelled`
    package static var outcomesThatDoNotCount: Wording { Wording(entry: 1507, []) }

    /// this is JSON, but no snapshot of metrics
    package static var noSnapshot: Wording { Wording(entry: 1508, []) }

    /// snapshots are written by `appeal metrics --snapshot`; move other files out of the folder
    package static var moveOtherFiles: Wording { Wording(entry: 1509, []) }

    /// snapshots are written by `appeal metrics --snapshot`; delete what is broken
    package static var deleteWhatIsBroken: Wording { Wording(entry: 1510, []) }

    /// Order defects, seller-fulfilled
    package static var metricOrderDefectsSeller: Wording { Wording(entry: 1511, []) }

    /// Order defects, Amazon-fulfilled
    package static var metricOrderDefectsAmazon: Wording { Wording(entry: 1512, []) }

    /// Invoice defects
    package static var metricInvoiceDefects: Wording { Wording(entry: 1513, []) }

    /// Late shipment
    package static var metricLateShipment: Wording { Wording(entry: 1514, []) }

    /// Cancellation before shipment
    package static var metricCancellation: Wording { Wording(entry: 1515, []) }

    /// On-time delivery
    package static var metricOnTime: Wording { Wording(entry: 1516, []) }

    /// On-time delivery, units
    package static var metricOnTimeUnits: Wording { Wording(entry: 1517, []) }

    /// Valid tracking
    package static var metricValidTracking: Wording { Wording(entry: 1518, []) }

    /// Account Health Rating
    package static var metricAccountHealth: Wording { Wording(entry: 1519, []) }

    /// Listing policy
    package static var metricListingPolicy: Wording { Wording(entry: 1520, []) }

    /// Authenticity complaints
    package static var metricAuthenticity: Wording { Wording(entry: 1521, []) }

    /// Condition complaints
    package static var metricCondition: Wording { Wording(entry: 1522, []) }

    /// Safety complaints
    package static var metricSafety: Wording { Wording(entry: 1523, []) }

    /// Intellectual property complaints
    package static var metricPropertyComplaints: Wording { Wording(entry: 1524, []) }

    /// Suspected intellectual property
    package static var metricPropertySuspected: Wording { Wording(entry: 1525, []) }

    /// Restricted products
    package static var metricRestrictedProducts: Wording { Wording(entry: 1526, []) }

    /// Food and product safety
    package static var metricFoodSafety: Wording { Wording(entry: 1527, []) }

    /// Product reviews policy
    package static var metricReviewsPolicy: Wording { Wording(entry: 1528, []) }

    /// Policy warnings
    package static var metricPolicyWarnings: Wording { Wording(entry: 1529, []) }

    /// Other policies
    package static var metricOtherPolicies: Wording { Wording(entry: 1530, []) }

    /// Document requests
    package static var metricDocumentRequests: Wording { Wording(entry: 1531, []) }

    /// NORMAL
    package static var accountNormal: Wording { Wording(entry: 1532, []) }

    /// AT_RISK
    package static var accountAtRisk: Wording { Wording(entry: 1533, []) }

    /// DEACTIVATED
    package static var accountDeactivated: Wording { Wording(entry: 1534, []) }

    /// GREAT
    package static var metricGreat: Wording { Wording(entry: 1535, []) }

    /// GOOD
    package static var metricGood: Wording { Wording(entry: 1536, []) }

    /// WARNED
    package static var metricWarned: Wording { Wording(entry: 1537, []) }

    /// BAD
    package static var metricBad: Wording { Wording(entry: 1538, []) }

    /// NONE
    package static var metricNone: Wording { Wording(entry: 1539, []) }

    /// Metrics as of {day}
    package static func metricsAsOf(day: some Sayable) -> Wording { Wording(entry: 1540, [day.said]) }

    /// metric
    package static var columnMetric: Wording { Wording(entry: 1541, []) }

    /// rate
    package static var columnRate: Wording { Wording(entry: 1542, []) }

    /// target
    package static var columnTarget: Wording { Wording(entry: 1543, []) }

    /// Amazon
    package static var columnAmazon: Wording { Wording(entry: 1544, []) }

    /// ours
    package static var columnOurs: Wording { Wording(entry: 1545, []) }

    /// window
    package static var columnWindow: Wording { Wording(entry: 1546, []) }

    /// from
    package static var columnFrom: Wording { Wording(entry: 1547, []) }

    /// to
    package static var columnTo: Wording { Wording(entry: 1548, []) }

    /// counted
    package static var columnCounted: Wording { Wording(entry: 1549, []) }

    /// of
    package static var columnOf: Wording { Wording(entry: 1550, []) }

    /// order
    package static var columnOrder: Wording { Wording(entry: 1551, []) }

    /// ordered
    package static var columnOrdered: Wording { Wording(entry: 1552, []) }

    /// leaves
    package static var columnLeaves: Wording { Wording(entry: 1553, []) }

    /// defect
    package static var columnDefect: Wording { Wording(entry: 1554, []) }

    /// appeal until
    package static var columnAppealUntil: Wording { Wording(entry: 1555, []) }

    /// {first}; {next}
    package static func stackedCells(first: some Sayable, next: some Sayable) -> Wording { Wording(entry: 1556,
        [first.said, next.said]) }

    /// {marketplace}: account {status}
    package static func accountSays(marketplace: some Sayable, status: some Sayable) -> Wording { Wording(entry: 1557,
        [marketplace.said, status.said]) }

    /// meets
    package static var meetsTarget: Wording { Wording(entry: 1558, []) }

    /// misses
    package static var missesTarget: Wording { Wording(entry: 1559, []) }

    /// at target
    package static var atTarget: Wording { Wording(entry: 1560, []) }

    /// {metric}, {marketplace}
    package static func metricOfMarketplace(metric: some Sayable, marketplace: some Sayable) -> Wording {
        Wording(entry: 1561, [metric.said, marketplace.said]) }

    /// {metric}: target {target}
    package static func metricWithTarget(metric: some Sayable, target: some Sayable) -> Wording { Wording(entry: 1562,
        [metric.said, target.said]) }

    /// {metric}: target {target} (the report's own)
    package static func metricWithOwnTarget(metric: some Sayable, target: some Sayable) -> Wording { Wording(entry:
        1563, [metric.said, target.said]) }

    /// {metric}: target {target} ({violation})
    package static func metricWithPackTarget(metric: some Sayable, target: some Sayable, violation: some Sayable) ->
        Wording { Wording(entry: 1564, [metric.said, target.said, violation.said]) }

    /// {metric}: no pack says what is required
    package static func metricWithoutTarget(metric: some Sayable) -> Wording { Wording(entry: 1565, [metric.said]) }

    /// one: {count} day
    /// other: {count} days
    package static func windowOfDays(count: Int) -> Wording { Wording(entry: 1566, [count.said]) }

    /// judged
    package static var judgedWindow: Wording { Wording(entry: 1567, []) }

    /// {verdict}, {judged}
    package static func verdictAndJudged(verdict: some Sayable, judged: some Sayable) -> Wording { Wording(entry: 1568,
        [verdict.said, judged.said]) }

    /// claims {claims}, negative feedback {feedback}, chargebacks {chargebacks}
    package static func defectsByKind(claims: some Sayable, feedback: some Sayable, chargebacks: some Sayable) ->
        Wording { Wording(entry: 1569, [claims.said, feedback.said, chargebacks.said]) }

    /// Without those named: {rate}
    package static func rateWithoutThose(rate: some Sayable) -> Wording { Wording(entry: 1570, [rate.said]) }

    /// one: If {count} of these orders loses its defects: {rate}
    /// other: If {count} of these orders lose their defects: {rate}
    package static func rateIfFreeOfDefects(count: Int, rate: some Sayable) -> Wording { Wording(entry: 1571,
        [count.said, rate.said]) }

    /// {rate}, meets the target
    package static func rateThatMeets(rate: some Sayable) -> Wording { Wording(entry: 1572, [rate.said]) }

    /// one: {count} more order without a defect in the window would meet the target
    /// other: {count} more orders without a defect in the window would meet the target
    package static func cleanOrdersNeeded(count: Int) -> Wording { Wording(entry: 1573, [count.said]) }

    /// one: and {count} more order; `--format json` has them all
    /// other: and {count} more orders; `--format json` has them all
    package static func moreOrdersInJson(count: Int) -> Wording { Wording(entry: 1574, [count.said]) }

    /// A-to-z claim
    package static var defectClaim: Wording { Wording(entry: 1575, []) }

    /// feedback
    package static var defectFeedback: Wording { Wording(entry: 1576, []) }

    /// chargeback
    package static var defectChargeback: Wording { Wording(entry: 1577, []) }

    /// see its own page
    package static var appealSeePage: Wording { Wording(entry: 1578, []) }

    /// one: {count} day from decision
    /// other: {count} days from decision
    package static func appealDaysFromDecision(count: Int) -> Wording { Wording(entry: 1579, [count.said]) }

    /// {day}, over
    package static func appealDayOver(day: some Sayable) -> Wording { Wording(entry: 1580, [day.said]) }

    /// Rate by the day of the report
    package static var rateByDay: Wording { Wording(entry: 1581, []) }

    /// {metric}, by snapshot
    package static func metricBySnapshot(metric: some Sayable) -> Wording { Wording(entry: 1582, [metric.said]) }

    /// Facts for {violation}
    package static func factsFor(violation: some Sayable) -> Wording { Wording(entry: 1583, [violation.said]) }

    /// Facts for {violation} ({marketplace})
    package static func factsForOf(violation: some Sayable, marketplace: some Sayable) -> Wording { Wording(entry:
        1584, [violation.said, marketplace.said]) }

    /// no file lists orders with their dates: give the all-orders report
    package static var needsOrders: Wording { Wording(entry: 1585, []) }

    /// no file says which orders were cancelled: the all-orders report has `order-status`
    package static var needsCancellations: Wording { Wording(entry: 1586, []) }

    /// it cannot be computed from these files: the all-orders report has no ship-by and no shipping dates; a CSV with
    /// `order`, `ship-by` and `shipped-on` has
    package static var needsShipments: Wording { Wording(entry: 1587, []) }

    /// it cannot be computed from these files: none has carriers' scans; a CSV with `order`, `ship-by` and
    /// `first-scan`, one row a package, has
    package static var needsScans: Wording { Wording(entry: 1588, []) }

    /// Cancellations: files do not say whether the buyer asked, so the marketplace's rate is at most this.
    package static var cancellationsAtMost: Wording { Wording(entry: 1589, []) }

    /// The orders of the files are of {first} to {last}: the window of {from} to {to} may lack some.
    package static func ordersMayLack(first: some Sayable, last: some Sayable, from: some Sayable, to: some Sayable) ->
        Wording { Wording(entry: 1590, [first.said, last.said, from.said, to.said]) }

    /// one: One order with a defect is in no file of orders and is left out.
    /// other: {count} orders with defects are in no file of orders and are left out.
    package static func undatedOrders(count: Int) -> Wording { Wording(entry: 1591, [count.said]) }

    /// an account-health report
    package static var accountHealthReport: Wording { Wording(entry: 1592, []) }

    /// nothing in it is below its target
    package static var nothingBelowTarget: Wording { Wording(entry: 1593, []) }

    /// no pack has this metric
    package static var noPackHasMetric: Wording { Wording(entry: 1594, []) }

    /// target {target}
    package static func figuresTarget(target: some Sayable) -> Wording { Wording(entry: 1595, [target.said]) }

    /// Amazon says {status}
    package static func figuresAmazon(status: some Sayable) -> Wording { Wording(entry: 1596, [status.said]) }

    /// {first}, {next}
    package static func figuresAnd(first: some Sayable, next: some Sayable) -> Wording { Wording(entry: 1597,
        [first.said, next.said]) }

    /// The day is the last one in the files; choose another with --as-of.
    package static var dayIsLastInFiles: Wording { Wording(entry: 1598, []) }

    /// The orders are of several marketplaces, each judged by itself; choose one with --marketplace: {names}.
    package static func severalMarketplaces(names: some Sayable) -> Wording { Wording(entry: 1599, [names.said]) }

    /// root cause
    package static var partCause: Wording { Wording(entry: 1600, []) }

    /// action
    package static var partAction: Wording { Wording(entry: 1601, []) }

    /// prevention
    package static var partPrevention: Wording { Wording(entry: 1602, []) }

    /// exhibit
    package static var partExhibit: Wording { Wording(entry: 1603, []) }

    /// {first} and no {next}
    package static func partAndNo(first: some Sayable, next: some Sayable) -> Wording { Wording(entry: 1604,
        [first.said, next.said]) }

    /// the box `{box}` takes {most} characters, this has {characters}
    package static func letterBoxTooLong(box: some Sayable, most: some Sayable, characters: some Sayable) -> Wording {
        Wording(entry: 1605, [box.said, most.said, characters.said]) }

    /// one: shorten it by {count} character
    /// other: shorten it by {count} characters
    package static func letterBoxShorten(count: Int) -> Wording { Wording(entry: 1606, [count.said]) }

    /// the letter does not show what is a root cause, an action or prevention
    package static var letterShowsNoParts: Wording { Wording(entry: 1607, []) }

    /// head them: Root causes, Actions we have taken, Steps we have taken to prevent this
    package static var headTheParts: Wording { Wording(entry: 1608, []) }

    /// if it disputes, or hands in documents, say so with `--route`; if it is a plan of action, {headings}
    package static func sayRouteOrHeadTheParts(headings: some Sayable) -> Wording { Wording(entry: 1609,
        [headings.said]) }

    /// the letter has no {parts}
    package static func letterHasNoPart(parts: some Sayable) -> Wording { Wording(entry: 1610, [parts.said]) }

    /// for each cause the notice asks for the root cause, the actions taken and the prevention: add what is missing
    /// under a heading of its own
    package static var addMissingParts: Wording { Wording(entry: 1611, []) }

    /// on {ask} the letter gives no {parts}
    package static func askNotAnswered(ask: some Sayable, parts: some Sayable) -> Wording { Wording(entry: 1612,
        [ask.said, parts.said]) }

    /// on {ask} the letter gives no {parts}, and no {others} says that it is about this
    package static func askNotAnsweredOthersUnclear(ask: some Sayable, parts: some Sayable, others: some Sayable) ->
        Wording { Wording(entry: 1613, [ask.said, parts.said, others.said]) }

    /// the notice asks about it: say which process failed, what was done, and what stops it
    package static var answerTheAsk: Wording { Wording(entry: 1614, []) }

    /// no {parts} says that it is about {ask}
    package static func answerUnclear(parts: some Sayable, ask: some Sayable) -> Wording { Wording(entry: 1615,
        [parts.said, ask.said]) }

    /// name it there, or write the number of the cause: (Cause 1)
    package static var nameItOrTheCause: Wording { Wording(entry: 1616, []) }

    /// the notice asks for “{document}”, and the letter names none
    package static func documentNotNamed(document: some Sayable) -> Wording { Wording(entry: 1617, [document.said]) }

    /// name it among the exhibits, or say why there is none
    package static var nameItOrSayWhyNot: Wording { Wording(entry: 1618, []) }

    /// the notice asks here
    package static var noticeAsksHere: Wording { Wording(entry: 1619, []) }

    /// `{name}` is `{here}` in the letter, but `{there}` in the case or the notice
    package static func letterDiffers(name: some Sayable, here: some Sayable, there: some Sayable) -> Wording {
        Wording(entry: 1620, [name.said, here.said, there.said]) }

    /// find out which is right and correct the other
    package static var findOutWhichIsRight: Wording { Wording(entry: 1621, []) }

    /// this says something else
    package static var thisSaysOtherwise: Wording { Wording(entry: 1622, []) }

    /// the case knows no order `{number}`
    package static func orderNotInCase(number: some Sayable) -> Wording { Wording(entry: 1623, [number.said]) }

    /// the case knows no item `{number}`
    package static func itemNotInCase(number: some Sayable) -> Wording { Wording(entry: 1624, [number.said]) }

    /// is `{name}` meant?
    package static func isThisMeant(name: some Sayable) -> Wording { Wording(entry: 1625, [name.said]) }

    /// check the number; if it belongs here, add it to the case
    package static var checkTheNumber: Wording { Wording(entry: 1626, []) }

    /// the case writes `{case}`, the letter `{letter}`
    package static func nameMisspelt(`case`: some Sayable, letter: some Sayable) -> Wording { Wording(entry: 1627,
        [`case`.said, letter.said]) }

    /// write a name as it is in the marketplace's account, letter for letter
    package static var namesLetterForLetter: Wording { Wording(entry: 1628, []) }

    /// there is no text in it: name the file that holds the letter
    package static var letterEmpty: Wording { Wording(entry: 1629, []) }

    /// the document is damaged: open it in Word and save it again
    package static var letterDamaged: Wording { Wording(entry: 1630, []) }

    /// the document is protected by a password: save it without one
    package static var letterEncrypted: Wording { Wording(entry: 1631, []) }

    /// the document holds more than any letter: save its text alone
    package static var letterTooLarge: Wording { Wording(entry: 1632, []) }

    /// this is an archive without a Word document in it: name the letter itself
    package static var letterNoDocument: Wording { Wording(entry: 1633, []) }

    /// a PDF cannot be read: save the letter as .docx or as text
    package static var letterIsPdf: Wording { Wording(entry: 1634, []) }

    /// this is a document of an old Word, or one with a password: save it as .docx, without a password
    package static var letterIsOldWord: Wording { Wording(entry: 1635, []) }

    /// rich text cannot be read: save the letter as .docx or as text
    package static var letterIsRichText: Wording { Wording(entry: 1636, []) }

    /// a picture cannot be read: type the letter as text
    package static var letterIsImage: Wording { Wording(entry: 1637, []) }

    /// yes
    package static var cellAnswered: Wording { Wording(entry: 1638, []) }

    /// one: line {lines}
    /// other: lines {lines}
    package static func cellLines(count: Int, lines: some Sayable) -> Wording { Wording(entry: 1639, [count.said,
        lines.said]) }

    /// par. {paragraphs}
    package static func cellParagraphs(paragraphs: some Sayable) -> Wording { Wording(entry: 1640, [paragraphs.said]) }

    /// unclear
    package static var cellUnclear: Wording { Wording(entry: 1641, []) }

    /// MISSING
    package static var cellMissing: Wording { Wording(entry: 1642, []) }

    /// {places} …
    package static func placesAndMore(places: some Sayable) -> Wording { Wording(entry: 1643, [places.said]) }

    /// What the notice asks is not known here: name the case, the notice or the violation, and the answers are
    /// compared with it.
    package static var askedNotKnown: Wording { Wording(entry: 1644, []) }

    /// Nothing that the notice asks for sure is left open; compare the lines with `?` with the notice.
    package static var nothingCertainLeftOpen: Wording { Wording(entry: 1645, []) }

    /// All that the notice asks is answered.
    package static var allAnswered: Wording { Wording(entry: 1646, []) }

    /// First complete the answer: {asks}.
    package static func firstCompleteAnswer(asks: some Sayable) -> Wording { Wording(entry: 1647, [asks.said]) }

    /// Nothing else was found that weakens a letter.
    package static var nothingElseWeakens: Wording { Wording(entry: 1648, []) }

    /// one: Then correct {count} place where {finding}{places}: {advice}.
    /// other: Then correct {count} places where {finding}{places}: {advice}.
    package static func thenMendPlaces(count: Int, finding: some Sayable, places: some Sayable, advice: some Sayable)
        -> Wording { Wording(entry: 1649, [count.said, finding.said, places.said, advice.said]) }

    /// Before you send it, check each figure, date and name against its proof: this review cannot know whether they
    /// are true.
    package static var beforeYouSend: Wording { Wording(entry: 1650, []) }

    /// After that one finding remains: {finding}{places}.
    package static func oneFindingRemains(finding: some Sayable, places: some Sayable) -> Wording { Wording(entry:
        1651, [finding.said, places.said]) }

    /// After that {number} findings remain, first of all that {finding}{places}.
    package static func moreFindingsRemain(number: some Sayable, finding: some Sayable, places: some Sayable) ->
        Wording { Wording(entry: 1652, [number.said, finding.said, places.said]) }

    /// see the finding
    package static var seeTheFinding: Wording { Wording(entry: 1653, []) }

    /// one:  (line {lines})
    /// other:  (lines {lines})
    package static func inLines(count: Int, lines: some Sayable) -> Wording { Wording(entry: 1654, [count.said,
        lines.said]) }

    /// one:  (paragraph {paragraphs})
    /// other:  (paragraphs {paragraphs})
    package static func inParagraphs(count: Int, paragraphs: some Sayable) -> Wording { Wording(entry: 1655,
        [count.said, paragraphs.said]) }

    /// `{test}` {complaint}
    package static func testComplaint(test: some Sayable, complaint: some Sayable) -> Wording { Wording(entry: 1656,
        [test.said, complaint.said]) }

    /// passes now
    package static var passesNow: Wording { Wording(entry: 1657, []) }

    /// take `todo` away
    package static var takeTodoAway: Wording { Wording(entry: 1658, []) }

    /// none
    package static var noneListed: Wording { Wording(entry: 1659, []) }

    /// has open questions in the reading copy `{language}`: {paths}
    package static func openQuestionsInCopy(language: some Sayable, paths: some Sayable) -> Wording { Wording(entry:
        1660, [language.said, paths.said]) }

    /// does not ask {paths}
    package static func doesNotAsk(paths: some Sayable) -> Wording { Wording(entry: 1661, [paths.said]) }

    /// asks {paths}, which is not wanted
    package static func asksUnwanted(paths: some Sayable) -> Wording { Wording(entry: 1662, [paths.said]) }

    /// {first} and {second}
    package static func bothComplaints(first: some Sayable, second: some Sayable) -> Wording { Wording(entry: 1663,
        [first.said, second.said]) }

    /// asks the wanted questions in another order
    package static var asksInOtherOrder: Wording { Wording(entry: 1664, []) }

    /// open are, in this order: {paths}
    package static func openInThisOrder(paths: some Sayable) -> Wording { Wording(entry: 1665, [paths.said]) }

    /// does not report {codes}
    package static func isNotTold(codes: some Sayable) -> Wording { Wording(entry: 1666, [codes.said]) }

    /// reports {codes}, which is not wanted
    package static func isToldUnwanted(codes: some Sayable) -> Wording { Wording(entry: 1667, [codes.said]) }

    /// one: has another result: the letters answer {names}, wanted is {wanted}
    /// other: has another result: the letters answer {names}, wanted are {wanted}
    package static func lettersAnswerOtherwise(count: Int, names: some Sayable, wanted: some Sayable) -> Wording {
        Wording(entry: 1668, [count.said, names.said, wanted.said]) }

    /// one: has another result: the routes are {names}, wanted is {wanted}
    /// other: has another result: the routes are {names}, wanted are {wanted}
    package static func routesComeOutOtherwise(count: Int, names: some Sayable, wanted: some Sayable) -> Wording {
        Wording(entry: 1669, [count.said, names.said, wanted.said]) }

    /// the letter
    package static var whoseLetter: Wording { Wording(entry: 1670, []) }

    /// the reading copy `{language}`
    package static func whoseCopy(language: some Sayable) -> Wording { Wording(entry: 1671, [language.said]) }

    /// wants a text that is not in {letter}
    package static func textIsAbsent(letter: some Sayable) -> Wording { Wording(entry: 1672, [letter.said]) }

    /// its notice is read as {names}, wanted is {wanted}
    package static func noticeReadsOtherwise(names: some Sayable, wanted: some Sayable) -> Wording { Wording(entry:
        1673, [names.said, wanted.said]) }

    /// `appeal diagnose --zones` on the notice shows why
    package static var diagnoseShowsWhy: Wording { Wording(entry: 1674, []) }

    /// wants a diagnosis, but has no notice
    package static var testHasNoNotice: Wording { Wording(entry: 1675, []) }

    /// put `notice.txt` or `notice.eml` beside `case.yaml`
    package static var noticeOfTestStands: Wording { Wording(entry: 1676, []) }

    /// wants a text to be absent that is in {letter}
    package static func textIsPresent(letter: some Sayable) -> Wording { Wording(entry: 1677, [letter.said]) }

    /// has no `{file}` beside its other letters
    package static func hasNoSuchLetter(file: some Sayable) -> Wording { Wording(entry: 1678, [file.said]) }

    /// `rulepack test --update` writes it
    package static var updateWritesIt: Wording { Wording(entry: 1679, []) }

    /// gives another letter than `{file}`
    package static func givesOtherLetter(file: some Sayable) -> Wording { Wording(entry: 1680, [file.said]) }

    /// read the difference (`rulepack test` shows it); if the letter is right, `rulepack test --update` writes it
    package static var readDifference: Wording { Wording(entry: 1681, []) }

    /// has no letter to compare with this one: {reason}
    package static func hasNothingToCompare(reason: some Sayable) -> Wording { Wording(entry: 1682, [reason.said]) }

    /// the case has errors
    package static var caseHasErrors: Wording { Wording(entry: 1683, []) }

    /// questions are open
    package static var questionsAreOpen: Wording { Wording(entry: 1684, []) }

    /// delete the file
    package static var deleteTheFile: Wording { Wording(entry: 1685, []) }

    /// the test lies in the pack `{pack}`, its case names `{other}`
    package static func testOfOtherPack(pack: some Sayable, other: some Sayable) -> Wording { Wording(entry: 1686,
        [pack.said, other.said]) }

    /// move the test to `rules/{pack}/tests`, or name the pack that it lies in
    package static func moveTest(pack: some Sayable) -> Wording { Wording(entry: 1687, [pack.said]) }

    /// the letter `{name}` belongs to no variant and language of this test
    package static func strayLetter(name: some Sayable) -> Wording { Wording(entry: 1688, [name.said]) }

    /// delete it, or name it after a variant
    package static var deleteOrNameAfterVariant: Wording { Wording(entry: 1689, []) }

    /// the test `{test}` checks nothing
    package static func testChecksNothing(test: some Sayable) -> Wording { Wording(entry: 1690, [test.said]) }

    /// say what it wants below `want`, or let `rulepack test --update` write its letter
    package static var sayWhatIsWanted: Wording { Wording(entry: 1691, []) }

    /// @ line {line}
    package static func atLine(line: some Sayable) -> Wording { Wording(entry: 1692, [line.said]) }

    /// one: … and {count} more line
    /// other: … and {count} more lines
    package static func moreLines(count: Int) -> Wording { Wording(entry: 1693, [count.said]) }

    /// the last line has no line break
    package static var lastLineUnbroken: Wording { Wording(entry: 1694, []) }

    /// its lines end as on Windows (CR LF); letters have LF
    package static var linesEndAsOnWindows: Wording { Wording(entry: 1695, []) }

    /// route `{route}` of `{violation}`
    package static func targetRoute(route: some Sayable, violation: some Sayable) -> Wording { Wording(entry: 1696,
        [route.said, violation.said]) }

    /// cause `{cause}` of `{violation}`
    package static func targetCause(cause: some Sayable, violation: some Sayable) -> Wording { Wording(entry: 1697,
        [cause.said, violation.said]) }

    /// letter in `{language}` of `{violation}`
    package static func targetLanguage(language: some Sayable, violation: some Sayable) -> Wording { Wording(entry:
        1698, [language.said, violation.said]) }

    /// {kind} `{name}`
    package static func targetStep(kind: some Sayable, name: some Sayable) -> Wording { Wording(entry: 1699,
        [kind.said, name.said]) }

    /// branch of `## {fragment}` that holds
    package static func targetBranchHolds(fragment: some Sayable) -> Wording { Wording(entry: 1700, [fragment.said]) }

    /// branch of `## {fragment}` that does not hold
    package static func targetBranchFails(fragment: some Sayable) -> Wording { Wording(entry: 1701, [fragment.said]) }

    /// rule `{rule}` of the review
    package static func targetRule(rule: some Sayable) -> Wording { Wording(entry: 1702, [rule.said]) }

    /// notice about `{violation}`
    package static func targetNotice(violation: some Sayable) -> Wording { Wording(entry: 1703, [violation.said]) }

    /// the case is refused: {finding}
    package static func caseIsRefused(finding: some Sayable) -> Wording { Wording(entry: 1704, [finding.said]) }

    /// a gap ({language}): everything is answered, and `{key}` is still asked ({subject}): {question}
    package static func letterHasHole(language: some Sayable, key: some Sayable, subject: some Sayable, question: some
        Sayable) -> Wording { Wording(entry: 1705, [language.said, key.said, subject.said, question.said]) }

    /// there is neither a letter nor a question ({language})
    package static func neitherLetterNorQuestion(language: some Sayable) -> Wording { Wording(entry: 1706,
        [language.said]) }

    /// a finding ({language}): {finding}
    package static func findingOnCase(language: some Sayable, finding: some Sayable) -> Wording { Wording(entry: 1707,
        [language.said, finding.said]) }

    /// {fault} ({route}, {language}): `{excerpt}`
    package static func faultOfLetter(fault: some Sayable, route: some Sayable, language: some Sayable, excerpt: some
        Sayable) -> Wording { Wording(entry: 1708, [fault.said, route.said, language.said, excerpt.said]) }

    /// the letter is empty
    package static var letterIsEmpty: Wording { Wording(entry: 1709, []) }

    /// there is nothing below a heading
    package static var headingWithoutText: Wording { Wording(entry: 1710, []) }

    /// the sign of a `plural` was not replaced
    package static var pluralSignLeft: Wording { Wording(entry: 1711, []) }

    /// two spaces in a row
    package static var twoSpaces: Wording { Wording(entry: 1712, []) }

    /// a placeholder is left
    package static var placeholderLeft: Wording { Wording(entry: 1713, []) }

    /// a second stop
    package static var secondStop: Wording { Wording(entry: 1714, []) }

    /// a sentence starts with a small letter
    package static var smallStart: Wording { Wording(entry: 1715, []) }

    /// no stop at the end
    package static var noStopAtEnd: Wording { Wording(entry: 1716, []) }

    /// a space before `{sign}`
    package static func spaceBefore(sign: some Sayable) -> Wording { Wording(entry: 1717, [sign.said]) }

    /// a text
    package static var typeText: Wording { Wording(entry: 1718, []) }

    /// a yes-no
    package static var typeYesNo: Wording { Wording(entry: 1719, []) }

    /// a count
    package static var typeCount: Wording { Wording(entry: 1720, []) }

    /// a number
    package static var typeNumber: Wording { Wording(entry: 1721, []) }

    /// a percent
    package static var typePercent: Wording { Wording(entry: 1722, []) }

    /// an amount of money
    package static var typeMoney: Wording { Wording(entry: 1723, []) }

    /// a date
    package static var typeDate: Wording { Wording(entry: 1724, []) }

    /// a duration
    package static var typeDuration: Wording { Wording(entry: 1725, []) }

    /// a choice
    package static var typeChoice: Wording { Wording(entry: 1726, []) }

    /// rows
    package static var typeRows: Wording { Wording(entry: 1727, []) }

    /// an asin
    package static var typeAsin: Wording { Wording(entry: 1728, []) }

    /// an order-id
    package static var typeOrderId: Wording { Wording(entry: 1729, []) }

    /// a seller-id
    package static var typeSellerId: Wording { Wording(entry: 1730, []) }

    /// a tracking-number
    package static var typeTrackingNumber: Wording { Wording(entry: 1731, []) }

    /// an amount in {currency}
    package static func typeMoneyIn(currency: some Sayable) -> Wording { Wording(entry: 1732, [currency.said]) }

    /// a list of {element}
    package static func typeList(element: some Sayable) -> Wording { Wording(entry: 1733, [element.said]) }

    /// What is the date of the letter?
    package static var letterDateAsk: Wording { Wording(entry: 1734, []) }

    /// `{text}` is not {type}
    package static func notOfType(text: some Sayable, type: some Sayable) -> Wording { Wording(entry: 1735, [text.said,
        type.said]) }

    /// `{text}` is not a whole number
    package static func notAWholeNumber(text: some Sayable) -> Wording { Wording(entry: 1736, [text.said]) }

    /// `{text}` is too large
    package static func tooLarge(text: some Sayable) -> Wording { Wording(entry: 1737, [text.said]) }

    /// `{text}` is not a number
    package static func notANumber(text: some Sayable) -> Wording { Wording(entry: 1738, [text.said]) }

    /// `{text}` has more than four decimals
    package static func moreThanFourDecimals(text: some Sayable) -> Wording { Wording(entry: 1739, [text.said]) }

    /// four decimals are the finest that values are kept with
    package static var fourDecimalsFinest: Wording { Wording(entry: 1740, []) }

    /// `{text}` has a full-width percent sign
    package static func fullWidthPercent(text: some Sayable) -> Wording { Wording(entry: 1741, [text.said]) }

    /// write `%`
    package static var writePercentSign: Wording { Wording(entry: 1742, []) }

    /// `{text}` is not a percent
    package static func notAPercent(text: some Sayable) -> Wording { Wording(entry: 1743, [text.said]) }

    /// write the unit: `{text}%`
    package static func writeUnit(text: some Sayable) -> Wording { Wording(entry: 1744, [text.said]) }

    /// `{text}` is not an amount of money
    package static func notAnAmount(text: some Sayable) -> Wording { Wording(entry: 1745, [text.said]) }

    /// amount, space, currency: {example}
    package static func amountSpaceCurrency(example: some Sayable) -> Wording { Wording(entry: 1746, [example.said]) }

    /// `{text}` is in {currency}, where {wanted} is wanted
    package static func otherCurrency(text: some Sayable, currency: some Sayable, wanted: some Sayable) -> Wording {
        Wording(entry: 1747, [text.said, currency.said, wanted.said]) }

    /// `{text}` is not a date
    package static func notADate(text: some Sayable) -> Wording { Wording(entry: 1748, [text.said]) }

    /// year-month-day, such as `2019-03-02`
    package static var yearMonthDay: Wording { Wording(entry: 1749, []) }

    /// there is no {text}
    package static func noSuchDay(text: some Sayable) -> Wording { Wording(entry: 1750, [text.said]) }

    /// one: that month has {count} day
    /// other: that month has {count} days
    package static func monthHasDays(count: Int) -> Wording { Wording(entry: 1751, [count.said]) }

    /// a year has 12 months; the order is year-month-day
    package static var twelveMonths: Wording { Wording(entry: 1752, []) }

    /// `{text}` is not a duration
    package static func notADuration(text: some Sayable) -> Wording { Wording(entry: 1753, [text.said]) }

    /// such as `48 hours`, `2 days` or `3 weeks`
    package static var suchAsDurations: Wording { Wording(entry: 1754, []) }

    /// `{text}` is neither `yes` nor `no`
    package static func neitherYesNorNo(text: some Sayable) -> Wording { Wording(entry: 1755, [text.said]) }

    /// `{text}` is not one of the options
    package static func notAnOption(text: some Sayable) -> Wording { Wording(entry: 1756, [text.said]) }

    /// one of {names}
    package static func oneOf(names: some Sayable) -> Wording { Wording(entry: 1757, [names.said]) }

    /// the text holds {kind} ({name})
    package static func textHoldsCharacter(kind: some Sayable, name: some Sayable) -> Wording { Wording(entry: 1758,
        [kind.said, name.said]) }

    /// type it again by hand: it may come from a copied document
    package static var typeItByHand: Wording { Wording(entry: 1759, []) }

    /// one: the text has {length} character; {least} to {most} are allowed
    /// other: the text has {length} characters; {least} to {most} are allowed
    package static func lengthOfText(count: Int, length: some Sayable, least: some Sayable, most: some Sayable) ->
        Wording { Wording(entry: 1760, [count.said, length.said, least.said, most.said]) }

    /// `{text}` does not have the form that is wanted
    package static func notOfForm(text: some Sayable) -> Wording { Wording(entry: 1761, [text.said]) }

    /// `{text}` is out of range
    package static func outOfRange(text: some Sayable) -> Wording { Wording(entry: 1762, [text.said]) }

    /// {least} to {most} are possible
    package static func rangeOfValues(least: some Sayable, most: some Sayable) -> Wording { Wording(entry: 1763,
        [least.said, most.said]) }

    /// digits alone, without commas or points: `1234`
    package static var digitsAlone: Wording { Wording(entry: 1764, []) }

    /// digits without commas, with a point for decimals: `1234.5`
    package static var digitsWithoutCommas: Wording { Wording(entry: 1765, []) }

    /// use the digits 0 to 9, not full-width ones
    package static var digitsOfKeyboard: Wording { Wording(entry: 1766, []) }

    /// write it as `{text}`
    package static func writeItAs(text: some Sayable) -> Wording { Wording(entry: 1767, [text.said]) }

    /// `{text}` can be read as {whole} or as {decimal}
    package static func mayBeEither(text: some Sayable, whole: some Sayable, decimal: some Sayable) -> Wording {
        Wording(entry: 1768, [text.said, whole.said, decimal.said]) }

    /// write `{whole}` or `{decimal}`, whichever you mean
    package static func writeEither(whole: some Sayable, decimal: some Sayable) -> Wording { Wording(entry: 1769,
        [whole.said, decimal.said]) }

    /// `{name}` is no currency of ISO 4217
    package static func noCurrency(name: some Sayable) -> Wording { Wording(entry: 1770, [name.said]) }

    /// did you mean {codes}?
    package static func nearCurrencies(codes: some Sayable) -> Wording { Wording(entry: 1771, [codes.said]) }

    /// `{text}` has more decimals than {currency}, which has {number}
    package static func decimalsOfCurrency(text: some Sayable, currency: some Sayable, number: some Sayable) -> Wording
        { Wording(entry: 1772, [text.said, currency.said, number.said]) }

    /// `{text}` has decimals, and {currency} has none
    package static func noDecimalsOfCurrency(text: some Sayable, currency: some Sayable) -> Wording { Wording(entry:
        1773, [text.said, currency.said]) }

    /// if the point parts thousands, write it as `{text}`
    package static func ifGrouped(text: some Sayable) -> Wording { Wording(entry: 1774, [text.said]) }

    /// B0 and eight capital letters or digits, or a ten-digit ISBN
    package static var formAsin: Wording { Wording(entry: 1775, []) }

    /// three, seven and seven digits with hyphens
    package static var formOrderId: Wording { Wording(entry: 1776, []) }

    /// A and nine to twenty capital letters or digits
    package static var formSellerId: Wording { Wording(entry: 1777, []) }

    /// eight to forty letters and digits
    package static var formTrackingNumber: Wording { Wording(entry: 1778, []) }

    /// the pattern is too large
    package static var patternTooLarge: Wording { Wording(entry: 1779, []) }

    /// `)` without `(`
    package static var groupNotOpened: Wording { Wording(entry: 1780, []) }

    /// the pattern ends too early
    package static var patternEndsEarly: Wording { Wording(entry: 1781, []) }

    /// groups are nested too deeply
    package static var groupsTooDeep: Wording { Wording(entry: 1782, []) }

    /// `(` without `)`
    package static var groupNotClosed: Wording { Wording(entry: 1783, []) }

    /// `{sign}` without `{opener}`; write `\{sign}` for the character itself
    package static func signNotOpened(sign: some Sayable, opener: some Sayable) -> Wording { Wording(entry: 1784,
        [sign.said, opener.said]) }

    /// `{sign}` has nothing to repeat; write `\{sign}` for the character itself
    package static func nothingToRepeat(sign: some Sayable) -> Wording { Wording(entry: 1785, [sign.said]) }

    /// a pattern matches the whole text, so `{sign}` is not needed
    package static func needlessAnchor(sign: some Sayable) -> Wording { Wording(entry: 1786, [sign.said]) }

    /// a count is written `{exactly}`, `{2,5}` or `{2,}`
    package static func otherRepetition(exactly: some Sayable) -> Wording { Wording(entry: 1787, [exactly.said]) }

    /// the count ends below its start
    package static var repetitionBackwards: Wording { Wording(entry: 1788, []) }

    /// a count is a number from 0 to 1000
    package static var repetitionRange: Wording { Wording(entry: 1789, []) }

    /// a set's range ends with a plain character; write `\-` for the hyphen itself
    package static var rangeToEscape: Wording { Wording(entry: 1790, []) }

    /// the set's range runs backwards
    package static var rangeBackwards: Wording { Wording(entry: 1791, []) }

    /// `[` has no `]`: a set is written `[a-z0-9]`
    package static var setNotClosed: Wording { Wording(entry: 1792, []) }

    /// the set is empty: one is written `[a-z0-9]`
    package static var setEmpty: Wording { Wording(entry: 1793, []) }

    /// `\` has nothing after it
    package static var nothingEscaped: Wording { Wording(entry: 1794, []) }

    /// `\{letter}` is not part of patterns; there are `\d` and `\w`
    package static func unknownPatternEscape(letter: some Sayable) -> Wording { Wording(entry: 1795, [letter.said]) }
}
