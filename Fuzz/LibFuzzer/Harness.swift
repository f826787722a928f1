import Foundation

/// The program below libFuzzer; `scripts/fuzz` builds and starts it. `FUZZ_TARGET` names the target. With `FUZZ_SEEDS`
/// it writes seeds and dictionaries of all targets into that folder instead, and ends.
@_cdecl("LLVMFuzzerInitialize")
public func startFuzzing(_ count: UnsafeRawPointer?, _ arguments: UnsafeRawPointer?) -> CInt {
    if let folder = Harness.seedFolder {
        Harness.writeSeeds(into: folder)
        exit(0)
    }
    return 0
}

/// One input: a finding ends the process, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    do {
        try Harness.target.runTimed(Array(UnsafeBufferPointer(start: data, count: size)), slowness: 20)
    } catch {
        FileHandle.standardError.write(Data("finding: \(error)\n".utf8))
        abort()
    }
    return 0
}

private enum Harness {
    static let environment = ProcessInfo.processInfo.environment
    static let seedFolder = environment["FUZZ_SEEDS"]

    static let target: FuzzTarget = {
        let name = environment["FUZZ_TARGET"] ?? ""
        guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
            let names = FuzzTarget.all.map(\.name).joined(separator: ", ")
            FileHandle.standardError.write(Data("FUZZ_TARGET is `\(name)`; there are: \(names)\n".utf8))
            exit(2)
        }
        return target
    }()

    static func writeSeeds(into path: String) {
        let root = URL(fileURLWithPath: path)
        for target in FuzzTarget.all {
            let folder = root.appendingPathComponent(target.name)
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for (number, seed) in try (target.seeds() + target.kept.map(\.bytes)).enumerated() {
                write(seed, to: folder.appendingPathComponent("seed-\(number)"))
            }
            let lines = target.words.enumerated().map { "w\($0.offset)=\"\(escaped($0.element))\"\n" }
            write(Array(("# Words\n" + lines.joined()).utf8), to: root.appendingPathComponent("\(target.name).dict"))
        }
        write(Array(FuzzTarget.all.map { $0.name + "\n" }.joined().utf8), to: root.appendingPathComponent("targets"))
    }

    private static func write(_ bytes: [UInt8], to file: URL) {
        do { try Data(bytes).write(to: file) } catch {
            FileHandle.standardError.write(Data("\(file.path): \(error)\n".utf8))
            exit(2)
        }
    }

    /// As a dictionary of libFuzzer has it.
    private static func escaped(_ word: String) -> String {
        word.utf8.map { byte in
            switch byte {
            case 0x22, 0x5C: "\\" + String(UnicodeScalar(byte))
            case 0x20..<0x7F: String(UnicodeScalar(byte))
            default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
