import { type Brief, findSection, plain } from '../../brief/brief.js'
import { languageOf, readValueOptions } from '../../brief/header.js'
import type { Figure, Issue } from '../../brief/issues.js'
import { readLabel, sliceWords } from '../../brief/label.js'
import { readValue, type Value } from '../../brief/money.js'
import {
  comparePair,
  complete,
  findPosition,
  isSameValue,
  type Position,
  type PositionName,
  spanOf,
  unitOf,
  writtenText,
} from '../../brief/positions.js'
import type { Span } from '../../brief/span.js'
import { writtenPrecision } from '../../brief/value.js'
import { normaliseName } from '../../brief/vocabulary.js'
import type { Finding, Rule } from '../rule.js'

export const numberConflict: Rule = {
  id: 'cross/number-conflict',
  severity: 'error',
  summary: 'Each key number has one value in the whole brief.',
  why: 'Two values for one limit mean that somebody will use the wrong one. Compared are the lines of the walk-away section, its headings, the front matter, and the row of the table of issues that has the unit of the headline; half a percent is rounding.',
  source: 'Practice of contract review',
  examples: [
    {
      bad: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | € per year | 468,000 | 455,000 | «430,000» |\n\n## Walk-away point\n\n- Opening: €468k per year\n- Walk-away: €428k per year\n',
      messages: ['The walk-away is "430,000" here and "€428k per year" in another place'],
      good: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | € per month | 39,000 | 38,000 | 35,667 |\n\n## Walk-away point\n\n- Opening: €468k per year\n- Target: €456k per year\n- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
    },
    {
      bad: '## Walk-away point\n\n- Walk-away: €428k per year\n- Target: €455k per year\n\n### Numbers\n\n- «Limit: €430k per year»\n',
      messages: ['The walk-away is "€430k per year" here and "€428k per year" in another place'],
      good: '## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
    },
  ],
  *check(brief) {
    const issue = headlineIssue(brief)
    for (const name of names) {
      const first = findPosition(brief.facts.positions, name)
      if (first?.value === undefined) continue
      for (const other of othersOf(brief, first, issue)) {
        if (!differs(brief, first, other)) continue
        yield toFinding(name, other, first)
      }
    }
  },
}

const names = [
  'opening',
  'target',
  'walkAway',
  'batnaValue',
  'theirOpening',
  'theirTarget',
  'theirWalkAway',
  'theirBatnaValue',
] as const
const shownNames: { readonly [Name in PositionName]: string } = {
  opening: 'opening',
  target: 'target',
  walkAway: 'walk-away',
  batna: 'BATNA',
  batnaValue: 'BATNA value',
  theirOpening: 'their opening',
  theirTarget: 'their target',
  theirWalkAway: 'their walk-away',
  theirBatna: 'their BATNA',
  theirBatnaValue: 'their BATNA value',
}

/** Another place that gives a value under a name. */
interface Other {
  readonly value: Value | undefined
  readonly shown: string
  readonly span: Span
}

function othersOf(brief: Brief, first: Position, issue: Issue | undefined): Other[] {
  const { name } = first
  const again = brief.facts.positions
    .filter(position => position.name === name && position !== first)
    .map(position => ({ value: position.value, shown: writtenText(position), span: spanOf(position) }))
  return [...again, ...inFrontMatter(brief, name), ...inHeadings(brief, name), ...inTable(issue, name)]
}

function inFrontMatter(brief: Brief, name: PositionName): Other[] {
  return (brief.frontMatter?.entries ?? [])
    .filter(({ key }) => isNamed(brief, key.text.replace(/_/g, ' '), name))
    .map(({ value }) => ({ value: read(brief, value.text), shown: value.text, span: value.span }))
}

/** `## Walk-away point: €430k` and `### Target (€455k)`. */
function inHeadings(brief: Brief, name: PositionName): Other[] {
  const section = findSection(brief, 'walkAway')
  const headings = [section?.heading, ...(section?.subsections ?? []).map(({ heading }) => heading)]
  return headings.flatMap(heading => {
    const at = heading?.words.text.search(/\d/) ?? -1
    if (heading === undefined || at === -1) return []
    const key = readLabel(heading.words)?.key ?? sliceWords(heading.words, 0, at)
    if (!isNamed(brief, key.text.replace(/[(€$£]+\s*$/, ''), name)) return []
    return [
      {
        value: read(brief, heading.words.text.replace(/[()]/g, ' ')),
        shown: plain(heading.words),
        span: heading.span,
      },
    ]
  })
}

function isNamed(brief: Brief, text: string, name: PositionName): boolean {
  return brief.vocabulary.keysByName.get(normaliseName(text))?.includes(name) ?? false
}

function inTable(issue: Issue | undefined, name: PositionName): Other[] {
  const figure = figureOf(issue, name)
  if (figure?.value === undefined) return []
  return [{ value: figure.value, shown: plain(figure.words), span: figure.words.span }]
}

function figureOf(issue: Issue | undefined, name: PositionName): Figure | undefined {
  if (name === 'opening' || name === 'target' || name === 'walkAway') return issue?.[name]
  return name === 'theirWalkAway' ? issue?.theirLimit : undefined
}

/** The row that speaks of what the walk-away section speaks of: same unit, and named like a price or sharing a value. */
function headlineIssue({ facts }: Brief): Issue | undefined {
  const limit = findPosition(facts.positions, 'walkAway') ?? findPosition(facts.positions, 'target')
  const rows = facts.issues.filter(
    issue => comparePair(limit?.value, (issue.walkAway ?? issue.target)?.value) !== undefined,
  )
  const sharing = rows.find(row =>
    (['opening', 'target', 'walkAway'] as const).some(name =>
      isSameValue(row[name]?.value, findPosition(facts.positions, name)?.value),
    ),
  )
  return (
    sharing ??
    rows.find(({ name }) => price.test(name)) ??
    (rows.length === 1 && limit?.value?.kind === 'money' ? rows[0] : undefined)
  )
}

const price =
  /^(?:(?:total|base|annual|yearly|monthly|purchase|unit|contract|day|licen[cs]e|cash)\s+)*(?:price|fee|fees|salary|rate|rent|pay|amount|sum|royalty|cost|premium|lump sum|settlement)\b/i

function read(brief: Brief, text: string): Value | undefined {
  const value = readValue(text, readValueOptions(brief))
  return value && complete(value, unitOf(brief.facts.positions))
}

/**
 * Amounts on one base differ unless rounding to the coarser of the two makes them equal: `€428k` is 427,800 and not
 * 430,000. Where month and year meet, half a percent is rounding; ranges differ when they do not touch.
 */
function differs(brief: Brief, first: Position, other: Other): boolean {
  const [a, b] = [first.value, other.value]
  if (a === undefined || b === undefined || comparePair(a, b) === undefined) return false
  if (a.isRange || b.isRange || a.per.join() !== b.per.join()) return !isSameValue(a, b)
  const language = languageOf(brief)
  const precisions = [
    writtenPrecision(a, writtenText(first), language),
    writtenPrecision(b, other.shown, language),
  ]
  return precisions.every(precision => a.low.minus(b.low).abs().times(2).gt(precision))
}

function toFinding(name: PositionName, other: Other, first: Position): Finding {
  const start = `The ${shownNames[name]}`.replace(/^The their/, 'Their')
  return {
    span: other.span,
    message: `${start} is "${other.shown}" here and "${writtenText(first)}" in another place`,
    related: [{ span: spanOf(first), message: 'The other value' }],
  }
}
