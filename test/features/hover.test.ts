import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { readGlossary } from '../../src/features/glossary.js'
import { hover } from '../../src/features/hover/hover.js'
import { lint } from '../../src/rules/lint.js'

const glossary = readGlossary(
  JSON.parse(readFileSync(new URL('../../docs/glossary/en.json', import.meta.url), 'utf8')),
)
const example = (name: string) =>
  readFileSync(new URL(`../../examples/${name}.negotiation.md`, import.meta.url), 'utf8')

/** The lines of the hover at `<|>` without the targets of its links, and with the problems there on request. */
function read(marked: string, { withProblems = false, locale = 'en' } = {}): readonly string[] {
  const offset = marked.indexOf('<|>')
  assert.notEqual(offset, -1)
  const brief = parseBrief(marked.replace('<|>', ''))
  const options = { today: '2026-11-23' }
  const problems = withProblems ? lint(brief, options) : []
  const uris = { briefUri: 'file:///b.negotiation.md', fileUri: undefined }
  const found = hover(brief, offset, { glossary, locale, options, problems, ...uris })
  return (
    found?.markdown
      .replace(/\]\(command:[^)]*\)/g, ']')
      .split(/ *\n+/)
      .filter(line => line !== '') ?? []
  )
}

/** The example with the cursor after the first occurrence of the text below the heading. */
function inExample(name: string, heading: string, text: string): string {
  const whole = example(name)
  const from = whole.indexOf(heading)
  const at = whole.indexOf(text, from) + text.length
  assert.ok(from !== -1 && at >= text.length)
  return `${whole.slice(0, at)}<|>${whole.slice(at)}`
}

const walkAway = (line: string, role = 'seller') =>
  `---\nrole: ${role}\n---\n\n## Walk-away point\n\n- Target: €60k per year\n- Walk-away: €48k per year\n- Their walk-away (est.): €54k–€64k per year\n${line}\n`

describe('the hover of an amount', () => {
  const check = (marked: string, expected: readonly string[]) => assert.deepEqual(read(marked), expected)

  it('compares the target of a seller, as calculated in the analyses', () =>
    check(inExample('halden-renewal', '## Walk-away', 'Target: €455k'), [
      '**€455k per year**',
      '€27k better than your limit',
      '80% chance that they can agree to this · You keep 78% of the room between their limit (€450k–€475k per year) and yours (€428k per year)',
    ]))

  it('compares that of a buyer, in the unit of the line', () =>
    check(inExample('canal-house-lease', '## Walk-away', 'Target: €19.00'), [
      '€19 per m² per month = **€228 per m² per year**',
      '€1.90 per m² per month better than your limit',
      '67% chance that they can agree to this · You keep 88% of the room between their limit (€18–€19.50 per m² per month) and yours (€20.90 per m² per month)',
    ]))

  it('shows the room for agreement at both limits', () => {
    const room = 'Room for agreement: €22k to €47k, in the middle €34.5k'
    check(inExample('halden-renewal', '## Walk-away', 'Walk-away: €428k'), [
      '**€428k per year**',
      '€27k worse than your target',
      room,
    ])
    check(inExample('halden-renewal', '## Walk-away', '(est.): €450k'), ['**€450k–€475k per year**', room])
  })

  it('shows the room of its own lot, as the picture does', () => {
    const lots = (lot: string, own: string, theirs: string) =>
      `- Walk-away (${lot}): ${own} per month\n- Their walk-away (${lot}, est.): ${theirs} per month\n`
    const text = `---\nrole: seller\n---\n\n## Walk-away point\n\n${lots('Lot A', '€4k', '€5k–€6k')}${lots('Lot B', '€7k', '€7<|>.5k–€9k')}`
    check(text, [
      '€7,500–€9,000 per month = **€90k–€108k per year**',
      'Room for agreement: €500 to €2,000 per month, in the middle €1,250',
    ])
  })

  it('says that there is no room for agreement', () =>
    check(walkAway('').replace('€54k–€64k', '€40k–<|>€44k'), [
      '**€40k–€44k per year**',
      'Room for agreement: none',
    ]))

  it('compares the outcome of a scenario, completed by the unit of the key numbers', () =>
    check(walkAway('\n## Scenarios\n\n### They ask\n- Outcome: counter at €5<|>6k'), [
      '**€56k per year**',
      '€8,000 better than your limit · €4,000 worse than your target',
      '80% chance that they can agree to this · You keep 73% of the room between their limit (€54k–€64k per year) and yours (€48k per year)',
    ]))

  it('leaves the share out if there is no surplus', () =>
    check(walkAway('- Opening: €6<|>3k per year'), [
      '**€63k per year**',
      '€15k better than your limit · €3,000 better than your target',
      '10% chance that they can agree to this',
    ]))

  it('compares a cell of a package with its issue', () =>
    check(inExample('halden-renewal', '| Volume ', '438,000 |      45'), [
      '**45 days**',
      '15 days better than your limit · 15 days worse than your target',
    ]))

  it('shows differences of percentages in percentage points', () =>
    check(inExample('halden-renewal', '| Index ', '24 |             5'), [
      '**5%**',
      '5 pp better than your limit · 3 pp worse than your target',
    ]))

  it('converts months and quarters anywhere', () => {
    check('## Notes\n\nThey pay €3.5k per mo<|>nth today.\n', ['€3,500 per month = **€42k per year**'])
    check('## Context\n\n- History: £2<|>0k a quarter\n', ['£20k per quarter = **£80k per year**'])
  })

  it('does not compare amounts that are not prices', () => {
    check(walkAway('- BATNA: sell, plus €1<|>0k for the move'), [])
    check(walkAway('\n## Context\n\n- History: €4<|>0k per year in 2024'), [])
    check(walkAway('```\n€4<|>0k per month\n```'), [])
  })

  it('compares nothing without a direction', () =>
    check('## Walk-away point\n\n- Walk-away: €4<|>8k per year\n', []))
})

describe('the hover of a date', () => {
  const check = (marked: string, expected: readonly string[], locale = 'en') =>
    assert.deepEqual(read(marked, { locale }), expected)
  const timeline = (line: string) => `---\ndeadline: 2026-12-11\n---\n\n## Timeline\n\n${line}\n`

  it('shows the weekday, the distance from today and the working days to the deadline', () => {
    check(timeline('- [ ] 2026-12-0<|>3 (Thu): call'), [
      '**Thursday, 3 December 2026**, in 10 days',
      '6 working days to the deadline',
    ])
    check(timeline('- [ ] 10 December 202<|>6: call'), [
      '**Thursday, 10 December 2026**, in 17 days',
      '1 working day to the deadline',
    ])
    check(timeline('').replace('12-11', '12-<|>11'), [
      '**Friday, 11 December 2026**, in 18 days',
      'the deadline',
    ])
  })

  it('respects the weekend of the brief', () =>
    check(timeline('- [ ] 2026-12-0<|>3: call').replace('---\n', '---\nweekend: fri-sat\n'), [
      '**Thursday, 3 December 2026**, in 10 days',
      '5 working days to the deadline',
    ]))

  it('leaves the deadline out for days that are past or after it', () => {
    check(timeline('- 2026-11-2<|>2: call'), ['**Sunday, 22 November 2026**, yesterday'])
    check(timeline('- 2026-12-1<|>4: call'), ['**Monday, 14 December 2026**, in 21 days'])
  })

  it('shows both readings of an ambiguous date', () =>
    check(timeline('- 05/01/202<|>7: call'), [
      '**Tuesday, 5 January 2027**, in 43 days',
      'or **Saturday, 1 May 2027**, in 159 days',
    ]))

  it('shows the next such day if the year is missing', () =>
    check(timeline('- 1 Mar<|>ch: call'), ['**Monday, 1 March 2027**, in 98 days']))

  it('shows the first and last day of a period', () => {
    check(timeline('- Q1 20<|>27: tender'), ['**1 January 2027 – 31 March 2027**, in 39 days'])
    check(timeline('- early March 20<|>26: tender'), ['**1 March 2026 – 10 March 2026**, 258 days ago'])
  })

  it('uses the language of the user', () =>
    check(timeline('- 2026-12-1<|>4: call'), ['**Montag, 14. Dezember 2026**, in 21 days'], 'de'))
})

describe('the hover of a section, a key or a question', () => {
  const check = (marked: string, expected: readonly string[]) => assert.deepEqual(read(marked), expected)

  it('explains a heading, shows a weak and a good line, and says what is there of what is asked for', () =>
    check('## 2. Our ca<|>se\n', [
      'What it is about, what both sides need and why, and what is known. See it from their side, too.',
      'Weak: *We need more money.*',
      'Good: `- Their interests (est.): a fixed cost for 2027, because the budget is set`',
      'Checked here: ○ counterparty · ○ your interests · ○ their interests · ○ evidence · ○ history',
    ]))

  it('is silent at an unknown heading', () => check('## Lu<|>nch\n', []))

  it('explains a key in its section', () => {
    check('## Walk-away point\n\n- Bottom li<|>ne: €48k\n', [
      'Your limit: beyond it you would rather have no deal. One exact number with its reason: `€428k per year, because …`.',
    ])
    check('## Timeline\n\n- Bottom li<|>ne: €48k\n', [])
    check('---\ndateOr<|>der: dmy\n---\n', ['How `03/12/2026` is read: `dmy`, `mdy` or `ymd`.'])
  })

  it('names the kind of a question', () => {
    check('## Questions\n\n1. What has ch<|>anged?\n', ['**Open question**: invites them to talk.'])
    check('---\nlanguage: de\n---\n\n## Questions\n\n1. Was hat sich ge<|>ändert?\n', [])
  })

  it('shows how to open a question', () =>
    assert.deepEqual(
      read('## Questions\n\n- Can you move *the* <|>day?\n', { withProblems: true }).slice(0, 2),
      [
        '**Closed question**: yes or no is enough. To hear more, begin with *what* or *how*: *what would it take to …?*, *what makes … important?*',
        'For example: What would it take to move the day\\?',
      ],
    ))
})

describe('the hover of a place with a problem', () => {
  it('explains the text, and then the rule', () =>
    assert.deepEqual(
      read('## Timeline\n\n- 2026-12-03 (Mo<|>n): first meeting – owner: Lena\n', { withProblems: true }),
      [
        '**Thursday, 3 December 2026**, in 10 days',
        '---',
        '**Write dates that exist, with the right weekday.**',
        'error, by default · [About this rule] · `date/impossible`',
      ],
    ))

  it('is short if there are several', () =>
    assert.deepEqual(
      read('## Walk-away<|>\n\n- Opening: €60k per year\n', { withProblems: true }).map(line =>
        line.slice(0, 5),
      ),
      ['The p', 'Weak:', 'Good:', 'Check'],
    ))
})

describe('the hover of a part', () => {
  const brief = `---
currency: EUR
unit: per year
deadline: 2026-12-18
---

# Renewal of <what we deliver>

## Personality

- **Ines Kroll, head of purchasing** – decides up to €50k
  - Evidence: in October she cut off two slide decks
  - Approach: <how we present our terms to them>

## Timeline

- [x] 2026-11-10: mandate – owner: Lena
- [ ] 2026-12-10: second meeting with Ines Kroll – owner: Lena
- [ ] 2026-12-03: first meeting – owner: Lena
- [ ] <YYYY-MM-DD>: signature – owner: <who>

## Issues

| Issue | Unit | Weight | Opening | Target | Walk-away |
| --- | --- | ---: | ---: | ---: | ---: |
| Price | € per year | 60 | 60 | 54 | 48 |
| Payment | days | 30 | 21 | 30 | 60 |
| Term | <unit> | <…> | 36 | 24 | 12 |

## Packages

| Package | Price | Payment |
| --- | --- | --- |
| Volume | 54 | 45 |

## Scenarios

### They press
- Outcome: accept at €48k per year
- Probability: 60%

### They agree
- Outcome: accept at €54k per year
- Probability: 30%

### No agreement
- Outcome: walk away
- Probability: <share in %>

## Walk-away point

- Target: €54k per year
- Walk-away: <amount>
- BATNA: <what we do without a deal>
`
  const check = (place: string, expected: readonly string[], offset = 1) => {
    const at = brief.indexOf(place) + offset
    assert.ok(at >= offset, place)
    assert.deepEqual(read(`${brief.slice(0, at)}<|>${brief.slice(at)}`), expected)
  }

  it('says what a weight is of all weights', () =>
    check('60 | 60', ['**Price: 60**', '67% of all weights', 'All weights add up to 90, 10 short of 100']))

  it('says whose a probability is, and the sum of all', () =>
    check('60%', ['**They press: 60%**', 'All scenarios add up to 90%, 10 short of 100']))

  it('says what else an owner has to do, the next date first', () =>
    check('Lena', [
      '**Lena**',
      'Next: Thu 3 Dec, first meeting (in 10 days)',
      'Then: Thu 10 Dec, second meeting with Ines Kroll',
      '1 of 3 steps done',
    ]))

  it('says what is noted about a person, wherever the brief names them', () => {
    const about = [
      '**Ines Kroll** – head of purchasing – decides up to €50k',
      'Evidence: in October she cut off two slide decks',
      'Approach: nothing noted yet',
      'Named at one more place',
    ]
    check('Ines Kroll, head', about)
    check('Ines Kroll – owner', about)
  })

  it('says the numbers of an issue and what packages offer for it', () =>
    check('Payment | days', [
      '**Payment**',
      'Opening 21 days · Target 30 days · Walk-away 60 days · Weight 30',
      'Volume: 45',
    ]))

  it('says what a gap asks for, with what the brief says already', () => {
    check('<what we deliver>', ['What is negotiated, and with whom'])
    check('<YYYY-MM-DD>', ['The day of the step: `2026-12-03`', 'Deadline: 2026-12-18, in 25 days'])
    check('<who>', [glossary['key/owner'] ?? '', 'So far in this brief: Lena · Ines Kroll'])
    check('<unit>', [glossary['key/unit'] ?? '', 'In € per year'])
    check('<…>', [
      'How much it matters to you. All weights add up to 100.',
      'The others add up to 90, so 10 is left',
    ])
    check('<share in %>', [glossary['key/probability'] ?? '', 'The others add up to 90, so 10 is left'])
    check('<how we present', [glossary['key/approach'] ?? ''])
    check('<what we do', [glossary['key/batna'] ?? ''])
    check('<amount>', [
      glossary['key/walkAway'] ?? '',
      'In € per year',
      'So far in this brief: Target €54k per year',
    ])
  })
})
