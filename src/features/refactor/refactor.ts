import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import type { Translate } from '../../text/message.js'
import { applyEdits, type Edit, type Span } from '../../text/span.js'
import { fitsWeekday } from '../../values/date.js'
import { daysMeant } from '../days.js'
import { openQuestions } from './open-question.js'
import { addReason } from './reason.js'
import { extractScenario } from './scenario.js'
import { toLabelledValue } from './value.js'

export type RefactorKind = 'refactor.rewrite' | 'refactor.extract'

/** An optional rewrite of something in the brief. */
export interface Refactoring {
  /** An order that says the result: `Change to 2026-12-03`. */
  readonly title: string
  readonly kind: RefactorKind
  readonly edits: readonly Edit[]
}

/** The rewrites of what is at the cursor or selected. Dates without a year are completed from `today`. */
export function refactorings(brief: Brief, span: Span, today: string, t: Translate): readonly Refactoring[] {
  const isLine = !/[\r\n]/.test(brief.text.slice(span.start, span.end))
  const rewrites = isLine
    ? [
        ...openQuestions(brief, span, t),
        ...isoDates(brief, span, today, t),
        ...addReason(brief, span, t),
        ...toLabelledValue(brief, span, t),
      ]
    : []
  return [
    ...rewrites.map(action => ({ ...action, kind: 'refactor.rewrite' as const })),
    ...extractScenario(brief, span, t).map(action => ({ ...action, kind: 'refactor.extract' as const })),
  ]
}

/** ISO forms of the dates that are written otherwise; both readings of an ambiguous one. */
function isoDates(brief: Brief, span: Span, today: string, t: Translate) {
  return brief.facts.dates
    .map(({ date }) => date)
    .filter(date => date.kind !== 'coarse' && date.span.start <= span.end && span.start <= date.span.end)
    .flatMap(date =>
      daysMeant(date, today)
        .filter(day => day !== brief.text.slice(date.span.start, date.span.end))
        // Beside another weekday, another day or year is meant.
        .filter(day => date.kind !== 'yearless' || fitsWeekday(date, day, brief.language))
        .map(day => ({ title: t('Change to {0}', day), edits: [{ span: date.span, newText: day }] }))
        .filter(({ edits }) => !decidesOrder(brief, edits)),
    )
}

/** Whether a date tells how others are read that would be ambiguous without it: `1/4/27` beside `12/18`. */
function decidesOrder(brief: Brief, edits: readonly Edit[]): boolean {
  if (!edits.some(({ span }) => numbersOnly.test(brief.text.slice(span.start, span.end)))) return false
  const after = parseBrief(applyEdits(brief.text, edits), brief)
  return countAmbiguous(after) > countAmbiguous(brief)
}

const numbersOnly = /^\d{1,2}[/.-]\d/

function countAmbiguous({ facts }: Brief): number {
  return facts.dates.filter(({ date }) => date.kind === 'ambiguous').length
}
