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
