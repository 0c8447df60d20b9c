import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'

/** Size of the step and price after it in a line of a ladder from €92,000 to €65,000. */
function read(line: string): string {
  const [concession] = parseBrief(
    `# Deal\n\n## Walk-away point\n\n- Opening: €92,000\n- Target: €72,000\n- Limit: €65,000\n\n## Concessions\n\n1. ${line}\n`,
  ).facts.concessions
  return concession === undefined
    ? 'none'
    : `${concession.size?.amount ?? '–'} → ${concession.priceAfter?.low ?? '–'}`
}

describe('the price after a step, and its size', () => {
  for (const line of [
    'Go down to €82,000 for a reference',
    'Settle at €82,000 if they sign',
    'Runter auf 82.000 € gegen Vorkasse',
    'Nachlassen auf 82.000 €, wenn sie sofort zahlen',
    'Descendre à 82 000 € contre un paiement comptant',
    "Baisser jusqu'à 82 000 € contre le comptant",
    'Bajar a 82.000 € a cambio de un pago único',
    'Subir a 82.000 € a cambio de un pago único',
    'Reducir a 82.000 € a cambio de un pago único',
    'Bajamos a 82.000 € si pagan ya',
    'Ceder hasta 82.000 € si pagan ya',
  ])
    it(`level: ${line}`, () => assert.equal(read(line), '– → 82000'))

  for (const line of [
    'Drop €10,000 if they sign',
    'Um 10.000 € senken gegen Vorkasse',
    'Lâcher 10 000 € contre le comptant',
    'Baisser de 10 000 € contre le comptant',
    'Bajar 10.000 € a cambio de un pago único',
    'Quitar 10.000 € si pagan ya',
  ])
    it(`step: ${line}`, () => assert.equal(read(line), '10000 → –'))
})
