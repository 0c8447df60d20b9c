/** Verbs by which we concede. */
export const giving: readonly string[] = [
  'accept',
  'add',
  'agree',
  'allow',
  'conced*',
  'cut',
  'drop',
  'extend',
  'giv(e|ing)',
  'go (up|down)',
  'grant',
  'include',
  'lower',
  'move to',
  'offer',
  'raise',
  'reduce',
  'throw in',
  'waive',
]

/** Negates a concession. */
export const refusing: readonly string[] = [
  'do not',
  "don't",
  'never',
  'no concession',
  'not before',
  'nothing',
]

/** No concession, or none yet. */
export const nothing: readonly string[] = ['n[/]a', 'none', 'nothing', 'open', 'tbc', 'tbd', 'todo']

/** Gives that are the price; it may move more than once. */
export const prices: readonly string[] = ['amount', 'fee', 'money', 'pay', 'price', 'rate', 'rent', 'salary']

/** Begins a give: `we offer`. */
export const giveVerbs: readonly string[] = ['add', 'concede', 'give', 'grant', 'offer']

/** Who gives. */
export const we: readonly string[] = ['we ']

/** Words to ignore when two gives are compared. */
export const articles: readonly string[] = ['a[n]', 'one', 'our', 'the']
