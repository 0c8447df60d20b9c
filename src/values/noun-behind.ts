import { inEveryLanguage, languageOf } from '../language/languages.js'
import { wholeWord } from '../language/pattern.js'
import { anySharing } from '../language/sharing.js'

/** The plural that a text begins with behind a number; German nouns have a capital. */
export function nounBehind(after: string, language: string): string | undefined {
  const noun =
    languageOf(language).tag === 'de' ? /^\s\p{Lu}\p{L}{3,}/u : /^\s\p{Ll}{2,}(?:[^sui\P{Ll}]s|x)(?!\p{L})/u
  return notCounted.test(after) ? undefined : noun.exec(after)?.[0].trim()
}

const notCounted = new RegExp(
  `^\\s(?:${anySharing('notCounted')}|${wholeWord(inEveryLanguage(({ functionWords }) => functionWords))})`,
  'iu',
)
