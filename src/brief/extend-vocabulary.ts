import {
  createVocabulary,
  type ExtraNames,
  type KeyName,
  keyNames,
  sectionKeys,
  type Vocabulary,
  type VocabularyWords,
} from './vocabulary.js'

/** The vocabulary with further names. They win over its own, and compose with "their" and "value" as those do. */
export function extendVocabulary(
  vocabulary: Vocabulary,
  { sections = {}, keys = {} }: ExtraNames,
): Vocabulary {
  const composed = compose(keys)
  const words: Writable<VocabularyWords> = {
    sections: { ...vocabulary.sections },
    keys: { ...vocabulary.keys },
  }
  for (const key of sectionKeys) words.sections[key] = withAliases(vocabulary.sections[key], sections[key])
  for (const key of keyNames) words.keys[key] = withAliases(vocabulary.keys[key], composed[key])
  return createVocabulary(words, { sections, keys: composed })
}

type Writable<Words> = {
  -readonly [Kind in keyof Words]: { -readonly [Key in keyof Words[Kind]]: Words[Kind][Key] }
}

type KeyAliases = { readonly [Key in KeyName]?: readonly string[] }

/** `fallback` for the BATNA makes `their fallback`, `fallback value` and `their fallback value`. */
function compose(keys: KeyAliases): KeyAliases {
  const { opening = [], target = [], walkAway = [], batna = [] } = keys
  return {
    ...keys,
    theirOpening: [...(keys.theirOpening ?? []), ...opening.map(theirs)],
    theirTarget: [...(keys.theirTarget ?? []), ...target.map(theirs)],
    theirWalkAway: [...(keys.theirWalkAway ?? []), ...walkAway.map(theirs)],
    theirBatna: [...(keys.theirBatna ?? []), ...batna.map(theirs)],
    batnaValue: [...(keys.batnaValue ?? []), ...batna.map(ofValue)],
    theirBatnaValue: [...(keys.theirBatnaValue ?? []), ...batna.map(name => theirs(ofValue(name)))],
  }
}

function theirs(name: string): string {
  return `their ${name}`
}

function ofValue(name: string): string {
  return `${name} value`
}

function withAliases<Words extends { readonly aliases: readonly string[] }>(
  words: Words,
  names: readonly string[] = [],
): Words {
  return { ...words, aliases: [...words.aliases, ...names.map(name => name.toLowerCase())] }
}
