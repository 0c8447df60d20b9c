import { en } from '../../language/en/language.js'
import { inEveryLanguage, languages } from '../../language/languages.js'
import { noLetterAfter, oneOf } from '../../language/pattern.js'
import type { Roles } from '../../language/roles.js'
import type { Note } from '../note.js'

/** `more`: more is better for us, as for a seller; `less`: less is better, as for a buyer. */
export type Direction = (typeof directions)[number]

const directions = ['more', 'less'] as const

/** Every English word that names a role. */
export const roleWords: readonly string[] = [...en.roles.more, ...en.roles.less]

/** The direction that a role wants; undefined for an unknown role. */
export function readRole(text: string): Direction | undefined {
  const word = text.trim().toLowerCase().replace(/’/g, "'")
  return languages.flatMap(({ roles }) => directions.filter(direction => roles[direction].includes(word)))[0]
}

/** The direction that the first sentences of a note tell, `We are the tenant.`, `Vendemos la almendra.`; undefined if two differ. */
export function readToldRole({ text, reader }: Note): Direction | undefined {
  const head = text.slice(0, longestHead)
  const told = directions.filter(direction => reader.holds(tells[direction], head))
  return told.length === 1 ? told[0] : undefined
}

/** In UTF-16 units. */
const longestHead = 1500
const wordsFrom = (name: keyof Roles) => oneOf(inEveryLanguage(({ roles }) => roles[name]))
const toldPattern = (role: 'more' | 'less', deed: 'weSell' | 'weBuy') =>
  new RegExp(
    `(?:^|[.;:!?·\\n(])[^\\p{L}\\n]{0,4}(?:${wordsFrom('weAre')}\\s${wordsFrom(role)}(?:s|es|n|en|innen)?${noLetterAfter}|${wordsFrom(deed)}(?:\\s[^\\s.;\\n]+){0,2}[.;·\\n])`,
    'iu',
  )
const patterns = { more: toldPattern('more', 'weSell'), less: toldPattern('less', 'weBuy') } as const
const tells = {
  more: (text: string) => patterns.more.test(text),
  less: (text: string) => patterns.less.test(text),
} as const
