import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { share } from '../../src/export/share.js'

/** What becomes of a question in a copy for the other side. */
function fateOf(language: string, limit: string, question: string): 'kept' | 'cut' | 'held back' {
  const text = `---\nlanguage: ${language}\n---\n# A\n\n## Listening questions\n\n- ${question}\n- What matters?\n\n## Walk-away point\n\n- Limit: ${limit}\n`
  const copy = share(parseBrief(text), {
    audience: 'other',
    today: '2026-11-29',
    fileName: 'x.negotiation.md',
  })
  if (!copy.text.includes(question)) return 'cut'
  return copy.remaining.length > 0 ? 'held back' : 'kept'
}

describe('an amount behind a word that may be a part of a contract', () => {
  for (const [language, limit, question] of [
    ['de', '18,40 €', 'Was halten Sie von je Artikel 18,40 €?'],
    ['de', '48.000 €', 'Was hindert Sie, für die Anlage 48.000 € zu zahlen?'],
    ['de', '48.000 €', 'Geht es pro Abschnitt für 48.000 €?'],
    ['de', '48.000 €', 'Geht es pro Abschnitt 48.000?'],
    ['de', '48.000 €', 'Wäre Kapitel 48.000 Euro wert?'],
    ['de', '48.000 €', 'Anhang 48k, passt das?'],
    ['fr', '18,40 €', 'Que pensez-vous de payer par article 18,40 € ?'],
    ['fr', '48 000 €', 'Et par section 48 000 € ?'],
    ['fr', '48 000 €', 'Annexe 48 000 €, cela vous va ?'],
    ['fr', '48 000 €', 'Chaque chapitre 48 000 euros ?'],
    ['es', '18,40 €', '¿Qué le parece por artículo 18,40 €?'],
    ['es', '48.000 €', '¿Y por sección 48.000 €?'],
    ['es', '48.000 €', '¿El anexo 48.000 euros?'],
    ['es', '48.000 €', '¿Por apartado 48.000 €?'],
    ['en', '£48,000', 'What about per section 48,000 pounds?'],
    ['en', '£18.40', 'Would £18.40 per article do?'],
    ['en', '£48,000', 'Is the annex 48,000 pounds?'],
    ['en', '£48,000', 'Each chapter 48k?'],
    ['en', '£48,000', 'Per clause £48,000?'],
    ['en', '£48,000', 'Chapter 48,000 GBP?'],
  ] as const)
    it(`is a secret: ${question}`, () => assert.notEqual(fateOf(language, limit, question), 'kept'))

  for (const [language, limit, question] of [
    ['en', '£18.40', 'Clause 18.40 is about repairs, right?'],
    ['de', '18,40 €', 'Was steht in Ziffer 18.4 des Vertrags?'],
    ['de', '18,40 €', 'Was regelt § 18.40 bei Ihnen?'],
    ['fr', '18,40 €', 'Que dit la clause 18.4 ?'],
    ['es', '18,40 €', '¿Qué dice la cláusula 18.4?'],
  ] as const)
    it(`is a clause: ${question}`, () => assert.equal(fateOf(language, limit, question), 'kept'))
})
