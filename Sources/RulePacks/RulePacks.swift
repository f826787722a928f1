@_exported import PackCompiler
@_exported import RuleModel
@_exported import SourceText

// The door: whoever imports this module also sees rule books, how they are compiled, and where problems stand.
@_exported import PackCompiler
@_exported import RuleModel
@_exported import SourceText
