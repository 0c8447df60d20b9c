import type { Brief } from '../brief/brief.js'
import type { Audience } from '../brief/secrets.js'
import { cellsIn } from '../brief/table-columns.js'
import { allSections, plain } from '../markdown/outline.js'
import { endOfLine } from '../text/edits.js'
import { groupBy } from '../text/group-by.js'
import { readLines } from '../text/lines.js'
import { type Message, msg, type Translate, toText } from '../text/message.js'
import type { Edit, Span } from '../text/span.js'
import { type RemainingSecret, type Share, type SharePiece, telling } from './share.js'
import type { BlockedPlace, ShareData, SharePart, ShareRow } from './share-data.js'

/** What the page of a copy shows of it. */
export function readShare(
  brief: Brief,
  copy: Share,
  { audience, fileName }: { readonly audience: Audience; readonly fileName: string },
  t: Translate,
): ShareData {
  const say = (message: Message) => toText(message, t)
  const [first, ...others] = blockedPlaces(copy.remaining)
  return {
    heading: say(audience === 'other' ? msg`Copy without secrets` : msg`Copy for our side`),
    fileName,
    who: say(msg`Who will read it`),
    readers: readers.map(({ audience: reader, name }) => ({
      audience: reader,
      label: say(name),
      isChosen: reader === audience,
    })),
    lead: leadOf(brief, copy, first, others.length, audience, say),
    blocked: first && toBlocked(brief, first, say),
    rows: new RowReader(brief, copy, say).rows(),
    words: {
      write: say(msg`Write ${copy.fileName}`),
      copy: say(msg`Copy`),
      export: say(msg`Export…`),
      keep: say(msg`Keep`),
      takeOut: say(msg`Take Out`),
      document: say(msg`What stays and what goes`),
    },
  }
}

const readers: readonly { readonly audience: Audience; readonly name: Message }[] = [
  { audience: 'team', name: msg`Our team` },
  { audience: 'boss', name: msg`Our boss` },
  { audience: 'other', name: msg`The other side` },
]

type Say = (message: Message) => string

/** The secrets that are decided on together: those of one kept piece, or of one line. */
function blockedPlaces(remaining: readonly RemainingSecret[]): readonly (readonly RemainingSecret[])[] {
  return [...groupBy(remaining, ({ piece, id }) => piece ?? id).values()]
}

/** How many places to fill in the copy has. */
function openGaps({ facts }: Brief, { pieces }: Share): number {
  const gone = pieces.flatMap(({ isKept, edits }) => (isKept ? [] : edits.map(({ span }) => span)))
  return facts.gaps.open.filter(
    ({ span }) => !gone.some(({ start, end }) => start <= span.start && span.end <= end),
  ).length
}

function leadOf(
  brief: Brief,
  copy: Share,
  first: readonly RemainingSecret[] | undefined,
  others: number,
  audience: Audience,
  say: Say,
): ShareData['lead'] {
  const {
    count: { out, changed },
    remaining,
  } = copy
  if (first === undefined) {
    const lines = say(out === 1 ? msg`1 line stays out` : msg`${out} lines stay out`)
    const edited = say(changed === 1 ? msg`1 is changed` : msg`${changed} are changed`)
    const gaps = openGaps(brief, copy)
    const open = say(gaps === 1 ? msg`1 gap is still open.` : msg`${gaps} gaps are still open.`)
    const end = audience === 'other' ? say(msg`, in any form of writing.`) : '.'
    return {
      text: out + changed === 0 ? say(msg`Every line stays.`) : `${lines}, ${edited}.`,
      finding: say(audience === 'other' ? msg`Nothing secret is left` : msg`Nothing marked private is left`),
      rest: gaps === 0 ? end : `${end} ${open}`,
    }
  }
  const told = first.map(secret => say(heldBack(secret))).join('; ')
  const more =
    others === 0 ? '' : ` ${say(others === 1 ? msg`Then one more place.` : msg`Then ${others} more places.`)}`
  return {
    text: '',
    finding: say(
      remaining.length === 1 ? msg`1 secret is still in.` : msg`${remaining.length} secrets are still in.`,
    ),
    rest: ` ${told}.${more}`,
  }
}

function toBlocked(brief: Brief, secrets: readonly RemainingSecret[], say: Say): BlockedPlace {
  const [first] = secrets
  // What is in no piece and could stay may go with its line.
  const piece = first?.piece ?? (first?.isDoubtful ? String(first.span.start) : undefined)
  const amounts = new Set(secrets.map(({ text }) => text)).size
  return {
    takeOut: piece === undefined ? undefined : { id: piece, title: say(msg`Take It Out`) },
    confirm: {
      ids: secrets.map(({ id }) => id),
      title: say(
        amounts > 1
          ? msg`They Are an Offer: Send These ${amounts} Amounts`
          : isOpening(brief, first)
            ? msg`It Is Our Opening: Send ${first?.text ?? ''}`
            : first?.isDoubtful
              ? msg`It Is Something Else: Keep ${first.text}`
              : msg`It Is an Offer: Send ${first?.text ?? ''}`,
      ),
    },
  }
}

function heldBack(secret: RemainingSecret): Message {
  return secret.isDoubtful ? telling(secret) : msg`${secret.text} is ${secret.name}`
}

function isOpening({ facts }: Brief, secret: RemainingSecret | undefined): boolean {
  const openings = [
    ...facts.positions.filter(({ name }) => name === 'opening').map(({ label }) => label.value.span),
    ...facts.issues.flatMap(({ opening }) => opening?.words.span ?? []),
  ]
  return (
    secret !== undefined &&
    openings.some(({ start, end }) => start <= secret.span.start && secret.span.end <= end)
  )
}

/** A stretch of lines that is shown as one row unless it is unfolded. */
const longestShown = 3

class RowReader {
  readonly #starts: readonly number[]
  readonly #gone: readonly SharePiece[]
  readonly #kept: readonly SharePiece[]

  constructor(
    private readonly brief: Brief,
    private readonly copy: Share,
    private readonly say: Say,
  ) {
    this.#starts = readLines(brief.text).starts
    const isWithinAnother = ({ span }: SharePiece) =>
      copy.pieces.some(
        other =>
          !other.isKept &&
          other.edits.some(
            edit => edit.span.start <= span.start && span.end < edit.span.end && !isSame(other.span, span),
          ),
      )
    this.#gone = copy.pieces.filter(piece => !piece.isKept && !isWithinAnother(piece))
    this.#kept = copy.pieces.filter(piece => piece.isKept)
  }

  rows(): readonly ShareRow[] {
    const rows: ShareRow[] = []
    for (let line = 0; line < this.#starts.length; line++) {
      rows.push(...this.#added(line))
      if (this.#isBlank(line) || this.#isRule(line)) continue
      const last = this.#block(line, rows)
      line = last
    }
    rows.push(...this.#added(this.#starts.length))
    return fold(rows, this.say)
  }

  /** Adds the row of the line, or of all that goes with it, and returns its last line. */
  #block(line: number, rows: ShareRow[]): number {
    const start = this.#starts[line] ?? 0
    const whole = this.#gone.find(
      ({ span, edits: [edit] }) =>
        span.start === start && edit?.newText === '' && edit.span.end >= span.end && this.#isWhole(span),
    )
    if (whole !== undefined) {
      const last = this.#lineAt(whole.span.end)
      rows.push(...this.#wholeRows(whole, line, last))
      return last
    }
    const columns = this.#gone.find(
      ({ span, edits }) => edits.length > 1 && this.#startOfLine(span.start) === start,
    )
    if (columns !== undefined) {
      const last = this.#lineAt(columns.edits.at(-1)?.span.start ?? columns.span.end)
      rows.push(this.#tableRow(columns, line, last))
      return last
    }
    rows.push(this.#lineRow(line))
    return line
  }

  #wholeRows(piece: SharePiece, first: number, last: number): readonly ShareRow[] {
    const why = this.say(piece.reason)
    const action = piece.mayKeep ? { kind: 'keep' as const, id: piece.id } : undefined
    const lines = range(first, last).filter(line => !this.#isBlank(line))
    const row = (line: number, isFirst: boolean): ShareRow => ({
      line: String(line + 1),
      parts: [{ kind: 'out', text: this.#textOf(line) }],
      why: isFirst || !piece.mayKeep ? why : '',
      action: isFirst ? action : undefined,
      state: 'out',
    })
    if (lines.length <= longestShown) return lines.map((line, index) => row(line, index === 0))
    const name = this.#nameOf(piece.span)
    return [
      {
        line: `${first + 1}–${last + 1}`,
        parts: [{ kind: 'out', text: this.say(msg`${name}, ${lines.length} lines`) }],
        why,
        action,
        state: 'out',
        folded: lines.map(line => ({ ...row(line, false), why: '' })),
      },
    ]
  }

  /** `Scenarios, Concessions` for sections, `Target, Walk-away, BATNA` for lines, or else how the first line begins. */
  #nameOf(span: Span): string {
    const within = (inner: Span) => span.start <= inner.start && inner.end <= span.end
    const sections = allSections(this.brief)
    const heads = sections.flatMap(({ heading }) =>
      heading && within(heading.span) ? [plain(heading.words)] : [],
    )
    if (heads.length > 0) return heads.join(', ')
    const packages = this.brief.facts.packages.filter(({ table }) => within(table)).map(({ name }) => name)
    if (packages.length > 0) return this.say(msg`Packages ${packages.join(', ')}`)
    const keys = sections.flatMap(({ items }) =>
      items.flatMap(({ label, span: item }) => (label && within(item) ? [plain(label.key)] : [])),
    )
    const first = this.brief.text
      .slice(span.start, endOfLine(this.brief.text, span.start))
      .replace(/[|\s]+/g, ' ')
      .trim()
    return keys.length > 0 ? keys.join(', ') : first.length > 40 ? `${first.slice(0, 39)}…` : first
  }

  #tableRow(piece: SharePiece, first: number, last: number): ShareRow {
    const { text } = this.brief
    const table = { start: this.#starts[first] ?? 0, end: endOfLine(text, this.#starts[last] ?? 0) }
    const edits = this.#gone.flatMap(gone => gone.edits)
    const lines = cellsIn(text, table).map(cells =>
      cells.map(({ start, end }) => {
        const from = text.startsWith('|', start) ? start + 1 : start
        const cell = text.slice(from, end)
        const inner = {
          start: from + (cell.length - cell.trimStart().length),
          end: from + cell.trimEnd().length,
        }
        return partsOf(
          text,
          inner,
          edits.filter(({ span }) => overlaps(span, inner)),
        )
      }),
    )
    const secret = this.copy.remaining.find(({ span }) => table.start <= span.start && span.end <= table.end)
    return {
      line: `${first + 1}–${last + 1}`,
      parts: [],
      table: lines.filter(cells => !cells.every(([part]) => /^:?-+:?$/.test(part?.text ?? '-'))),
      why: secret === undefined ? this.say(piece.reason) : this.#telling([secret]),
      action: undefined,
      state: secret === undefined ? 'same' : 'bad',
    }
  }

  #lineRow(line: number): ShareRow {
    const { text } = this.brief
    const span = { start: this.#starts[line] ?? 0, end: endOfLine(text, this.#starts[line] ?? 0) }
    const edits = this.#gone.flatMap(piece =>
      piece.edits.flatMap(edit => (overlaps(edit.span, span) ? [{ ...edit, piece }] : [])),
    )
    const kept = this.#kept.find(
      piece => piece.span.start <= span.start && span.start < Math.max(piece.span.end, piece.span.start + 1),
    )
    const isFirstKept = kept !== undefined && this.#startOfLine(kept.span.start) === span.start
    const secrets = this.copy.remaining.filter(secret =>
      kept !== undefined && isFirstKept
        ? secret.piece === kept.id
        : secret.piece === undefined && overlaps(secret.span, span),
    )
    const reasons = new Set(edits.map(({ piece }) => this.say(piece.reason)))
    const action =
      kept === undefined
        ? edits.length === 0 && this.#mayGo(span)
          ? { kind: 'takeOut' as const, id: String(span.start) }
          : undefined
        : isFirstKept
          ? { kind: 'takeOut' as const, id: kept.id }
          : undefined
    return {
      line: String(line + 1),
      parts: partsOf(text, span, edits),
      why: secrets.length > 0 ? this.#telling(secrets) : [...reasons].join('; '),
      action,
      state: secrets.length > 0 ? 'bad' : kept === undefined ? 'same' : 'kept',
    }
  }

  /** Headings and key facts go by themselves or stay. */
  #mayGo({ start }: Span): boolean {
    const { frontMatter, text } = this.brief
    return (
      start >= (frontMatter?.span.end ?? 0) &&
      !/^(?:#|=+$|-+$|\|)/.test(text.slice(start, endOfLine(text, start)))
    )
  }

  #telling(secrets: readonly RemainingSecret[]): string {
    return secrets.map(secret => this.say(heldBack(secret))).join(', ')
  }

  #added(line: number): readonly ShareRow[] {
    const from = this.#starts[line] ?? Number.POSITIVE_INFINITY
    const before = line === 0 ? -1 : (this.#starts[line - 1] ?? -1)
    return this.copy.added
      .filter(({ span, newText }) => newText !== '' && span.start <= from && span.start > before)
      .flatMap(({ newText }) => newText.split(/\r\n|\n|\r/).filter(text => text !== '' && text !== '---'))
      .map(text => ({ line: '', parts: [{ kind: 'in', text }], why: '', action: undefined, state: 'same' }))
  }

  #isWhole({ start, end }: Span): boolean {
    return this.#startOfLine(start) === start && end === endOfLine(this.brief.text, end)
  }

  /** Fences of key facts, and lines under headings and heads of tables. */
  #isRule(line: number): boolean {
    return (
      /^(?:-+|=+|[|:\s-]+-[|:\s-]*)\s*$/.test(this.#textOf(line)) &&
      this.#gone.every(({ span }) => !contains(span, this.#starts[line] ?? 0))
    )
  }

  #isBlank(line: number): boolean {
    return this.#textOf(line).trim() === ''
  }

  #textOf(line: number): string {
    const start = this.#starts[line] ?? 0
    return this.brief.text.slice(start, endOfLine(this.brief.text, start))
  }

  #lineAt(offset: number): number {
    return this.#starts.findLastIndex(start => start <= offset)
  }

  #startOfLine(offset: number): number {
    return this.#starts[this.#lineAt(offset)] ?? 0
  }
}

/** The text of a line with its edits. */
function partsOf(text: string, { start, end }: Span, edits: readonly Edit[]): readonly SharePart[] {
  const parts: SharePart[] = []
  const add = (kind: SharePart['kind'], piece: string) => {
    if (piece !== '') parts.push({ kind, text: piece })
  }
  let at = start
  for (const { span, newText } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < at && at > start) continue
    add('same', text.slice(at, Math.max(at, span.start)))
    add('out', text.slice(Math.max(at, span.start), Math.min(span.end, end)))
    if (newText !== '') add('in', newText.trim())
    at = Math.min(span.end, end)
  }
  add('same', text.slice(at, end))
  return parts
}

/** Folds runs of lines that stay, below a heading or within the key facts, behind the first of them. */
function fold(rows: readonly ShareRow[], say: Say): readonly ShareRow[] {
  const folded: ShareRow[] = []
  let run: ShareRow[] = []
  const flush = () => {
    const [first, ...rest] = run
    if (first !== undefined && rest.length > longestShown - 1)
      folded.push(first, {
        line: `${rest[0]?.line ?? ''}–${rest.at(-1)?.line ?? ''}`,
        parts: [{ kind: 'same', text: say(msg`${rest.length} more lines stay`) }],
        why: '',
        action: undefined,
        state: 'same',
        folded: rest,
      })
    else folded.push(...run)
    run = []
  }
  for (const row of rows) {
    const [part] = row.parts
    const isPlain =
      row.state === 'same' &&
      row.why === '' &&
      !row.table &&
      row.parts.length === 1 &&
      part?.kind === 'same' &&
      !/^(?:#|[=-]+$)/.test(part.text)
    if (isPlain) run.push(row)
    else {
      flush()
      folded.push(row)
    }
  }
  flush()
  return folded
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < Math.max(a.end, a.start + 1)
}

function contains({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
