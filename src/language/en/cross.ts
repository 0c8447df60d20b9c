/** Says that somebody approves. */
export const approvals: readonly string[] = [
  'approv*',
  'authori(s|z)*',
  'board',
  'budget holder',
  'clearance',
  'committee',
  'consent',
  'go-ahead',
  'management',
  'reachable',
  'shareholder[s]',
  'sign[-| ]off',
]

/** Before the person who decides beyond an amount: `above that Petra`. */
export const past: readonly string[] = [
  'above',
  'below',
  'beyond',
  'else',
  'further',
  'higher',
  'less',
  'lower',
  'more',
  'otherwise',
  'over',
  'past',
  'then',
  'under',
]

/** Determiners before a title: `the board`. */
export const the: readonly string[] = ['my', 'our', 'the']

/** Before an approval that is not needed. */
export const without: readonly string[] = ['no', 'not', 'without']

/** Says that somebody decides beyond the amount. */
export const approvalsPast: readonly string[] = [
  'approv(al|es|ed by)',
  'board',
  'committee',
  'consent',
  'has to agree',
  'must agree',
  'reachable',
  'reached',
  'sign[(-| )]off',
]

/** Before a lower bound. */
export const down: readonly string[] = [
  'as low as',
  'at least',
  'down to',
  'from',
  'lowest',
  'min[imum|.]',
  'no lower than',
  'not below',
]

/** Before an upper bound. */
export const up: readonly string[] = [
  'as high as',
  'at most',
  'highest',
  'max[imum|.]',
  'no higher than',
  'not above',
  'until',
  'up to',
  'within',
]

/** Possessives of the other side. */
export const their: readonly string[] = ['their']

/** Before the name of a price. */
export const priceKinds: readonly string[] = [
  'annual',
  'base',
  'cash',
  'contract',
  'day',
  'licen(c|s)e',
  'monthly',
  'purchase',
  'total',
  'unit',
  'yearly',
]

/** The beginning of the name of the issue that is the price. */
export const prices: readonly string[] = [
  'amount',
  'cost',
  'fee[s]',
  'lump sum',
  'pay',
  'premium',
  'price',
  'rate',
  'rent',
  'royalty',
  'salary',
  'settlement',
  'sum',
]

/** Verbs that take an amount. */
export const accept: readonly string[] = ['accept', 'agree', 'close', 'settle', 'sign', 'take']

/** Between such a verb and the amount. */
export const at: readonly string[] = ['at']

/** Before a sum that gives a key number. */
export const because: readonly string[] = ['because']

/** Marks a reason as a source. */
export const source: readonly string[] = ['source']

/** Before the name of somebody we meet. */
export const meet: readonly string[] = [
  'ask',
  'brief',
  'call',
  'dinner with',
  'inform',
  'invite',
  'lunch with',
  'meet',
  'phone',
  'remind',
  'see',
  'tell',
  'visit',
  'with',
]

/** Before a name. */
export const titles: readonly string[] = ['Dr[.] ', 'Mr ', 'Mrs ', 'Ms ']
