import type { Brief } from '../../brief/brief.js'
import { keyLine } from '../../brief/templates.js'
import type { Section } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const oneSided: Rule = {
  id: 'context/one-sided',
  severity: 'warning',
  isAdvice: true,
  summary: 'Say what each side needs, and why.',
  *check(brief) {
    const section = findFilled(brief, 'context')
    if (section === undefined) return
    const { ours, theirs } = brief.facts.interests
    if (!ours || !theirs) yield toFinding(brief, section, !ours, !theirs)
  },
}

export const rationale: Rationale = {
  why: 'If you know only your own side, you bargain about positions. A better deal lies in what the other side needs.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 3; C. O’Hara: put yourself in their shoes',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Context»\n\nWe need more money for the licence.\n',
    messages: ['The context does not say what they need'],
    fixed:
      '## Context\n\nWe need more money for the licence.\n- Their interests (est.): <what they need>, because <reason>\n',
    good: '## Context\n\n- Our interests: cover the rise of the paper price, now at nine percent\n- Their interests (est.): predictable cost for 2027, because the budget is closed in December and cannot be opened again\n',
  },
  {
    bad: '«## Context»\n\n### Why we are here\n\nThe press stands still from May on.\n',
    messages: ['The context does not say what they need'],
    fixed:
      '## Context\n\n### Why we are here\n\nThe press stands still from May on.\n- Their interests (est.): <what they need>, because <reason>\n',
    good: '## Context\n\n### Why we are here\n\nThe press stands still from May on, and eleven people would have to be sent home.\n\n### Why they are here\n\nThe bank has cut the credit line to €2m, so stock has to go down before the summer.\n',
  },
  {
    bad: '«## Background»\n\n- History: renewed twice\n',
    messages: ['The context says neither what they need nor what you need'],
    fixed:
      '## Background\n\n- History: renewed twice\n- Our interests: <what we need>, because <reason>\n- Their interests (est.): <what they need>, because <reason>\n',
    good: '## Background\n\nHalden worries about stock, because the depot in Ulm is full. For us it matters that line 3 stays filled until the new press arrives in the summer of next year.\n',
  },
]

function toFinding(brief: Brief, section: Section, isOurs: boolean, isTheirs: boolean): Finding {
  const lines = [
    isOurs ? keyLine('ourInterests', brief.vocabulary) : '',
    isTheirs ? keyLine('theirInterests', brief.vocabulary) : '',
  ].join('')
  const span = headingSpan(section)
  const edits = [appendToSection(brief.text, section, lines)]
  if (isOurs && isTheirs)
    return {
      span,
      message: msg`The context says neither what they need nor what you need`,
      fixes: [{ title: msg`Add both interests`, edits }],
    }
  return isOurs
    ? {
        span,
        message: msg`The context does not say what you need`,
        fixes: [{ title: msg`Add your interests`, edits }],
      }
    : {
        span,
        message: msg`The context does not say what they need`,
        fixes: [{ title: msg`Add their interests`, edits }],
      }
}
