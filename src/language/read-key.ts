import type { Certainty } from './certainty.js'
import { isReadIn, type KeyName, keyNames } from './keys.js'
import { inEveryLanguage } from './languages.js'
import { normaliseName } from './normalise-name.js'
import { oneOf, wholeWord } from './pattern.js'
import type { SectionKey } from './sections.js'
import type { Vocabulary } from './vocabulary.js'

/** The key that a label names, and how surely. */
export interface KeyReading {
  readonly name: KeyName
  readonly certainty: Certainty
  /** Set if only cues say it, in the words of whoever wrote it. */
  readonly isCued?: true
}

/**
 * The key that a label such as `Our plan B value (est.)` names in a section: by its exact name in any language, by one of
 * two names joined by a slash, `Walk-away / Schmerzgrenze`, or, only likely, by a noun in it.
 */
export function readKey(
  label: string,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): KeyReading | undefined {
  const known = readKeyName(label, section, vocabulary)
  if (known !== undefined) return { name: known, certainty: 'sure' }
  const noun = label.length <= longest && !label.includes('<') ? byNoun(normaliseName(label)) : undefined
  return noun !== undefined && isReadIn(noun, section) ? { name: noun, certainty: 'likely' } : undefined
}

/** The key that a label names exactly; undefined if none is known in the section. */
export function readKeyName(
  label: string,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): KeyName | undefined {
  const name = normaliseName(label)
  const whole = readExact(name, section, vocabulary)
  if (whole !== undefined || !name.includes('/')) return whole
  const parts = name.split('/').map(part => readExact(part.trim(), section, vocabulary))
  const [first, ...others] = parts.filter(part => part !== undefined)
  return others.every(other => other === first) ? first : undefined
}

function readExact(
  name: string,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): KeyName | undefined {
  return findKey(name, vocabulary, key => isReadIn(key, section))
}

/** Whether a label is a key of any section, in any language. */
export function isKnownKey(label: string, vocabulary: Vocabulary): boolean {
  return findKey(normaliseName(label), vocabulary, () => true) !== undefined
}

/** The key of that name, in the language of the brief or else in another one. */
function findKey(
  name: string,
  vocabulary: Vocabulary,
  isWanted: (key: KeyName) => boolean,
): KeyName | undefined {
  if (name.length > longestKey) return undefined
  const short = name.replace(amount, '')
  const find = ({ keysByName }: Vocabulary) => (keysByName.get(name) ?? keysByName.get(short))?.find(isWanted)
  const own = find(vocabulary)
  if (own !== undefined) return own
  for (const other of vocabulary.languages) {
    const key = other === vocabulary ? undefined : find(other)
    if (key !== undefined) return key
  }
  return undefined
}

/** In UTF-16 units. */
const longestKey = 80
const amount = new RegExp(` ${oneOf(inEveryLanguage(({ phrases }) => phrases.amount))}$`)
const longest = 60

/** The key whose noun a label has; undefined if it has none, or nouns of two keys. */
function byNoun(name: string): KeyName | undefined {
  if (!anyNoun.test(name) || otherThing.test(name)) return undefined
  if (withoutThem.test(name)) return 'batna'
  const [first, ...others] = nouns.filter(({ pattern }) => pattern.test(name))
  return others.length === 0 ? first?.key : undefined
}

const otherThing = new RegExp(
  wholeWord(inEveryLanguage(({ positions }) => positions.otherThings.map(normaliseWords))),
  'u',
)

/** `Without Belvoir`; whether that is the other side is seen where its name is known. */
const withoutThem = new RegExp(`^${oneOf(inEveryLanguage(({ positions }) => positions.without))} `)

const nouns = keyNames.flatMap(key => {
  const words = inEveryLanguage(({ keys }) => (keys.nouns[key] ?? []).map(normaliseWords))
  return words.length === 0 ? [] : [{ key, pattern: new RegExp(wholeWord(words), 'u') }]
})

const anyNoun = new RegExp(
  `${withoutThem.source}|${wholeWord(keyNames.flatMap(key => inEveryLanguage(({ keys }) => (keys.nouns[key] ?? []).map(normaliseWords))))}`,
  'u',
)

/** Lower case without accents, as names are compared; the signs of `oneOf` stay. */
function normaliseWords(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
