import type { Brief } from '../../brief/brief.js'
import type { Figure, Issue } from '../../brief/facts/issues.js'
import type { Milestone } from '../../brief/facts/milestones.js'
import { readProbability } from '../../brief/facts/outcome.js'
import type { Person } from '../../brief/facts/people.js'
import { normaliseName } from '../../language/normalise-name.js'
import { hasGap } from '../../markdown/gaps.js'
import { plain, type Words } from '../../markdown/outline.js'
import { capitalize } from '../../text/capitalize.js'
import { inEnglish, type Translate } from '../../text/message.js'
import { touches } from '../../text/span.js'
import { daysOf } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'
import { formatValue } from '../../values/value.js'
import { describeDay, shortDate } from '../days.js'
import type { Glossary } from '../glossary.js'
import { describePerson, nameStep } from '../outline/parts.js'
import { findNameMentions } from '../rename/name-mentions.js'
import { findSymbol } from '../rename/symbols.js'
import { escapeMarkdown, type Hover, joinLines } from './hover-text.js'

/** What the hovers of parts are made of. */
export interface PartSources {
  readonly glossary: Glossary
  readonly today: IsoDay
  /** A BCP 47 tag. */
  readonly locale: string
}

/** What the brief says about the weight, probability, owner, person or issue at the offset. */
export function hoverPart(
  brief: Brief,
  offset: number,
  sources: PartSources,
  t: Translate = inEnglish,
): Hover | undefined {
  return (
    hoverWeight(brief, offset, t) ??
    hoverProbability(brief, offset, t) ??
    hoverOwner(brief, offset, sources, t) ??
    hoverPerson(brief, offset, sources, t) ??
    hoverIssue(brief, offset, t)
  )
}

/** The share of all weights, and their sum. */
function hoverWeight({ facts }: Brief, offset: number, t: Translate): Hover | undefined {
  for (const column of ['weight', 'theirWeight'] as const) {
    const issue = facts.issues.find(issue => touchesNumber(issue[column], offset))
    const own = issue?.[column]
    if (issue === undefined || own?.value === undefined) continue
    const sum = facts.issues
      .filter(({ table }) => table === issue.table)
      .reduce((total, other) => total + (other[column]?.value?.low.toNumber() ?? 0), 0)
    const share = Math.round((100 * own.value.low.toNumber()) / sum)
    const lines = [
      sum > 0 && sum !== 100 ? t('{0}% of all weights', share) : '',
      describeSum(sum, t('All weights add up to {0}', round(sum)), t),
    ]
    const name = escapeMarkdown(issue.name)
    return { span: own.words.span, markdown: joinLines(`**${name}: ${plain(own.words)}**`, ...lines) }
  }
  return undefined
}

function touchesNumber(figure: Figure | undefined, offset: number): boolean {
  return figure?.value !== undefined && touches(figure.words.span, offset)
}

/** Whose it is, and what all scenarios add up to. */
function hoverProbability({ facts: { scenarios } }: Brief, offset: number, t: Translate): Hover | undefined {
  const scenario = scenarios.find(({ probability }) => probability && touches(probability.span, offset))
  const percent = percentOf(scenario?.probability)
  if (scenario?.probability === undefined || percent === undefined) return undefined
  const sum = round(scenarios.reduce((total, other) => total + (percentOf(other.probability) ?? 0), 0))
  const head = `**${escapeMarkdown(scenario.name)}: ${t('{0}%', round(percent))}**`
  const total = describeSum(sum, t('All scenarios add up to {0}%', sum), t)
  return { span: scenario.probability.span, markdown: joinLines(head, total) }
}

function percentOf(words: Words | undefined): number | undefined {
  return words && readProbability(words.text)?.percent
}

function describeSum(sum: number, text: string, t: Translate): string {
  if (sum === 100) return text
  const rest = round(Math.abs(100 - sum))
  return `${text}, ${sum < 100 ? t('{0} short of 100', rest) : t('{0} over 100', rest)}`
}

function round(number: number): number {
  return Math.round(10 * number) / 10
}

/** What else the owner of a step has to do, the next date first. */
function hoverOwner(brief: Brief, offset: number, sources: PartSources, t: Translate): Hover | undefined {
  const own = brief.facts.milestones.find(({ owner }) => owner && touches(owner.span, offset))
  if (own?.owner === undefined || hasGap(own.owner.text)) return undefined
  const name = plain(own.owner)
  return {
    span: own.owner.span,
    markdown: joinLines(`**${escapeMarkdown(name)}**`, ...stepsOf(brief, name, sources, t)),
  }
}

/** `Next: Thu 3 Dec (in 3 days), first meeting`, then the other steps that are still to be done. */
function stepsOf(
  { facts }: Brief,
  name: string,
  { today, locale }: PartSources,
  t: Translate,
): readonly string[] {
  const all = facts.milestones.filter(
    ({ owner }) => owner && normaliseName(plain(owner)) === normaliseName(name),
  )
  const open = all.filter(({ isDone }) => !isDone)
  const dated = open.flatMap(step => {
    const day = daysOf(step.date)?.end
    return day === undefined ? [] : [{ step, day }]
  })
  const [next, ...later] = dated.filter(({ day }) => day >= today).sort((a, b) => (a.day < b.day ? -1 : 1))
  const late = dated.filter(({ day }) => day < today)
  const show = ({ step, day }: { readonly step: Milestone; readonly day: IsoDay }) =>
    `${shortDate(day, today, locale)}, ${escapeMarkdown(nameStep(step))}`
  return [
    late.length === 0 ? '' : t('Overdue: {0}', late.map(show).join(' · ')),
    next === undefined ? '' : t('Next: {0} ({1})', show(next), describeDay(next.day, today, t)),
    later.length === 0 ? '' : t('Then: {0}', later.slice(0, mostSteps).map(show).join(' · ')),
    all.length === 1 ? '' : t('{0} of {1} steps done', all.length - open.length, all.length),
  ].filter(Boolean)
}

const mostSteps = 4

/** What the brief says about a person wherever it names them. */
function hoverPerson(brief: Brief, offset: number, sources: PartSources, t: Translate): Hover | undefined {
  const mentions = findNameMentions(brief, offset)
  const place = mentions[0]?.named.place
  const person = brief.facts.people.find(({ line }) => place && touches(line.span, place.start))
  const here = mentions.find(({ span }) => touches(span, offset))
  if (person === undefined || here === undefined) return undefined
  return { span: here.span, markdown: describe(brief, person, mentions.length - 1, sources, t) }
}

function describe(brief: Brief, person: Person, others: number, sources: PartSources, t: Translate): string {
  const { label, description } = describePerson(person)
  const { keys } = brief.vocabulary
  const told = (['evidence', 'approach'] as const).map(key => {
    const text = person[key] === undefined || hasGap(person[key].text) ? '' : plain(person[key])
    return `${keys[key].name}: ${text === '' ? t('nothing noted yet') : escapeMarkdown(text)}`
  })
  const owned = brief.facts.milestones.some(
    ({ owner }) => owner && normaliseName(plain(owner)) === normaliseName(label),
  )
  return joinLines(
    `**${escapeMarkdown(label)}**${description === '' ? '' : ` – ${escapeMarkdown(description)}`}`,
    ...told,
    ...(owned ? stepsOf(brief, label, sources, t) : []),
    others === 0 ? '' : others === 1 ? t('Named at one more place') : t('Named at {0} more places', others),
  )
}

/** Its numbers and what the packages offer for it. */
function hoverIssue(brief: Brief, offset: number, t: Translate): Hover | undefined {
  const symbol = findSymbol(brief, offset)
  const span = symbol?.places.find(place => touches(place, offset))
  if (symbol?.kind !== 'issue' || span === undefined) return undefined
  const { issue } = symbol
  const offers = brief.facts.packages.flatMap(({ name, values }) =>
    values
      .filter(value => value.issue === issue && value.words.text.trim() !== '')
      .map(({ words }) => `${escapeMarkdown(name)}: ${escapeMarkdown(plain(words))}`),
  )
  return {
    span,
    markdown: joinLines(`**${escapeMarkdown(issue.name)}**`, numbersOf(brief, issue, t), offers.join(' · ')),
  }
}

function numbersOf({ vocabulary: { keys }, language }: Brief, issue: Issue, t: Translate): string {
  const numbers = (['opening', 'target', 'walkAway', 'theirLimit'] as const).flatMap(column => {
    const value = issue[column]?.value
    const name = column === 'theirLimit' ? keys.theirWalkAway.name : keys[column].name
    return value === undefined ? [] : [`${name} ${formatValue(value, language)}`]
  })
  const weight =
    issue.weight?.value === undefined ? [] : [capitalize(t('weight {0}', plain(issue.weight.words)))]
  return [...numbers, ...weight].join(' · ')
}
