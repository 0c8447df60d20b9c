import type { Brief } from '../../brief/brief.js'
import * as english from '../../language/en/features.js'
import { oneOf } from '../../language/pattern.js'
import { readKeyName } from '../../language/read-key.js'
import { findTemplateGaps } from '../../markdown/gaps.js'
import { findSections, type Words } from '../../markdown/outline.js'
import { capitalize } from '../../text/capitalize.js'
import { endOfLine, removeLines, startOfLine } from '../../text/edits.js'
import type { Translate } from '../../text/message.js'
import type { Edit, Span } from '../../text/span.js'
import { addPart } from '../fix/add-part.js'

/**
 * Makes a scenario of the selected text in the form of the others, with gaps for the rest. Whole lines are moved, a part
 * of a line is copied. Offers nothing within Scenarios or for a selection that contains a heading.
 */
export function extractScenario(
  brief: Brief,
  { start, end }: Span,
  t: Translate,
): readonly { readonly title: string; readonly edits: readonly Edit[] }[] {
  const { text, sections, frontMatter } = brief
  const selected = text.slice(start, end)
  const said = toSentence(selected)
  const isOutside = (span: Span | undefined) => span === undefined || end <= span.start || span.end <= start
  const isFree =
    isOutside(frontMatter?.span) &&
    findSections(brief, 'scenarios').every(({ span }) => isOutside(span)) &&
    sections.every(({ heading }) => isOutside(heading?.span))
  if (!isFree || said.length < 3 || said.length > 300 || /^ {0,3}#/m.test(selected)) return []
  const [first, ...others] = addPart(brief, 'scenario')
  if (first === undefined) return []
  const edits = [{ ...first, newText: fill(first.newText, partsOf(brief, said)) }, ...others]
  const source = isWholeLines(text, { start, end }) ? [removeLines(text, { start, end })] : []
  return [{ title: t('Make this a scenario'), edits: [...edits, ...source] }]
}

const listMark = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/

function toSentence(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map(line => line.replace(listMark, '').trim())
    .join(' ')
    .trim()
    .replace(/[.,;]$/, '')
}

const then = oneOf(english.consequences)
const condition = new RegExp(
  String.raw`^${oneOf(english.conditions)}\s+(.+?)(?:,\s*(?:${then}\s+)?|\s+${then}\s+|:\s+)(.+)$`,
  'i',
)
const longestName = 60

/** What fills the gaps of the template, in order: name, trigger and response, undefined where the text does not say it. */
function partsOf(brief: Brief, said: string): readonly (string | undefined)[] {
  const [, trigger = said.length > longestName ? said : undefined, response] = condition.exec(said) ?? []
  const title = trigger ?? said
  const name = title.length > longestName ? undefined : capitalize(title)
  const columns = columnsOf(brief)
  if (columns === undefined) return [name, trigger, response]
  const escaped = (part: string | undefined) => part?.replace(/\|/g, '\\|')
  const keys = columns.map(({ text }) => readKeyName(text, 'scenarios', brief.vocabulary))
  return keys.map((key, index) => {
    if (key === 'trigger') return escaped(trigger ?? (index === 0 ? said : undefined))
    return escaped(key === 'response' ? response : index === 0 ? name : undefined)
  })
}

/** The columns of the table that holds the last scenario. */
function columnsOf(brief: Brief): readonly Words[] | undefined {
  const last = brief.facts.scenarios.at(-1)?.span.start ?? -1
  const tables = findSections(brief, 'scenarios').flatMap(({ tables }) => tables)
  return tables.find(({ span }) => span.start <= last && last < span.end)?.columns
}

function fill(template: string, parts: readonly (string | undefined)[]): string {
  let end = 0
  let result = ''
  for (const [index, gap] of findTemplateGaps(template).entries()) {
    result += template.slice(end, gap.start) + (parts[index] ?? template.slice(gap.start, gap.end))
    end = gap.end
  }
  return result + template.slice(end)
}

function isWholeLines(text: string, { start, end }: Span): boolean {
  const before = text.slice(startOfLine(text, start), start)
  const after = text.slice(end, endOfLine(text, end))
  const isFollowed = /^(?:\r\n|\n|\r)[ \t]+\S/.test(text.slice(endOfLine(text, end)))
  return before.replace(listMark, '').trim() === '' && after.trim() === '' && !isFollowed
}
