import { distance } from 'fastest-levenshtein'
import type { Concession } from '../../brief/facts/concessions.js'
import * as english from '../../language/en/concession.js'
import { oneOf } from '../../language/pattern.js'
import { trimWords } from '../../markdown/label.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const spentTwice: Rule = {
  id: 'concession/spent-twice',
  severity: 'warning',
  summary: 'Give nothing twice.',
  *check({ facts }) {
    const seen: { readonly concession: Concession; readonly given: string }[] = []
    for (const concession of facts.concessions) {
      const given = normalise(concession.give.text)
      const twin = seen.find(
        other =>
          isSameGive(other.given, given) && !isSame(textOf(other.concession.get), textOf(concession.get)),
      )?.concession
      const give = trimWords(concession.give)
      if (twin !== undefined) {
        yield {
          span: give.span,
          message: msg`"${give.text}" is already traded for "${textOf(twin.get)}"`,
          related: [{ span: trimWords(twin.give).span, message: msg`Given here first` }],
        }
      }
      seen.push({ concession, given })
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

function textOf(words: Concession['get']): string {
  return words?.text.trim() ?? ''
}

function isSameGive(x: string, y: string): boolean {
  const isPrice = price.test(x.replace(/[\d\W]+[km]?/g, ' ').trim())
  return x.length > 3 && !isPrice && numbers(x) === numbers(y) && isSame(x, y)
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
