import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'

type Language = 'en' | 'de' | 'fr' | 'es'

const keys = {
  en: ['Walk-away point', 'Walk-away', 'BATNA value'],
  de: ['Ausstiegspunkt', 'Ausstiegspunkt', 'BATNA-Wert'],
  fr: ['Point de rupture', 'Point de rupture', 'Valeur de la MESORE'],
  es: ['Punto de retirada', 'Punto de retirada', 'Valor del MAAN'],
} as const

const seller = { role: 'seller', limit: '48.000 €', batna: '54.000 €' } as const
const buyer = { role: 'buyer', limit: '54.000 €', batna: '48.000 €' } as const
type Side = typeof seller | typeof buyer

/** What the rule says about a limit that is 6,000 worse than the BATNA value, after its severity. */
function judged(reason: string, { role, limit, batna }: Side, language: Language = 'en'): string {
  const [heading, limitKey, valueKey] = keys[language]
  const amounts = (text: string) => (language === 'en' ? text.replace(/^(\d+)\.(\d+) €$/, '€$1,$2') : text)
  return judgedText(
    `---\nrole: ${role}\nlanguage: ${language}\n---\n\n## ${heading}\n\n- ${limitKey}: ${amounts(limit)}${reason}\n- ${valueKey}: ${amounts(batna)}\n`,
  )
}

function judgedText(text: string): string {
  const problems = lint(parseBrief(text), { today: '2026-11-23' })
  const own = problems.filter(({ rule }) => rule === 'cross/limit-worse-than-batna')
  return own
    .map(
      ({ severity, message }) =>
        `${severity}: ${toText(message).replace(/^.*?BATNA value "[^"]*"[;,] /, '')}`,
    )
    .join('\n')
}

const noAmount = /^warning: and no amount in its line explains it$/
const covered = /^info: the reason accounts for (?:€8,000|8[. \u202f\u00a0]?000 €)$/
const partly = /^warning: the reason accounts for .*2.?000.*, and .*4.?000.* stay unexplained$/
const widened = /^warning: .*8.?000.* calls for a stricter limit, so .*14(?:.?000|k).* stay unexplained$/

describe('the reason for a limit that is worse than the BATNA value', () => {
  it('needs an amount, however fine its words', () => {
    assert.match(judged('', seller), noAmount)
    assert.match(judged(', because we like them', seller), noAmount)
    assert.match(judged(', weil wir uns gut verstehen', buyer, 'de'), noAmount)
    assert.match(judged(', parce que la relation compte', seller, 'fr'), noAmount)
    assert.match(judged(', porque nos gustan', buyer, 'es'), noAmount)
    assert.match(judged(', because <reason>', seller), noAmount)
    assert.match(judged(', because Nordkauf pays in 90 days', seller), noAmount)
    assert.match(judged(', because we agreed so in 2025', seller), noAmount)
    assert.match(judged(', because they paid €46,000 last year', seller), noAmount)
  })

  // Leaving costs 8,000: it is worth less to the seller, and dearer for the buyer. Both may go further.
  const leavingCosts: readonly (readonly [Language, string])[] = [
    ['en', ', because ramping down costs €8,000'],
    ['en', ' (moving: €8,000)'],
    ['de', ', weil ein Wechsel 8.000 € kostet'],
    ['fr', ', parce que déménager coûte 8 000 €'],
    ['es', ', porque la mudanza cuesta 8.000 €'],
  ]
  // The deal itself costs 8,000: the seller must get more for it, the buyer can pay less.
  const stayingCosts: readonly (readonly [Language, string])[] = [
    ['en', ', because their extra delivery slots cost us €8,000'],
    ['de', ', weil ihre zusätzlichen Lieferungen uns 8.000 € kosten'],
    ['fr', ', parce que les créneaux de livraison nous coûtent 8 000 €'],
    ['es', ', porque sus entregas adicionales nos cuestan 8.000 €'],
  ]
  // The deal brings or spares 8,000 besides its price.
  const stayingGains: readonly (readonly [Language, string])[] = [
    ['en', ', because staying saves us the move, €8,000'],
    ['de', ', weil uns dieser Vertrag 8.000 € an Schulung erspart'],
    ['fr', ', parce que rester nous épargne 8 000 €'],
    ['es', ', porque quedarnos nos ahorra 8.000 €'],
  ]
  // Leaving spares or brings 8,000: it is worth more.
  const leavingGains: readonly (readonly [Language, string])[] = [
    ['en', ', because leaving saves us €8,000'],
    ['de', ', weil ein Wechsel 8.000 € einspart'],
    ['fr', ', parce que partir nous épargne 8 000 €'],
    ['es', ', porque cambiar nos ahorra 8.000 €'],
  ]
  for (const [name, side] of [
    ['seller', seller],
    ['buyer', buyer],
  ] as const) {
    it(`explains it to a ${name} by what leaving costs`, () => {
      for (const [language, reason] of leavingCosts)
        assert.match(judged(reason, side, language), covered, reason)
    })
    it(`explains it to a ${name} by what the deal brings`, () => {
      for (const [language, reason] of stayingGains)
        assert.match(judged(reason, side, language), covered, reason)
    })
    it(`does the opposite for a ${name} if it is what the deal costs`, () => {
      for (const [language, reason] of stayingCosts)
        assert.match(judged(reason, side, language), widened, reason)
    })
    it(`does the opposite for a ${name} if it is what leaving brings`, () => {
      for (const [language, reason] of leavingGains)
        assert.match(judged(reason, side, language), widened, reason)
    })
  }

  it('says how much is left', () => {
    assert.match(judged(', because ramping down costs €2,000', seller), partly)
    assert.match(judged(', weil der Umzug 2.000 € kostet', buyer, 'de'), partly)
    assert.match(judged(', parce que déménager coûte 2 000 €', buyer, 'fr'), partly)
    assert.match(judged(', porque la mudanza cuesta 2.000 €', buyer, 'es'), partly)
  })

  it('follows the sign of what is reckoned from the BATNA value', () => {
    assert.match(judged(', because BATNA value less €8,000', seller), covered)
    assert.match(judged(', because BATNA value plus €8,000', seller), widened)
    assert.match(judged(', because BATNA value plus €8,000', buyer), covered)
    assert.match(judged(', because BATNA value less €8,000', buyer), widened)
    assert.match(judged(', abzüglich 8.000 € für den Auslauf', seller, 'de'), covered)
    assert.match(judged(', plus 8 000 € pour le déménagement', buyer, 'fr'), covered)
    assert.match(judged(' (54.000 € menos 8.000 €)', seller, 'es'), covered)
  })

  it('reckons sums, products, rates and units', () => {
    assert.match(judged(', because €3,000 for moving and €5,000 for training', seller), covered)
    assert.match(judged(', because moving costs €3,000, plus €5,000 for training', seller), covered)
    assert.match(
      judged(', because BATNA value less €3,000 for moving and €5,000 for training', seller),
      covered,
    )
    assert.match(judged(', because training takes 20 people × €400', seller), covered)
    assert.match(judged(', because leaving costs 16% of €50,000', seller), covered)
    assert.match(
      judged(', because BATNA value less 10%', seller),
      /^warning: the reason accounts for €5,400, and €600 stay unexplained$/,
    )
    const monthly = (reason: string) =>
      judgedText(
        `---\nrole: buyer\n---\n\n## Walk-away point\n\n- Walk-away: €20.90 per m² per month${reason}\n- BATNA value: €20.60 per m² per month\n`,
      )
    assert.equal(monthly(', because moving costs €0.30'), 'info: the reason accounts for €0.30')
    assert.equal(
      monthly(', because moving costs €0.10'),
      'warning: the reason accounts for €0.10, and €0.20 stay unexplained',
    )
    const percent = (reason: string) =>
      judgedText(
        `---\nrole: seller\n---\n\n## Walk-away point\n\n- Walk-away: 4.1%${reason}\n- BATNA value: 4.3%\n`,
      )
    assert.equal(
      percent(', less 0.2 points for the risk of the ballot'),
      'info: the reason accounts for 0.2 pp',
    )
    assert.equal(percent(', because a strike may fail'), 'warning: and no amount in its line explains it')
    const yearly = (reason: string) =>
      judgedText(
        `---\nrole: seller\n---\n\n## Walk-away point\n\n- Walk-away: €48k per year${reason}\n- BATNA value: €4,500 per month\n`,
      )
    assert.equal(yearly(', because leaving costs €500 per month'), 'info: the reason accounts for €6k')
    assert.equal(
      yearly(', because leaving costs €100 per month'),
      'warning: the reason accounts for €1.2k, and €4.8k stay unexplained',
    )
    assert.equal(yearly(', because leaving costs 100 hours per year').split(':')[0], 'warning')
  })
})
