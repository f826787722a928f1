import SourceText

/// One value of a case as evaluation and letters read it: trivial, 24 bytes, in one array per case.
///
/// What the numbers mean is known from the fact's type, which was resolved when the pack was checked.
@usableFromInline package struct Cell: Sendable, Equatable {
    @usableFromInline package enum State: UInt8, Sendable {
        /// Nobody has said it yet.
        case unknown
        /// Asked, does not exist.
        case none
        case known
    }

    @usableFromInline package let state: State
    /// Currency, duration unit, length of a text in bytes, or cells per row.
    @usableFromInline let detail: Int32
    /// The value on its grid; of text its offset, of lists and rows their first cell, of a ratio the dividend.
    @usableFromInline let first: Int64
    /// Of lists and rows how many; of a ratio the divisor.
    @usableFromInline let second: Int64

    private init(_ state: State, _ first: Int64 = 0, _ second: Int64 = 0, _ detail: Int32 = 0) {
        self.state = state
        self.detail = detail
        self.first = first
        self.second = second
    }

    package static let unknown = Cell(.unknown)
    package static let none = Cell(.none)

    @inlinable @inline(__always) package var isKnown: Bool { state == .known }
}

/// What a known cell holds, by the type of its fact.
extension Cell {
    /// A count, number, percent or date on its grid.
    package init(number: Int64) { self.init(.known, number) }
    package init(flag: Bool) { self.init(.known, flag ? 1 : 0) }
    package init(option: Int) { self.init(.known, Int64(option)) }
    package init(money amount: Int64, _ currency: Currency) { self.init(.known, amount, 0, currency.packed) }
    package init(duration hours: Int64, writtenIn unit: DurationUnit) { self.init(.known, hours, 0, unit.rawValue) }
    package init(dividend: Int64, divisor: Int64) { self.init(.known, dividend, divisor) }

    /// A stretch of the table's text.
    package init(text range: Range<Int>) { self.init(.known, Int64(range.lowerBound), 0, Int32(clamping: range.count)) }

    /// A list, by the cells of its values.
    package init(list elements: Range<Index<Cell>>) {
        self.init(.known, Int64(elements.lowerBound.position), Int64(elements.count), 1)
    }

    /// Rows, one after the other from a cell on.
    package init(rowsAt first: Index<Cell>, count: Int, width: Int) {
        self.init(.known, Int64(first.position), Int64(count), Int32(width))
    }

    /// The value on its grid: of money the amount, of a duration the hours.
    @inlinable @inline(__always) package var number: Int64 { first }
    @inlinable @inline(__always) package var isYes: Bool { first != 0 }
    /// The position of a choice among the fact's options.
    @inlinable @inline(__always) package var option: Int { Int(first) }
    package var currency: Currency { Currency(packed: detail) }
    /// The unit that a duration was written in.
    package var durationUnit: DurationUnit { DurationUnit(rawValue: detail) ?? .hours }
    @inlinable @inline(__always) package var dividend: Int64 { first }
    @inlinable @inline(__always) package var divisor: Int64 { second }
    /// Where a text stands among the table's.
    @inlinable @inline(__always) package var textRange: Range<Int> { Int(first)..<Int(first) + Int(detail) }
    /// How many values a list has, or how many rows there are.
    @inlinable @inline(__always) package var count: Int { Int(second) }
    /// The cells of a list's values.
    @inlinable @inline(__always) package var elements: Range<Index<Cell>> { firstElement..<firstElement + count }
    /// The first cell of a list or rows.
    @inlinable @inline(__always) package var firstElement: Index<Cell> { Index(Int(first)) }
    /// How many cells each row has; 1 of a list.
    @inlinable @inline(__always) package var width: Int { Int(detail) }
}

/// Where a value is found: a space, and a slot in it.
package struct Operand: Sendable, Hashable {
    package enum Space: UInt8, Sendable {
        /// Facts told once per case.
        case `case`
        /// Facts of the item whose fragment is read.
        case item
        /// The current pass of a loop.
        case row
    }

    package var space: Space
    package var slot: Int32

    package init(_ space: Space, _ slot: Int) {
        self.space = space
        self.slot = Int32(slot)
    }

    /// `letter.date`, the first fact of every case.
    package static let letterDate = Operand(.case, 0)
}

/// Where each space starts in the array of cells.
package struct Frame: Sendable {
    package var item: Index<Cell>
    package var row: Index<Cell>

    package init(item: Index<Cell> = Index(0), row: Index<Cell> = Index(0)) {
        self.item = item
        self.row = row
    }

    @inline(__always)
    package func index(_ operand: Operand) -> Index<Cell> {
        switch operand.space {
        case .case: Index(Int(operand.slot))
        case .item: item + Int(operand.slot)
        case .row: row + Int(operand.slot)
        }
    }
}

/// The values of a case: one cell per fact, then the cells of items, lists and rows; texts lie in one run of bytes.
package struct ValueTable: Sendable {
    package var cells: Table<Cell>
    package var text: [UInt8] = []
    /// Where each cell's value was written in the case; `nil` of one that nobody wrote.
    package var places: Beside<Cell, SourceRange?>

    package init(count: Int) {
        cells = Table(Array(repeating: .unknown, count: count))
        places = Beside(Array(repeating: nil, count: count))
    }

    /// Adds cells that are unknown yet and returns the index of the first.
    package mutating func grow(by count: Int) -> Index<Cell> {
        let first = cells.endIndex
        cells.append(contentsOf: repeatElement(.unknown, count: count))
        places.append(contentsOf: repeatElement(nil, count: count))
        return first
    }

    /// Keeps a text and returns its cell.
    package mutating func textCell(_ value: String) -> Cell {
        let offset = text.count
        text.append(contentsOf: value.utf8)
        return Cell(text: offset..<text.count)
    }

    package func string(_ cell: Cell) -> String { String(decoding: text[cell.textRange], as: UTF8.self) }
}
