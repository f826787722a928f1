import Foundation

/// A fault with its number and where it is.
struct Planted: Codable {
    let number: Int
    let kind: String
    let path: String
    let line: Int
    let before: String
    let after: String
    /// Of the fault among all that there could be: the same in every run.
    let key: String

    /// A fault by what it says, wherever in its file it stands.
    struct Answered: Hashable {
        let path: String
        let before: String
        let after: String
    }

    var answered: Answered { Answered(path: path, before: before, after: after) }
}

/// Plants faults into copies of files, about as many of each kind, chosen by a seed; the first of them are those that
/// are wanted, the others stand in for what the compiler refuses.
struct Planter {
    /// Where the files are read, and where they are written with their faults.
    let package: URL
    let tree: URL
    let refused: Set<String>

    /// Writes the files of the tree anew and gives back what is in them.
    func plant(_ paths: [String], count: Int, seed: UInt64) throws -> [Planted] {
        var texts: [String: [UInt8]] = [:]
        var byKind: [Fault.Kind: [(path: String, fault: Fault)]] = [:]
        for path in paths.sorted() {
            let bytes = [UInt8](try Data(contentsOf: package.appendingPathComponent(path)))
            texts[path] = bytes
            for fault in faults(in: bytes) { byKind[fault.kind, default: []].append((path, fault)) }
        }
        var random = Dice(state: seed)
        for kind in Fault.Kind.allCases { byKind[kind]?.shuffle(using: &random) }
        var chosen: [(path: String, fault: Fault)] = []
        var taken: [String: [Range<Int>]] = [:]
        while chosen.count < count, byKind.values.contains(where: { !$0.isEmpty }) {
            for kind in Fault.Kind.allCases where chosen.count < count {
                while let next = byKind[kind]?.popLast() {
                    let mine = next.fault.range
                    let meets = taken[next.path, default: []].contains {
                        $0.lowerBound <= mine.upperBound && mine.lowerBound <= $0.upperBound
                    }
                    if meets { continue }
                    taken[next.path, default: []].append(mine)
                    chosen.append(next)
                    break
                }
            }
        }
        // A number stays that of its fault when others are refused, so that only their files change.
        let numbered = chosen.enumerated().map {
            (number: $0.offset + 1, path: $0.element.path, fault: $0.element.fault)
        }
        .filter { !refused.contains(Self.key($0.path, $0.fault)) }
        try write(numbered, texts, count: chosen.count)
        return numbered.map { one in
            let bytes = texts[one.path] ?? []
            return Planted(
                number: one.number, kind: one.fault.kind.rawValue, path: one.path, line: one.fault.line,
                before: Self.line(bytes, one.fault.range), after: Self.says(one.fault, bytes),
                key: Self.key(one.path, one.fault))
        }
    }

    private static func key(_ path: String, _ fault: Fault) -> String {
        "\(path):\(fault.range.lowerBound):\(fault.kind.rawValue)"
    }

    private func write(
        _ chosen: [(number: Int, path: String, fault: Fault)], _ texts: [String: [UInt8]], count: Int
    ) throws {
        var changed = texts
        var switches: [String: [(number: Int, fault: Fault)]] = [:]
        // From the back of each file, so that the places before stay.
        for one in chosen.sorted(by: { $0.fault.range.lowerBound > $1.fault.range.lowerBound }) {
            changed[one.path]?.replaceSubrange(one.fault.range, with: Array(one.fault.replacement(one.number).utf8))
            switches[Self.module(one.path), default: []].append((one.number, one.fault))
        }
        for (path, bytes) in changed { try Data(bytes).write(to: tree.appendingPathComponent(path)) }
        for (module, faults) in switches {
            try Data(Self.switchFile(faults, count: count, module).utf8).write(
                to: tree.appendingPathComponent("\(module)/MutantSwitch.swift"))
        }
    }

    /// `Sources/Reports`
    private static func module(_ path: String) -> String { path.split(separator: "/").prefix(2).joined(separator: "/") }

    // MARK: What a table tells

    private static func line(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = bytes[range.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count
        return String(decoding: bytes[start..<end], as: UTF8.self).trimmedBlanks
    }

    private static func says(_ fault: Fault, _ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes[fault.range], as: UTF8.self)
        switch (fault.kind, fault.sign) {
        case (.boundMoved, let sign?): return "`\(sign)` is `\(sign.count == 1 ? sign + "=" : String(sign.prefix(1)))`"
        case (_, let sign?): return "`\(sign)` is `\(Self.turned[sign] ?? "")`"
        case (.branchDropped, nil): return text.isEmpty ? "the condition never holds" : "the condition always holds"
        case (.earlyReturn, nil): return "returns at once"
        case (.callLeftOut, nil): return "not done"
        case (.constantChanged, nil):
            return "`\(text)` is `\(text == "true" ? "false" : text == "false" ? "true" : text + " + 1")`"
        default: return "`\(text)` the other way round"
        }
    }

    private static let turned = [
        "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "+": "-", "-": "+"
    ]

    // MARK: The switch

    /// What is compiled into a module: which fault is real, which were reached, and their operators.
    private static func switchFile(_ faults: [(number: Int, fault: Fault)], count: Int, _ module: String) -> String {
        let name = module.split(separator: "/").last ?? ""
        return """
            #if canImport(Glibc)
                import Glibc
            #else
                import Darwin
            #endif

            /// Whether the environment makes each fault real.
            private let active: [Bool] = {
                var active = Array(repeating: false, count: \(count + 1))
                guard let list = getenv("APPEALKIT_MUTANTS") else { return active }
                for number in String(cString: list).split(separator: ",") { active[Int(number) ?? 0] = true }
                return active
            }()

            /// Which faults were reached, where a folder is told to write that to: a byte for each.
            nonisolated(unsafe) private let reached: UnsafeMutablePointer<UInt8>? = {
                guard let folder = getenv("APPEALKIT_MUTANTS_REACHED") else { return nil }
                let path = String(cString: folder) + "/\(name)-\\(getpid())"
                let file = open(path, O_RDWR | O_CREAT, 0o644)
                guard file >= 0, ftruncate(file, \(count + 1)) == 0 else { return nil }
                let memory = mmap(nil, \(count + 1), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
                return memory == MAP_FAILED ? nil : memory?.assumingMemoryBound(to: UInt8.self)
            }()

            func isMutant(_ number: Int) -> Bool {
                reached?[number] = 1
                return active[number]
            }

            func mutated<T>(
                _ number: Int, _ right: @autoclosure () throws -> T, _ wrong: @autoclosure () throws -> T
            ) rethrows -> T {
                isMutant(number) ? try wrong() : try right()
            }

            """
                + faults.compactMap { number, fault in fault.sign.map { operators(number, $0, fault.kind) } }.joined()
    }

    private static func operators(_ number: Int, _ sign: String, _ kind: Fault.Kind) -> String {
        let name = operatorName(number)
        switch sign {
        case "&&", "||":
            let precedence = sign == "&&" ? "LogicalConjunctionPrecedence" : "LogicalDisjunctionPrecedence"
            return """
                infix operator \(name): \(precedence)
                func \(name) (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool {
                    isMutant(\(number)) ? try a \(turned[sign] ?? "") b() : try a \(sign) b()
                }

                """
        case "+", "-":
            return """
                infix operator \(name): AdditionPrecedence
                func \(name) <T: AdditiveArithmetic>(a: T, b: T) -> T {
                    isMutant(\(number)) ? a \(turned[sign] ?? "") b : a \(sign) b
                }

                """
        case "==", "!=":
            return """
                infix operator \(name): ComparisonPrecedence
                func \(name) <T: Equatable>(a: T, b: T) -> Bool { isMutant(\(number)) != (a \(sign) b) }
                func \(name) <T: Equatable>(a: T?, b: T?) -> Bool { isMutant(\(number)) != (a \(sign) b) }
                func \(name) <T>(a: T?, b: _OptionalNilComparisonType) -> Bool { isMutant(\(number)) != (a \(sign) b) }
                func \(name) (a: Any.Type, b: Any.Type) -> Bool { isMutant(\(number)) != (a \(sign) b) }

                """
        default:
            let wrong =
                kind == .boundMoved ? (sign.count == 1 ? sign + "=" : String(sign.prefix(1))) : turned[sign] ?? ""
            return """
                infix operator \(name): ComparisonPrecedence
                func \(name) <T: Comparable>(a: T, b: T) -> Bool { isMutant(\(number)) ? a \(wrong) b : a \(sign) b }

                """
        }
    }
}

/// The same numbers in every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
