import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { makeBrief } from '../../src/features/make/make-brief.js'
import { correctReading } from '../../src/features/read/correct.js'
import { listFacts } from '../../src/features/read/list-facts.js'
import { readFacts } from '../../src/features/read/read-facts.js'
import { lineAt, readLines } from '../../src/text/lines.js'
import { inEnglish } from '../../src/text/message.js'

const today = '2026-11-23'

/** The facts of a text without its sections: `3 Your limit: €47k (likely)`. */
function read(text: string): readonly string[] {
  const brief = parseBrief(text)
  const lines = readLines(text)
  return listFacts(readFacts(brief, today), brief.vocabulary, inEnglish)
    .filter(({ key }) => key !== 'sections')
    .flatMap(({ facts }) => facts)
    .map(({ span, what, text, detail, certainty }) => {
      const notes = [...(detail === '' ? [] : [detail]), ...(certainty === 'sure' ? [] : [certainty])]
      const line = lineAt(lines, span.start) + 1
      return `${line} ${what}: ${text}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`
    })
}

const cases: { readonly [name: string]: readonly [text: string, ...facts: readonly string[]] } = {
  'a unit that the brief gives': [
    '## Walk-away point\n\n- Opening: €40k per year\n- Target: €43k\n',
    '3 Your opening: €40k per year',
    '4 Your target: €43k (€43k per year)',
  ],
  'the side and the case of a number': [
    '## Limits\n\n- Walk-away (3 years): €47k\n- Walk-away (5 years): €44k\n- Their target (est.): €52k\n',
    '3 Your limit: €47k (3 years)',
    '4 Your limit: €44k (5 years)',
    '5 Their target: €52k',
  ],
  'a limit that is a condition': [
    '## Walk-away point\n\n- Red lines: no personal guarantee\n',
    '3 Your limit: no personal guarantee',
  ],
  'what is emphasised, without its marks': [
    '## Walk-away point\n\n- Target: **€3,600** per month\n',
    '3 Your target: €3,600 per month',
  ],
  'a limit in words that has a number in it': [
    '## Walk-away point\n\n- Red lines: no exclusivity beyond 24 months\n',
    '3 Your limit: no exclusivity beyond 24 months',
  ],
  'what we do without a deal, of which a duration is no value': [
    '## Walk-away point\n\n- Walk-away: €40k\n- BATNA: two years of trial\n- Their BATNA (lo suponemos): esperar 3 meses\n',
    '3 Your limit: €40k',
    '4 Your BATNA: two years of trial',
    '5 Their BATNA: esperar 3 meses',
  ],
  'a BATNA whose sentence has an amount, and what it brings': [
    '## Walk-away point\n\n- Walk-away: €40k\n- BATNA: sell to Nordkauf for €39k\n',
    '3 Your limit: €40k',
    '4 Your BATNA value: €39k',
    '4 Your BATNA: sell to Nordkauf for €39k',
  ],
  'no authority in the line of another key': [
    '## Ausstiegspunkt\n\n- BATNA: Umzug in den Hafen, Angebot gültig bis 26. Februar 2027\n',
    '3 Your BATNA: Umzug in den Hafen, Angebot gültig bis 26. Februar 2027',
    '3 Date: 26. Februar 2027 (2027-02-26)',
  ],
  'no person of a gap or a sentence, and the name in a longer line': [
    '## Personality\n\n- **<Name, role>** – decides <what>\n- Imogen Tansy talks and signs up to £50\n- Habla del motor antes que del precio\n- The owner\n',
    '4 Person: Imogen Tansy',
    '6 Person: The owner',
  ],
  'no scenario that is a gap': [
    '## Scenarios\n\n### A. <they accept>\n- Outcome: accept at <amount>\n\n### B. They ask\n- Outcome: counter\n',
    '6 Scenario: B. They ask (counter)',
  ],
  'no gap': ['## Walk-away point\n\n- Walk-away: <amount>\n'],
  'a date without a year as the nearest one': [
    '## Context\n\nOn 12 November they wrote to us\n',
    '3 Date: 12 November (2026-11-12, likely)',
  ],
  'a date that may be two days': [
    '## Timeline\n\n- 03/04/2027: call\n',
    '3 Step: 03/04/2027 (no single day, likely)',
  ],
  'a step that is done': ['## Timeline\n\n- [x] 2026-11-02: call – Ada\n', '3 Step: 2026-11-02'],
  'a deadline that is no step': ['## Timeline\n\n- 2026-12-31: deadline\n', '3 Date: 2026-12-31'],
  'German keys': [
    '## Ausstiegspunkt\n\n- Ziel: 45.000 € pro Jahr\n- BATNA: Halle in Ulm\n',
    '3 Your target: 45.000 € pro Jahr',
    '4 Your BATNA: Halle in Ulm',
  ],
  'people, scenarios and questions': [
    '## People\n\n- Dana Marlow, owner\n\n## Scenarios\n\n### She waits\n\n- Outcome: hold\n\n## Questions\n\n- Is it free?\n',
    '3 Person: Dana Marlow',
    '7 Scenario: She waits (hold)',
    '13 Question: Is it free? (closed)',
  ],
  nothing: [''],
}

describe('what was read', () => {
  for (const [name, [text, ...facts]] of Object.entries(cases))
    it(`has ${name}`, () => assert.deepEqual(read(text), facts))
})

const long: { readonly [what: string]: (count: number) => string } = {
  steps: count => `## Timeline\n\n${'- 2026-12-01: call Lena Berg about €4k\n'.repeat(count)}`,
  limits: count => `## Limits\n\n${'- Walk-away: €4k\n- the agent asks €5k\n'.repeat(count)}`,
  issues: count =>
    `## Issues\n\n| Issue | Target | Walk-away |\n| --- | --- | --- |\n${'| Price | €4k | €5k |\n'.repeat(count)}`,
  sentences: count => `${'We stop at €4k and not before. '.repeat(count)}\n`,
}

/** Processor time in ms; the best of three, because other work on the machine only adds to it. */
function timeOf(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('the time to list, correct and propose', function () {
  this.timeout(120_000)
  for (const [what, write] of Object.entries(long))
    it(`grows as the number of ${what}`, () => {
      const measure = (count: number) => {
        const text = write(count)
        const at = text.indexOf('€')
        return timeOf(() => {
          const brief = parseBrief(text)
          listFacts(readFacts(brief, today), brief.vocabulary, inEnglish)
          correctReading(brief, { start: at, end: at + 3 }, 'target')
          makeBrief(brief, { today })
        })
      }
      const time = measure(800)
      assert.ok(time < 100 || time < 3 * 8 * measure(100), `${time} ms`)
    })
})
