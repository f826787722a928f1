// Made from docs/diagnostics by `RECORD_PAGES=1 swift test --filter DiagnosticPageTexts`. Do not edit.

/// The pages of docs/diagnostics by their names, and their index, `README`.
let diagnosticPageTexts: [(name: String, text: String)] = [
    (
        "README",
        ###"""
        # What the checker says

        Every finding ends in a code, such as `[unknown-key]`. Its page says what it means, why it matters, and shows an example, what is said about it, and how it is mended.

        Codes are stable: one that was released is never renamed and never means something else. All are errors, except those that say that they are warnings.

        ## Files and YAML
        | code | says |
        | --- | --- |
        | [`unreadable-file`](unreadable-file.md) | the computer does not hand the file over |
        | [`empty-file`](empty-file.md) | the file holds nothing |
        | [`file-too-large`](file-too-large.md) | the file is larger than 1 MiB |
        | [`not-utf-8`](not-utf-8.md) | the file is not UTF-8 text |
        | [`control-character`](control-character.md) | a character that nobody can see |
        | [`yaml-syntax`](yaml-syntax.md) | YAML cannot be read here |
        | [`yaml-tab`](yaml-tab.md) | a tab where YAML counts spaces |
        | [`yaml-duplicate-key`](yaml-duplicate-key.md) | one key twice in one place |
        | [`yaml-anchor`](yaml-anchor.md) | `&` or `*` at the start of a text |
        | [`yaml-tag`](yaml-tag.md) | `!` at the start of a text |
        | [`yaml-several-documents`](yaml-several-documents.md) | a second document in one file |
        | [`yaml-inline-map`](yaml-inline-map.md) | keys and values in braces |
        | [`yaml-too-deep`](yaml-too-deep.md) | more than 32 levels in each other |
        | [`yaml-key-not-text`](yaml-key-not-text.md) | no key before the colon |
        | [`swallowed-comment`](swallowed-comment.md) | YAML drops the text behind ` #` |
        | [`full-width-punctuation`](full-width-punctuation.md) | `：`, `，` or `“` instead of the plain sign |

        ## Files of a pack
        | code | says |
        | --- | --- |
        | [`misplaced-file`](misplaced-file.md) | the file is not one that is read there |
        | [`missing-manifest`](missing-manifest.md) | the pack has no `pack.yaml` |
        | [`name-mismatch`](name-mismatch.md) | one name inside the file, another outside |
        | [`missing-template`](missing-template.md) | the rule file has no template |
        | [`template-without-rule`](template-without-rule.md) | the template has no rule file |
        | [`missing-language`](missing-language.md) | the template is missing in a reading language |
        | [`no-packs`](no-packs.md) | there is nothing to check in the folder |

        ## Allowances
        | code | says |
        | --- | --- |
        | [`bad-allowance`](bad-allowance.md) | a comment that is meant to allow something and does not |
        | [`unused-allowance`](unused-allowance.md) | a comment that allows what is not there (warning) |

        ## Form
        | code | says |
        | --- | --- |
        | [`unknown-key`](unknown-key.md) | a key that the format does not have there |
        | [`missing-key`](missing-key.md) | a key that cannot be left out |
        | [`missing-value`](missing-value.md) | nothing behind a key |
        | [`misplaced-key`](misplaced-key.md) | a key that does not go with the rest |
        | [`wrong-shape`](wrong-shape.md) | a list instead of a value, or the other way round |
        | [`bad-value`](bad-value.md) | a value that is not possible there |
        | [`bad-name`](bad-name.md) | a name that is not written as names are |
        | [`too-precise`](too-precise.md) | more than four decimals |
        | [`limit`](limit.md) | larger or deeper than the tool works with |
        | [`unknown-language`](unknown-language.md) | a language that the pack does not have |
        | [`missing-translation`](missing-translation.md) | a text without its sibling in a reading language |
        | [`unknown-type`](unknown-type.md) | a type that does not exist |
        | [`bad-domain`](bad-domain.md) | limits that nothing can pass |
        | [`bad-pattern`](bad-pattern.md) | a pattern that cannot be read |
        | [`bad-example`](bad-example.md) | an example that the fact could not have |

        ## Names
        | code | says |
        | --- | --- |
        | [`duplicate-name`](duplicate-name.md) | one name for two things |
        | [`unknown-fact`](unknown-fact.md) | a fact that is declared nowhere |
        | [`unknown-shared`](unknown-shared.md) | a shared file that is not there |
        | [`unknown-item`](unknown-item.md) | a cause, action or prevention that is declared nowhere |
        | [`unknown-exhibit`](unknown-exhibit.md) | an exhibit that is declared nowhere |
        | [`unknown-route`](unknown-route.md) | a route that the pack does not have |
        | [`unknown-ask`](unknown-ask.md) | an answer to what the notice does not ask |
        | [`unknown-option`](unknown-option.md) | an option that the choice does not have |
        | [`unused-definition`](unused-definition.md) | declared and used nowhere |
        | [`cyclic-facts`](cyclic-facts.md) | a fact that is computed from itself |
        | [`cause-not-told`](cause-not-told.md) | `cause.…` of a cause that is not asked for it |
        | [`last-route`](last-route.md) | a condition on the last route, or none before it |
        | [`incomplete-plan`](incomplete-plan.md) | a cause without an action or a prevention, or an ask without a cause |
        | [`tells-nothing`](tells-nothing.md) | a phrase that several notices have (warning) |

        ## Conditions
        | code | says |
        | --- | --- |
        | [`condition-syntax`](condition-syntax.md) | a condition or sum that cannot be read |
        | [`type-mismatch`](type-mismatch.md) | types that do not go together |
        | [`not-optional`](not-optional.md) | `known` of a fact that always is |
        | [`not-allowed-here`](not-allowed-here.md) | `known` or `exhibit.` outside a fragment |

        ## Fragments
        | code | says |
        | --- | --- |
        | [`text-before-heading`](text-before-heading.md) | text above the first heading |
        | [`bad-heading`](bad-heading.md) | a heading that starts no fragment |
        | [`empty-fragment`](empty-fragment.md) | a heading without text |
        | [`duplicate-fragment`](duplicate-fragment.md) | the same heading twice |
        | [`missing-fragment`](missing-fragment.md) | a text that the letter needs |
        | [`unused-fragment`](unused-fragment.md) | a text that nothing calls for |
        | [`unclosed-tag`](unclosed-tag.md) | `{{` or `{%` without its end |
        | [`unbalanced-tag`](unbalanced-tag.md) | `if` or `for` without its end |
        | [`unknown-tag`](unknown-tag.md) | a tag that does not exist |
        | [`tag-syntax`](tag-syntax.md) | a tag that cannot be read |
        | [`nested-loop`](nested-loop.md) | a loop inside a loop |
        | [`unknown-filter`](unknown-filter.md) | a filter that does not exist |
        | [`wrong-argument`](wrong-argument.md) | a filter that is given what it cannot use |
        | [`misplaced-section`](misplaced-section.md) | a section within a sentence or outside a layout |
        | [`exhibits-too-early`](exhibits-too-early.md) | the list of exhibits before what mentions them |
        | [`starts-with-digit`](starts-with-digit.md) | a sentence that would start with a digit |

        ## Proofs
        | code | says |
        | --- | --- |
        | [`never-true`](never-true.md) | a condition that holds in no case |
        | [`always-true`](always-true.md) | a condition that holds in every case |
        | [`idle-part`](idle-part.md) | a part of a condition that decides nothing |
        | [`undecided-condition`](undecided-condition.md) | a condition that says neither yes nor no |
        | [`unguarded-value`](unguarded-value.md) | a value that may not exist is printed |
        | [`may-be-empty`](may-be-empty.md) | a text of which nothing may be left |
        | [`unreachable-route`](unreachable-route.md) | a route that earlier ones never let through |
        | [`unreachable-fragment`](unreachable-fragment.md) | a text that no letter has |
        | [`languages-differ`](languages-differ.md) | one language tells what the other does not |
        | [`policy-order`](policy-order.md) | figures that are not in the order of their days |
        | [`not-proved`](not-proved.md) | what could not be settled |

        ## Cases
        | code | says |
        | --- | --- |
        | [`unknown-pack`](unknown-pack.md) | a pack that is not at hand |
        | [`unknown-violation`](unknown-violation.md) | a violation that the pack does not have |
        | [`out-of-range`](out-of-range.md) | a value outside the limits of its fact |
        | [`after-letter`](after-letter.md) | later than the date of the letter |
        | [`missing-exhibit-file`](missing-exhibit-file.md) | an exhibit whose file is not there |
        | [`wrong-exhibit-type`](wrong-exhibit-type.md) | a kind of file that is not taken |
        | [`empty-exhibit`](empty-exhibit.md) | an exhibit's file that holds nothing |
        | [`mislabelled-exhibit`](mislabelled-exhibit.md) | a file that is not what its ending says |
        | [`contradiction`](contradiction.md) | figures that cannot both be true |
        | [`unanswered-ask`](unanswered-ask.md) | a question of the notice that no cause answers (warning) |
        | [`does-not-add-up`](does-not-add-up.md) | causes that do not explain the whole number (warning) |
        | [`meets-policy`](meets-policy.md) | a figure that is already good enough (warning) |
        | [`changed-fact`](changed-fact.md) | a fact that an earlier letter told otherwise (warning) |
        | [`nothing-new`](nothing-new.md) | the same letter again (warning) |
        | [`sources-differ`](sources-differ.md) | a notice or report that says something else than the case (warning) |
        | [`exhibit-policy`](exhibit-policy.md) | an exhibit that misses a requirement, left out of the letter (warning) |
        | [`few-own-words`](few-own-words.md) | a section that hardly says what no other seller would (warning) |
        | [`box-too-long`](box-too-long.md) | more text than a box of the form takes (warning) |

        ## Review of letters
        | code | says |
        | --- | --- |
        | [`review`](review.md) | a rule of the pack finds something in a letter or fragment (warning, unless the rule says otherwise) |
        | [`letter-gap`](letter-gap.md) | the notice asks something that the letter does not answer (warning) |
        | [`letter-differs`](letter-differs.md) | the letter says something else than its case or the notice |
        | [`review-example`](review-example.md) | a rule does not find its bad example, or finds a good one |

        ## Reports
        | code | says |
        | --- | --- |
        | [`report-syntax`](report-syntax.md) | a report is not the JSON that it should be |
        | [`unknown-report`](unknown-report.md) | a file is none of the reports that are known |
        | [`guessed-encoding`](guessed-encoding.md) | a report is not UTF-8 (warning) |
        | [`unclear-dates`](unclear-dates.md) | day or month first, nothing tells |
        | [`skipped-rows`](skipped-rows.md) | rows that cannot be used (warning) |
        | [`odd-report`](odd-report.md) | something in a report is not as it should be (warning) |

        ## Tests
        | code | says |
        | --- | --- |
        | [`test-failed`](test-failed.md) | something else comes of a case than its test wants |
        | [`checks-nothing`](checks-nothing.md) | a test that cannot fail |
        | [`no-tests`](no-tests.md) | there is nothing to test in the folder |
        | [`unknown-question`](unknown-question.md) | a question that the case never asks |

        ## How the pages are written

        The examples are not only shown, they are run: a test lays the files below **Bad** over a small pack that is right (`Tests/RulePacksTests/BasePack`) and
        compares what is said with **It says**, letter for letter. Then it lays the files below **Good** over them, and nothing may be said. A file is introduced
        by a line with nothing but its path in backticks; `` `path` is gone. `` takes one away. A page of a case has a `case.yaml`, one of the review
        a `letter.txt` as well, a page of a
        report a `report.json` or `report.txt`, a page of a test has its files below `rules/shop/tests`.

        Some mistakes cannot be written down in a page. A block whose language ends in `-escaped` is decoded first:

        - `\xNN` is the byte with that hexadecimal number, `\t` a tab, `\\` a backslash;
        - `\*N` at the end of a line writes the line N times.

        `RECORD_DIAGNOSTICS=1 swift test` writes what is said now into the pages, and fails, so that somebody reads the difference.

        """###
    ),
    (
        "after-letter",
        ###"""
        # after-letter
        Something is said to have happened after the date of the letter.

        A letter tells what was found and done. A date that lies ahead turns it into a promise, and promises are refused. A fact that may lie ahead has `future: yes` in the pack.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
          late.found-on:
            type: date
            ask: On which day did you find it?

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        We found this on {{ late.found-on }}.
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
          late.found-on: 2019-03-20
        ```

        ## It says
        ```text
        case.yaml:7:18: error: 2019-03-20 is after the letter's date, 2019-03-02 [after-letter]
              late.found-on: 2019-03-20
                             ^~~~~~~~~~
          hint: a letter tells what was found and done: correct the date, or date the letter later
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
          late.found-on: 2019-02-20
        ```

        """###
    ),
    (
        "always-true",
        ###"""
        # always-true
        A condition holds in every case that comes to it.

        It looks as if something were decided, and nothing is: the text below it is always written, and what stands behind `else` never. Most often it was meant to be narrower, such as `>` for `>=`,
        or the conditions around and before it have decided already. The case that is shown is one of those that come to it.

        Correct the condition, or leave it out and keep its text. In a chain that asks for every option of one choice the last `elsif` may stand although it always holds.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        {% if late.orders >= 0 %}
        Each of these customers got an apology.
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:3:7: error: `late.orders >= 0` is always true [always-true]
            {% if late.orders >= 0 %}
                  ^~~~~~~~~~~~~~~~
          hint: the limits of its facts leave no other way; correct the condition, or leave it out
          this case shows it (case.yaml):
            case: counter-example
            pack: shop
            letter-date: 2026-01-15
            violations: [late-delivery]
            facts:
              late.orders: 1
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        {% if late.orders > 0 %}
        Each of these customers got an apology.
        {% endif %}
        ```

        """###
    ),
    (
        "bad-allowance",
        ###"""
        # bad-allowance
        A comment is meant to allow a finding, and allows nothing as it is written.

        An allowance names one code and gives a reason: `# allow unused-definition: kept for the spring launch`. What the promise of a whole letter rests on cannot be allowed: only what is a matter of judgement can, such as something that is not used yet. In a template the comment is `<!-- allow CODE: reason -->`, alone on its line.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
          # allow unused-definition
          late.parcels:
            type: count
            ask: How many parcels were late? # allow unknown-fact: it is new

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late, {{ late.parcels | plural: "one parcel", "# parcels" }} in all.

        <!-- allow unused-fragmnet: the shop will need it in spring -->
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:9:3: error: this gives no reason to allow `unused-definition` [bad-allowance]
              # allow unused-definition
              ^~~~~~~~~~~~~~~~~~~~~~~~~
          hint: write it behind a colon: `allow unused-definition: why it may stand`
        rules/shop/late-delivery.yaml:12:38: error: `unknown-fact` cannot be allowed [bad-allowance]
                ask: How many parcels were late? # allow unknown-fact: it is new
                                                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          hint: mend what it tells; only what is a matter of judgement may stand
        templates/shop/late-delivery.md:4:1: error: there is no code `unused-fragmnet` to allow [bad-allowance]
            <!-- allow unused-fragmnet: the shop will need it in spring -->
            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          hint: did you mean `unused-fragment`?
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
          # allow unused-definition: the spring launch will print it
          late.parcels:
            type: count
            ask: How many parcels were late?

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        <!-- allow unused-fragment: the shop will need it in spring -->
        ## exhibit receipt
        The receipt of the carrier
        ```

        """###
    ),
    (
        "bad-domain",
        ###"""
        # bad-domain
        The limits of a fact do not fit each other or its type, or a division may be by 0.

        Limits keep out answers that cannot be true. If no answer could pass them, no letter could ever be written.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            min: 10
            max: 1
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:9:10: error: `max` is below `min` [bad-domain]
                max: 1
                     ^
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            min: 1
            max: 10
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "bad-example",
        ###"""
        # bad-example
        An example is not a value that the fact could have.

        The example is shown beside the question. A seller who follows it would have their answer refused.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            max: 500
            example: 1200
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:9:14: error: the example does not fit: `1200` is out of range [bad-example]
                example: 1200
                         ^~~~
          hint: 0 to 500 are possible
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            max: 500
            example: 12
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "bad-heading",
        ###"""
        # bad-heading
        A heading is not one that starts a fragment, or stands where none can.

        `## ` and a kind such as `summary`, or a kind and a name such as `## cause slow-packing`, start a fragment. With any other heading the text below it would get lost.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summery
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:1:4: error: there is no kind of fragment `summery` [bad-heading]
            ## summery
               ^~~~~~~
          hint: did you mean `summary`?
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        """###
    ),
    (
        "bad-name",
        ###"""
        # bad-name
        A name is not written as names are: lower case, with hyphens between words.

        Names stand in conditions, headings and cases. One way of writing them means that nobody has to remember whether it was `LateOrders`, `late_orders` or `Late Orders`.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          Late_Orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:6:3: error: `Late_Orders` cannot be a fact's name [bad-name]
              Late_Orders:
              ^~~~~~~~~~~
          hint: write `late-orders`
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "bad-pattern",
        ###"""
        # bad-pattern
        A pattern cannot be read.

        A pattern says which form a text must have. It knows characters, `.`, sets such as `[a-z]`, `\d`, `\w`, groups with `|`, and the counts `?`, `*`, `+` and `{2,5}`.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.order:
            type: text
            pattern: LD-[0-9
            example: LD-7
            ask: Which order was late?

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        Order {{ late.order }} was late.
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:8:21: error: `[` has no `]`: a set is written `[a-z0-9]` [bad-pattern]
                pattern: LD-[0-9
                                ^
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.order:
            type: text
            pattern: LD-[0-9]
            example: LD-7
            ask: Which order was late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "bad-value",
        ###"""
        # bad-value
        A value is none of those that are possible here.

        A date must be in the calendar, a level one of three. The message says what is wrong and what would be right.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: company

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:3:8: error: `company` is not a level [bad-value]
            level: company
                   ^~~~~~~
          hint: there are `account`, `listing`, `order`
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "box-too-long",
        ###"""
        # box-too-long
        The text of a box of the marketplace's form is longer than the form takes. A warning.

        The form would cut it off, or refuse it. Characters are counted as forms count them: in UTF-16 code units, a line break as one. The pack says what goes into which box and how much it takes, under `boxes` of the route;
        `appeal draft --boxes` shows each box with how much it holds, and `appeal review` measures a letter whose sections it recognises. Only the letter that is sent is measured, not its copies to read.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en

        routes:
          dispute:
            boxes:
              - title: What happened
                sections: [summaries]
                max-characters: 20
                source: https://example.com/form
                checked: 2019-03-01
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        ```

        ## It says
        ```text
        case.yaml:1:1: warning: the box `What happened` takes 20 characters, its text has 22 [box-too-long]
            case: spring
            ^
          hint: shorten the longest answers by 2 characters; `appeal draft --boxes` shows what stands in it
        ```

        ## Good
        The form was measured again.

        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en

        routes:
          dispute:
            boxes:
              - title: What happened
                sections: [summaries]
                max-characters: 200
                source: https://example.com/form
                checked: 2019-03-02
        ```

        """###
    ),
    (
        "cause-not-told",
        ###"""
        # cause-not-told
        An action or prevention prints `cause.…`, and one of its causes is never asked for that.

        `{{ cause.boxes }}` stands for the boxes of the causes that the action is for. A cause is asked only for what its own fragment prints, so there the sentence would have a hole.

        ## Bad
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ causes }}

        {{ actions }}

        {{ prevention }}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
          boxes:
            type: list of text
            ask: Which boxes were missing?

        routes:
          - dispute

        causes:
          slow-packing:
            title: Packing took too long
            actions: [buy-boxes]
            prevention: [watch-queue]

        actions:
          buy-boxes:
            title: Bought boxes

        prevention:
          watch-queue:
            title: Watches the queue
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## cause slow-packing
        We had run out of boxes.

        ## action buy-boxes
        We bought {{ cause.boxes }}.

        ## prevention watch-queue
        The shift leader counts the open orders at noon.
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:17:3: error: `buy-boxes` prints `cause.boxes`, which the cause `slow-packing` is not told [cause-not-told]
              slow-packing:
              ^~~~~~~~~~~~
          hint: print or go through `boxes` in the cause's fragment, or give it another action
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## cause slow-packing
        We had run out of {{ boxes }}.

        ## action buy-boxes
        We bought {{ cause.boxes }}.

        ## prevention watch-queue
        The shift leader counts the open orders at noon.
        ```

        """###
    ),
    (
        "changed-fact",
        ###"""
        # changed-fact
        The case tells a fact otherwise than it did when the last letter went out.

        Whoever decides reads the earlier letters too, and a number, date or name that has changed makes all of them doubtful. This is a warning: a mistake has to be put right, and then the letter should say so. Allow it with a comment that says why.

        ## Bad

        ## It says
        ```text
        case.yaml:7:13: warning: `odr.rate` was told otherwise in round 1 [changed-fact]
              odr.rate: 1.5%
                        ^~~~
          hint: if this is right, say in the letter why it has changed
        rounds/1/case.yaml:7:13: note: it was this
              odr.rate: 1.4%
                        ^~~~
        ```

        ## Good
        ```yaml
          odr.rate: 1.5%   # allow changed-fact: Amazon's report of 3 March had counted one claim too few
        ```

        """###
    ),
    (
        "checks-nothing",
        ###"""
        # checks-nothing
        A test says nothing about what should come of its case.

        It has no `want:` and no letter beside it, so whatever the pack does with the case is right, and a test that cannot fail looks like one that passes. The same holds for a variant.
        `rulepack test --update` writes the letters of such a test.

        ## Bad
        `rules/shop/tests/spring/case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 3
        ```

        ## It says
        ```text
        rules/shop/tests/spring/case.yaml:1:1: error: the test `shop/spring` checks nothing [checks-nothing]
            case: spring
            ^
          hint: say what it wants below `want`, or let `rulepack test --update` write its letter
        ```

        ## Good
        `rules/shop/tests/spring/letter.txt`
        ```text
        We sent 3 orders late.
        ```

        """###
    ),
    (
        "condition-syntax",
        ###"""
        # condition-syntax
        A condition or a sum cannot be read.

        Conditions are small: a fact, a comparison such as `<` or `==`, a value, and `and`, `or`, `not` between them. `and` and `or` together need parentheses, so that everybody reads them the same way.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.orders => 5 %}
        Too many orders were late.
        {% else %}
        A few orders were late.
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:19: error: `=>` is not a comparison [condition-syntax]
            {% if late.orders => 5 %}
                              ^~
          hint: write `>=`
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.orders >= 5 %}
        Too many orders were late.
        {% else %}
        A few orders were late.
        {% endif %}
        ```

        """###
    ),
    (
        "contradiction",
        ###"""
        # contradiction
        Two figures of the case cannot both be true.

        Here more orders were on time than there were orders, so the number of late ones would be below 0. A reader at the marketplace has the true figures on the screen and would believe nothing else in the letter.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            is: late.all - late.on-time
          late.all:
            type: count
            ask: How many orders were there?
          late.on-time:
            type: count
            ask: How many of them were on time?

        routes:
          - dispute
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.all: 120
          late.on-time: 210
        ```

        ## It says
        ```text
        case.yaml:7:17: error: `late.orders` comes to -90, which cannot be [contradiction]
              late.on-time: 210
                            ^~~
          hint: it is computed from `late.all` and `late.on-time`: one of them is wrong
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.all: 210
          late.on-time: 120
        ```

        """###
    ),
    (
        "control-character",
        ###"""
        # control-character
        A character stands in the file that nobody can see and that is no part of a text.

        Such characters come along when a text is copied out of a PDF or a chat. They would go into the letter unseen, and a marketplace's form may refuse it.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml-escaped
        violation: late-delivery
        title: Late\x0B delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:2:12: error: an invisible control character (U+000B) stands here [control-character]
            title: Late� delivery
                       ^
          hint: delete it and type the text again
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "cyclic-facts",
        ###"""
        # cyclic-facts
        A derived fact is computed from itself, perhaps by way of others.

        Whoever wants to compute it would first have to know it. One of the facts in the circle must be asked.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            is: late.all - late.early
          late.early:
            type: count
            is: late.all - late.orders
          late.all:
            type: count
            ask: How many orders were there?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:6:3: error: `late.orders` is computed from itself [cyclic-facts]
              late.orders:
              ^~~~~~~~~~~
          hint: `late.orders` needs `late.early` needs `late.orders`
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            is: late.all - late.early
          late.early:
            type: count
            ask: How many orders were early?
          late.all:
            type: count
            ask: How many orders were there?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "does-not-add-up",
        ###"""
        # does-not-add-up
        The orders of the causes do not add up to the number that the case tells.

        The reader counts. If the notice names four orders and the causes explain three, the fourth is unexplained. This is a warning: the rest may be told elsewhere.

        ## Bad
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ causes }}

        {{ actions }}

        {{ prevention }}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
            counted-in: [orders]
          orders:
            type: count
            ask: How many orders were late for this reason?

        routes:
          - dispute

        causes:
          slow-packing:
            title: Packing took too long
            actions: [add-packer]
            prevention: [watch-queue]

        actions:
          add-packer:
            title: Added a packer

        prevention:
          watch-queue:
            title: Watches the queue
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## cause slow-packing
        The packing table was too small for {{ orders | plural: "one order", "# orders" }}.

        ## action add-packer
        A second packer started at our table.

        ## prevention watch-queue
        The shift leader counts the open orders at noon.
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        causes:
          - cause: slow-packing
            orders: 3
        actions:
          - action: add-packer
        prevention:
          - prevention: watch-queue
        ```

        ## It says
        ```text
        case.yaml:6:16: warning: `late.orders` is 4, the causes account for 3 [does-not-add-up]
              late.orders: 4
                           ^
          hint: the causes' `orders` should add up to it: some are not explained
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        causes:
          - cause: slow-packing
            orders: 4
        actions:
          - action: add-packer
        prevention:
          - prevention: watch-queue
        ```

        """###
    ),
    (
        "duplicate-fragment",
        ###"""
        # duplicate-fragment
        The same heading stands twice in one template.

        Only one of the two texts could be written. Often the second was copied and the name in its heading was to be changed.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## summary
        The shop sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:4:1: error: `## summary` stands twice [duplicate-fragment]
            ## summary
            ^~~~~~~~~~
          hint: put both texts below one heading, or change the name of one
        templates/shop/late-delivery.md:1:1: note: first here
            ## summary
            ^~~~~~~~~~
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        """###
    ),
    (
        "duplicate-name",
        ###"""
        # duplicate-name
        One name stands for two things.

        Whoever names it could mean either. Something that several violations use is declared once, in `pack.yaml`.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          dispute:
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:6:3: error: the fact `late.orders` is declared already [duplicate-name]
              late.orders:
              ^~~~~~~~~~~
          hint: declare what several violations use once, in pack.yaml or a shared file
        rules/shop/pack.yaml:7:3: note: declared here
              late.orders:
              ^~~~~~~~~~~
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        routes:
          - dispute
        ```

        """###
    ),
    (
        "empty-exhibit",
        ###"""
        # empty-exhibit
        A file that is named as an exhibit holds nothing.

        It may have been copied only in part, or saved while the disk was full. What is empty proves nothing.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        exhibits:
          receipt:
            needed: always
            ask: Attach the receipt of the carrier
            files: [pdf]
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## exhibit receipt
        The receipt of the carrier
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        exhibits:
          receipt: exhibits/receipt.pdf
        ```

        `exhibits/receipt.pdf`
        ```text
        ```

        ## It says
        ```text
        case.yaml:8:12: error: `exhibits/receipt.pdf` is empty [empty-exhibit]
              receipt: exhibits/receipt.pdf
                       ^~~~~~~~~~~~~~~~~~~~
          hint: put the file there again: it may have been copied only in part
        ```

        ## Good
        `exhibits/receipt.pdf`
        ```text
        %PDF-1.4
        ```

        """###
    ),
    (
        "empty-file",
        ###"""
        # empty-file
        A rule file or template holds nothing, or nothing but comments.

        An empty file is mostly one that was never saved, or was begun and forgotten. It would count as a violation that nobody wrote.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        # Late delivery: ask Mary for the figures
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:1:1: error: this file is empty [empty-file]
            # Late delivery: ask Mary for the figures
            ^
          hint: write what it should say as `key: value` lines, or delete the file
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "empty-fragment",
        ###"""
        # empty-fragment
        A heading has no text below it.

        The letter would have an empty place there. Write the text, or leave the heading out until there is something to say.

        ## Bad
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ closing }}
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## closing
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:4:1: error: the fragment has no text [empty-fragment]
            ## closing
            ^~~~~~~~~~
          hint: write below the heading, or leave the heading out
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## closing
        Please look at our case again.
        ```

        """###
    ),
    (
        "exhibit-policy",
        ###"""
        # exhibit-policy
        An exhibit of the case misses a requirement of the pack, such as its age, and is left out of the letter.

        The letter can do without it: the sentence that names it stands under `if exhibit.…`. Where the letter cannot, the exhibit is asked for again, with what is wrong. Both values are shown.

        ## Bad
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ exhibits }}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
          report.date:
            type: date
            ask: Date of the carrier's report?
          report.age:
            type: duration
            is: letter.date - report.date

        routes:
          - dispute

        exhibits:
          report:
            ask: The carrier's report
            policy:
              - requires: report.age <= 90 days
                source: https://shop.example/rules
                checked: 2019-05-01
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late{% if exhibit.report %} ({{ exhibit.report }}){% endif %}.

        ## exhibit report
        The carrier's report of {{ report.date }}
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
          report.date: 2018-11-01
        exhibits:
          report: exhibits/receipt.pdf
        ```

        ## It says
        ```text
        case.yaml:9:3: warning: the exhibit `report` is left out: report.age is 121 days; required: report.age <= 90 days [exhibit-policy]
              report: exhibits/receipt.pdf
              ^~~~~~
          hint: required by https://shop.example/rules: give another file, or correct the facts
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
          report.date: 2019-01-15
        exhibits:
          report: exhibits/receipt.pdf
        ```

        """###
    ),
    (
        "exhibits-too-early",
        ###"""
        # exhibits-too-early
        The list of exhibits stands before a part of the letter that may mention one.

        Exhibits are called A, B, C in the order in which the letter mentions them. A list above the text would come before its letters are known.

        ## Bad
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ exhibits }}

        {{ summaries }}
        ```

        ## It says
        ```text
        templates/shop/pack.md:4:1: error: `{{ exhibits }}` stands before `{{ summaries }}` [exhibits-too-early]
            {{ summaries }}
            ^~~~~~~~~~~~~~~
          hint: exhibits are lettered by first mention, so their list comes last
        ```

        ## Good
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ exhibits }}
        ```

        """###
    ),
    (
        "few-own-words",
        ###"""
        # few-own-words
        A section of the letter has less of the seller's own than the pack wants. A warning.

        What the seller told (texts, names, figures, dates) is counted against all words of the section. The rest stands in any other seller's letter from the same pack, and letters that read alike are taken for
        templates. The pack says under `own-words` of the route how much is wanted; `appeal words CASE` shows every section, and compares the letter with those of earlier rounds and of other cases.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en

        routes:
          dispute:
            own-words:
              summaries: 30%
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
          late.reason:
            type: text
            optional: yes
            ask: What held them up? It continues the sentence "They were late because …".

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.{% if known late.reason %} They were late because {{ late.reason }}.{% endif %}
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        ```

        ## It says
        ```text
        case.yaml:5:1: warning: only 20% of the words below `summaries` are your own; 30% are wanted [few-own-words]
            facts:
            ^~~~~
          hint: say what happened in your shop alone: which step, which figures, which names and records; letters that read like others are taken for templates
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
          late.reason: the van of 25 February broke down in Hangzhou
        ```

        """###
    ),
    (
        "file-too-large",
        ###"""
        # file-too-large
        A file is larger than 1 MiB. It is not read.

        A violation takes some kilobytes; a file this size is something else that got into the folder, such as an export. Texts that really are so long belong in several violations.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml-escaped
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        # exported 1,000,000 lines from the shop system\*30000
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:1:1: error: this file is larger than 1 MiB [file-too-large]
            violation: late-delivery
            ^
          hint: split it into several files
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "full-width-punctuation",
        ###"""
        # full-width-punctuation
        A full-width sign such as `：`, `，` or `“` stands where YAML wants the plain one.

        A Chinese keyboard types signs that look like the plain ones and mean nothing to YAML. The key would become part of a text.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title：Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:2:6: error: this colon is full-width (`：`), so there is no key here [full-width-punctuation]
            title：Late delivery
                 ^~
          hint: write `: `, a half-width colon and a space; if the line is text, put it in quotes
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "guessed-encoding",
        ###"""
        # guessed-encoding
        A report is not UTF-8, and nothing in it says what it is instead.

        Old spreadsheets write Windows-1252, Chinese ones GB18030, Japanese ones Shift JIS. The first 64 KiB decide which of them fits best; since that is a guess, it is told. Order numbers, dates and figures read the same in all of them, so a wrong guess costs headings at most.

        ## Bad
        `report.txt`
        ```text-escaped
        Bestellnummer;Typ;type;Notiz
        111-0000001-0000001;x;claim;versp\xE4tet
        ```

        ## It says
        ```text
        report.txt:1:1: warning: the file is not UTF-8; it is read as windows-1252 [guessed-encoding]
            Bestellnummer Typ type Notiz
            ^
          hint: if that is wrong, say it with `--encoding`: utf-8, utf-16le, utf-16be, windows-1252, iso-8859-15, gb18030, shift-jis
        ```

        ## Good
        `report.txt`
        ```text
        Bestellnummer;Typ;type;Notiz
        111-0000001-0000001;x;claim;verspätet
        ```

        """###
    ),
    (
        "idle-part",
        ###"""
        # idle-part
        A part of a condition never decides: with it or without it, the condition comes to the same.

        Where the other parts leave the decision to it, it is always true, or always false. An author who wrote it meant to tell cases apart, so something is wrong with it or beside it. An option in `in [ … ]` that can
        never be the one is told in the same way.

        Leave the part out, or correct what it compares.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        {% if late.orders > 10 and late.orders > 5 %}
        That is far too many.
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:3:28: error: `late.orders > 5` decides nothing: where it could, it is always true [idle-part]
            {% if late.orders > 10 and late.orders > 5 %}
                                       ^~~~~~~~~~~~~~~
          hint: leave it out, or correct it: the condition comes to the same without it
          this case shows it (case.yaml):
            case: counter-example
            pack: shop
            letter-date: 2026-01-15
            violations: [late-delivery]
            facts:
              late.orders: 11
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        {% if late.orders > 10 %}
        That is far too many.
        {% endif %}
        ```

        """###
    ),
    (
        "incomplete-plan",
        ###"""
        # incomplete-plan
        A letter lists causes, and there is none, or none that answers an ask of the notice, or one has no action or no prevention.

        Marketplaces want three answers for every cause: what went wrong, what was done, and what keeps it from happening again. A plan that lacks one of them is refused.

        ## Bad
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ causes }}

        {{ actions }}

        {{ prevention }}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        causes:
          slow-packing:
            title: Packing took too long
            actions: [add-packer]

        actions:
          add-packer:
            title: Added a packer
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## cause slow-packing
        The packing table was too small for the season.

        ## action add-packer
        A second packer started at our table.
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:14:3: error: the cause `slow-packing` has no prevention [incomplete-plan]
              slow-packing:
              ^~~~~~~~~~~~
          hint: name one under its `prevention`
          this case shows it (case.yaml):
            case: counter-example
            pack: shop
            letter-date: 2026-01-15
            violations: [late-delivery]
            facts:
              late.orders: 2
            causes:
              - cause: slow-packing
            actions:
              - action: add-packer
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        causes:
          slow-packing:
            title: Packing took too long
            actions: [add-packer]
            prevention: [watch-queue]

        actions:
          add-packer:
            title: Added a packer

        prevention:
          watch-queue:
            title: Watches the queue
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## cause slow-packing
        The packing table was too small for the season.

        ## action add-packer
        A second packer started at our table.

        ## prevention watch-queue
        The shift leader counts the open orders at noon.
        ```

        """###
    ),
    (
        "languages-differ",
        ###"""
        # languages-differ
        One language tells something that the other does not tell in the same case.

        The reading copy is what the seller checks and agrees to. If it lacks a figure that the letter has, or has one that the letter lacks, the seller signs something that they have not read. What counts is which facts and
        exhibits are told in which cases; the conditions may be written differently, as where one language needs a plural and the other does not. The case that is shown gives two letters that differ.

        Print the same in both, under the same conditions.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        title.zh: 街角小店
        language: en
        reading-languages: [zh]

        routes:
          dispute:
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        title.zh: 延迟发货
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
            ask.zh: 有多少订单延迟？

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {{ late.orders | plural: "One order was", "# orders were" }} late.
        ```

        `templates/shop/pack.zh.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ exhibits }}
        ```

        `templates/shop/late-delivery.zh.md`
        ```markdown
        ## summary
        {% if late.orders > 1 %}
        有 {{ late.orders }} 个订单延迟。
        {% else %}
        有订单延迟。
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:1: error: `late.orders` is written here, in some cases not in late-delivery.zh.md [languages-differ]
            {{ late.orders | plural: "One order was", "# orders were" }} late.
            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          hint: say the same in both languages, under the same conditions
        templates/shop/late-delivery.zh.md:1:1: note: the fragment there
            ## summary
            ^~~~~~~~~~
          this case shows it (case.yaml):
            case: counter-example
            pack: shop
            letter-date: 2026-01-15
            violations: [late-delivery]
            facts:
              late.orders: 1
        ```

        ## Good
        `templates/shop/late-delivery.zh.md`
        ```markdown
        ## summary
        有 {{ late.orders }} 个订单延迟。
        ```

        """###
    ),
    (
        "last-route",
        ###"""
        # last-route
        The last route has a condition, or one before it has none.

        Routes are tried from top to bottom, and the first whose condition holds is recommended. If the last has a condition, some case has no route; a route without one hides all below it.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en

        routes:
          dispute:
          documents:
        ```

        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        ## letter documents
        {{ summaries }}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute:
              when: late.orders < 5
          - documents:
              when: late.orders >= 5
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:13:5: error: the last route has a condition [last-route]
              - documents:
                ^~~~~~~~~
          hint: some case would have no route: leave its `when` out
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute:
              when: late.orders < 5
          - documents
        ```

        """###
    ),
    (
        "letter-differs",
        ###"""
        # letter-differs
        The letter says something else than its case or the notice: a figure, the date of an order, a name, an order that the case does not know.

        The marketplace compares the letter with its own figures and with the documents. One number that does not fit makes all the others doubtful. What the case does not know is a warning: it may belong into the case.

        ## Bad
        `letter.txt`
        ```text
        Orders sent late: 5.
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        Orders sent late: {{ late.orders }}.
        ```

        ## It says
        ```text
        letter.txt:1:19: error: `late.orders` is `5` in the letter, but `4` in the case or the notice [letter-differs]
            Orders sent late: 5.
                              ^
          hint: find out which is right and mend the other
        case.yaml:6:16: note: this says otherwise
              late.orders: 4
                           ^
        ```

        ## Good
        `letter.txt`
        ```text
        Orders sent late: 4.
        ```

        """###
    ),
    (
        "letter-gap",
        ###"""
        # letter-gap
        The notice asks something that the letter does not answer.

        The marketplace wants the root cause, the actions taken and the prevention for each cause that it names; a letter that leaves one out is sent back. This is a warning: the letter may answer in words that are not recognised. Then name the cause as the notice names it, or write its number: (Cause 1).

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en

        routes:
          plan-of-action:
        ```

        `rules/shop/review.yaml`
        ```yaml
        headings:
          cause: [root causes]
          action: [actions taken]
          prevention: [prevention]
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        notice:
          asks:
            parcels:
              title: late parcels
            letters:
              title: late letters

        causes:
          slow-packing:
            title: Packing was slow
            answers: [parcels, letters]
            actions: [hire]
            prevention: [count]

        actions:
          hire:
            title: Hired a packer

        prevention:
          count:
            title: Counted the parcels

        facts:
          found-on:
            type: date
            ask: When was it found?
          done-on:
            type: date
            ask: When was it done?
          since:
            type: date
            ask: Since when?

        routes:
          - plan-of-action
        ```

        `templates/shop/pack.md`
        ```markdown
        ## letter plan-of-action
        ### Root causes
        {{ causes }}

        ### Actions taken
        {{ actions }}

        ### Prevention
        {{ prevention }}
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## cause slow-packing
        Packing was slow, as we found on {{ found-on }}.

        ## action hire
        On {{ done-on }} we hired a packer.

        ## prevention count
        Since {{ since }} the parcels are counted.
        ```

        `letter.txt`
        ```text
        Root causes

        1. Late parcels: 3 parcels of 1 March 2019 were packed by one person.

        Actions taken

        1. On 2 March 2019 we hired a second packer (cause 1).

        Prevention

        1. Since 2 March 2019 the parcels are counted at 16:00 (cause 1).
        ```

        ## It says
        ```text
        letter.txt:1:1: warning: on late letters the letter tells no root cause, and no action and no prevention says that it is about this [letter-gap]
            Root causes
            ^
          hint: the notice asks about it: tell which process failed, what was done, and what stops it
        ```

        ## Good
        `letter.txt`
        ```text
        Root causes

        1. Late parcels: 3 parcels of 1 March 2019 were packed by one person.
        2. Late letters: 2 letters of 1 March 2019 lay in the wrong tray.

        Actions taken

        1. On 2 March 2019 we hired a second packer (cause 1).
        2. On 2 March 2019 we put up a second tray (cause 2).

        Prevention

        1. Since 2 March 2019 parcels and trays are counted at 16:00 (causes 1 and 2).
        ```

        """###
    ),
    (
        "limit",
        ###"""
        # limit
        Something is larger or deeper than the tool works with.

        The limits are far above what a person writes: 8 tags inside one another, 62 options of a choice, 32 derived facts one behind the other. They keep a strange file from making every check slow, and a text that reaches one is hard to read.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.orders > 1 %}
        {% if late.orders > 2 %}
        {% if late.orders > 3 %}
        {% if late.orders > 4 %}
        {% if late.orders > 5 %}
        {% if late.orders > 6 %}
        {% if late.orders > 7 %}
        {% if late.orders > 8 %}
        {% if late.orders > 9 %}
        We sent {{ late.orders }} orders late.
        {% endif %}
        {% endif %}
        {% endif %}
        {% endif %}
        {% endif %}
        {% endif %}
        {% endif %}
        {% endif %}
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:10:1: error: tags are nested more than 8 deep [limit]
            {% if late.orders > 9 %}
            ^~~~~~~~~~~~~~~~~~~~~~~~
          hint: join conditions with `and`, or make a derived fact of them
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.orders > 9 %}
        We sent {{ late.orders }} orders late.
        {% else %}
        We sent few orders late.
        {% endif %}
        ```

        """###
    ),
    (
        "may-be-empty",
        ###"""
        # may-be-empty
        There are cases for which a fragment, or a pass of a loop, writes nothing at all.

        All of its text stands below conditions, and in some case none of them holds. The letter would then have a cause without a word about it, or a section with nothing in it. The case that is shown is such a one.

        Write a sentence outside of all conditions, or an `{% else %}`.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.orders > 1 %}
        We sent {{ late.orders }} orders late.
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:1:1: error: the fragment may write nothing [may-be-empty]
            ## summary
            ^~~~~~~~~~
          hint: write a sentence for the case in which none of its conditions holds
          this case shows it (case.yaml):
            case: counter-example
            pack: shop
            letter-date: 2026-01-15
            violations: [late-delivery]
            facts:
              late.orders: 1
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.orders > 1 %}
        We sent {{ late.orders }} orders late.
        {% else %}
        We sent a single order late.
        {% endif %}
        ```

        """###
    ),
    (
        "meets-policy",
        ###"""
        # meets-policy
        The figure that the case tells already meets the requirement.

        Nobody is suspended for a figure that is good enough. Mostly it is the figure of another period or another report. This is a warning: the marketplace may be wrong, and then the letter should dispute the notice.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en

        facts:
          notice.date:
            type: date
            ask: Which date is on the notice?

        routes:
          dispute:
        ```

        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ causes }}

        {{ actions }}

        {{ prevention }}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        policy:
          - since: 2019-01-01
            requires: late.orders < 5
            source: https://shop.example/rules
            checked: 2019-05-01

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        causes:
          slow-packing:
            title: Packing took too long
            actions: [add-packer]
            prevention: [watch-queue]

        actions:
          add-packer:
            title: Added a packer

        prevention:
          watch-queue:
            title: Watches the queue
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## cause slow-packing
        The packing table was too small for the season.

        ## action add-packer
        A second packer started at our table.

        ## prevention watch-queue
        The shift leader counts the open orders at noon.
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          notice.date: 2019-03-01
          late.orders: 4
        causes:
          - cause: slow-packing
        actions:
          - action: add-packer
        prevention:
          - prevention: watch-queue
        ```

        ## It says
        ```text
        case.yaml:7:16: warning: `late.orders` meets the requirement, below 5 [meets-policy]
              late.orders: 4
                           ^
          hint: check the figure against the notice: a plan of action explains why it was missed
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          notice.date: 2019-03-01
          late.orders: 14
        causes:
          - cause: slow-packing
        actions:
          - action: add-packer
        prevention:
          - prevention: watch-queue
        ```

        """###
    ),
    (
        "mislabelled-exhibit",
        ###"""
        # mislabelled-exhibit
        A file is not what its ending says: its first bytes are those of another kind of file, or of none that has that ending.

        Whoever opens it sees an error instead of the proof, and an upload form may refuse it. A new name does not change a file: it has to be saved again by the program that shows it.
        PDF, JPEG, PNG, GIF, TIFF, WebP and files that are ZIP archives inside, such as `.docx`, are looked at; other endings are taken as they are.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        exhibits:
          receipt:
            needed: always
            ask: Attach the receipt of the carrier
            files: [pdf]
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## exhibit receipt
        The receipt of the carrier
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        exhibits:
          receipt: exhibits/receipt.pdf
        ```

        `exhibits/receipt.pdf`
        ```text
        GIF89a
        ```

        ## It says
        ```text
        case.yaml:8:12: error: `exhibits/receipt.pdf` is no PDF file: it starts as a GIF file does [mislabelled-exhibit]
              receipt: exhibits/receipt.pdf
                       ^~~~~~~~~~~~~~~~~~~~
          hint: save it as PDF from the program that shows it; a new name alone does not change a file
        ```

        ## Good
        `exhibits/receipt.pdf`
        ```text
        %PDF-1.4
        ```

        """###
    ),
    (
        "misplaced-file",
        ###"""
        # misplaced-file
        A file lies in `rules` or `templates` but is not one that is read there.

        Rule files end in `.yaml` and templates in `.md`, and both lie directly in the folder of their pack. A file with another name or place would be passed over without a word, and its violation would be missing.

        ## Bad
        `rules/shop/lost-parcel.yml`
        ```yaml
        violation: lost-parcel
        title: Lost parcel
        level: order

        routes:
          - dispute
        ```

        `templates/shop/lost-parcel.md`
        ```markdown
        ## summary
        The parcel was lost on the way.
        ```

        ## It says
        ```text
        rules/shop/lost-parcel.yml:1:1: error: the file is not read: `rules` holds `.yaml` files [misplaced-file]
            violation: lost-parcel
            ^
          hint: name it `lost-parcel.yaml`
        ```

        ## Good
        `rules/shop/lost-parcel.yml` is gone.

        `rules/shop/lost-parcel.yaml`
        ```yaml
        violation: lost-parcel
        title: Lost parcel
        level: order

        routes:
          - dispute
        ```

        """###
    ),
    (
        "misplaced-key",
        ###"""
        # misplaced-key
        A key exists, but does not go with what it stands in.

        Each type of fact has its own keys: options belong to a choice, a pattern to a text. A key that can do nothing here would make you believe that it does.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            future: yes
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:8:5: error: `future` belongs to a date, not to a count [misplaced-key]
                future: yes
                ^~~~~~
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "misplaced-section",
        ###"""
        # misplaced-section
        A section of the letter, such as `{{ causes }}`, stands within a sentence or outside a layout.

        Sections are whole parts of a letter. They stand on a line of their own below a `## letter …` heading.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        The causes were: {{ causes }}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:3:18: error: `{{ causes }}` stands on a line of its own in a layout [misplaced-section]
            The causes were: {{ causes }}
                             ^~~~~~~~~~~~
          hint: layouts are the fragments `## letter …`
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        """###
    ),
    (
        "missing-exhibit-file",
        ###"""
        # missing-exhibit-file
        The case names a file as an exhibit, and there is no such file in its folder.

        The letter would name an exhibit that is not sent with it. Paths are told from the folder of the case, with the same capitals as on disk.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        exhibits:
          receipt:
            needed: always
            ask: Attach the receipt of the carrier
            files: [pdf]
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## exhibit receipt
        The receipt of the carrier
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        exhibits:
          receipt: exhibits/reciept.pdf
        ```

        ## It says
        ```text
        case.yaml:8:12: error: there is no file `exhibits/reciept.pdf` [missing-exhibit-file]
              receipt: exhibits/reciept.pdf
                       ^~~~~~~~~~~~~~~~~~~~
          hint: paths start at the case's folder
        ```

        ## Good
        The folder of the case holds `exhibits/receipt.pdf`.

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        exhibits:
          receipt: exhibits/receipt.pdf
        ```

        """###
    ),
    (
        "missing-fragment",
        ###"""
        # missing-fragment
        A text is missing: a cause, action, prevention or exhibit without its fragment, or a letter without its layout.

        Whatever can be chosen can come to stand in a letter, and needs its words there. Every language has the same fragments.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        exhibits:
          receipt:
            needed: always
            ask: Attach the receipt of the carrier
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:14:3: error: late-delivery.md has no `## exhibit receipt` [missing-fragment]
              receipt:
              ^~~~~~~
          hint: every exhibit has its text there
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## exhibit receipt
        The receipt of the carrier
        ```

        """###
    ),
    (
        "missing-key",
        ###"""
        # missing-key
        A key is missing that cannot be left out.

        Some things have no sensible default. A fact needs a question for the seller, and a violation needs a level, for only you know them.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:1:1: error: `level` is missing [missing-key]
            violation: late-delivery
            ^
          hint: a violation always has `level`
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "missing-language",
        ###"""
        # missing-language
        A template is missing in one of the pack's reading languages.

        Whoever cannot read the letter that is sent relies on the reading copy. A pack that promises one has it for every violation.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        title.zh: 街角小店
        language: en
        reading-languages: [zh]

        routes:
          dispute:
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        title.zh: 延迟发货
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
            ask.zh: 有多少订单延迟？

        routes:
          - dispute
        ```

        `templates/shop/pack.zh.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ exhibits }}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:1:1: error: there is no `late-delivery.zh.md` beside this template [missing-language]
            ## summary
            ^
          hint: the pack has the reading language `zh`
        ```

        ## Good
        `templates/shop/late-delivery.zh.md`
        ```markdown
        ## summary
        我们延迟发出了{{ late.orders | plural: "#个订单" }}。
        ```

        """###
    ),
    (
        "missing-manifest",
        ###"""
        # missing-manifest
        A pack has no `pack.yaml`.

        The manifest names the pack, its language and its routes. Without it no other file of the pack can be read.

        ## Bad
        `rules/market/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/market/late-delivery.yaml:1:1: error: the pack `market` has no pack.yaml [missing-manifest]
            violation: late-delivery
            ^
          hint: `rules/market/pack.yaml` names the pack and what its violations share
        ```

        ## Good
        `rules/market/pack.yaml`
        ```yaml
        pack: market
        version: 1.0.0
        title: Market
        language: en

        routes:
          dispute:
        ```

        `templates/market/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}
        ```

        `templates/market/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        """###
    ),
    (
        "missing-template",
        ###"""
        # missing-template
        A rule file has no template.

        The rule file says what a violation is; the letter's sentences stand in a template of the same name. Without it there is nothing to write.

        ## Bad
        `rules/shop/lost-parcel.yaml`
        ```yaml
        violation: lost-parcel
        title: Lost parcel
        level: order

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/lost-parcel.yaml:1:1: error: there is no `templates/shop/lost-parcel.md` for this rule file [missing-template]
            violation: lost-parcel
            ^
          hint: write it: the sentences of the letter stand there
        ```

        ## Good
        `templates/shop/lost-parcel.md`
        ```markdown
        ## summary
        The parcel was lost on the way.
        ```

        """###
    ),
    (
        "missing-translation",
        ###"""
        # missing-translation
        A text for people lacks its sibling in one of the pack's reading languages.

        The seller is asked in a language that they read. A question without a translation is a question that may be answered wrongly.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        title.zh: 街角小店
        language: en
        reading-languages: [zh]

        routes:
          dispute:
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        title.zh: 延迟发货
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        `templates/shop/pack.zh.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ exhibits }}
        ```

        `templates/shop/late-delivery.zh.md`
        ```markdown
        ## summary
        我们延迟发出了{{ late.orders | plural: "#个订单" }}。
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:9:5: error: `ask` has no `ask.zh` beside it [missing-translation]
                ask: How many orders were late?
                ^~~
          hint: the pack has the reading language `zh`
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        title.zh: 延迟发货
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
            ask.zh: 有多少订单延迟？

        routes:
          - dispute
        ```

        """###
    ),
    (
        "missing-value",
        ###"""
        # missing-value
        A key has nothing behind it.

        An empty value may mean "none" or "to be filled in later"; a letter must not depend on which. Fill it in, or leave the key out where the format allows it.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask:

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:8:9: error: `ask` has no value [missing-value]
                ask:
                    ^
          hint: fill it in or leave the key out
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "name-mismatch",
        ###"""
        # name-mismatch
        A violation or a pack has one name inside its file and another outside.

        Rule file and template find each other by the file's name; a case names the violation by the name inside. Two names for one thing would soon point to different things.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-deliveries
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:1:12: error: the violation is named `late-deliveries`, its file `late-delivery.yaml` [name-mismatch]
            violation: late-deliveries
                       ^~~~~~~~~~~~~~~
          hint: give both the same name
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "nested-loop",
        ###"""
        # nested-loop
        A loop stands inside a loop.

        A list within a list reads badly in a letter. Print the inner one as a value: `{{ late.days }}` gives "Monday, Tuesday and Friday".

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.items:
            type: list of text
            ask: Which items were late?
          late.days:
            type: list of text
            ask: On which days?

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% for item in late.items %}
        {% for day in late.days %}
        - {{ item }} on {{ day }}
        {% endfor %}
        {% endfor %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:3:1: error: a loop stands inside a loop [nested-loop]
            {% for day in late.days %}
            ^~~~~~~~~~~~~~~~~~~~~~~~~~
          hint: print the inner list as one value: `{{ late.days }}`
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% for item in late.items %}
        - {{ item }} on {{ late.days }}
        {% endfor %}
        ```

        """###
    ),
    (
        "never-true",
        ###"""
        # never-true
        A condition holds in no case that comes to it.

        Whatever hangs on it is never written, so a sentence that somebody thought of is lost. Either the facts cannot be so, because of their limits (a count is never below 0), or the conditions
        around and before it leave nothing over: behind `elsif` come only the cases for which everything above it failed. The case that is shown comes to the condition, and fails it like all others.

        Correct the condition, or delete it with all that hangs on it.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.orders > 10 %}
        Many orders were late.
        {% elsif late.orders > 20 %}
        Very many orders were late.
        {% else %}
        A few orders were late.
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:4:10: error: `late.orders > 20` is never true here [never-true]
            {% elsif late.orders > 20 %}
                     ^~~~~~~~~~~~~~~~
          hint: the conditions around and before it have decided it; correct the condition, or delete it with what hangs on it
          this case shows it (case.yaml):
            case: counter-example
            pack: shop
            letter-date: 2026-01-15
            violations: [late-delivery]
            facts:
              late.orders: 1
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.orders > 20 %}
        Very many orders were late.
        {% elsif late.orders > 10 %}
        Many orders were late.
        {% else %}
        A few orders were late.
        {% endif %}
        ```

        """###
    ),
    (
        "no-packs",
        ###"""
        # no-packs
        A folder was to be checked in which there is no pack.

        A check that finds nothing to check must not look like one that found nothing wrong. Perhaps the folder is the wrong one.

        ## Bad

        ## It says
        ```text
        shops:1:1: error: there are no packs in this folder [no-packs]
          hint: a pack is `rules/<pack>/pack.yaml` with its violations beside it, and `templates/<pack>/*.md`
        ```

        ## Good
        Name the folder that holds `rules` and `templates`.


        """###
    ),
    (
        "no-tests",
        ###"""
        # no-tests
        The tests of a folder were to be run, and its packs have none.

        A run that tests nothing must not look like one in which all is well. Perhaps the folder is the wrong one, or the tests lie elsewhere.

        ## Bad

        ## It says
        ```text
        shops:1:1: error: the packs in this folder have no tests [no-tests]
          hint: a test is a case beside its pack: `rules/<pack>/tests/<name>/case.yaml`
        ```

        ## Good
        Put a case into `rules/<pack>/tests/<name>` and say below `want:` what should come of it.

        """###
    ),
    (
        "not-allowed-here",
        ###"""
        # not-allowed-here
        `known`, `exhibit.` or an optional fact stands in a condition outside a fragment.

        A route, an ask and a needed exhibit are decided by facts that are always told. If they hung on what may stay unknown, one more answer could turn the decision round. In fragments all three are welcome.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en

        routes:
          dispute:
          documents:
        ```

        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        ## letter documents
        {{ summaries }}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute:
              when: known late.orders
          - documents
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:12:13: error: `known` stands in fragments only [not-allowed-here]
                  when: known late.orders
                        ^~~~~~~~~~~~~~~~~
          hint: a decision must not change when an answer is added
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute:
              when: late.orders > 0
          - documents
        ```

        """###
    ),
    (
        "not-optional",
        ###"""
        # not-optional
        `known` asks whether a fact has a value that always has one.

        Only a fact with `optional: yes` may stay unanswered. Every other is asked until it is known, so the part behind `else` would never be written.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if known late.orders %}
        {{ late.orders }} orders were late.
        {% else %}
        A few orders were late.
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:13: error: `late.orders` is not optional, so it is always known in a letter [not-optional]
            {% if known late.orders %}
                        ^~~~~~~~~~~
          hint: add `optional: yes` to the fact, or leave the condition out
        rules/shop/late-delivery.yaml:6:3: note: declared here
              late.orders:
              ^~~~~~~~~~~
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            optional: yes
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "not-proved",
        ###"""
        # not-proved
        It could not be proved that something always holds, nor was a case found that shows the contrary.

        What hangs on sums, differences and ratios of several facts is settled by the least and the greatest that they can come to; here that was not enough. Or the conditions leave so many ways to go
        through that the search was given up after a fixed number of steps, the same on every computer. A pack that is not proved is not clean: nobody knows whether its letters have holes.

        Say the same more plainly: compare the facts themselves instead of their sum, write an `else`, or put a sentence outside of all conditions.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
          late.returns:
            type: count
            ask: How many of them came back?
          late.parcels:
            type: count
            is: late.orders + late.orders - late.returns - late.returns

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.parcels != 5 %}
        Each order was sent in two parcels, of which the customers kept {{ late.parcels }}.
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:1:1: error: it could not be proved that the fragment always writes something [not-proved]
            ## summary
            ^~~~~~~~~~
          hint: write a sentence outside of all conditions
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        Each order was sent in two parcels, of which the customers kept {{ late.parcels }}.
        ```

        """###
    ),
    (
        "not-utf-8",
        ###"""
        # not-utf-8
        A file holds bytes that are not UTF-8 text.

        UTF-8 is how all our files write letters. A file saved in another way would show its accents and Chinese characters as something else, and that would go into a letter.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml-escaped
        violation: late-delivery
        title: Late delivery at Caf\xE9 Blue
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:2:28: error: this file is not UTF-8 text [not-utf-8]
            title: Late delivery at Caf� Blue
                                       ^
          hint: save it as UTF-8 in your editor
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery at Café Blue
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "nothing-new",
        ###"""
        # nothing-new
        All that the letter says of causes, actions and prevention was said in the letter of the last round.

        What did not convince once will not the second time, and every attempt counts. This is a warning; it goes away as soon as the letter says something new.

        ## Bad

        ## It says
        ```text
        case.yaml:1:1: warning: the letter says what the letter of round 1 said [nothing-new]
            case: new-store-2019
            ^
          hint: `appeal reply` lists what is asked: add what was not said yet
        ```

        ## Good
        Read the last reply again with `appeal reply` and answer what it lists in `case.yaml`: a cause that is missing, what was done about it, an exhibit that proves it.

        """###
    ),
    (
        "odd-report",
        ###"""
        # odd-report
        Something in a report is not as it should be.

        Amazon's published schema contradicts its own example: names differ, rates do not come out of their counts, a period runs backwards. So nothing odd stops the reading, and everything odd is told: whoever appeals should know which figure the other side sees.

        ## Bad
        `report.json`
        ```json
        {
          "accountStatuses": [{ "marketplaceId": "ATVPDKIKX0DER", "status": "SUSPENDED" }],
          "performanceMetrics": [
            {
              "marketplaceId": "ATVPDKIKX0DER",
              "lateShipmentRate": { "orderCount": 200, "lateShipmentCount": 10, "rate": 0.01, "targetValue": 0.04, "targetCondition": "LESS_THAN", "status": "GOOD" }
            }
          ]
        }
        ```

        ## It says
        ```text
        report.json:2:69: warning: the account status `SUSPENDED` is not in Amazon's schema; it is shown as it is [odd-report]
              "accountStatuses": [{ "marketplaceId": "ATVPDKIKX0DER", "status": "SUSPENDED" }],
                                                                                ^~~~~~~~~~~
        report.json:6:81: warning: the rate is stated as 1%, and 10 of 200 is 5% [odd-report]
            …eShipmentRate": { "orderCount": 200, "lateShipmentCount": 10, "rate": 0.01, "targetValue": 0.04, "targetCondition": "LESS_THAN", "status": "…
                                                                                   ^~~~
          hint: Amazon's stated rate counts here; Amazon rounds some, and its own example does not add up
        ```

        ## Good
        `report.json`
        ```json
        {
          "accountStatuses": [{ "marketplaceId": "ATVPDKIKX0DER", "status": "AT_RISK" }],
          "performanceMetrics": [
            {
              "marketplaceId": "ATVPDKIKX0DER",
              "lateShipmentRate": { "orderCount": 200, "lateShipmentCount": 10, "rate": 0.05, "targetValue": 0.04, "targetCondition": "LESS_THAN", "status": "BAD" }
            }
          ]
        }
        ```

        """###
    ),
    (
        "out-of-range",
        ###"""
        # out-of-range
        A value lies outside the limits that the pack sets for the fact.

        The limits keep out what cannot be true, such as 140 per cent of all orders. Mostly a digit or a point slipped.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            max: 500
            ask: How many orders were late?

        routes:
          - dispute
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4000
        ```

        ## It says
        ```text
        case.yaml:6:16: error: `4000` is out of range [out-of-range]
              late.orders: 4000
                           ^~~~
          hint: 0 to 500 are possible
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 400
        ```

        """###
    ),
    (
        "policy-order",
        ###"""
        # policy-order
        The figures of a policy do not stand in the order of their days.

        Each holds from its day until the next begins, so the oldest stands first. Out of order, or with one day named twice, it could not be told which figure counted when a notice was written.

        Put them in order, the oldest first.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en

        facts:
          notice.date:
            type: date
            ask: Which date does the notice carry?

        routes:
          dispute:
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        policy:
          - since: 2025-06-01
            requires: late.rate < 3%
            source: https://example.com/late
            checked: 2026-01-10
          - since: 2024-01-01
            requires: late.rate < 4%
            source: https://example.com/late
            checked: 2026-01-10

        facts:
          late.rate:
            type: percent
            ask: How many of a hundred orders were late?

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        Of all orders {{ late.rate }} were late, where the requirement is {{ policy }}.
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:11:15: error: a figure since 2024-01-01 stands behind one since 2025-06-01 [policy-order]
                requires: late.rate < 4%
                          ^~~~~~~~~~~~~~
          hint: the oldest stands first, and each holds until the next begins
          this case shows it (case.yaml):
            case: counter-example
            pack: shop
            letter-date: 2026-01-15
            violations: [late-delivery]
            facts:
              notice.date: 2024-01-01
              late.rate: 1.4%
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        policy:
          - since: 2024-01-01
            requires: late.rate < 4%
            source: https://example.com/late
            checked: 2026-01-10
          - since: 2025-06-01
            requires: late.rate < 3%
            source: https://example.com/late
            checked: 2026-01-10

        facts:
          late.rate:
            type: percent
            ask: How many of a hundred orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "report-syntax",
        ###"""
        # report-syntax
        A report is not the JSON that it should be.

        Most often a download was cut off, or an editor changed the file. Nothing is taken from a report that cannot be read to its end: half a report would show some metrics and hide others.

        ## Bad
        `report.json`
        ```json
        {
          "accountStatuses": [{ "marketplaceId": "ATVPDKIKX0DER", "status": "NORMAL" }],
          "performanceMetrics": [
        ```

        ## It says
        ```text
        report.json:4:1: error: the JSON document ends too early: a bracket is not closed [report-syntax]
          hint: get the report anew; it is read as it is downloaded
        ```

        ## Good
        `report.json`
        ```json
        {
          "accountStatuses": [{ "marketplaceId": "ATVPDKIKX0DER", "status": "NORMAL" }],
          "performanceMetrics": []
        }
        ```

        """###
    ),
    (
        "review-example",
        ###"""
        # review-example
        A rule finds nothing in its bad example, or some rule finds something in a good one.

        The examples are the rule's test. A rule that does not find what it is made for never warns anybody; one that finds what is right teaches people to pass over it. What stands in `in` and `routes` counts for the example: that of a rule about actions is read as an action.

        ## Bad
        `rules/shop/review.yaml`
        ```yaml
        rules:
          begging:
            says: [give us a chance]
            message: this begs
            advice: strike it out
            bad: [We beg you to read this.]
            good: [We do not beg; the dice give us a chance of one in six.]
        ```

        ## It says
        ```text
        rules/shop/review.yaml:6:11: error: the rule `begging` finds nothing in this bad example [review-example]
                bad: [We beg you to read this.]
                      ^~~~~~~~~~~~~~~~~~~~~~~~
          hint: mend the example, or what the rule looks for; the example is read as part of a letter
        rules/shop/review.yaml:7:12: error: the rule `begging` finds something in “give us a chance” of this good example [review-example]
                good: [We do not beg; the dice give us a chance of one in six.]
                       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          hint: mend the example, or narrow the rule with `unless` or `in`
        rules/shop/review.yaml:2:3: note: the rule stands here
              begging:
              ^~~~~~~
        ```

        ## Good
        `rules/shop/review.yaml`
        ```yaml
        rules:
          begging:
            says: [please give us a chance, we beg you]
            message: this begs
            advice: strike it out
            bad: [We beg you to read this.]
            good: [We do not beg; the dice give us a chance of one in six.]
        ```

        """###
    ),
    (
        "review",
        ###"""
        # review
        A rule of a pack finds something in a letter, or in a fragment that letters are made of. In brackets stands the rule, such as `amazon/begging`.

        Whoever decides on an appeal looks for causes, actions and proof, and rejects letters that beg, blame or promise. The rule says in its hint how to mend the sentence; its severity is its own. `appeal review --rules` shows all rules with examples. In a template a sentence can be allowed with a comment that says why.

        ## Bad
        `rules/shop/review.yaml`
        ```yaml
        rules:
          begging:
            says: [give us a chance, our families]
            message: this begs
            advice: strike it out
            bad: [Please give us a chance.]
            good: [On 2 March 2019 we refunded the buyer.]
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late. Please give us a chance.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:74: warning: this begs [shop/begging]
            We sent {{ late.orders | plural: "one order", "# orders" }} late. Please give us a chance.
                                                                                     ^~~~~~~~~~~~~~~~
          hint: strike it out
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late. On 2 March 2019 we refunded the buyers.
        ```

        """###
    ),
    (
        "skipped-rows",
        ###"""
        # skipped-rows
        Some rows of a report cannot be used.

        The others are. How many rows are left out is told for each reason, with the line of the first, because figures that lack them may be too good or too bad.

        ## Bad
        `report.txt`
        ```text
        order,kind,opened-on
        111-0000001-0000001,claim,2019-02-10
        ,claim,2019-02-11
        111-0000001-0000003,complaint,2019-02-12
        ```

        ## It says
        ```text
        report.txt:1:1: warning: rows are left out: 1 without an order number, the first in line 3; 1 of a kind that is neither claim, chargeback nor feedback, the first in line 4 [skipped-rows]
            order kind opened-on
            ^
          hint: 3 rows were read in all
        ```

        ## Good
        `report.txt`
        ```text
        order,kind,opened-on
        111-0000001-0000001,claim,2019-02-10
        111-0000001-0000002,claim,2019-02-11
        111-0000001-0000003,chargeback,2019-02-12
        ```

        """###
    ),
    (
        "sources-differ",
        ###"""
        # sources-differ
        A notice or a report, kept under `sources`, says something else than the case, or than another source.

        The marketplace compares the letter with its own figures, and a figure that is not its own costs the appeal its credit. Two reports of different periods differ rightly: then the letter needs the one that the notice speaks of. This is a warning: the source may be wrong.

        ## Bad
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        sources:
          late.orders:
            notice.txt:3: 4
            report.json:12: 5
        ```

        ## It says
        ```text
        case.yaml:6:16: warning: `late.orders` is `4`, but `report.json:12` says `5` [sources-differ]
              late.orders: 4
                           ^
          hint: look at both and write what is right; if the source is wrong, say why in a comment: `allow sources-differ: …`
        case.yaml:10:21: note: the source says so here
                report.json:12: 5
                                ^
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4  # allow sources-differ: the report is of the week after
        sources:
          late.orders:
            notice.txt:3: 4
            report.json:12: 5
        ```

        """###
    ),
    (
        "starts-with-digit",
        ###"""
        # starts-with-digit
        A sentence would start with a digit.

        In English a sentence starts with a word, and a reader stumbles over `4.5% of our orders`. Small counts are spelt out by themselves; before a percent, an amount or a date put a word.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.rate:
            type: percent
            ask: What was the rate of late orders?

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {{ late.rate }} of our orders were late.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:1: error: the sentence would start with a digit [starts-with-digit]
            {{ late.rate }} of our orders were late.
            ^~~~~~~~~~~~~~~
          hint: put a word before a percent: a sentence starts with a capital letter
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        Of our orders {{ late.rate }} were late.
        ```

        """###
    ),
    (
        "swallowed-comment",
        ###"""
        # swallowed-comment
        YAML reads ` #` as the start of a comment and drops the rest of the line.

        A question such as `Which orders are on list #5?` would end before the `#`, and nobody would notice. In quotes the sign is kept. A real comment has a space behind the `#`.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders of list #5 were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:8:34: error: from this `#` on the line is a comment, so the value ends before it [swallowed-comment]
                ask: How many orders of list #5 were late?
                                             ^~~~~~~~~~~~~
          hint: put the whole text in quotes; a comment has a space behind the `#`
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: "How many orders of list #5 were late?"

        routes:
          - dispute
        ```

        """###
    ),
    (
        "tag-syntax",
        ###"""
        # tag-syntax
        What stands in a tag cannot be read.

        In `{{ }}` stands one fact, perhaps with a filter behind `|`. In `{% %}` stands a tag. Sums and words in between belong elsewhere: a sum is a derived fact (`is`).

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders + 1 }} orders late.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:24: error: `+` does not belong here [tag-syntax]
            We sent {{ late.orders + 1 }} orders late.
                                   ^
          hint: a filter stands behind `|`, a condition in `{% if … %}`
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders }} orders late.
        ```

        """###
    ),
    (
        "tells-nothing",
        ###"""
        # tells-nothing
        A phrase that is to tell one violation stands in the notices of another, or in most notices.

        Who reads the notice would learn nothing from it: the diagnosis could only name both. This is a warning: the words count for little, and the others decide.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en

        notice:
          common:
            - your account is on hold

        routes:
          dispute:
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        notice:
          says:
            - your account is on hold

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:7:7: warning: this phrase does not tell `late-delivery` from others [tells-nothing]
                - your account is on hold
                  ^~~~~~~~~~~~~~~~~~~~~~~
          hint: add words that stand in its notices only, or put it into a group with `all`
        rules/shop/pack.yaml:8:7: note: it stands here too
                - your account is on hold
                  ^~~~~~~~~~~~~~~~~~~~~~~
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        notice:
          says:
            - too many of your orders arrived late

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "template-without-rule",
        ###"""
        # template-without-rule
        A template has no rule file of the same name.

        Fragments are found through the rule file. A template alone is never read; mostly one of the two files was renamed and the other was not.

        ## Bad
        `templates/shop/late-deliveries.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        ## It says
        ```text
        templates/shop/late-deliveries.md:1:1: error: there is no `rules/shop/late-deliveries.yaml` for this template [template-without-rule]
            ## summary
            ^
          hint: did you mean `late-delivery`?
        ```

        ## Good
        `templates/shop/late-deliveries.md` is gone.

        """###
    ),
    (
        "test-failed",
        ###"""
        # test-failed
        A test of the pack does not come out as it should.

        The case beside the pack gives another letter, asks other questions or has other findings than its test wants. Either the change in the pack is wrong, or the test
        wants what is no longer right. `rulepack test` shows how letters differ, and `rulepack test --update` writes them as they come now: read them before you keep them.

        ## Bad
        `rules/shop/tests/spring/case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 3
        want:
          routes: [dispute]
          contains: ["4 orders"]
        ```

        `rules/shop/tests/spring/letter.txt`
        ```text
        We sent three orders late.
        ```

        ## It says
        ```text
        rules/shop/tests/spring/case.yaml:9:14: error: `shop/spring` wants a text that is not in the letter [test-failed]
              contains: ["4 orders"]
                         ^~~~~~~~~~
        rules/shop/tests/spring/letter.txt:1:9: error: `shop/spring` gives another letter than `letter.txt` [test-failed]
            We sent three orders late.
                    ^
          hint: read the difference (`rulepack test` shows it); if the letter is right, `rulepack test --update` writes it
        ```

        ## Good
        `rules/shop/tests/spring/case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 3
        want:
          routes: [dispute]
          contains: ["3 orders"]
        ```

        `rules/shop/tests/spring/letter.txt`
        ```text
        We sent 3 orders late.
        ```

        """###
    ),
    (
        "text-before-heading",
        ###"""
        # text-before-heading
        A template has text above its first heading.

        A letter is put together from fragments, each below its `## kind id` heading. Text above the first belongs to none and would never be written.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        We checked every order of the week.

        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:1:1: error: text before the first heading [text-before-heading]
            We checked every order of the week.
            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          hint: every fragment starts with a heading such as `## summary`
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        We checked every order of the week.
        ```

        """###
    ),
    (
        "too-precise",
        ###"""
        # too-precise
        A figure has more than four decimals.

        Values are kept exactly, with four decimals at most. Cutting the rest off in silence could turn a rate that is too high into one that is not.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.rate > 1.00001% %}
        Too many orders were late.
        {% else %}
        The rate was {{ late.rate }}.
        {% endif %}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.rate:
            type: percent
            ask: What was the rate of late orders?

        routes:
          - dispute
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:19: error: `1.00001` has more than four decimals [too-precise]
            {% if late.rate > 1.00001% %}
                              ^~~~~~~~
          hint: four decimals are the finest that values are kept with
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.rate > 1% %}
        Too many orders were late.
        {% else %}
        The rate was {{ late.rate }}.
        {% endif %}
        ```

        """###
    ),
    (
        "type-mismatch",
        ###"""
        # type-mismatch
        Two things of different types are compared, added or printed as if they were alike.

        A count of orders is neither above nor below three days. The tool knows what each fact is, so that such a slip cannot decide which letter is sent.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.orders >= 3 days %}
        Too many orders were late.
        {% else %}
        A few orders were late.
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:22: error: `3 days` is a duration, where a count is wanted [type-mismatch]
            {% if late.orders >= 3 days %}
                                 ^~~~~~
          hint: such as `214`
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.orders >= 3 %}
        Too many orders were late.
        {% else %}
        A few orders were late.
        {% endif %}
        ```

        """###
    ),
    (
        "unanswered-ask",
        ###"""
        # unanswered-ask
        The notice asks something that no cause of the case answers.

        A letter that passes over one of the questions is refused, however well it answers the others. This is a warning: you may have a reason to leave one open.

        ## Bad
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ causes }}

        {{ actions }}

        {{ prevention }}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        notice:
          asks:
            delay:
              title: the delay
            silence:
              title: the unanswered messages

        causes:
          slow-packing:
            answers: [delay, silence]
            title: Packing took too long
            actions: [add-packer]
            prevention: [watch-queue]

        actions:
          add-packer:
            title: Added a packer

        prevention:
          watch-queue:
            title: Watches the queue
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## cause slow-packing
        The packing table was too small for the season.

        ## action add-packer
        A second packer started at our table.

        ## prevention watch-queue
        The shift leader counts the open orders at noon.
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        causes:
          - cause: slow-packing
            answers: [delay]
        actions:
          - action: add-packer
        prevention:
          - prevention: watch-queue
        ```

        ## It says
        ```text
        case.yaml:7:1: warning: no cause answers what the notice asks about the unanswered messages [unanswered-ask]
            causes:
            ^~~~~~
          hint: add `silence` to the `answers` of a cause that explains it, or add such a cause
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        causes:
          - cause: slow-packing
            answers: [delay, silence]
        actions:
          - action: add-packer
        prevention:
          - prevention: watch-queue
        ```

        """###
    ),
    (
        "unbalanced-tag",
        ###"""
        # unbalanced-tag
        An `if` or `for` has no end, or an end has no beginning.

        It must be clear which sentences hang on the condition. A tag that is opened within a line is closed within it; one on a line of its own is closed on a line of its own.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        {% if late.orders >= 5 %}
        That is too many.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:3:1: error: `if` has no `endif` [unbalanced-tag]
            {% if late.orders >= 5 %}
            ^~~~~~~~~~~~~~~~~~~~~~~~~
          hint: write `{% endif %}` where its text ends
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        {% if late.orders >= 5 %}
        That is too many.
        {% endif %}
        ```

        """###
    ),
    (
        "unclear-dates",
        ###"""
        # unclear-dates
        Dates such as 3/4/2019 could be read in two ways.

        Marketplaces write 3 April as 4/3 or as 3/4. A date with a number above 12 in the same file settles it for all; where there is none, or where two such dates contradict each other, nothing is guessed: a wrong month moves an order into the window or out of it.

        ## Bad
        `report.txt`
        ```text
        order,ordered-on
        111-0000001-0000001,3/4/2019
        ```

        ## It says
        ```text
        report.txt:1:1: error: nothing tells whether dates such as 3/4/2019 are written day first or month first: 1 cannot be told [unclear-dates]
            order ordered-on
            ^
          hint: say `--dates day-first` or `--dates month-first`
        ```

        ## Good
        `report.txt`
        ```text
        order,ordered-on
        111-0000001-0000001,3/4/2019
        111-0000001-0000002,3/28/2019
        ```

        """###
    ),
    (
        "unclosed-tag",
        ###"""
        # unclosed-tag
        A tag is opened and not closed on its line, or closed and never opened.

        Signs such as `{{` would stand in the letter as they are. A tag is always written on one line: `{{ value }}` or `{% if … %}`.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders } orders late.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:9: error: the tag is not closed [unclosed-tag]
            We sent {{ late.orders } orders late.
                    ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          hint: `}}` is missing on this line
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders }} orders late.
        ```

        """###
    ),
    (
        "undecided-condition",
        ###"""
        # undecided-condition
        A condition asks for a fact that may not exist, and then says neither yes nor no.

        The seller may answer an optional fact with `none`. A comparison with nothing is not false: it stays open, so neither the text below the condition nor that behind `else` is written, and the letter cannot be finished.
        The case that is shown has such an answer.

        Ask first whether the fact is there: `known x and …`. Of a list or rows ask `count x > 0 and …`.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
          late.parcels:
            type: count
            optional: yes
            ask: How many parcels were lost, if the carrier has told?

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        {% if late.parcels > 3 %}
        Several parcels were lost on the way.
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:3:7: error: `late.parcels > 3` stays undecided where a fact does not exist [undecided-condition]
            {% if late.parcels > 3 %}
                  ^~~~~~~~~~~~~~~~
          hint: ask `known …` first: `known x and …`
          this case shows it (case.yaml):
            case: counter-example
            pack: shop
            letter-date: 2026-01-15
            violations: [late-delivery]
            facts:
              late.orders: 2
              late.parcels: none
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        {% if known late.parcels and late.parcels > 3 %}
        Several parcels were lost on the way.
        {% endif %}
        ```

        """###
    ),
    (
        "unguarded-value",
        ###"""
        # unguarded-value
        A value is printed that may not exist.

        The seller may answer an optional fact with `none`, and a list or rows with `min: 0` may be empty. Where such a value is printed all the same, the letter would have a hole: "Our carrier was ." The case that is
        shown has nothing to print there.

        Print it inside `{% if known x %}` … `{% endif %}`, of lists and rows `{% if count x > 0 %}`, and say behind `else` what stands there otherwise, if something has to.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
          late.carrier:
            type: text
            optional: yes
            ask: Which carrier was it, if it was always the same?

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        Our carrier was {{ late.carrier }}.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:3:17: error: `late.carrier` may not exist here, and would leave a hole [unguarded-value]
            Our carrier was {{ late.carrier }}.
                            ^~~~~~~~~~~~~~~~~~
          hint: print it inside `{% if known late.carrier %}` … `{% endif %}`, or say what stands there otherwise
          this case shows it (case.yaml):
            case: counter-example
            pack: shop
            letter-date: 2026-01-15
            violations: [late-delivery]
            facts:
              late.orders: 2
              late.carrier: none
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        {% if known late.carrier %}
        Our carrier was {{ late.carrier }}.
        {% endif %}
        ```

        """###
    ),
    (
        "unknown-ask",
        ###"""
        # unknown-ask
        A cause answers something that the notice does not ask.

        A letter answers the notice point by point. An answer without a question would be left hanging, and the question it was meant for would count as unanswered.

        ## Bad
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ causes }}

        {{ actions }}

        {{ prevention }}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        notice:
          asks:
            delay:
              title: the delay

        causes:
          slow-packing:
            answers: [delays]
            title: Packing took too long
            actions: [add-packer]
            prevention: [watch-queue]

        actions:
          add-packer:
            title: Added a packer

        prevention:
          watch-queue:
            title: Watches the queue
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## cause slow-packing
        The packing table was too small for the season.

        ## action add-packer
        A second packer started at our table.

        ## prevention watch-queue
        The shift leader counts the open orders at noon.
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:20:15: error: the notice has no ask `delays` [unknown-ask]
                answers: [delays]
                          ^~~~~~
          hint: did you mean `delay`?
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        notice:
          asks:
            delay:
              title: the delay

        causes:
          slow-packing:
            answers: [delay]
            title: Packing took too long
            actions: [add-packer]
            prevention: [watch-queue]

        actions:
          add-packer:
            title: Added a packer

        prevention:
          watch-queue:
            title: Watches the queue
        ```

        """###
    ),
    (
        "unknown-exhibit",
        ###"""
        # unknown-exhibit
        A fragment or condition names an exhibit that is declared nowhere.

        The letter would point to a paper that nobody was asked for.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late (see {{ exhibit.reciept }}).

        ## exhibit receipt
        The receipt of the carrier
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        exhibits:
          receipt:
            ask: Attach the receipt of the carrier
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:74: error: there is no exhibit `reciept` [unknown-exhibit]
            We sent {{ late.orders | plural: "one order", "# orders" }} late (see {{ exhibit.reciept }}).
                                                                                     ^~~~~~~~~~~~~~~
          hint: did you mean `receipt`?
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late (see {{ exhibit.receipt }}).

        ## exhibit receipt
        The receipt of the carrier
        ```

        """###
    ),
    (
        "unknown-fact",
        ###"""
        # unknown-fact
        A fact is named that is declared neither in the violation nor in the pack.

        A letter can only print what somebody was asked for. Mostly the name is misspelt; otherwise declare the fact under `facts`.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.order | plural: "one order", "# orders" }} late.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:12: error: there is no fact `late.order` [unknown-fact]
            We sent {{ late.order | plural: "one order", "# orders" }} late.
                       ^~~~~~~~~~
          hint: did you mean `late.orders`?
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        """###
    ),
    (
        "unknown-filter",
        ###"""
        # unknown-filter
        There is no such filter.

        Values print themselves as their type and the language want it, so there are only two filters: `plural` and `or`.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | pluralise: "one order", "# orders" }} late.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:26: error: there is no filter `pluralise` [unknown-filter]
            We sent {{ late.orders | pluralise: "one order", "# orders" }} late.
                                     ^~~~~~~~~
          hint: did you mean `plural`?
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        """###
    ),
    (
        "unknown-item",
        ###"""
        # unknown-item
        A cause names an action or a prevention that is declared nowhere.

        The plan of action lists for each cause what was done about it. What is not declared has no text.

        ## Bad
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ causes }}

        {{ actions }}

        {{ prevention }}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        causes:
          slow-packing:
            title: Packing took too long
            actions: [add-packers]
            prevention: [watch-queue]

        actions:
          add-packer:
            title: Added a packer

        prevention:
          watch-queue:
            title: Watches the queue
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## cause slow-packing
        The packing table was too small for the season.

        ## action add-packer
        A second packer started at our table.

        ## prevention watch-queue
        The shift leader counts the open orders at noon.
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:16:15: error: there is no action `add-packers` [unknown-item]
                actions: [add-packers]
                          ^~~~~~~~~~~
          hint: did you mean `add-packer`?
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        causes:
          slow-packing:
            title: Packing took too long
            actions: [add-packer]
            prevention: [watch-queue]

        actions:
          add-packer:
            title: Added a packer

        prevention:
          watch-queue:
            title: Watches the queue
        ```

        """###
    ),
    (
        "unknown-key",
        ###"""
        # unknown-key
        A key is not one that the format has in this place.

        A misspelt key says nothing: the violation would go without its title, and nobody would be told. All keys stand in [the pack format](../pack-format.md).

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        titel: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:2:1: error: unknown key `titel` in a violation [unknown-key]
            titel: Late delivery
            ^~~~~
          hint: did you mean `title`?
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "unknown-language",
        ###"""
        # unknown-language
        A language is named that the pack does not have, or that values cannot be printed in.

        Dates, numbers and lists are printed in English (`en`) and Chinese (`zh`). The pack says in `reading-languages` which of them it has besides the language that is sent; a text in any other would never be shown.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        title.fr: Livraison tardive
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:3:1: error: `fr` is not a language that values can be printed in [unknown-language]
            title.fr: Livraison tardive
            ^~~~~~~~
          hint: there are `en` and `zh`
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "unknown-option",
        ###"""
        # unknown-option
        A condition or translation names an option that the choice does not have.

        The condition could never be true, and the sentence behind it would never be written.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.reason:
            type: choice
            ask: Why was it late?
            options:
              weather: the weather
              strike: a strike

        routes:
          - dispute
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.reason == wether %}
        No parcel could leave the town.
        {% endif %}
        The reason was {{ late.reason }}.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:22: error: `late.reason` has no option `wether` [unknown-option]
            {% if late.reason == wether %}
                                 ^~~~~~
          hint: did you mean `weather`?
        rules/shop/late-delivery.yaml:6:3: note: declared here
              late.reason:
              ^~~~~~~~~~~
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        {% if late.reason == weather %}
        No parcel could leave the town.
        {% endif %}
        The reason was {{ late.reason }}.
        ```

        """###
    ),
    (
        "unknown-pack",
        ###"""
        # unknown-pack
        The case names a pack that is not among those at hand.

        The pack holds the questions and the texts. Without it there is nothing that the case could be checked against.

        ## Bad
        `case.yaml`
        ```yaml
        case: spring
        pack: shops
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        ```

        ## It says
        ```text
        case.yaml:2:7: error: there is no pack `shops` [unknown-pack]
            pack: shops
                  ^~~~~
          hint: did you mean `shop`?
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        ```

        """###
    ),
    (
        "unknown-question",
        ###"""
        # unknown-question
        A test wants a question to be open that its case can never ask.

        A question is named by where its answer goes: `odr.rate` is a fact of the case, `missed-shipment/found-on` a fact of a cause, action or prevention, `missed-shipment/orders/settled` a column of its
        rows, and `exhibits/settlements` an exhibit. A name that fits nothing would never be asked, and the test could not pass.

        ## Bad
        `rules/shop/tests/spring/case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        want:
          questions: [late.order]
        ```

        ## It says
        ```text
        rules/shop/tests/spring/case.yaml:6:15: error: there is no question `late.order` for this case [unknown-question]
              questions: [late.order]
                          ^~~~~~~~~~
          hint: did you mean `late.orders`?
        ```

        ## Good
        `rules/shop/tests/spring/case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        want:
          questions: [late.orders]
        ```

        """###
    ),
    (
        "unknown-report",
        ###"""
        # unknown-report
        A file is none of the reports that are known.

        Flat files are told apart by their headings, in whatever order the columns stand; JSON by its first keys. [Reports](../reports.md) lists what is looked for. Where only the headings have other names, a column map says which is which.

        ## Bad
        `report.txt`
        ```text
        sku,stock,price
        LAMP-1,12,19.90
        ```

        ## It says
        ```text
        report.txt:1:1: error: the headings are of no report that is known [unknown-report]
            sku stock price
            ^
          hint: an order number and what tells the kind of file are wanted: `purchase-date` for orders, `Rating` for feedback, `A-to-z Claim` for returns, `kind` for claims and chargebacks, `ship-by` and `shipped-on` for shipments; say with `--column order=…` which heading is which
        ```

        ## Good
        `report.txt`
        ```text
        order,kind,opened-on
        111-0000001-0000001,claim,2019-02-10
        ```

        """###
    ),
    (
        "unknown-route",
        ###"""
        # unknown-route
        A route is named that the pack does not have.

        Which documents a marketplace takes is written once, under `routes` in `pack.yaml`. A route that is not there has no layout, and so no letter.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - disputes
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:11:5: error: the pack has no route `disputes` [unknown-route]
              - disputes
                ^~~~~~~~
          hint: did you mean `dispute`?
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "unknown-shared",
        ###"""
        # unknown-shared
        A violation uses a shared file that is not there.

        What it has of that file is not there either, so letters could not be written.

        ## Bad
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        {{ causes }}

        {{ actions }}

        {{ prevention }}
        ```

        `rules/shop/shared/packing.yaml`
        ```yaml
        shared: packing

        causes:
          slow-packing:
            title: Packing took too long
            actions: [add-packer]
            prevention: [watch-queue]

        actions:
          add-packer:
            title: Added a packer

        prevention:
          watch-queue:
            title: Watches the queue
        ```

        `templates/shop/shared/packing.md`
        ```markdown
        ## cause slow-packing
        The packing table was too small for the season.

        ## action add-packer
        A second packer started at our table.

        ## prevention watch-queue
        The shift leader counts the open orders at noon.
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account
        uses: [packing, pickup]

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        causes:
          slow-packing:
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:4:17: error: there is no shared file `pickup` [unknown-shared]
            uses: [packing, pickup]
                            ^~~~~~
          hint: there is `packing`
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account
        uses: [packing]

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        causes:
          slow-packing:
        ```

        """###
    ),
    (
        "unknown-tag",
        ###"""
        # unknown-tag
        There is no such tag.

        Between `{%` and `%}` stand `if`, `elsif`, `else`, `endif`, `for` and `endfor`, and nothing else. Tags of other template languages do not work here.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        {% unless late.orders >= 5 %}
        Those are only a few.
        {% endif %}
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:3:4: error: there is no tag `unless` [unknown-tag]
            {% unless late.orders >= 5 %}
               ^~~~~~
          hint: write `if not`
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        {% if not late.orders >= 5 %}
        Those are only a few.
        {% endif %}
        ```

        """###
    ),
    (
        "unknown-type",
        ###"""
        # unknown-type
        A fact has a type that does not exist.

        The type says what may be answered and how it is printed. The types stand in [the pack format](../pack-format.md#facts).

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: integer
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:7:11: error: there is no type `integer` [unknown-type]
                type: integer
                      ^~~~~~~
          hint: did you mean `count`?
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "unknown-violation",
        ###"""
        # unknown-violation
        The case names a violation that the pack does not have.

        Each violation of the notice must be answered. One that the pack does not know would be passed over in silence.

        ## Bad
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-deliveries]
        facts:
          late.orders: 4
        ```

        ## It says
        ```text
        case.yaml:4:14: error: the pack `shop` has no violation `late-deliveries` [unknown-violation]
            violations: [late-deliveries]
                         ^~~~~~~~~~~~~~~
          hint: did you mean `late-delivery`?
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        ```

        """###
    ),
    (
        "unreachable-fragment",
        ###"""
        # unreachable-fragment
        No letter has this text, whatever the case.

        The letter of a route is put together as its layout says. A fragment whose section stands in no layout, or only in layouts of routes that are never taken or that these causes are not for, is never read by anybody.

        Name the section in the layout (`{{ closing }}`), or delete the fragment.

        ## Bad
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        ## closing
        Please look at our account again.
        ```

        ## It says
        ```text
        templates/shop/pack.md:4:1: error: no letter has this text, `## closing` [unreachable-fragment]
            ## closing
            ^~~~~~~~~~
          hint: no route whose letter has its section is taken: name the section in a layout, or delete the fragment
          this case shows it (case.yaml):
            case: counter-example
            pack: shop
            letter-date: 2026-01-15
            violations: [late-delivery]
            facts:
              late.orders: 2
        ```

        ## Good
        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}
        {{ closing }}

        ## closing
        Please look at our account again.
        ```

        """###
    ),
    (
        "unreachable-route",
        ###"""
        # unreachable-route
        A route is never taken: whenever its condition holds, a route above it is taken already.

        Routes are tried from top to bottom, and the first whose condition holds is the one. A narrow condition below a wide one therefore never gets its turn. The case that is shown has what the route asks for, and goes
        another way.

        Put the narrower condition above the wider one, or make the wider one narrower.

        ## Bad
        `rules/shop/pack.yaml`
        ```yaml
        pack: shop
        version: 1.0.0
        title: Corner Shop
        language: en

        routes:
          dispute:
          documents:
          instructions:
        ```

        `templates/shop/pack.md`
        ```markdown
        ## letter dispute
        {{ summaries }}

        ## letter documents
        {{ summaries }}

        ## letter instructions
        {{ summaries }}
        ```

        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute:
              when: late.orders < 10
          - documents:
              when: late.orders < 3
          - instructions
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:14:13: error: the route `documents` is never taken: earlier ones take all its cases [unreachable-route]
                  when: late.orders < 3
                        ^~~~~~~~~~~~~~~
          hint: put it above them, or narrow their conditions
        rules/shop/late-delivery.yaml:12:13: note: the last of them
                  when: late.orders < 10
                        ^~~~~~~~~~~~~~~~
          this case shows it (case.yaml):
            case: counter-example
            pack: shop
            letter-date: 2026-01-15
            violations: [late-delivery]
            facts:
              late.orders: 1
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - documents:
              when: late.orders < 3
          - dispute:
              when: late.orders < 10
          - instructions
        ```

        """###
    ),
    (
        "unreadable-file",
        ###"""
        # unreadable-file
        A file was found but could not be read.

        Nothing can be said about a file that the computer does not hand over. Mostly you may not read it, or it is a link to a file that has gone.

        ## Bad

        ## It says
        ```text
        rules/shop/late-delivery.yaml:1:1: error: there is no such file [unreadable-file]
        ```

        ## Good
        Give yourself the right to read the file, or delete the link and put the file itself there.


        """###
    ),
    (
        "unused-allowance",
        ###"""
        # unused-allowance
        A comment allows what is not found on the line that it is for.

        It is for the end of its own line, or, alone on its line, for the next one that says something. Mostly what it allowed was mended, and the comment stayed; it would hide the next such mistake. This is a warning: no letter is wrong because of it. It is told only where no error may have kept it from its use.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          # allow unused-definition: the spring launch will print it
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:6:3: warning: there is no `unused-definition` on the line that this is for [unused-allowance]
              # allow unused-definition: the spring launch will print it
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          hint: delete the comment, or put it right above the line that it is for
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "unused-definition",
        ###"""
        # unused-definition
        Something is declared and used nowhere.

        A fact that no fragment prints and no condition tests would never be asked; a cause that no violation names can never be chosen. Mostly the place that was meant to use it names something else.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?
          late.parcels:
            type: count
            ask: How many parcels were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:9:3: error: the fact `late.parcels` is used nowhere [unused-definition]
              late.parcels:
              ^~~~~~~~~~~~
          hint: print it in a fragment, test it in a condition, or delete it
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "unused-fragment",
        ###"""
        # unused-fragment
        A fragment belongs to something that is declared nowhere.

        It would never be written. Mostly a name was changed in the rule file and not in the template, or the fragment was meant for another violation.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## exhibit receipt
        The receipt of the carrier
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:4:12: error: no exhibit `receipt` is declared in late-delivery.yaml [unused-fragment]
            ## exhibit receipt
                       ^~~~~~~
          hint: declare it there, or delete the fragment
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        exhibits:
          receipt:
            needed: always
            ask: Attach the receipt of the carrier
        ```

        """###
    ),
    (
        "wrong-argument",
        ###"""
        # wrong-argument
        A filter is given what it cannot use.

        `plural` goes with a count or a list and takes two texts in English, one for one and one for more; in Chinese it takes one. `or` goes with a list and takes none.

        ## Bad
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "# orders" }} late.
        ```

        ## It says
        ```text
        templates/shop/late-delivery.md:2:26: error: `plural` takes two texts in English [wrong-argument]
            We sent {{ late.orders | plural: "# orders" }} late.
                                     ^~~~~~
          hint: `plural: "one order was", "# orders were"`
        ```

        ## Good
        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.
        ```

        """###
    ),
    (
        "wrong-exhibit-type",
        ###"""
        # wrong-exhibit-type
        A file is of a kind that the marketplace does not take for this exhibit.

        What cannot be uploaded or opened proves nothing. The pack lists the endings that are taken under `files`.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        exhibits:
          receipt:
            needed: always
            ask: Attach the receipt of the carrier
            files: [pdf]
        ```

        `templates/shop/late-delivery.md`
        ```markdown
        ## summary
        We sent {{ late.orders | plural: "one order", "# orders" }} late.

        ## exhibit receipt
        The receipt of the carrier
        ```

        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        exhibits:
          receipt: exhibits/receipt.docx
        ```

        ## It says
        ```text
        case.yaml:8:12: error: `exhibits/receipt.docx` is not of a kind that is accepted [wrong-exhibit-type]
              receipt: exhibits/receipt.docx
                       ^~~~~~~~~~~~~~~~~~~~~
          hint: accepted are `.pdf`
        ```

        ## Good
        `case.yaml`
        ```yaml
        case: spring
        pack: shop
        letter-date: 2019-03-02
        violations: [late-delivery]
        facts:
          late.orders: 4
        exhibits:
          receipt: exhibits/receipt.pdf
        ```

        """###
    ),
    (
        "wrong-shape",
        ###"""
        # wrong-shape
        A list stands where one value is wanted, or the other way round.

        The format says for each key whether it holds one value, a list of values or a map of keys. Otherwise one route could be taken for many, or many for one.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes: dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:10:9: error: a violation's `routes` is a list [wrong-shape]
            routes: dispute
                    ^~~~~~~
          hint: one line `- plan-of-action` for each, the last without a condition
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "yaml-anchor",
        ###"""
        # yaml-anchor
        A text starts with `&` or `*`, which YAML takes for an anchor or an alias.

        Anchors and aliases copy one part of a file into another place, where its reader does not see it. Packs do without, so that each line says all it means. If the sign belongs to your text, put the text in quotes.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: *All* orders, how many were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:8:10: error: unquoted text cannot start with `*` [yaml-anchor]
                ask: *All* orders, how many were late?
                     ^
          hint: put the whole text in quotes
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: "*All* orders, how many were late?"

        routes:
          - dispute
        ```

        """###
    ),
    (
        "yaml-duplicate-key",
        ###"""
        # yaml-duplicate-key
        The same key stands twice in one place.

        Only one of the two could count, and which one would be a matter of luck. Often the second is a copy in which the name was to be changed.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account
        level: order

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:4:1: error: `level` is written twice [yaml-duplicate-key]
            level: order
            ^~~~~
          hint: keep one of the two; if they belong to two things, the name of the second is missing above it
        rules/shop/late-delivery.yaml:3:1: note: `level` stands here first
            level: account
            ^~~~~
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "yaml-inline-map",
        ###"""
        # yaml-inline-map
        Keys and values stand in braces: `{ key: value }`.

        In braces a comma starts a new key, so `{ask: Late, and why?}` silently loses the second half of the question. One `key: value` on a line cannot go wrong like that.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders: {type: count, ask: How many orders, and why?}

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:6:16: error: a map in braces `{…}` cannot be used [yaml-inline-map]
              late.orders: {type: count, ask: How many orders, and why?}
                           ^
          hint: write one `key: value` a line, indented below; if it is text, put it in quotes
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders, and why?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "yaml-key-not-text",
        ###"""
        # yaml-key-not-text
        There is a colon without a key before it, or a key that is not a text.

        Every line of a map says what its value is. Without the key nobody knows.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        : Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:2:1: error: there is no key before this `:` [yaml-key-not-text]
            : Late delivery
            ^
          hint: write `key: value`
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "yaml-several-documents",
        ###"""
        # yaml-several-documents
        A line `---` starts a second document in the same file.

        Each violation is one file. What stands behind `---` would not be read.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account
        ---
        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:4:1: error: a second document starts here [yaml-several-documents]
            ---
            ^~~
          hint: put it into a file of its own, or delete the line `---`
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "yaml-syntax",
        ###"""
        # yaml-syntax
        YAML cannot be read here: a quote, a bracket, a colon or the indentation is wrong.

        YAML tells what belongs together by indentation and by signs such as `: `, `- ` and quotes. Where they do not fit, nobody knows what you meant, so this part is left out and the rest is read.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery: account level
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:2:21: error: there is a second `: ` in unquoted text [yaml-syntax]
            title: Late delivery: account level
                                ^
          hint: put the whole value in quotes
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: "Late delivery: account level"
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "yaml-tab",
        ###"""
        # yaml-tab
        A line is indented with a tab.

        YAML counts spaces, and a tab looks different in every editor. Two lines that stand below each other on your screen may not belong together. Most editors can be told to write spaces.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml-escaped
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
        \t- dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:11:1: error: this line is indented with a tab [yaml-tab]
             - dispute
            ^
          hint: use spaces, here and in the lines below; most editors have a setting for it
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "yaml-tag",
        ###"""
        # yaml-tag
        A text starts with `!`, which YAML takes for a tag.

        Tags tell programs how to read a value. In a pack the format itself says that. If the sign belongs to your text, put the text in quotes.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: !Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:2:8: error: tags (`!name`) cannot be used [yaml-tag]
            title: !Late delivery
                   ^~~~~
          hint: delete the tag; if `!` is text, put the text in quotes
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: "!Late delivery"
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute
        ```

        """###
    ),
    (
        "yaml-too-deep",
        ###"""
        # yaml-too-deep
        Lists and maps stand more than 32 levels deep in each other.

        No part of the format is deeper than eight levels. A file like this comes from a program or from an editor that went wrong.

        ## Bad
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        notice:
          says: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[late]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        ```

        ## It says
        ```text
        rules/shop/late-delivery.yaml:14:9: error: lists and maps stand more than 32 levels deep in each other [yaml-too-deep]
              says: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[late]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                    ^
          hint: write it flatter
        ```

        ## Good
        `rules/shop/late-delivery.yaml`
        ```yaml
        violation: late-delivery
        title: Late delivery
        level: account

        facts:
          late.orders:
            type: count
            ask: How many orders were late?

        routes:
          - dispute

        notice:
          says: [late]
        ```

        """###
    )
]
