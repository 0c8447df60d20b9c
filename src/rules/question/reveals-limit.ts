import type { Brief } from '../../brief/brief.js'
import { comparePair } from '../../brief/facts/compare.js'
import { namesScope } from '../../brief/facts/limits.js'
import { complete, unitOf } from '../../brief/facts/position-unit.js'
import { lineOf } from '../../brief/facts/positions.js'
import { wholePlan } from '../../language/any-language.js'
import * as english from '../../language/en/question-rules.js'
import { oneOf } from '../../language/pattern.js'
import { findSection, type Words } from '../../markdown/outline.js'
import { type Message, msg } from '../../text/message.js'
import { isInOneOf, type Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import type { QuestionKind } from '../../values/question-kind.js'
import { isSameAmount } from '../../values/value.js'
import { openGap } from '../ask-openly.js'
import { readingsOf } from '../readings.js'
import type { Finding, Rationale, Reading, Rule, RuleExample } from '../rule.js'

export const revealsLimit: Rule = {
  id: 'question/reveals-limit',
  severity: 'error',
  summary: 'Give no number of yours away in a question.',
  *check(brief) {
    const hasNumber = brief.facts.unasked.some(({ words }) => /\d/.test(words.text))
    const secrets = hasNumber ? findSecrets(brief) : []
    const likely = brief.sections.filter(
      ({ key, certainty }) => key === 'questions' && certainty === 'likely',
    )
    for (const { words } of brief.facts.unasked) {
      const finding = findNumber(brief, words, secrets) ?? findPhrase(words)
      if (finding === undefined) continue
      // Below a heading that only resembles ours, a statement may be no question to them.
      const isDoubtful = !words.text.includes('?') && isInOneOf(likely, words.span)
      yield {
        ...finding,
        ...(isDoubtful && { severity: 'warning' as const }),
        fixes: [
          { title: msg`Replace the question`, edits: openGap(words, brief.vocabulary), isChoice: true },
        ],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'If they hear the number at which you leave, or the one you hope for, they need not offer more. A number that they know anyway, because it stands in an offer, in your opening or in the facts of the context, gives nothing away. A bare whole number below one hundred is left alone, because it may count something else.',
  source: 'H. Raiffa, The Art and Science of Negotiation; D. Malhotra, M. H. Bazerman, Negotiation Genius',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Limits\n\n- Walk-away: €48k per year\n- Target: €52k per year\n\n## Listening questions\n\n- Can you go to «€4,000 a month»?\n- What happens if «below that we walk»?\n- How do you decide?\n',
    messages: [
      '"€4,000 a month" is your limit: whoever hears it need not offer more',
      '"below that we walk" tells them where your limit is',
    ],
    fixed:
      '## Limits\n\n- Walk-away: €48k per year\n- Target: €52k per year\n\n## Listening questions\n\n- What <would you like to know>?\n- What <would you like to know>?\n- How do you decide?\n',
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €52k per year\n- Walk-away: €48k per year\n- BATNA: sign with Nordkauf\n- BATNA value: €47k per year\n- Their walk-away (est.): €50k–€55k per year\n- Authority: Lena decides alone\n\n## Listening questions\n\n- How did you arrive at €60k?\n- What would 48 seats change for you?\n- Who signs?\n',
  },
  {
    bad: '---\ncurrency: NOK\n---\n\n## Limits\n\n- Target: kr 2.08 per tray\n\n## Questions\n\n- How do we get to «2.08» a tray?\n',
    messages: ['"2.08" is your target: whoever hears it need not offer more'],
    fixed:
      '---\ncurrency: NOK\n---\n\n## Limits\n\n- Target: kr 2.08 per tray\n\n## Questions\n\n- What <would you like to know>?\n',
    good: '---\ncurrency: NOK\n---\n\n## Questions\n\n- What stands behind the 2.24 a tray in your mail?\n- How do you buy pulp?\n- Who signs?\n',
  },
]

interface SecretNumber {
  readonly name: Message
  readonly value: Value
  readonly span: Span
  /** Set if it is only likely that number. */
  readonly likely?: readonly Reading[] | undefined
  /** What it is about, if only a question that says so can reveal it. */
  readonly only?: string | undefined
}

/** Our limit, target and BATNA value. */
function findSecrets(brief: Brief): readonly SecretNumber[] {
  const positions = brief.facts.positions.flatMap(position => {
    const { name, value } = position
    const isValue = name === 'walkAway' || name === 'target' || name === 'batnaValue'
    if (value === undefined || !(isValue || (name === 'batna' && value.kind === 'money'))) return []
    return [
      {
        name: secretNames[name === 'batna' ? 'batnaValue' : name],
        value,
        span: lineOf(position).span,
        likely: readingsOf(position),
      },
    ]
  })
  const rows = brief.facts.issues.flatMap(({ walkAway, name, nameWords: { span } }) =>
    walkAway?.value?.kind === 'money'
      ? [{ name: msg`your limit for "${name}"`, value: walkAway.value, span }]
      : [],
  )
  const points = brief.facts.points.flatMap((position): SecretNumber[] => {
    const { name, value, scope, label } = position
    if (name !== 'walkAway' || value === undefined || scope === undefined) return []
    const isMoney = value.kind === 'money'
    // A share with a fraction, of which the table has one, is known when it is heard: `4.25%`.
    const isOnlyShare =
      value.kind === 'percent' &&
      !value.high.mod(1).eq(0) &&
      brief.facts.points.every(
        other => other === position || other.name !== name || other.value?.kind !== 'percent',
      )
    return [
      {
        name: msg`your limit for "${scope}"`,
        value,
        span: label.value.span,
        likely: readingsOf(position),
        only: isMoney || isOnlyShare ? undefined : scope,
      },
    ]
  })
  return [...positions, ...rows, ...points]
}

const secretNames = {
  walkAway: msg`your limit`,
  target: msg`your target`,
  batnaValue: msg`your BATNA value`,
}

/** What both sides already know, with its currency or unit: their opening, offers and the facts of the context. */
function knownValues(brief: Brief): readonly Value[] {
  const unit = unitOf(brief.facts.positions)
  const context = findSection(brief, 'context')
  const facts = (context?.values ?? [])
    .filter(({ name }) => name === 'subject' || name === 'history' || name === 'evidence')
    .map(({ value }) => value.text)
  const lines = (context?.prose ?? '').split(sentenceEnd).filter(line => heard.test(line))
  return [
    ...[...brief.facts.positions, ...brief.facts.points].flatMap(({ name, value }) =>
      value && name === 'theirOpening' ? [value] : [],
    ),
    ...brief.facts.offers.flatMap(({ values }) => values.flatMap(({ value }) => value ?? [])),
    ...[...facts, ...lines].flatMap(line => brief.reader.values(line)),
  ]
    .filter(({ kind, per }) => kind !== 'number' || per.length > 0)
    .map(value => complete(value, unit))
}

/** Not the point of a number or a date, `9. November 2026`. */
const sentenceEnd = /[\r\n;]+|(?<=[\p{L})%\p{Sc}])\.(?=\s)/u

const heard = new RegExp(String.raw`\b${oneOf(english.heard)}\b|${wholePlan('heard')}`, 'iu')

/** Whether both are exactly the same amount. */
function isEqual(a: Value, b: Value): boolean {
  const pair = comparePair(a, b)
  if (pair === undefined) return false
  const [first, second] = pair
  return [first.low, first.high].some(x => [second.low, second.high].some(y => x.eq(y)))
}

/** The same, within rounding where one is converted or written in another scale: `€35,667 a month` for €428k a year. */
function isSame(a: Value, b: Value): boolean {
  if (a.per.join() === b.per.join() && a.scale?.toString() === b.scale?.toString()) return isEqual(a, b)
  const pair = comparePair(a, b)
  if (pair === undefined) return false
  const [first, second] = pair
  return [first.low, first.high].some(x => [second.low, second.high].some(y => isSameAmount(x, y)))
}

function findNumber(brief: Brief, words: Words, secrets: readonly SecretNumber[]): Finding | undefined {
  if (secrets.length === 0 || !/\d/.test(words.text)) return undefined
  const unit = unitOf(brief.facts.positions)
  for (const written of brief.reader.values(words.text)) {
    const secret = secrets.find(
      ({ value, only }) =>
        isRevealed(written, value, unit) && (only === undefined || namesScope(words.text, only)),
    )
    if (secret === undefined || knownValues(brief).some(known => isEqual(known, secret.value))) continue
    const start = words.span.start + written.span.start
    return {
      span: { start, end: words.span.start + written.span.end },
      message: msg`"${words.text.slice(written.span.start, written.span.end)}" is ${secret.name}: whoever hears it need not offer more`,
      related: [{ span: secret.span, message: msg`This is ${secret.name}` }],
      likely: secret.likely ?? [],
      ...(mayBeOfOtherThing(brief, words, written, secret.value) && { severity: 'warning' as const }),
    }
  }
  return undefined
}

/**
 * Whether an equal number may be of another thing: a price for a day where the brief does not say what its price counts, and
 * a share or a time in a question that asks for none, `How do you cover the 36 hours of the weekend?`.
 */
function mayBeOfOtherThing({ reader }: Brief, words: Words, written: Value, secret: Value): boolean {
  if (written.per.length > 0 && secret.per.length === 0) return true
  const kind = reader.question(words.text)?.kind
  return (
    (secret.kind === 'percent' || secret.kind === 'quantity') &&
    kind !== undefined &&
    asksForNothing.has(kind)
  )
}

const asksForNothing: ReadonlySet<QuestionKind> = new Set(['open', 'open-why', 'fact'])

/** Whether a number in a question is the secret one: in the same unit, or bare, equal and not a small count. */
function isRevealed(written: Value, secret: Value, unit: Value | undefined): boolean {
  if (written.kind === 'number' && !written.hasScale && written.per.length === 0) {
    const isCount = written.low.mod(1).eq(0)
    const isSmall = isCount && written.low.abs().lt(100) && secret.kind !== 'number'
    return !isSmall && [secret.low, secret.high].some(amount => amount.eq(written.low))
  }
  // What a price counts may be told only once, in the question or beside the secret.
  const isTold = written.per.length > 0 && secret.per.length > 0
  const filled = isTold ? written : { ...written, per: secret.per }
  return isSame(complete(filled, unit), secret) || isSame(complete(written, secret), secret)
}

/** Quick reject: every phrase contains one of these words. */
const ourselves = new RegExp(String.raw`\b${oneOf(english.we)}\b`, 'i')

const phrase = new RegExp(
  [
    String.raw`\b${oneOf(english.walkPast)}[, ]+${oneOf(english.weWalk)}\b`,
    String.raw`\b${oneOf(english.our)} ${oneOf(english.limitAdjectives)}?${oneOf(english.limits)}\b(?! ${oneOf(english.otherLimits)})`,
    String.raw`\b${oneOf(english.our)} ${oneOf(english.extremeAdjectives)}${oneOf(english.extremes)}\b`,
    String.raw`\b${oneOf(english.furthest)}${oneOf(english.weGo)}\b`,
    String.raw`\b${oneOf(english.otherwise)}\b`,
  ].join('|'),
  'iu',
)

function findPhrase(words: Words): Finding | undefined {
  const match = ourselves.test(words.text) ? phrase.exec(words.text) : null
  if (match === null) return undefined
  const start = words.span.start + match.index
  return {
    span: { start, end: start + match[0].length },
    message: msg`"${match[0]}" tells them where your limit is`,
  }
}
