#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import Languages
import SourceText
import ToolSupport
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A document that can be printed: LibreOffice reads the one form of it, a browser the other.
struct PrintableDocument {
    let docx: [UInt8]
    let html: [UInt8]
}

/// Why there is no PDF, and what to do instead.
struct PDFProblem: WordedError { let wording: Wording }

/// An installed program that makes PDFs.
struct PDFProgram {
    fileprivate enum Kind: CaseIterable { case libreOffice, chromium }

    private let kind: Kind
    private let path: String

    /// The document as a PDF, by the first program that can make it.
    static func print(_ document: PrintableDocument) throws -> [UInt8] {
        let programs = Kind.allCases.compactMap { kind in
            kind.names.lazy.compactMap(Subprocess.find).first.map { PDFProgram(kind: kind, path: $0) }
        }
        guard !programs.isEmpty else { throw PDFProblem.noProgram(Kind.allCases.flatMap(\.names)) }
        var failures: [Wording] = []
        for program in programs {
            switch try program.print(document) {
            case .success(let pdf): return pdf
            case .failure(let failure): failures.append(.programFailed(program: program.path, failure: failure.reason))
            }
        }
        throw PDFProblem.noPDF(failures)
    }

    fileprivate struct Failure: Error { let reason: Wording }

    private static let limit = Double(Limit.pdfSeconds.value)
    private static let largest = Limit.pdfBytes.value

    private func print(_ document: PrintableDocument) throws -> Result<[UInt8], Failure> {
        try Disk.withTemporaryFolder { unfinished in
            let (folder, name) = (unfinished.path, "letter." + (kind == .libreOffice ? "docx" : "html"))
            let file = folder + "/" + name
            try unfinished.write(kind == .libreOffice ? document.docx : document.html, to: name)
            switch Subprocess.run(path, kind.arguments(file, folder), seconds: Self.limit) {
            case .notStarted: return .failure(Failure(reason: .couldNotBeStarted))
            case .tookTooLong: return .failure(Failure(reason: .tookTooLong(seconds: "\(Int(Self.limit))")))
            case .broken: return .failure(Failure(reason: .brokeDown))
            case .ended(let status):
                guard let pdf = try? Disk.bytes(folder + "/letter.pdf", atMost: Self.largest),
                    pdf.starts(with: "%PDF-".utf8)
                else {
                    return .failure(Failure(reason: .endedWithoutPdf(status: "\(status)")))
                }
                return .success(pdf)
            }
        }
    }
}

extension PDFProgram.Kind {
    /// What it is called in `PATH`, and where it lies on macOS.
    fileprivate var names: [String] {
        switch self {
        case .libreOffice: ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"]
        case .chromium:
            [
                "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium"
            ]
        }
    }

    /// In a profile of its own, so that a program that runs already is left alone; without the network.
    fileprivate func arguments(_ file: String, _ folder: String) -> [String] {
        let profile = URL(filePath: folder + "/profile")
        switch self {
        case .libreOffice:
            return [
                "-env:UserInstallation=\(profile.absoluteString)", "--headless", "--norestore", "--convert-to", "pdf",
                "--outdir", folder, file
            ]
        case .chromium:
            return [
                "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--user-data-dir=\(profile.path(percentEncoded: false))", "--no-pdf-header-footer",
                "--print-to-pdf=\(folder)/letter.pdf"
            ]
                // Chromium refuses to run as root with its sandbox; the page is ours and holds no scripts.
                + (geteuid() == 0 ? ["--no-sandbox"] : []) + [URL(filePath: file).absoluteString]
        }
    }
}

// MARK: Messages

extension PDFProblem {
    fileprivate static func noProgram(_ names: [String]) -> PDFProblem {
        PDFProblem(wording: .noPdfProgram(programs: WordingValue.names(names)))
    }

    fileprivate static func noPDF(_ failures: [Wording]) -> PDFProblem {
        let first = failures.first ?? .verbatim("")
        let all = failures.dropFirst().reduce(first) { Wording.failureAndNext(first: $0, next: $1) }
        return PDFProblem(wording: .noPdfCame(failures: all))
    }
}
