/** Begins a condition. */
export const conditions: readonly string[] = ['if', 'should', 'when']

/** Begins its consequence. */
export const consequences: readonly string[] = ['then']

/** Possessives before the name of a key number. */
export const owners: readonly string[] = ['my', 'our', 'the']

/** Possessives before the name of a key. */
export const our: readonly string[] = ['my', 'our']

/** Possessives before the name of a key of the other side. */
export const their: readonly string[] = ['their']

/** Between a name and its value. */
export const is: readonly string[] = ['are', 'is']

/** After the name of a key. */
export const figureNames: readonly string[] = ['amount', 'figure', 'value']

/** Parts of key names that rarely occur outside briefs. */
export const rareInNames: readonly string[] = ['batna', 'no(-| )deal plan', 'walk[(-| )]away']

/** Beginnings of further such names. */
export const rareStarts: readonly string[] = ['reservation ', 'their ']

/** Further such names. */
export const rareNames: readonly string[] = [
  'counterparty',
  'deal breaker[s]',
  'our interest[s]',
  'red line[s]',
]
