@_exported import Documents
@_exported import SourceText

// The door: whoever imports this module also sees the encodings and dates that reports may have.
@_exported import Documents
@_exported import SourceText
