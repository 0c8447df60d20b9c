import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { countWords } from '../label.js'
import { plain, type Row, type Words } from '../outline.js'

/** What a row is about. */
export interface RowHead {
  readonly name: Words
  /** The cell that says whose its numbers are. */
  readonly side: Words | undefined
  /** Whether another cell of that column says that something is ours, and this one does not. */
  readonly isBesideOurs: boolean
}

/**
 * What the rows are about whose first two cells name it together, `A | us`, `A | them`, because the first is repeated or
 * stands only in the first row of each group. Undefined if the first cell says it alone, or both do not.
 */
export function readRowHeads(rows: readonly Row[]): readonly RowHead[] | undefined {
  let last: Words | undefined
  const pairs: (readonly [Words, Words])[] = []
  for (const { cells } of rows) {
    const [first, second] = cells
    last = first !== undefined && isFilled(first) ? first : last
    if (last === undefined || second === undefined || !isFilled(second) || !isName(second)) return undefined
    pairs.push([last, second])
  }
  if (new Set(pairs.map(([first]) => textOf(first))).size === pairs.length) return undefined
  const [sides, ...others] = [0, 1].filter(index =>
    pairs.some(pair => isOurs(textOf(pair[index] ?? pair[0]))),
  )
  if (sides === undefined || others.length > 0) {
    if (new Set(pairs.map(words => words.map(textOf).join('|'))).size < pairs.length) return undefined
    return pairs.map(([first, second]) => ({
      name: { span: second.span, text: `${plain(first)}, ${plain(second)}` },
      side: undefined,
      isBesideOurs: false,
    }))
  }
  return pairs.map(([first, second]) => {
    const [name, side] = sides === 0 ? [second, first] : [first, second]
    return { name, side, isBesideOurs: !isOurs(textOf(side)) }
  })
}

function isFilled({ text }: Words): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Whether a cell is a few words or a year, and no amount. */
function isName(words: Words): boolean {
  const text = plain(words)
  return countWords(text) <= 4 && (/^\d{4}$/.test(text) || !/\p{Sc}|%|^\P{L}*$/u.test(text))
}

function textOf(words: Words): string {
  return normaliseName(plain(words))
}

const ours: ReadonlySet<string> = new Set(inEveryLanguage(({ positions }) => positions.ours))

function isOurs(name: string): boolean {
  return ours.has(name)
}
