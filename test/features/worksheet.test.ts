import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { weighAlternatives } from '../../src/brief/analyses/alternatives.js'
import { isUnsaid } from '../../src/brief/analyses/unsaid.js'
import { readWorksheet } from '../../src/brief/facts/worksheet.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { workOutBatna } from '../../src/features/debrief/worksheet.js'
import { languages } from '../../src/language/languages.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'
import { applyEdits } from '../../src/text/span.js'

const head = '| Alternative | Outcome | Chance | Cost | Value |\n| --- | --- | --- | --- | --- |\n'
const nordkauf = '| Nordkauf | €432k | 80% | €2k | |\n| | €400k | 20% | | |\n'

function brief(lines: string, rows: string, role = 'seller'): string {
  return `---\nrole: ${role}\n---\n\n## Walk-away point\n\n${lines}\n${head}${rows}`
}

/** The text after the command, and what it says. */
function workOut(text: string): { readonly text: string; readonly said: string } {
  const found = workOutBatna(parseBrief(text))
  if (found.kind === 'unsaid') return { text, said: toText(found.because) }
  return {
    text: applyEdits(text, found.edits),
    said: found.kind === 'worth' ? `${found.name}: ${found.worth}` : '',
  }
}

describe('the table of alternatives', () => {
  const worth = (text: string) => {
    const worksheet = readWorksheet(parseBrief(text))
    const weighed = worksheet && weighAlternatives(parseBrief(text), worksheet)
    if (weighed === undefined || isUnsaid(weighed)) return undefined
    return weighed.all.map(({ worth }) => (isUnsaid(worth) ? toText(worth.because) : worth.toFixed()))
  }

  it('is weighed exactly', () => {
    assert.deepEqual(worth(brief('- Walk-away: €428k per year\n', nordkauf)), ['423600'])
    const court = '| court | €4.6m | 50% | €0.4m | |\n| | €0 | 50% | | |\n'
    assert.deepEqual(worth(brief('- Walk-away: €2m\n', court)), ['1900000'])
  })

  it('adds costs to what a buyer pays', () =>
    assert.deepEqual(
      worth(
        brief(
          '- Walk-away: €20.90 per m² per month\n',
          '| Quay 4 | €21.00 | 75% | €0.20 | |\n| | €21.40 | 25% | | |\n',
          'buyer',
        ),
      ),
      ['21.3'],
    ))

  it('reads bare outcomes in the unit of the limit, and chances as shares', () =>
    assert.deepEqual(
      worth(
        brief('- Walk-away: €428k per year\n', '| Nordkauf | 432 | 0.8 | €2k | |\n| | 400 | 0.2 | | |\n'),
      ),
      ['423600'],
    ))

  it('takes a single outcome without a chance as sure', () =>
    assert.deepEqual(worth(brief('- Walk-away: €428k\n', '| stop | €380k | | | |\n')), ['380000']))

  it('says what it lacks', () => {
    assert.deepEqual(worth(brief('- Walk-away: €428k\n', '| stop | €380k | 90% | | |\n')), [
      'the probabilities of "stop" do not add up to 100%',
    ])
    assert.deepEqual(worth(brief('- Walk-away: €428k\n', '| stop | <amount> | 90% | | |\n')), [
      '"stop" has an outcome, a chance or a cost without a number',
    ])
  })

  it('has no key number in its cells', () => {
    const { positions, points, unread } = parseBrief(
      brief('- Walk-away: €428k per year\n', `${nordkauf}| Stop line 3 | €380k | 100% | | €380k |\n`),
    ).facts
    assert.deepEqual([positions.length, points.length, unread.length], [1, 0, 0])
  })
})

describe('working out the BATNA value', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'writes lines that are not there',
      brief('- Walk-away: €428k per year\n', nordkauf),
      brief(
        '- Walk-away: €428k per year\n- BATNA: Nordkauf\n- BATNA value: €423.6k per year (80% × €432k + 20% × €400k − €2k)\n',
        nordkauf.replace('€2k | |', '€2k | €423.6k |'),
      ),
    ],
    [
      'fills gaps',
      brief('* Walk-away: €428k per year\n* BATNA: <what we do>\n* BATNA value: <amount>\n', nordkauf),
      brief(
        '* Walk-away: €428k per year\n* BATNA: Nordkauf\n* BATNA value: €423.6k per year (80% × €432k + 20% × €400k − €2k)\n',
        nordkauf.replace('€2k | |', '€2k | €423.6k |'),
      ),
    ],
    [
      'keeps the manner of writing and the words of the BATNA',
      brief(
        '- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf in May\n- BATNA value: €440,000 per year (90% × €432k + 10% × €400k)\n',
        nordkauf,
      ),
      brief(
        '- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf in May\n- BATNA value: €423,600 per year (80% × €432k + 20% × €400k − €2k)\n',
        nordkauf.replace('€2k | |', '€2k | €423.6k |'),
      ),
    ],
    [
      'leaves what agrees within half a percent',
      brief(
        '- Walk-away: €428k per year\n- BATNA: Nordkauf\n- BATNA value: €424k per year (letter of May)\n',
        nordkauf.replace('€2k | |', '€2k | €424k |'),
      ),
      brief(
        '- Walk-away: €428k per year\n- BATNA: Nordkauf\n- BATNA value: €424k per year (letter of May)\n',
        nordkauf.replace('€2k | |', '€2k | €424k |'),
      ),
    ],
    [
      'takes the alternative that is best',
      brief(
        '- Walk-away: €428k per year\n- BATNA: Nordkauf\n- BATNA value: €423.6k per year\n',
        `${nordkauf}| Export | €426k | | | |\n`,
      ),
      brief(
        '- Walk-away: €428k per year\n- BATNA: Export\n- BATNA value: €426k per year\n'
          .replace('year\n', 'year\n')
          .replace('€426k per year\n', '€426k per year (Export)\n'),
        `${nordkauf.replace('€2k | |', '€2k | €423.6k |')}| Export | €426k | | | €426k |\n`,
      ),
    ],
  ]
  for (const [what, before, after] of cases)
    it(what, () => {
      assert.equal(workOut(before).text, after)
      assert.equal(workOut(after).text, after)
      const windows = (text: string) => text.replace(/\n/g, '\r\n')
      assert.equal(workOut(windows(before)).text, windows(after))
    })

  it('counts a month as a twelfth of a year', () =>
    assert.match(
      workOut(brief('- Walk-away: €36k per year\n- BATNA value: €2k per month\n', '| Quay | €42k | | | |\n'))
        .text,
      /- BATNA value: €3\.5k per month \(Quay\)/,
    ))

  it('is the cheaper one for a buyer', () => {
    const rows = '| Quay 4 | €21.00 | | €0.20 | |\n| stay | €22.00 | | | |\n'
    assert.equal(workOut(brief('- Walk-away: €20.90\n', rows, 'buyer')).said, 'Quay 4: €21.20')
  })

  it('adds the table once, in the language of the brief', () => {
    for (const { tag, columns, sections } of languages) {
      const text = `---\nlanguage: ${tag}\nrole: seller\ncurrency: EUR\n---\n\n## ${sections.walkAway.name}\n\n- BATNA: Nordkauf\n`
      const { text: added } = workOut(text)
      assert.ok(added.startsWith(`${text}\n| ${columns.alternative}`), added)
      assert.equal(readWorksheet(parseBrief(added))?.alternatives.length, 2, added)
      assert.equal(workOut(added).text, added)
    }
  })

  it('says what is missing and changes nothing', () => {
    const text = brief('- Walk-away: €428k per year\n', '| stop | €380k | 90% | | |\n')
    assert.deepEqual(workOut(text), { text, said: 'the probabilities of "stop" do not add up to 100%' })
  })

  it('agrees with the rule in every language', () => {
    for (const { tag, columns, sections, keys } of languages) {
      const table = `| ${columns.alternative} | ${keys.plain.outcome.name} | ${columns.chance} | ${columns.cost} | ${columns.value} |\n| --- | --- | --- | --- | --- |\n| Nordkauf | 432.000 € | 80 % | 2.000 € | |\n| | 400.000 € | 20 % | | |\n`
      const { text } = workOut(
        `---\nlanguage: ${tag}\nrole: seller\n---\n\n## ${sections.walkAway.name}\n\n- ${keys.plain.walkAway.name}: 428.000 €\n\n${table}`,
      )
      const { positions } = parseBrief(text).facts
      assert.equal(positions.find(({ name }) => name === 'batnaValue')?.value?.low.toFixed(), '423600', text)
      assert.deepEqual(
        lint(parseBrief(text), { today: '2026-11-23' }).filter(({ rule }) => rule === 'walkaway/batna-sum'),
        [],
      )
    }
  })

  it('shows what the example says of its BATNA', () => {
    const halden = readFileSync(
      new URL('../../examples/halden-renewal.negotiation.md', import.meta.url),
      'utf8',
    )
    const text = `${halden.replace('## Listening', `${head}${nordkauf}\n## Listening`)}`
    assert.equal(workOut(text).text, text.replace('€2k | |', '€2k | €423.6k |'))
  })
})
