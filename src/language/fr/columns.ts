import type { ColumnNames } from '../columns.js'

export const columns: ColumnNames = {
  date: 'Date',
  milestone: 'Jalon',
  scenario: 'Scénario',
  person: 'Personne',
  issue: 'Point',
  price: 'Prix',
  weight: 'Poids',
  theirWeight: 'Leur poids (est.)',
  theirLimit: 'Leur limite (est.)',
  package: 'Offre',
  step: 'Étape',
  give: 'Donner',
  get: 'Obtenir',
  priceAfter: 'Prix après',
  who: 'Qui',
  note: 'Note',
  alternative: 'Alternative',
  chance: 'Chance',
  cost: 'Coût',
  value: 'Valeur',
}
