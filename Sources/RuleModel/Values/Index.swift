/// Which element of a ``Table`` is meant: a number that fits no other table.
public struct Index<Of>: Hashable, Comparable, Strideable, Sendable {
    @usableFromInline let number: Int32

    @inlinable @inline(__always)
    package init(_ position: Int) { number = Int32(truncatingIfNeeded: position) }

    /// Its place among the others, from 0.
    @inlinable @inline(__always)
    package var position: Int { Int(number) }

    /// Whether it stands before another.
    @inlinable @inline(__always)
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    /// How many places further another stands.
    @inlinable @inline(__always)
    public func distance(to other: Self) -> Int { other.position - position }

    /// The one so many places further.
    @inlinable @inline(__always)
    public func advanced(by count: Int) -> Self { Self(position + count) }

    @inlinable @inline(__always)
    package static func + (index: Self, count: Int) -> Self { index.advanced(by: count) }
}

/// ``Index`` under a name that it keeps inside of a collection, where `Index` is the collection's own.
public typealias TableIndex<Of> = Index<Of>

/// Values that are told apart by their ``Index``: an array that takes no other number.
public struct Table<Of>: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral {
    @usableFromInline var elements: [Of]

    @inlinable
    package init(_ elements: [Of] = []) { self.elements = elements }

    /// The elements in their order.
    @inlinable
    public init(arrayLiteral elements: Of...) { self.elements = elements }

    /// Where the first element stands.
    @inlinable public var startIndex: TableIndex<Of> { TableIndex(0) }
    /// Where the next element that is added will stand.
    @inlinable public var endIndex: TableIndex<Of> { TableIndex(elements.count) }
    /// Where all elements stand.
    @inlinable public var indices: Range<TableIndex<Of>> { startIndex..<endIndex }

    /// The element that stands at an index.
    @inlinable
    public subscript(index: TableIndex<Of>) -> Of {
        // Lent and not copied: an element may hold many references.
        @inline(__always) _read { yield elements[index.position] }
        @inline(__always) _modify { yield &elements[index.position] }
    }

    /// Each element with its index.
    @inlinable
    package var indexed: Zip2Sequence<Range<TableIndex<Of>>, [Of]> { zip(indices, elements) }

    /// Adds an element after all others and returns where it stands.
    @inlinable @discardableResult
    package mutating func append(_ element: Of) -> TableIndex<Of> {
        elements.append(element)
        return TableIndex(elements.count - 1)
    }

    @inlinable
    package mutating func append(contentsOf more: some Sequence<Of>) { elements.append(contentsOf: more) }

    /// What lies in memory one after the other, read without counting references.
    @inlinable
    package func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<Of>) -> Result) -> Result {
        elements.withUnsafeBufferPointer(body)
    }
}

extension Table: Sendable where Of: Sendable {}
extension Table: Equatable where Of: Equatable {}

extension UnsafeBufferPointer {
    @inlinable
    package subscript(index: TableIndex<Element>) -> Element {
        @inline(__always) get { self[index.position] }
    }
}

/// What is kept beside the elements of a table, one for each.
@usableFromInline package struct Beside<Of, Value> {
    @usableFromInline package var values: [Value]

    @inlinable
    package init(_ values: [Value] = []) { self.values = values }

    @inlinable package var indices: Range<Index<Of>> { Index(0)..<Index(values.count) }

    /// Each value with the index of its element.
    @inlinable package var indexed: Zip2Sequence<Range<Index<Of>>, [Value]> { zip(indices, values) }

    @inlinable
    package subscript(index: Index<Of>) -> Value {
        @inline(__always) _read { yield values[index.position] }
        @inline(__always) _modify { yield &values[index.position] }
    }

    /// Adds the value of the next element and returns where that stands.
    @inlinable @discardableResult
    package mutating func append(_ value: Value) -> Index<Of> {
        values.append(value)
        return Index(values.count - 1)
    }

    @inlinable
    package mutating func append(contentsOf more: some Sequence<Value>) { values.append(contentsOf: more) }
}

extension Beside: Sendable where Value: Sendable {}
