import type { Brief } from '../../brief/brief.js'
import type { Concession } from '../../brief/facts/concessions.js'
import { say } from '../../brief/templates.js'
import { anyPlan, wholePlan } from '../../language/any-language.js'
import { hasTemplateGap } from '../../markdown/gaps.js'
import { trimWords } from '../../markdown/label.js'
import { msg } from '../../text/message.js'
import type { Finding, Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const unpaired: Rule = {
  id: 'concession/unpaired',
  severity: 'warning',
  summary: 'Trade every concession for something.',
  *check(brief) {
    for (const concession of brief.facts.concessions) {
      if (!isGiven(concession) || isPaired(brief, concession)) continue
      yield toFinding(brief, concession)
    }
  },
}

export const rationale: Rationale = {
  why: 'A concession that costs them nothing teaches them to wait for the next one.',
  source: 'J. Thomas, Negotiate to Win (2005): no free gifts',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Concessions\n\n| Step | Give | Get | Price after |\n| --- | --- | --- | --- |\n| 1 | «−€7k» |  | €461k |\n| 2 | «−€4k» | TBD | €457k |\n| 3 | −€2k | signature by Friday | €455k |\n',
    messages: [
      '"−€7k" is given for nothing: what do you ask in return?',
      '"−€4k" is given for nothing: what do you ask in return?',
    ],
    fixed:
      '## Concessions\n\n| Step | Give | Get | Price after |\n| --- | --- | --- | --- |\n| 1 | −€7k | <what we get> | €461k |\n| 2 | −€4k | <what we get> | €457k |\n| 3 | −€2k | signature by Friday | €455k |\n',
    good: '## Concessions\n\n1. Give the reference if they sign for 24 months\n2. Drop the setup fee in return for payment in 14 days\n3. One more training day → they name us in the tender\n',
  },
  {
    bad: '## Concessions\n\n1. «Give €2k»\n2. Give €1k if they sign for 24 months\n3. «Give €500 → at €40k»\n',
    messages: [
      '"Give €2k" is given for nothing: what do you ask in return?',
      '"Give €500 → at €40k" is given for nothing: what do you ask in return?',
    ],
    fixed:
      '## Concessions\n\n1. Give €2k if <what we get>\n2. Give €1k if they sign for 24 months\n3. Give €500 → at €40k if <what we get>\n',
    good: '## Concessions\n\n| We give | Condition |\n| --- | --- |\n| the reference | 24 months |\n',
  },
]

const giving = new RegExp(wholePlan('giving'), 'iu')
const refusing = new RegExp(wholePlan('refusing'), 'iu')
const offer = new RegExp(wholePlan('levelLabels'), 'iu')
const nothing = new RegExp(`^(?:[-–—?]*|${anyPlan('nothing')})$`, 'iu')

function isGiven({ give, get, size, priceAfter, isRow }: Concession): boolean {
  const text = give.text.trim()
  if (nothing.test(text)) return false
  // Without a column for returns, a table is a plan of offers, or another column may be the one.
  if (isRow) return get !== undefined
  const isOffer = size === undefined && priceAfter !== undefined && offer.test(text)
  return (size !== undefined || giving.test(text)) && !isOffer && !refusing.test(text)
}

function isPaired(brief: Brief, concession: Concession): boolean {
  const { get, span } = concession
  if (get !== undefined && hasTemplateGap(brief.text.slice(get.span.start, get.span.end))) return true
  return hasTemplateGap(brief.text.slice(span.start, span.end)) || isTraded(concession)
}

/** Whether it names something in return. */
export function isTraded({ get }: Concession): boolean {
  return get !== undefined && !nothing.test(get.text.trim())
}

function toFinding(brief: Brief, concession: Concession): Finding {
  const give = trimWords(concession.give)
  return {
    span: give.span,
    message: msg`"${give.text}" is given for nothing: what do you ask in return?`,
    fixes: fixesOf(brief, concession),
  }
}

function fixesOf({ text, vocabulary }: Brief, { give, get, isRow }: Concession): Fix[] {
  const title = msg`Add what you get for it`
  if (!isRow) {
    const end = give.span.start + give.text.trimEnd().replace(/[.;,]$/, '').length
    return [{ title, edits: [{ span: { start: end, end }, newText: say('inReturn', vocabulary) }] }]
  }
  if (get === undefined) return []
  // An empty cell needs a space before its closing pipe.
  const isTight = text[get.span.end] === '|'
  const edits = [
    { span: get.span, newText: say('inReturn', vocabulary).replace(/^.*(?=<)/, '') + (isTight ? ' ' : '') },
  ]
  return [get.text.trim() === '' ? { title, edits } : { title, edits, isChoice: true }]
}
