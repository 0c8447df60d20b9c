import assert from 'node:assert/strict'
import fc from 'fast-check'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { textWidth } from '../../src/picture/text-width.js'
import { readTime } from '../../src/picture/time/read-time.js'
import { Time } from '../../src/picture/time/time.js'
import type { TimeData } from '../../src/picture/time/time-data.js'
import { layOutTime } from '../../src/picture/time/time-layout.js'
import { addDays } from '../../src/values/day.js'
import { type Box, briefOf, example, hostileTexts, overlapOf } from './briefs.js'

const today = '2026-11-23'
const widths = [252, 288, 400, 448, 632, 852]

function read(text: string, day = today): TimeData {
  const [brief, writer] = briefOf(text)
  const data = readTime(brief, day, writer)
  assert.ok(data)
  return data
}

function readExample(name: string): TimeData {
  const [brief, writer] = example(name)
  const data = readTime(brief, today, writer)
  assert.ok(data)
  return data
}

const noteOf = ({ note }: Pick<TimeData, 'note'>) => note.map(({ text }) => text).join('')
const deadline = '---\ndeadline: 2026-12-31\n---\n\n'
const timeline = (...lines: readonly string[]) =>
  `## Timeline\n\n${lines.map(line => `- ${line}\n`).join('')}\n`

describe('picture of time', () => {
  const halden = readExample('halden-renewal')

  it('gives a step without a year the year that brings it nearest to today, not to the end of a contract', () => {
    const ends = [
      ['The lease ends 30 June 2027.', '7 Dec'],
      ['The contract runs until 31 December 2027.', '7 December'],
      ['Der Vertrag endet am 30. Juni 2027.', '7. Dezember'],
      ['Le bail prend fin le 30 juin 2027.', '7 décembre'],
      ['El contrato termina el 30 de junio de 2027.', '7 de diciembre'],
    ] as const
    for (const [end, day] of ends) {
      const { rows } = read(`# X\n\n${end}\n\n${timeline(`${day}: Nora, Bea`)}`)
      assert.equal(rows[0]?.day, '2026-12-07', end)
    }
    // An old note and one that looks far ahead say themselves what their days are near to.
    const far = read(`# X\n\n${timeline('10 June: meeting', '1 July 2027: signature')}`)
    assert.deepEqual(
      far.rows.map(({ day }) => day),
      ['2027-06-10', '2027-07-01'],
    )
    assert.equal(read(`# X\n\n${timeline('10 Feb: meeting', '1 March 2026: signature')}`).rows.length, 0)
  })

  it('says the slack, and what is tight', () => {
    assert.equal(halden.heading, '13 days of slack between signature and the deadline')
    assert.equal(
      noteOf(halden),
      '9 working days. Tightest: 2 days from their steering committee to signature. Your BATNA lasts 15 days longer than the deadline. 1 step done.',
    )
    assert.match(
      noteOf(readExample('canal-house-lease')),
      /^5 working days\. Longest pause: 28 days between meeting 2 and meeting 3\..* 2 steps done\. 1 step comes after the talks\.$/,
    )
  })

  it('has a row for each date that is still to come', () =>
    assert.deepEqual(
      halden.rows.map(({ shape, date, name, owner }) => [shape, date.long, name, owner]),
      [
        ['ours', 'Tue 1 Dec', 'send the index sheet', 'Jonas'],
        ['meeting', 'Thu 3 Dec', 'meeting 1, listen only', 'Lena'],
        ['ours', 'Tue 8 Dec', 'send two packages', 'Lena'],
        ['meeting', 'Thu 10 Dec', 'meeting 2, trade', 'Lena'],
        ['theirs', 'Wed 16 Dec', 'their steering committee', 'Ines Kroll'],
        ['ours', 'Fri 18 Dec', 'signature', 'Petra'],
        ['deadline', 'Thu 31 Dec', 'deadline', ''],
        ['batna', 'Fri 15 Jan', 'BATNA ends: move line 3 to Nordkauf', ''],
      ],
    ))

  it('puts days on one strip, and measures the slack', () => {
    const { rows, slack, deadline, strip, weekends, months } = layOutTime(halden, 852)
    const xs = rows.map(({ x }) => x)
    assert.deepEqual(
      xs,
      xs.toSorted((a, b) => a - b),
    )
    assert.ok(xs.every(x => x >= strip && x <= 852))
    assert.equal(slack?.text, '13 days')
    assert.equal(slack?.to, (deadline ?? 0) - 4)
    assert.equal(weekends.length, 16)
    assert.deepEqual(
      months.map(({ text }) => text),
      ['Dec', 'Jan'],
    )
  })

  it('says where there is no slack', () => {
    const cases: readonly (readonly [text: string, heading: string])[] = [
      [`${deadline}${timeline('2026-12-31: meeting')}`, 'No slack: meeting is on the day of the deadline'],
      [
        `${deadline}${timeline('2027-01-04: meeting')}`,
        'Your last step, meeting, is 4 days after the deadline',
      ],
      [`${deadline}${timeline('2026-12-30: meeting')}`, '1 day of slack between meeting and the deadline'],
      [deadline, '38 days until the deadline, and no step of yours leads there'],
      ['---\ndeadline: 2026-11-01\n---\n', 'The deadline passed 22 days ago'],
      ['---\ndeadline: 2026-11-23\n---\n', 'The deadline is today'],
      [timeline('2026-12-03: meeting'), 'No deadline yet; the next step is in 10 days'],
      [timeline('2026-11-03: meeting'), 'No deadline, and no step that is still to come'],
    ]
    for (const [text, heading] of cases) assert.equal(read(text).heading, heading)
    const [brief, writer] = briefOf('# Deal\n')
    assert.equal(readTime(brief, today, writer), undefined)
  })

  it('offers what is missing', () => {
    assert.equal(read(timeline('2026-12-03: meeting')).action?.effect, 'deadline')
    assert.equal(read(deadline).action?.effect, 'dates')
    assert.equal(halden.action, undefined)
  })

  it('sets the BATNA against the deadline', () => {
    const until = (day: string) =>
      `${deadline}${timeline('2026-12-10: meeting')}## Walk-away point\n\n- BATNA: sign with Nordkauf, offer valid until ${day}\n`
    assert.equal(read(until('2026-12-31')).heading, '21 days of slack; your BATNA ends on the deadline')
    assert.match(noteOf(read(until('2026-12-31'))), /if talks run over, you have neither/)
    assert.equal(
      read(until('2026-12-20')).heading,
      '21 days of slack; your BATNA ends 11 days before the deadline',
    )
    assert.match(noteOf(read(until('2026-11-20'))), /✕ Your BATNA ended on Fri 20 Nov 2026/)
  })

  it('takes how long they hold their offer for no end of the BATNA', () => {
    const brief = '---\ncounterparty: Meridian\n---\n\n## Walk-away point\n\n- BATNA: hire the Cutlass\n\n'
    const held = [
      'Meridian holds its figure until 11 Dec 2026.',
      'Their offer is valid until 11 December 2026.',
      'Meridian hält das Angebot bis 11. Dezember 2026.',
      "L'offre de Meridian vaut jusqu'au 11 décembre 2026.",
      'Meridian mantiene su oferta hasta el 11 de diciembre de 2026.',
    ]
    for (const line of held) {
      const { rows } = read(`${brief}${line}\n\n${timeline('2026-12-02: last session')}${line}\n`)
      assert.deepEqual(
        rows.filter(({ shape }) => shape === 'batna' || shape === 'deadline'),
        [],
        line,
      )
    }
  })

  it('names steps without an owner, and those that are overdue', () => {
    const data = read(`${deadline}${timeline('2026-11-20: send the sheet', '2026-12-10: meeting')}`)
    assert.deepEqual(
      data.rows.map(({ owner, isOwnerless }) => [owner, isOwnerless]),
      [
        ['no owner', true],
        ['', false],
      ],
    )
    assert.match(noteOf(data), /✕ Overdue: send the sheet\./)
  })

  it('names steps by their labels, and by whole sentences that the date cuts', () => {
    const { rows, note, table } = read(
      '# Berth\n\nFirst talk: 7 December 2026\nNotice must reach them by: 18 December 2026\nSecond talk: 16 December 2026\n\n' +
        'Talks began on 4 November 2026 and went on for two days. The third session is fixed for 17 December 2026, at noon.\n',
    )
    assert.deepEqual(
      rows.map(({ shape, name, isLikely }) => [shape, name, isLikely]),
      [
        ['meeting', 'First talk', true],
        ['meeting', 'Second talk', true],
        ['meeting', 'The third session is fixed for 17 December 2026, at noon.', true],
        ['deadline', 'deadline', true],
      ],
    )
    assert.match(
      rows[3]?.sentence ?? '',
      /read from "Notice must reach them by: 18 December 2026", line 4\.$/,
    )
    assert.deepEqual(
      table.slice(4).map(({ name, sureness }) => [name, sureness]),
      [['Talks began on 4 November 2026 and went on for two days.', 'passed']],
    )
    assert.doesNotMatch(noteOf({ note }), /overdue/i)
    assert.deepEqual(
      read(`${deadline}${timeline('First talk: 7 December 2026', 'Meeting with Ann on 9 December 2026')}`)
        .rows.slice(0, 2)
        .map(({ name }) => name),
      ['First talk', 'Meeting with Ann on 9 December 2026'],
    )
  })

  it('names the steps of a table wherever the date stands', () => {
    const table = (head: string, row: string) =>
      read(`${deadline}## Timeline\n\n| ${head} |\n|${' --- |'.repeat(head.split('|').length)}\n| ${row} |\n`)
        .rows[0]?.name
    assert.equal(table('What | When', 'Position paper | 4 December 2026'), 'Position paper')
    assert.equal(
      table('What | When | Owner | Status', 'Board call | 4 December 2026 | Lena | open'),
      'Board call',
    )
    assert.equal(table('Date | Step | Owner', '2026-12-04 | Board call | Lena'), 'Board call')
  })

  it('draws the next twelve rows, with the deadline among them', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${addDays(today, index + 1)}: meeting ${index}`)
    const data = read(`${deadline}${timeline(...lines)}`)
    assert.equal(data.rows.length, 12)
    assert.equal(data.rows.at(-1)?.shape, 'deadline')
    assert.match(noteOf(data), /9 more steps are in the table\.$/)
    assert.equal(data.table.length, 21)
  })

  it('keeps texts apart at every width, for near and far days', () =>
    fc.assert(
      fc.property(aBrief, fc.constantFrom(...widths), (text, width) => {
        const [brief, writer] = briefOf(text)
        const data = readTime(brief, today, writer)
        if (data === undefined) return
        assert.equal(overlapOf(boxesOf(data, width)), undefined)
        assert.ok(
          data.rows.length === 0 || layOutTime(data, width).rows.every(({ x }) => x >= 0 && x <= width),
        )
        assert.doesNotMatch(renderToString(h(Time, { data, width })), /NaN|Infinity|undefined/)
      }),
      { numRuns: 100 },
    ))

  it('shows hostile texts as text', () => {
    for (const text of hostileTexts) {
      const [brief, writer] = briefOf(`${deadline}${timeline(`2026-12-10: ${text} – owner: ${text}`)}`)
      const data = readTime(brief, today, writer)
      if (data === undefined) continue
      for (const width of widths) {
        assert.equal(overlapOf(boxesOf(data, width)), undefined)
        assert.doesNotMatch(renderToString(h(Time, { data, width })), /NaN|<script|<img/)
      }
    }
  })
})

const aStep = fc.tuple(
  fc.integer({ min: -40, max: 4000 }),
  fc.constantFrom(
    'meeting',
    'send the offer',
    'a call with everybody who has ever worked on this contract',
    'x'.repeat(80),
  ),
  fc.constantFrom('', ' – owner: Lena', ' – owner: Bartholomäus von und zu Hohenstein-Wolkenkratzer'),
)
const aBrief = fc
  .tuple(fc.array(aStep, { maxLength: 15 }), fc.option(fc.integer({ min: -10, max: 4000 })))
  .map(([steps, end]) => {
    const lines = steps.map(([days, what, owner]) => `${addDays(today, days)}: ${what}${owner}`)
    return `${end === null ? '' : `---\ndeadline: ${addDays(today, end)}\n---\n\n`}${timeline(...lines)}`
  })

/** The texts of each row and those above the rows, with what is left of the strip. */
function boxesOf(data: TimeData, width: number): readonly Box[] {
  if (data.rows.length === 0) return []
  const { rows, months, textX, strip } = layOutTime(data, width)
  const line = (text: string, x: number, y: number, isBold = false) => ({
    left: x,
    right: x + textWidth(text, 12, isBold ? 'semibold' : 'regular'),
    top: y - 10,
    bottom: y + 2,
  })
  const boxes = rows.flatMap(({ row, date, text, owner, ownerX, bottom }) => [
    line(date, 0, bottom - 8),
    line(text, textX, bottom - 8, row.shape === 'deadline'),
    ...(owner === '' ? [] : [line(owner, ownerX, bottom - 8)]),
  ])
  for (const box of boxes) assert.ok(box.right <= strip, JSON.stringify([box, strip]))
  return [
    ...boxes,
    ...months.map(({ x, text }) => ({ left: x + 3, right: x + 3 + textWidth(text, 11), top: 2, bottom: 14 })),
  ]
}
