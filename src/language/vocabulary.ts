import { type ComposedKey, keySpellings, theirs, value } from './key-spellings.js'
import { type InLanguages, inLanguage, type Language, languages } from './language.js'
import { sectionNames } from './section-names.js'

export type SectionKey =
  | 'context'
  | 'personality'
  | 'timeline'
  | 'scenarios'
  | 'walkAway'
  | 'questions'
  | 'issues'
  | 'packages'
  | 'concessions'
  | 'offers'
  | 'interests'
  | 'team'
  | 'sources'
  | 'notes'

/** The six sections that a brief needs, in their canonical order. */
export const requiredSections = [
  'context',
  'personality',
  'timeline',
  'scenarios',
  'walkAway',
  'questions',
] as const satisfies readonly SectionKey[]

export type RequiredSection = (typeof requiredSections)[number]

export type KeyName =
  | 'counterparty'
  | 'role'
  | 'currency'
  | 'unit'
  | 'deadline'
  | 'status'
  | 'updated'
  | 'confidentiality'
  | 'audience'
  | 'team'
  | 'subject'
  | 'ourInterests'
  | 'theirInterests'
  | 'history'
  | 'evidence'
  | 'assumption'
  | 'approach'
  | 'owner'
  | 'trigger'
  | 'response'
  | 'outcome'
  | 'probability'
  | 'opening'
  | 'target'
  | 'walkAway'
  | 'batna'
  | 'batnaValue'
  | 'theirOpening'
  | 'theirTarget'
  | 'theirWalkAway'
  | 'theirBatna'
  | 'theirBatnaValue'
  | 'authority'
  | 'redLines'

export interface SectionWords {
  /** The heading that snippets and fixes write. */
  readonly name: string
  /** Further headings, lower case. */
  readonly aliases: readonly string[]
}

export interface KeyWords {
  /** The key that completion and fixes write. */
  readonly name: string
  /** Further spellings, lower case. */
  readonly aliases: readonly string[]
  /** Where the key has this meaning. */
  readonly sections: readonly SectionKey[]
}

/** The names of sections and keys in one language, with those of a team. Each table is made when it is first asked for. */
export interface Vocabulary {
  readonly language: Language
  readonly sections: { readonly [Key in SectionKey]: SectionWords }
  readonly keys: { readonly [Key in KeyName]: KeyWords }
  /** The sections by their normalised names in this language, and by those of the team. */
  readonly headings: ReadonlyMap<string, SectionKey>
  /** The sections by the same names and by English ones. */
  readonly sectionByName: ReadonlyMap<string, SectionKey>
  /** The keys by normalised name: the team's, then those of this language, then English ones. */
  readonly keysByName: ReadonlyMap<string, readonly KeyName[]>
  /** The same vocabulary in every language, English first; this one is among them. */
  readonly languages: readonly Vocabulary[]
}

const walkAway: readonly SectionKey[] = ['walkAway']
const context: readonly SectionKey[] = ['context', 'interests']
const scenarios: readonly SectionKey[] = ['scenarios']

/** Where each key has its meaning. */
const keySections: { readonly [Key in KeyName]: readonly SectionKey[] } = {
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
}

/** Every section that has a name, the required ones first. */
export const sectionKeys: readonly SectionKey[] = Object.keys(sectionNames).filter(isSectionKey)

/** Every key that has a name. */
export const keyNames: readonly KeyName[] = Object.keys(keySections).filter(isKeyName)

function isSectionKey(text: string): text is SectionKey {
  return Object.hasOwn(sectionNames, text)
}

export function isKeyName(text: string): text is KeyName {
  return Object.hasOwn(keySections, text)
}

/** Further names of sections and keys, as a team writes them. */
export interface ExtraNames {
  readonly sections?: { readonly [Key in SectionKey]?: readonly string[] }
  readonly keys?: { readonly [Key in KeyName]?: readonly string[] }
}

/**
 * The English vocabulary, with those of the other languages in `languages`. The names in `extra` win over all others,
 * and compose with "their" and "value" as those do: `fallback` for the BATNA makes `their fallback value`.
 */
export function createVocabulary(extra: ExtraNames = {}): Vocabulary {
  const all: Vocabulary[] = []
  const first = new LazyVocabulary('en', extra, all)
  all.push(first, ...languages.slice(1).map(language => new LazyVocabulary(language, extra, all)))
  return first
}

class LazyVocabulary implements Vocabulary {
  readonly language: Language
  readonly languages: readonly Vocabulary[]
  readonly #extra: ExtraNames
  #sections: Vocabulary['sections'] | undefined
  #keys: Vocabulary['keys'] | undefined
  #headings: Vocabulary['headings'] | undefined
  #sectionByName: Vocabulary['sectionByName'] | undefined
  #keysByName: Vocabulary['keysByName'] | undefined

  constructor(language: Language, extra: ExtraNames, all: readonly Vocabulary[]) {
    this.language = language
    this.languages = all
    this.#extra = extra
  }

  get sections(): Vocabulary['sections'] {
    this.#sections ??= record(sectionKeys, key => toNames(this.#headingsOf(key)))
    return this.#sections
  }

  get keys(): Vocabulary['keys'] {
    this.#keys ??= record(keyNames, key => ({
      ...toNames([...knownSpellings(key, this.language), ...this.#teamSpellings(key)]),
      sections: keySections[key],
    }))
    return this.#keys
  }

  get headings(): Vocabulary['headings'] {
    this.#headings ??= new Map(
      sectionKeys.flatMap(key => this.#headingsOf(key).map(name => [normaliseName(name), key] as const)),
    )
    return this.#headings
  }

  get sectionByName(): Vocabulary['sectionByName'] {
    this.#sectionByName ??= new Map([...(this.languages[0]?.headings ?? []), ...this.headings])
    return this.#sectionByName
  }

  get keysByName(): Vocabulary['keysByName'] {
    this.#keysByName ??= byName([
      key => this.#teamSpellings(key),
      key => knownSpellings(key, this.language),
      key => knownSpellings(key, 'en'),
    ])
    return this.#keysByName
  }

  #headingsOf(key: SectionKey): readonly string[] {
    return [...listIn(sectionNames[key], this.language), ...(this.#extra.sections?.[key] ?? [])]
  }

  #teamSpellings(key: KeyName): readonly string[] {
    const { keys = {} } = this.#extra
    return [...new Set([this.language, 'en'] as const)].flatMap(language =>
      spellingsOf(key, name => keys[name] ?? [], language),
    )
  }
}

function listIn(texts: InLanguages | undefined, language: Language): readonly string[] {
  return texts === undefined ? [] : inLanguage(texts, language).split(', ')
}

function knownSpellings(key: KeyName, language: Language): readonly string[] {
  const known: { readonly [Key in KeyName]?: InLanguages } = keySpellings
  return spellingsOf(key, name => listIn(known[name], language), language)
}

/** The keys that are made from another key, and by what. */
const composedKeys: { readonly [Key in ComposedKey]: readonly [how: InLanguages, from: KeyName] } = {
  batnaValue: [value, 'batna'],
  theirOpening: [theirs, 'opening'],
  theirTarget: [theirs, 'target'],
  theirWalkAway: [theirs, 'walkAway'],
  theirBatna: [theirs, 'batna'],
  theirBatnaValue: [theirs, 'batnaValue'],
}

/** What a key of ours is called when it is the other side's. */
export const theirKeys: { readonly [Key in KeyName]?: KeyName } = {
  opening: 'theirOpening',
  target: 'theirTarget',
  walkAway: 'theirWalkAway',
  batna: 'theirBatna',
  batnaValue: 'theirBatnaValue',
  ourInterests: 'theirInterests',
}

function isComposed(key: KeyName): key is ComposedKey {
  return Object.hasOwn(composedKeys, key)
}

/** The spellings of a key, those included that are made from another key: `their` and each spelling of that one. */
function spellingsOf(
  key: KeyName,
  plain: (key: KeyName) => readonly string[],
  language: Language,
): readonly string[] {
  if (!isComposed(key)) return plain(key)
  const [how, from] = composedKeys[key]
  const bases = spellingsOf(from, plain, language)
  const made = listIn(how, language).flatMap(pattern =>
    bases.map(name => pattern.replace('*', pattern.startsWith('*') ? name : inside(name))),
  )
  return [...plain(key), ...made]
}

/** A name in the middle of others: with a small letter, but `BATNA`. */
function inside(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

function toNames([name = '', ...aliases]: readonly string[]): SectionWords {
  return { name, aliases: aliases.map(alias => alias.toLowerCase()) }
}

/** The keys by name, those of the first source first. */
function byName(sources: readonly ((key: KeyName) => readonly string[])[]): Vocabulary['keysByName'] {
  const result = new Map<string, KeyName[]>()
  for (const namesOf of sources)
    for (const key of keyNames)
      for (const name of namesOf(key).map(normaliseName)) {
        const keys = result.get(name)
        if (keys === undefined) result.set(name, [key])
        else if (!keys.includes(key)) keys.push(key)
      }
  return result
}

function record<Key extends string, T>(
  keys: readonly Key[],
  value: (key: Key) => T,
): { readonly [K in Key]: T } {
  const result: { [K in Key]?: T } = {}
  for (const key of keys) result[key] = value(key)
  if (!isFull(result, keys)) throw new Error('A name is missing')
  return result
}

function isFull<Key extends string, T>(
  record: { readonly [K in Key]?: T },
  keys: readonly Key[],
): record is { readonly [K in Key]: T } {
  return keys.every(key => record[key] !== undefined)
}

/** The section that a heading names, by the ways people write headings: `2. 🎯 The Limits (internal)`. */
export function readSectionKey(heading: string, vocabulary: Vocabulary): SectionKey | undefined {
  const [name, first] = namesIn(heading)
  const known = vocabulary.sectionByName.get(name) ?? vocabulary.sectionByName.get(first)
  if (known !== undefined) return known
  for (const { headings } of vocabulary.languages) {
    const key = headings.get(name) ?? headings.get(first)
    if (key !== undefined) return key
  }
  return undefined
}

/** The whole name of a heading, and the first of the names in it: `context` of `Context and history`. */
function namesIn(heading: string): readonly [whole: string, first: string] {
  const name = normaliseName(heading)
  return [name, name.split(/\s*(?:\b(?:and|und|et|y)\b|[&/,:–—+]|\s-\s)\s*/)[0] ?? '']
}

/**
 * The vocabulary of a language, a BCP 47 tag; without one that is known, the vocabulary whose own names fit most of the
 * headings, English when it fits as many. The same object for the same choice.
 */
export function chooseVocabulary(
  vocabulary: Vocabulary,
  written: string | undefined,
  headings: readonly string[],
): Vocabulary {
  const tag = written?.trim().toLowerCase().split(/[-_]/)[0]
  const named = vocabulary.languages.find(({ language }) => language === tag)
  if (named !== undefined) return named
  const names = headings.map(namesIn)
  let chosen = vocabulary
  let most = -1
  for (const candidate of vocabulary.languages) {
    // No language can fit more than all.
    if (most === names.length) break
    const fits = names.filter(
      ([name, first]) => candidate.headings.has(name) || candidate.headings.has(first),
    )
    if (fits.length <= most) continue
    chosen = candidate
    most = fits.length
  }
  return chosen
}

/** The known key that a label names in that section: `Our plan B value (est.)`. */
export function readKeyName(
  label: string,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): KeyName | undefined {
  if (section === undefined) return undefined
  const name = normaliseName(label)
  const keys =
    vocabulary.keysByName.get(name) ??
    vocabulary.keysByName.get(name.replace(/ (?:value|figure|amount)$/, ''))
  return keys?.find(key => vocabulary.keys[key].sections.includes(section))
}

/** Lower case, without accents, numbering, emoji, brackets, and an article or "our" in front. */
export function normaliseName(name: string): string {
  return fold(name)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(numbering, '')
    .replace(signsAtEnd, '')
    .replace(article, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const numbering =
  /^[^\p{L}\p{N}]*(?:(?:section|part|step)\s+(?=\d))?(?:(?:\d+(?:\.\d+)*|[a-z]|[ivx]{1,4})[.):]\s+|\d+(?:\.\d+)*\s+|\p{No}|\d+\ufe0f?\u20e3)?[^\p{L}\p{N}]*/u
const signsAtEnd = /[^\p{L}\p{N})]+$/u
const article =
  /^(?:(?:the|our|my|d(?:er|ie|as)|unser(?:er?)?|meine?|les?|la|nos|notre|mon|mes|el|l[oa]s|nuestr[oa]s?|mi)\s+|l')/

/** Lower case, without accents, with straight apostrophes. */
function fold(name: string): string {
  const lower = name.toLowerCase()
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")
}

export const english = createVocabulary()
