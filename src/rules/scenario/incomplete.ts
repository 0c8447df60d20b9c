import type { Brief } from '../../brief/brief.js'
import { isEnglish } from '../../brief/facts/header.js'
import type { Scenario } from '../../brief/facts/scenarios.js'
import { gapOf, keyLine } from '../../brief/templates.js'
import * as english from '../../language/en/scenario.js'
import { oneOf } from '../../language/pattern.js'
import { readKeyName } from '../../language/read-key.js'
import { findSections, type Section, type Table } from '../../markdown/outline.js'
import { endOfLine, fillCell, insertBelow } from '../../text/edits.js'
import { type Message, msg } from '../../text/message.js'
import type { Edit } from '../../text/span.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled } from '../sections.js'

export const incomplete: Rule = {
  id: 'scenario/incomplete',
  severity: 'info',
  isAdvice: true,
  summary: 'Give every scenario a trigger, a response and an outcome.',
  *check(brief) {
    const section = findFilled(brief, 'scenarios')
    if (section === undefined) return
    const { scenarios } = brief.facts
    const hasOutcomes = scenarios.some(({ outcome }) => outcome !== undefined)
    for (const scenario of scenarios) {
      const { outcome, response, ending, span } = scenario
      const own = brief.sections.find(other => other.span.start <= span.start && span.end <= other.span.end)
      // A plan of answers alone, "Objection | Response", ends with the answers; beside outcomes, only one that ends it does.
      const isEnding = ending?.verb !== undefined && ending.verb !== 'counter'
      const isEnded = outcome === undefined && response !== undefined && (isEnding || !hasOutcomes)
      const missing = (['trigger', 'response', 'outcome'] as const).filter(
        part =>
          scenario[part] === undefined &&
          !(part === 'outcome' && isEnded) &&
          !statesPart(brief, own ?? section, scenario, part),
      )
      if (missing.length === 0) continue
      yield {
        span: scenario.head,
        message: msg`This scenario has ${joined(missing.map(part => noParts[part]))}`,
        fixes: addParts(brief, scenario, missing),
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'If you cannot recognise a scenario, you cannot play it, and without a response it is only a forecast. "If … then …" in plain words counts too.',
  source: 'Practice of union bargaining and of clause playbooks: position, fallback, limit',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Scenarios\n\n«### Bad»\n- Outcome: walk away\n\n### Good\n- If: they ask\n- Then: show the cap\n- Result: accept\n',
    messages: ['This scenario has no trigger and no response'],
    fixed:
      '## Scenarios\n\n### Bad\n- Outcome: walk away\n- Trigger: <what they say or do>\n- Response: <what we say or do>\n\n### Good\n- If: they ask\n- Then: show the cap\n- Result: accept\n',
    good: '## Scenarios\n\n### Good\n\nIf they ask how it works, then we show the cap and accept.\n\n### Half\n\nWhen they split the difference, we ask what the middle pays for and counter.\n\n### No deal\n\nIf the last offer is too low, we thank them and walk away.\n',
  },
  {
    bad: '## Options\n\n| Scenario | Trigger | Response | Outcome |\n| --- | --- | --- | --- |\n| «No deal» | last offer too low | | walk away |\n',
    messages: ['This scenario has no response'],
    fixed:
      '## Options\n\n| Scenario | Trigger | Response | Outcome |\n| --- | --- | --- | --- |\n| No deal | last offer too low | <what we say or do> | walk away |\n',
    good: '## Options\n\n| If | Then | Result |\n| --- | --- | --- |\n| they ask | show the cap | accept |\n| they split the difference | ask what for | counter |\n| last offer too low | thank them | walk away |\n',
  },
]

type RequiredPart = 'trigger' | 'response' | 'outcome'

const partNames: { readonly [Key in RequiredPart]: Message } = {
  trigger: msg`trigger`,
  response: msg`response`,
  outcome: msg`outcome`,
}
const noParts: { readonly [Key in RequiredPart]: Message } = {
  trigger: msg`no trigger`,
  response: msg`no response`,
  outcome: msg`no outcome`,
}

const partPatterns: { readonly [Key in RequiredPart]: RegExp } = {
  trigger: new RegExp(String.raw`\b${oneOf(english.trigger)}\b`, 'i'),
  response: new RegExp(String.raw`\b${oneOf(english.response)}\b`),
  outcome: new RegExp(String.raw`\b${oneOf(english.outcome)}\b`, 'i'),
}

/** Whether plain sentences contain that part, in a scenario without labelled parts. */
function statesPart(brief: Brief, section: Section, scenario: Scenario, part: RequiredPart): boolean {
  if (scenario.trigger || scenario.response || scenario.outcome) return false
  if (!isEnglish(brief)) return true
  const from = Math.max(scenario.span.start, scenario.head.end) - section.span.start
  return partPatterns[part].test(section.prose.slice(from, scenario.span.end - section.span.start))
}

function joined(parts: readonly Message[]): Message {
  return parts.reduce((list, part) => msg`${list} and ${part}`)
}

function addParts(brief: Brief, scenario: Scenario, missing: readonly RequiredPart[]): Fix[] {
  const edits = editsFor(brief, scenario, missing)
  return edits.length === 0
    ? []
    : [{ title: msg`Add ${joined(missing.map(part => partNames[part]))}`, edits }]
}

function editsFor(brief: Brief, { span, head }: Scenario, missing: readonly RequiredPart[]): Edit[] {
  const { text } = brief
  const section = findSections(brief, 'scenarios').find(
    other => other.span.start <= span.start && span.start < other.span.end,
  )
  const table = section?.tables.find(({ rows }) => rows.some(row => row.span === span))
  if (table !== undefined) return missing.flatMap(part => fillPart(brief, table, span.start, part))
  const lines = (indent: string) => missing.map(part => indent + keyLine(part, brief.vocabulary)).join('')
  const items = section?.subsections.find(part => part.span === span)?.items
  const last = items?.at(-1)
  if (last !== undefined) return [insertBelow(text, last.span.end, lines(''))]
  if (items === undefined) return [insertBelow(text, span.end, lines('  '))]
  const end = Math.max(
    endOfLine(text, head.end),
    span.start + text.slice(span.start, span.end).trimEnd().length,
  )
  return [insertBelow(text, end, `\n${lines('')}`)]
}

/** Writes the gap into the cell of that column; nothing when the table has no such column. */
function fillPart(
  { text: source, vocabulary }: Brief,
  { columns, rows }: Table,
  start: number,
  part: RequiredPart,
): Edit[] {
  const index = columns.findIndex(({ text }) => readKeyName(text, 'scenarios', vocabulary) === part)
  const cell = rows.find(({ span }) => span.start === start)?.cells[index]
  return cell === undefined ? [] : [fillCell(source, cell.span, gapOf(part, vocabulary))]
}
