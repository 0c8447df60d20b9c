import { isReadIn } from '../../language/keys.js'
import { inEveryLanguage } from '../../language/languages.js'
import { wholeWord } from '../../language/pattern.js'
import type { KeyReading } from '../../language/read-key.js'
import { isConditional, isDenying } from '../../language/read-section-cue.js'
import { readLabel, sliceWords, trimWords } from '../label.js'
import type { Body, Item, LabelledValue, Words } from '../outline.js'
import { readClauses } from './clauses.js'
import {
  cueAt,
  isFailingAt,
  isNoDealAt,
  keyAt,
  namedAt,
  type Place,
  type SearchedSection,
  toValue,
} from './finder.js'
import { holdsUntil, namesSomebody } from './no-deal.js'

/**
 * The values of headings that are keys, `### Walk-away` above a paragraph or plain bullets. They are sure if the text is
 * short. `read` are the values that have a label of their own.
 */
export function valuesOfHeadings(
  section: SearchedSection,
  read: readonly LabelledValue[],
  place: Place,
): readonly LabelledValue[] {
  const own = section.heading && [{ heading: section.heading, body: section, isSection: true }]
  const deeper = section.subsections.map(body => ({ heading: body.heading, body, isSection: false }))
  return [...(own ?? []), ...deeper].flatMap(({ heading, body, isSection }) => {
    const { text } = heading.words
    const exact = keyAt(place, text)
    const ofNoDeal =
      isFailingAt(place, text) ||
      (isSection && exact?.name === 'batna') ||
      (exact === undefined && (isNoDealAt(place, text) || isOtherWay(heading.words, body, place)))
    const reading = exact ?? (ofNoDeal ? noDeal : cueAt(place, text))
    if (reading === undefined || !isReadBelowHeadings.has(reading.name)) return []
    const end = ofNoDeal ? body.bodySpan.end : firstHeadingIn(section, heading.span.end, body.bodySpan.end)
    const isDirect = ({ span }: { readonly span: Words['span'] }) => span.start < end
    const isSaid = read.some(
      ({ name, span, row }) =>
        (name === reading.name || (row !== undefined && ofNoDeal && name === 'batnaValue')) &&
        span.start >= heading.span.end &&
        span.start < end,
    )
    if (isSaid) return []
    const theirs = ofNoDeal ? theirAlternativesBelow(body, place) : []
    const own = (ofNoDeal ? alternativeBelow(body, place) : textsBelow(body, isDirect))
      .map(trimWords)
      .filter(
        ({ text }) =>
          text !== '' &&
          ((exact !== undefined && (!isSection || isAlternative.has(reading.name))) ||
            ofNoDeal ||
            reading.name === 'redLines' ||
            isNumber(text)),
      )
      .map(value => {
        // Words below the heading of a whole section may also say why, or what comes first.
        const isPlainly = isShort(value.text) && !(isSection && isAlternative.has(reading.name))
        const certainty = exact?.certainty === 'sure' && isPlainly ? 'sure' : 'likely'
        const above = place.headingsAbove(heading.span.start).filter(words => words !== heading.words)
        return toValue(
          { key: heading.words, value },
          { name: reading.name, certainty },
          { span: value.span, above },
        )
      })
    return [...own, ...theirs]
  })
}

/**
 * The amounts of a list below a heading for what a side offers, `what they sent`: each item says what it is about. There
 * are at least two, all of money or all in per cent.
 */
export function valuesOfOffers(section: SearchedSection, place: Place): readonly LabelledValue[] {
  const parts = [
    ...(section.heading === undefined ? [] : [{ ...section, heading: section.heading }]),
    ...section.subsections,
  ]
  return parts.flatMap(({ heading, items }) => {
    const { words } = heading
    const priced = items.filter(
      ({ label, children }) => label !== undefined && children.length === 0 && isPrice.test(label.value.text),
    )
    if (priced.length < 2 || keyAt(place, words.text) !== undefined) return []
    const signs = new Set(priced.map(({ label }) => /%/.test(label?.value.text ?? '')))
    const named = signs.size === 1 ? namedAt(place, words) : undefined
    if (named === undefined) return []
    const above = place.headingsAbove(heading.span.start).filter(other => other !== words)
    // Brackets are about the offer, `what they sent (letter of 17 Nov)`.
    const key = trimWords(sliceWords(words, 0, /[([]/.exec(words.text)?.index ?? words.text.length))
    return priced.flatMap(({ label, span }) =>
      label === undefined || keyAt(place, label.key.text) !== undefined
        ? []
        : [
            {
              ...toValue({ key, value: label.value }, named.reading, {
                span,
                above: [...above, label.key],
              }),
              ...(named.subject === undefined ? {} : { sentence: { subject: named.subject } }),
            },
          ],
    )
  })
}

const isPrice = /^[~≈]?\s?(?:\p{Sc}\s?\d|[A-Z]{3}\s\d|\d[\d.,' \u00a0]*\s?(?:k\s?)?(?:\p{Sc}|%))/u

const noDeal: KeyReading = { name: 'batna', certainty: 'likely' }

const isReadBelowHeadings: ReadonlySet<string> = new Set([
  'opening',
  'target',
  'walkAway',
  'batna',
  'batnaValue',
  'redLines',
  'theirOpening',
  'theirTarget',
  'theirWalkAway',
  'theirBatna',
])

/** What we or they do without a deal. */
const isAlternative: ReadonlySet<string> = new Set(['batna', 'theirBatna'])

function firstHeadingIn({ subsections }: SearchedSection, from: number, to: number): number {
  return subsections.find(({ span }) => span.start >= from && span.start < to)?.span.start ?? to
}

/** The first paragraph, or else the plain bullets: the first with a number, and conditions in words. */
function textsBelow(
  { paragraphs, items }: Body,
  isDirect: (words: { readonly span: Words['span'] }) => boolean,
): readonly Words[] {
  const bullets = items.filter(item => isDirect(item) && isPlain(item)).map(({ words }) => words)
  const main = bullets.find(({ text }) => /\d/.test(text)) ?? bullets[0]
  const texts = paragraphs.filter(isDirect)
  const paragraph = texts.find(({ text }) => /\d/.test(text)) ?? texts[0]
  if (paragraph !== undefined && (main === undefined || /\d/.test(paragraph.text))) return [paragraph]
  return bullets.filter(words => words === main || !/\d/.test(words.text))
}

/** The first thing that we do instead: no value of a known key, and nothing that they do. */
function alternativeBelow({ paragraphs, items }: Body, place: Place): readonly Words[] {
  const all = [...items.map(({ words }) => words), ...paragraphs]
  const isOther = (words: Words) => {
    const key = readLabel(words)?.key.text
    return key !== undefined && (keyAt(place, key) !== undefined || them.test(key))
  }
  return all
    .filter(words => !isOther(words))
    .map(words => withoutLimits(words, place))
    .slice(0, 1)
}

/** A text without the sentences at its start that give a limit of ours: `Under €60 we leave. The mill takes all at €58.` */
function withoutLimits(words: Words, place: Place, most = 3): Words {
  const end = words.text.search(/[.!](?=\s+[\p{Lu}„"«¿¡])/u) + 1
  if (end === 0 || most === 0) return words
  const first = sliceWords(words, 0, end)
  const isLimit = readClauses(first, place, []).some(
    ({ reading, sentence }) => reading?.name === 'walkAway' && sentence?.subject === undefined,
  )
  return isLimit
    ? withoutLimits(trimWords(sliceWords(words, end, words.text.length)), place, most - 1)
    : words
}

/**
 * Whether below a condition stands what somebody else offers: an amount and until when it holds, or below one that denies
 * something, `If the dairy will not play`, what somebody who is named would pay or take.
 */
function isOtherWay({ text }: Words, { paragraphs, items, tables }: Body, { section }: Place): boolean {
  if (!isReadIn('batna', section) || section === 'personality' || !isConditional(text)) return false
  const told = [...items.map(({ words }) => words), ...paragraphs].map(words => words.text)
  if (tables.length > 0 || told.length > mostTold || told.some(isConditional)) return false
  const priced = told.filter(words => money.test(words) && !our.test(words))
  return priced.some(
    words => holdsUntil(words) || (isDenying(text) && namesSomebody(words) && !ourMove.test(words)),
  )
}

/** More is no single way out. */
const mostTold = 4
const money = /\p{Sc}\s?\d|\d\s?(?:[kKmM]\s?)?\p{Sc}|(?<!\p{L})[A-Z]{3}\s\d/u
const our = new RegExp(wholeWord(inEveryLanguage(({ numberCues }) => numberCues.our)), 'iu')
const ourMove = new RegExp(
  wholeWord(inEveryLanguage(({ signals }) => [...signals.counter, ...signals.hold])),
  'iu',
)

/** What the other side does instead: `Them: agency drivers`. */
function theirAlternativesBelow({ paragraphs, items }: Body, place: Place): readonly LabelledValue[] {
  return [...items.map(({ words }) => words), ...paragraphs].flatMap(words => {
    const label = readLabel(words)
    if (label === undefined || !them.test(label.key.text) || keyAt(place, label.key.text)) return []
    return [toValue(label, noDeal, { span: words.span, above: [] })]
  })
}

const them = new RegExp(
  wholeWord(inEveryLanguage(({ numberCues }) => [...numberCues.they, ...numberCues.them])),
  'iu',
)

function isPlain({ label }: Item): boolean {
  return label === undefined
}

function isShort(text: string): boolean {
  return (text.match(/\S+/g)?.length ?? 0) <= 8
}

/**
 * Whether a text begins with a number: below the heading of a section other texts are no values. A long one has a price that
 * stands alone before its reason, `22,500. Above that we call the fitter`.
 */
function isNumber(text: string): boolean {
  return (
    /^[\s~≈<>≤≥]*(?:\p{Sc}|\p{N}|[A-Z]{3}\s?\p{N})/u.test(text) &&
    (isShort(text) || priceBeforeReason.test(text))
  )
}

const priceBeforeReason =
  /^[\s~≈<>≤≥]*(?:(?:\p{Sc}|[A-Z]{3})\s?\d[\d.,' ]*[kKmM]?|\d[\d.,' ]*(?:[kKmM]?\s?(?:\p{Sc}|[A-Z]{3})|\s?%|[kKmM])|\d{1,3}(?:[.,' ]\d{3})+)(?:\s\p{L}+){0,3}(?:[.!;(]|\s[–—-]\s)/u
