import type { Brief } from '../../brief/brief.js'
import { findIssue } from '../../brief/facts/issues.js'
import { plain } from '../../markdown/outline.js'
import { inEnglish, type Translate } from '../../text/message.js'
import { type Edit, type Span, touches } from '../../text/span.js'
import { headingsOf, renamedLinks } from './links.js'
import { type NameMention, readName } from './name-mentions.js'
import { type BriefSymbol, findSymbol } from './symbols.js'

/** What would be renamed at a place. */
export interface Renamable {
  readonly span: Span
  /** The initial text of the input box; for a handle, the name that it stands for. */
  readonly placeholder: string
}

/** The edits, or why the new name is not accepted, without a full stop. */
export type Renaming = { readonly edits: readonly Edit[] } | { readonly error: string }

/**
 * The person, counterparty or issue at a place. Undefined elsewhere, and in headings that do not introduce it, because
 * there the editor renames the heading.
 */
export function findRenamable(brief: Brief, offset: number): Renamable | undefined {
  const found = findTarget(brief, offset)
  if (found === undefined) return undefined
  const { span, mention } = found
  const placeholder = mention?.isHandle
    ? mention.named.words.slice(mention.from, mention.to).join(' ')
    : brief.text.slice(span.start, span.end)
  return { span, placeholder: plain({ text: placeholder }) }
}

/** Renames the person, counterparty or issue at a place everywhere; undefined where there is none. */
export function rename(
  brief: Brief,
  offset: number,
  typed: string,
  t: Translate = inEnglish,
): Renaming | undefined {
  const found = findTarget(brief, offset)
  if (found === undefined) return undefined
  const name = typed.trim()
  const { symbol, mention } = found
  const error = findFault(brief, symbol, name, t)
  if (error !== undefined) return { error }
  const edits =
    mention === undefined || symbol.kind !== 'name'
      ? symbol.places.map(span => ({ span, newText: name }))
      : renameAll(brief, symbol.mentions, mention, name)
  const written = edits.map(edit => inFrontMatter(brief, edit))
  if (written.includes(undefined))
    return { error: t('In the key facts a name cannot contain quotes, commas, colons or brackets') }
  const changes = written.filter(edit => edit !== undefined)
  return { edits: [...changes, ...renamedLinks(brief, changes)] }
}

interface RenameTarget {
  readonly symbol: BriefSymbol
  readonly span: Span
  readonly mention: NameMention | undefined
}

function findTarget(brief: Brief, offset: number): RenameTarget | undefined {
  const symbol = findSymbol(brief, offset)
  const span = symbol?.places.find(span => touches(span, offset))
  if (symbol === undefined || symbol.kind === 'position' || span === undefined) return undefined
  const heading = headingsOf(brief).find(({ span }) => touches(span, offset))
  const isElsewhere = heading !== undefined && span !== symbol.declaration
  const mention =
    symbol.kind === 'name' ? symbol.mentions.find(({ span }) => touches(span, offset)) : undefined
  return isElsewhere ? undefined : { symbol, span, mention }
}

function findFault(brief: Brief, symbol: BriefSymbol, name: string, t: Translate): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(name)) return t('A name needs a letter or a number')
  if (/[\r\n]/.test(name)) return t('A name has to fit on one line')
  const tables = brief.sections.flatMap(({ tables }) => tables)
  const isInTable = symbol.places.some(({ start }) =>
    tables.some(({ span }) => span.start <= start && start < span.end),
  )
  if (name.includes('|') && isInTable) return t('A name in a table cannot contain "|"')
  if (symbol.kind !== 'issue') return undefined
  const other = findIssue(brief.facts.issues, name)
  return other === undefined || other === symbol.issue
    ? undefined
    : t('There is already an issue "{0}"', other.name)
}

/** If only a part is renamed, such as `Ines` of `Ines Kroll`, the other words of the name stay. */
function renameAll(
  { text }: Brief,
  mentions: readonly NameMention[],
  { named, from, to, isWhole }: NameMention,
  typed: string,
): Edit[] {
  const name = readName(typed, named.kind)
  const words = isWhole
    ? name.words
    : [...named.words.slice(0, from), ...name.words, ...named.words.slice(to)]
  const whole = isWhole ? typed : words.join(' ') + named.legalForm
  return mentions.map(mention => {
    const { span, isHandle } = mention
    const isSame = !isWhole && mention.from === from && mention.to === to
    const part = isSame ? name.words : partOf(words, named.words.length, mention)
    if (isHandle) return { span, newText: toHandle(part, text.slice(span.start, span.end)) }
    return { span, newText: mention.isWhole ? whole : part.join(' ') }
  })
}

/** The words of the new name for a mention that had only some of the `length` words of the old one. */
function partOf(
  words: readonly string[],
  length: number,
  { from, to }: Pick<NameMention, 'from' | 'to'>,
): readonly string[] {
  if (to - from === length) return words
  if (words.length === length) return words.slice(from, to)
  return from > 0 ? words.slice(from - to) : words.slice(0, to)
}

/** The new handle in the form of the old one: `anna.bauer` for `ines.kroll`. */
function toHandle(words: readonly string[], old: string): string {
  const joint = /[._-]/.exec(old)?.[0] ?? ''
  const handle = words.map(word => word.replace(/[^\p{L}\p{N}]/gu, '')).join(joint)
  return old === old.toLowerCase() ? handle.toLowerCase() : handle
}

/** Adds quotes where YAML needs them; undefined where they cannot be added, as in a list. */
function inFrontMatter({ text, frontMatter }: Brief, edit: Edit): Edit | undefined {
  const { span, newText } = edit
  const entry = frontMatter?.entries.find(
    ({ value }) => value.span.start <= span.start && span.end <= value.span.end,
  )
  if (entry === undefined || !/:(?:\s|$)|\s#|["'\\,[\]{}]|^[^\p{L}\p{N}]/u.test(newText)) return edit
  return entry.value.text === text.slice(span.start, span.end)
    ? { span: entry.value.span, newText: JSON.stringify(newText) }
    : undefined
}
