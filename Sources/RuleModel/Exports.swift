// Packs and cases are written in languages, so whoever has them has the languages too.
@_exported import Languages
