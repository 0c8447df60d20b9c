import type { Brief } from '../../brief/brief.js'
import type { Milestone } from '../../brief/facts/milestones.js'
import type { Person } from '../../brief/facts/people.js'
import type { Scenario } from '../../brief/facts/scenarios.js'
import type { SectionKey } from '../../language/sections.js'
import { findTemplateGaps } from '../../markdown/gaps.js'
import { findItem, type LabelledValue, plain, type Section, type Words } from '../../markdown/outline.js'
import type { Translate } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { daysOf } from '../../values/date.js'
import type { QuestionKind } from '../../values/question-kind.js'
import { maskReason } from '../../values/value-mask.js'
import { dayAndMonth, describeDay } from '../days.js'
import type { OutlinePart, Reader } from './node.js'
import { tableRows } from './table-rows.js'
import { nameQuestion } from './words.js'

/**
 * The people, milestones, scenarios, questions, rows, headings and known values of a section, in the order of the text; of
 * those that begin at one place, the longest first.
 */
export function partsOf(brief: Brief, section: Section, reader: Reader): readonly OutlinePart[] {
  const facts = factsOf(brief, section, reader)
  const starts = new Set(facts.map(({ span }) => span.start))
  const headings = section.subsections.flatMap(({ heading, span }): OutlinePart[] =>
    starts.has(span.start)
      ? []
      : [{ kind: 'subsection', label: plain(heading.words), description: '', span }],
  )
  const values = section.values.flatMap(value =>
    value.name === undefined ? [] : [toValue(value, section.key)],
  )
  return [...facts, ...headings, ...values].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )
}

function factsOf(brief: Brief, section: Section, reader: Reader): readonly OutlinePart[] {
  const { facts } = brief
  const { t } = reader
  const isHere = ({ span }: OutlinePart) => span.start >= section.span.start && span.start < section.span.end
  switch (section.key) {
    case 'personality':
      return facts.people.map(toPerson).filter(isHere)
    case 'timeline':
      return facts.milestones.map(each => toMilestone(brief, section, each, reader)).filter(isHere)
    case 'scenarios':
      return facts.scenarios.map(toScenario).filter(isHere)
    case 'questions':
      return questionsOf(brief, section, t).filter(isHere)
    case 'issues':
    case 'packages':
    case 'concessions':
    case 'offers':
      return tableRows(brief, section, t).filter(isHere)
    default:
      return []
  }
}

function toPerson(person: Person): OutlinePart {
  return { kind: 'person', ...describePerson(person), span: person.span }
}

/** The name, and what stands behind it in its line: `decides up to €50k`. */
export function describePerson(person: Person): { readonly label: string; readonly description: string } {
  const label = nameOf(person)
  const [line = ''] = person.line.text.trimStart().split(/[\r\n]/)
  const rest = line.startsWith(label) ? line.slice(label.length) : ''
  const description = plain({ text: rest.replace(/^[\s*,;:–—-]+/, '') })
  return { label, description }
}

/** The name up to a comma; a gap such as `<Name, role>` is not cut. */
export function nameOf({ name, line }: Person): string {
  const start = line.text.indexOf(name)
  const gap = findTemplateGaps(line.text).find(gap => gap.start <= start && start < gap.end)
  return gap === undefined ? name : line.text.slice(gap.start, Math.max(gap.end, start + name.length))
}

function toMilestone(
  { text, facts }: Brief,
  { items }: Section,
  milestone: Milestone,
  { today, language, t }: Reader,
): OutlinePart {
  const { date, owner, isDone, span } = milestone
  const days = daysOf(facts.dated(date, today))
  const day = days?.start === days?.end ? days?.start : undefined
  const words = [
    // Short, since the names of steps leave little room.
    day === undefined ? text.slice(date.span.start, date.span.end) : dayAndMonth(day, today, language),
    isDone ? t('done') : day === undefined ? '' : describeDay(day, today, t),
    owner === undefined ? '' : plain(owner),
  ]
  const hasBox = findItem(items, span.start) !== undefined
  return {
    kind: 'milestone',
    label: nameStep(milestone),
    description: words.filter(Boolean).join(', '),
    span,
    isDone: hasBox ? isDone : undefined,
  }
}

/**
 * What happens, without the owner: `meeting 1` of `meeting 1 – owner: Lena`, and of a row without the cells for owner and
 * status; of a row whose date comes last, what stands before it.
 */
export function nameStep(step: Milestone): string {
  const { what, owner, cells } = step
  const ends = [owner, cells?.owner, cells?.status]
    .flatMap(words => (words === undefined ? [] : [words.span.start - what.span.start]))
    .filter(end => end >= 0)
  const label = what.text.slice(0, Math.min(what.text.length, ...ends))
  return plain({ text: owner ? withoutTag(label) : label }) || nameBeforeDate(step) || plain(what)
}

/** The cell before the date, or the label, `First talk` of `First talk: 7 December`; else the whole line. */
function nameBeforeDate({ words, date, cells }: Milestone): string {
  const end = Math.min(date.span.start, date.weekday?.span.start ?? date.span.start) - words.span.start
  const text = words.text.slice(0, Math.max(0, end))
  if (cells === undefined) {
    const label = text.trimEnd()
    return plain({ text: /[:–—|-]$/.test(label) ? label.slice(0, -1) : words.text })
  }
  const before = text.split(/\s{2,}/)
  return plain({ text: before.find(text => /\p{L}{2}/u.test(text)) ?? '' })
}

/** Without the word before an owner, ` – owner:`, which stands in the last characters; the pattern is slow on long texts. */
function withoutTag(label: string): string {
  const from = Math.max(0, label.length - longestTag)
  return label.slice(0, from) + label.slice(from).replace(/[\s–—,;(|-]*(?:\p{L}[\p{L} ]*:)?[\s@]*$/u, '')
}

const longestTag = 60

function toScenario({ name, outcome, probability, span }: Scenario): OutlinePart {
  const words = [outcome, probability].flatMap(words => (words === undefined ? [] : [plain(words)]))
  return { kind: 'scenario', label: name, description: words.join(', '), span }
}

function questionsOf(brief: Brief, { items }: Section, t: Translate): OutlinePart[] {
  return brief.facts.questions.map(({ words, kind, item, isDone }) => {
    const hasBox = findItem(items, item.start) !== undefined
    return toQuestion(words, item, kind, hasBox ? isDone : undefined, t)
  })
}

function toQuestion(
  words: Words,
  span: Span,
  kind: QuestionKind | undefined,
  isDone: boolean | undefined,
  t: Translate,
): OutlinePart {
  const description = [nameQuestion(kind, t), isDone ? t('asked') : ''].filter(Boolean).join(', ')
  return { kind: 'question', label: plain(words), description, span, isDone }
}

/** `Walk-away` with `€428k per year`; the reason for a key number is shown only in the tooltip. */
function toValue({ key, value, span }: LabelledValue, section: SectionKey | undefined): OutlinePart {
  const whole = plain(value)
  const short = section === 'walkAway' ? maskReason(whole).replace(/[\s,;:–—]+$/, '') : whole
  const label = plain(key)
  return { kind: 'value', label, description: short || whole, details: `${label}: ${whole}`, span }
}
