import SourceText
import Testing
import YAMLTree

/// After so many broken places the rest of a file is passed over: whoever mends those gets to see the next ones.
@Test func recoveryEnds() {
    func found(_ count: Int) -> Int {
        let text = (0..<count).map { "key-\($0): \"a\" b\nnext-\($0): 1\n" }.joined()
        var found = Diagnostics()
        _ = YAMLDocument.read(SourceFile(path: "a.yaml", text: text), into: &found)
        return found.all.count
    }
    let most = Limit.yamlRecoveries.value
    #expect(found(most - 1) == most - 1)
    #expect(found(most) == most)
    #expect(found(most + 1) == most + 1, "the place at which it gives up is told too")
    #expect(found(most + 2) == most + 1)
}
