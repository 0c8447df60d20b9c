import { english, type RequiredSection, requiredSections } from './vocabulary.js'

/** Text to write into a brief, with `<…>` where the writer has to think. Lines end with `\n`. */
const bodies: { readonly [Key in RequiredSection]: string } = {
  context: `- Subject: <what is negotiated>
- Our interests: <what we need>, because <reason>
- Their interests (est.): <what they need>, because <reason>
- History: <what happened before>
- Evidence: <a price, an index or a quote> (source: <where from>)
`,
  personality: personTemplate(),
  timeline: `${milestoneTemplate('first meeting')}${milestoneTemplate('second meeting')}${milestoneTemplate('signature')}`,
  scenarios: `${scenarioTemplate('A. <they accept our terms>')}
${scenarioTemplate('B. <they ask for more>')}
${noDealTemplate('C. No agreement')}`,
  walkAway: `- Opening: <amount>, because <reason>
- Target: <amount>
- Walk-away: <amount>, because <reason>
- BATNA: <what we do without a deal>
- BATNA value: <amount>
- Their walk-away (est.): <amount> (source: <where from>)
- Their BATNA (est.): <what they do without a deal>
- Authority: <who> up to <amount>; above that <who>
`,
  questions: `${questionTemplate()}`,
}

/** The lines below the heading of a section. */
export function sectionBody(section: RequiredSection): string {
  return bodies[section]
}

/** A whole section, heading included. */
export function sectionTemplate(section: RequiredSection): string {
  return `## ${english.sections[section].name}\n\n${bodies[section]}`
}

/** A whole file. */
export function briefTemplate(): string {
  return `---
counterparty: <who is on the other side>
role: <seller or buyer>
currency: <EUR, USD, GBP or another code>
deadline: <YYYY-MM-DD>
confidentiality: <who may read this>
---

# <What is negotiated with whom>

${requiredSections.map(sectionTemplate).join('\n')}`
}

export function scenarioTemplate(title = '<what may happen>'): string {
  return `### ${title}
- Trigger: <what they say or do>
- Response: <what we say or do>
- Outcome: <accept at, counter at, hold at or walk away>
- Probability: <share in %>
`
}

/** The scenario in which nothing is agreed; `batna` is what we do then. */
export function noDealTemplate(title = 'No agreement', batna = '<what we do without a deal>'): string {
  return `### ${title}
- Trigger: <the sign that they will not move>
- Response: <what we say when we leave>
- Outcome: walk away, then ${batna}
- Probability: <share in %>
`
}

export function personTemplate(): string {
  return `- **<Name, role>** – decides <what, up to which amount>
  - Evidence: <what they said or did, and when>
  - Approach: <how we present our terms to them>
`
}

export function milestoneTemplate(what = 'what happens'): string {
  return `- [ ] <YYYY-MM-DD>: <${what}> – owner: <who>\n`
}

export function questionTemplate(): string {
  return `1. What has changed for you since <the last agreement>?
2. How do you weigh <one issue> against <another>?
3. What would make <this deal> a success for you?
4. How does a decision like <this one> get made on your side?
`
}
