import { say } from '../../brief/templates.js'
import type { Cursor, Proposals } from './completion.js'
import { valuesOf } from './value.js'

/** A gap that asks for a day: `<YYYY-MM-DD>`, `<JJJJ-MM-TT, the last day>`. */
export const dayGap = /^<(\p{L})\1{3}-MM-(\p{L})\2(?!\p{L})/u

/** Days, people, amounts or units for the gap at the cursor, if its words ask for them. */
export function completeGap(cursor: Cursor): Proposals | undefined {
  const { before, after, brief } = cursor
  const [typed = ''] = /<[^<>|]*>?$/.exec(before) ?? []
  const gap = typed.endsWith('>') ? typed : typed + (/^[^<>|]*>/.exec(after)?.[0] ?? '')
  // The key numbers do not help to fill in a key number.
  const isWholeValue = /:[\s*_]*$/.test(before.slice(0, -typed.length))
  const key = dayGap.test(gap)
    ? 'date'
    : gap === say('owner', brief.vocabulary)
      ? 'owner'
      : gap === say('amount', brief.vocabulary) && !isWholeValue
        ? 'amount'
        : gap === `<${brief.vocabulary.keys.unit.name.toLowerCase()}>`
          ? 'units'
          : undefined
  return key && { typed, list: valuesOf(key, cursor) }
}
