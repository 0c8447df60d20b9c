import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'

const options = { today: '2026-11-29', fileName: 'x.negotiation.md' }

function namesNobody(line: string): boolean {
  const text = `# Note\n\n${line}\n\n## Context\n\nWe have talked since June about the price in this part of town.\n\n## Walk-away\n\n- Limit: €40k\n- Target: €30k\n\n## Scenarios\n\n- They refuse: we wait\n\n## Questions\n\n- What matters?\n`
  return lint(parseBrief(text), options).some(({ rule }) => rule === 'context/no-counterparty')
}

describe('the other side by its role', () => {
  for (const line of [
    'Sellers: Mr and Mrs Castaing',
    'Landlords: the Fenn brothers',
    'Agencies: Pont & Vieux',
    'Vendeurs : M. et Mme Castaing',
    'Bailleresse : Mme Ferrand',
    'Fournisseurs : Froid Services',
    'Verkäuferin: Frau Weiß',
    'Lieferanten: Karton Huber, Pappe Nord',
    'Gewerkschaft: ver.di',
    'Vendedores: los Ortega',
    'Propietarias: las hermanas Gil',
    'Arrendadora: Inmuebles Sol',
  ])
    it(line, () => assert.ok(!namesNobody(line)))

  for (const line of [
    'Vendors we do not know: none',
    'Prix affiché : 318 000 €',
    'Preise der Verkäufer: 400 €',
  ])
    it(`none: ${line}`, () => assert.ok(namesNobody(line)))
})
