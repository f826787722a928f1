import Foundation
import SourceText

/// The files of Tests/SamplePack.
let samplePack: [SourceFile] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "SamplePack")
    let names =
        FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }.filter {
            $0.contains("/") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".md"))
        } ?? []
    return names.sorted().compactMap { name in
        (try? Data(contentsOf: root.appending(path: name))).map { SourceFile(path: name, bytes: Array($0)) }
    }
}()
