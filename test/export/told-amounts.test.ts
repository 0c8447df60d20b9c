import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { share } from '../../src/export/share.js'

const machine = `---
role: buyer
language: en
currency: EUR
---

# A baking line

## Context

- Subject: one line for bread rolls

## Questions

- <probe>

## Walk-away point

- Opening: €1.07m
- Target: €1.15m
- Limit: €1.284m
- BATNA value: €1.31m
`

const office = `---
role: buyer
language: de
currency: EUR
---

# Miete der Kanzlei

## Kontext

- Gegenstand: Büro im zweiten Stock, Miete je m² und Monat

## Fragen

- <probe>

## Ausstiegspunkt

- Eröffnung: 16,00 € pro m²
- Ziel: 17,20 € pro m²
- Limit: 18,40 € pro m²
- BATNA-Wert: 18,90 € pro m²
`

const wine = `---
role: seller
language: fr
currency: EUR
---

# Vente de la récolte

## Contexte

- Objet : toute la récolte de l’année

## Questions

- <probe>

## Point de rupture

- Ouverture : 98 000 €
- Cible : 92 000 €
- Limite : 84 500 €
- Valeur de la BATNA : 82 000 €
`

const oil = `---
role: seller
language: es
currency: EUR
---

# Aceite a granel

## Contexto

- Objeto: aceite de oliva virgen extra

## Preguntas

- <probe>

## Punto de retirada

- Apertura: 4,50 € por litro
- Objetivo: 4,10 € por litro
- Límite: 3,75 € por litro
- Valor de la BATNA: 3,60 € por litro
`

const flat = `---
role: buyer
language: en
currency: GBP
---

# A flat above the shop

## Context

- Subject: rent per square foot

## Questions

- <probe>

## Walk-away point

- Opening: £16.00 per square foot
- Target: £17.20 per square foot
- Limit: £18.40 per square foot
- BATNA value: £18.90 per square foot
`

const carton = `---
role: seller
language: en
currency: EUR
---

# Cartons

## Context

- Subject: cartons for one year

## Questions

- <probe>

## Walk-away point

- Opening: €7.40 per carton
- Target: €6.75 per carton
- Limit: €5.90 per carton
`

const plant = `---
role: buyer
language: de
currency: EUR
---

# Eine Anlage

## Kontext

- Gegenstand: eine Anlage

## Fragen

- <probe>

## Ausstiegspunkt

- Eröffnung: 1,07 Mio. €
- Ziel: 1,15 Mio. €
- Limit: 1,284 Mio. €
`

const briefs = { carton, plant, machine, office, wine, oil, flat }
type Name = keyof typeof briefs

const asking = {
  carton: 'What do you say to this',
  plant: 'Was sagen Sie dazu',
  machine: 'What do you say to this',
  office: 'Was sagen Sie dazu',
  wine: 'Que dites-vous de ceci',
  oil: '¿Qué dice de esto',
  flat: 'What do you say to this',
}

/** Whether a line is still in the copy for the other side, said and asked, and nothing of it is doubted. */
function stays(name: Name, line: string): readonly boolean[] {
  return [line, `${asking[name]}: ${line}?`].map(written => {
    const copy = share(parseBrief(briefs[name].replace('<probe>', written)), {
      audience: 'other',
      today: '2026-11-30',
      fileName: 'deal.negotiation.md',
    })
    return copy.text.includes(line) && copy.remaining.length === 0
  })
}

const go: readonly (readonly [Name, string])[] = [
  ['machine', 'The neighbours paid 1.284.000 EUR for theirs'],
  ['machine', 'In spring the board agreed to 1.284'],
  ['machine', 'One point two eight four million would be too much'],
  ['machine', "EUR 1'284'000 came up in the corridor"],
  ['machine', 'We heard 1284k last week'],
  ['machine', 'Another 20% on top of our opening is fine'],
  ['office', 'Bei achtzehnvierzig haben andere schon unterschrieben'],
  ['office', 'Achtzehn Euro vierzig zahlt der Nachbar'],
  ['office', 'Siebzehnzwanzig sind im Viertel üblich'],
  ['office', 'Achtzehn Komma vier Euro nennt der Makler'],
  ['office', 'Unsere Eröffnung plus 15 % ginge noch'],
  ['wine', 'Le voisin a vendu quatre-vingt-quatre mille cinq cents euros'],
  ['wine', 'Le courtier parle de 84.500 EUR'],
  ['wine', 'Quatre-vingt-douze mille, c’est le cours'],
  ['oil', 'Otros pagan tres con setenta y cinco'],
  ['oil', "El mercado está a 3'75 €"],
  ['oil', 'Por cuatro euros diez ya se ha vendido'],
  ['oil', 'Son 375 céntimos por litro'],
  ['flat', 'The dentist next door pays eighteen forty'],
  ['flat', 'Eighteen pounds forty is what the agent said'],
  ['carton', 'Five ninety is what the others pay'],
  ['carton', 'Last year it was five euros ninety cents'],
  ['carton', 'Some sell for 590 cents'],
  ['carton', 'Six seventy-five was on the last invoice'],
  ['flat', 'The baker pays eighteen-forty as well'],
  ['flat', '15% more rent than our opening is fair'],
  ['flat', 'It may be 15% more expensive than we offered'],
  ['office', 'Es darf 15 % teurer sein als unsere Eröffnung'],
  ['oil', 'Se paga a 4,10 o a 375 céntimos'],
  ['plant', 'Der Nachbar zahlte 1.284.000 EUR'],
  ['plant', 'Es waren eine Million zweihundertvierundachtzigtausend Euro'],
  ['plant', 'Es sind 1,284 Mio. im Gespräch'],
]

const stay: readonly (readonly [Name, string])[] = [
  ['machine', '20% more volume is possible from March'],
  ['machine', 'They plan 12 more deliveries a year'],
  ['machine', 'Their plant has 1,284 employees'],
  ['machine', '20% of the staff work at night'],
  ['machine', 'Each oven weighs 1.284 tonnes'],
  ['machine', 'We installed 3 more ovens in 2024'],
  ['office', 'Um 18.40 Uhr beginnt die Begehung'],
  ['office', 'Achtzehn Mieter teilen sich vierzig Plätze'],
  ['office', '15 % mehr Fläche gibt es im dritten Stock'],
  ['office', 'Das Haus hat 1.840 m² auf zwei Etagen'],
  ['office', 'Im Ziffer 18.4 des Vertrags steht die Frist'],
  ['wine', 'Elle compte 84 500 bouteilles par an'],
  ['wine', 'Elles ont 12 salariés de plus qu’en 2024'],
  ['wine', 'Il y a quatre-vingt-quatre caisses dans la cave'],
  ['oil', 'La cosecha fue un 10 % mayor que en 2024'],
  ['oil', 'Tres de los setenta y cinco olivares son suyos'],
  ['oil', 'La reunión empieza a las cuatro y diez'],
  ['flat', 'Lunch was 18 euros, 40 people came'],
  ['flat', 'The house was built in 1840'],
  ['flat', 'It has 15% more floor space than the old one'],
  ['carton', 'Each pallet holds 590 cartons'],
  ['carton', 'Five buyers come on ninety days'],
  ['flat', 'Lunch was 18 euros 40 people'],
  ['flat', 'Clause 18.4 is about repairs'],
  ['flat', 'It has 15% more daylight than the one below'],
  ['office', 'Der dritte Stock hat 15 % mehr Platz'],
  ['office', 'Abschnitt 18.4 regelt die Nebenkosten'],
  ['wine', 'Il y a 6 % de surface en plus cette année'],
  ['oil', 'El apartado 3.75 trata de la entrega'],
  ['oil', 'Hay un 10 % más de superficie'],
  ['plant', 'Sie fertigt 1.284 Teile in der Stunde'],
  ['plant', 'Sie braucht 20 % mehr Strom als die alte'],
]

describe('amounts as people tell them', () => {
  for (const [name, line] of go) it(`go: ${line}`, () => assert.deepEqual(stays(name, line), [false, false]))
  for (const [name, line] of stay)
    it(`stay: ${line}`, () => assert.deepEqual(stays(name, line), [true, true]))
})
