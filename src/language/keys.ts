import type { Names } from './names.js'
import type { SectionKey } from './sections.js'

const walkAway: readonly SectionKey[] = ['walkAway']
const context: readonly SectionKey[] = ['context', 'interests']
const scenarios: readonly SectionKey[] = ['scenarios']

/** The sections in which each key has its meaning. */
export const keySections = {
  counterparty: context,
  role: context,
  currency: context,
  unit: context,
  deadline: [...context, 'timeline'],
  status: context,
  updated: context,
  confidentiality: context,
  audience: context,
  team: context,
  subject: context,
  ourInterests: context,
  theirInterests: context,
  history: context,
  evidence: [...context, 'personality'],
  assumption: context,
  approach: ['personality'],
  owner: ['timeline'],
  trigger: scenarios,
  response: scenarios,
  outcome: scenarios,
  probability: scenarios,
  opening: walkAway,
  target: walkAway,
  walkAway,
  batna: walkAway,
  batnaValue: walkAway,
  theirOpening: walkAway,
  theirTarget: walkAway,
  theirWalkAway: walkAway,
  theirBatna: walkAway,
  theirBatnaValue: walkAway,
  authority: [...walkAway, 'team'],
  redLines: walkAway,
} satisfies { readonly [key: string]: readonly SectionKey[] }

export type KeyName = keyof typeof keySections

/** Every key, in the order in which they are looked up. */
export const keyNames: readonly KeyName[] = Object.keys(keySections).filter(isKeyName)

export function isKeyName(text: string): text is KeyName {
  return Object.hasOwn(keySections, text)
}

/** The keys whose names are made from those of other keys, by "their" and "value". */
export type ComposedKey =
  | 'batnaValue'
  | 'theirOpening'
  | 'theirTarget'
  | 'theirWalkAway'
  | 'theirBatna'
  | 'theirBatnaValue'

/** The key of the other side that matches one of ours. */
export const theirKeys: { readonly [Key in KeyName]?: KeyName } = {
  opening: 'theirOpening',
  target: 'theirTarget',
  walkAway: 'theirWalkAway',
  batna: 'theirBatna',
  batnaValue: 'theirBatnaValue',
  ourInterests: 'theirInterests',
}

/** The spellings by which keys are known. */
export interface KeySpellings {
  readonly plain: { readonly [Key in Exclude<KeyName, ComposedKey>]: Names }
  /** How a key becomes the other side's, `*` standing for its name: `Their *`. */
  readonly theirs: Names
  /** How the BATNA becomes its value: `* value`. */
  readonly value: Names
}
