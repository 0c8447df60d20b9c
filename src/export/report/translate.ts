import { inEnglish, type Translate } from '../../text/message.js'

/** The languages besides English in which a report can be written. */
export const reportLanguages = ['de', 'fr', 'es'] as const
export type ReportLanguage = (typeof reportLanguages)[number]

/** Which of them a brief in that language, `de` or `de-ch`, is written in; undefined for English and others. */
export function reportLanguageOf(language: string): ReportLanguage | undefined {
  return reportLanguages.find(tag => language === tag || language.startsWith(`${tag}-`))
}

/** Translates by the texts of a language, by their English templates. Texts that it lacks stay English. */
export function translateBy(bundle: unknown): Translate {
  const texts = new Map(
    typeof bundle === 'object' && bundle !== null ? Object.entries(bundle).filter(isText) : [],
  )
  return (template, ...args) => inEnglish(texts.get(template) ?? template, ...args)
}

function isText(entry: readonly [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string'
}
