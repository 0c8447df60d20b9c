import type { Brief } from '../../brief/brief.js'
import { isPriceLike } from '../../brief/facts/compare.js'
import { currencyOf, headerText } from '../../brief/facts/header.js'
import { complete } from '../../brief/facts/position-unit.js'
import { type Position, spanOf } from '../../brief/facts/positions.js'
import { allSections, type Section } from '../../markdown/outline.js'
import { type Argument, msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'
import { nameUnits } from '../unit-names.js'

export const noCurrencyOrUnit: Rule = {
  id: 'money/no-currency-or-unit',
  severity: 'info',
  isAdvice: true,
  summary: 'Give your key numbers a currency and a unit.',
  *check(brief) {
    const numbers = brief.facts.positions.filter(
      ({ name, written }) => own.has(name) && written !== undefined,
    )
    const named = numbers.filter(position => position.unit === undefined && !isCount(position, numbers))
    const money = named.find(({ written }) => written?.kind === 'money')
    const unit = named.find(({ written }) => (written?.per.length ?? 0) > 0)
    for (const position of named) {
      const finding = checkCurrency(brief, position, money, unit) ?? checkUnit(brief, position, unit)
      if (finding !== undefined) yield finding
    }
  },
}

export const rationale: Rationale = {
  why: 'Each side reads a number without a unit in its own way. A currency on some lines only is a warning. This is silent where no currency occurs in the brief, and where the key facts give currency and unit.',
  source: 'Practice of offer writing',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Walk-away point\n\n- Walk-away: €48k per year\n- «Opening: €60k»\n- «Target: 54k per year»\n- «BATNA value: 47k»\n',
    messages: [
      '"€60k" has no unit; the other lines say per year',
      '"54k per year" has no currency; the other lines are in EUR',
      '"47k" has no currency; the other lines are in EUR',
    ],
    fixed:
      '## Walk-away point\n\n- Walk-away: €48k per year\n- Opening: €60k per year\n- Target: €54k per year\n- BATNA value: €47k per year\n',
    good: '---\ncurrency: EUR\n---\n\n## Walk-away point\n\n- Opening: 60k per year\n- Target: 54k per year\n- Walk-away: 48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: 47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

const own: ReadonlySet<string> = new Set(['opening', 'target', 'walkAway', 'batnaValue'])

/** Whether a number of one case counts something else than the prices of the others, `40` below `Free tickets`. */
function isCount({ scope, written }: Position, numbers: readonly Position[]): boolean {
  if (scope === undefined || written?.kind !== 'number') return false
  const prices = numbers.filter(number => number.written?.kind === 'money')
  return (
    prices.length > 0 &&
    prices.every(price => price.scope !== undefined && price.scope !== scope) &&
    !prices.some(price => price.written && isPriceLike(complete(written, price.written), price.written))
  )
}

function checkCurrency(
  brief: Brief,
  position: Position,
  money: Position | undefined,
  unit: Position | undefined,
): Finding | undefined {
  if (position.written?.kind !== 'number' || currencyOf(brief) !== undefined) return undefined
  if (money?.written?.kind === 'money') {
    const per = unit?.written?.kind === 'money' ? missingUnit(brief, position, unit) : ''
    const message = msg`"${shown(position)}" has no currency; the other lines are in ${money.written.currency}`
    return {
      span: spanOf(position),
      message,
      severity: 'warning',
      fixes: copyCurrency(position, money, money.written.currency, per),
    }
  }
  const occurs = allSections(brief).some(hasCurrency)
  return occurs ? { span: spanOf(position), message: msg`"${shown(position)}" has no currency` } : undefined
}

function hasCurrency({ prose }: Section): boolean {
  return /[€£₹]|\$\s?\d|\b(?:EUR|USD|GBP|CHF)\b/.test(prose)
}

function checkUnit(brief: Brief, position: Position, unit: Position | undefined): Finding | undefined {
  const { written } = position
  if (written === undefined || written.kind !== unit?.written?.kind) return undefined
  // The amounts of a sentence share their unit.
  if (position.label.isCued === true || position.label.sentence !== undefined) return undefined
  const per = missingUnit(brief, position, unit)
  if (per === '') return undefined
  const at = position.label.value.span.start + written.span.end
  return {
    span: spanOf(position),
    message: per.startsWith(' ')
      ? msg`"${shown(position)}" has no unit; the other lines say ${namePer(per.slice(1))}`
      : msg`"${shown(position)}" has no unit; the other lines say${per}`,
    fixes: [
      {
        title: msg`Add "${per.trim()}"`,
        edits: [{ span: { start: at, end: at }, newText: per }],
        isChoice: true,
      },
    ],
  }
}

/** The unit that the other line has and this one lacks, as written: ` per year`. */
function missingUnit(brief: Brief, { written }: Position, unit: Position | undefined): string {
  if (written === undefined || written.per.length > 0 || unit?.written === undefined) return ''
  if (headerText(brief, 'unit') !== '') return ''
  return unit.label.value.text.slice(unit.written.amountSpan.end, unit.written.span.end).trimEnd()
}

/** The unit as the other line writes it; a known one as a name that can be translated. */
function namePer(written: string): Argument {
  const units = /^per (.+)$/.exec(written)?.[1]
  return units === undefined ? written : nameUnits(units.split(' per '))
}

/** Copies the currency sign or code of the other line, on the same side of the number, with the unit if that lacks too. */
function copyCurrency({ label, written }: Position, money: Position, code: string, per: string) {
  if (written === undefined || money.written === undefined) return []
  const sibling = amountText(money.label.value.text, money.written)
  const before = /^[^\d+−–-]+/.exec(sibling)?.[0]
  const { start, end } = written.amountSpan
  const insert = (newText: string, offset: number) => {
    const at = label.value.span.start + offset
    return { span: { start: at, end: at }, newText }
  }
  const added = before === undefined ? ` ${code}${per}` : per === '' ? before : `${before}…${per}`
  return [
    {
      title: msg`Add "${added.trim()}"`,
      edits:
        before === undefined
          ? [insert(added, end)]
          : [insert(before, start), ...(per === '' ? [] : [insert(per, end)])],
      isChoice: true as const,
    },
  ]
}

function amountText(text: string, { amountSpan }: Value): string {
  return text.slice(amountSpan.start, amountSpan.end)
}

function shown({ label, written }: Position): string {
  return written === undefined ? '' : label.value.text.slice(written.span.start, written.span.end)
}
