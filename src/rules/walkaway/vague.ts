import type { Brief } from '../../brief/brief.js'
import { isEnglish } from '../../brief/facts/header.js'
import { type Position, spanOf } from '../../brief/facts/positions.js'
import * as english from '../../language/en/walkaway.js'
import { oneOf } from '../../language/pattern.js'
import { hasGap } from '../../markdown/gaps.js'
import { msg } from '../../text/message.js'
import { maskReason } from '../../values/value-mask.js'
import { findVagueLimit } from '../checkable.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

export const vague: Rule = {
  id: 'walkaway/vague',
  severity: 'warning',
  isAdvice: true,
  summary: 'Write your limit and your target as exact numbers.',
  *check(brief) {
    const isJudged = isEnglish(brief)
    for (const position of brief.facts.positions) {
      const finding =
        position.name === 'walkAway' || position.name === 'target'
          ? toFinding(position, isJudged, vagueWord(brief, position))
          : undefined
      if (finding !== undefined) yield finding
    }
  },
}

export const rationale: Rationale = {
  why: 'A goal that is specific and can be checked raises the result; "around", "fair" or "as much as possible" moves during the talk. Beside a number, only words that make the number itself vague count.',
  source:
    'R. J. Lewicki, B. Barry, D. M. Saunders, Negotiation, ch. 4; goal-setting research (Zetik, Stuhlmacher 2002)',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Walk-away point\n\n- Opening: €60k per year\n- «Target: as much as possible»\n',
    messages: ['"as much as possible" leaves your target open: write the exact number'],
    good: '## Walk-away point\n\n- Opening: about €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '## Walk-away point\n\n- «Walk-away: around €48k per year»\n',
    messages: ['"around" leaves your limit open: write the exact number'],
    fixed: '## Walk-away point\n\n- Walk-away: €48k per year\n',
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year, because a fair part of it is fixed cost\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

/** A limit without a number is vague if it is no condition. */
function vagueWord(brief: Brief, position: Position): string | undefined {
  return position.name === 'walkAway' ? findVagueLimit(brief, position) : undefined
}

const always = new RegExp(String.raw`\b${oneOf(english.always)}\b`, 'i')
const withoutNumber = new RegExp(String.raw`\b${oneOf(english.withoutNumber)}\b`, 'i')

/** `isJudged`: whether the words beside the number are in a language that this rule knows. */
function toFinding(
  position: Position,
  isJudged: boolean,
  limitWord: string | undefined,
): Finding | undefined {
  const { label, written, name } = position
  const text = maskReason(label.value.text)
  const word = !isJudged
    ? limitWord
    : (limitWord ??
      always.exec(text)?.[0] ??
      (written === undefined && name === 'target' ? withoutNumber.exec(text)?.[0] : undefined))
  const approximate = written?.approximateSpan
  const shown = approximate ? label.value.text.slice(approximate.start, approximate.end) : word
  if (shown === undefined || hasGap(text)) return undefined
  const message =
    name === 'walkAway'
      ? msg`"${shown}" leaves your limit open: write the exact number`
      : msg`"${shown}" leaves your target open: write the exact number`
  if (approximate === undefined || written === undefined) return { span: spanOf(position), message }
  const base = label.value.span.start
  const edit = { span: { start: base + approximate.start, end: base + written.span.start }, newText: '' }
  return {
    span: spanOf(position),
    message,
    fixes: [{ title: msg`Drop "${shown}"`, edits: [edit], isChoice: true }],
  }
}
