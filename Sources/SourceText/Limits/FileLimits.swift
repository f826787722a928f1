extension Limit {
    static let ofFiles = [
        fileBytes, nesting, yamlFindings, yamlRecoveries, fileFindings, shownFindings, nameBytes, folderDepth
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
        .silent("what lies deeper counts as not there"))
}
