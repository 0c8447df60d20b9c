import { readSectionKey } from '../../language/read-name.js'
import { english } from '../../language/vocabulary.js'
import type { Span } from '../../text/span.js'
import { countWords } from '../label.js'
import type { Head } from './head-lines.js'

/**
 * The heads of a numbered memo, whose items each begin with words in capitals and go on in the same line: `3. LIMITS. We
 * stop at …`. Undefined unless all items have one, and at least two name sections.
 */
export function readRunInHeads(text: string, items: readonly Span[]): readonly Head[] | undefined {
  if (items.length < fewest) return undefined
  const heads = items.flatMap(({ start, end }): Head[] => {
    const found = runIn.exec(text.slice(start, Math.min(end, start + longest)))
    const [all, number = '', name = ''] = found ?? []
    if (all === undefined || countWords(name) > mostWords || !/\p{Lu}{4}/u.test(name)) return []
    const from = start + number.length
    return [
      {
        form: 'capitals',
        span: { start, end: start + all.length },
        words: { start: from, end: from + name.length },
      },
    ]
  })
  const isKnown = ({ words }: Head) =>
    readSectionKey(text.slice(words.start, words.end), english)?.certainty === 'sure'
  return heads.length === items.length && heads.filter(isKnown).length > 1 ? heads : undefined
}

const fewest = 3
const mostWords = 6
const longest = 80
const runIn = /^(\d{1,2}[.)][ \t]+)([^\p{Ll}.:\r\n]{4,60})[.:](?=[ \t\r\n]+\S)/u
