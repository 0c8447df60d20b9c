import type { Brief } from '../../brief/brief.js'
import { inCurrency } from '../../brief/draft-section.js'
import type { OpenGap } from '../../brief/facts/gaps.js'
import { readProbability } from '../../brief/facts/outcome.js'
import { writtenText } from '../../brief/facts/positions.js'
import { isKeyName } from '../../language/keys.js'
import { languageOf } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { readKeyName } from '../../language/read-key.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import type { Section } from '../../markdown/outline.js'
import { startOfLine } from '../../text/edits.js'
import { inEnglish, type Translate } from '../../text/message.js'
import { touches } from '../../text/span.js'
import { dayGap } from '../complete/gap.js'
import { endsWithOwner } from '../complete/key.js'
import { namesIn } from '../complete/names.js'
import { isAmount } from '../complete/value.js'
import { deadlineOf, describeDay } from '../days.js'
import { escapeMarkdown, type Hover, joinLines } from './hover-text.js'
import type { PartSources } from './part.js'

/** What belongs into the gap at the offset, and what the brief says already that helps to fill it in. */
export function hoverGap(
  brief: Brief,
  offset: number,
  sources: PartSources,
  t: Translate = inEnglish,
): Hover | undefined {
  const gap = brief.facts.gaps.open.find(({ span }) => touches(span, offset))
  if (gap === undefined || gap.isNoted) return undefined
  const topic = topicOf(brief, gap)
  const about = topic === 'title' ? t('What is negotiated, and with whom') : aboutTopic(topic, sources, t)
  const markdown = joinLines(about, ...known(brief, gap, topic, sources, t))
  return markdown === '' ? undefined : { span: gap.span, markdown }
}

/** The key, column or section that the gap belongs to: `key/target`, `weight`, `section/personality`, `title`. */
function topicOf(
  { text, title, frontMatter, sections, vocabulary }: Brief,
  { span, text: gap }: OpenGap,
): string {
  if (title && touches(title.span, span.start)) return 'title'
  const entry = frontMatter?.entries.find(({ value }) => touches(value.span, span.start))
  if (entry !== undefined)
    return `key/${readKeyName(entry.key.text, 'context', vocabulary) ?? entry.key.text}`
  const section = sections.find(section => touches(section.span, span.start))
  if (section?.key === undefined) return ''
  const before = text.slice(startOfLine(text, span.start), span.start)
  if (section.key === 'timeline' && dayGap.test(gap)) return 'day'
  if (section.key === 'timeline' && endsWithOwner(before.replace(/:\s*$/, ''), vocabulary)) return 'key/owner'
  const column = columnOf(section, span.start)
  if (column !== undefined && isWeight(column, vocabulary)) return 'weight'
  if (column !== undefined && isUnit(column, vocabulary)) return 'key/unit'
  const key = column === undefined ? undefined : readKeyName(column, section.key, vocabulary)
  if (column !== undefined && key === undefined) return `section/${section.key}`
  const value = section.values.findLast(({ value }) => touches(value.span, span.start))
  const name = key ?? value?.name
  return name === undefined ? `section/${section.key}` : `key/${name}`
}

/** The head of the column in which a place is. */
function columnOf({ tables }: Section, offset: number): string | undefined {
  const table = tables.find(({ span }) => touches(span, offset))
  const cells = table?.rows.find(({ span }) => touches(span, offset))?.cells ?? []
  return table?.columns[cells.findIndex(({ span }) => touches(span, offset))]?.text
}

function isWeight(column: string, { language }: Vocabulary): boolean {
  const { weight, theirWeight } = languageOf(language).columns
  return [weight, theirWeight].map(normaliseName).includes(normaliseName(column))
}

function isUnit(column: string, { keys: { unit } }: Vocabulary): boolean {
  return normaliseName(column) === normaliseName(unit.name)
}

function aboutTopic(topic: string, { glossary }: PartSources, t: Translate): string {
  if (topic === 'day') return t('The day of the step: {0}', '`2026-12-03`')
  if (topic === 'weight') return t('How much it matters to you. All weights add up to 100.')
  return glossary[topic] ?? ''
}

/** What the brief says about that topic elsewhere. */
function known(
  brief: Brief,
  gap: OpenGap,
  topic: string,
  { today }: PartSources,
  t: Translate,
): readonly string[] {
  const key = topic.replace(/^key\//, '')
  if (topic === 'weight') return [leftOver(weightsIn(brief, gap), t)]
  if (key === 'probability') return [leftOver(probabilitiesOf(brief), t)]
  if (key === 'owner' || key === 'authority' || key === 'team') return [inBrief(namesIn(brief), t)]
  if (key === 'day') {
    const deadline = deadlineOf(brief)
    return deadline === undefined ? [] : [t('Deadline: {0}, {1}', deadline, describeDay(deadline, today, t))]
  }
  if (!isAmount(key) && key !== 'outcome' && key !== 'unit') return []
  const unit = inCurrency(brief, '')
  const inUnit = unit === undefined ? '' : t('In {0}', escapeMarkdown(unit))
  return key === 'unit' ? [inUnit] : [inUnit, inBrief(numbersOf(brief, key), t)]
}

function leftOver(numbers: readonly number[], t: Translate): string {
  const sum = Math.round(numbers.reduce((total, number) => total + number, 0))
  return sum > 0 && sum < 100 ? t('The others add up to {0}, so {1} is left', sum, 100 - sum) : ''
}

function weightsIn({ facts }: Brief, { span }: OpenGap): readonly number[] {
  const own = facts.issues.find(issue => touches(issue.span, span.start))
  const table = facts.issues.filter(other => other.table.start === own?.table.start)
  return table.flatMap(({ weight }) => weight?.value?.low.toNumber() ?? [])
}

function probabilitiesOf({ facts }: Brief): readonly number[] {
  return facts.scenarios.flatMap(({ probability }) => readProbability(probability?.text ?? '')?.percent ?? [])
}

function inBrief(texts: readonly string[], t: Translate): string {
  const all = [...new Set(texts)].map(escapeMarkdown)
  return all.length === 0 ? '' : t('So far in this brief: {0}', all.join(' · '))
}

/** `Target €54k per year`: the key numbers that are filled in, but the one that is asked for. */
function numbersOf({ facts, vocabulary: { keys } }: Brief, key: string): readonly string[] {
  return facts.positions.flatMap(position => {
    const { name, written } = position
    if (written === undefined || name === key || !isKeyName(name) || !isAmount(name)) return []
    return [`${keys[name].name} ${writtenText(position)}`]
  })
}
