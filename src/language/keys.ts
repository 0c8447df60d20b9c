import type { Names } from './names.js'
import type { SectionKey } from './sections.js'

const walkAway: readonly SectionKey[] = ['walkAway']
const context: readonly SectionKey[] = ['context', 'interests']
const scenarios: readonly SectionKey[] = ['scenarios']

/** The sections in which each key is recognised. */
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

/** Every key, in lookup order. */
export const keyNames: readonly KeyName[] = Object.keys(keySections).filter(isKeyName)

export function isKeyName(text: string): text is KeyName {
  return Object.hasOwn(keySections, text)
}

/** The keys of numbers of the deal and of what goes with them. */
const numberKeys: ReadonlySet<KeyName> = new Set([
  'opening',
  'target',
  'walkAway',
  'batna',
  'batnaValue',
  'authority',
  'redLines',
  'theirOpening',
  'theirTarget',
  'theirWalkAway',
  'theirBatna',
  'theirBatnaValue',
])

/** Sections about something else, in which `Target:` is not the target of the deal. */
const besideNumbers: ReadonlySet<SectionKey> = new Set([
  'scenarios',
  'questions',
  'timeline',
  'offers',
  'concessions',
  'packages',
  'sources',
])

/** Whether a label may name the key in a section; keys of numbers are known wherever nothing else is meant, and the deadline also outside of known sections. */
export function isReadIn(key: KeyName, section: SectionKey | undefined): boolean {
  const own: readonly SectionKey[] = keySections[key]
  if (section === undefined ? key === 'deadline' : own.includes(section)) return true
  return numberKeys.has(key) && (section === undefined || !besideNumbers.has(section))
}

/** Keys named after another key, with "their" or "value" added. */
export type ComposedKey =
  | 'batnaValue'
  | 'theirOpening'
  | 'theirTarget'
  | 'theirWalkAway'
  | 'theirBatna'
  | 'theirBatnaValue'

/** The other side's counterpart of each of our keys. */
export const theirKeys: { readonly [Key in KeyName]?: KeyName } = {
  opening: 'theirOpening',
  target: 'theirTarget',
  walkAway: 'theirWalkAway',
  batna: 'theirBatna',
  batnaValue: 'theirBatnaValue',
  ourInterests: 'theirInterests',
}

/** The keys of the amounts that both sides open with, aim at and stop at. */
export const comparedKeys: ReadonlySet<KeyName> = new Set([
  'opening',
  'target',
  'walkAway',
  'theirOpening',
  'theirTarget',
  'theirWalkAway',
])

/** How keys are spelled in one language. */
export interface KeySpellings {
  readonly plain: { readonly [Key in Exclude<KeyName, ComposedKey>]: Names }
  /** Nouns by which a longer label is taken for a key, in the notation of `oneOf`: `limit` in `Hard limit of the group`. */
  readonly nouns: { readonly [Key in KeyName]?: readonly string[] }
  /** Patterns for the other side's keys, with `*` for the name of ours: `Their *`. */
  readonly theirs: Names
  /** Patterns for the value of the BATNA: `* value`. */
  readonly value: Names
  /** Names of the value of the BATNA right behind the line of the BATNA: `Value`. */
  readonly valueAlone: readonly string[]
  /** The same for what the BATNA costs: beside an amount in its line, that comes on top. */
  readonly costAlone: readonly string[]
}
