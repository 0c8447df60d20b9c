import { hasHeader, headerKeys, readValueOptions } from '../brief/facts/header.js'
import type { Item, Section } from '../brief/outline.js'
import type { Span } from '../brief/span.js'
import { milestoneTemplate, personTemplate, sectionBody } from '../brief/templates.js'
import { readValue } from '../brief/values/money.js'
import {
  english,
  type KeyName,
  keyNames,
  readKeyName,
  requiredSections,
  type SectionKey,
} from '../brief/vocabulary.js'
import { completeDays } from './complete-days.js'
import { unitTail, valuesOf } from './complete-value.js'
import type { Cursor, Proposal, Proposals } from './completion.js'

const mark = String.raw`(?:[-*+]|\d{1,3}[.)])\s+`
const task = String.raw`\[[ xX]\]\s+`
const labelled = new RegExp(
  `^\\s*(?:${mark})?(?:${task})?(?:\\*\\*|__)?(\\p{L}[^:|]{0,40}?)(?:\\*\\*|__)?\\s*:(?:\\*\\*|__)?\\s+(.*)$`,
  'u',
)
const started = new RegExp(`^(\\s*)${mark}(${task})?(\\*\\*|__)?((?:[\\p{L}<][^:]*)?)$`, 'u')
const owner = /\b(?:owner|who|responsible|assigned to)\s*:\s+([^,;:)]*)$/i

/** Values behind the colon of a labelled value. */
export function completeLabel(cursor: Cursor): Proposals | undefined {
  const { before, section, brief } = cursor
  const inline = section?.key === 'timeline' ? owner.exec(before) : null
  if (inline !== null) return { typed: inline[1] ?? '', list: valuesOf('owner', cursor) }
  const [, key, typed = ''] = labelled.exec(before) ?? []
  const name = key === undefined ? undefined : readKeyName(key, section?.key, brief.vocabulary)
  if (name === undefined) return undefined
  const list = valuesOf(name, cursor)
  const value = list[0]?.label.includes('<amount>') ? readValue(typed, readValueOptions(brief)) : undefined
  const unit = unitTail(cursor)
  const lacksUnit = value?.per.length === 0 && `${typed.slice(0, value.span.end)} ` === typed
  return lacksUnit && unit !== undefined
    ? { typed: '', list: [{ label: unit, kind: 'value' }] }
    : { typed, list }
}

/** What may begin a list item: a milestone, a person, and the keys that are missing. */
export function completeKey(cursor: Cursor): Proposals | undefined {
  const { before, after, section, glossary } = cursor
  const [whole, indent, task, bold, typed = ''] = started.exec(before) ?? []
  if (whole === undefined || section?.key === undefined || after.trim() !== '') return undefined
  const isNested = indent !== ''
  const part = section.subsections.findLast(({ heading }) => heading.span.end < cursor.lineStart)
  const item = isNested ? itemAbove(section, cursor) : undefined
  const isOutermost = item === undefined && part === undefined
  if (section.key === 'scenarios' && isOutermost) return undefined
  const scope = item ?? part ?? section
  if (section.key === 'personality' && isOutermost)
    return {
      typed,
      list: [toPerson(glossary['section/personality'])],
    }
  const steps = section.key === 'timeline' && !isNested ? milestones(cursor, section, task !== undefined) : []
  return { typed, list: [...steps, ...keys(cursor, section, section.key, scope.span, bold)] }
}

function itemAbove({ items }: Section, { lineStart }: Cursor): Item | undefined {
  return items.findLast(({ span }) => span.start < lineStart)
}

function toPerson(documentation: string | undefined): Proposal {
  const [label = ''] = personTemplate().slice(2).split('\n')
  return { label, kind: 'person', newText: personTemplate().slice(2).trimEnd(), documentation }
}

/** `[ ] 2026-12-03 (Thu): <what happens> – owner: <who>` for each day, with a box where the others have one. */
function milestones(cursor: Cursor, { items }: Section, hasBox: boolean): readonly Proposal[] {
  const others = items.filter(({ span }) => span.start < cursor.lineStart)
  const wantsBox = !hasBox && others.every(({ isDone }) => isDone !== undefined)
  const template = milestoneTemplate()
    .trimEnd()
    .slice(wantsBox ? 2 : 6)
  return completeDays(cursor).map(day => ({ ...day, newText: template.replace('<YYYY-MM-DD>', day.label) }))
}

function keys(
  cursor: Cursor,
  section: Section,
  sectionKey: SectionKey,
  scope: Span,
  bold: string | undefined,
): readonly Proposal[] {
  const { brief, lineStart, offset, glossary } = cursor
  const isHere = ({ start }: Span) => start >= scope.start && start < scope.end
  const others = section.values.filter(({ key: { span } }) => span.end < lineStart || span.start > offset)
  const said = new Set(others.filter(({ span }) => isHere(span)).map(({ name }) => name))
  const isSaid = (name: KeyName) =>
    said.has(name) || headerKeys.some(key => key === name && hasHeader(brief, key))
  const templates = templatesOf(sectionKey)
  const names = new Set([...templates.keys(), ...keyNames])
  const first = others[0]?.key.span.start ?? 0
  const stars = brief.text.slice(first - 2, first) === '**' ? '**' : ''
  return [...names]
    .filter(name => brief.vocabulary.keys[name].sections.includes(sectionKey) && !isSaid(name))
    .map(name => {
      const label = brief.vocabulary.keys[name].name + (/^their(?!Opening)/.test(name) ? ' (est.)' : '')
      const [value, ...more] = valuesOf(name, cursor).map(({ label }) => label)
      const gap = templates.get(name) ?? '<…>'
      const isAmount = value?.includes('<amount>') === true && more.length === 0
      const rest = value === undefined ? gap : isAmount ? gap.replace('<amount>', value) : ''
      const close = bold ?? stars
      return {
        label,
        kind: 'key',
        newText: `${bold === undefined ? stars : ''}${label}:${close} ${rest}`,
        documentation: glossary[`key/${name}`],
        continues: rest === '',
      }
    })
}

/** What the template of a section writes behind its keys, in its order. */
function templatesOf(section: SectionKey): ReadonlyMap<KeyName, string> {
  const required = requiredSections.find(key => key === section)
  const lines = required === undefined ? [] : sectionBody(required).matchAll(/^ *- ([^:\n]+): (.*)$/gm)
  return new Map(
    [...lines].flatMap(([, key = '', value = '']) => {
      const name = readKeyName(key, section, english)
      return name === undefined ? [] : [[name, value] as const]
    }),
  )
}
