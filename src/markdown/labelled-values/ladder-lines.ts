import { wholePlan, wholeSignal } from '../../language/any-language.js'
import { isReadIn, type KeyName, theirKeys } from '../../language/keys.js'
import { inEveryLanguage } from '../../language/languages.js'
import type { NameReader } from '../../language/name-reader.js'
import { wholeWord } from '../../language/pattern.js'
import type { Span } from '../../text/span.js'
import { caseNumber, isCaseLine } from '../case-number.js'
import { countWords, sliceWords, trimWords } from '../label.js'
import { type Item, type LabelledValue, plain, type Words } from '../outline.js'
import { amountsIn, isChance } from './clause-parts.js'
import { type Place, type SearchedSection, toValue } from './finder.js'
import type { LineRung } from './found.js'
import { type Rung, readLadder } from './ladder.js'
import { readRungAmount } from './rung-amount.js'

/**
 * The values of a section with those that the ladders in its lists and lines add, and without those that are their steps.
 * Lines that stand together are those below the same heading or item.
 */
export function withLadders(
  values: readonly LabelledValue[],
  section: SearchedSection,
  place: Place,
): readonly LabelledValue[] {
  if (!isReadIn('walkAway', place.section)) return values
  const known = new Map(values.map(value => [firstDigit(value.value), value]))
  const dropped = new Set<LabelledValue>()
  const added = groupsOf(section, place).flatMap(lines => {
    const rungs = lines.flatMap(line => readRungs(line, known, place))
    const readings = readLadder(rungs, place.isOfNumbers)
    return rungs.flatMap(({ line, head, value, named }, index) => {
      const reading = readings[index]
      if (reading === undefined || (reading.name === named?.name && !named?.isCued)) return []
      if (named !== undefined) dropped.add(named)
      return reading.name === undefined ? [] : [toRungValue(line, head, value, reading.name, reading.isNamed)]
    })
  })
  if (dropped.size + added.length === 0) return values
  return [...values.filter(value => !dropped.has(value)), ...added]
}

function toRungValue(
  { span, above }: Line,
  key: Words,
  value: Words,
  name: KeyName,
  isNamed: boolean,
): LabelledValue {
  return {
    ...toValue({ key, value }, { name, certainty: 'likely' }, { span, above }),
    ...(isNamed ? { sentence: { subject: key } } : { isSaidOfUs: true }),
  }
}

/** A line of a list or paragraph. */
interface Line {
  readonly words: Words
  /** The item or paragraph. */
  readonly span: Span
  readonly above: readonly Words[]
}

function groupsOf({ items, paragraphs }: SearchedSection, place: Place): readonly (readonly Line[])[] {
  const groups = new Map<Words | undefined, Line[]>()
  const add = (line: Line, parent: Words | undefined) => {
    const group = groups.get(parent)
    if (group === undefined) groups.set(parent, [line])
    else group.push(line)
  }
  const addItem = ({ words, span, children }: Item, above: readonly Words[], parent: Words | undefined) => {
    add({ words, span, above }, parent)
    for (const child of children) addItem(child, [...above, words], words)
  }
  for (const item of items) {
    const above = place.headingsAbove(item.span.start)
    addItem(item, above, above.at(-1))
  }
  for (const paragraph of paragraphs) {
    const above = place.headingsAbove(paragraph.span.start)
    for (const { 0: line, index } of paragraph.text.matchAll(/[^\r\n]+/g))
      add(
        { words: sliceWords(paragraph, index, index + line.length), span: paragraph.span, above },
        above.at(-1),
      )
  }
  return [...groups.values()].map(lines => lines.toSorted((a, b) => a.words.span.start - b.words.span.start))
}

function readRungs(line: Line, values: ReadonlyMap<number, LabelledValue>, place: Place) {
  const found = place.memo.rungs.recall(line.words.text, () => findRungs(line.words.text, place.memo.names))
  const rungs = found.map(({ head, value, amount }, index) => {
    const wordsAt = ({ start, end }: Span) => trimWords(sliceWords(line.words, start, end))
    const named = values.get(firstDigit(wordsAt(value)))
    const hint = place.memo.names.ladderHead(plain(wordsAt(head)))
    const isParted =
      head.end - head.start <= longestPiece && parted.test(line.words.text.slice(0, head.start))
    return {
      ...{ line, head: wordsAt(head), value: wordsAt(value), named, hint },
      known: keyOf(named),
      amounts: [amount],
      /** Whether its own words tell something, or a sign parts it from the amount before: `start 40 / fine 46`. */
      isOwn: index === 0 || named !== undefined || hint.places.length > 0 || isParted,
    }
  })
  // What follows a key and its value in a line gives reasons.
  const isKeyLine = rungs[0]?.named?.certainty === 'sure' && !rungs[0].named.isCued
  return isKeyLine ? rungs.slice(0, 1) : rungs.filter(({ isOwn }) => isOwn)
}

/** The key of a value; what is said of somebody who is named is no rung of ours. */
function keyOf(value: LabelledValue | undefined): Rung['known'] {
  if (value?.name === undefined) return undefined
  const subject = value.sentence?.subject?.text ?? ''
  const isNamed = /\p{Lu}\p{L}/u.test(subject) && (value.name === 'opening' || countWords(subject) > 1)
  const isOfSomebody = value.isCued === true && isNamed
  const name = (isOfSomebody && theirKeys[value.name]) || value.name
  return { name, isCued: value.isCued === true }
}

/** The amounts of a line with the words before them. */
function findRungs(text: string, names: NameReader): readonly LineRung[] {
  // `B. They only want the pilot: we accept €36` and `**The bad day.** We accept €36` tell what may come.
  const mayBeCase = caseNumber.test(text) || boldLead.test(text)
  if (isCaseLine(text) || (mayBeCase && accepting.test(text))) return []
  const amounts = amountsIn(text).filter(
    amount =>
      !labelEnd.test(text.slice(amount.end, amount.end + 3)) &&
      !asked.test(text.slice(amount.end, amount.end + longestHead)) &&
      !isChance(text, amount, names),
  )
  return amounts.flatMap((amount, index) => {
    const from = amounts[index - 1]?.end ?? 0
    const said = text.slice(from, amount.start)
    const cut = [...said.matchAll(index === 0 ? sentenceStart : clauseStart)].at(-1)
    const start = from + (cut === undefined ? 0 : cut.index + cut[0].length)
    const words = text.slice(start, amount.start)
    const head = { start, end: amount.start - (separator.exec(words)?.[0].length ?? 0) }
    const read = readRungAmount(text.slice(amount.start))
    if (read === undefined || head.end - start > longestHead || !/\p{L}/u.test(words)) return []
    const next = amounts[index + 1]
    const open = next && rangeStart.exec(words)
    if (open) return [{ head, value: { start: start + open.index, end: next.end }, amount: read }]
    const rest = text.slice(amount.end, next?.start)
    const length = clauseEnd.exec(rest)?.index ?? rest.length
    return [{ head, value: { start: amount.start, end: amount.end + length }, amount: read }]
  })
}

function firstDigit({ text, span }: Words): number {
  return span.start + text.search(/\d/)
}

/** Blanks stand in the place of the asterisks. */
const boldLead = /^\s{2}\p{L}[^.!?\r\n]{2,40}[.!?]\s{2}/u
const accepting = new RegExp(`${wholeSignal('accept')}|${wholePlan('accept')}`, 'iu')
/** In UTF-16 units. */
const longestHead = 70
/** Behind a number that is a part of the label: `Fallback 1: …`. */
const labelEnd = /^\s?[:=]\s/
/** Behind an amount that a question is about: `Who signs off anything above 22%?` */
const asked = /^[^.!?;\n]*\?/
/** Also the number of a line: `(b) `. */
const sentenceStart = /[.!?;]\s+(?=\p{Lu})|^[^\p{L}\p{N}]{0,4}[\p{L}\p{N}]{1,2}[.)]\s+/gu
const clauseStart = /[.,:!?;()/|·→–—]\s+/g
const separator = /[\s:=–—.…→-]{0,60}$/
const longestPiece = 25
const parted = /[/|·;,→]\s*$/
const rangeStart = new RegExp(`${wholeWord(inEveryLanguage(({ numbers }) => numbers.between))}\\s*$`, 'iu')
/** A slash between words also parts an amount from its unit: `31.20 €/t`. */
const clauseEnd = /[;(\n|]|\/(?=\s)|(?<=\s)\/|[.,!?]\s|[.,!?]$|\s[–—·→-]\s/
