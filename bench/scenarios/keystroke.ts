import { roundsOf, writeBrief } from '../corpus/brief.js'
import { findPlaces, type Place } from '../corpus/places.js'
import { lint, parseBrief, today } from '../engine.js'
import { time, usual } from '../measure/time.js'
import { runMarkdownlint } from '../peers.js'
import { atMost, type Row, timesFaster, toPeer } from '../report/row.js'
import type { Extent } from './extent.js'

/** What is demanded in the middle of a text of so many lines: milliseconds, and times faster than markdownlint. */
const demands = [
  { lines: 81, median: 1, faster: 5 },
  { lines: 450, median: 2, faster: 14 },
  { lines: 4140, median: 5, faster: 60 },
  { lines: 28740, median: 16, faster: 120 },
]

/** One letter of the text becomes another one, again and again: parse and all rules, with the `Brief` before. */
export function* measureKeystrokes({ mostLines, isShort }: Extent): Generator<Row> {
  for (const { lines, median, faster } of demands.filter(({ lines }) => lines <= mostLines)) {
    const text = writeBrief(roundsOf(lines))
    const whole = time(() => runMarkdownlint(text), usual).median
    for (const place of findPlaces(text).slice(0, isShort ? 1 : undefined)) {
      const ours = timeKeystrokes(text, place)
      const markdownlint = toPeer('markdownlint', whole, ours.median)
      yield {
        name: `${lines} lines, ${place.name}`,
        unit: 'ms',
        ours: ours.median,
        p95: ours.p95,
        peers: [markdownlint],
        demands:
          place.name === 'middle'
            ? [
                atMost(ours.median, median, 'ms'),
                atMost(ours.p95, 2 * median, 'ms', 'p95'),
                timesFaster(faster, markdownlint),
              ]
            : [],
      }
    }
  }
}

function timeKeystrokes(text: string, { offset }: Place) {
  const [before, after] = [text.slice(0, offset), text.slice(offset + 1)]
  let typed = 0
  let next = text
  let previous = parseBrief(text)
  lint(previous, { today })
  const type = () => {
    // So many letters that no line comes back while the engine may still know it.
    const letter = String.fromCharCode(0x100 + (typed++ % 400))
    // As an editor gives it: one run of characters, not the sum of three that the engine would have to copy.
    next = Buffer.from(before + letter + after, 'utf16le').toString('utf16le')
  }
  const read = () => {
    previous = parseBrief(next, previous)
    return lint(previous, { today })
  }
  return time(read, { ...usual, runs: 20 }, type)
}
