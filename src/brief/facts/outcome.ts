import type { Words } from '../../markdown/outline.js'
import type { Value } from '../../values/money.js'
import type { TextReader } from '../text-reader.js'

/** How a scenario ends. Only `accept` has amounts. */
export interface Outcome {
  readonly verb: 'accept' | 'counter' | 'hold' | 'walkAway' | undefined
  /** The amounts after an accepting verb, up to the next verb; their spans are relative to the words. */
  readonly accepted: readonly Value[]
  /** Further conditions: "only with 36 months". */
  readonly hasCondition: boolean
}

/** In English, German, French and Spanish. */
const verbs = new RegExp(
  `(?<!\\p{L})(?:${[
    '((?:accept|agree|settle|sign|take|close)(?:s|d|ed|ing)?|annehmen|nehmen an|zusagen|zustimmen|akzeptieren|abschließen|unterschreiben|accept(?:er|ons)|sign(?:er|ons)|conclu(?:re|ons)|acept(?:ar|amos)|firm(?:ar|amos)|cerr(?:ar|amos))',
    '((?:counter|offer|propose|ask|demand|open|go back|respond|reply)(?:s|ed|ing)?|kontern|anbieten|vorschlagen|fordern|verlangen|(?:contre-)?propos(?:er|ons)|demander|offrir|contraofertar|ofrecer|proponer|pedir)',
    '((?:hold|stay|stick|insist)(?:s|ing)?|bleiben bei|halten|beharren|maintenir|tenir|mantener(?:se)?)',
    "(walk(?:s|ing)? away|leave|no deal|no agreement|break off|keine einigung|abbrechen|aussteigen|(?:se|nous) retir(?:er|ons)|rompre|partir|sans accord|pas d['’]accord|retirarse|levantarse|romper|sin acuerdo)",
  ].join('|')})(?!\\p{L})`,
  'giu',
)
const leaving = /walk(?:s|ing)? away|abbrechen|aussteigen|(?:se|nous) retir|retirarse|levantarse/iu
const negated =
  /(?:(?<!\p{L})(?:not|never|no longer|cannot|refuse to|decline to|rather than|instead of|without|before we|unless|nicht|nie|ohne|ne pas|sans|statt|sin)|n['’]t)\s+(?:\p{L}+\s+)?$|(?<!\p{L})no\s+$/iu
const names = ['accept', 'counter', 'hold', 'walkAway'] as const

/** The outcome in a line such as `accept at €438k per year, only with 36 months`. */
export function readOutcome({ text }: Words, reader: TextReader): Outcome {
  const found = [...text.matchAll(verbs)].filter(match => !negated.test(text.slice(0, match.index)))
  const named = found.map((match, index) => ({
    verb: names[match.slice(1).findIndex(group => group !== undefined)],
    start: match.index + match[0].length,
    end: found[index + 1]?.index ?? text.length,
  }))
  const leaves = named.some(({ verb }) => verb === 'walkAway') && leaving.test(text)
  const accepts = leaves ? [] : named.filter(({ verb }) => verb === 'accept')
  const values = reader.values(text)
  return {
    verb: leaves ? 'walkAway' : named[0]?.verb,
    accepted: accepts.flatMap(({ start, end }) =>
      values.filter(({ span }) => span.start >= start && span.start < end),
    ),
    hasCondition:
      /\b(?:only with|only if|provided|if|with|plus|against|in return|nur|wenn|seulement|avec|solo|con)\b/i.test(
        text,
      ),
  }
}

/** A probability in percent, from `35%`, `0.35`, `35 %`, `1 in 3`; undefined when there is none. */
export function readProbability(
  text: string,
): { readonly percent: number; readonly isDecimal: boolean } | undefined {
  const odds = /(\d+)\s*(?:in|out of|von|zu|sur|de|[:/])\s*(\d+)/i.exec(text)
  if (odds !== null && Number(odds[2]) > 0)
    return { percent: (Number(odds[1]) / Number(odds[2])) * 100, isDecimal: false }
  const share = /([+−-]?\d+(?:[.,]\d+)?)\s*(%|percent|per cent|prozent|pour cent|por ciento)?/i.exec(text)
  if (share === null) return undefined
  const number = Number((share[1] ?? '').replace(',', '.').replace('−', '-'))
  const isDecimal = share[2] === undefined && /[.,]/.test(share[1] ?? '')
  return {
    percent: share[2] === undefined && (isDecimal || (number > 0 && number <= 1)) ? number * 100 : number,
    isDecimal,
  }
}
