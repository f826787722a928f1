import LinkedPacks
import MyPacks
import RulePacks

// Both modules have a pack `shop`, and each name says whose it is.
print("\(MyPacks.files.count) and \(LinkedPacks.files.count) files, among them \(MyPacks.mostUsual)")
print(MyPacks.Shop.lateDelivery == LinkedPacks.Shop.lateDelivery)
print((MyPacks.ruleBook().packs + LinkedPacks.ruleBook().packs).map(\.id))
