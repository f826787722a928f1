/// How a run ended when it did not end well, as the shell sees it; a clean run is 0.
public enum Status: Int32, Error {
    /// Findings, or no letter yet.
    case findings = 1
    /// It could not run: wrong use, unreadable files.
    case couldNotRun = 2
}
