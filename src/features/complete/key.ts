import { hasHeader } from '../../brief/facts/header.js'
import { headerKeys } from '../../brief/note.js'
import { line, milestoneTemplate, personTemplate, say, sectionBody } from '../../brief/templates.js'
import { type KeyName, keyNames } from '../../language/keys.js'
import { readKeyName } from '../../language/read-key.js'
import { requiredSections, type SectionKey } from '../../language/sections.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import type { Section, Subsection } from '../../markdown/outline.js'
import { letter, letters } from '../../text/letters.js'
import type { Span } from '../../text/span.js'
import { type Cursor, type Proposal, type Proposals, toProposals } from './completion.js'
import { completeDays } from './days.js'
import { isAmount, valuesOf } from './value.js'

const mark = String.raw`(?:[-*+]|\d{1,3}[.)])\s+`
const task = String.raw`\[[ xX]\]\s+`
const bold = String.raw`(?:\*\*|__)?`
const labelled = new RegExp(
  `^\\s*(?:${mark})?(?:${task})?${bold}(${letter}[^:|]{0,40}?)${bold}\\s*:${bold}\\s+(.*)$`,
  'u',
)
const started = new RegExp(`^(\\s*)${mark}(${task})?(${bold})((?:[${letters}<][^:>]*)?)$`, 'u')

/** Values after the colon of a labelled value or of the owner of a step. */
export function completeLabel(cursor: Cursor): Proposals | undefined {
  const { before, section, brief } = cursor
  const { vocabulary } = brief
  const inline = section?.key === 'timeline' ? /:\s+([^,;:)]*)$/.exec(before) : null
  if (inline !== null && endsWithOwner(before.slice(0, inline.index).trimEnd(), vocabulary))
    return { typed: inline[1] ?? '', list: valuesOf('owner', cursor) }
  const [, label = '', typed = ''] = labelled.exec(before) ?? []
  const key = readKeyName(label, section?.key, vocabulary)
  if (key === undefined) return undefined
  const list = valuesOf(key, cursor)
  const value = isAmount(key) ? brief.reader.mainValue(typed) : undefined
  const lacksUnit = value?.per.length === 0 && `${typed.slice(0, value.span.end)} ` === typed
  const unit = /> ?(?:\p{Sc}|[A-Z]{3})? ?(.+)/u.exec(list[0]?.label ?? '')?.[1]
  return lacksUnit && unit !== undefined ? { typed: '', list: toProposals([unit]) } : { typed, list }
}

/** Whether a text ends with a word for the owner of a step. */
export function endsWithOwner(text: string, { keys: { owner } }: Vocabulary): boolean {
  const words = text.toLowerCase()
  return [owner.name.toLowerCase(), ...owner.aliases].some(
    name => words.endsWith(name) && !/\p{L}$/u.test(words.slice(0, words.length - name.length)),
  )
}

/** What may begin a list item: a milestone, a person, or a key that is missing. */
export function completeKey(cursor: Cursor): Proposals | undefined {
  const { brief, before, after, lineStart, section, glossary } = cursor
  const [whole, indent, box, stars, typed = ''] = started.exec(before) ?? []
  if (whole === undefined || section?.key === undefined || after.trim() !== '') return undefined
  const { key, items } = section
  const scope =
    (indent ? items.findLast(({ span }) => span.start < lineStart) : undefined) ?? partAbove(section, cursor)
  if (scope === undefined && key === 'scenarios') return undefined
  if (scope === undefined && key === 'personality') {
    const newText = personTemplate(brief.vocabulary).slice(2).trimEnd()
    const label = newText.replace(/\n.*/s, '')
    return {
      typed,
      list: [{ label, kind: 'Class', newText, documentation: glossary['section/personality'] }],
    }
  }
  const steps = key === 'timeline' && !indent ? milestones(cursor, section, box !== undefined) : []
  return { typed, list: [...steps, ...keys(cursor, section, key, (scope ?? section).span, stars)] }
}

/** The keys that are missing in a line of their own at the cursor. */
export function absentKeys(cursor: Cursor): readonly KeyProposal[] {
  const { section } = cursor
  if (section?.key === undefined) return []
  const scope = partAbove(section, cursor)
  const isPart = section.key === 'scenarios' || section.key === 'personality'
  return isPart && scope === undefined
    ? []
    : keys(cursor, section, section.key, (scope ?? section).span, undefined)
}

/** A key with its gap, and the name of the key. */
type KeyProposal = Proposal & { readonly newText: string; readonly name: KeyName }

/** The part under whose heading the cursor is. */
function partAbove({ subsections }: Section, { lineStart }: Cursor): Subsection | undefined {
  return subsections.findLast(({ heading }) => heading.span.end < lineStart)
}

/** `[ ] 2026-12-03 (Thu): <what happens> – owner: <who>` for each day, with a task box if the other items have one. */
function milestones(cursor: Cursor, { items }: Section, hasBox: boolean): readonly Proposal[] {
  const others = items.filter(({ span }) => span.start < cursor.lineStart)
  const wantsBox = !hasBox && others.every(({ isDone }) => isDone !== undefined)
  const template = milestoneTemplate(cursor.brief.vocabulary)
    .trimEnd()
    .slice(wantsBox ? 2 : 6)
  return completeDays(cursor).map(day => ({ ...day, newText: template.replace('<YYYY-MM-DD>', day.label) }))
}

/** The keys of the section that are missing in `scope`, in template order, bold if the others are. */
function keys(
  cursor: Cursor,
  { values, span }: Section,
  section: SectionKey,
  scope: Span,
  typedStars: string | undefined,
): readonly KeyProposal[] {
  const { brief, lineStart, offset, glossary } = cursor
  const { text, vocabulary } = brief
  const others = values.filter(({ key: { span } }) => span.end < lineStart || span.start > offset)
  const said = others.filter(({ key }) => key.span.start >= scope.start && key.span.start < scope.end)
  const isMissing = (name: KeyName) =>
    // Steps have owners, the timeline as a whole has none.
    (name !== 'owner' || scope !== span) &&
    !said.some(other => other.name === name) &&
    !headerKeys.some(key => key === name && hasHeader(brief, key))
  const isBold = others.some(({ key: { span } }) => text.startsWith('**', span.start - 2))
  const stars = typedStars || (isBold ? '**' : '')
  const templates = templatesOf(section, cursor)
  const amount = say('amount', vocabulary)
  return [...new Set([...templates.keys(), ...keyNames])]
    .filter(name => vocabulary.keys[name].sections.includes(section) && isMissing(name))
    .map(name => {
      const whole =
        templates.get(name) ?? line(name, isAmount(name) ? amount : '<…>', vocabulary).slice(2, -1)
      const [label = '', gap = ''] = whole.split(/: (.*)/)
      const [value] = valuesOf(name, cursor)
      const continues = value !== undefined && !isAmount(name)
      const rest = value ? gap.replace(amount, () => value.label) : gap
      const newText = `${typedStars ? '' : stars}${label}:${stars} ${continues ? '' : rest}`
      return { name, label, kind: 'Field', newText, documentation: glossary[`key/${name}`], continues }
    })
}

/** The lines of the section template by key. */
function templatesOf(section: SectionKey, { brief: { vocabulary } }: Cursor): ReadonlyMap<KeyName, string> {
  const required = requiredSections.find(key => key === section)
  const body = required === undefined ? '' : sectionBody(required, vocabulary)
  return new Map(
    [...body.matchAll(/^ *- (([^:\n]+): .*)$/gm)].flatMap(([, whole = '', key = '']) => {
      const name = readKeyName(key, section, vocabulary)
      return name === undefined ? [] : [[name, whole] as const]
    }),
  )
}
