import { en } from './en/language.js'
import { type KeyName, keyNames, keySections } from './keys.js'
import type { Language } from './language.js'
import { languages } from './languages.js'
import { allNames } from './names.js'
import { normaliseName, normaliseNoun } from './normalise-name.js'
import { type SectionKey, sectionKeys } from './sections.js'
import { composeSpellings, knownSpellings } from './spell-key.js'

export interface SectionWords {
  /** The heading that snippets and fixes write. */
  readonly name: string
  /** Other headings, in lower case. */
  readonly aliases: readonly string[]
}

export interface KeyWords {
  /** The key that completion and fixes write. */
  readonly name: string
  /** Other spellings, in lower case. */
  readonly aliases: readonly string[]
  /** Where the key is recognised. */
  readonly sections: readonly SectionKey[]
}

/** The names of sections and keys in one language, with those of a team. Each table is built on first use. */
export interface Vocabulary {
  /** The tag of the language, `en`. */
  readonly language: string
  readonly sections: { readonly [Key in SectionKey]: SectionWords }
  readonly keys: { readonly [Key in KeyName]: KeyWords }
  /** Sections by normalised name, in this language and as the team names them. */
  readonly headings: ReadonlyMap<string, SectionKey>
  /** The same, with English names as well. */
  readonly sectionByName: ReadonlyMap<string, SectionKey>
  /** Sections by the nouns of their headings in this language, normalised. */
  readonly nouns: ReadonlyMap<string, SectionKey>
  /** Keys by normalised name: the team's names first, then this language's, then English ones. */
  readonly keysByName: ReadonlyMap<string, readonly KeyName[]>
  /** This vocabulary in every language, English first. */
  readonly languages: readonly Vocabulary[]
}

/** Names that a team adds for sections and keys. */
export interface ExtraNames {
  readonly sections?: { readonly [Key in SectionKey]?: readonly string[] }
  readonly keys?: { readonly [Key in KeyName]?: readonly string[] }
}

/**
 * The English vocabulary; `languages` holds it in every language. Names in `extra` win over all others and combine
 * with "their" and "value" like them: `fallback` for the BATNA gives `their fallback value`.
 */
export function createVocabulary(extra: ExtraNames = {}): Vocabulary {
  const all: Vocabulary[] = []
  const first = new LazyVocabulary(en, extra, all)
  const others = languages.filter(words => words !== en)
  all.push(first, ...others.map(words => new LazyVocabulary(words, extra, all)))
  return first
}

class LazyVocabulary implements Vocabulary {
  readonly languages: readonly Vocabulary[]
  readonly #words: Language
  readonly #extra: ExtraNames
  #sections: Vocabulary['sections'] | undefined
  #keys: Vocabulary['keys'] | undefined
  #headings: Vocabulary['headings'] | undefined
  #sectionByName: Vocabulary['sectionByName'] | undefined
  #nouns: Vocabulary['nouns'] | undefined
  #keysByName: Vocabulary['keysByName'] | undefined

  constructor(words: Language, extra: ExtraNames, all: readonly Vocabulary[]) {
    this.#words = words
    this.languages = all
    this.#extra = extra
  }

  get language(): string {
    return this.#words.tag
  }

  get sections(): Vocabulary['sections'] {
    this.#sections ??= record(sectionKeys, key => toNames(this.#headingsOf(key)))
    return this.#sections
  }

  get keys(): Vocabulary['keys'] {
    this.#keys ??= record(keyNames, key => ({
      ...toNames([...knownSpellings(key, this.#words), ...this.#teamSpellings(key)]),
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

  get nouns(): Vocabulary['nouns'] {
    this.#nouns ??= new Map(
      sectionKeys.flatMap(key =>
        (this.#words.sections[key].nouns ?? []).map(noun => [normaliseNoun(noun), key] as const),
      ),
    )
    return this.#nouns
  }

  get keysByName(): Vocabulary['keysByName'] {
    this.#keysByName ??= byName([
      key => this.#teamSpellings(key),
      key => knownSpellings(key, this.#words),
      key => knownSpellings(key, en),
    ])
    return this.#keysByName
  }

  #headingsOf(key: SectionKey): readonly string[] {
    return [...allNames(this.#words.sections[key]), ...(this.#extra.sections?.[key] ?? [])]
  }

  #teamSpellings(key: KeyName): readonly string[] {
    const { keys = {} } = this.#extra
    return [...new Set([this.#words, en])].flatMap(words =>
      composeSpellings(key, words.keys, name => keys[name] ?? []),
    )
  }
}

function toNames([name = '', ...aliases]: readonly string[]): SectionWords {
  return { name, aliases: aliases.map(alias => alias.toLowerCase()) }
}

/** Keys by normalised name, in the order of the sources. */
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

export const english = createVocabulary()
