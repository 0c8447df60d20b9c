import { en } from '../../language/en/language.js'
import { languages } from '../../language/languages.js'

/** `more`: the more the better for us, as for a seller; `less`: the less the better, as for a buyer. */
export type Direction = 'more' | 'less'

/** Every English word that names a role. */
export const roleWords: readonly string[] = Object.keys(en.roles)

/** Which direction a role wants; undefined when the word names none. */
export function readRole(text: string): Direction | undefined {
  const word = text.trim().toLowerCase().replace(/’/g, "'")
  return languages.find(({ roles }) => Object.hasOwn(roles, word))?.roles[word]
}
