import { type Argument, msg } from '../text/message.js'

/** The parts as a sentence lists them, `a, b and c`; empty without any. */
export function listed(parts: readonly Argument[]): Argument {
  const last = parts.at(-1) ?? ''
  const others = parts.slice(0, -1)
  return others.length === 0 ? last : msg`${others.reduce((list, part) => msg`${list}, ${part}`)} and ${last}`
}
