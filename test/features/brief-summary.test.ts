import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefRow, rankOf, sharedNames } from '../../src/features/briefs/row.js'
import { type BriefSummary, describeStatus, summarise } from '../../src/features/briefs/summary.js'
import { lint } from '../../src/rules/lint.js'
import { inEnglish } from '../../src/text/message.js'

const today = '2026-11-23'
const place = { fileName: 'deal.negotiation.md', path: 'north/deal.negotiation.md' }

function summaryOf(text: string, rules = {}): BriefSummary {
  const brief = parseBrief(text)
  return summarise(brief, lint(brief, { today, settings: { rules } }), today)
}

const rowOf = (summary: BriefSummary | undefined) => briefRow(summary, place, today, inEnglish)

const halden = readFileSync('test/briefs/good/halden-renewal.negotiation.md', 'utf8')
const weak = readFileSync('examples/weak.negotiation.md', 'utf8')

/** A brief with these lines in its front matter and these steps in its Timeline. */
function withTimeline(header: string, ...steps: readonly string[]): string {
  return `---\n${header}\n---\n\n# A deal\n\n## Timeline\n\n${steps.map(step => `- ${step}\n`).join('')}`
}

describe('the summary of a brief', () => {
  it('has the next step, the readiness and the problems', () => {
    const { readiness, ...summary } = summaryOf(halden)
    const { gaps } = summary
    assert.ok(gaps.all > 30)
    assert.equal(readiness.score, 100)
    assert.deepEqual(summary, {
      counterparty: 'Halden Retail GmbH',
      title: 'Halden Retail – packaging supply renewal 2027',
      problems: { errors: 0, warnings: 0, infos: 0 },
      gaps: { open: 0, all: 69 },
      next: { day: '2026-12-01', what: 'send the index sheet' },
      deadline: '2026-12-31',
      isClosed: false,
      isEmpty: false,
    })
  })

  const steps: readonly (readonly [line: string, next: string | undefined])[] = [
    ['- [ ] 2026-12-03: first meeting – owner: Lena', '2026-12-03 first meeting'],
    ['- [x] 2026-12-03: first meeting', undefined],
    ['2026-11-22: yesterday', undefined],
    ['2026-11-23: today', '2026-11-23 today'],
    ['3 December: without a year', '2026-12-03 without a year'],
    ['Q1 2027: a period', '2027-03-31 a period'],
    ['2026-12-03: deadline', undefined],
  ]
  for (const [line, next] of steps)
    it(`of "${line}" has the next step ${next ?? 'none'}`, () => {
      const found = summaryOf(withTimeline('role: seller', line.replace(/^- /, ''))).next
      assert.equal(found && `${found.day} ${found.what}`, next)
    })

  it('leaves the owner out of the next step, also in a table', () => {
    const row = '| 26 November 2026 | experts on the minutes – and lunch | Hana |'
    const text = `## Timeline\n\n| When | What | Who |\n| --- | --- | --- |\n${row}\n`
    assert.equal(summaryOf(text).next?.what, 'experts on the minutes – and lunch')
  })

  it('has the last possible day of the deadline', () => {
    const text = withTimeline('deadline: between 28 December 2026 and 31 December 2026', '2026-12-03: call')
    assert.equal(summaryOf(text).deadline, '2026-12-31')
  })

  it('does not cut a long title within a surrogate pair', () =>
    assert.equal(summaryOf(`# ${'a'.repeat(78)}🎯🎯🎯\n`).title, `${'a'.repeat(78)}🎯…`))

  it('takes the earliest step as the next, whatever their order', () => {
    const text = withTimeline('role: seller', '2026-12-09: later', '2026-12-03: sooner', '2026-11-01: past')
    assert.equal(summaryOf(text).next?.what, 'sooner')
  })

  it('has the counterparty as written, but not a gap', () => {
    const name = (text: string) => summaryOf(text).counterparty
    assert.equal(name('---\ncounterparty: Halden Retail\n---\n'), 'Halden Retail')
    assert.equal(name('## Context\n\n- Customer: Halden Retail\n'), 'Halden Retail')
    assert.equal(name('---\ncounterparty: <who>\n---\n\n## Context\n\n- With: Ines\n'), 'Ines')
    assert.equal(name('# Nobody\n'), '')
    assert.equal(name(`---\ncounterparty: ${'x'.repeat(500)}\n---\n`).length, 80)
  })

  it('is closed when the status says so', () => {
    assert.equal(summaryOf('---\nstatus: signed\n---\n').isClosed, true)
    assert.equal(summaryOf('---\nstatus: draft\n---\n').isClosed, false)
  })

  it('is one line in the status bar', () => {
    const status = (text: string) => describeStatus(summaryOf(text), inEnglish)
    assert.equal(status(halden), 'Brief 100')
    assert.equal(status(weak), 'Brief 0 · 33 to fix')
  })
})

describe('the row of a brief', () => {
  it('shows all information as text', () => {
    const row = rowOf(summaryOf(halden))
    assert.deepEqual(row, {
      label: 'Halden Retail GmbH',
      description:
        'in 8 days: send the index sheet · deadline in 38 days · nothing to fix · readiness 100, strong · deal.negotiation.md',
      tooltip: [
        'Halden Retail GmbH',
        'Halden Retail – packaging supply renewal 2027',
        '2026-12-01 (in 8 days): send the index sheet',
        'Deadline 2026-12-31 (in 38 days)',
        'Nothing to fix',
        'Readiness 100, strong',
        'north/deal.negotiation.md',
      ].join('\n'),
      accessibilityLabel:
        'Halden Retail GmbH, in 8 days: send the index sheet, deadline in 38 days, nothing to fix, readiness 100, strong, deal.negotiation.md',
      state: 'good',
    })
  })

  it('shows three reasons for the score in the tooltip', () => {
    const { tooltip, state } = rowOf(summaryOf(weak))
    assert.equal(state, 'errors')
    assert.equal(tooltip.match(/^ {2}(?:\+\d+ if you |Resolve this first: )/gm)?.length, 3)
    assert.match(tooltip, /^33 to fix, 18 to polish\nReadiness 0, weak\n {2}Resolve this first: /m)
  })

  it('has the title as its label, or else the file name', () => {
    assert.equal(rowOf(summaryOf('# Office lease\n')).label, 'Office lease')
    const { label, description } = rowOf(summaryOf(''))
    assert.equal(label, 'deal.negotiation.md')
    assert.doesNotMatch(description, /deal/)
  })

  it('shows how many gaps of a draft are open, and no gap as its name', () => {
    const { label, description, state } = rowOf(
      summaryOf('---\ncounterparty: <customer>\n---\n\n# Renewal of <what we deliver>\n'),
    )
    assert.deepEqual([label, state], ['deal.negotiation.md', 'thin'])
    assert.match(description, /^2 of 2 gaps open · readiness \d+, weak$/)
  })

  it('begins with the deadline if that comes next', () => {
    const text = withTimeline('deadline: 2026-11-30', '2026-12-03: call')
    assert.match(rowOf(summaryOf(text)).description, /^deadline in 7 days · in 10 days: call · /)
    const over = withTimeline('deadline: 2026-11-20', '2026-12-03: call')
    assert.match(rowOf(summaryOf(over)).description, /^in 10 days: call · deadline 3 days ago · /)
  })

  it('tells briefs with one counterparty apart by what their titles say besides it', () => {
    const [one, two, other] = ['Halden – paper 2027', 'Pallets', 'Vexa renewal'].map((title, index) =>
      summaryOf(
        `---\ncounterparty: ${index < 2 ? 'Halden Retail' : 'Vexa'}\n---\n\n# ${title}\n\n## Timeline\n\n- 2026-12-01: call\n`,
      ),
    )
    const shared = sharedNames([one, two, other, undefined])
    assert.deepEqual([...shared], ['Halden Retail'])
    const row = (summary: BriefSummary | undefined) =>
      briefRow(summary, { ...place, shared }, today, inEnglish)
    assert.deepEqual([row(one).label, row(two).label], ['Halden · paper 2027', 'Halden · Pallets'])
    assert.match(row(one).description, /^in 8 days: call · /)
    assert.match(row(two).accessibilityLabel, /^Halden Retail, Pallets, in 8 days: call, /)
  })

  it('tells briefs with one counterparty and one title apart by their files', () => {
    const summary = summaryOf('---\ncounterparty: Halden Retail\n---\n\n# Paper 2027\n')
    const shared = sharedNames([summary, { ...summary }])
    const { label } = briefRow(summary, { ...place, shared }, today, inEnglish)
    assert.equal(label, 'Halden · deal')
  })

  it('cuts the first word of a title rather than leaving it out', () => {
    const read = (title: string) => summaryOf(`---\ncounterparty: Klinikum Auental\n---\n\n# ${title}\n`)
    const [long, other] = [read('Gehaltsverhandlung und Leitung'), read('Stellenangebot: Leitung')]
    const shared = sharedNames([long, other])
    assert.deepEqual(
      [long, other].map(summary => briefRow(summary, { ...place, shared }, today, inEnglish).label),
      ['Klinikum · Gehaltsverhandl…', 'Klinikum · Stellenangebot…'],
    )
  })

  it('leaves out the words at the start of a title that its namesakes have too, where it is cut', () => {
    const titles = [
      'Managed hosting for Brightwell Schools, second term',
      'Managed hosting for Brightwell Schools, first term',
      'Managed printers, all schools',
      'Chairs 2026',
      'Chairs 2027',
    ]
    const read = (title: string) => summaryOf(`---\ncounterparty: Brightwell Schools\n---\n\n# ${title}\n`)
    const all = titles.map(read)
    const shared = sharedNames(all)
    assert.deepEqual(
      all.map(summary => briefRow(summary, { ...place, shared }, today, inEnglish).label),
      [
        'Brightwell · second term',
        'Brightwell · first term',
        'Brightwell · printers, all…',
        'Brightwell · Chairs 2026',
        'Brightwell · Chairs 2027',
      ],
    )
  })

  it('has a label that leaves room for the next date', () => {
    const labelOf = (name: string) => rowOf(summaryOf(`---\ncounterparty: ${name}\n---\n`)).label
    assert.equal(labelOf('western delegation (ministry of transport)'), 'western delegation')
    assert.equal(labelOf('Canal House Estates and Partners'), 'Canal House Estates and…')
    assert.equal(labelOf('Halden Retail GmbH'), 'Halden Retail GmbH')
    assert.match(rowOf(summaryOf('---\ncounterparty: X (Y)\n---\n')).tooltip, /^X \(Y\)/)
  })

  it('says that a brief could not be read', () => {
    const row = rowOf(undefined)
    assert.equal(row.state, 'unread')
    assert.equal(row.accessibilityLabel, 'deal.negotiation.md, not read')
  })

  const days: readonly (readonly [deadline: string, words: string])[] = [
    ['2026-11-23', 'deadline today'],
    ['2026-11-24', 'deadline tomorrow'],
    ['2026-11-22', 'deadline yesterday'],
    ['2026-11-25', 'deadline in 2 days'],
    ['2026-11-20', 'deadline 3 days ago'],
  ]
  for (const [deadline, words] of days)
    it(`says "${words}"`, () => {
      const { description } = rowOf(summaryOf(`---\ndeadline: ${deadline}\n---\n`))
      assert.ok(description.startsWith(`${words} · `), description)
    })

  it('shows the worst severity, also as text', () => {
    const level = (level: string) =>
      rowOf(
        summaryOf('---\nstatus: ready\n---\n\n## Notes\n\nTODO', { '*': 'off', 'brief/placeholder': level }),
      )
    assert.equal(level('error').state, 'errors')
    assert.match(level('error').description, /1 to fix\b/)
    assert.equal(level('warning').state, 'warnings')
    assert.equal(level('info').state, 'thin')
    assert.match(level('info').description, /1 of 2 gaps open, 1 to polish/)
    assert.equal(rowOf(summaryOf(halden)).state, 'good')
    assert.equal(rowOf(summaryOf('---\nstatus: won\n---\n')).state, 'closed')
  })
})

describe('the order of briefs', () => {
  it('is by next step, then without one, then closed, then unread', () => {
    const briefs: readonly (readonly [name: string, summary: BriefSummary | undefined])[] = [
      ['unread', undefined],
      ['closed', summaryOf(withTimeline('status: won', '2026-11-24: thanks'))],
      ['over', summaryOf(withTimeline('deadline: 2026-11-01', '2026-10-01: meeting'))],
      ['deadline tomorrow', summaryOf(withTimeline('deadline: 2026-11-24', '2026-12-24: party'))],
      ['meeting today', summaryOf(withTimeline('deadline: 2026-12-24', '2026-11-23: meeting'))],
      ['meeting in December', summaryOf(withTimeline('role: buyer', '2026-12-01: meeting'))],
    ]
    const sorted = briefs.toSorted(([, a], [, b]) => (rankOf(a, today) < rankOf(b, today) ? -1 : 1))
    assert.deepEqual(
      sorted.map(([name]) => name),
      ['meeting today', 'deadline tomorrow', 'meeting in December', 'over', 'closed', 'unread'],
    )
  })
})
