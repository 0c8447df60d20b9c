import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { share } from '../../src/export/share.js'
import { isDebriefDue, readEnd } from '../../src/features/debrief/end.js'
import { nextBrief } from '../../src/features/debrief/next-brief.js'
import { readDebrief } from '../../src/features/debrief/read-debrief.js'
import { writeDebrief } from '../../src/features/debrief/write-debrief.js'
import { languages } from '../../src/language/languages.js'
import { english } from '../../src/language/vocabulary.js'
import { lint } from '../../src/rules/lint.js'
import { inEnglish, toText } from '../../src/text/message.js'
import { applyEdits } from '../../src/text/span.js'
import { exampleText } from '../example-text.js'
import { halfFilledTemplates, textsBelow, textsOfCases, textsOfRules } from '../fixes/texts.js'
import { notes } from './notes.js'

const today = '2026-12-17'

/** The text with its debrief; a brief that does not say how it ended has failed. */
function debriefed(text: string): string {
  const brief = parseBrief(text)
  return applyEdits(text, writeDebrief(brief, readEnd(brief) ?? { kind: 'failed' }, today))
}

/** From its debrief to its end. */
function debriefOf(text: string): string {
  const section = parseBrief(text).sections.find(({ key }) => key === 'debrief')
  return section === undefined ? '' : text.slice(section.span.start, section.span.end)
}

const halden = exampleText('halden-renewal')
const log = `## Offers

| Date       | Who  | Price | Payment | Note            |
| ---------- | ---- | ----: | ------: | --------------- |
| 2026-12-03 | us   | €468k |      21 | round 1, 14:32  |
| 2026-12-03 | them | €430k |         | round 1, 14:40  |
| 2026-12-10 | us   | €457k |         | round 2, 10:05  |
| 2026-12-10 | them | €438k |         | round 2, 10:20  |
| 2026-12-16 | them | €445k |      45 | accepted by us  |

`
const agreed = halden.replace('## Walk-away point', `${log}## Walk-away point`)

describe('how a negotiation ended', () => {
  const offers = (rows: string, status = '') =>
    `---\nrole: seller\n${status}---\n\n## Offers\n\n| Date | Who | Price | Note |\n| --- | --- | --- | --- |\n${rows}\n## Limits\n\n- Walk-away: €44k\n`
  const cases: readonly (readonly [what: string, text: string, kind: string | undefined])[] = [
    ['is open without a sign', offers('| 2026-12-03 | them | €45k | round 1 |\n'), undefined],
    ['is agreed by a note', offers('| 2026-12-03 | them | €45k | accepted |\n'), 'agreed'],
    ['is open by a note that denies it', offers('| 2026-12-03 | them | €45k | not accepted |\n'), undefined],
    ['is open by a question', offers('| 2026-12-03 | them | €45k | accepted? |\n'), undefined],
    [
      'is open under a condition',
      offers('| 2026-12-03 | us | €45k | agreed if they pay first |\n'),
      undefined,
    ],
    [
      'is agreed when both name the same number',
      offers(
        '| 2026-12-03 | us | €46k | |\n| 2026-12-03 | them | €44k | |\n| 2026-12-04 | them | €46k | |\n',
      ),
      'agreed',
    ],
    ['is agreed by the status', offers('', 'status: agreed\n'), 'agreed'],
    ['has failed by the status', offers('', 'status: failed\n'), 'failed'],
    ['is agreed in German', offers('| 2026-12-03 | sie | 45.000 € | angenommen |\n'), 'agreed'],
    ['is agreed in French', offers('| 2026-12-03 | eux | 45 000 € | accepté |\n'), 'agreed'],
    ['is agreed in Spanish', offers('| 2026-12-03 | ellos | 45.000 € | aceptada |\n'), 'agreed'],
  ]
  for (const [what, text, kind] of cases) it(what, () => assert.equal(readEnd(parseBrief(text))?.kind, kind))
})

describe('an end in several numbers', () => {
  const said = (...rows: readonly string[]) =>
    halden.replace(
      '## Walk-away point',
      `## Offers\n\n| Date | Who | Price | Payment | Note |\n| --- | --- | --- | --- | --- |\n${rows.map(row => `| 2026-12-10 | ${row} | |\n`).join('')}\n## Walk-away point`,
    )

  it('is open while one of them is', () =>
    assert.equal(readEnd(parseBrief(said('us | €450k | 30', 'them | €450k | 45'))), undefined))

  it('has what was settled in an earlier row', () => {
    const text = said('us | €461k | 45', 'them | €445k | 45', 'us | €450k | ', 'them | €450k | ')
    assert.equal(readEnd(parseBrief(text))?.kind, 'agreed')
    assert.match(debriefOf(debriefed(text)), /\| Payment +\| 21 +\| 30 +\| 60 +\| 45 +\| 15 days short/)
    const open = said('us | €461k | 30', 'us | €450k | ', 'them | €450k | ')
    assert.match(debriefOf(debriefed(open)), /\| Payment +\| 21 +\| 30 +\| 60 +\| <payment>/)
  })
})

describe('a line of a debrief without a text', () => {
  it('is not in the next brief', () => {
    const text = debriefed(agreed).replace('Next time: <what we do differently>', 'Next time: ')
    assert.equal(readDebrief(parseBrief(text))?.nextTime, undefined)
    assert.doesNotMatch(nextBrief(parseBrief(text), 'halden.negotiation.md'), /Next time/)
  })
})

describe('a debrief is due', () => {
  const brief = (frontMatter: string) =>
    parseBrief(`---\n${frontMatter}---\n\n## Limits\n\n- Walk-away: €44k\n`)
  it('once the deadline has passed, and not before', () => {
    assert.equal(isDebriefDue(brief('deadline: 2026-12-16\n'), today), true)
    assert.equal(isDebriefDue(brief('deadline: 2026-12-17\n'), today), false)
  })
  it('once there is an agreement', () => assert.equal(isDebriefDue(brief('status: agreed\n'), today), true))
  it('only once', () => assert.equal(isDebriefDue(parseBrief(debriefed(agreed)), today), false))
  it('never in a brief without numbers', () =>
    assert.equal(isDebriefDue(parseBrief('---\ndeadline: 2026-12-01\n---\n\n# Vexa\n'), today), false))
})

describe('a debrief', () => {
  it('compares what was planned with what was reached', () =>
    assert.equal(
      debriefOf(debriefed(agreed)),
      `## Debrief

- Result: agreed on 2026-12-16
- Room kept: 49% (between €428k and €462.5k, the middle of their estimated limit)
- Room used: 58% of the way from our opening €468k to our limit €428k
- Against the BATNA: €21.4k better
- Next time: <what we do differently>

### Planned and reached

| Issue         | Opening | Target  | Walk-away | Reached         | Against the target |
| ------------- | ------- | ------- | --------- | --------------- | ------------------ |
| Price         | 468,000 | 455,000 | 428,000   | €445k           | €10k short         |
| Payment       | 21      | 30      | 60        | 45              | 15 days short      |
| Term          | 36      | 24      | 12        | <term>          |                    |
| Volume growth | 15      | 8       | 0         | <volume growth> |                    |

### Given and received

| Who  | From  | To    | Steps | Moved |
| ---- | ----- | ----- | ----- | ----- |
| us   | €468k | €445k | 2     | €23k  |
| them | €430k | €445k | 2     | €15k  |

| Give       | Get                      | Received?   |
| ---------- | ------------------------ | ----------- |
| price −€7k | 24 month term            | <yes or no> |
| price −€4k | volume +5%               | <yes or no> |
| price −€2k | signature by 18 December | <yes or no> |

### Estimates

| Estimate        | Expected             | Seen                 | Right?                                                   |
| --------------- | -------------------- | -------------------- | -------------------------------------------------------- |
| Their walk-away | €450k–€475k per year | they agreed to €445k | not disproved, they had €5k to €30k left if it was right |

### Promises

- [ ] 2026-12-18: signature – owner: Petra
- [ ] <YYYY-MM-DD>: <what was promised> – owner: <who>
`,
    ))

  it('says that an estimate was wrong', () => {
    const text = agreed.replace('| 2026-12-16 | them | €445k |', '| 2026-12-16 | them | €480k |')
    assert.match(debriefOf(debriefed(text)), /no, they went €5k further/)
    assert.match(debriefOf(debriefed(text)), /€25k better/)
  })

  it('says what is past the limit', () => {
    const text = agreed.replace('| 2026-12-16 | them | €445k |', '| 2026-12-16 | them | €425k |')
    assert.match(debriefOf(debriefed(text)), /€3,000 past the limit/)
  })

  it('takes the last offer of the other side where the row that accepts has no number', () => {
    const text = agreed.replace('| 2026-12-16 | them | €445k |      45 |', '| 2026-12-16 | us | | |')
    assert.match(debriefOf(debriefed(text)), /\| Price .* \| €438k /)
  })

  it('leaves a gap for what the brief does not say', () => {
    const text = halden
      .replace('status: draft\n', '')
      .replace('language: en\n', 'language: en\nstatus: agreed\n')
    const written = debriefOf(debriefed(text))
    assert.match(written, /- Result: agreed on <YYYY-MM-DD>/)
    assert.match(written, /\| Price .* \| <price> /)
    assert.doesNotMatch(written, /Room kept|Room used/)
  })

  it('tells what there is without an agreement', () => {
    const written = debriefed(halden)
    assert.match(written, /^status: failed$/m)
    assert.match(debriefOf(written), /- Result: no agreement; BATNA: move line 3 to Nordkauf/)
    assert.match(debriefOf(written), /\| Price .* \| – /)
  })

  it('replaces the status, and adds one where there is none', () => {
    const limits = '## Limits\n\n- Walk-away: €44k\n'
    assert.match(debriefed(`---\nstatus: ready\n---\n\n${limits}`), /^---\nstatus: failed\n---/)
    assert.match(debriefed(`## Context\n\n- Status: in talks\n\n${limits}`), /- Status: failed\n/)
    assert.match(debriefed(limits), /^---\nstatus: failed\n---/)
    assert.match(debriefed(`---\nstatus: agreed\n---\n\n${limits}`), /^---\nstatus: agreed\n---/)
  })

  for (const { tag, sections } of languages)
    it(`is written in ${tag}, and read again`, () => {
      const offers = {
        en: ['us', 'them'],
        de: ['wir', 'sie'],
        fr: ['nous', 'eux'],
        es: ['nosotros', 'ellos'],
      }[tag]
      const [us = '', them = ''] = offers ?? []
      const text = `---\nlanguage: ${tag}\nrole: seller\n---\n\n## ${sections.offers.name}\n\n| Date | Who | Price |\n| --- | --- | --- |\n| 2026-12-03 | ${us} | 46000 € |\n| 2026-12-03 | ${them} | 44000 € |\n| 2026-12-04 | ${them} | 46000 € |\n\n## BATNA\n\n- Walk-away: 43000 €\n- Target: 47000 €\n- Opening: 50000 €\n- Their walk-away (est.): 45000 €\n`
      const written = debriefed(text)
      const vocabulary = english.languages.find(({ language }) => language === tag)
      assert.ok(written.includes(`\n## ${vocabulary?.sections.debrief.name}\n`), written)
      const debrief = readDebrief(parseBrief(written))
      assert.match(debrief?.result ?? '', /2026-12-04/)
      assert.equal(debrief?.reached.length, 1)
      assert.deepEqual(debrief?.promises, [])
      assert.equal(debriefed(written), written)
    })

  it('keeps the line endings, and every byte of the rest', () => {
    const text = agreed.replace(/\n/g, '\r\n')
    const written = debriefed(text)
    assert.doesNotMatch(written, /[^\r]\n/)
    assert.equal(written.replace(/\r\n/g, '\n'), debriefed(agreed))
    assert.ok(written.replace('status: agreed\r\n', '').startsWith(text))
  })

  it('stays as it is once it has text', () => {
    const written = debriefed(agreed)
    assert.equal(debriefed(written), written)
    const own = `${agreed}\n## Debrief\n\nWent well.\n`
    assert.equal(
      debriefed(own),
      own.replace(
        'confidentiality: TLP:AMBER+STRICT\n',
        'confidentiality: TLP:AMBER+STRICT\nstatus: agreed\n',
      ),
    )
    assert.match(debriefed(`${agreed}\n## Debrief\n`), /## Debrief\n\n- Result: agreed/)
  })

  it('stays inside: a copy for the other side has none of it', () => {
    const copy = share(parseBrief(debriefed(agreed)), {
      audience: 'other',
      today,
      fileName: 'halden.negotiation.md',
    })
    assert.deepEqual(copy.remaining, [])
    assert.doesNotMatch(copy.text, /Debrief|Room kept|€445k|Received/)
  })

  it('promises no meeting that is moot, but what follows the agreement', () => {
    const steps =
      '- [ ] 2026-12-20: meeting 3, trade – owner: Lena\n- [ ] 2027-01-11: kick-off meeting – owner: Jonas\n'
    const written = debriefed(agreed.replace('## Timeline\n\n', `## Timeline\n\n${steps}`))
    const promises = written.slice(written.indexOf('### Promises'))
    assert.doesNotMatch(promises, /meeting 3/)
    assert.match(promises, /- \[ \] 2027-01-11: kick-off meeting – owner: Jonas/)
  })

  it('raises no problem, whatever numbers and dates it has', () => {
    const problems = (text: string) =>
      lint(parseBrief(text), { today }).map(({ rule, message }) => [rule, toText(message, inEnglish)])
    const written = debriefed(agreed)
    const without = written.slice(0, written.indexOf('## Debrief')).trimEnd()
    const wild = '- Walk-away: €1 per week\n- Deadline: 2020-02-30\n\n### Offers\n\n- Target: TBD\n'
    assert.deepEqual(problems(written), problems(`${without}\n`))
    assert.deepEqual(problems(`${written}\n${wild}`), problems(`${without}\n`))
  })
})

describe('the next brief', () => {
  const played = debriefed(agreed)
    .replace(
      '<YYYY-MM-DD>: <what was promised> – owner: <who>',
      '2027-01-15: send the price list – owner: Jonas',
    )
    .replace('<what we do differently>', 'bring the index sheet first')
    .replace('1. What has changed', '1. [x] What has changed')
    .replace('since we signed in 2024?\n', 'since we signed in 2024?\n   > fewer formats, one depot\n')
  const next = nextBrief(parseBrief(played), 'halden.negotiation.md')

  it('has what they did as evidence and what was reached as history, with the source', () => {
    for (const line of [
      '- **History:** agreed on 2026-12-16: Price €445k, Payment 45 days (source: halden.negotiation.md)',
      '- **History:** Next time: bring the index sheet first (source: halden.negotiation.md)',
      '- **Evidence:** last time they offered €430k (2026-12-03), €438k (2026-12-10), €445k (2026-12-16) (source: halden.negotiation.md)',
      '- **Evidence:** asked "What has changed in your packaging needs since we signed in 2024?", they said: "fewer formats, one depot" (source: halden.negotiation.md)',
    ])
      assert.ok(next.includes(`\n${line}\n`), `${line}\n${next}`)
    assert.doesNotMatch(next, /^\s*>/m)
  })

  it('has its questions open again, with boxes only where all had one', () => {
    assert.match(next, /^1\. What has changed/m)
    assert.doesNotMatch(next, /^\d+\. \[/m)
    const questions = (first: string) => `# A\n\n## Questions\n\n- ${first} Why now?\n- [ ] What else?\n`
    const again = nextBrief(parseBrief(questions('[x]')), 'a.negotiation.md')
    assert.ok(again.includes('- [ ] Why now?\n- [ ] What else?\n'), again)
  })

  it('has notes of meetings as evidence, open tasks among them as steps, and other notes as they are', () => {
    const notes =
      '\n## Meeting notes\n\n- 2026-12-03:\n  > Ines needs one number.\n  > She likes the index.\n- 2026-12-10:\n  > Tom wants one depot.\n'
    const written = nextBrief(parseBrief(played + notes), 'halden.negotiation.md')
    assert.doesNotMatch(written, /^\s*>|Meeting notes/m)
    for (const said of [
      '2026-12-03: "Ines needs one number."',
      '2026-12-03: "She likes the index."',
      '2026-12-10: "Tom wants one depot."',
    ])
      assert.ok(
        written.includes(`\n- **Evidence:** noted on ${said} (source: halden.negotiation.md)\n`),
        written,
      )
    const more = nextBrief(
      parseBrief(`${played}${notes}- [ ] send the samples – owner: Jonas\n- our own idea\n`),
      'a.negotiation.md',
    )
    assert.match(more, /## Meeting notes\n\n- our own idea\n$/)
    assert.match(more, /## Timeline\n\n(- .*\n)*- \[ \] send the samples – owner: Jonas\n/)
  })

  it('has open promises as steps, and no step of the last negotiation', () => {
    const { milestones } = parseBrief(next).facts
    assert.deepEqual(
      milestones.map(({ words, isDone }) => [words.text, isDone]),
      [
        ['2026-12-18: signature – owner: Petra', false],
        ['2027-01-15: send the price list – owner: Jonas', false],
      ],
    )
  })

  it('has a gap for each number, which says what it was', () => {
    const { positions, issues, offers, packages, concessions } = parseBrief(next).facts
    assert.deepEqual(
      positions.flatMap(({ written }) => written ?? []),
      [],
    )
    assert.deepEqual(
      issues.flatMap(({ opening, target, walkAway }) =>
        [opening, target, walkAway].flatMap(each => each?.value ?? []),
      ),
      [],
    )
    assert.equal(offers.length + packages.length + concessions.length, 0)
    for (const gap of [
      '- Target: <last time €455k per year>',
      '<last time 468,000>',
      'accept at <last time €455k per year>',
    ])
      assert.ok(next.includes(gap), next)
  })

  it('keeps who they are, and who may read it', () => {
    for (const kept of [
      'counterparty: Halden Retail GmbH',
      'confidentiality: TLP:AMBER+STRICT',
      '**Ines Kroll, head of procurement**',
      '- BATNA: move line 3 to Nordkauf',
    ])
      assert.ok(next.includes(kept), kept)
    assert.doesNotMatch(next, /^status:|^updated:|## Debrief|## Offers/m)
    assert.match(next, /^deadline: <YYYY-MM-DD>$/m)
    assert.match(next, /renewal <year>$/m)
  })

  it('keeps its line endings', () => {
    const text = nextBrief(parseBrief(played.replace(/\n/g, '\r\n')), 'halden.negotiation.md')
    assert.equal(text.replace(/\r\n/g, '\n'), next)
    assert.doesNotMatch(text, /[^\r]\n/)
  })

  it('has what it learnt in sections of their own where the last brief had none for it', () => {
    const limits = '## Walk-away point\n\n- Walk-away: €44k per year\n'
    const offers =
      '## Offers\n\n| Date | Who | Price | Note |\n| --- | --- | --- | --- |\n| 2026-01-20 | them | €47k | accepted |\n'
    const text = `---\nrole: seller\n---\n\n# Crane 2026\n\n${offers}\n${limits}`
    const next = nextBrief(parseBrief(debriefed(text)), 'last.negotiation.md')
    assert.ok(
      next.startsWith(
        '---\nrole: seller\ndeadline: <YYYY-MM-DD>\n---\n\n# Crane <year>\n\n## Context\n\n- History: agreed on 2026-01-20: Price €47k (source: last.negotiation.md)\n- Evidence: last time they offered €47k (2026-01-20) (source: last.negotiation.md)\n\n## Walk-away point\n\n- Walk-away: <last time €44k per year>\n\n## Timeline\n\n- [ ] ',
      ),
      next,
    )
  })

  it('can be negotiated and debriefed again', () => {
    const filled = next
      .replace('- Opening: <last time €468k per year>', '- Opening: €460k per year')
      .replace('- Target: <last time €455k per year>', '- Target: €450k per year')
      .replace('- Walk-away: <last time €428k per year>', '- Walk-away: €430k per year')
      .replace('## Walk-away point', `${log}## Walk-away point`)
    assert.match(debriefOf(debriefed(filled)), /\| <last time 468,000> .* \| €445k /)
  })
})

describe('every brief', () => {
  const many = [...textsOfRules(), ...textsOfCases(), ...halfFilledTemplates()]
  const texts = [
    ...[...textsBelow('examples'), ...textsBelow('test/briefs')].map(({ text }) => text),
    ...many.filter((_, index) => index % 40 === 0).map(({ text }) => text),
    ...Object.values(notes),
    '',
    '# Vexa',
    '```\nopen',
  ]

  it('can be debriefed and followed by another, and nothing but the status of the rest changes', () => {
    for (const text of texts) {
      const brief = parseBrief(text)
      const end = readEnd(brief) ?? { kind: 'failed' as const }
      const edits = writeDebrief(brief, end, today)
      const [status] = edits
      assert.ok(
        edits.slice(1).every(({ span }) => span.start === span.end),
        text,
      )
      assert.doesNotMatch(text.slice(status?.span.start, status?.span.end), /[\r\n]/)
      const written = parseBrief(applyEdits(text, edits))
      assert.deepEqual(writeDebrief(written, end, today), [])
      assert.deepEqual(
        written.facts.positions.map(({ name, value }) => [name, value?.low.toString()]),
        brief.facts.positions.map(({ name, value }) => [name, value?.low.toString()]),
        text,
      )
      assert.notEqual(nextBrief(written, 'last.negotiation.md').trim(), '')
    }
  })
})
