import AppealKit
import BundledPacks
import Foundation
import RulePacks

/// The bundled packs and the example case.
enum EmbeddedExample {
    /// Read once for all tests.
    static let book = BundledPacks.ruleBook()
    static let noticeReader = NoticeReader(book)
    static let checkout = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL
    static let folder = checkout.appendingPathComponent("Examples/new-store-2019")
    static let text = (try? String(contentsOf: folder.appendingPathComponent("case.yaml"), encoding: .utf8)) ?? ""
}
