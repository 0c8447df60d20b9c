import { plain } from '../markdown/outline.js'
import type { Concession } from './facts/concessions.js'

/** What a concession asks for, without the price that it leads to: `24 months` in `24 months → €460k`; empty for nothing. */
export function askedFor({ get, priceAfter }: Pick<Concession, 'get' | 'priceAfter'>): string {
  const asked = get === undefined ? '' : plain(get)
  return priceAfter === undefined ? asked : asked.replace(pricedEnd, '').trimEnd()
}

const pricedEnd = /[,;(]?\s?(?:→|⇒|->|=>)[^→⇒>]*$/
