// What findings and texts say is worded by language, so whoever has them has the languages too.
@_exported import Languages
