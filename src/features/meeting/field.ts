import { mergeTyping } from './merge-typing.js'
import { tidied } from './quote.js'

/** A field whose text is written into the brief while somebody types, and which follows what others write there. */
export interface Field {
  readonly value: string
  /** What the brief has, as far as the field knows. */
  readonly base: string
  /** What is on its way into the brief, and the number of the message. */
  readonly sent: { readonly text: string; readonly number: number } | undefined
}

/** Whether there is something to send, one message at a time. */
export function isPending({ value, base, sent }: Field): boolean {
  return sent === undefined && value !== base
}

/** The field once the brief has `seen` in its place, after all messages up to the number `done`. */
export function follow(field: Field, seen: string, done: number, between: string): Field {
  const { value, sent } = field
  if (sent !== undefined && done < sent.number) return field
  const base = sent?.text ?? field.base
  if (compared(base) === compared(seen)) return { value, base, sent: undefined }
  return {
    value: value === base ? seen : mergeTyping(base, value, seen, between),
    base: seen,
    sent: undefined,
  }
}

/** White space that is only typed, or that was taken out when it was saved, makes no difference. */
function compared(text: string): string {
  return tidied(text)
    .replace(/[ \t]+/g, ' ')
    .trim()
}
