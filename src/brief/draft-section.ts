import type { RequiredSection } from '../language/sections.js'
import type { Vocabulary } from '../language/vocabulary.js'
import { currencyPrefix } from '../values/currency.js'
import type { Brief } from './brief.js'
import { findCounterparties } from './facts/counterparty.js'
import { currencyOf, hasHeader, headerText, isEnglish } from './facts/header.js'
import { writtenText } from './facts/positions.js'
import { line, say, sectionBody } from './templates.js'

/** The template of a section with its heading, without what the brief says already: its other side, its currency and unit. */
export function draftSection(brief: Brief, key: RequiredSection, vocabulary = brief.vocabulary): string {
  return `## ${vocabulary.sections[key].name}\n\n${draftBody(brief, key, vocabulary)}`
}

/** The lines below that heading. */
export function draftBody(brief: Brief, key: RequiredSection, vocabulary = brief.vocabulary): string {
  const amount = say('amount', vocabulary)
  const body = sectionBody(key, vocabulary).replaceAll(amount, () => amountLike(brief) ?? amount)
  return key === 'context' ? counterpartyLine(brief, vocabulary) + body : body
}

function counterpartyLine(brief: Brief, vocabulary: Vocabulary): string {
  const isAsked = hasHeader(brief, 'counterparty') || findCounterparties(brief).length > 0
  return isAsked ? '' : line('counterparty', say('counterparty', vocabulary), vocabulary)
}

/**
 * `€<amount> per year`, in the form of the first key number, or else in the currency and unit of the key facts. Undefined
 * without either.
 */
export function amountLike(brief: Brief): string | undefined {
  const gap = say('amount', brief.vocabulary)
  const like = brief.facts.positions.find(
    ({ written }) => written && !written.isRange && written.kind !== 'number',
  )
  return like === undefined ? inCurrency(brief, gap) : writtenText(like).replace(number, gap)
}

const number = /\d(?:[\d.,'’ \u00a0\u202f]*\d)?(?: ?(?:k|mn?|bn))?(?![\p{L}\d])/iu

/**
 * `€<amount> per year`, `<Betrag> € pro Jahr`, in the currency and unit of the key facts; `€ per year` for an empty amount.
 * Undefined without a currency.
 */
export function inCurrency(brief: Brief, amount: string): string | undefined {
  const currency = currencyOf(brief)
  if (currency === undefined) return undefined
  const sign = currencyPrefix(currency)
  const money = isEnglish(brief) ? sign + amount : `${amount} ${sign}`
  return `${money.trim()} ${headerText(brief, 'unit')}`.trim()
}
