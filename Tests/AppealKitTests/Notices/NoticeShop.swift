import AppealKit
import Foundation
import RulePacks
import SourceText

/// A marketplace with many violations, whose notices and replies were written for the tests.
enum NoticeShop {
    /// The `notice` of each violation, and the facts that it reads.
    private static let violations: [(id: String, notice: String, facts: String)] = [
        (
            "order-defect-rate",
            """
            says:
              - order defect rate exceeded the target
              - phrase: order defect rate
                weight: 1
            says.zh:
              - 订单缺陷率 … 超过
            says.ja:
              - 注文不良率 … 超え
            reads:
              - your order defect rate is {{ odr.rate }}
            asks:
              claims:
                title: A-to-z claims
                says: [A-to-z claims]
              feedback:
                title: negative feedback
                says: [negative feedback]
              chargebacks:
                title: service chargebacks
                says: [service chargebacks]
            """, "odr.rate: percent"
        ),
        (
            "valid-tracking-rate",
            """
            says:
              - phrase: valid tracking rate
                weight: 1
              - phrase: valid tracking rate is below
                unverified: yes
            reads:
              - your valid tracking rate is {{ vtr.rate }}
            asks:
              tracking:
                title: valid tracking
                says: [valid tracking]
            """, "vtr.rate: percent"
        ),
        (
            "late-shipment-rate",
            """
            says:
              - late shipment rate exceeded the target
              - phrase: late shipment rate
                weight: 1
            says.de:
              - Rate verspäteter Lieferungen … überschritten
            """, ""
        ),
        ("authenticity", "says: [complaints about the authenticity, may be inauthentic]", ""),
        (
            "inauthentic-account",
            """
            says:
              # allow tells-nothing: two violations really share it
              - may be inauthentic
              - pattern of inauthentic items on your account
            """, ""
        ),
        ("used-sold-as-new", "says:\n  - \"Complaint type: used items sold as new\"", ""),
        (
            "related-account",
            "says:\n  - related to an account that may not be used to sell\n  - related to a different selling account",
            ""
        ),
        ("forged-documents", "says: [appears to be forged or manipulated]", ""),
        ("dropshipping", "says: [under temporary review in accordance with our drop shipping policy]", ""),
        (
            "rights-owner",
            """
            says:
              - all: [report from a rights owner]
                any: [trademark, copyright, patent]
                none: [report was withdrawn]
            reads:
              - "Trademark number: {{ ip.registration }}"
            """, "ip.registration: text"
        ),
        ("restricted", "says: [listed items that are not permitted for sale]", ""),
        (
            "reviews",
            """
            says:
              - phrase: manipulated product reviews
                weight: 3
              - offered some compensation for customers to write reviews
            """,
            ""
        ),
        ("identity", "says: [need additional documentation to verify your identity]", ""),
        ("deceptive", "says: [has not violated section 3]", "")
    ]

    private static let manifest = """
        === pack.yaml
        pack: test
        version: 1.0.0
        title: Test
        language: en
        routes:
          dispute:
        notice:
          common:
            - has your account been deactivated in error
            - your account has been deactivated
            - your account is at risk of deactivation
            - your selling privileges have been removed
            - we have removed your selling privileges
            - under temporary review
            - plan of action
          common.de: [Verkäuferkonto wurde deaktiviert, Maßnahmenplan]
          common.zh: [您的账户已被停用, 行动计划]
          common.ja: [アカウントが停止されました, 改善計画]
          against: [in this article, dear seller performance, this plan of action answers your notice]
          reads:
            - "complaint ID: {{ notice.case-id }}"
            - "from … sent: {{ notice.date }}"
            - on {{ notice.date }} … wrote
          deadline:
            - submit … within {{ within }}
            - provide … within {{ within }}
            - respond … within {{ within }}
            - within {{ within }} of this notice
            - no later than {{ until }}
          deadline.de: ["innerhalb von {{ within }}"]
          deadline.zh: ["请在 {{ within }}"]
          submit: [submit appeal, submit new information]
          documents:
            invoices:
              title: invoices
              says: [invoices]
            utility-bill:
              title: utility bill
              says: [utility bill]
            business-licence:
              title: business licence
              says: [business licence]
          sites:
            shop.example: Island Time
            shop.example.org:
        replies:
          reinstated: [decided that you may sell … again, your account has been reactivated]
          more-information: [do not have enough information, greater detail on, need more information]
          documents-invalid: [have not submitted required documents, documents submitted are invalid]
          denied: [account remains deactivated, decided not to reinstate]
          final: [may not respond to further emails]
          asks-cause: [root cause, root causes]
          asks-action: [actions you have taken, actions taken]
          asks-prevention: [steps you have taken to prevent, prevent]
          asks-exhibit: [invoices, evidence, documents]
        facts:
          notice.date:
            type: date
            ask: When?
          notice.case-id:
            type: text
            optional: yes
            ask: Which?
        """

    private static let layout = """
        === pack.md
        ## header
        Date: {{ notice.date }}
        {% if known notice.case-id %}Case: {{ notice.case-id }}{% endif %}

        ## letter dispute
        {{ header }}

        {{ summaries }}
        """

    /// The files, for `ruleBook(_:)`.
    static var files: String {
        let all = violations.map { violation in
            let facts = violation.facts.split(separator: ": ")
            let declared = facts.count == 2 ? "facts:\n  \(facts[0]):\n    type: \(facts[1])\n    ask: What?" : ""
            return """
                === \(violation.id).yaml
                violation: \(violation.id)
                title: About \(violation.id)
                level: account
                notice:
                  \(violation.notice.indented(by: 2))
                \(declared)
                routes:
                  - dispute
                === \(violation.id).md
                ## summary
                We looked into it\(facts.isEmpty ? "" : ": {{ \(facts[0]) }}").
                """
        }
        return ([manifest, layout] + all).joined(separator: "\n") + "\n"
    }

    // MARK: Texts

    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func text(_ name: String) throws -> NoticeText {
        NoticeText(
            SourceFile(path: name, bytes: Array(try Data(contentsOf: fixtures.appending(path: "Texts/\(name)")))))
    }

    /// What is wanted of each text: `outcome violation…; key value…`.
    static func expectations() throws -> [Expectation] {
        let lines = try String(contentsOf: fixtures.appending(path: "expected.txt"), encoding: .utf8).split(
            separator: "\n")
        return lines.map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            let wants = parts[1].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            let words = wants[0].split(separator: " ").map(String.init)
            return Expectation(
                name: String(parts[0]), outcome: words[0], violations: words.dropFirst().sorted(),
                others: Array(wants.dropFirst()))
        }
    }

    struct Expectation {
        let name: String
        let outcome: String
        let violations: [String]
        let others: [String]
    }
}
