@_exported import Documents
@_exported import RuleModel
@_exported import SourceText

// The door: whoever imports this module also sees rule books, the texts of notices, and where problems stand.
@_exported import Documents
@_exported import RuleModel
@_exported import SourceText
