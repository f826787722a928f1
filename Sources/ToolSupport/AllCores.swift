import Dispatch
import RuleModel
import SourceText

/// Files, tests and cases are independent, so they are spread over the cores; a few are not worth it.
public func onAllCores(_ count: Int, _ work: @Sendable (Int) -> Void) {
    if count < 16 {
        RuleBook.sequentially(count, work)
    } else {
        let workplace = Workplace.current
        DispatchQueue.concurrentPerform(iterations: count) { index in
            Workplace.$current.withValue(workplace) { work(index) }
        }
    }
}

/// What comes of each value, in their order.
public func onAllCores<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ work: @Sendable (Value) -> Result
) -> [Result] {
    let results = Results<Result>(count: values.count)
    onAllCores(values.count) { results.set($0, work(values[$0])) }
    return results.values
}
