import AppealKit
import RulePacks

/// How many pack files the plugin put into this target.
public let fileCount = EmbeddedPacks.files.count

/// The packs, and a violation by its generated name.
public let ruleBook = EmbeddedPacks.ruleBook()
public let lateDelivery: ViolationID = Shop.lateDelivery
