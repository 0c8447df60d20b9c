import type { Brief } from '../../brief/brief.js'
import { isReady } from '../../brief/facts/header.js'
import { isBlank, isEmpty, isUnfilled } from '../../brief/facts/parts.js'
import { fitBelow } from '../../brief/part-form.js'
import { sectionBody } from '../../brief/templates.js'
import { readKeyName } from '../../language/read-key.js'
import { type RequiredSection, requiredSections } from '../../language/sections.js'
import { hasTemplateGap } from '../../markdown/gaps.js'
import { countWords } from '../../markdown/label.js'
import { findSection, type Section } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { type Message, msg } from '../../text/message.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

const options = { words: { default: 25 } }

export const sectionThin: Rule<typeof options> = {
  id: 'brief/section-thin',
  severity: 'warning',
  isAdvice: true,
  summary: 'Write enough in every section to follow the rest.',
  options,
  *check(brief, { options }) {
    if (brief.facts.saysNothing && !isReady(brief)) return
    for (const key of requiredSections) {
      const section = findSection(brief, key)
      if (section?.heading === undefined || isUnfilled(brief, section)) continue
      if (section.isUnreadable || (isBlank(section) && !isEmpty(brief, section))) continue
      const finding = isBlank(section)
        ? toEmpty(brief, section, key)
        : toShort(brief, section, key, options.words)
      if (finding !== undefined) yield finding
    }
  },
}

export const rationale: Rationale = {
  why: 'An empty heading looks like preparation and is not. A short section is only an info; often the other side has not been thought about yet. How deep to go depends on what is at stake.',
  source: 'Federal Acquisition Regulation 15.4: the depth of analysis follows the value',
  options: { words: 'Words that the context needs' },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '# Vexa\n\n«## Context»\n\n## Timeline\n\n- 2026-12-03: first meeting\n- 2026-12-10: second meeting\n',
    messages: ['The section "Context" is empty'],
    fixed: `# Vexa\n\n## Context\n\n- Subject: <what is negotiated>\n- Our interests: <what we need>, because <reason>\n- Their interests (est.): <what they need>, because <reason>\n- History: <what happened before>\n- Evidence: <a price, an index or a quote> (source: <where from>)\n\n## Timeline\n\n- 2026-12-03: first meeting\n- 2026-12-10: second meeting\n`,
    good: '## Context\n\n- Subject: licence for two hundred seats, today €40k per year\n- Our interests: keep the tool through the audit in June\n- Their interests (est.): a reference in our industry, because they have none yet\n- History: two renewals, both late\n',
  },
  {
    bad: '# Vexa\n\n«## Context»\n\n- Our interests: we need the tool\n- Their interests: they need a reference\n',
    messages: ['Very short (12 words): say what it is about and what each side needs'],
    fixed:
      '# Vexa\n\n## Context\n\n- Our interests: we need the tool\n- Their interests: they need a reference\n- Subject: <what is negotiated>\n- History: <what happened before>\n- Evidence: <a price, an index or a quote> (source: <where from>)\n',
    good: '## Timeline\n\n- [ ] 2026-12-03 (Thu): first meeting – owner: Lena\n- [ ] 2026-12-10 (Thu): deadline for the offer – owner: Lena\n- [ ] 2026-12-17 (Thu): second meeting – owner: Lena\n',
  },
]

function toEmpty(brief: Brief, section: Section, key: RequiredSection): Finding {
  const { span } = section.heading ?? section
  return {
    span,
    message: msg`The section "${section.heading?.words.text.trim() ?? ''}" is empty`,
    fixes: [
      {
        title: msg`Add what belongs here`,
        edits: [
          appendToSection(brief.text, section, fitBelow(section.heading, sectionBody(key, brief.vocabulary))),
        ],
      },
    ],
  }
}

function toShort(
  brief: Brief,
  section: Section,
  key: RequiredSection,
  leastWords: number,
): Finding | undefined {
  if (hasTemplateGap(brief.text.slice(section.span.start, section.span.end))) return undefined
  const message = key === 'context' ? shortContext(section, leastWords) : shortTimeline(brief, key)
  if (message === undefined) return undefined
  const lines = missingLines(section, key, brief)
  const fixes =
    lines === ''
      ? []
      : [{ title: msg`Add the missing lines`, edits: [appendToSection(brief.text, section, lines)] }]
  return { span: (section.heading ?? section).span, severity: 'info', message, fixes }
}

function shortContext(section: Section, least: number): Message | undefined {
  const words = countWords(
    section.prose.slice(section.bodySpan.start - section.span.start).replace(/[()]/g, ' '),
  )
  return words < least
    ? msg`Very short (${words} words): say what it is about and what each side needs`
    : undefined
}

function shortTimeline(brief: Brief, key: RequiredSection): Message | undefined {
  const isOne = key === 'timeline' && brief.facts.milestones.length === 1
  return isOne ? msg`Only one date: plan at least a second step` : undefined
}

/** The template lines whose keys the section lacks. */
function missingLines(section: Section, key: RequiredSection, brief: Brief): string {
  const present = new Set(section.values.map(value => value.name))
  const lines = sectionBody(key, brief.vocabulary).match(/.*\n/g) ?? []
  if (key !== 'context') return lines[0] ?? ''
  return lines
    .filter(line => !present.has(readKeyName(line.slice(2, line.indexOf(':')), key, brief.vocabulary)))
    .join('')
}
