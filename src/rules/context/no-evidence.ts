import { isEnglish } from '../../brief/facts/header.js'
import { keyLine } from '../../brief/templates.js'
import * as english from '../../language/en/context.js'
import { oneOf } from '../../language/pattern.js'
import { hasTemplateGap } from '../../markdown/gaps.js'
import { findSection, type LabelledValue, type Section } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noEvidence: Rule = {
  id: 'context/no-evidence',
  severity: 'info',
  isAdvice: true,
  summary: 'Give evidence that the other side could check.',
  *check(brief) {
    const section = findFilled(brief, 'context')
    if (section === undefined || !isEnglish(brief)) return
    const raw = brief.text.slice(section.span.start, section.span.end)
    const sources = findSection(brief, 'sources')
    if (hasTemplateGap(raw) || isProven(section, raw) || (sources !== undefined && sources.items.length > 0))
      return
    yield {
      span: headingSpan(section),
      message: msg`The context has no number, date or source that the other side could check`,
      fixes: [
        {
          title: msg`Add evidence`,
          edits: [appendToSection(brief.text, section, keyLine('evidence', brief.vocabulary))],
        },
      ],
    }
  },
}

export const rationale: Rationale = {
  why: 'A standard that the other side can check moves more than a wish: a price, an index, a quote, what was paid before. The deadline or the role are no evidence.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 5; Federal Acquisition Regulation 15.4',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Context»\n\nThey want a stable price; we need more money for the licence.\n',
    messages: ['The context has no number, date or source that the other side could check'],
    fixed:
      '## Context\n\nThey want a stable price; we need more money for the licence.\n- Evidence: <a price, an index or a quote> (source: <where from>)\n',
    good: '## Context\n\n- Our interests: cover the rise of the paper price before the new press arrives in the summer\n- Their interests: a stable price, because the budget is closed\n- Standards: paper index +9 % (source: index sheet)\n',
  },
]

const proof = new RegExp(String.raw`\d|\b${oneOf(english.evidence)}\b`, 'i')
const link = /\]\([^)\s]|https?:\/\//i
const headerNames: ReadonlySet<string | undefined> = new Set([
  'role',
  'currency',
  'unit',
  'deadline',
  'status',
  'updated',
  'confidentiality',
  'audience',
  'team',
])

function isProven(section: Section, raw: string): boolean {
  if (link.test(raw)) return true
  const { bodySpan, span, prose, values, subsections } = section
  const skipped = [
    ...values.filter(({ name }) => headerNames.has(name)).map(value => value.span),
    ...subsections.map(({ heading }) => heading.span),
  ]
  const skips = skipped.sort((a, b) => a.start - b.start)
  let told = ''
  let from = bodySpan.start
  for (const { start, end } of skips) {
    if (start >= from) told += prose.slice(from - span.start, start - span.start)
    from = Math.max(from, end)
  }
  return proof.test(told + prose.slice(from - span.start)) || values.some(isEvidence)
}

function isEvidence({ name, value }: LabelledValue): boolean {
  return name === 'evidence' && value.text.trim() !== ''
}
