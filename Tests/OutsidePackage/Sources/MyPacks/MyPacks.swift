/// How many pack files the plugin put into this target.
public let fileCount = embeddedPackFiles.count
