extension Limit {
    static let ofFiles = [
        fileBytes, nesting, yamlFindings, yamlRecoveries, fileFindings, shownFindings, nameBytes, folderDepth,
        folderEntries, textBytes, packBytes, evidenceBytes
    ]

    package static let fileBytes = Limit(
        "file-bytes", 1 << 20, .bytes, of: "a rule file, a template or a case",
        because:
            "The longest file of our packs has a thirtieth of it; a person does not keep so much text in one file.",
        .finding(.fileTooLarge))

    package static let nesting = Limit(
        "nesting", 32, .levels, of: "maps and lists inside one another, in YAML",
        because: "No format here needs more than eight, and a reader that calls itself must not run out of stack.",
        .finding(.yamlTooDeep))

    package static let yamlFindings = Limit(
        "yaml-findings", 100, of: "mistakes of form that are kept of one YAML file",
        because: "A file that is no YAML has one in each line.",
        .silent("the file is refused all the same, and the next run shows the next ones"))

    package static let yamlRecoveries = Limit(
        "yaml-recoveries", 20, of: "places at which reading goes on after broken YAML",
        because: "Each place reads the rest of the file once more.",
        .silent("the file is refused all the same, and the next run shows the next ones"))

    package static let fileFindings = Limit(
        "file-findings", 200, of: "mistakes that are looked for in one rule file",
        because: "Whoever mends so many gets to see the next ones, and a file of nothing but mistakes costs no more.",
        .finding(.limit))

    package static let shownFindings = Limit(
        "shown-findings", 250, of: "findings of one file that are shown",
        because: "Nobody reads more at once, and they are counted.",
        .finding(.limit))

    package static let nameBytes = Limit(
        "name-bytes", 80, .bytes, of: "a name: of a fact, a cause, a route",
        because: "Names stand in conditions and messages, and have to fit into a line there.",
        .finding(.badName))

    package static let folderDepth = Limit(
        "folder-depth", 32, .levels, of: "folders inside one another that are searched for files",
        because: "Packs and cases take four; links can make any number of them.",
        .said(.foldersTooDeep(most: "32")))

    package static let folderEntries = Limit(
        "folder-entries", 1_000_000, of: "files and folders below one that is searched",
        because: "An agency has a hundredth of it; whoever names the root of a disk by mistake is told so.",
        .said(.tooManyFiles(most: "1,000,000")))

    package static let textBytes = Limit(
        "text-bytes", 64 << 20, .bytes, of: "a text that is read as a whole: a notice, a letter, a reply",
        because: "What is read has closer limits of its own; this one keeps the rest of a huge file out of memory.",
        .said(.fileLargerThan(most: "64 MiB")))

    package static let packBytes = Limit(
        "packs-bytes", 256 << 20, .bytes, of: "all files of the packs of one run together",
        because: "All of our packs have two; each file has its own limit besides.",
        .said(.packsTooLarge(most: "256 MiB")))

    package static let evidenceBytes = Limit(
        "evidence-bytes", 4 << 30, .bytes, of: "an exhibit or a report",
        because:
            "They are read piece by piece, so this only ends what has no end; the largest reports have half of it.",
        .said(.fileLargerThan(most: "4 GiB")))
}
