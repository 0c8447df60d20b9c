import type { KeyName } from './keys.js'
import { inEveryLanguage } from './languages.js'
import { normaliseName } from './normalise-name.js'
import { oneOf } from './pattern.js'
import type { SectionKey } from './sections.js'
import type { Vocabulary } from './vocabulary.js'

/** The section that a heading names, however people decorate it: `2. 🎯 The Limits (internal)`. */
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

/** The key that a label such as `Our plan B value (est.)` names in a section; undefined if none is known there. */
export function readKeyName(
  label: string,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): KeyName | undefined {
  if (section === undefined) return undefined
  const name = normaliseName(label)
  const keys = vocabulary.keysByName.get(name) ?? vocabulary.keysByName.get(name.replace(amount, ''))
  return keys?.find(key => vocabulary.keys[key].sections.includes(section))
}

/**
 * The vocabulary for a BCP 47 tag; if the tag is missing or unknown, the one that recognises most headings, English on
 * a tie. Returns the same object for the same choice.
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
    // No language can recognise more than all of them.
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

/** The normalised heading, and the first of the names in it: `context` of `Context and history`. */
function namesIn(heading: string): readonly [whole: string, first: string] {
  const name = normaliseName(heading)
  return [name, name.split(betweenNames)[0] ?? '']
}

const betweenNames = new RegExp(
  `(?:(?<!\\s)\\s+)?(?:\\b${oneOf(inEveryLanguage(({ phrases }) => [phrases.and]))}\\b|[&/,:–—+]|\\s-\\s)\\s*`,
)
const amount = new RegExp(` ${oneOf(inEveryLanguage(({ phrases }) => phrases.amount))}$`)
