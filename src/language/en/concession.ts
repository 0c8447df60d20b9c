/** Gives that are the price; it may move more than once. */
export const prices: readonly string[] = ['amount', 'fee', 'money', 'pay', 'price', 'rate', 'rent', 'salary']

/** Begins a give: `we offer`. */
export const giveVerbs: readonly string[] = ['add', 'concede', 'give', 'grant', 'offer']

/** Who gives. */
export const we: readonly string[] = ['we ']

/** Words to ignore when two gives are compared. */
export const articles: readonly string[] = ['a[n]', 'one', 'our', 'the']
