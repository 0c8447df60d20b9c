/** Headings of a summary in their words, or of an accusation audit. */
export const summaries: readonly string[] = [
  '[(opening|their) ]summary',
  'accusation[s] audit',
  "that[']s right",
]

/** Headings of offers that cost no money. */
export const nonCash: readonly string[] = ['non[-](cash|financial|monetary|money)']

/** The same in running text. */
export const nonCashOffers: readonly string[] = ['non[-](cash|monetary|money)']

/** Begins a label. */
export const seems: readonly string[] = ['it (looks|seems|sounds) (as if|like|that)']

/** Headings of labels. */
export const labels: readonly string[] = ['label[s]']
