import { say } from '../../brief/templates.js'
import type { Cursor, Proposals } from './completion.js'
import { valuesOf } from './value.js'

/** A day in the form that is asked for: `<YYYY-MM-DD>`, `<JJJJ-MM-TT, the last day>`. */
const dayGap = /^<(\p{L})\1{3}-MM-(\p{L})\2(?!\p{L})/u

/** Days, people and amounts for the gap at the cursor, wherever it stands, when its words say that it wants them. */
export function completeGap(cursor: Cursor): Proposals | undefined {
  const { before, after, brief } = cursor
  const [typed = ''] = /<[^<>|]*>?$/.exec(before) ?? []
  const gap = typed.endsWith('>') ? typed : typed + (/^[^<>|]*>/.exec(after)?.[0] ?? '')
  // A key number is no measure for itself.
  const isWholeValue = /:[\s*_]*$/.test(before.slice(0, -typed.length))
  const key = dayGap.test(gap)
    ? 'date'
    : gap === say('owner', brief.vocabulary)
      ? 'owner'
      : gap === say('amount', brief.vocabulary) && !isWholeValue
        ? 'amount'
        : undefined
  return key && { typed, list: valuesOf(key, cursor) }
}
