import type { ColumnNames } from '../columns.js'

export const columns: ColumnNames = {
  date: 'Date',
  milestone: 'Milestone',
  scenario: 'Scenario',
  person: 'Person',
  issue: 'Issue',
  price: 'Price',
  weight: 'Weight',
  theirWeight: 'Their weight (est.)',
  theirLimit: 'Their limit (est.)',
  package: 'Package',
  step: 'Step',
  give: 'Give',
  get: 'Get',
  priceAfter: 'Price after',
  who: 'Who',
  note: 'Note',
  alternative: 'Alternative',
  chance: 'Chance',
  cost: 'Cost',
  value: 'Value',
}
