import { inEveryLanguage } from '../language/languages.js'
import { oneOf } from '../language/pattern.js'

/** The names of one to three people that are all of a heading, `Maud and Theo`, `4) DECLAN`; none in others. */
export function namesOfHeading(heading: string): readonly string[] {
  const text = heading.replace(/^[^\p{L}]*(?:\d+[.)]\s*)?/u, '').trim()
  if (text === '' || text.length > longestNames) return []
  const isLoud = text === text.toUpperCase()
  const names = text.split(betweenNames).map(name => (isLoud ? capitalised(name) : name))
  return names.length <= 3 && names.every(name => wholeName.test(name) && !notNames.has(name)) ? names : []
}

/** In UTF-16 units. */
const longestNames = 60
const betweenNames = new RegExp(
  `\\s*[,&+/]\\s*|\\s+${oneOf(inEveryLanguage(({ phrases }) => [phrases.and]))}\\s+`,
  'iu',
)
const titles = oneOf(inEveryLanguage(({ people }) => people.titles))
const wholeName = new RegExp(`^(?:${titles}\\.? )?\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?$`, 'u')
const notNames: ReadonlySet<string> = new Set(inEveryLanguage(({ people }) => people.noNames))

function capitalised(words: string): string {
  return words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}
