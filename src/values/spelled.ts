import type { Big } from 'big.js'
import { toCardinal as toGerman } from 'n2words/de-DE'
import { toCardinal as toEnglish } from 'n2words/en-US'
import { toCardinal as toSpanish } from 'n2words/es-ES'
import { toCardinal as toFrench } from 'n2words/fr-FR'

const spellings: readonly ((amount: number) => string)[] = [toEnglish, toGerman, toFrench, toSpanish]

/** A whole number in the words of each language, squeezed by `squeezed`: `fourhundredtwentyeightthousand`. None for a short word. */
export function spelled(amount: Big): readonly string[] {
  const number = amount.toNumber()
  if (!Number.isSafeInteger(number) || number < 100) return []
  return [...new Set(spellings.map(spell => squeezed(spell(number)).text))].filter(
    ({ length }) => length >= shortest,
  )
}

let numbers: ReadonlyMap<string, number> | undefined

/** The numbers below a thousand by their squeezed words in each language; made at the first look. */
export function spelledNumbers(): ReadonlyMap<string, number> {
  numbers ??= new Map(
    spellings
      .flatMap(spell =>
        Array.from({ length: 999 }, (_, index) => [squeezed(spell(index + 1)).text, index + 1] as const),
      )
      .flatMap(([word, number]) => [
        [word, number] as const,
        // Many say `a hundred and fifty`.
        ...(word.startsWith('onehundred') ? [[word.slice('one'.length), number] as const] : []),
      ]),
  )
  return numbers
}

/** In letters: shorter ones are parts of other words. */
const shortest = 10

/** The letters of a text without what people put between words of numbers, without accents, and where each stands. */
export function squeezed(text: string): { readonly text: string; readonly places: readonly number[] } {
  const letters: string[] = []
  const places: number[] = []
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (word.toLowerCase() === 'and') continue
    for (let at = 0; at < word.length; at++) {
      letters.push(word.charAt(at).toLowerCase().normalize('NFD').charAt(0))
      places.push(index + at)
    }
  }
  return { text: letters.join(''), places }
}
