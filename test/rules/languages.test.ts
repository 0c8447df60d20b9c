import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'

const folder = new URL('../briefs/languages/', import.meta.url)

function read(name: string): string {
  return readFileSync(new URL(`${name}.negotiation.md`, folder), 'utf8')
}

function check(text: string): readonly string[] {
  return lint(parseBrief(text), { today: '2026-11-23' }).map(
    ({ span, rule }) => `${rule}: ${text.slice(span.start, span.end)}`,
  )
}

describe('briefs in other languages', () => {
  for (const file of readdirSync(folder))
    it(`${file} has no problems`, () => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      assert.deepEqual(check(text), [])
      assert.equal(parseBrief(text).vocabulary.language, file.slice(0, 2))
    })
})

/** A brief, a replacement in it, and the resulting problem. */
const faults: readonly (readonly [brief: string, from: string, to: string, problem: string])[] = [
  [
    'de-wartungsvertrag',
    'annehmen bei 329.000',
    'annehmen bei 305.000',
    'cross/scenario-past-limit: annehmen bei 305.000 € pro Jahr',
  ],
  ['de-wartungsvertrag', '- Ziel: 329.000', '- Ziel: 300.000', 'cross/limit-order: Ziel: 300.000 € pro Jahr'],
  ['de-wartungsvertrag', '2026-12-10 (Do)', '2026-12-10 (Fr)', 'date/impossible: Fr'],
  [
    'de-wartungsvertrag',
    '| Preis −3.000 € | Fernwartung über unser Netz |',
    '| Preis −3.000 € | |',
    'concession/unpaired: Preis −3.000 €',
  ],
  [
    'de-wartungsvertrag',
    '(gesch.): 325.000–345.000 € pro Jahr (Quelle: zwei Ausschreibungen im Umland 2025)',
    ': 325.000 € pro Jahr',
    'walkaway/estimate-unlabelled: Ausstiegspunkt der Gegenseite : 325.000 € pro Jahr',
  ],
  ['de-wartungsvertrag', 'role: Anbieter', 'role: Käufer', 'brief/role-contradicts-numbers: Käufer'],
  ['de-gehalt', '50 %', '70 %', 'scenario/probability-sum: 20 %'],
  [
    'de-gehalt',
    '5. 1.3.2027: erster Arbeitstag',
    '5. 14.12.2026: letztes Treffen',
    'timeline/after-deadline: 14.12.2026',
  ],
  ['de-bueroflaeche', '- Ziel: 18,90 €/m² und Monat\n', '', 'walkaway/no-target: ## 5. Schmerzgrenze'],
  [
    'fr-emballages',
    'accepter à 660 000',
    'accepter à 690 000',
    'cross/scenario-past-limit: accepter à 690 000 € par an',
  ],
  ['fr-mission-conseil', ' si l’acompte passe à 30 %', '', 'concession/unpaired: Baisser de 20 € par jour'],
  [
    'fr-bail-commercial',
    '| 51 000 € par an | 47 500 € par an       |',
    '| 51 000 € par an | 52 500 € par an |',
    'cross/no-zopa: Point de rupture  | 51 000 € par an | 52 500 € par an',
  ],
  [
    'es-transporte',
    'aceptar a 1.285.000',
    'aceptar a 1.340.000',
    'cross/scenario-past-limit: aceptar a 1.340.000 € al año',
  ],
  [
    'es-transporte',
    '| 1.285.000 |            45 |       18 |             12 |',
    '| 1.350.000 |            45 |       18 |             12 |',
    'package/past-limit: 1.350.000',
  ],
  ['es-local', '- Alternativa: mudarnos a la plaza en mayo\n', '', 'walkaway/no-batna: ## Límite'],
]

describe('faults in other languages', () => {
  for (const [brief, from, to, problem] of faults)
    it(`${from} -> ${to}`, () => {
      const text = read(brief)
      assert.ok(text.includes(from))
      const found = check(text.replace(from, to))
      assert.ok(found.includes(problem), found.join('\n'))
    })

  it('a section that is not there', () => {
    const found = check(read('de-wartungsvertrag').replace(/^## Szenarien$[\s\S]*?(?=^## )/m, ''))
    const title = '# Stadtwerke Lenthal – Verlängerung des Wartungsvertrags 2027'
    assert.ok(found.includes(`brief/section-missing: ${title}`), found.join('\n'))
  })
})
