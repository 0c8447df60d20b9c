import type { Brief } from '../../brief/brief.js'
import { isEnglish } from '../../brief/facts/header.js'
import { say } from '../../brief/templates.js'
import * as english from '../../language/en/context.js'
import { oneOf } from '../../language/pattern.js'
import { allSections, type Item, plain, type Section, type Words } from '../../markdown/outline.js'
import { letter } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const positionNotInterest: Rule = {
  id: 'context/position-not-interest',
  severity: 'info',
  isAdvice: true,
  isOptional: true,
  summary: 'Say why you want it, not only what you demand.',
  *check(brief) {
    if (!isEnglish(brief)) return
    for (const words of allSections(brief).flatMap(interestsOf)) {
      if (!isDemand(brief, words)) continue
      yield {
        span: words.span,
        message: msg`"${plain(words)}" is a demand: say what it is for`,
        fixes: [
          {
            title: msg`Add the reason`,
            edits: [
              {
                span: { start: words.span.end, end: words.span.end },
                newText: say('because', brief.vocabulary),
              },
            ],
          },
        ],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'Two demands for one number leave only haggling; the reasons behind them can often both be met. Off by default, because an amount may be a good short note for an interest.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 3',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Context\n\n- Our interests: «5 % more»\n- Their interests: pay the invoices on time\n',
    messages: ['"5 % more" is a demand: say what it is for'],
    fixed:
      '## Context\n\n- Our interests: 5 % more, because <reason>\n- Their interests: pay the invoices on time\n',
    good: '## Context\n\n- Our interests: cover the wage rise in January, five percent for all drivers and one shift more per week\n- Their interests: invoices that their new system can read\n',
  },
]

/** The values of the interests, or the bullets nested below a key without a value. */
function interestsOf(section: Section): readonly Words[] {
  const keys = section.values.filter(({ name }) => name === 'ourInterests' || name === 'theirInterests')
  const items = allItems(section.items)
  return keys.flatMap(({ value, span }) =>
    value.text.trim() === ''
      ? (items.find(item => item.span.start === span.start)?.children ?? []).map(({ words }) => words)
      : [value],
  )
}

function allItems(items: readonly Item[]): readonly Item[] {
  return items.flatMap(item => [item, ...allItems(item.children)])
}

const reason = new RegExp(
  String.raw`\b(?:${oneOf(english.reasons)}|${oneOf(english.purpose)} ${letter}+)\b`,
  'iu',
)
const demand = new RegExp(
  String.raw`^\s*(?:${oneOf(english.persons)}\s+)?${oneOf(english.degree)}?${oneOf(english.demands)}\b`,
  'i',
)
const amountName = String.raw`(?:${oneOf(english.amountNames)}\s+(?:${oneOf(english.amountOf)}\s+)?)?`
const amountFirst = new RegExp(
  String.raw`^\s*(?:${oneOf(english.amountWords)}\s+)*${amountName}(?:[+−–~-]\s*)?(?:\p{Sc}\s*|[A-Z]{3}\s+)?\d`,
  'u',
)

/** Whether every part between semicolons demands an amount and none gives a reason. */
function isDemand(brief: Brief, { text, span }: Words): boolean {
  if (reason.test(text) || brief.reader.hasGap(brief.text.slice(span.start, span.end))) return false
  const parts = text.split(';').filter(part => part.trim() !== '')
  return (
    parts.length > 0 &&
    parts.every(part => brief.reader.values(part).length > 0 && (demand.test(part) || amountFirst.test(part)))
  )
}
