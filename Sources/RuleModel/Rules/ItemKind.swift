extension ItemKind {
    package var fragment: FragmentKind {
        switch self {
        case .cause: .cause
        case .action: .action
        case .prevention: .prevention
        }
    }
}

extension FragmentKind {
    package var item: ItemKind? { ItemKind(rawValue: rawValue) }
}
