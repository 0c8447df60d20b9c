import type { ColumnNames } from '../columns.js'

export const columns: ColumnNames = {
  date: 'Datum',
  milestone: 'Meilenstein',
  scenario: 'Szenario',
  person: 'Person',
  issue: 'Punkt',
  price: 'Preis',
  weight: 'Gewicht',
  theirWeight: 'Ihr Gewicht (gesch.)',
  theirLimit: 'Ihr Limit (gesch.)',
  package: 'Paket',
  step: 'Schritt',
  give: 'Geben',
  get: 'Bekommen',
  priceAfter: 'Preis danach',
  who: 'Wer',
  note: 'Notiz',
  alternative: 'Alternative',
  chance: 'Chance',
  cost: 'Kosten',
  value: 'Wert',
}
