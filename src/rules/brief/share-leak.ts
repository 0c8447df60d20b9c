import { findSecretLines, readAudience } from '../../brief/secrets.js'
import { msg } from '../../text/message.js'
import { listed } from '../listed.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { titleSpan } from './section-missing.js'

export const shareLeak: Rule = {
  id: 'brief/share-leak',
  severity: 'error',
  summary: 'Keep your limit, BATNA, target and authority out of what the other side may see.',
  *check(brief, { fileName }) {
    const readership = readAudience(brief, fileName)
    if (readership?.audience !== 'other') return
    const secrets = findSecretLines(brief)
    if (secrets.length === 0) return
    const mark = readership.mark ?? { span: titleSpan(brief), text: fileName }
    yield {
      span: mark.span,
      message: msg`"${mark.text}" means that others will read this: take out your ${listed([...new Set(secrets.map(({ name }) => name))])}`,
      related: secrets.map(({ name, span, row }) => ({
        span,
        message:
          row === undefined ? msg`Your ${name} is here` : msg`Your limit or target is in the row "${row}"`,
      })),
    }
  },
}

export const rationale: Rationale = {
  why: 'Whoever knows your limit offers exactly that. Share a copy without these lines and keep this one inside. A brief counts as shared with "audience: other", "shared" or "counterparty", with TLP:CLEAR or TLP:GREEN, or if its file is named "*.shared.*" or "*.for-other.*".',
  source: 'Smartsettle and Inspire: preferences stay secret by design; FIRST, TLP 2.0 (2022)',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\naudience: «shared»\n---\n\n## Walk-away point\n\n- Walk-away: €48k per year\n- Target: €52k per year\n',
    messages: ['"shared" means that others will read this: take out your limit and target'],
    good: '---\ncounterparty: Vexa\naudience: internal\n---\n\n## Walk-away point\n\n- Walk-away: no agreement without one depot\n- Target: two depots stay open\n- BATNA: move the line to Nordkauf\n- Their BATNA (est.): a tender in spring\n- Authority: Lena decides alone\n',
  },
  {
    bad: '---\nconfidentiality: «TLP:GREEN»\n---\n\n## Limits\n\n- Authority: Lena down to €50k\n',
    messages: ['"TLP:GREEN" means that others will read this: take out your authority'],
    good: '---\ncounterparty: Vexa\nconfidentiality: TLP:RED\n---\n\n## Limits\n\n- Walk-away: no agreement without one depot\n- Target: two depots stay open\n- BATNA: move the line to Nordkauf\n- Their BATNA (est.): a tender in spring\n- Authority: Lena decides alone\n',
  },
]
