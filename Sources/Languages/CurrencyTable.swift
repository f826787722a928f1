/// The currencies that are in use, and how many decimals their amounts have: `languages/currencies.yaml`, compiled in.
package enum CurrencyTable {
    /// The codes of ISO 4217 by numbers of decimals.
    package static var codes: [(decimals: Int, codes: [String])] { LanguageTables.currencies }
}
