import { en } from '../../language/en/language.js'
import { languages } from '../../language/languages.js'

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
