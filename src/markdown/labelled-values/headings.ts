import type { KeyReading } from '../../language/read-key.js'
import { isAboutFailing } from '../../language/read-section-cue.js'
import { readLabel, trimWords } from '../label.js'
import type { Body, Item, LabelledValue, Words } from '../outline.js'
import { cueAt, isNoDealAt, keyAt, type Place, type SearchedSection, toValue } from './finder.js'

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
      (place.section === 'walkAway' && isAboutFailing(text)) ||
      (isSection && exact?.name === 'batna') ||
      (exact === undefined && isNoDealAt(place, text))
    const reading = exact ?? (ofNoDeal ? noDeal : cueAt(place, text))
    if (reading === undefined || !isReadBelowHeadings.has(reading.name)) return []
    const end = ofNoDeal ? body.bodySpan.end : firstHeadingIn(section, heading.span.end, body.bodySpan.end)
    const isDirect = ({ span }: { readonly span: Words['span'] }) => span.start < end
    const isSaid = read.some(
      ({ name, span }) => name === reading.name && span.start >= heading.span.end && span.start < end,
    )
    if (isSaid) return []
    return (ofNoDeal ? alternativeBelow(body) : textsBelow(body, isDirect))
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
  })
}

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

/** The first thing that we do instead, which is no label with a value. */
function alternativeBelow({ paragraphs, items }: Body): readonly Words[] {
  const all = [...items.filter(isPlain).map(({ words }) => words), ...paragraphs]
  return all.filter(words => readLabel(words) === undefined).slice(0, 1)
}

function isPlain({ label }: Item): boolean {
  return label === undefined
}

function isShort(text: string): boolean {
  return (text.match(/\S+/g)?.length ?? 0) <= 8
}

/** Whether a text begins with a number: below the heading of a section other texts are no values. */
function isNumber(text: string): boolean {
  return /^[\s~≈<>≤≥]*(?:\p{Sc}|\p{N}|[A-Z]{3}\s?\p{N})/u.test(text) && isShort(text)
}
