import assert from 'node:assert/strict'
import { findGaps, hasGap, withoutBlanks } from '../../src/markdown/gaps.js'
import { checkGrowth } from '../check-growth.js'

/** Texts with `«…»` around each gap. */
const gaps: { readonly [kind: string]: readonly string[] } = {
  'brackets that ask for something': [
    'Target: «[Fill in: e.g., $120,000]»',
    '«[DATE]»',
    'Dear «[YOUR NAME]», as agreed',
    'Buyer: «[Company Name]» of «[city]»',
    'Pay «[amount per hour]» from «[DD/MM/YYYY]»',
    'Rent: «[to be confirmed]»',
    'Deadline: «[describe the last day and why]»',
    'Miete: «[Betrag einfügen]»',
    'Frist: «[TT.MM.JJJJ]», unterschrieben von «[Name des Mieters]»',
    'Preis je Stück: «[bitte ausfüllen]»',
    'Loyer : «[montant à compléter]»',
    'Le «[date de la réunion]» avec «[nom du fournisseur]»',
    'Importe: «[indicar el importe]»',
    'Firmado en «[ciudad]» por «[nombre y cargo]»',
    'Evidence: «[ask Gia]»',
    'within «[X]» days',
    'Term: «[year]»',
    '- [ ] «[DATE]»: second meeting',
    '«[Name]»: will call back',
    'Ziel: «[Betrag eintragen, z. B. 12.000 €]»',
    'Ziel: «[Zahl ausfüllen – etwa 12.000 €]»',
    'Objectif : «[montant, p. ex. 12 000 €]»',
    'Precio: «[importe: por ejemplo 12.000 €]»',
    'Salary: «[amount, such as $120,000]»',
  ],
  'blanks to write on': [
    'Fee: «£___» per day',
    'Name: «______» Date: «__/__/____»',
    'Signed «_ _ _ _»',
    'Budget: «$[X]» in all',
    'Budget: «$[amount]»',
    'Price: «€XX,XXX»',
    'Discount: «XX %»',
    'Ort: «.........»',
    'Fecha: «DD/MM/AAAA»',
    'Échéance : «JJ/MM/AAAA»',
  ],
  'fields of a mail merge': [
    'Dear «{Company}»',
    '«{{ first_name }}»',
    'For «{contact person}» and «{amount}»',
  ],
  'gaps of our templates': [
    'Walk-away: «<amount>», because «<reason>»',
    'at «<time>»',
    '«<a price, an index or a quote>»',
    'Probability: «<%>», at «<€ per hour>»',
    'Quote: «<"what they said">» (source: «<source>»)',
    'Weight: «<?>», «<#>»',
  ],
  'words in place of a value': [
    '«TBA»',
    'Price: «to be confirmed»',
    'Owner: «tbd» by Lena',
    'Closing date: «not yet known»',
    'Preis: «noch offen»',
    'Nachweis: «wird nachgereicht»',
    'Laufzeit: «noch nicht bekannt»',
    'Prix : «à définir»',
    'Délai : «reste à préciser»',
    'Precio: «pendiente»',
    'Plazo: «por definir»',
    'Limit: «…»',
    'Limit: «???»',
  ],
}

const others: { readonly [kind: string]: readonly string[] } = {
  'task boxes': ['[ ] call Ines', '[x] call Ines', 'yes [ ] no [ ]'],
  'links and footnotes': [
    '[date](dates.md)',
    '[name][1]',
    '[^1]',
    '![price](p.png)',
    '[[Client]]',
    '[owner]: people.md',
  ],
  'remarks in brackets': [
    'What changed? [process]',
    '€40k [per year]',
    'they said [sic] no',
    'see [annex B]',
    '[€40k]',
  ],
  HTML: [
    '<br>',
    '<strike>old</strike>',
    '<o:p></o:p>',
    '<time datetime>',
    '<time datetime="2026-12-03">',
    '<td>',
    '<source src="a.mp4">',
    '<%= client.name %>',
    '<?xml version="1.0"?>',
  ],
  'markup and attributes': ['___both___', '{#timeline}', '{.wide}', 'snake__case', 'Intro ........ 3'],
  'the same words elsewhere': [
    'una factura pendiente de enero',
    'the terms to be agreed with them',
    'der Brief ist noch offen geblieben',
    'les points à définir ensemble',
    'Really?',
    'and so on …',
  ],
}

describe('a gap', () => {
  for (const [kind, marked] of Object.entries(gaps))
    describe(`is found in ${kind}`, () => {
      for (const line of marked)
        it(line, () => {
          const text = line.replace(/[«»]/g, '')
          const found = findGaps(text).map(({ start, end }) => text.slice(start, end))
          assert.deepEqual(
            found,
            [...line.matchAll(/«([^»]*)»/g)].map(([, gap]) => gap),
          )
          assert.ok(hasGap(text))
        })
    })
  for (const [kind, lines] of Object.entries(others))
    describe(`is not taken for one in ${kind}`, () => {
      for (const line of lines) it(line, () => assert.deepEqual(findGaps(line), []))
    })

  it('leaves a value that stands beside it', () => assert.ok(!hasGap('€40k (tbc)')))

  it('is blanked where it stands', () =>
    assert.equal(withoutBlanks('Target: [Fill in: e.g., $120,000]!'), `Target: ${' '.repeat(25)}!`))

  it('is searched for in linear time', () => {
    const hard = ['[', '_ ', '.', '<a', '{a', '[date ', '$X', '?', 'XXX ', 'to be ', 'noch ']
    for (const piece of hard)
      checkGrowth(
        factor => piece.repeat(5000 * factor),
        text => {
          findGaps(text)
          hasGap(text)
        },
      )
  })
})
