import Documents
import RuleModel
import SourceText

/// What of a text shows that it may not come from the marketplace, or leads elsewhere.
struct Warnings {
    private(set) var all: [Diagnosis.Warning] = []
    /// What the mail's receiver found out, such as `dkim=pass`.
    private(set) var checks: [String] = []

    /// As many as anybody reads.
    private static let most = 20

    /// - Parameters:
    ///   - pack: the number of the pack that the text is read by; `nil` where none is known.
    ///   - head: the head of the mail that holds the notice.
    init(_ diagnoser: Diagnoser, _ pack: Int?, _ head: MailHeader?) {
        let packs = pack.map { [$0] } ?? Array(diagnoser.phrases.ruleBook.packs.indices)
        var seen = Set<String>()
        func add(_ warning: Diagnosis.Warning, _ host: String, _ all: inout [Diagnosis.Warning]) {
            if all.count < Self.most, seen.insert(host).inserted { all.append(warning) }
        }
        let links = diagnoser.notice.links.compactMap { link -> (host: String, passage: Diagnosis.Passage)? in
            HostScanner.host(of: link.address).map {
                (
                    $0,
                    Diagnosis.Passage(
                        text: clipped(link.address.visible(as: .line), to: 160),
                        place: Place(
                            diagnoser.notice.file,
                            SourceRange(start: link.source.lowerBound, end: link.source.upperBound)))
                )
            }
        }
        for number in packs {
            let own = diagnoser.phrases.hosts[number]
            let name = diagnoser.phrases.ruleBook.packs[number].title
            guard !own.brands.isEmpty else { continue }
            func check(_ host: String, isLink: Bool, _ passage: () -> Diagnosis.Passage) {
                if own.looksLike(host) {
                    add(.lookAlike(host: host, marketplace: name, passage()), host, &all)
                } else if isLink, pack != nil, !own.own(host) {
                    add(.foreignLink(host: host, marketplace: name, passage()), host, &all)
                }
            }
            for host in diagnoser.hosts {
                check(host.host, isLink: host.kind == .link) { diagnoser.passage(host.range) }
            }
            for link in links { check(link.host, isLink: true) { link.passage } }
            if pack != nil, let host = head?.sender.flatMap(Self.host), !own.own(host), let head {
                let place = diagnoser.notice.place(
                    min(head.position, max(0, diagnoser.notice.text.bytes.count - 1))..<head.position)
                let passage = Diagnosis.Passage(
                    text: clipped((head.sender ?? "").visible(as: .line), to: 160), place: place)
                all.removeAll { $0.host == host }
                all.insert(
                    own.looksLike(host)
                        ? .lookAlike(host: host, marketplace: name, passage)
                        : .foreignSender(host: host, marketplace: name, passage), at: 0)
            }
        }
        checks = Self.checks(diagnoser.heads.authentication ?? "")
        all += checks.filter { $0.hasSuffix("fail") }.map { .failedCheck($0) }
        if let head, head.tellsDate, head.date == nil {
            let bytes = diagnoser.notice.text.bytes
            let start = min(head.position, bytes.count)
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            all.append(.dateNotUnderstood(diagnoser.passage(start..<end)))
        }
    }

    /// The host of the last address in a sender: what stands before is a name, which anybody can choose.
    private static func host(of sender: String) -> String? {
        HostScanner.hosts(in: Array(sender.utf8)).last { $0.kind == .address }?.host
    }

    private static func checks(_ results: String) -> [String] {
        var found: [String] = []
        for part in results.lowercased().split(whereSeparator: { " ;,()\t".contains($0) }) {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, ["spf", "dkim", "dmarc"].contains(String(sides[0])),
                sides[1].utf8.allSatisfy(\.isWordByte), sides[1].utf8.count < 20
            else { continue }
            let check = String(part)
            if !found.contains(check), found.count < 12 { found.append(check) }
        }
        return found
    }
}

extension Diagnosis.Warning {
    /// The host that it is about.
    fileprivate var host: String? {
        switch self {
        case .foreignLink(let host, _, _), .lookAlike(let host, _, _), .foreignSender(let host, _, _): host
        case .failedCheck, .dateNotUnderstood: nil
        }
    }
}
