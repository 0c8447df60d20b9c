/** What expires by itself, so that its last day is not a step. */
export const terms: readonly string[] = [
  'agreement[s]',
  'budget[s]',
  'contract[s]',
  'lease[s]',
  'licen(c|s)e[s]',
  'notice[s]',
  'offer[s]',
  'period[s]',
  'price[s]',
  'term[s]',
  'year[s]',
]

/** Says that such a thing ends. */
export const ends: readonly string[] = ['end[s]', 'expire[s]', 'lapse[s]', 'run[s] out']

/** Before what expires: `end of …`. */
export const endOf: readonly string[] = ['(end|expiry) of [the ]']

/** What expires, after `endOf`. */
export const endingTerms: readonly string[] = [
  'agreement',
  'contract',
  'lease',
  'licen(c|s)e',
  'notice',
  'period',
  'term',
  'year',
]

/** Days on which something else happens. */
export const notWork: readonly string[] = ['fair', 'holiday[s]', 'season', 'valid', 'weekend']
