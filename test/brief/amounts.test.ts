import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'
import { formatValue } from '../../src/values/value.js'

/** Key numbers of a brief, joined by `;`, with what they are read as and, if no report may follow, no more. */
const briefs: readonly (readonly [front: string, lines: string, expected: string])[] = [
  // A bare number beside others.
  ['', 'Opening: 30; Target: 45; Walk-away: 60 days', '30 days; 45 days; 60 days'],
  ['', 'Opening: €40k; Target: 43,000; Walk-away: €47k', '€40k; €43k; €47k'],
  ['', 'Opening: €40k; Target: 43; Walk-away: €47k', '€40k; €43k; €47k'],
  [
    '',
    'Opening: £55.00 per pen; Target: 59.50; Walk-away: £61.20 per pen',
    '£55 per pen; £59.50 per pen; £61.20 per pen',
  ],
  ['', 'Opening: 3; Target: 3.5; Walk-away: 4 %', '3%; 3.5%; 4%'],
  ['', 'Opening: 5; Target: 5.5; Walk-away: 6x EBITDA', '5 × EBITDA; 5.5 × EBITDA; 6 × EBITDA'],
  ['', 'Opening: 40; Target: 42; Walk-away: €47,000', '40; 42; €47k'],
  ['currency: EUR', 'Opening: 40,000; Target: 43,000; Walk-away: 47,000', '€40k; €43k; €47k'],
  [
    'currency: SEK\nunit: per year',
    'Opening: 1.5m; Target: SEK 1.6m; Walk-away: SEK 1.7m',
    'SEK 1.5m per year; SEK 1.6m per year; SEK 1.7m per year',
  ],
  [
    'language: de',
    'Eröffnung: 38; Ziel: 40,50; Schmerzgrenze: 42,00 €/Std.',
    '€38 per hour; €40.50 per hour; €42 per hour',
  ],
  ['language: fr', 'Ouverture: 40; Objectif: 43; Point de rupture: 47 k€', '€40k; €43k; €47k'],
  ['language: es', 'Apertura: 40.000; Objetivo: 43.000; Límite: 47.000 €', '€40k; €43k; €47k'],
  // Separators by the evidence of the whole text.
  ['', 'Opening: €50,000; Target: €55,000; Walk-away: €60.000', '€50k; €55k; €60k'],
  [
    '',
    'Opening: €1.20 per litre; Target: €1.25 per litre; Walk-away: €1.289 per litre',
    '€1.20 per litre; €1.25 per litre; none',
  ],
  ['', 'Opening: 17,60 €; Target: 18,10 €; Walk-away: 1.250 €', '€17.60; €18.10; €1,250'],
  ['language: de', 'Eröffnung: 52,000 €; Ziel: 55.000 €; Schmerzgrenze: 60.000 €', '€52k; €55k; €60k'],
  // Relations, and what is no money.
  [
    '',
    'Opening: 15% below today’s €49k; Target: 12% below today’s €49k; Walk-away: €47k',
    '€41,650; €43,120; €47k',
  ],
  ['', 'Opening: €40k; Target: €6k less than today; Walk-away: €47k', '€40k; none; €47k'],
  ['', 'Opening: +€0.02; Target: +€0.04; Walk-away: €1.02', '€0.02; €0.04; €1.02'],
  ['', 'Opening: CPI; Target: CPI + 1 %; Walk-away: CPI + 2 %', 'none; CPI + 1%; CPI + 2%'],
  ['', 'Opening: €40k; Target: €43k; Walk-away: (€47,000)', '€40k; €43k; €47k'],
  ['', 'Opening: three days; Target: five days; Walk-away: 7 days', '3 days; 5 days; 7 days'],
]

describe('amounts of a brief', () => {
  for (const [front, lines, expected] of briefs) {
    it(`reads ${lines}`, () => {
      const bullets = lines.split('; ').map(line => `- ${line}\n`)
      const text = `---\nrole: tenant\n${front}\n---\n\n## Walk-away point\n\n${bullets.join('')}`
      const brief = parseBrief(text)
      const read = brief.facts.positions.map(({ value }) => (value ? formatValue(value) : 'none'))
      assert.equal(read.join('; '), expected)
      const problems = lint(brief, { today: '2026-11-23', fileName: 'a.negotiation.md' })
      const errors = problems.filter(
        ({ rule, severity }) => severity === 'error' && rule.startsWith('cross/'),
      )
      assert.deepEqual(
        errors.map(({ rule }) => rule),
        [],
      )
    })
  }
})
