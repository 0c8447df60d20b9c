import type { Language } from './language.js'
import { languageOf, languages } from './languages.js'

/**
 * What `build` makes for the tag of a language, of its words and the English ones, which people use in every brief. Words
 * that mean something else in a third language, such as `firma`, do not count there.
 */
export function byLanguage<T>(build: (known: readonly Language[]) => T): (tag: string) => T {
  const english = languageOf('en')
  const built = new Map(
    languages.map(language => [language, build([...new Set([english, language])])] as const),
  )
  const inEnglish = build([english])
  return tag => built.get(languageOf(tag)) ?? inEnglish
}
