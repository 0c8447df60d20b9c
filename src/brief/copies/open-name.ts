import { inEveryLanguage } from '../../language/languages.js'
import { oneOf, wholeWord } from '../../language/pattern.js'
import { anySharing } from '../../language/sharing.js'
import { hasGap } from '../../markdown/gaps.js'
import { plain } from '../../markdown/outline.js'
import type { Brief } from '../brief.js'
import { findCounterparties } from '../facts/counterparty.js'
import { findSecretFacts } from './find-secrets.js'
import { clauseOf } from './open-words.js'
import { isPrivate } from './private-marks.js'
import { readSecretFacts } from './secret-facts.js'

/** Who the other side is, or else the title, as everybody may read it; empty where both say too much. */
export function openNameOf(brief: Brief): string {
  const secrets = readSecretFacts(brief)
  const title = brief.title === undefined ? '' : clauseOf(plain(brief.title.words))
  const names = findCounterparties(brief).filter(text => !hasGap(text) && !isPrivate({ text }))
  const isOpen = (text: string) =>
    text !== '' && !hasGap(text) && !isPrivate({ text }) && findSecretFacts(text, secrets, brief).length === 0
  return [...names.map(nameAtStart), title].find(isOpen) ?? ''
}

/** `Bruno Keller` of `Bruno Keller (CMO). Loves case studies`; empty if a text begins with no name. */
export function nameAtStart(text: string): string {
  const [line = ''] = text
    .replace(/[*_~`]{1,3}/g, '')
    .trim()
    .split(/[\r\n]/, 1)
  const clause = clauseOf(line)
  const end = clause.search(sentenceEnd)
  const words = (end === -1 ? clause : clause.slice(0, end)).split(/\s+/)
  const isInstitution = named.test(words[0] ?? '') && institution.test(words[0] ?? '')
  const isName = words.map(
    (word, index) =>
      named.test(word) ||
      isLowerStart(words, index) ||
      (isInstitution && index < longestName && ofName.test(word) && !functionWord.test(word)),
  )
  const firstOther = words.findIndex((word, index) => isName[index] !== true && !link.test(word))
  const run = firstOther === -1 ? words : words.slice(0, firstOther)
  return run.slice(0, isName.lastIndexOf(true, run.length - 1) + 1).join(' ')
}

/** `adidas` of `adidas AG` */
function isLowerStart([first = '', second = '', ...others]: readonly string[], index: number): boolean {
  return index === 0 && others.length === 0 && /^\p{Ll}/u.test(first) && /^\p{Lu}{2}/u.test(second)
}

/** Words of the name of an institution, `École nationale supérieure des mines`. */
const longestName = 6
const institution = new RegExp(`^${anySharing('institutions')}$`, 'iu')
const ofName = /^(?:[dl]['’])?\p{Ll}+$/u
const functionWord = new RegExp(`^${wholeWord(inEveryLanguage(({ functionWords }) => functionWords))}$`, 'iu')
const shortened = oneOf(
  inEveryLanguage(({ people }) => [...people.titles, ...people.legalForms, ...people.legalFormEnds]),
)
/** A full stop, but not the one of `Dr.`, `J.`, `St.` or `Co.`. */
const sentenceEnd = new RegExp(String.raw`(?<!(?<!\p{L})(?:\p{L}|St|${shortened}))\.(?=\s|$)`, 'u')
/** A word with a capital, or of a script that has none; a number. */
const named = /^[^\p{L}\p{N}]{0,3}(?:[\p{Lo}\p{N}]|\p{Ll}{0,2}\p{Lu})/u
/** What may stand between such words. */
const link = new RegExp(`^(?:[&+/|]|${anySharing('nameLinks')})$`, 'iu')
