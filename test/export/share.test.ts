import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import type { Audience } from '../../src/brief/secrets.js'
import { type ShareOptions, share, telling } from '../../src/export/share.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'
import { checkGrowth } from '../check-growth.js'
import { exampleText } from '../example-text.js'

function copyOf(text: string, options: Partial<ShareOptions> = {}) {
  const all: ShareOptions = {
    audience: 'other',
    today: '2026-11-30',
    fileName: 'deal.negotiation.md',
    ...options,
  }
  return share(parseBrief(text), all)
}

/** What the copy of a text for the other side is, below its front matter. */
function check(text: string, expected: string, audience: Audience = 'other'): void {
  const copy = copyOf(text, { audience })
  assert.deepEqual(copy.remaining, [])
  assert.equal(copy.text, `---\naudience: ${audience}\nupdated: 2026-11-30\n---\n\n${expected}`)
}

describe('a copy for the other side', () => {
  it('holds the agenda, the issues with our opening, and the questions', () =>
    assert.equal(
      copyOf(exampleText('halden-renewal')).text,
      `---
counterparty: Halden Retail GmbH
role: seller
currency: EUR
language: en
audience: other
updated: 2026-11-30
---

# Halden Retail – packaging supply renewal 2027

## Context

- **Subject:** renewal of the corrugated packaging contract
- **Standards:** paper index +9% since January 2025 (source: index sheet, 2 November 2026)

## Timeline

- [ ] 2026-12-03 (Thu): meeting 1 – owner: Lena
- [ ] 2026-12-10 (Thu): meeting 2 – owner: Lena
- [ ] 2026-12-18 (Fri): signature – owner: Petra

## Issues

| Issue         | Unit       | Opening |
| ------------- | ---------- | ------: |
| Price         | € per year | 468,000 |
| Payment       | days       |      21 |
| Term          | months     |      36 |
| Volume growth | %          |      15 |

## Our opening

- Opening: €468k per year

## Open questions

1. What has changed in your packaging needs since we signed in 2024?
2. How do you weigh a stable price against the lowest price?
3. What would make this renewal a success for you, Ines?
4. Tell us about the depot problem Tom described in October.
5. What happens on your side if nothing is signed by the end of December?
6. Who else needs to agree before you can sign?
`,
    ))

  it('is written in the language of the brief', () =>
    check(
      '# Kartons\n\n## Kontext\n\n- Gegenstand: Kartons für zwei Werke\n- Unsere Interessen: Auslastung\n\n## Zeitplan\n\n- 3. Dezember 2026: Gespräch 1, nur zuhören\n- 4. Dezember 2026: Angebot senden\n\n## Ausstiegspunkt\n\n- Einstieg: 468 T€\n- Ziel: 455 T€\n- Limit: 428 T€\n\n## Fragen\n\n- Wie entscheiden Sie?\n- Ginge es mit 428 Tsd. Euro?\n',
      '# Kartons\n\n## Kontext\n\n- Gegenstand: Kartons für zwei Werke\n\n## Zeitplan\n\n- 3. Dezember 2026: Gespräch 1\n\n## Unser Einstieg\n\n- Einstieg: 468 T€\n\n## Offene Fragen\n\n- Wie entscheiden Sie?\n',
    ))

  it('has the rows and columns of tables that both sides may see', () =>
    check(
      '## Timeline\n\n| Date | Step | Owner | Status |\n| --- | --- | --- | --- |\n| 2026-12-03 | meeting 1, listen only | Lena | open |\n| 2026-12-04 | send the offer | Lena | |\n\n## Issues\n\nIssue | Weight | Opening | Walk-away | Note\n--- | --- | --- | --- | ---\nPrice | 60 | €50 | €44 | hard\nTerm | 40 | 3 years | 1 year | soft\n',
      '## Timeline\n\n| Date | Step | Owner |\n| --- | --- | --- |\n| 2026-12-03 | meeting 1 | Lena |\n\n## Issues\n\nIssue | Opening \n--- | --- \nPrice | €50 \nTerm | 3 years \n',
    ))

  it('keeps the line endings', () => {
    const text = '# A\r\n\r\n## Context\r\n\r\n- Subject: boxes\r\n- History: long\r\n'
    assert.equal(
      copyOf(text).text,
      '---\r\naudience: other\r\nupdated: 2026-11-30\r\n---\r\n\r\n# A\r\n\r\n## Context\r\n\r\n- Subject: boxes\r\n',
    )
  })

  it('has of each line only what it is for', () =>
    check(
      '# Boxes: we must sell\n\n## Context\n\n- Subject: boxes (we have too many)\n\n## Timeline\n\n- 2026-12-03: second meeting – give nothing – owner: Lena (only she may sign)\n- 2026-12-04: meeting with the bank\n- 2026-12-05: internal meeting\n- 2026-12-06: visit to the other supplier\n- 2026-12-07: signature, or we fold\n\n## Issues\n\n| Issue | Unit | Opening | Limit |\n| --- | --- | --- | --- |\n| Price – must have | € (at least 44) | 50, down to 44 | 44 |\n\n## Limits\n\n- Opening: €50 because we are short of cash\n- Limit: €44\n\n## Questions\n\n- It is late. Who decides? *(she is vain)*\n- Who pays? We could drop here.\n',
      '# Boxes\n\n## Context\n\n- Subject: boxes\n\n## Timeline\n\n- 2026-12-03: second meeting – owner: Lena\n- 2026-12-07: signature\n\n## Issues\n\n| Issue | Unit | Opening |\n| --- | --- | --- |\n| Price | € | 50 |\n\n## Our opening\n\n- Opening: €50\n\n## Open questions\n\n- Who decides?\n- Who pays?\n',
    ))

  it('is called after the other side if its title says too much', () => {
    const titleOf = (text: string) => /^# (.*)$/m.exec(copyOf(text).text)?.[1]
    assert.equal(titleOf('# PRIVATE: Halden\n\nCounterparty: Halden\n'), 'Halden')
    assert.equal(titleOf('# Never under 428k\n\n## Limits\n\n- Limit: €428k\n'), 'Agenda')
  })

  it('is named after the brief, without its secrets', () => {
    const text = '## Limits\n\n- Walk-away: €428k\n'
    const nameOf = (fileName: string) => copyOf(text, { fileName }).fileName
    assert.equal(nameOf('halden.negotiation.md'), 'halden.for-other.negotiation.md')
    assert.equal(nameOf('halden.shared.negotiation.md'), 'halden.for-other.negotiation.md')
    assert.equal(nameOf('halden-428k-2027.negotiation.md'), 'halden-2027.for-other.negotiation.md')
    assert.equal(nameOf('428k.negotiation.md'), 'brief.for-other.negotiation.md')
  })

  it('is no leak, and is checked for leaks only', () => {
    for (const name of [
      'halden-renewal',
      'canal-house-lease',
      'lorry-crossing',
      'novel-royalty',
      'salary-offer',
      'weak',
    ]) {
      const { text, remaining } = copyOf(exampleText(name))
      assert.deepEqual(remaining, [], name)
      const copied = parseBrief(text)
      assert.deepEqual(
        lint(copied, { today: '2026-11-30', fileName: 'a.for-other.negotiation.md' }),
        [],
        name,
      )
    }
    const leak = parseBrief('## Limits\n\n- Walk-away: €5\n')
    assert.deepEqual(
      lint(leak, { today: '2026-11-30', fileName: 'a.for-other.negotiation.md' }).map(({ rule }) => rule),
      ['brief/share-leak'],
    )
    assert.deepEqual(lint(leak, { today: '2026-11-30', fileName: 'a.for-boss.negotiation.md' }), [])
  })
})

describe('a secret that stays', () => {
  const twoYears =
    '## Walk-away point\n\n- Opening: €1.62 per unit\n- Walk-away: €1.70 per unit\n\n| | 1 year | 2 years |\n| --- | --- | --- |\n| Opening | €1.60 | €1.62 |\n| Limit | €1.70 | €1.62 |\n'

  it('holds back the copy until it is confirmed by itself', () => {
    const { remaining } = copyOf(twoYears)
    assert.deepEqual(
      remaining.map(({ text, name }) => `${text} is ${toText(name)}`),
      ['€1.62 per unit is your limit for "2 years"'],
    )
    const confirmed = new Set(remaining.map(({ id }) => id))
    assert.deepEqual(copyOf(twoYears, { confirmed }).remaining, [])
    assert.notDeepEqual(copyOf(twoYears, { confirmed: new Set(['1-2']) }).remaining, [])
  })

  it('may be in what is kept', () => {
    const text = exampleText('halden-renewal')
    const piece = copyOf(text).pieces.find(({ span }) => text.startsWith('| Package', span.start))
    assert.ok(piece?.mayKeep)
    const { remaining } = copyOf(text, { kept: new Set([piece.id]) })
    assert.deepEqual(
      remaining.map(({ text, name, piece }) => [text, toText(name), piece]),
      [
        ['455,000', 'your target', piece.id],
        ['438,000', 'what scenario "B. They ask for a freeze" accepts', piece.id],
      ],
    )
  })

  it('is none if it counts something else', () => {
    const text = (question: string) =>
      `## Limits\n\n- Opening: €90 per hour\n- Walk-away: €60 per hour\n\n## Questions\n\n60. ${question}\n`
    const stays = (question: string) => copyOf(text(question)).text.includes(question)
    for (const question of ['What do 60 seats cost?', 'Why 60% now?', 'What happens in 60 days?'])
      assert.ok(stays(question), question)
    for (const question of [
      'Why not €60?',
      'Why $60 per hour?',
      'Could it be 60?',
      'Is 60 euros an hour fair?',
    ])
      assert.ok(!stays(question), question)
  })

  it('is the name of whom we turn to without a deal, too', () => {
    const text =
      '# Halden\n\n## Limits\n\n- BATNA: sell to Nordkauf in April, as Halden did\n\n## Questions\n\n- What does Nordkauf do better?\n- What does Halden need in April?\n'
    const { pieces, text: copy } = copyOf(text)
    assert.ok(pieces.some(({ reason }) => toText(reason) === 'Nordkauf is part of your BATNA'))
    assert.match(copy, /- What does Halden need in April\?\n$/)
    assert.doesNotMatch(copy, /Nordkauf/)
  })

  it('has no question that was asked already, and closes the marks that it opens', () => {
    const text =
      '## Questions\n\n- [x] Why now?\n- [ ] How do you decide? (she will not say)\n- "Who signs?" – Ann\n'
    const { pieces, text: copy } = copyOf(text)
    assert.ok(pieces.some(({ reason, mayKeep }) => toText(reason) === 'already asked' && mayKeep))
    assert.match(copy, /\n\n- \[ \] How do you decide\?\n- "Who signs\?"\n$/)
    assert.match(copyOf(text, { withAsked: true }).text, /\n\n- \[x\] Why now\?\n- \[ \] How/)
  })

  it('says whom it is for though its first line goes, and closes the marks of its title', () =>
    check(
      'We must sell before May.\n\n# *The Salt Ledger*: our last chance\n\n## Questions\n\n- Why now?\n',
      '# *The Salt Ledger*\n\n## Open questions\n\n- Why now?\n',
    ))

  it('counts what is left without a gap', () => {
    const text =
      '## 1. Context\n\n- Subject: boxes\n\n## 2. Notes\n\nx\n\n## 3. Questions\n\n1. Why now?\n2. [x] Who signs?\n3. How do you decide?\n'
    assert.match(
      copyOf(text).text,
      /## Context\n\n- Subject: boxes\n\n## Open questions\n\n1\. Why now\?\n2\. How do you decide\?\n$/,
    )
  })

  it('has no opening of theirs among ours, and no list below a mark', () => {
    const text =
      '## Limits\n\n- Our opening: €468k\n- Their claim: €400k\n- Walk-away: €428k\n\n## Questions\n\n- Why now?\n\n<!-- private -->\n- Is she vain?\n- Is he?\n'
    assert.match(
      copyOf(text).text,
      /## Our opening\n\n- Our opening: €468k\n\n## Open questions\n\n- Why now\?\n$/,
    )
  })

  it('is held back by what may tell a secret, until that is decided', () => {
    const text =
      '## Limits\n\n- Opening: €468k\n- Walk-away: €428k\n\n## Questions\n\n- Have things for wood gone up by 8.5%?\n- Why now?\n'
    const { remaining, text: copy } = copyOf(text)
    const [secret] = remaining
    assert.equal(secret && toText(telling(secret)), '8.5% may tell your limit')
    assert.match(copy, /wood/)
    const confirmed = new Set(remaining.map(({ id }) => id))
    assert.deepEqual(copyOf(text, { confirmed }).remaining, [])
    const taken = new Set([String(secret?.span.start)])
    assert.deepEqual(copyOf(text, { taken }).remaining, [])
    assert.doesNotMatch(copyOf(text, { taken }).text, /wood/)
  })

  it('can be taken out with its line by hand', () => {
    const text = '## Questions\n\n- How do you decide?\n- Who is Ann to you?\n'
    const taken = new Set([String(text.indexOf('- Who'))])
    assert.doesNotMatch(copyOf(text, { taken }).text, /Ann/)
  })
})

describe('a copy for our side', () => {
  const text = `# A

## Notes

<!-- internal -->
- for me

- (private) she likes boats
- Budget is tight <!-- ask Ann -->

## My doubts (private)

- many
`

  it('has everything but what is marked private', () =>
    check(text, '# A\n\n## Notes\n\n- Budget is tight <!-- ask Ann -->\n', 'team'))

  for (const line of [
    'PRIVATE she likes boats',
    'Subject: PRIVATE: boats',
    'boats (strictly private!)',
    'boats **private**',
    'boats – private',
    '**Private** boats',
    'TLP:RED boats',
    '🔒 boats',
  ])
    it(`has no line "${line}"`, () => check(`# A\n\n- ${line}\n- tea\n`, '# A\n\n- tea\n', 'team'))

  it('has no comments for the boss', () => check(text, '# A\n\n## Notes\n\n- Budget is tight \n', 'boss'))

  it('says whom it is for in the key facts that are there', () => {
    const head = '---\naudience: internal\nupdated: 2026-11-01\nrole: buyer\n---\n\n# A\n'
    assert.equal(
      copyOf(head, { audience: 'boss' }).text,
      '---\nrole: buyer\naudience: boss\nupdated: 2026-11-30\n---\n\n# A\n',
    )
  })
})

describe('the search for secrets', () => {
  it('takes time in proportion to the text', () => {
    const limits = '## Limits\n\n- Walk-away: €428k\n- Target: €455k per year\n\n## Questions\n\n'
    for (const part of [
      '<!--',
      '<a ',
      '&#4',
      '%e2%',
      '**',
      '\\',
      '4 ',
      '4.',
      'four hundred ',
      '[a](',
      '- 1,428 a\n',
      '| 428 ',
      '\n \t',
    ])
      checkGrowth(
        factor => parseBrief(limits + part.repeat(factor * 300)),
        brief => share(brief, { audience: 'other', today: '2026-11-30', fileName: 'a.negotiation.md' }),
      )
  })
})
