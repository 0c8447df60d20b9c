import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { allSections } from '../../src/markdown/outline.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'
import { seen, unseen } from '../../src/text/seen.js'

/** The values of a line below a heading, each as it is written. */
function valuesIn(line: string): readonly string[] {
  const { text, reader, sections } = parseBrief(`## Walk-away point\n\n${line}\n`)
  const [section] = sections
  const words = [...(section?.paragraphs ?? []), ...(section?.items ?? []).map(item => item.words)]
  return words.flatMap(({ span, text: shown }) =>
    reader
      .values(shown)
      .map(value =>
        [
          value.low.eq(value.high) ? value.low.toFixed() : `${value.low.toFixed()}–${value.high.toFixed()}`,
          ...(value.kind === 'money' ? [value.currency] : []),
          ...value.per,
          `«${text.slice(span.start + value.span.start, span.start + value.span.end)}»`,
        ].join(' '),
      ),
  )
}

describe('seen', () => {
  const cases: readonly (readonly [text: string, shown: string])[] = [
    ['€47k per year', '€47k per year'],
    ['47\u2007000\u00a0€', '47 000 €'],
    ['€\u200940k', '€ 40k'],
    ['€4.7\n  million', '€4.7 million'],
    ['2027‑03‑02', '2027-03-02'],
    ['−€5k – €6k', '−€5k – €6k'],
    [`a ${unseen}${unseen}b${unseen}c`, 'a bc'],
    ['walk\u00adaway', 'walkaway'],
    ['fe\u0301vrier', 'février'],
    ['40   45', '40   45'],
    ['40  45', '40 45'],
  ]
  for (const [text, shown] of cases)
    it(`shows ${JSON.stringify(text)}`, () => assert.equal(seen(text).text, shown))

  it('maps each character to where it is written', () => {
    const signs = fc.string({
      unit: fc.constantFrom('a', 'e\u0301', ' ', '\u2009', '\n', unseen, '‑', '€', '1', '\u00ad', '😀'),
      maxLength: 20,
    })
    fc.assert(
      fc.property(signs, text => {
        const { text: shown, place } = seen(text)
        let before = { start: -1, end: 0 }
        for (let index = 0; index < shown.length; index++) {
          const span = place({ start: index, end: index + 1 })
          // The spaces of a wide gap stand for the same characters.
          if (span.start === before.start) continue
          assert.ok(before.end <= span.start && span.start < span.end && span.end <= text.length)
          assert.ok(shown.startsWith(seen(text.slice(span.start, span.end)).text, index))
          before = span
        }
      }),
    )
  })
})

describe('a value in a text as it is seen', () => {
  const cases: readonly (readonly [line: string, ...values: string[]])[] = [
    ['- Target: **€3,600** per month', '3600 EUR month «€3,600** per month»'],
    ['- Tagessatz: *1250 €* pro Tag', '1250 EUR day «1250 €* pro Tag»'],
    ['- Loyer: 47 __000__ € par an', '47000 EUR year «47 __000__ € par an»'],
    [
      '- Precio: [€4.2k](https://a.example/list) por mes',
      '4200 EUR month «€4.2k](https://a.example/list) por mes»',
    ],
    ['- Rate: €48[^1] per hour', '48 EUR hour «€48[^1] per hour»'],
    [
      '- Freight: $1,900<!-- last quote --> per container',
      '1900 USD container «$1,900<!-- last quote --> per container»',
    ],
    ['- Seats: €80 <b>per seat</b>', '80 EUR seat «€80 <b>per seat»'],
    ['- Retainer: £2~~5~~6k per month', '26000 GBP month «£2~~5~~6k per month»'],
    ['- Price: ![old](a.png)€4.7\n  million', '4700000 EUR «€4.7\n  million»'],
    ['- Fee: 20\\-30%', '20–30 «20\\-30%»'],
    ['- Fee: €&nbsp;40k per year', '40000 EUR year «€&nbsp;40k per year»'],
    ['- Fee: &euro;40k', '40000 EUR «&euro;40k»'],
    ['- Prix : 47&#8239;000&nbsp;€', '47000 EUR «47&#8239;000&nbsp;€»'],
    [
      '- Miete: 47\u2007000\u2009€\u202fpro\u00a0Jahr',
      '47000 EUR year «47\u2007000\u2009€\u202fpro\u00a0Jahr»',
    ],
    ['- Discount: 12\u2009% \u2013\u200915\u2009%', '12–15 «12\u2009% \u2013\u200915\u2009%»'],
    ['- Fee: `€40k`'],
    ['- Fee: ~~€40k~~ €44k', '44000 EUR «€44k»'],
  ]
  for (const [line, ...values] of cases)
    it(line.replace(/\s+/g, ' '), () => assert.deepEqual(valuesIn(line), values))
})

describe('a key in a text as it is seen', () => {
  for (const line of [
    '- Walk\\-away: €47k',
    '- **Walk-away**: €47k',
    '- Walk&#45;away: €47k',
    '- Walk‑away: €47k',
    '- Walk\u00adaway: €47k',
    '- [Walk-away](https://a.example/a-very-long-address-that-nobody-would-read-out-loud-in-a-meeting/because-it-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on): €47k',
    '- Walk-away[^1]: €47k',
    '- _Walk-away_ :\u00a0€47k',
  ])
    it(line.slice(0, 40), () => {
      const { facts } = parseBrief(`## Walk-away point\n\n${line}\n`)
      assert.deepEqual(
        facts.positions.map(({ name, value }) => [name, value?.low.toFixed()]),
        [['walkAway', '47000']],
      )
    })
})

describe('a date in a text as it is seen', () => {
  for (const [line, day] of [
    ['2027‑03‑02: call', '2027-03-02'],
    ['2027&#8209;03&#8209;02: call', '2027-03-02'],
    ['**2** March 2027: call', '2027-03-02'],
    ['2\u00a0March\u20092027: call', '2027-03-02'],
    ['2 fe\u0301vrier 2027: appel', '2027-02-02'],
    ['2027\\-03\\-02: call', '2027-03-02'],
    ['2\u00a0[März](#m)\n  2027: Anruf', '2027-03-02'],
  ] as const)
    it(line.replace(/\s+/g, ' '), () => {
      const [step] = parseBrief(`## Timeline\n\n- ${line}\n`).facts.milestones
      assert.equal(step?.date?.kind === 'day' && step.date.day, day)
    })
})

describe('what is not seen', () => {
  const piece = fc.constantFrom(
    ...[
      '**',
      '_',
      '&nbsp;',
      '\\-',
      '[a](b)',
      '<!-- c -->',
      '[^1]',
      '~~x~~',
      '![i](j)',
      '€47k',
      'Walk-away',
      ': ',
    ],
    ...[
      '- ',
      '\n',
      '\n\n## Walk-away point\n\n',
      '\n\n## Scenarios\n\n',
      '\n\n## Questions\n\n- ',
      ' per year',
    ],
    ...[
      'accept ',
      '2026-12-03',
      'Lena Berg',
      '? ',
      'Target: ',
      '| a | b |\n| - | - |\n| ',
      ' | ',
      '### A',
      'give ',
    ],
  )
  it('is in no message and in no fix', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join('')
        for (const { message, related, fixes } of lint(parseBrief(text), { today: '2026-11-30' })) {
          const said = [message, ...related.map(other => other.message), ...fixes.map(({ title }) => title)]
          const written = fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText))
          assert.ok(![...said.map(each => toText(each)), ...written].join().includes(unseen), text)
        }
      }),
      { numRuns: 400 },
    )
  })
  it('leaves every place where it is', () => {
    const text =
      '## W**a**lk\n\n- T\\-a: ~~x~~ &euro;4 <!-- y -->\n\n| **a** | b |\n| --- | --- |\n| [c](d) | ![e](f) |\n'
    for (const { prose, span } of allSections(parseBrief(text)))
      assert.equal(prose.length, span.end - span.start)
  })
})
