import { type ReportLanguage, reportLanguageOf, translateBy } from '../export/report/translate.js'
import { inEnglish, type Translate } from '../text/message.js'

/** Translates texts into the language of a brief. */
export async function translateFor(language: string): Promise<Translate> {
  const tag = reportLanguageOf(language)
  return tag === undefined ? inEnglish : translateBy((await bundles[tag]()).default)
}

const bundles: { readonly [tag in ReportLanguage]: () => Promise<{ readonly default: unknown }> } = {
  de: () => import('../../l10n/bundle.l10n.de.json', { with: { type: 'json' } }),
  fr: () => import('../../l10n/bundle.l10n.fr.json', { with: { type: 'json' } }),
  es: () => import('../../l10n/bundle.l10n.es.json', { with: { type: 'json' } }),
}
