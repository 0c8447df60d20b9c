import { toCardinal as toGerman } from 'n2words/de-DE'
import { toCardinal as toEnglish } from 'n2words/en-US'
import { toCardinal as toSpanish } from 'n2words/es-ES'
import { toCardinal as toFrench } from 'n2words/fr-FR'
import { sharing } from '../language/sharing.js'

const spellings: ReadonlyMap<string, (amount: number) => string> = new Map<
  string,
  (amount: number) => string
>([
  ['en', toEnglish],
  ['de', toGerman],
  ['fr', toFrench],
  ['es', toSpanish],
])

let numbers: ReadonlyMap<string, number> | undefined

/**
 * The numbers below a thousand, and what people say in hundreds, `twelve hundred`, by their words in each language,
 * squeezed by `squeezed`: `fourhundredtwentyeight`. Made at the first look.
 */
export function spelledNumbers(): ReadonlyMap<string, number> {
  numbers ??= new Map(
    [...spellings].flatMap(([tag, spell]) => {
      const { hundreds = [], tens = [], oneHundred = [], otherOnes = [] } = sharing.get(tag) ?? {}
      const spelled = Array.from({ length: 999 }, (_, index) => squeezed(spell(index + 1)).text)
      const below = (number: number) => spelled[number - 1] ?? ''
      return [
        ...spelled.map((word, index) => [word, index + 1] as const),
        ...spelled
          .slice(99, 199)
          .flatMap((word, index) =>
            oneHundred
              .filter(one => word.startsWith(one))
              .map(one => [word.slice(one.length), index + 100] as const),
          ),
        ...otherOnes.map(one => [one, 1] as const),
        ...hundreds.flatMap(hundred =>
          spelled
            .slice(10, 99)
            .map((word, index) => [word + squeezed(hundred).text, (index + 11) * 100] as const),
        ),
        ...tens.flatMap(({ word, value, one }) =>
          Array.from({ length: 100 }, (_, index) => {
            const [hundred, unit] = [Math.floor(index / 10) * 100, index % 10]
            const ending = unit === 0 ? '' : unit === 1 ? squeezed(one).text : below(unit)
            return [
              (hundred === 0 ? '' : below(hundred).replace(/s$/, '')) + squeezed(word).text + ending,
              hundred + value + unit,
            ] as const
          }),
        ),
      ]
    }),
  )
  return numbers
}

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
