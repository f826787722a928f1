import Dispatch
import RulePacks

/// Files and tests are independent, so they are spread over the cores; a few are not worth it.
func onAllCores(_ count: Int, _ work: @Sendable (Int) -> Void) {
    if count < 16 { RuleBook.sequentially(count, work) } else { DispatchQueue.concurrentPerform(iterations: count, execute: work) }
}
