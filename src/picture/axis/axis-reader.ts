import type { Negotiable } from '../../brief/analyses/negotiable.js'
import type { Message } from '../../text/message.js'
import type { Figures } from '../figures.js'
import type { Writer } from '../writer.js'

/** A negotiated number, and how it is written. */
export interface Reader {
  readonly negotiable: Negotiable
  readonly writer: Writer
  readonly figures: Figures
}

/** Messages as sentences behind each other. */
export function sentences(writer: Writer, messages: readonly Message[]): string {
  return messages.map(message => writer.say(message).replace(/[.\s]*$/, '.')).join(' ')
}

/** `A. They accept` is scenario A, `They accept`; without a letter it gets one. */
export function letterOf(title: string, index: number): { readonly letter: string; readonly name: string } {
  const written = /^(?:\p{L}+ )?(\p{Lu}|\d{1,2})[.):]\s+(?=\S)/u.exec(title)
  const letter = written?.[1] ?? String.fromCharCode('A'.charCodeAt(0) + (index % 26))
  return { letter, name: written ? title.slice(written[0].length) : title }
}
