/** After a probability: `40% likely`. */
export const chances: readonly string[] = ['chance', 'likelihood', 'likely', 'probab']

/** Between a probability and its number: `chance of 40%`. */
export const of: readonly string[] = ['of ']

/** Before the first of the two prices of a move. */
export const movedUp: readonly string[] = ['up from']

/** Before the first of the two prices of a move. */
export const movedDown: readonly string[] = ['down from']

/** After an arrow that leads to a price, not to what we get. */
export const newPrices: readonly string[] = [
  '[new ]price[ after]',
  'at',
  'down to',
  'leaves us at',
  'then',
  'to',
  'up to',
]

/** After an arrow that leads to what we get. */
export const get: readonly string[] = ['get']

/** Before a word for done: `until signed`. */
export const notYetDone: readonly string[] = [
  'after',
  'be',
  'if',
  'not',
  'not yet',
  'once',
  'to be',
  'until',
  'when',
]

/** The ending of a negated verb. */
export const notEnding: readonly string[] = ["n't"]

/** Done, unless `goesOn` follows: `held`, but not `held until`. */
export const heldOrSent: readonly string[] = ['held', 'sent']

/** After `held` and `sent`. */
export const goesOn: readonly string[] = ['back', 'for', 'open', 'till', 'until']

/** Done at the end of a phrase. */
export const complete: readonly string[] = ['complete']

/** Documents with their own date: `their letter of 12 November`. */
export const documents: readonly string[] = [
  '[e][-]mail',
  'agreement',
  'call',
  'claim',
  'contract',
  'draft',
  'figures',
  'invoice',
  'letter',
  'list',
  'memo',
  'minutes',
  'note[s]',
  'offer',
  'prices',
  'proposal',
  'quotation',
  'quote',
  'report',
  'review',
  'round',
  'sheet',
  'version',
]

/** Between a document and its date. */
export const documentOf: readonly string[] = ['from', 'of']

/** The article. */
export const the: readonly string[] = ['the']

/** Lower-case words within English job titles: `Head of Procurement`. */
export const nameWords: readonly string[] = ['of']

/** Words in names of groups: "Their Side" is not a person. */
export const groups: readonly string[] = [
  'across',
  'advis(e|o)r[s]',
  'behind',
  'board',
  'buyer[s]',
  'committee',
  'counterpart[s]',
  'decision',
  'delegation',
  'department',
  'finance',
  'group',
  'influencer[s]',
  'legal',
  'maker[s]',
  'management',
  'office',
  'other[s]',
  'our',
  'panel',
  'part(y|ies)',
  'people',
  'players',
  'procurement',
  'room',
  'seller[s]',
  'side[s]',
  'staff',
  'stakeholder[s]',
  'table',
  'team',
  'their',
  'them',
  'us',
  'user[s]',
  'who',
]

/** Abbreviations of "estimated". */
export const estimateMark: readonly string[] = ['est']

/** Marks a limit that packages may go past. */
export const tradable: readonly string[] = ['tradable']

/** Says that there is no weekend. */
export const noWeekend: readonly string[] = ['no', 'none', 'off']

/** Between days of a weekend. */
export const andDays: readonly string[] = ['and']

/** Between the first and the last day. */
export const toDay: readonly string[] = ['to']
