import type { Brief } from '../../brief/brief.js'
import { readProbability } from '../../brief/facts/outcome.js'
import type { Scenario } from '../../brief/facts/scenarios.js'
import { gapOf, keyLine } from '../../brief/templates.js'
import * as english from '../../language/en/scenario.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import { trimWords } from '../../markdown/label.js'
import type { Words } from '../../markdown/outline.js'
import { insertBelow } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Edit } from '../../text/span.js'
import type { Finding, Fix, Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled } from '../sections.js'

const options = { tolerance: { default: 1 } }

export const probabilitySum: Rule<typeof options> = {
  id: 'scenario/probability-sum',
  severity: 'warning',
  summary: 'Let the probabilities add up to 100%.',
  options,
  *check(brief, { options }) {
    const { scenarios } = brief.facts
    if (scenarios.length === 0) return
    const section = findFilled(brief, 'scenarios')
    if (!isExclusive(brief, section?.prose ?? brief.text)) return
    const written = scenarios.flatMap(({ probability }) => probability ?? [])
    if (written.length === 0 || written.some(({ text }) => brief.reader.hasGap(text))) return
    const chances = readChances(written)
    const outside = chances.filter(({ low, high }) => low < 0 || high > 100)
    yield* outside.map(({ words }) => toOutside(words))
    if (outside.length > 0 || chances.length < written.length) return
    const missing = scenarios.filter(({ probability }) => probability === undefined)
    const wrong = findSum(brief, chances, options.tolerance, missing.length > 0)
    if (wrong !== undefined) yield wrong
    else if (section !== undefined) yield* missing.map(scenario => toMissing(brief, scenario))
  },
}

export const rationale: Rationale = {
  why: 'What a plan is worth on average needs chances that add up. One outside 0–100% is an error, a missing one an info. A range counts with the end that fits; `exclusive: false` in the key facts says that scenarios may happen together.',
  source: 'H. Raiffa, The Art and Science of Negotiation (1982)',
  options: { tolerance: 'Allowed distance from 100, in percentage points' },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Scenarios\n\n### They accept\n- Probability: 70%\n\n### No agreement\n- Probability: «50%»\n',
    messages: ['The probabilities add up to 120%, not 100%'],
    fixed:
      '## Scenarios\n\n### They accept\n- Probability: 70%\n\n### No agreement\n- Probability: <share in %>\n',
    good: '## Scenarios\n\n| Scenario | If | Then | Result | Chance |\n| --- | --- | --- | --- | --- |\n| They accept | they ask | show the cap | accept | 0.35 |\n| Freeze | "same price" | ask why | counter | 1/2 |\n| No agreement | too low | thank them | walk away | 15 % |\n',
  },
  {
    bad: '## Scenarios\n\n### They accept\n- Chance: 0.5\n\n### Half\n- Chance: 0.3\n\n### No agreement\n- Chance: «1.2»\n',
    messages: ['"1.2" is outside 0–100%'],
    good: '---\nexclusive: false\n---\n\n## Scenarios\n\n### They accept\n- Trigger: they ask\n- Response: show the cap\n- Outcome: accept\n- Chance: 70%\n\n### They ask for a freeze\n- Trigger: same price\n- Response: ask why\n- Outcome: counter\n- Chance: 60%\n\n### No agreement\n- Trigger: too low\n- Response: thank them\n- Outcome: walk away\n- Chance: 10%\n',
  },
  {
    bad: '## Scenarios\n\n### They accept\n- Chance: 70%\n\n«### No agreement»\n- Outcome: walk away\n',
    messages: ['This scenario has no probability; others do'],
    fixed:
      '## Scenarios\n\n### They accept\n- Chance: 70%\n\n### No agreement\n- Outcome: walk away\n- Probability: <share in %>\n',
    good: '## Scenarios\n\n### They accept\n- Trigger: they ask\n- Response: show the cap\n- Outcome: accept\n- Chance: 50–60%\n\n### They ask for a freeze\n- Trigger: same price\n- Response: ask why\n- Outcome: counter\n- Chance: 30%\n\n### No agreement\n- Trigger: too low\n- Response: thank them\n- Outcome: walk away\n- Chance: 10–20%\n',
  },
]

/** A probability in percent. Low and high differ for a range. */
interface Chance {
  readonly words: Words
  readonly low: number
  readonly high: number
}

function isExclusive({ frontMatter }: Brief, prose: string): boolean {
  const entry = frontMatter?.entries.find(({ key }) => normaliseName(key.text) === 'exclusive')
  return !isNot.test(entry?.value.text ?? '') && !overlap.test(prose)
}

const isNot = new RegExp(`^${oneOf(english.notExclusive)}$`, 'i')
const overlap = new RegExp(
  String.raw`\b${oneOf(english.exclusive)}:\s*${oneOf(english.notExclusive)}\b|\b${oneOf(english.mayOverlap)}\b`,
  'i',
)
const rangeEnd = new RegExp(String.raw`\d(?:\s*%)?\s*(?:–|—|-|\b${oneOf(english.rangeWords)}\b)\s*(\d.*)`)
const notPlain = new RegExp(String.raw`\d(?=\s*$)(?<=\d.*\d)|\b${oneOf(english.oddsWords)}\b|:`)

/** The chances that can be read. Among decimals, a whole number above 1 counts as a decimal too. */
export function readChances(written: readonly Words[]): readonly Chance[] {
  const areDecimals = written.some(({ text }) => readProbability(text)?.isDecimal)
  return written.flatMap(words => {
    const { text } = words
    const own = readProbability(text)
    if (own === undefined) return []
    const isDecimal = areDecimals && /^\s*\d+\s*$/.test(text) && own.percent > 1 && own.percent < 10
    const low = isDecimal ? own.percent * 100 : own.percent
    const end = rangeEnd.exec(text)?.[1]
    const high = end === undefined ? low : (readProbability(end)?.percent ?? low)
    return [{ words, low, high: Math.max(low, high) }]
  })
}

function toOutside({ span, text }: Words): Finding {
  return { span, message: msg`"${text.trim()}" is outside 0–100%`, severity: 'error' }
}

function findSum(
  { vocabulary }: Brief,
  chances: readonly Chance[],
  tolerance: number,
  isPart: boolean,
): Finding | undefined {
  const low = chances.reduce((sum, chance) => sum + chance.low, 0)
  const high = chances.reduce((sum, chance) => sum + chance.high, 0)
  const last = chances.at(-1)
  const isTooLittle = !isPart && high < 100 - tolerance - 1e-9
  if (last === undefined || (!isTooLittle && low <= 100 + tolerance + 1e-9)) return undefined
  const sum = Math.round((isTooLittle ? high : low) * 10) / 10
  const { span } = trimWords(last.words)
  // Nobody but the user knows which one is wrong.
  const ask: Fix = {
    title: msg`Leave "${last.words.text.trim()}" open`,
    edits: [{ span, newText: gapOf('probability', vocabulary) }],
    isChoice: true,
  }
  return {
    span: last.words.span,
    message: msg`The probabilities add up to ${sum}%, not 100%`,
    related: chances
      .slice(0, -1)
      .map(({ words }) => ({ span: words.span, message: msg`Another probability` })),
    fixes: isPart ? [] : [ask, ...scale(chances)],
  }
}

const number = /\d+(?:[.,]\d+)?/

/** Scales to whole percents that add up to 100, by the largest remainder method. */
function scale(chances: readonly Chance[]): Fix[] {
  const sum = chances.reduce((total, { low }) => total + low, 0)
  const isPlain = chances.every(
    ({ words, low, high }) => low === high && !notPlain.test(words.text.replace(number, '')),
  )
  if (!isPlain || sum <= 0) return []
  const shares = chances.map(({ low }) => (low / sum) * 100)
  const byRemainder = shares
    .map((share, index) => ({ index, rest: share % 1 }))
    .sort((a, b) => b.rest - a.rest)
  const left = 100 - shares.reduce((total, share) => total + Math.floor(share), 0)
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  const scaled = shares.map((share, index) => Math.floor(share) + (raised.has(index) ? 1 : 0))
  const edits = chances.flatMap(({ words }, index) => rewrite(words, scaled[index] ?? 0) ?? [])
  const shown = scaled.map(share => `${share}%`).join(', ')
  return [{ title: msg`Scale all by their shares: ${shown}`, edits, isChoice: true }]
}

/** Replaces the number in the form in which it is written: `0.35` stays a decimal. */
function rewrite({ span, text }: Words, percent: number): Edit | undefined {
  const match = number.exec(text)
  if (match === null) return undefined
  const start = span.start + match.index
  const isDecimal = readProbability(text)?.isDecimal === true
  const written = isDecimal ? (percent / 100).toFixed(2) : String(percent)
  const newText = match[0].includes(',') ? written.replace('.', ',') : written
  return { span: { start, end: start + match[0].length }, newText }
}

function toMissing(brief: Brief, { head, span, ...scenario }: Scenario): Finding {
  const lines = [scenario.trigger, scenario.response, scenario.outcome].flatMap(words => words ?? [])
  const end = Math.max(head.end, ...lines.map(words => words.span.end))
  const isRow = brief.text.slice(span.start, span.end).startsWith('|')
  const edit = insertBelow(brief.text, end, keyLine('probability', brief.vocabulary))
  const fixes = isRow || lines.length === 0 ? [] : [{ title: msg`Add a probability`, edits: [edit] }]
  return {
    span: head,
    severity: 'info',
    message: msg`This scenario has no probability; others do`,
    fixes,
  }
}
