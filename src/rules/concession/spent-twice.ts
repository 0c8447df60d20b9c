import { distance } from 'fastest-levenshtein'
import type { Concession } from '../../brief/facts/concessions.js'
import * as english from '../../language/en/concession.js'
import { oneOf } from '../../language/pattern.js'
import { trimWords } from '../../markdown/label.js'
import { groupBy } from '../../text/group-by.js'
import { msg } from '../../text/message.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

export const spentTwice: Rule = {
  id: 'concession/spent-twice',
  severity: 'warning',
  summary: 'Give nothing twice.',
  *check({ facts }) {
    const things = facts.concessions.map(toTrade).filter(isThing)
    // What has other numbers is another thing.
    for (const trades of groupBy(things, ({ given }) => numbers(given)).values()) {
      const seen = new Map<string, Trade>()
      for (const trade of trades) {
        const twin = [...seen.values()].find(
          other => isSame(other.given, trade.given) && !isSame(other.got, trade.got),
        )
        if (twin !== undefined) yield toFinding(trade, twin)
        const words = `${trade.given}\n${trade.got}`
        if (seen.size < mostTrades && !seen.has(words)) seen.set(words, trade)
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'A concession that is planned for two different returns can be traded only once; the second trade will be missing. Concessions of different amounts are different.',
  source: 'Practice of concession planning',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Concessions\n\n1. Give a customer reference if they sign for 24 months\n2. «Give a customer reference» if they pay in 14 days\n',
    messages: ['"Give a customer reference" is already traded for "they sign for 24 months"'],
    good: '## Concessions\n\n1. Give €3k if they sign for 24 months\n2. Give €2k if they pay in 14 days\n3. Give a customer reference if they name a contact\n',
  },
]

/** A concession, what it gives in words that can be compared, and what it asks for. */
interface Trade {
  readonly concession: Concession
  readonly given: string
  readonly got: string
}

/** With so many different trades each one is compared: a longer list is no plan of concessions. */
const mostTrades = 200

function toTrade(concession: Concession): Trade {
  return { concession, given: normalise(concession.give.text), got: concession.get?.text.trim() ?? '' }
}

function isThing({ given }: Trade): boolean {
  return given.length > 3 && !price.test(given.replace(/[\d\W]+[km]?/g, ' ').trim())
}

function toFinding({ concession }: Trade, twin: Trade): Finding {
  const give = trimWords(concession.give)
  return {
    span: give.span,
    message: msg`"${give.text}" is already traded for "${twin.got}"`,
    related: [{ span: trimWords(twin.concession.give).span, message: msg`Given here first` }],
  }
}

const price = new RegExp(`^${oneOf(english.prices)}?$`)
const weGive = new RegExp(String.raw`^(?:\d+[.)]\s*)?${oneOf(english.we)}?${oneOf(english.giveVerbs)}\s+`)
const article = new RegExp(String.raw`\b${oneOf(english.articles)}\s+`, 'g')

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(weGive, '')
    .replace(article, '')
    .replace(/[^\p{L}\p{N}%€$£.,]+/gu, ' ')
    .trim()
}

function numbers(text: string): string {
  return (text.match(/\d+/g) ?? []).join()
}

/** Whether at least nine tenths of the longer text are the same. */
function isSame(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  return a === b || (longer < 500 && 1 - distance(a, b) / longer >= 0.9)
}
