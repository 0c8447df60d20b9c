import { type Position, type PositionName, spanOf, writtenText } from '../brief/facts/positions.js'
import { type Message, msg } from '../text/message.js'
import type { Reading } from './rule.js'

/** How those of the key numbers were read that are only likely. */
export function readingsOf(...positions: readonly (Position | undefined)[]): readonly Reading[] {
  return positions.flatMap(position =>
    position?.certainty === 'likely'
      ? [
          {
            span: spanOf(position),
            message: msg`read as ${names[position.name]} of ${writtenText(position)}`,
          },
        ]
      : [],
  )
}

const names: { readonly [Name in PositionName]: Message } = {
  opening: msg`an opening`,
  target: msg`a target`,
  walkAway: msg`a limit`,
  batna: msg`a BATNA`,
  batnaValue: msg`a BATNA`,
  theirOpening: msg`their opening`,
  theirTarget: msg`their target`,
  theirWalkAway: msg`their limit`,
  theirBatna: msg`their BATNA`,
  theirBatnaValue: msg`their BATNA`,
}
