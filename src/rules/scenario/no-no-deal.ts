import type { Brief } from '../../brief/brief.js'
import { readOutcome } from '../../brief/facts/outcome.js'
import { findPosition } from '../../brief/facts/positions.js'
import type { Scenario } from '../../brief/facts/scenarios.js'
import { addLikeLast, fitBelow, hasNamedParts } from '../../brief/part-form.js'
import { gapOf, noDealTemplate, say } from '../../brief/templates.js'
import { anyPlan, wholePlan, wholeSignal } from '../../language/any-language.js'
import { normaliseName } from '../../language/normalise-name.js'
import { readKeyName } from '../../language/read-key.js'
import { findValue, plain, type Section } from '../../markdown/outline.js'
import { appendToSection, insertBelow } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import { type Edit, startingIn } from '../../text/span.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'
import { isAction as isSureAction } from '../walkaway/batna-not-action.js'

export const noNoDeal: Rule = {
  id: 'scenario/no-no-deal',
  severity: 'warning',
  isAdvice: true,
  summary: 'Plan for no deal.',
  *check(brief) {
    const section = findFilled(brief, 'scenarios')
    if (section === undefined) return
    const { scenarios } = brief.facts
    const isReady =
      scenarios.length === 0 ? noDeal.test(section.prose) : scenarios.some(noDealTest(brief, section))
    if (isReady) return
    yield {
      span: headingSpan(section),
      message: msg`What if there is no deal? No scenario says`,
      ...(scenarios.some(mayEndWithout) && { severity: 'info' as const }),
      fixes: [addScenario(brief, section)],
    }
  },
}

export const rationale: Rationale = {
  why: 'You may have to leave. If you have not planned for it, you stay at the table too long. A scenario counts by its name or its outcome, not by what they threaten.',
  source: 'ICML on difficult clients, after J. Stavridis and C. O’Hara: ready for all scenarios',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Scenarios»\n\n### They accept\n- Trigger: they say that they could walk away\n- Outcome: accept at €455k per year\n\n### They ask for a freeze\n- Outcome: counter with both packages\n\n## Walk-away point\n\n- BATNA: move line 3 to Nordkauf\n',
    messages: ['What if there is no deal? No scenario says'],
    fixed: `## Scenarios\n\n### They accept\n- Trigger: they say that they could walk away\n- Outcome: accept at €455k per year\n\n### They ask for a freeze\n- Outcome: counter with both packages\n\n### No agreement\n- Trigger: <the sign that they will not move>\n- Response: <what we say when we leave>\n- Outcome: walk away, then move line 3 to Nordkauf\n- Probability: <share in %>\n\n## Walk-away point\n\n- BATNA: move line 3 to Nordkauf\n`,
    good: '## Scenarios\n\n### They accept\n- If: they ask how it works\n- Then: show the cap\n- Result: accept the index clause\n\n### They ask for a freeze\n- If: "same price"\n- Then: ask what it is for\n- Result: counter with both packages\n\n### Impasse\n- If: the last offer stays under our limit\n- Then: thank them\n- Result: file the claim in March\n',
  },
  {
    bad: '«## What if»\n\n| Scenario | If | Result |\n| --- | --- | --- |\n| They accept | they ask | accept the index clause |\n| Freeze | "same price" | counter with both packages |\n',
    messages: ['What if there is no deal? No scenario says'],
    fixed:
      '## What if\n\n| Scenario | If | Result |\n| --- | --- | --- |\n| They accept | they ask | accept the index clause |\n| Freeze | "same price" | counter with both packages |\n| No agreement | <the sign that they will not move> | walk away, then <what we do without a deal> |\n',
    good: '## What if\n\n| Scenario | If | Then | Result |\n| --- | --- | --- | --- |\n| They accept | they ask | show the cap | accept the index clause |\n| Freeze | "same price" | ask why | counter with both packages |\n| They will not move | the last offer is too low | thank them | walk away |\n',
  },
]

const noDeal = new RegExp(`${wholeSignal('noDeal')}|${wholePlan('leave')}`, 'iu')
const noDealName = new RegExp(`^${anyPlan('noDealNames')}$`, 'u')

/** Whether a scenario is that nothing is agreed. */
export function noDealTest(brief: Brief, section: Section): (scenario: Scenario) => boolean {
  const batna = new Set(longWords(findValue(brief, 'batna')?.value.text ?? ''))
  /** Whether an outcome repeats the BATNA: it shares two or more long words with it, or all of its own. */
  const takesBatna = (text: string) => {
    const words = longWords(text)
    const shared = words.filter(word => batna.has(word)).length
    return shared >= 2 || (shared === 1 && words.length === 1)
  }
  return ({ name, trigger, outcome, response, ending, span, certainty }) => {
    if (noDeal.test(name) || noDealName.test(normaliseName(name.replace(lead, '')))) return true
    if (certainty === 'likely' && trigger !== undefined && noDeal.test(trigger.text)) return true
    const told = outcome ?? response
    if (told === undefined)
      return noDeal.test(section.prose.slice(span.start - section.span.start, span.end - section.span.start))
    const { verb, accepted } = ending ?? readOutcome(told, brief.reader)
    return (
      verb === 'walkAway' ||
      (accepted.length === 0 && verb !== 'counter' && (noDeal.test(told.text) || takesBatna(told.text)))
    )
  }
}

/** Whether a scenario is told in a line whose ending was not read: it may be the one without a deal. */
function mayEndWithout({ certainty, ending, outcome, response }: Scenario): boolean {
  return (
    certainty === 'likely' && outcome === undefined && response !== undefined && ending?.verb === undefined
  )
}

/** `Branch D:` before the name of a scenario. */
const lead = /^[^:]{1,20}:\s/

function longWords(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])]
}

/** Adds a row when the scenarios are in a table, else what stands beside or below the others as they do. */
function addScenario(brief: Brief, section: Section): Fix {
  const batna = findPosition(brief.facts.positions, 'batna')
  const isAction = batna !== undefined && isSureAction(batna, brief.language)
  const said = isAction ? plain(batna.label.value).replace(/\.$/, '') : undefined
  const template = noDealTemplate(brief.vocabulary, '', said)
  const title = msg`Add a scenario without a deal`
  const table = section.subsections.length === 0 ? section.tables.at(-1) : undefined
  const last = table?.rows.at(-1)
  if (table === undefined || last === undefined) {
    return {
      title,
      edits: [addLikeLast(brief, section, template) ?? addBelow(brief, section, template, said)],
    }
  }
  const parts = new Map(
    [...template.matchAll(/^- ([^:]+): (.*)$/gm)].map(([, key = '', value = '']) => [
      readKeyName(key, 'scenarios', brief.vocabulary),
      value,
    ]),
  )
  const cells = table.columns.map((column, index) => {
    const name = readKeyName(column.text, 'scenarios', brief.vocabulary)
    return (
      (name && parts.get(name))?.replace(/\|/g, '\\|') ?? (index === 0 ? say('noDeal', brief.vocabulary) : '')
    )
  })
  return { title, edits: [insertBelow(brief.text, last.span.start, `| ${cells.join(' | ')} |\n`)] }
}

/** A scenario with its parts, or a sentence where a heading of markdown would end the section and the others are told so. */
function addBelow(
  { text, vocabulary, facts }: Brief,
  section: Section,
  template: string,
  said = gapOf('batna', vocabulary),
): Edit {
  const areNamed = startingIn(facts.scenarios, section.span).some(hasNamedParts)
  const lines =
    section.heading?.form === 'markdown' || areNamed
      ? fitBelow(section.heading, `\n${template}`)
      : `\n- ${say('noDeal', vocabulary)}: ${say('leave', vocabulary)}${said}`
  return appendToSection(text, section, section.items.length > 0 ? lines.replace(/^\n(?=-)/, '') : lines)
}
