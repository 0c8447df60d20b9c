import { axisHeight } from '../../picture/axis/axis.js'
import type { RichText } from '../../picture/rich-text.js'
import { textWidth } from '../../picture/text-width.js'
import type { Bullets, DateLine, KeyNumber, Report } from './report.js'
import { shorten } from './teller.js'

/** The width of the text of a page, in points: that of A4 with margins of 15 mm, and less than that of Letter. */
const pageWidth = 510
export type Paper = 'a4' | 'letter'

/** The heights of the text of a page with margins of 11 and 8 mm, in points. */
const pageHeights: { readonly [paper in Paper]: number } = { a4: 782, letter: 732 }
/** The width of the picture, in pixels. */
export const pictureWidth = 680

/** How much of a report is shown. */
interface Room {
  readonly dates: number
  readonly bullets: number
  /** In how many lines a cell is set, a reason, date or bullet, and what is to be decided. */
  readonly lines: number
  readonly notes: number
  readonly askLines: number
  readonly scenarios: number
  readonly rows: number
  readonly asks: number
}

const most: Room = { dates: 8, bullets: 3, lines: 4, notes: 4, askLines: 3, scenarios: 8, rows: 12, asks: 5 }
const fewDates: Room = { ...most, dates: 4 }
const fewBullets: Room = { ...fewDates, bullets: 1 }
const fewWords: Room = { ...fewBullets, lines: 2, notes: 2, askLines: 2 }
const fewScenarios: Room = { ...fewWords, scenarios: 3, rows: 8 }

const least: Room = { dates: 2, bullets: 1, lines: 1, notes: 1, askLines: 1, scenarios: 2, rows: 3, asks: 3 }

/** From nothing left out on: first dates go, then bullets, words, and only then what is to be decided. */
const rooms: readonly Room[] = [
  ...[8, 7, 6, 5, 4].map(dates => ({ ...most, dates })),
  ...[2, 1].map(bullets => ({ ...fewDates, bullets })),
  ...[3, 2].map(lines => ({ ...fewBullets, lines, notes: lines })),
  fewWords,
  ...[6, 5, 4, 3].map(scenarios => ({ ...fewWords, scenarios })),
  { ...fewScenarios, dates: 3 },
  { ...fewScenarios, dates: 3, notes: 1 },
  { ...fewScenarios, dates: 3, notes: 1, lines: 1 },
  { ...fewScenarios, dates: 2, notes: 1, lines: 1, rows: 5 },
  { ...fewScenarios, dates: 2, notes: 1, lines: 1, rows: 5, askLines: 1 },
  { ...fewScenarios, dates: 2, notes: 1, lines: 1, rows: 5, askLines: 1, asks: 4 },
  least,
]

/** The report with as much in it as fits one page of that paper, at the sizes of the page's type. */
export function fitToPage(report: Report, paper: Paper): Report {
  const fits = (room: Room) => heightOf(cutTo(report, room)) <= pageHeights[paper]
  const room = rooms.find(fits)
  return cutTo(report, room === undefined ? least : grown(room, fits))
}

/** What a later cut has left free goes back: first to what is to be decided, then to scenarios, words, bullets and dates. */
function grown(room: Room, fits: (room: Room) => boolean): Room {
  let found = room
  for (const key of ['asks', 'scenarios', 'notes', 'bullets', 'dates', 'lines'] as const)
    while (found[key] < most[key] && fits({ ...found, [key]: found[key] + 1 }))
      found = { ...found, [key]: found[key] + 1 }
  return found
}

function cutTo(report: Report, room: Room): Report {
  const { ask, deal, scenarios, risks, unknown, dates, issues, questions } = report
  const cell = (text: string, width: number) => cutLines(text, width, small, room.lines)
  const bullets = (part: Bullets | undefined, count: number, width: number): Bullets | undefined =>
    part && {
      ...part,
      items: part.items.slice(0, count).map(item => cutLines(item, width - 14, small, room.notes)),
      more: part.more + Math.max(0, part.items.length - count),
    }
  const isShown = (row: DateLine, index: number) => index < room.dates || row.isDeadline
  return {
    ...report,
    title: cutLines(report.title, titleWidth(report), 15, 2, true),
    kicker: cutLines(report.kicker, titleWidth(report), 8.5, 1),
    ask: ask && {
      ...ask,
      items: ask.items.slice(0, room.asks).map(item => cutRich(item, widths.ask, 9, room.askLines)),
    },
    deal: deal && {
      ...deal,
      lead: cutRich(deal.lead, pageWidth, 10, 4),
      numbers: deal.numbers.map(number => ({
        ...number,
        reason: cutLines(number.reason, reasonWidth(number), small, Math.min(2, room.notes)),
      })),
    },
    scenarios: scenarios && {
      ...scenarios,
      rows: scenarios.rows.slice(0, room.scenarios).map(row => ({
        ...row,
        they: cell(row.they, widths.they),
        we: cell(row.we, widths.we),
        ends: cutRich(row.ends, widths.ends, small, room.lines),
      })),
      more: scenarios.more + Math.max(0, scenarios.rows.length - room.scenarios),
    },
    issues: issues && {
      ...issues,
      rows: issues.rows
        .slice(0, room.rows)
        .map(cells => cells.map(text => cell(text, pageWidth / cells.length - 10))),
      more: issues.more + Math.max(0, issues.rows.length - room.rows),
    },
    questions: bullets(questions, room.rows, pageWidth),
    risks: bullets(risks, room.bullets, widths.left),
    unknown: bullets(unknown, room.bullets, widths.left),
    dates: dates && {
      ...dates,
      // The deadline is always shown.
      rows: dates.rows.filter(isShown).map(row => ({
        ...row,
        what: cutLines(row.what, widths.what, small, Math.min(2, room.notes)),
        who: cutLines(row.who, widths.who, small, 1),
      })),
      more: dates.more + dates.rows.filter((row, index) => !isShown(row, index)).length,
    },
  }
}

/** The widths of cells without their padding, in points. */
const widths = {
  ask: 392,
  reason: 146,
  they: 140,
  we: 164,
  ends: 128,
  left: 222,
  what: 113,
  who: 82,
} as const
/** The size of type in tables and bullets, in points. */
const small = 8.4

/** Beside the name and the value, which are not broken. */
function reasonWidth({ name, value }: KeyNumber): number {
  const taken = Math.max(46, widthOf(name, small, false)) + Math.max(40, widthOf(value, small, true))
  return Math.max(40, widths.reason + 86 - taken)
}

function titleWidth({ decideBy }: Report): number {
  return decideBy === undefined ? pageWidth : 380
}

/** As much of a text as is set in that many lines. */
function cutLines(text: string, width: number, size: number, lines: number, isStrong = false): string {
  return cutRich([{ text, isStrong }], width, size, lines)[0]?.text ?? ''
}

function cutRich(text: RichText, width: number, size: number, lines: number): RichText {
  const fits = (tried: RichText) => linesOf(tried, width, size) <= lines
  const index = text.findIndex((_, index) => !fits(text.slice(0, index + 1)))
  const last = text[index]
  if (last === undefined) return text
  const before = text.slice(0, index)
  const upTo = (length: number) => [...before, { ...last, text: shorten(last.text, length) }]
  let [fitting, tooLong] = [0, last.text.length]
  while (tooLong - fitting > 1) {
    const middle = (fitting + tooLong) >> 1
    if (fits(upTo(middle))) fitting = middle
    else tooLong = middle
  }
  return upTo(fitting)
}

/** How high the page is, in points, rarely too low. The sizes are those of the page's style. */
export function heightOf(report: Report): number {
  const { title, decideBy, ask, deal, scenarios, issues, questions, risks, unknown, dates } = report
  const columns = Math.max(
    bulletsHeight(risks, widths.left) + bulletsHeight(unknown, widths.left),
    dates === undefined ? 0 : heading + datesHeight(dates),
  )
  return sum([
    6.5 +
      Math.max(
        12 + 19 * linesOf(title, titleWidth(report), 15, true),
        decideBy === undefined ? 0 : 24 + 12 * linesOf(decideBy.reason, 108, 8.5),
      ),
    ask === undefined
      ? 0
      : 14 + 17 + 31 + sum(ask.items.map(item => 12.4 * linesOf(item, widths.ask, 9) + 3)) + 2,
    deal === undefined
      ? 0
      : heading +
        14 * linesOf(deal.lead, pageWidth, 10) +
        4 +
        (deal.axis === undefined ? 0 : axisHeight(deal.axis, pictureWidth, deal.words, true) * 0.75) +
        numbersHeight(deal.numbers),
    scenarios === undefined
      ? 0
      : heading +
        15.5 +
        sum(
          scenarios.rows.map(({ they, we, ends }) =>
            cellsHeight([
              [they, widths.they],
              [we, widths.we],
              [ends, widths.ends],
            ]),
          ),
        ) +
        moreHeight(scenarios.more),
    issues === undefined
      ? 0
      : heading +
        15.5 +
        sum(issues.rows.map(cells => cellsHeight(cells.map(cell => [cell, pageWidth / cells.length - 10])))) +
        moreHeight(issues.more),
    questions === undefined ? 0 : bulletsHeight(questions, pageWidth),
    columns,
    12.6 + 11 * footerLines(report.footer),
  ])
}

function footerLines({ confidentiality, file, printed, onlyPage }: Report['footer']): number {
  const fixed = widthOf(`${printed} · ${onlyPage}`, 8, false) + 24
  const left = pageWidth - fixed
  const asked = widthOf(confidentiality, 8, true) + widthOf(file, 8, false)
  return asked <= left ? 1 : Math.ceil(asked / left) + 1
}

/** A heading of a part with the space above and below it, in points. */
const heading = 25

function numbersHeight(numbers: NonNullable<Report['deal']>['numbers']): number {
  const heights = numbers.map(number => 11.2 * linesOf(number.reason, reasonWidth(number), small))
  const rows = heights.flatMap((height, index) =>
    index % 2 === 0 ? [Math.max(height, heights[index + 1] ?? 0) + 5.4] : [],
  )
  return sum(rows) + 4
}

function bulletsHeight(part: Bullets | undefined, width: number): number {
  if (part === undefined) return 0
  return (
    heading +
    sum(part.items.map(item => 11.4 * linesOf(item, width - 14, small) + 1.5)) +
    moreHeight(part.more)
  )
}

function datesHeight({ rows, more }: NonNullable<Report['dates']>): number {
  return (
    sum(
      rows.map(({ what, who }) =>
        cellsHeight([
          [what, widths.what],
          [who, widths.who],
        ]),
      ),
    ) + moreHeight(more)
  )
}

function moreHeight(more: number): number {
  return more > 0 ? 13 : 0
}

function cellsHeight(cells: readonly (readonly [text: string | RichText, width: number])[]): number {
  return 4.4 + 11.2 * Math.max(1, ...cells.map(([text, width]) => linesOf(text, width, small)))
}

/** In how many lines a text is set, if long words are broken. */
function linesOf(text: string | RichText, width: number, size: number, isStrong = false): number {
  const pieces: RichText = typeof text === 'string' ? [{ text, isStrong }] : text
  let [lines, used] = [1, 0]
  for (const { text, isStrong } of pieces)
    for (const word of text.split(/(?<=[ -])/)) {
      const needed = widthOf(word.trimEnd(), size, isStrong)
      if (used > 0 && used + needed > width) {
        lines++
        used = 0
      }
      // A word that is broken leaves up to a letter of each line empty.
      const broken = width - size
      if (needed > width) lines += Math.ceil(needed / broken) - 1
      used += needed > width ? needed % broken : widthOf(word, size, isStrong)
    }
  return lines
}

/** The measure takes the widest of many fonts for each sign; words in regular type are never that wide as a whole. */
function widthOf(text: string, size: number, isStrong: boolean): number {
  return textWidth(text, size, isStrong ? 'semibold' : 'regular') / (isStrong ? 1.01 : 1.06)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
