import { roundsOf, writeBrief } from '../corpus/brief.js'
import { lint, parseBrief, today } from '../engine.js'
import { now } from '../measure/clock.js'
import { median } from '../measure/statistics.js'
import { once, time, usual } from '../measure/time.js'
import { runCommonmark, runMarkdownlint, runRemark } from '../peers.js'
import { atMost, type Row, timesFaster, toPeer } from '../report/row.js'
import type { Extent } from './extent.js'

const sizes = [81, 450, 4140, 28740]
/** remark takes twelve seconds and more for it: once has to be enough. */
const largest = 28740
/** Ten times the lines in at most eleven times the time. */
const mostGrowth = 1.1
const growthTurns = 9

/** Parse and all rules from nothing, and how the time grows with the text. */
export function* measureCold({ mostLines, isShort }: Extent): Generator<Row> {
  // Ours first: what the others leave behind would cost the longer texts more time than the shorter.
  const growth = [...measureGrowth(sizes.filter(lines => lines >= 450 && lines <= mostLines))]
  const timed = sizes
    .filter(lines => lines <= mostLines)
    .map(lines => {
      const nextText = alternate(lines)
      return { lines, nextText, ours: time(() => lint(parseBrief(nextText()), { today }), usual) }
    })
  for (const { lines, nextText, ours } of timed) {
    const peer = (name: string, run: (text: string) => unknown, options = usual) =>
      toPeer(name, time(() => run(nextText()), options).median, ours.median)
    const markdownlint = peer('markdownlint', runMarkdownlint)
    const parsers = () => [
      peer('remark', runRemark, lines === largest ? once : usual),
      peer('commonmark.js', runCommonmark),
    ]
    yield {
      name: `${lines} lines`,
      unit: 'ms',
      ours: ours.median,
      p95: ours.p95,
      peers: [markdownlint, ...(isShort ? [] : parsers())],
      demands: lines === mostLines ? [atMost(ours.median, 2000, 'ms'), timesFaster(1, markdownlint)] : [],
    }
  }
  yield* growth
}

/** Texts of so many lines in turn, so that none is read twice in a row. */
function alternate(lines: number): () => string {
  const texts = Array.from({ length: Math.max(3, Math.round(4000 / lines)) }, (_, index) =>
    writeBrief(roundsOf(lines), index + 1),
  )
  let index = 0
  return () => texts[index++ % texts.length] ?? ''
}

/** One long text against as many lines in shorter ones, in turns. */
function* measureGrowth(lengths: readonly number[]): Generator<Row> {
  for (const [index, long] of lengths.entries()) {
    const short = lengths[index - 1]
    if (short === undefined) continue
    const [nextLong, nextShort] = [alternate(long), alternate(short)]
    const check = (text: string) => lint(parseBrief(text), { today })
    const turns = Array.from({ length: growthTurns }, () => {
      const start = now()
      for (let lines = 0; lines < long; lines += short) check(nextShort())
      const middle = now()
      check(nextLong())
      return (now() - middle) / long / ((middle - start) / (Math.ceil(long / short) * short))
    })
    const growth = median(turns)
    yield {
      name: `time per line, ${long} to ${short} lines`,
      unit: 'times',
      ours: growth,
      peers: [],
      demands: [atMost(growth, mostGrowth, 'times')],
    }
  }
}
