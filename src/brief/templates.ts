import type { KeyName } from '../language/keys.js'
import { languageOf } from '../language/languages.js'
import { type RequiredSection, requiredSections } from '../language/sections.js'
import type { TemplateText } from '../language/templates.js'
import { english, type Vocabulary } from '../language/vocabulary.js'

/** Text to write into a brief, with gaps `<…>` where the writer has to think. Lines end with `\n`. */
type TemplateWriter = (vocabulary: Vocabulary) => string

const bodies: { readonly [Key in RequiredSection]: TemplateWriter } = {
  context: keyLines('subject', 'ourInterests', 'theirInterests', 'history', 'evidence'),
  personality: personTemplate,
  timeline: vocabulary =>
    (['firstMeeting', 'secondMeeting', 'signature'] as const)
      .map(step => milestoneTemplate(vocabulary, say(step, vocabulary)))
      .join(''),
  scenarios: vocabulary =>
    [
      scenarioTemplate(vocabulary, `A. ${say('theyAccept', vocabulary)}`),
      scenarioTemplate(vocabulary, `B. ${say('theyAsk', vocabulary)}`),
      noDealTemplate(vocabulary, 'C. '),
    ].join('\n'),
  walkAway: keyLines(
    'opening',
    'target',
    'walkAway',
    'batna',
    'batnaValue',
    'theirWalkAway',
    'theirBatna',
    'authority',
  ),
  questions: questionTemplate,
}

/** The lines below the heading of a section. */
export function sectionBody(section: RequiredSection, vocabulary = english): string {
  return bodies[section](vocabulary)
}

/** A whole section with its heading. */
export function sectionTemplate(section: RequiredSection, vocabulary = english): string {
  return `## ${vocabulary.sections[section].name}\n\n${sectionBody(section, vocabulary)}`
}

/** A whole file. */
export function briefTemplate(vocabulary = english): string {
  const { language } = vocabulary
  return `---
counterparty: ${say('counterparty', vocabulary)}
role: ${say('role', vocabulary)}
currency: <EUR, USD, GBP or another code>
deadline: <YYYY-MM-DD>
${language === 'en' ? '' : `language: ${language}\n`}confidentiality: ${say('confidentiality', vocabulary)}
---

# ${say('title', vocabulary)}

${requiredSections.map(section => sectionTemplate(section, vocabulary)).join('\n')}`
}

/** The gaps after a key, in parts. */
const gaps = {
  subject: ['subject'],
  ourInterests: ['ourInterests', 'because'],
  theirInterests: ['theirInterests', 'because'],
  history: ['history'],
  evidence: ['evidence', 'source'],
  approach: ['approach'],
  trigger: ['trigger'],
  response: ['response'],
  outcome: ['outcome'],
  probability: ['probability'],
  opening: ['amount', 'because'],
  target: ['amount'],
  walkAway: ['amount', 'fromBatna'],
  batna: ['batna'],
  batnaValue: ['amount'],
  theirWalkAway: ['amount', 'source'],
  theirBatna: ['theirBatna'],
  authority: ['authority'],
} as const satisfies { readonly [Key in KeyName]?: readonly TemplateText[] }

export type TemplateKey = keyof typeof gaps

/** The gap after a key: `<amount>`. */
export function gapOf(key: TemplateKey, vocabulary = english): string {
  return gaps[key].map(part => say(part, vocabulary)).join('')
}

/** The gap after any key; the key's name fills in where no gap is defined. */
export function anyGap(key: KeyName, vocabulary: Vocabulary): string {
  return isTemplateKey(key) ? gapOf(key, vocabulary) : `<${vocabulary.keys[key].name.toLowerCase()}>`
}

function isTemplateKey(key: KeyName): key is TemplateKey {
  return Object.hasOwn(gaps, key)
}

/** The template line of a key: `- Target: <amount>`. */
export function keyLine(key: TemplateKey, vocabulary = english): string {
  return line(key, gapOf(key, vocabulary), vocabulary)
}

function keyLines(...keys: readonly TemplateKey[]): TemplateWriter {
  return vocabulary => keys.map(key => keyLine(key, vocabulary)).join('')
}

/** A bullet with a key, marked as an estimate if it is about what the other side thinks. */
export function line(key: KeyName, text: string, vocabulary: Vocabulary): string {
  const mark = /^their(?!Opening)/.test(key) ? ` (${say('estimate', vocabulary)})` : ''
  return `- ${vocabulary.keys[key].name}${mark}: ${text}\n`
}

export function scenarioTemplate(vocabulary = english, title = say('scenario', vocabulary)): string {
  return `### ${title}\n${keyLines('trigger', 'response', 'outcome', 'probability')(vocabulary)}`
}

/** The scenario without an agreement; `batna` is what we do then. */
export function noDealTemplate(
  vocabulary = english,
  number = '',
  batna = gapOf('batna', vocabulary),
): string {
  return [
    `### ${number}${say('noDeal', vocabulary)}\n`,
    line('trigger', say('sign', vocabulary), vocabulary),
    line('response', say('farewell', vocabulary), vocabulary),
    line('outcome', say('leave', vocabulary) + batna, vocabulary),
    keyLine('probability', vocabulary),
  ].join('')
}

export function personTemplate(vocabulary = english): string {
  return `- **${say('person', vocabulary)}\n  ${seenLine(vocabulary)}  ${keyLine('approach', vocabulary)}`
}

/** The line for the evidence about a person. */
export function seenLine(vocabulary = english): string {
  return line('evidence', say('seen', vocabulary), vocabulary)
}

export function milestoneTemplate(vocabulary = english, what = say('step', vocabulary)): string {
  return `- [ ] <YYYY-MM-DD>: <${what}>${ownerTag(vocabulary)}\n`
}

/** The owner at the end of the line of a step: ` – owner: <who>`. */
export function ownerTag(vocabulary = english): string {
  return ` – ${vocabulary.keys.owner.name.toLowerCase()}: ${say('owner', vocabulary)}`
}

export function questionTemplate(vocabulary = english): string {
  return (['changed', 'weighed', 'success', 'decided'] as const)
    .map((question, index) => `${index + 1}. ${say(question, vocabulary)}\n`)
    .join('')
}

/** A text of the templates in the language of a brief. */
export function say(text: TemplateText, { language }: Vocabulary): string {
  return languageOf(language).templates[text]
}
