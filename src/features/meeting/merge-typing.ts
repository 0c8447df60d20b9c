import { smallestEdit } from './smallest-edit.js'

/**
 * What stands in a field after somebody changed `base` to `text` while others changed `base` to `now`: both changes.
 * Where they cannot be told apart, what was typed comes last, behind `between`.
 */
export function mergeTyping(base: string, text: string, now: string, between: string): string {
  const typed = smallestEdit(base, { start: 0, end: base.length }, text)
  if (typed === undefined || now === text) return now
  const { newText, span } = typed
  const put = (by: number) => now.slice(0, span.start + by) + newText + now.slice(span.end + by)
  // Where both went on at the end, one does not continue the other's line.
  const isFree = newText === '' || span.end < base.length || /^(?:$|\n)/.test(now.slice(span.end))
  if (isFree && now.startsWith(base.slice(0, span.end))) return put(0)
  const kept = base.slice(span.start) || base
  if (kept !== '' && now.endsWith(kept)) return put(now.length - base.length)
  return newText.trim() === '' ? now : now + between + newText.trim()
}
