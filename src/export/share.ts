import type { Brief } from '../brief/brief.js'
import { type FoundSecret, findSecretFacts } from '../brief/copies/find-secrets.js'
import { openingAmount } from '../brief/copies/open-words.js'
import { isToldBy } from '../brief/copies/same-amount.js'
import { reasons } from '../brief/copies/secret.js'
import { readSecretFacts, type SecretFacts } from '../brief/copies/secret-facts.js'
import { readSecrets } from '../brief/copies/secret-places.js'
import { isKey } from '../brief/facts/header.js'
import type { Audience } from '../brief/secrets.js'
import { allSections, type Words, wordsOf } from '../markdown/outline.js'
import { revealsLimit } from '../rules/question/reveals-limit.js'
import { endOfLine, removeLines, startOfLine } from '../text/edits.js'
import { readLines } from '../text/lines.js'
import { type Message, msg } from '../text/message.js'
import type { Edit, Span } from '../text/span.js'
import type { IsoDay } from '../values/day.js'
import { withUnit } from '../values/value.js'
import { applyOutermost, linesIn } from './copy.js'
import { renumber } from './renumber.js'

export interface ShareOptions {
  readonly audience: Audience
  /** `YYYY-MM-DD`, the day of the copy. */
  readonly today: IsoDay
  /** Without folders. */
  readonly fileName: string
  /** The ids of pieces that stay though they would go. */
  readonly kept?: ReadonlySet<string>
  /** The ids of lines that go though they would stay. */
  readonly taken?: ReadonlySet<string>
  /** Whether questions stay that they have heard already. */
  readonly withAsked?: boolean
  /** The ids of remaining secrets that somebody has decided to show. */
  readonly confirmed?: ReadonlySet<string>
}

/** Something that goes, or would go and is kept. */
export interface SharePiece {
  readonly id: string
  readonly span: Span
  readonly edits: readonly Edit[]
  readonly reason: Message
  readonly mayKeep: boolean
  readonly isKept: boolean
}

/** A secret that is still in the copy: nothing is written before somebody decides to show it. */
export interface RemainingSecret {
  readonly id: string
  /** The piece that was kept, if it stands in one. */
  readonly piece: string | undefined
  /** In the text of the brief. */
  readonly span: Span
  readonly text: string
  /** What it tells, `your limit`. */
  readonly name: Message
  /** Whether it stays because only its writer can say if it tells that, `40 less` of what. */
  readonly isDoubtful: boolean
}

/** A copy of a brief for a reader. */
export interface Share {
  readonly text: string
  /** `NAME.for-other.negotiation.md`, without secret amounts. */
  readonly fileName: string
  /** In the order of the text; one may lie within another. */
  readonly pieces: readonly SharePiece[]
  /** What was put into the copy: whom it is for, and its day. */
  readonly added: readonly Edit[]
  readonly remaining: readonly RemainingSecret[]
  /** How many lines with words are not in the copy, and how many are changed. */
  readonly count: { readonly out: number; readonly changed: number }
}

const noSecrets: SecretFacts = {
  amounts: [],
  dates: [],
  ratios: [],
  known: [],
  names: { sure: [], perhaps: new Set(), pairs: new Set(), numbered: [] },
}

/** The copy of a brief for a reader, without what that reader must not see. The brief itself stays as it is. */
export function share(brief: Brief, options: ShareOptions): Share {
  const { audience, kept = new Set(), confirmed = new Set() } = options
  const secrets = audience === 'other' ? readSecretFacts(brief) : noSecrets
  const words = allSections(brief).flatMap(wordsOf)
  const pieces = [...structural(brief, words, options), ...taken(brief, words, options)]
  const added = mark(brief, options)
  const protectedSpans = protectedIn(brief)
  const copyOf = (all: readonly SharePiece[]) =>
    applyOutermost(brief.text, [
      ...all.filter(piece => !piece.isKept).flatMap(({ edits }) => edits),
      ...added,
    ])
  let copy = copyOf(pieces)
  let found: readonly FoundSecret[] = []
  for (let round = 0; round < mostRounds; round++) {
    found = [...tellingIn(copy, secrets, brief), ...openingsThatTell(brief, secrets, pieces)]
    const lines = found.filter(
      ({ span, isDoubtful }) =>
        !isDoubtful &&
        !isWithin(protectedSpans, span) &&
        !pieces.some(piece => piece.isKept && contains(piece.span, span)),
    )
    if (lines.length === 0) break
    pieces.push(
      ...lines.map(({ span, text, name }) => lineOut(brief, words, span, msg`${text} is ${name}`, kept)),
    )
    copy = copyOf(pieces)
  }
  if (audience === 'other') {
    const gone = pieces.flatMap(({ isKept, edits }) => (isKept ? [] : edits))
    pieces.push(...renumber(brief, gone).map(numbered))
    copy = copyOf(pieces)
  }
  const remaining = found.map(
    ({ span, text, name, isDoubtful }): RemainingSecret => ({
      id: `${span.start}-${span.end}`,
      piece: pieces.findLast(piece => piece.isKept && contains(piece.span, span))?.id,
      span,
      text,
      name,
      isDoubtful,
    }),
  )
  return {
    text: copy.text,
    fileName: nameOf(brief, secrets, options),
    pieces: inOrder(pieces),
    added,
    remaining: remaining.filter(({ id }) => !confirmed.has(id)),
    count: countLines(brief.text, pieces),
  }
}

/** `€1.62 is also your limit`, or `8.5% may tell your limit` */
export function telling({ text, name, isDoubtful }: RemainingSecret): Message {
  return isDoubtful ? msg`${text} may tell ${name}` : msg`${text} is also ${name}`
}

function numbered(edit: Edit): SharePiece {
  const { span } = edit
  return {
    id: `${span.start}-${span.end}`,
    span,
    edits: [edit],
    reason: msg`a gap would show that something is gone`,
    mayKeep: false,
    isKept: false,
  }
}

/** Counts the lines that are not blank by whether all of their words go or some. */
function countLines(text: string, pieces: readonly SharePiece[]): Share['count'] {
  const edits = pieces.flatMap(piece => (piece.isKept ? [] : piece.edits))
  const { starts } = readLines(text)
  let [out, changed] = [0, 0]
  starts.forEach((start, index) => {
    const end = endOfLine(text, start)
    if (text.slice(start, end).trim() === '') return
    if (edits.some(({ span }) => span.start <= start && end <= span.end)) out++
    else if (edits.some(({ span }) => span.start < (starts[index + 1] ?? text.length) && span.end > start))
      changed++
  })
  return { out, changed }
}

/** Limit of rounds: what a line that is gone has hidden may be a secret, too. */
const mostRounds = 8

function inOrder(pieces: readonly SharePiece[]): readonly SharePiece[] {
  const byId = new Map(pieces.map(piece => [piece.id, piece]))
  return [...byId.values()].sort((a, b) => a.span.start - b.span.start)
}

function structural(
  brief: Brief,
  words: readonly Words[],
  { audience, today, fileName, kept = new Set(), withAsked = false }: ShareOptions,
): SharePiece[] {
  const places = readSecrets(brief, audience).map((secret): SharePiece => {
    const id = `${secret.span.start}-${secret.span.end}`
    const isAsked = withAsked && secret.reason === reasons.asked.reason
    return { ...secret, id, isKept: isAsked || (secret.mayKeep && kept.has(id)) }
  })
  if (audience !== 'other') return places
  const questions = [...revealsLimit.check(brief, { options: {}, today, fileName })]
  const isShown = ({ span }: { readonly span: Span }) =>
    !places.some(piece => !piece.isKept && contains(piece.span, span))
  return [
    ...places,
    ...questions.filter(isShown).map(({ span, message }) => lineOut(brief, words, span, message, kept)),
  ]
}

function taken(
  brief: Brief,
  words: readonly Words[],
  { taken = new Set(), kept = new Set() }: ShareOptions,
): SharePiece[] {
  return [...taken].flatMap(id => {
    const start = Number.parseInt(id, 10)
    return start < brief.text.length
      ? [lineOut(brief, words, { start, end: start }, msg`taken out by you`, kept)]
      : []
  })
}

/** Takes out the item, paragraph or heading that contains a place, with all its lines. */
function lineOut(
  brief: Brief,
  words: readonly Words[],
  span: Span,
  reason: Message,
  kept: ReadonlySet<string>,
): SharePiece {
  const { text } = brief
  const own = words.find(({ span: { start, end } }) => start <= span.start && span.start < end)
  const start = startOfLine(text, own?.span.start ?? span.start)
  const end = endOfLine(text, Math.max(span.end, own?.span.end ?? 0))
  const id = `${start}-${end}`
  return {
    id,
    span: { start, end },
    edits: [removeLines(text, { start, end })],
    reason,
    mayKeep: true,
    isKept: kept.has(id),
  }
}

/** What says whom the copy is for and of which day it is. */
function mark(brief: Brief, { audience, today }: ShareOptions): readonly Edit[] {
  const { frontMatter, vocabulary, text } = brief
  const lines = linesIn(text, [`audience: ${audience}`, `updated: ${today}`])
  if (frontMatter === undefined)
    return [
      {
        span: { start: 0, end: 0 },
        newText: `${linesIn(text, ['---'])}${lines}${linesIn(text, ['---', ''])}`,
      },
    ]
  const { bodySpan, entries } = frontMatter
  const replaced = entries
    .filter(({ key }) => isKey(key.text, 'audience', vocabulary) || isKey(key.text, 'updated', vocabulary))
    .map(
      ({ key, value }): Edit =>
        removeLines(text, { start: key.span.start, end: Math.max(key.span.end, value.span.end) }),
    )
  return [
    ...(audience === 'other' ? [] : replaced),
    { span: { start: bodySpan.end, end: bodySpan.end }, newText: lines },
  ]
}

interface Copy {
  readonly text: string
  readonly place: (span: Span) => Span
}

/** The secrets in a copy, with their places in the brief; openings in tables are judged by their units, and that both sides meet on some day says no more. */
function tellingIn(copy: Copy, secrets: SecretFacts, brief: Brief): readonly FoundSecret[] {
  const openings = brief.facts.issues.flatMap(({ opening }) => {
    const amount = opening && openingAmount(opening.words, brief.reader)
    if (opening === undefined || amount === undefined) return []
    const { start } = opening.words.span
    return [{ start: start + amount.span.start, end: start + amount.span.end }]
  })
  const open = [...openings, ...brief.facts.milestones.map(({ date }) => date.span)]
  return findSecretFacts(copy.text, secrets, brief)
    .map(found => ({ ...found, span: copy.place(found.span) }))
    .filter(({ span }) => !isWithin(open, span))
}

/** The openings in tables that stay and equal a secret, of another point of the deal for instance. */
function openingsThatTell(
  { language, facts, reader }: Brief,
  secrets: SecretFacts,
  pieces: readonly SharePiece[],
): readonly FoundSecret[] {
  const gone = pieces.flatMap(piece => (piece.isKept ? [] : piece.edits.map(({ span }) => span)))
  return facts.issues.flatMap(({ name, opening, unit }): FoundSecret[] => {
    const { words } = opening ?? {}
    const amount = words && openingAmount(words, reader)
    const value = amount && unit ? withUnit(amount, unit) : amount
    if (value === undefined || words === undefined || isWithin(gone, words.span)) return []
    const secret = secrets.amounts.find(
      found =>
        (found.issue === undefined || found.issue === name) &&
        isToldBy(value, words.text, found, { isAsked: false, language }),
    )
    return secret === undefined
      ? []
      : [{ span: words.span, text: words.text.trim(), name: secret.name, isDoubtful: false }]
  })
}

/** What the copy is for, so that it cannot go with a secret that it tells: our opening and the issues. */
function protectedIn({ facts }: Brief): readonly Span[] {
  const openings = facts.positions.filter(({ name }) => name === 'opening')
  return [
    ...openings.map(({ label }) => ({ start: label.key.span.start, end: label.value.span.end })),
    ...facts.issues.map(({ table }) => table),
  ]
}

function isWithin(spans: readonly Span[], inner: Span): boolean {
  return spans.some(span => contains(span, inner))
}

function contains({ start, end }: Span, inner: Span): boolean {
  return start <= inner.start && inner.end <= end
}

/** The name of the copy, without secret amounts. */
function nameOf(brief: Brief, secrets: SecretFacts, { fileName, audience }: ShareOptions): string {
  const stem = fileName.replace(
    /(?:\.shared|\.for-(?:team|boss|other))?(?:\.negotiation)?\.(?:md|markdown)$/i,
    '',
  )
  const found = findSecretFacts(stem, secrets, brief)
  const plain = applyOutermost(
    stem,
    found.map(({ span }) => ({ span, newText: '' })),
  ).text
  const tidy =
    found.length === 0 ? plain : plain.replace(/[-_. ]{2,}/g, '-').replace(/^[-_. ]+|[-_. ]+$/g, '')
  return `${tidy || 'brief'}.for-${audience}.negotiation.md`
}
