import AppealKit
import MyPacks

print("\(fileCount) files, among them \(lateDelivery)")
print(ruleBook.listing(in: .english))
