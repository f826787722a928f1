import SourceText

/// What kind of value a fact has.
public indirect enum FactType: Sendable, Hashable {
    /// A name or a sentence of the seller's own.
    case text
    /// `yes` or `no`.
    case yesNo
    /// A whole number: `214`.
    case count
    /// With four decimals at most.
    case number
    /// With four decimals at most: 1.4% is 1.4, not 0.014.
    case percent
    /// In a currency, or in whichever one the seller writes when it is `nil`.
    case money(Currency?)
    /// A day without a time: `2019-03-02`.
    case date
    /// Hours, days or weeks: `2 days`.
    case duration
    /// One of the options that its ``Fact`` lists.
    case choice
    /// A number of a known form, such as an order number.
    case identifier(Identifier)
    /// Several values of one type; never of lists or rows.
    case list(FactType)
    /// A table, such as the orders concerned; its columns are facts of their own.
    case rows

    /// The types that a pack may name, as it names them; `list of …` and `money USD` beside them.
    package static let named: [(name: String, type: FactType)] =
        [
            ("text", .text), ("yes-no", .yesNo), ("count", .count), ("number", .number), ("percent", .percent),
            ("money", .money(nil)),
            ("date", .date), ("duration", .duration), ("choice", .choice), ("rows", .rows)
        ] + Identifier.allCases.map { ($0.rawValue, .identifier($0)) }

    /// Its name as a pack writes it.
    public var name: String {
        switch self {
        case .money(let currency?): "money \(currency.code)"
        case .list(let element): "list of \(element.name)"
        case .identifier(let identifier): identifier.rawValue
        default: Self.named.first { $0.type == self }?.name ?? ""
        }
    }

    /// Whether `<` and `>` mean something.
    package var isOrdered: Bool {
        switch self {
        case .count, .number, .percent, .money, .date, .duration: true
        default: false
        }
    }

    /// The type of a list's values; of all else itself.
    package var element: FactType { if case .list(let element) = self { element } else { self } }

    package var isCollection: Bool {
        switch self {
        case .list, .rows: true
        default: false
        }
    }

    /// What a value of it looks like, for messages and questions.
    public var example: String {
        switch self {
        case .text: "some words"
        case .yesNo: "yes"
        case .count: "214"
        case .number: "2.5"
        case .percent: "1.4%"
        case .money(let currency): currency.map(\.example) ?? "12.50 USD"
        case .date: "2019-03-02"
        case .duration: "2 days"
        case .choice: "an option"
        case .identifier(let identifier): identifier.example
        case .list(let element): "[\(element.example)]"
        case .rows: "a list of rows"
        }
    }
}

extension FactType {
    /// A value that a case can tell for one of the grid. What lies a step of the grid beside an amount lies a coin
    /// beside it here, so that it is on the same side of it.
    package func told(near value: Int64) -> Int64 {
        guard case .money(let currency) = self else { return value }
        let coin = (currency ?? Currency("USD"))?.coin ?? 1
        let rest = (value % coin + coin) % coin
        return value - rest + (rest == 1 && coin > 1 ? coin : 0)
    }
}

/// A currency by its ISO 4217 code.
public struct Currency: Sendable, Hashable {
    /// The three letters, one byte each.
    package let packed: Int32

    package init(packed: Int32) { self.packed = packed }

    /// `nil` unless it is the code of a currency that is in use: three capital letters.
    public init?(_ code: some StringProtocol) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else { return nil }
        let packed = Self.pack(code)
        guard Self.table[packed] != nil else { return nil }
        self.packed = packed
    }

    /// The ISO 4217 code, three capital letters, such as `USD`.
    public var code: String {
        String(
            decoding: [
                UInt8(truncatingIfNeeded: packed >> 16), UInt8(truncatingIfNeeded: packed >> 8),
                UInt8(truncatingIfNeeded: packed)
            ], as: UTF8.self)
    }

    /// Decimals that its amounts have and are printed with, by ISO 4217.
    package var decimals: Int { Self.table[packed] ?? 2 }

    /// An amount of it: `12.50 USD`, `1250 JPY`.
    package var example: String {
        answerText(decimals == 0 ? 1_250 * Literal.grid : 125 * Literal.grid / 10, decimals: decimals) + " \(code)"
    }

    /// Its smallest amount in steps of the grid.
    package var coin: Int64 { (0..<decimals).reduce(Literal.grid) { coin, _ in coin / 10 } }

    /// ``near(_:)`` as advice; `nil` if there are none.
    package static func advice(for text: String) -> Wording? {
        let codes = near(text).map { "`\($0.code)`" }
        return codes.isEmpty ? nil : .nearCurrencies(codes: WordingValue.or(codes))
    }

    /// Those that a person may have meant who wrote a text that is none: the one written small, or those with one slip,
    /// if they are few.
    private static func near(_ text: String) -> [Currency] {
        if let same = Currency(text.uppercased()) ?? otherNames[text.uppercased()].flatMap({ Currency($0) }) {
            return [same]
        }
        let near = table.keys.sorted().map { Currency(packed: $0) }.filter {
            nearestName(to: text, among: [$0.code]) != nil
        }
        return near.count <= 4 ? near : []
    }

    /// What people call currencies that have another code.
    private static let otherNames = ["RMB": "CNY", "CNH": "CNY", "YUAN": "CNY", "NTD": "TWD", "STG": "GBP"]

    private static let table = Dictionary(
        uniqueKeysWithValues: CurrencyTable.codes.flatMap { decimals, codes in
            codes.map { (pack($0), decimals) }
        })

    private static func pack(_ code: some StringProtocol) -> Int32 { code.utf8.reduce(0) { $0 << 8 | Int32($1) } }
}

/// An identifier whose form can be checked.
public enum Identifier: String, Sendable, CaseIterable {
    /// Ten characters: `B0` and eight capitals or digits, or an ISBN-10.
    case asin
    /// Amazon's order number: three, seven and seven digits.
    case orderID = "order-id"
    /// Amazon's merchant token: `A` and nine to twenty capitals or digits.
    case sellerID = "seller-id"
    /// A carrier's number: eight to forty letters and digits.
    case trackingNumber = "tracking-number"

    package var example: String {
        switch self {
        case .asin: "B0EXAMPLE1"
        case .orderID: "111-0000001-0000001"
        case .sellerID: "A1EXAMPLE2TOKN"
        case .trackingNumber: "9400100000000000000001"
        }
    }

    /// The form in words, for messages.
    package var form: Wording {
        switch self {
        case .asin: .formAsin
        case .orderID: .formOrderId
        case .sellerID: .formSellerId
        case .trackingNumber: .formTrackingNumber
        }
    }

    package func accepts(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        switch self {
        case .asin:
            return bytes.count == 10
                && (bytes.starts(with: [0x42, 0x30]) ? bytes.allSatisfy(Self.isCapitalOrDigit) : Self.isISBN(bytes))
        case .orderID: return Self.isOrderNumber(bytes)
        case .sellerID:
            return (10...21).contains(bytes.count) && bytes[0] == UInt8(ascii: "A")
                && bytes.allSatisfy(Self.isCapitalOrDigit)
        case .trackingNumber:
            return (8...40).contains(bytes.count)
                && bytes.allSatisfy {
                    Self.isCapitalOrDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isCapitalOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    private static func isISBN(_ bytes: [UInt8]) -> Bool {
        bytes.dropLast().allSatisfy(isDigit) && (isDigit(bytes[9]) || bytes[9] == UInt8(ascii: "X"))
    }

    private static func isOrderNumber(_ bytes: [UInt8]) -> Bool {
        bytes.count == 19
            && bytes.indices.allSatisfy { $0 == 3 || $0 == 11 ? bytes[$0] == UInt8(ascii: "-") : isDigit(bytes[$0]) }
    }
}
