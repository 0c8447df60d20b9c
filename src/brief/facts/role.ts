import { en } from '../../language/en/language.js'
import { languages } from '../../language/languages.js'

/** `more`: more is better for us, as for a seller; `less`: less is better, as for a buyer. */
export type Direction = 'more' | 'less'

/** Every English word that names a role. */
export const roleWords: readonly string[] = Object.keys(en.roles)

/** The direction that a role wants; undefined for an unknown role. */
export function readRole(text: string): Direction | undefined {
  const word = text.trim().toLowerCase().replace(/’/g, "'")
  return languages.find(({ roles }) => Object.hasOwn(roles, word))?.roles[word]
}
