/** Begins a condition. */
export const conditions: readonly string[] = ['if', 'should', 'when']

/** Begins its consequence. */
export const consequences: readonly string[] = ['then']

/** Before the name of a key number. */
export const owners: readonly string[] = ['my', 'our', 'the']

/** Before the name of a key. */
export const our: readonly string[] = ['my', 'our']

/** Before the name of a key of theirs. */
export const their: readonly string[] = ['their']

/** Between a name and its value. */
export const is: readonly string[] = ['are', 'is']

/** Behind the name of a key. */
export const figureNames: readonly string[] = ['amount', 'figure', 'value']

/** Parts of names of keys that hardly occur outside of briefs. */
export const rareInNames: readonly string[] = ['batna', 'no(-| )deal plan', 'walk[(-| )]away']

/** How further such names begin. */
export const rareStarts: readonly string[] = ['reservation ', 'their ']

/** Further such names. */
export const rareNames: readonly string[] = [
  'counterparty',
  'deal breaker[s]',
  'our interest[s]',
  'red line[s]',
]
