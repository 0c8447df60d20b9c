import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { say, sectionTemplate } from '../../brief/templates.js'
import { type RequiredSection, requiredSections } from '../../language/sections.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import type { Heading } from '../../markdown/outline.js'
import { missingSections } from '../../rules/brief/section-missing.js'
import { type LintOptions, lint } from '../../rules/lint.js'
import { insertBlock, startOfLine } from '../../text/edits.js'
import { toText } from '../../text/message.js'
import { applyEdits, type Edit } from '../../text/span.js'
import { proposeFrontMatter } from './front-matter.js'
import { fillKeys, proposeKeys, readLikelyKeys } from './likely-keys.js'

/**
 * The edits that make a brief of a note: front matter with what the note says, the names of the sections before its own
 * headings, keys for numbers that are only likely, and at the end the templates of the parts that it lacks. All of them
 * are insertions, so that every word of the author stays where it is. What would cause an error is left out.
 */
export function makeBrief(brief: Brief, options: LintOptions): readonly Edit[] {
  const allowed = new Set(errorsOf(brief, options))
  const proposals = [proposeFrontMatter(brief), ...proposeHeadings(brief), ...proposeParts(brief)].filter(
    edits => edits.length > 0,
  )
  const isGood = (edits: readonly Edit[]) => {
    const made = parseBrief(applyEdits(brief.text, edits), undefined, brief)
    return errorsOf(made, options).every(error => allowed.has(error)) && isHeard(brief, made)
  }
  const all = proposals.flat()
  if (isGood(all)) return all
  let chosen: readonly Edit[] = []
  for (const edits of proposals) {
    const more = chosen.concat(edits)
    if (isGood(more)) chosen = more
  }
  return chosen
}

/** Whether nothing of what was read is lost: text after an unclosed fence, for one, is not read. */
function isHeard(before: Brief, after: Brief): boolean {
  const keys = new Set(after.sections.map(({ key }) => key))
  return (
    before.sections.every(({ key }) => keys.has(key)) &&
    (after.frontMatter?.errors.length ?? 0) <= (before.frontMatter?.errors.length ?? 0)
  )
}

function errorsOf(brief: Brief, options: LintOptions): readonly string[] {
  return lint(brief, options)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule} ${toText(message)}`)
}

/** The names of the sections that their headings only suggest; the first of each kind, since only that counts. */
function proposeHeadings(brief: Brief): readonly (readonly Edit[])[] {
  return requiredSections.flatMap(key => {
    const section = brief.sections.find(section => section.key === key)
    if (section?.heading === undefined || section.certainty === 'sure') return []
    const isSure = (edit: Edit) =>
      parseBrief(applyEdits(brief.text, [edit]), brief, brief).sections.some(
        section => section.key === key && section.certainty === 'sure',
      )
    const edit = waysToName(brief, section.heading, brief.vocabulary.sections[key].name).find(isSure)
    return edit === undefined ? [] : [[edit]]
  })
}

/** `## 2. Red lines` becomes `## 2. Walk-away point: Red lines`; a bold line gets a heading above it. */
function waysToName({ text }: Brief, { form, words }: Heading, name: string): readonly Edit[] {
  const above = insertBlock(text, startOfLine(text, words.span.start), `## ${name}\n`)
  if (form !== 'markdown') return [above]
  const number = /^\s*(?:\p{L}?\d+(?:\.\d+)*|\p{L})[.):]?\s+/u.exec(words.text)?.[0].length ?? 0
  const starts = [words.span.start + number, words.span.start]
  return [...starts.map(start => ({ span: { start, end: start }, newText: `${name}: ` })), above]
}

/** Keys for the numbers that are likely, and the templates of the missing parts. */
function proposeParts(brief: Brief): readonly (readonly Edit[])[] {
  const keys = readLikelyKeys(brief)
  const missing = missingSections(brief)
  const isMissing = missing.includes('walkAway')
  return [
    ...(isMissing ? [] : proposeKeys(brief, keys)),
    proposeSections(brief, missing, template => (isMissing ? fillKeys(brief, template, keys) : template)),
  ]
}

/** The templates of the sections at the end of the text, in their usual order. */
function proposeSections(
  brief: Brief,
  missing: readonly RequiredSection[],
  fill: (template: string) => string,
): readonly Edit[] {
  if (missing.length === 0) return []
  const { text, vocabulary } = brief
  const parts = missing.map(key => {
    const template = sectionTemplate(key, vocabulary)
    const filled = key === 'walkAway' ? fill(template) : template
    return filled === template ? markAdded(template, vocabulary) : filled
  })
  const edits = [insertBlock(text, text.length, parts.join('\n'))]
  // After an unclosed fence or comment they would be part of it.
  const left = missingSections(parseBrief(applyEdits(text, edits), brief, brief))
  return missing.some(key => left.includes(key)) ? [] : edits
}

/** Says below the heading that the author has not written this. */
function markAdded(template: string, vocabulary: Vocabulary): string {
  return template.replace(/\n/, `\n\n<!-- ${say('notFound', vocabulary)} -->\n`)
}
