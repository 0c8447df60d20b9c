/** Table columns that are not keys. */
export const columnNames = [
  'date',
  'milestone',
  'scenario',
  'person',
  'issue',
  'price',
  'weight',
  'theirWeight',
  'theirLimit',
  'package',
  'step',
  'give',
  'get',
  'priceAfter',
  'who',
  'note',
  'reached',
  'alternative',
  'chance',
  'cost',
  'value',
] as const

export type ColumnName = (typeof columnNames)[number]

export type ColumnNames = { readonly [Name in ColumnName]: string }
