import AppealKit
import RulePacks
import Testing

/// A small pack with everything that several violations and several causes share.
enum Shop {
    static let files = """
        === pack.yaml
        pack: test
        version: 1.0.0
        title: Shop
        title.zh: 商店
        language: en
        reading-languages: [zh]
        facts:
          shop.name:
            type: text
            ask: Name?
            ask.zh: 店名？
          notice.date:
            type: date
            ask: Date of the notice?
            ask.zh: 通知日期？
          is-mine:
            type: yes-no
            ask: Your fault?
            ask.zh: 是您的错吗？
          found-on:
            type: date
            ask: Found when?
            ask.zh: 何时发现？
          orders:
            type: rows
            ask: Which orders?
            ask.zh: 哪些订单？
            columns:
              order:
                type: order-id
              lost:
                type: yes-no
                optional: yes
              paid:
                type: money USD
          places:
            type: list of text
            ask: Which places?
            ask.zh: 哪些地点？
          done-on:
            type: date
            ask: Done when?
            ask.zh: 何时完成？
          since:
            type: date
            ask: Since when?
            ask.zh: 从何时起？
        routes:
          plan-of-action:
            words: 100 to 800
            source: https://example.com
            checked: 2026-01-01
          dispute:
            to: us
          instructions:
            to: seller
            also: yes
        causes:
          mislaid:
            title: Parcels were mislaid
            title.zh: 包裹放错
            actions: [refund, search]
            prevention: [shelf]
        actions:
          refund:
            title: Refunded
            title.zh: 已退款
          search:
            title: Searched
            title.zh: 已查找
        prevention:
          shelf:
            title: A shelf
            title.zh: 货架
        exhibits:
          receipts:
            ask: Receipts
            ask.zh: 收据
            files: [pdf, jpg]
          photo:
            ask: Photo
            ask.zh: 照片
        === late.yaml
        violation: late
        title: Late Parcels
        title.zh: 迟发
        level: account
        policy:
          - since: 2019-01-01
            requires: late.rate < 4%
            source: https://example.com
            checked: 2026-01-01
          - since: 2025-07-01
            requires: late.rate <= 2.5%
            source: https://example.com
            checked: 2026-01-01
        notice:
          asks:
            delays:
              title: delays
              title.zh: 延误
            losses:
              title: losses
              title.zh: 丢失
              when: late.lost > 0
        facts:
          late.rate:
            type: percent
            ask: Rate?
            ask.zh: 比率？
          late.orders:
            type: count
            ask: How many?
            ask.zh: 多少？
            counted-in: [orders]
          late.lost:
            type: count
            ask: How many lost?
            ask.zh: 丢失多少？
          late.mine:
            type: yes-no
            ask: Is it true?
            ask.zh: 属实吗？
          late.guide:
            type: yes-no
            ask: Must buyers be told?
            ask.zh: 要通知买家吗？
        routes:
          - instructions:
              when: late.guide
          - dispute:
              when: not late.mine
          - plan-of-action
        causes:
          mislaid:
            answers: [delays, losses]
          slow:
            title: Packing was slow
            title.zh: 打包慢
            answers: [delays]
            actions: [refund]
            prevention: [shelf, staff]
        prevention:
          staff:
            title: More staff
            title.zh: 增员
        === dirty.yaml
        violation: dirty
        title: Dirty Parcels
        title.zh: 脏包裹
        level: account
        notice:
          asks:
            dirt:
              title: dirt
              title.zh: 污渍
        facts:
          dirty.count:
            type: count
            ask: How many dirty?
            ask.zh: 脏的多少？
        routes:
          - plan-of-action
        causes:
          mislaid:
            answers: [dirt]
        exhibits:
          soap:
            ask: Soap
            ask.zh: 肥皂
            needed: dirty.count > 1
        === pack.md
        ## header
        - Shop: {{ shop.name }}
        - {{ letter.date }}

        ## closing
        {{ shop.name }}

        ## letter plan-of-action
        {{ header }}
        Of {{ notice.date }}: {{ violations }}.
        {{ summaries }}
        ### Causes
        {{ causes }}
        ### Actions
        {{ actions }}
        ### Prevention
        {{ prevention }}
        ### Exhibits
        {{ exhibits }}
        {{ closing }}

        ## letter dispute
        We object to {{ violations }}.
        ### Exhibits
        {{ exhibits }}

        ## letter instructions
        Dear buyer:
        1. Wait.
        2. Ask.

        ## cause mislaid
        {{ orders | plural: "One parcel was", "# parcels were" }} mislaid in {{ places }}, found on {{ found-on }}.
        {% for row in orders %}
        - {{ row.order }}{% if known row.lost %}{% if row.lost %}, lost{% endif %}{% endif %}
        {% endfor %}

        ## action refund
        We refunded on {{ done-on }} ({{ exhibit.receipts }}):
        {% for row in cause.orders %}
        - {{ row.order }}: {{ row.paid }}
        {% endfor %}

        ## action search
        We searched {{ cause.places }} on {{ done-on }}{% if exhibit.photo %} ({{ exhibit.photo }}){% endif %}.

        ## prevention shelf
        A shelf since {{ since }} ({{ exhibit.photo }}).

        ## exhibit receipts
        Receipts

        ## exhibit photo
        Photo of {{ shop.name }}
        === late.md
        ## summary
        Late: {{ late.rate }} ({{ late.orders }}); required: {{ policy }}\
        {% if late.lost > 0 %}; lost: {{ late.lost }}{% endif %}.

        ## cause slow
        Packing was slow{% if is-mine %}, by our fault{% endif %}: {{ orders | plural: "one parcel", "# parcels" }}.

        ## prevention staff
        Staff since {{ since }}.
        === dirty.md
        ## summary
        Dirty: {{ dirty.count }}.

        ## exhibit soap
        Soap
        === pack.zh.md
        ## header
        - 店：{{ shop.name }}
        - {{ letter.date }}

        ## closing
        {{ shop.name }}

        ## letter plan-of-action
        {{ header }}
        {{ notice.date }}：{{ violations }}。
        {{ summaries }}
        ### 原因
        {{ causes }}
        ### 措施
        {{ actions }}
        ### 预防
        {{ prevention }}
        ### 附件
        {{ exhibits }}
        {{ closing }}

        ## letter dispute
        对{{ violations }}有异议。
        ### 附件
        {{ exhibits }}

        ## letter instructions
        尊敬的买家：
        1. 请等候。
        2. 请询问。

        ## cause mislaid
        {{ found-on }}发现 {{ orders | plural: "# 个包裹" }}放错于{{ places }}。
        {% for row in orders %}
        - {{ row.order }}{% if known row.lost %}{% if row.lost %}，丢失{% endif %}{% endif %}
        {% endfor %}

        ## action refund
        {{ done-on }}退款（{{ exhibit.receipts }}）：
        {% for row in cause.orders %}
        - {{ row.order }}：{{ row.paid }}
        {% endfor %}

        ## action search
        {{ done-on }}查找{{ cause.places }}{% if exhibit.photo %}（{{ exhibit.photo }}）{% endif %}。

        ## prevention shelf
        自{{ since }}起有货架（{{ exhibit.photo }}）。

        ## exhibit receipts
        收据

        ## exhibit photo
        {{ shop.name }} 的照片
        === late.zh.md
        ## summary
        迟发：{{ late.rate }}（{{ late.orders }}）；要求：{{ policy }}{% if late.lost > 0 %}；丢失：{{ late.lost }}{% endif %}。

        ## cause slow
        打包慢{% if is-mine %}，我们的错{% endif %}：{{ orders | plural: "# 个包裹" }}。

        ## prevention staff
        自{{ since }}起增员。
        === dirty.zh.md
        ## summary
        脏：{{ dirty.count }}。

        ## exhibit soap
        肥皂

        """

    static let book: RuleBook? = RuleBook.check(sources(files)).ruleBook

    /// A case that lacks nothing: two violations, three causes that share an action and a prevention.
    static let full = """
        case: full
        pack: test
        letter-date: 2026-03-05
        violations: [late, dirty]
        facts:
          shop.name: Desk & Co.
          notice.date: 2026-03-01
          late.rate: 3%
          late.orders: 3
          late.lost: 1
          late.mine: yes
          late.guide: no
          dirty.count: 1
        causes:
          - cause: mislaid
            as: first
            answers: [delays, losses]
            places: [Hall 1, Hall 2]
            found-on: 2026-02-01
            orders:
              - order: 111-0000001-0000001
                lost: yes
                paid: 5 USD
              - order: 111-0000002-0000002
                paid: 6.50 USD
          - cause: slow
            answers: [delays]
            is-mine: no
            orders:
              - order: 111-0000002-0000002
                paid: 6.50 USD
              - order: 111-0000003-0000003
                paid: 7 USD
          - cause: mislaid
            as: second
            answers: [dirt]
            places: [Hall 2, Hall 3]
            found-on: 2026-02-02
            orders:
              - order: 111-0000004-0000004
                lost: no
                paid: 8 USD
        actions:
          - action: search
            done-on: 2026-02-03
          - action: refund
            done-on: 2026-02-04
        prevention:
          - prevention: staff
            since: 2026-02-05
          - prevention: shelf
            since: 2026-02-06
        exhibits:
          photo: photo.png
          receipts: [a.pdf, b.jpg]

        """

    /// The full case with some of its text replaced.
    static func changed(_ edits: [(old: String, new: String)], at location: SourceLocation = #_sourceLocation) -> String
    {
        edits.reduce(full) { text, edit in
            #expect(text.contains(edit.old), "nothing to replace: \(edit.old)", sourceLocation: location)
            return text.replacing(edit.old, with: edit.new)
        }
    }
}
