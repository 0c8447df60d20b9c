import { isReadIn, type KeyName, keyNames } from '../../language/keys.js'
import { inEveryLanguage } from '../../language/languages.js'
import { noLetterBefore, oneOf, wholeWord } from '../../language/pattern.js'
import type { SectionKey } from '../../language/sections.js'
import { findAll } from '../../text/find-all.js'
import { lowerCase } from '../../text/lower-case.js'
import { sliceWords, trimWords } from '../label.js'
import type { Words } from '../outline.js'
import type { Place } from './finder.js'
import { type Found, placeFound } from './found.js'

/**
 * The key numbers that sentences of known shapes say, `We stop at €47k`, `Under €430 I say no`, `Marlow will begin with
 * €52k`. They are only likely, and the beginning of the sentence stands for the key. A question says nothing.
 */
export function readSentences({ text, span }: Words, { memo, section }: Place): readonly Found[] {
  return memo.sentences
    .recall(text, () => sentencesIn({ text, span: { start: 0, end: text.length } }, section), section)
    .map(found => placeFound(found, span.start))
}

function sentencesIn(words: Words, section: SectionKey | undefined): readonly Found[] {
  const { text } = words
  const lower = lowerCase(text)
  if (!(/\d/.test(text) ? anyShape : anyWithoutNumber).test(lower)) return []
  const said = shapes
    .filter(({ name }) => isReadIn(name, section))
    .flatMap(shape => findShape(lower, shape))
    .sort((a, b) => a.start - b.start || Number(a.isSaidOf) - Number(b.isSaidOf) || b.from - a.from)
  let end = 0
  return said.flatMap(({ name, start, from, to, isSaidOf }, index) => {
    // `They will begin with` also holds `begin with`.
    if (start < end) return []
    const stop = to ?? endOfSentence(text, from)
    const next = said.slice(index + 1, index + 4).find(other => other.start > from)?.start ?? stop
    const value = trimWords(sliceWords(words, from, Math.min(stop, next)))
    const clause = clauseBefore(text, start)
    const key = sliceWords(words, start, from)
    if (!isSaid(name, key.text, value.text) || isQuestion(text, stop) || hedge.test(clause)) return []
    end = from
    const subject = isSaidOf ? trimWords(sliceWords(words, start - clause.length, start)) : undefined
    return [
      {
        label: { key, value },
        reading: { name, certainty: 'likely' },
        span: words.span,
        sentence: { subject },
      },
    ]
  })
}

/** A way to say a key number; `before` and `after` stand around it, in lower case. */
interface Shape {
  readonly name: KeyName
  readonly before: RegExp
  /** What must follow the number; undefined if nothing must. */
  readonly after: RegExp | undefined
  /** Whether it speaks of whoever is named before it. */
  readonly isSaidOf: boolean
}

/** Where a shape stands in a text: from `start` to the number at `from`, which ends at `to` or with its sentence. */
interface Said {
  readonly name: KeyName
  readonly start: number
  readonly from: number
  readonly to: number | undefined
  readonly isSaidOf: boolean
}

function findShape(text: string, { name, before, after, isSaidOf }: Shape): readonly Said[] {
  return findAll(text, before).flatMap(({ 0: found, index: start }): readonly Said[] => {
    const from = start + found.length
    if (after === undefined) return [{ name, start, from, to: undefined, isSaidOf }]
    const rest = text.slice(from, from + longestBetween)
    const at = rest.search(after)
    return at === -1 || endOfSentence(rest, 0) < at ? [] : [{ name, start, from, to: from + at, isSaidOf }]
  })
}

/** How far the words behind a number may be. */
const longestBetween = 80

/** What can be said without a number. */
const isWithoutNumber: ReadonlySet<KeyName> = new Set(['batna', 'theirBatna', 'walkAway'])

/** Whether a value is one of its key: a number comes first, a condition after a word for it, a BATNA is any words. */
function isSaid(name: KeyName, key: string, value: string): boolean {
  if (name === 'batna' || name === 'theirBatna') return value !== ''
  return nearNumber.test(value) || (name === 'walkAway' && value !== '' && beforeCondition.test(key))
}

const beforeCondition = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ positions }) => positions.beforeCondition))}\\s*$`,
  'iu',
)

const nearNumber = new RegExp(
  `^(?:${oneOf(inEveryLanguage(({ numbers }) => [...numbers.approximate, ...numbers.between]))}\\s+)?[^\\p{L}\\d]{0,6}(?:\\p{Lu}{1,3}\\p{Sc}?\\s?)?\\d`,
  'iu',
)

const shapes: readonly Shape[] = keyNames.flatMap(name => [
  ...shapesOf(name, phrasesOf(name), false),
  ...shapesOf(name, saidOf(name), true),
])

function shapesOf(name: KeyName, phrases: readonly string[], isSaidOf: boolean): readonly Shape[] {
  const plain = phrases.filter(phrase => !phrase.includes('…'))
  const split = phrases.filter(phrase => phrase.includes('…')).map(partsOf)
  return [
    ...(plain.length === 0
      ? []
      : [{ name, before: new RegExp(wholeShape(plain), 'gu'), after: undefined, isSaidOf }]),
    ...split.map(({ before, after }) => ({
      name,
      before: new RegExp(wholeShape([before]), 'gu'),
      after: new RegExp(wholeShape([after]), 'u'),
      isSaidOf,
    })),
  ]
}

/** What stands before and after the number; a sign directly behind it belongs to what follows. */
function partsOf(phrase: string): { readonly before: string; readonly after: string } {
  const [before = '', after = ''] = phrase.split('…')
  return { before: before.trim(), after: after.replace(/^\[,\]/, '').trim() }
}

/** A shape may end with a sign, `say first:`. */
function wholeShape(phrases: readonly string[]): string {
  return wholeWord(phrases.map(lowerCase))
}

const anyShape = new RegExp(
  wholeShape(keyNames.flatMap(name => [...phrasesOf(name), ...saidOf(name)].map(start))),
  'u',
)
const anyWithoutNumber = new RegExp(wholeShape([...isWithoutNumber].flatMap(phrasesOf).map(start)), 'u')
const hedge = new RegExp(wholeWord(inEveryLanguage(({ positions }) => positions.hedges)), 'iu')

function start(phrase: string): string {
  return partsOf(phrase).before
}

function phrasesOf(name: KeyName): readonly string[] {
  return inEveryLanguage(({ positions }) => positions.sentences[name] ?? [])
}

function saidOf(name: KeyName): readonly string[] {
  return inEveryLanguage(({ positions }) => positions.saidOf[name] ?? [])
}

/** The words of the same clause before an offset, at most 80 characters. */
function clauseBefore(text: string, offset: number): string {
  return /[^.,;:!?()–—\r\n]*$/.exec(text.slice(Math.max(0, offset - 80), offset))?.[0] ?? ''
}

function isQuestion(text: string, end: number): boolean {
  return /^[^.!\r\n]{0,80}\?/.test(text.slice(end, end + 81))
}

/** The end of the sentence, and no more than 200 characters. */
function endOfSentence(text: string, from: number): number {
  const rest = text.slice(from, from + 200)
  const end = rest.search(/[.!?](?=\s|$)|[;\r\n]/)
  return from + (end === -1 ? rest.length : end)
}
