import { wholePlan } from '../../language/any-language.js'
import type { NameReader } from '../../language/name-reader.js'
import { caseNumber, caseNumbers } from '../../markdown/case-number.js'
import { chanceInBrackets } from '../../markdown/chance.js'
import { sliceWords, trimWords } from '../../markdown/label.js'
import { type Item, plain, type Section, sliceSection, type Words } from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import { unseen } from '../../text/seen.js'
import { isOutside, type Span } from '../../text/span.js'
import type { TextReader } from '../text-reader.js'
import { readOutcome } from './outcome.js'

/** A scenario that is told in sentences, without named parts. */
export interface ToldScenario {
  readonly name: string
  readonly span: Span
  /** The first sentence or line of it. */
  readonly head: Span
  readonly trigger: Words | undefined
  readonly response: Words | undefined
  readonly outcome: undefined
  readonly probability: undefined
  readonly isLabelled: false
  /** Whether its number or the line above the numbers says that it is a case: `Case A`, `How it may go: a)`. */
  readonly isCase?: boolean
}

const unlabelled = { outcome: undefined, probability: undefined, isLabelled: false } as const

/** The scenarios of a section that names no parts: those that its bullets, sentences, quotes and numbers tell. */
export function readToldScenarios(
  section: Section,
  reader: TextReader,
  names: NameReader,
): readonly ToldScenario[] {
  const isKnown = section.key === 'scenarios'
  const { items } = section
  const paragraphs = section.paragraphs.filter(isOutside(items))
  const isEnded = (words: Words) => {
    const { verb, accepted } = readOutcome(words, reader)
    return accepted.length > 0 || verb === 'walkAway'
  }
  const areCases = isKnown && items.length === 0 && paragraphs.filter(isEnded).length > 1
  const told = [
    ...fromToldItems(section, items, reader),
    ...sentencesOf(paragraphs.filter(hasCondition)),
    ...fromQuotes(paragraphs),
    ...paragraphs.flatMap(words => fromNumbered(words, isKnown, areCases, reader, names)),
  ]
  return isKnown ? [...told, ...fromToldLines(paragraphs.filter(isOutside(told)), reader)] : told
}

/** Whether a heading begins with the number of a case: `A. They take it`, `Case 2: they stall`. */
export function isCounted({ text }: Words): boolean {
  return caseNumber.test(text)
}

/** Whether a heading is what they say, in quotes, or a condition. */
export function isAnnounced({ text }: Words): boolean {
  return quoted.test(text) || condition.test(text)
}

/** The beginning of a condition, `If they stall`, with signs before it. */
export const condition = new RegExp(String.raw`^[^\p{L}\p{N}]*${wholePlan('condition')}`, 'iu')
const consequence = new RegExp(String.raw`[;→…]|\?\s|[,:](?!\d)|\.{3}|${wholePlan('consequence')}`, 'iu')
const quoted = /^[^\p{L}\p{N}"“„«‹]*["“„«‹]/u
const quoteAlone = /^[^\p{L}\p{N}"“„«‹]*["“„«‹][^"”“»›]{1,300}["”“»›][^\p{L}\p{N}\r\n]*(?:$|[\r\n])/u

function hasCondition({ text }: Words): boolean {
  return sentencesIn(text).some(sentence => condition.test(sentence))
}

/** The sentences of a text; a condition on a new line begins one too. */
function sentencesIn(text: string): readonly string[] {
  return text.split(sentenceEnd).flatMap(sentence => sentence.split(newCondition))
}

const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u
const newCondition = new RegExp(String.raw`[\r\n]+(?=[^\p{L}\r\n]{0,9}${wholePlan('condition')})`, 'iu')

/** The sentences that begin with a condition: `If they stop at two pounds, you close at £2.02`. */
function sentencesOf(paragraphs: readonly Words[]): ToldScenario[] {
  return paragraphs.flatMap(words => {
    let start = 0
    const sentences = sentencesIn(words.text).map(text => {
      const at = words.text.indexOf(text, start)
      start = at + text.length
      return { at, text }
    })
    const opens = sentences.filter(({ text }) => condition.test(text))
    return opens.flatMap(({ at }, index) =>
      fromSentence(trimWords(sliceWords(words, at, opens[index + 1]?.at ?? words.text.length))),
    )
  })
}

function fromSentence(words: Words): ToldScenario[] {
  const begin = condition.exec(words.text)?.[0].length ?? 0
  const cut = consequence.exec(words.text.slice(begin))
  if (cut === null) return []
  const end = begin + cut.index
  return [
    {
      name: plain(sliceWords(words, 0, end)),
      span: words.span,
      head: words.span,
      trigger: filled(sliceWords(words, 0, end)),
      response: filled(trimWords(sliceWords(words, end + cut[0].length, words.text.length))),
      ...unlabelled,
    },
  ]
}

/**
 * The bullets without names. Where some of a section for scenarios end, or all say what happens and what we do, those that
 * only say that are scenarios too: `They won't move → thank them and call Ridgewick`.
 */
function fromToldItems(section: Section, items: readonly Item[], reader: TextReader): ToldScenario[] {
  const ended = items.map(item => fromToldItem(section, item, reader))
  const hasChance = ({ words }: Item) => chanceInBrackets(words.text) !== undefined
  const isUntold = ended.some(({ length }) => length === 0)
  if (items.length > 1 && isUntold && items.every(hasChance))
    return items.flatMap(({ words }) =>
      fromToldParagraph(words, reader, true).map(written => ({ ...written, head: words.span, isCase: true })),
    )
  const areAnswered = items.length > 1 && items.every(item => answered(item).length > 0)
  const isPlan =
    section.key === 'scenarios' && (areAnswered || ended.filter(({ length }) => length > 0).length > 1)
  return items.flatMap((item, index) => {
    const own = ended[index] ?? []
    return own.length > 0 || !isPlan ? own : answered(item)
  })
}

/** `They won't move → thank them` and `She won't move: we thank her`. */
function answered({ words, span, label }: Item): ToldScenario[] {
  const arrow = label === undefined ? /(?:→|->|=>)\s*/.exec(words.text) : null
  const trigger = arrow === null ? label?.key : trimWords(sliceWords(words, 0, arrow.index))
  const response =
    arrow === null ? label?.value : sliceWords(words, arrow.index + arrow[0].length, words.text.length)
  return trigger === undefined || response === undefined || plain(response) === ''
    ? []
    : [
        {
          ...{ name: plain(trigger), span, head: words.span, trigger, response },
          ...unlabelled,
        },
      ]
}

/** A bullet without names: `WENN …` with the answer below, a quoted objection with it, or a line with an ending. */
function fromToldItem(section: Section, item: Item, reader: TextReader): ToldScenario[] {
  const { words, children, span, label } = item
  const first = children[0]
  const last = children.at(-1)
  const below =
    first && last && filled(sliceSection(section, { start: first.words.span.start, end: last.span.end }))
  const isOpened = condition.test(words.text) || quoteAlone.test(words.text)
  const common = { span, head: words.span, ...unlabelled }
  if (isOpened && below !== undefined)
    return [{ name: plain(words), ...common, trigger: words, response: below }]
  if (condition.test(words.text)) return fromSentence(words).map(written => ({ ...written, ...common }))
  const told = label?.value ?? words
  if (readOutcome(told, reader).verb === undefined) return []
  const parted = label === undefined ? answered(item) : []
  if (parted.length > 0) return parted
  return [{ name: plain(label?.key ?? words), ...common, trigger: label?.key ?? words, response: told }]
}

/** The parts of a paragraph that begin with a number or letter on a line of their own, or else the whole. */
function numberedIn(words: Words): readonly Words[] {
  const starts = findAll(words.text, caseNumbers).map(({ index }) => index)
  const [first] = starts
  if (first === undefined) return [words]
  return [...(first > 0 ? [0] : []), ...starts].map((start, index, all) =>
    trimWords(sliceWords(words, start, all[index + 1] ?? words.text.length)),
  )
}

/**
 * The numbered cases of a paragraph; below a heading that is not known only those that a case's name or the line above
 * shows to be such.
 */
function fromNumbered(
  words: Words,
  isKnown: boolean,
  areCases: boolean,
  reader: TextReader,
  names: NameReader,
): readonly ToldScenario[] {
  const numbered = numberedIn(words)
  if (isKnown) return numbered.flatMap(part => fromToldParagraph(part, reader, areCases))
  const [lead] = numbered
  const isLed = lead !== undefined && !isCounted(lead) && names.sectionCue(plain(lead)) === 'scenarios'
  return numbered.flatMap(part => {
    const isNamed = caseNumber.exec(part.text)?.[1] !== undefined
    return isNamed || (isLed && isCounted(part))
      ? fromToldParagraph(part, reader).map(written => ({ ...written, isCase: true }))
      : []
  })
}

/**
 * `(c) He throws in the claim. Settle both at €147k`: a number or an emphasised sentence, then how it ends; any sentence
 * where the paragraphs of the section are cases.
 */
function fromToldParagraph(words: Words, reader: TextReader, isCase = false): ToldScenario[] {
  const number = caseNumber.exec(words.text)
  if (number === null && !words.text.startsWith(unseen) && (!isCase || hasCondition(words))) return []
  const isNamed = isCase || number?.[1] !== undefined
  const begin = number?.[0].length ?? 0
  const rest = sliceWords(words, begin, words.text.length)
  if (isNamed && condition.test(rest.text)) return fromSentence(rest)
  if (condition.test(rest.text) || quoteAlone.test(rest.text)) return []
  const lead = told.exec(rest.text)?.[0].length
  if (lead === undefined || (!isNamed && readOutcome(rest, reader).verb === undefined)) return []
  const trigger = filled(trimWords(sliceWords(rest, 0, lead)))
  const response = filled(trimWords(sliceWords(rest, lead, rest.text.length)))
  return [
    {
      name: trigger === undefined ? plain(rest) : plain(trigger),
      span: words.span,
      head: trigger?.span ?? words.span,
      trigger,
      response,
      ...unlabelled,
    },
  ]
}

/** Lines that say what happens and, behind a colon, what we do: `She fights over January: we pay for it, close at $381k`. */
function fromToldLines(paragraphs: readonly Words[], reader: TextReader): ToldScenario[] {
  const lines = paragraphs.flatMap(words => {
    const starts = findAll(words.text, toldLine)
      .filter(({ 0: lead, index }) => isFree(words.text.slice(index, index + lead.length)))
      .map(({ 0: lead, index }) => ({ index, end: index + lead.length }))
    return starts.map(({ index, end }, at) => ({
      trigger: trimWords(sliceWords(words, index, end - 1)),
      response: trimWords(sliceWords(words, end, starts[at + 1]?.index ?? words.text.length)),
    }))
  })
  if (lines.length < 2 || lines.every(({ response }) => readOutcome(response, reader).verb === undefined))
    return []
  return lines.map(({ trigger, response }) => ({
    name: plain(trigger),
    span: { start: trigger.span.start, end: response.span.end },
    head: trigger.span,
    trigger,
    response: filled(response),
    ...unlabelled,
  }))
}

/** Whether other forms do not read what begins a line. */
function isFree(lead: string): boolean {
  return !condition.test(lead) && !quoted.test(lead) && !caseNumber.test(lead)
}

const toldLine = /^[^\S\r\n]{0,9}(?=\p{L})(?:[^.:!?→\r\n]|\.(?=\d)){3,120}:(?=[^\S\r\n])/gmu

/** What happens, up to the first point, colon or arrow. */
const told = /^(?:[^.:!?→\r\n]|\.(?=\d)){3,120}(?:[.:!?→]|->|=>|$|(?=[\r\n]))/u

/** What they say, quoted in a line of its own, with our answer in the next lines or paragraph. */
function fromQuotes(paragraphs: readonly Words[]): ToldScenario[] {
  return paragraphs.flatMap((words, index) => {
    const quote = quoteAlone.exec(words.text)?.[0]
    if (quote === undefined) return []
    const trigger = trimWords(sliceWords(words, 0, quote.length))
    const rest = filled(trimWords(sliceWords(words, quote.length, words.text.length)))
    const next = paragraphs[index + 1]
    const response = rest ?? (next && !quoteAlone.test(next.text) ? next : undefined)
    if (response === undefined) return []
    const span = { start: words.span.start, end: response.span.end }
    return [{ name: plain(trigger), span, head: trigger.span, trigger, response, ...unlabelled }]
  })
}

/** Words that say something. */
export function filled(words: Words | undefined): Words | undefined {
  return words !== undefined && plain(words) !== '' ? words : undefined
}
