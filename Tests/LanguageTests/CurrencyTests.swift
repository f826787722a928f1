import Foundation
import LanguageFiles
import Languages
import Testing

@Suite("Currencies") struct CurrencyTests {
    private func decimals(_ code: String) -> [Int] {
        CurrencyTable.codes.filter { $0.codes.contains(code) }.map(\.decimals)
    }

    @Test(arguments: [("JPY", 0), ("USD", 2), ("EUR", 2), ("CNY", 2), ("BHD", 3), ("CLF", 4)])
    func haveTheirDecimals(code: String, number: Int) { #expect(decimals(code) == [number]) }

    @Test func areThoseInUse() {
        let codes = CurrencyTable.codes.flatMap(\.codes)
        #expect(codes.count > 150 && Set(codes).count == codes.count)
        for code in ["DEM", "HRK", "XXX", "XAU", "XYZ"] { #expect(decimals(code).isEmpty, "\(code)") }
    }

    /// A folder of languages without the file has none, and says nothing about it.
    @Test(
        arguments: [
            (nil, []), ("0: [JPY]\n2: [USD, EUR]\n", []), ("2: [USD, USD]\n", ["`USD` is here twice"]),
            ("2: [usd]\n", ["`2` takes a list of codes of three capital letters"]),
            ("two: [USD]\n", ["`two` is no key of this file; it is not in the English one either"]),
            ("2: USD\n", ["`2` takes a list of codes of three capital letters"])
        ] as [(String?, [String])])
    func fileIsChecked(text: String?, problems: [String]) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try text?.write(to: folder.appendingPathComponent("currencies.yaml"), atomically: true, encoding: .utf8)
        let found = LanguageFolder(folder.path).problems.filter { $0.path.hasSuffix("currencies.yaml") }
        #expect(found.map(\.kind.text) == problems)
    }
}
