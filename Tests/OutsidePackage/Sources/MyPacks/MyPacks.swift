import RulePacks

extension MyPacks {
    /// A violation by its generated name.
    public static let mostUsual: ViolationID = Shop.lateDelivery
}
