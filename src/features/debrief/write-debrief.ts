import { Big } from 'big.js'
import { usedRoom } from '../../brief/analyses/dance.js'
import type { Negotiable } from '../../brief/analyses/negotiable.js'
import { shareAt } from '../../brief/analyses/room.js'
import { bestOf, gain, middleOf, worstOf } from '../../brief/analyses/scale.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import { askedFor } from '../../brief/asked-for.js'
import type { Brief } from '../../brief/brief.js'
import { addHeader } from '../../brief/facts/add-header.js'
import { comparePair, isSameValue, isWorse } from '../../brief/facts/compare.js'
import { findHeader, isKey } from '../../brief/facts/header.js'
import { isMeeting } from '../../brief/facts/meetings.js'
import { findPosition, writtenText } from '../../brief/facts/positions.js'
import { ownerTag } from '../../brief/templates.js'
import { wholeSignal } from '../../language/any-language.js'
import type { DebriefWords } from '../../language/debrief.js'
import { debriefWords } from '../../language/debrief-words.js'
import { languageOf } from '../../language/languages.js'
import { findSection, plain } from '../../markdown/outline.js'
import { appendToSection, insertBlock } from '../../text/edits.js'
import { inEnglish } from '../../text/message.js'
import type { Edit } from '../../text/span.js'
import { daysOf } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'
import { formatDifference } from '../../values/value.js'
import { dayOfEnd, type End, mainOf } from './end.js'
import { type Planned, priceOf, type Reached, reachedPoints, writeOn } from './reached.js'

/**
 * The edits that write a debrief at the end of the brief, and how the negotiation ended into its key facts. A debrief that
 * has text already stays as it is.
 */
export function writeDebrief(brief: Brief, end: End, today: IsoDay): readonly Edit[] {
  return [...statusEdits(brief, end), ...sectionEdits(brief, end, today)]
}

function statusEdits(brief: Brief, { kind }: End): readonly Edit[] {
  const entry = brief.frontMatter?.entries.find(({ key }) => isKey(key.text, 'status', brief.vocabulary))
  const value = entry && entry.value.text !== '' ? entry.value : findHeader(brief, 'status')?.value
  if (value === undefined) return [addHeader(brief, 'status', kind)]
  return value.text === kind ? [] : [{ span: value.span, newText: kind }]
}

function sectionEdits(brief: Brief, end: End, today: IsoDay): readonly Edit[] {
  const { text, vocabulary } = brief
  const section = findSection(brief, 'debrief')
  if (section === undefined)
    return [
      insertBlock(
        text,
        text.length,
        `## ${vocabulary.sections.debrief.name}\n\n${debriefBody(brief, end, today)}`,
      ),
    ]
  const isBlank = text.slice(section.bodySpan.start, section.bodySpan.end).trim() === ''
  return isBlank ? [appendToSection(text, section, debriefBody(brief, end, today))] : []
}

/** What a debrief is written from. */
interface Ended {
  readonly brief: Brief
  readonly end: End
  readonly words: DebriefWords
  readonly main: Negotiable | undefined
  /** What was agreed for the main number. */
  readonly price: Big | undefined
}

function debriefBody(brief: Brief, end: End, today: IsoDay): string {
  const words = debriefWords(brief.language)
  const main = mainOf(brief)
  const price = main && priceOf(brief, main, end)
  const ended: Ended = { brief, end, words, main, price }
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `\n### ${heading}\n\n${lines.join('\n')}\n`
  const next = `- ${words.nextTime}: ${words.otherwise}`
  return [
    `${[resultLine(ended), ...roomLines(ended), next].join('\n')}\n`,
    part(words.planned, plannedTable(ended)),
    part(words.concessions, [...movesTable(ended), ...ladderTable(ended)]),
    part(words.estimates, estimatesTable(ended)),
    part(words.promises, promiseLines(ended, today)),
  ].join('')
}

/** `- Result: agreed on 2026-12-16`. */
function resultLine({ brief, end, words }: Ended): string {
  if (end.kind === 'agreed')
    return `- ${words.result}: ${inEnglish(words.agreedOn, dayOfEnd(end) ?? '<YYYY-MM-DD>')}`
  const batna = findPosition(brief.facts.positions, 'batna')
  const then = batna === undefined ? '' : `; BATNA: ${plain(batna.label.value)}`
  return `- ${words.result}: ${words.noAgreement}${then}`
}

/** How much of the room we kept and used, and how much better than the BATNA it is. */
function roomLines({ brief, words, main, price }: Ended): readonly string[] {
  if (main === undefined || price === undefined) return []
  const { room, points, leaving, scale } = main
  const write = (amount: Big) => writeOn(brief, main, amount)
  const percent = (share: Big) => percentOf(share, brief.language)
  const shared = isUnsaid(room) ? undefined : shareAt(room, price)
  const kept =
    isUnsaid(room) || shared === undefined || isUnsaid(shared) || shared.share.lt(0)
      ? []
      : [
          `- ${words.roomKept}: ${inEnglish(words.ofRoom, percent(shared.share), write(room.floor), write(room.theirs.middle))}`,
        ]
  const [opening, limit] = [points.opening, points.walkAway]
  const used = opening && limit && usedRoom(middleOf(opening), worstOf(scale, limit), price)
  const way =
    used === undefined || opening === undefined || limit === undefined
      ? []
      : [
          `- ${words.wayUsed}: ${inEnglish(words.ofWay, percent(used), write(middleOf(opening)), write(worstOf(scale, limit)))}`,
        ]
  const batna = points.batnaValue ?? points.batna
  const better = batna && leaving && gain(scale, price, middleOf(leaving))
  const against =
    better === undefined || better.eq(0)
      ? []
      : [
          `- ${words.againstBatna}: ${inEnglish(better.gt(0) ? words.better : words.worse, write(better.abs()))}`,
        ]
  return [...kept, ...way, ...against]
}

function percentOf(share: Big, language: string): string {
  const number = share.times(100).round(0, Big.roundHalfUp).toFixed()
  return language.startsWith('en') ? `${number}%` : `${number} %`
}

/** The points with what was planned and what became of it. */
function plannedTable({ brief, end, words }: Ended): readonly string[] {
  const points = reachedPoints(brief, end)
  if (points.length === 0) return []
  const { columns } = languageOf(brief.language)
  const { keys } = brief.vocabulary
  const heads = [
    columns.issue,
    keys.opening.name,
    keys.target.name,
    keys.walkAway.name,
    columns.reached,
    words.againstTarget,
  ]
  const rows = points.map(point => {
    const { name = columns.price, opening, target, limit, reached } = point
    const became = end.kind === 'failed' ? '–' : (reached?.text ?? `<${name.toLowerCase()}>`)
    return [name, opening.text, target.text, limit.text, became, distance(brief, words, point)]
  })
  return table(heads, rows)
}

/** How far what was reached is from the target, or from the limit if it is past it; empty without both. */
function distance({ language }: Brief, words: DebriefWords, point: Reached): string {
  const { reached, target, limit, direction } = point
  const apart = (planned: Planned) => {
    const pair = comparePair(reached?.value, planned.value)
    if (pair === undefined || planned.value === undefined) return undefined
    const [a, b] = pair
    return formatDifference(a.low.minus(b.low).abs(), planned.value, language)
  }
  const isPastLimit = isWorse(reached?.value, limit.value, direction)
  const text = apart(isPastLimit ? limit : target)
  if (text === undefined || direction === undefined) return ''
  if (isPastLimit) return inEnglish(words.pastLimit, text)
  if (isSameValue(reached?.value, target.value)) return words.same
  return inEnglish(isWorse(reached?.value, target.value, direction) ? words.short : words.better, text)
}

/** How far each side moved, from its first offer to the price, or else to its last offer. */
function movesTable({ brief, words, main, price }: Ended): readonly string[] {
  if (main === undefined) return []
  const { columns } = languageOf(brief.language)
  const rows = (['us', 'them'] as const).flatMap(who => {
    const moves = main.dance.moves.filter(move => move.who === who)
    const [first] = moves
    const last = moves.at(-1)
    if (first === undefined || last === undefined) return []
    const to = price ?? last.price
    const steps = [...moves.slice(1).map(({ price }) => price), to].filter(
      (amount, index, all) => !amount.eq(all[index - 1] ?? first.price),
    ).length
    const write = (amount: Big) => writeOn(brief, main, amount)
    return [
      [
        nameOf(brief, first),
        write(first.price),
        write(to),
        String(steps),
        write(to.minus(first.price).abs()),
      ],
    ]
  })
  return table([columns.who, words.from, words.to, words.steps, words.moved], rows)
}

/** How the log calls the side of an offer. */
function nameOf({ sections }: Brief, { offer, who }: Negotiable['dance']['moves'][number]): string {
  const rows = sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
  const row = rows.find(({ span }) => span.start === offer.span.start)
  const cell = row?.cells.map(plain).find(text => sides[who].test(text))
  return cell ?? who
}

const sides = {
  us: new RegExp(wholeSignal('offeredByUs'), 'iu'),
  them: new RegExp(wholeSignal('offeredByThem'), 'iu'),
}

/** The steps of the ladder that the price has reached, with what was to be got for them. */
function ladderTable({ brief, words, main, price }: Ended): readonly string[] {
  if (main === undefined || price === undefined) return []
  const { columns } = languageOf(brief.language)
  const given = main.steps.filter(step => gain(main.scale, step.price, price).gte(0))
  const rows = given.map(({ concession }) => {
    const { give } = concession
    const asked = askedFor(concession)
    return [plain(give), asked, asked === '' ? '' : words.yesOrNo]
  })
  const lines = table([columns.give, columns.get, words.received], rows)
  return lines.length === 0 || movesTable({ brief, end: { kind: 'failed' }, words, main, price }).length === 0
    ? lines
    : ['', ...lines]
}

/** What we thought of the other side, against what they did. */
function estimatesTable({ brief, words, main, price }: Ended): readonly string[] {
  if (main === undefined) return []
  const { scale, points, dance } = main
  const write = (amount: Big) => writeOn(brief, main, amount)
  const rows: string[][] = []
  const nameOfKey = (key: 'theirWalkAway' | 'theirOpening') => brief.vocabulary.keys[key].name
  const { theirWalkAway, theirOpening } = points
  if (theirWalkAway !== undefined) {
    const [worst, best] = [worstOf(scale, theirWalkAway), bestOf(scale, theirWalkAway)]
    const seen = price ?? dance.moves.findLast(({ who }) => who === 'them')?.price
    const verdict = () => {
      if (price === undefined) return words.rightOrWrong
      const [least, most] = [gain(scale, worst, price), gain(scale, best, price)]
      if (most.lt(0)) return inEnglish(words.wentFurther, write(most.abs()))
      if (most.eq(0)) return words.right
      return least.gt(0) && !least.eq(most)
        ? inEnglish(words.fromToLeft, write(least), write(most))
        : inEnglish(words.upToLeft, write(most))
    }
    const said = price === undefined ? '' : inEnglish(words.theyAgreed, write(price))
    if (seen !== undefined || price !== undefined)
      rows.push([
        nameOfKey('theirWalkAway'),
        writtenText(theirWalkAway.position),
        said || (seen ? write(seen) : ''),
        verdict(),
      ])
  }
  const first = dance.moves.find(({ who }) => who === 'them')
  if (theirOpening !== undefined && first !== undefined) {
    const { price: began } = first
    const isRight = began.gte(theirOpening.low) && began.lte(theirOpening.high)
    const off = began.minus(middleOf(theirOpening)).abs()
    rows.push([
      nameOfKey('theirOpening'),
      writtenText(theirOpening.position),
      inEnglish(words.theyBegan, write(began)),
      isRight ? words.right : inEnglish(words.off, write(off)),
    ])
  }
  return table([words.estimate, words.expected, words.seen, words.isRight], rows)
}

/** The steps that are still open after the end, with their owners, and a line for more. */
function promiseLines({ brief, end }: Ended, today: IsoDay): readonly string[] {
  const { facts, text, vocabulary } = brief
  const words = debriefWords(brief.language)
  const from = dayOfEnd(end) ?? today
  const left = facts.milestones.filter(step => {
    const { isDone, date, certainty, course } = step
    const last = daysOf(date)?.end
    // Once it is over, nobody meets to negotiate.
    const isMoot = course !== 'follows' && isMeeting(step, brief.language)
    return !isDone && !isMoot && certainty === 'sure' && last !== undefined && last > from
  })
  const lines = left.map(({ date, what, owner }) => {
    const said = plain(what).replace(/^[\s:|–—-]+/, '')
    const name = owner && plain(owner)
    const isSaid = name === undefined || said.includes(name)
    const tag = isSaid ? '' : ` – ${vocabulary.keys.owner.name.toLowerCase()}: ${name}`
    return `- [ ] ${text.slice(date.span.start, date.span.end)}: ${said}${tag}`
  })
  return [...lines, `- [ ] <YYYY-MM-DD>: ${words.promise}${ownerTag(vocabulary)}`]
}

/** A table with cells of equal width; empty without rows. Amounts stand at the right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const cells = [heads, ...rows].map(row => row.map(escapeCell))
  const widths = heads.map((_, index) => Math.max(3, ...cells.map(row => (row[index] ?? '').length)))
  const lines = cells.map(
    row => `| ${widths.map((width, index) => (row[index] ?? '').padEnd(width)).join(' | ')} |`,
  )
  const dashes = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`
  return [lines[0] ?? '', dashes, ...lines.slice(1)]
}

function escapeCell(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim()
}
