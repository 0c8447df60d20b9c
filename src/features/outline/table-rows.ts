import { askedFor } from '../../brief/asked-for.js'
import type { Brief } from '../../brief/brief.js'
import type { Concession } from '../../brief/facts/concessions.js'
import type { Issue, Package } from '../../brief/facts/issues.js'
import type { Offer } from '../../brief/facts/offers.js'
import { hasGap } from '../../markdown/gaps.js'
import { plain, type Section, type Words } from '../../markdown/outline.js'
import type { Translate } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { daysOf } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'
import { formatValue } from '../../values/value.js'
import type { OutlinePart } from './node.js'

/** The issues, packages, concessions and offers of the brief with their values; the tooltip has the whole row. */
export function tableRows(
  { facts, language }: Brief,
  { tables }: Section,
  t: Translate,
): readonly OutlinePart[] {
  const withCells = (part: OutlinePart) => {
    const cells = cellsAt(part.span, tables)
    return cells.length === 0 ? part : { ...part, details: [part.label, ...cells].join('\n') }
  }
  return [
    ...facts.issues.map(issue => toIssue(issue, t)),
    ...facts.packages.flatMap(each => [toPackage(each), ...toTerms(each)]),
    ...facts.concessions.map(concession => toConcession(concession, language)),
    ...facts.offers.map(offer => toOffer(offer, t)),
  ].map(withCells)
}

function toIssue({ name, span, walkAway, target, opening, weight }: Issue, t: Translate): OutlinePart {
  const values = [
    sayCell(walkAway?.words, words => t('limit {0}', words)),
    sayCell(target?.words, words => t('target {0}', words)),
    sayCell(opening?.words, words => t('opening {0}', words)),
    sayCell(weight?.words, words => t('weight {0}', words)),
  ]
  return { kind: 'issue', label: name, description: join(values), span }
}

function toPackage({ name, span, values }: Package): OutlinePart {
  const cells = values.map(({ issueName, words }) => sayCell(words, text => `${issueName} ${text}`))
  return { kind: 'package', label: name, description: join(cells), span }
}

/** A row of its own for each term of a package that is a row, for a narrow view cuts the last ones of its line. */
function toTerms({ span, values }: Package): readonly OutlinePart[] {
  return values.flatMap(({ issueName, words }): OutlinePart[] => {
    const description = sayCell(words, text => text)
    const isInside = span.start <= words.span.start && words.span.end <= span.end
    return description === '' || !isInside
      ? []
      : [{ kind: 'value', label: issueName, description, span: words.span }]
  })
}

function toConcession(concession: Concession, language: string): OutlinePart {
  const { give, priceAfter, span } = concession
  const label = plain(give)
  const price = priceAfter === undefined ? '' : formatValue(priceAfter, language)
  const asked = askedFor(concession)
  const description = join([label.includes(price) ? '' : price, asked && `← ${asked}`])
  return { kind: 'concession', label, description, span }
}

function toOffer(offer: Offer, t: Translate): OutlinePart {
  const { date, note, span, values } = offer
  const label = [dayOfOffer(offer) ?? '', nameSide(offer, t)].filter(Boolean).join(' ')
  const cells = values.filter(({ words }) => plain(words) !== '')
  // A single one is the price.
  const words = cells.map(({ column, words }) =>
    cells.length === 1 ? plain(words) : `${plain({ text: column })} ${plain(words)}`,
  )
  return {
    kind: 'offer',
    label: date === undefined ? nameSide(offer, t) : label,
    description: join([...words, note === undefined ? '' : plain(note)]),
    span,
  }
}

export function nameSide({ who }: Offer, t: Translate): string {
  return who === undefined ? '' : who === 'us' ? t('we') : t('they')
}

/** The day of an offer; of a period the last. */
export function dayOfOffer({ date }: Offer): IsoDay | undefined {
  return date && daysOf(date)?.end
}

function sayCell(words: Words | undefined, say: (words: string) => string): string {
  const text = words === undefined ? '' : plain(words)
  // `<…>` of a template has no words.
  return !/[\p{L}\d]/u.test(text) || hasGap(text) ? '' : say(text)
}

function join(words: readonly string[]): string {
  return words.filter(Boolean).join(', ')
}

/** `Weight: 45` for each cell of the row that begins there. */
function cellsAt({ start }: Span, tables: Section['tables']): readonly string[] {
  return tables.flatMap(({ columns, rows }) => {
    const row = rows.find(({ span }) => span.start === start)
    return (row?.cells ?? []).flatMap((cell, index) => {
      const [head, text] = [plain(columns[index] ?? { text: '' }), plain(cell)]
      return text === '' ? [] : [head === '' ? text : `${head}: ${text}`]
    })
  })
}
