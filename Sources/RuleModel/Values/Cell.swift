import SourceText

/// One value of a case as evaluation and letters read it: trivial, 24 bytes, in one array per case.
///
/// What the numbers mean is known from the fact's type, which was resolved when the pack was checked.
package struct Cell: Sendable, Equatable {
    package enum State: UInt8, Sendable {
        /// Nobody has told.
        case unknown
        /// Asked, does not exist.
        case none
        case known
    }

    package var state: State
    /// Currency, duration unit, length of a text in bytes, or cells per row.
    package var extra: Int32
    /// The value on its grid; of text its offset, of lists and rows their first cell, of a ratio the dividend.
    package var a: Int64
    /// Of lists and rows how many; of a ratio the divisor.
    package var b: Int64

    package init(state: State = .known, a: Int64 = 0, b: Int64 = 0, extra: Int32 = 0) {
        self.state = state
        self.a = a
        self.b = b
        self.extra = extra
    }

    package static let unknown = Cell(state: .unknown)
    package static let none = Cell(state: .none)

    @inline(__always) package var isKnown: Bool { state == .known }
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
}

/// Where each space starts in the array of cells.
package struct Frame: Sendable {
    package var item: Int
    package var row: Int

    package init(item: Int = 0, row: Int = 0) {
        self.item = item
        self.row = row
    }

    @inline(__always)
    package func index(_ operand: Operand) -> Int {
        switch operand.space {
        case .case: Int(operand.slot)
        case .item: item + Int(operand.slot)
        case .row: row + Int(operand.slot)
        }
    }
}

/// The values of a case: one cell per fact, then the cells of items, lists and rows; texts lie in one run of bytes.
package struct ValueTable: Sendable {
    package var cells: [Cell]
    package var text: [UInt8] = []
    /// Where each cell's value was written in the case; `nil` behind an index that nobody wrote.
    package var places: [SourceRange?]

    package init(count: Int) {
        cells = Array(repeating: .unknown, count: count)
        places = Array(repeating: nil, count: count)
    }

    /// Adds cells that are unknown yet and returns the index of the first.
    package mutating func grow(by count: Int) -> Int {
        let first = cells.count
        cells.append(contentsOf: repeatElement(.unknown, count: count))
        places.append(contentsOf: repeatElement(nil, count: count))
        return first
    }

    /// Keeps a text and returns its cell.
    package mutating func textCell(_ value: String) -> Cell {
        let offset = text.count
        text.append(contentsOf: value.utf8)
        return Cell(a: Int64(offset), extra: Int32(clamping: text.count - offset))
    }

    package func string(_ cell: Cell) -> String {
        String(decoding: text[Int(cell.a)..<Int(cell.a) + Int(cell.extra)], as: UTF8.self)
    }
}
