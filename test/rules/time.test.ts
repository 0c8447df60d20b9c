import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'
import { parseAsLikely } from './as-likely.js'

const groups = ['date/', 'timeline/after', 'timeline/date-past', 'timeline/no-buffer', 'cross/batna-expires']

/** What the rules about time find: `severity rule: text`. */
function check(text: string): readonly string[] {
  return lint(parseBrief(text), { today: '2026-11-23' })
    .filter(({ rule }) => groups.some(group => rule.startsWith(group)))
    .map(({ severity, rule, span }) => `${severity} ${rule}: ${text.slice(span.start, span.end)}`)
}

function timeline(heading: string, lines: readonly string[], front = ''): string {
  return `---\n${front}---\n\n## ${heading}\n\n${lines.map(line => `- ${line}\n`).join('')}`
}

describe('what follows the agreement', () => {
  for (const [language, heading, line] of [
    ['en', 'Timeline', '2027-05-31: moving day'],
    ['en', 'Timeline', '2027-05-31: lessons learned'],
    ['en', 'Timeline', '2027-05-31: new rent applies'],
    ['en', 'Timeline', '2027-05-31: debrief with Priya'],
    ['en', 'Timeline', '2027-05-31: paint the hall'],
    ['de', 'Zeitplan', '31.05.2027: Umzug'],
    ['de', 'Zeitplan', '31.05.2027: Malerarbeiten'],
    ['fr', 'Calendrier', '31/05/2027 : emménagement'],
    ['es', 'Calendario', '31/05/2027: mudanza'],
  ] as const)
    it(`is never late: ${line}`, () =>
      assert.deepEqual(check(timeline(heading, [line], `language: ${language}\ndeadline: 2027-04-30\n`)), []))
})

describe('what leads to the agreement', () => {
  for (const [language, heading, line, date] of [
    ['en', 'Timeline', '2027-05-31: second meeting', '2027-05-31'],
    ['en', 'Timeline', '31-May-27: countersign the lease', '31-May-27'],
    ['de', 'Zeitplan', '31.05.27: Unterschrift', '31.05.27'],
    ['fr', 'Calendrier', '31/05/2027 : réunion', '31/05/2027'],
    ['es', 'Calendario', '31/05/2027: firma', '31/05/2027'],
  ] as const)
    it(`can be late: ${line}`, () =>
      assert.deepEqual(check(timeline(heading, [line], `language: ${language}\ndeadline: 2027-04-30\n`)), [
        `error timeline/after-deadline: ${date}`,
      ]))
})

describe('the row of the deadline', () => {
  for (const [language, heading, line] of [
    ['en', 'Timeline', '2027-04-30: deadline: Leeds wants to know'],
    ['en', 'Timeline', '2027-04-30: board meeting of the port (deadline)'],
    ['de', 'Zeitplan', '30.04.2027: Frist für die Vergabe'],
    ['fr', 'Calendrier', '30/04/2027 : date limite de réponse'],
    ['es', 'Calendario', '30/04/2027: plazo para ofertas'],
  ] as const)
    it(`wants no buffer before itself: ${line}`, () =>
      assert.deepEqual(check(timeline(heading, [line], `language: ${language}\ndeadline: 2027-04-30\n`)), []))
})

describe('an alternative that ends before the deadline', () => {
  for (const [language, heading, line, date] of [
    ['en', 'Walk-away point', 'BATNA: sign with Nordkauf, valid until 2026-12-11', '2026-12-11'],
    ['de', 'Ausstiegspunkt', 'BATNA: Angebot von Nordkauf, gültig bis 11.12.2026', '11.12.2026'],
    ['de', 'Ausstiegspunkt', 'BATNA: Halle in Lünen, reserviert bis 11. Dez. 26', '11. Dez. 26'],
    ['fr', 'Point de rupture', 'BATNA : offre de Nordkauf, valable jusqu’au 11/12/2026', '11/12/2026'],
    ['fr', 'Point de rupture', 'BATNA : devis de Marlow (expire le 11 décembre 2026)', '11 décembre 2026'],
    ['es', 'Punto de ruptura', 'BATNA: oferta de Nordkauf, válida hasta el 11/12/2026', '11/12/2026'],
    [
      'es',
      'Punto de ruptura',
      'BATNA: presupuesto de Marlow, caduca el 11 de diciembre de 2026',
      '11 de diciembre de 2026',
    ],
  ] as const)
    it(`is reported: ${line}`, () =>
      assert.deepEqual(check(timeline(heading, [line], `language: ${language}\ndeadline: 2026-12-30\n`)), [
        `warning cross/batna-expires-first: ${date}`,
      ]))
})

describe('the order of day and month', () => {
  for (const [front, other, found] of [
    ['language: en\n', '01/21/2027: call', []],
    ['language: en\n', '21/01/2027: call', []],
    ['language: en\n', '2027-01-21: call', ['warning date/ambiguous: 02/03/2027']],
    ['language: en\ndateOrder: dmy\n', '01/21/2027: call', []],
    ['language: fr\n', '01/21/2027 : appel', []],
  ] as const)
    it(`is that of ${other} (${front.trim().replace('\n', ', ')})`, () =>
      assert.deepEqual(check(`---\n${front}---\n\n## Timeline\n\n- ${other}\n- 02/03/2027: call\n`), found))
  it('is shown by the other dates before it is said', () => {
    const { facts } = parseBrief(
      '---\ndateOrder: dmy\n---\n\n## Timeline\n\n- 01/21/2027: call\n- 02/03/2027: call\n',
    )
    assert.deepEqual(
      facts.milestones.map(({ date }) => date.kind === 'day' && date.day),
      ['2027-01-21', '2027-02-03'],
    )
  })
})

describe('what is no date and no weekday', () => {
  for (const line of [
    '2027-03-02 Sun Microsystems: demo',
    '2027-03-02 Mon Repos: site call',
    '2027-03-02 Wed & Co: tasting',
    '2027-03-02 (Tue): upgrade to release 4.7.26',
    '2027-03-02: clause 31.4.26 redrafted',
    '2027-03-02: firmware 12.13.26 shown',
    '2027-03-02: § 30.2.27 of the draft',
  ])
    it(`gives no report: ${line}`, () => assert.deepEqual(check(timeline('Timeline', [line])), []))
})

describe('a date is read as a reader sees it', () => {
  for (const [language, line, day] of [
    ['en', '2027\u201103\u201102: call', '2027-03-02'],
    ['en', '2\u00a0Mar\u202f27: call', '2027-03-02'],
    ['en', '**2** March *2027*: call', '2027-03-02'],
    ['en', 'call on 2 March\n  2027', '2027-03-02'],
    ['en', '2027\\-03\\-02: call', '2027-03-02'],
    ['de', '2. Ma\u0308rz 27: Treffen', '2027-03-02'],
    ['fr', '2 fe\u0301vrier 2027 : appel', '2027-02-02'],
    ['fr', '1er aou\u0302t 27 : appel', '2027-08-01'],
    ['es', 'sa\u0301b 6 mar 27: firma', '2027-03-06'],
  ] as const)
    it(`${day}: ${JSON.stringify(line)}`, () => {
      const { facts } = parseBrief(timeline('Timeline', [line], `language: ${language}\n`))
      assert.deepEqual(
        [...facts.dates.map(({ date }) => date), ...facts.milestones.map(({ date }) => date)].map(
          date => date.kind === 'day' && date.day,
        ),
        [day, day],
      )
    })
})

describe('a step and a deadline that are only likely', () => {
  it('contradict each other as a warning that says how they were read', () => {
    const text = '## Context\n\n- Deadline: 2027-04-30\n\n## Timeline\n\n- 2027-05-31: meeting\n'
    const [problem] = lint(parseAsLikely(text), { today: '2026-11-23' }).filter(
      ({ rule }) => rule === 'timeline/after-deadline',
    )
    assert.equal(problem?.severity, 'warning')
    assert.equal(
      toText(problem.message),
      '"2027-05-31" is after the deadline, "2027-04-30" (read as a step, line 7) (read as the deadline, line 3)',
    )
  })
})
