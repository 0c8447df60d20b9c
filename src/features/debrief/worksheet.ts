import { type WeighedWorksheet, weighAlternatives } from '../../brief/analyses/alternatives.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import { amountLike } from '../../brief/draft-section.js'
import { findPosition } from '../../brief/facts/positions.js'
import { readWorksheet, type WeighedAlternative } from '../../brief/facts/worksheet.js'
import { say } from '../../brief/templates.js'
import { languageOf } from '../../language/languages.js'
import { findSection, plain } from '../../markdown/outline.js'
import { appendToSection, insertBlock } from '../../text/edits.js'
import type { Message } from '../../text/message.js'
import type { Edit, Span } from '../../text/span.js'
import { batnaEdits, batnaValueEdits, worthEdits, writeWorth } from './worksheet-edits.js'

/** What working out the BATNA value comes to. */
export type WorkedOut =
  /** There was no table of alternatives: the edits add one, with gaps. */
  | { readonly kind: 'table'; readonly edits: readonly Edit[] }
  /** The table lacks something, or nothing says which of two amounts is better. */
  | { readonly kind: 'unsaid'; readonly because: Message; readonly span: Span }
  /** The edits write what each alternative is worth, and the best one with its sum into the lines of the BATNA. */
  | { readonly kind: 'worth'; readonly edits: readonly Edit[]; readonly name: string; readonly worth: string }

export function workOutBatna(brief: Brief): WorkedOut {
  const found = readWorksheet(brief)
  if (found === undefined) return { kind: 'table', edits: [addTable(brief)] }
  const alternatives = found.alternatives.filter(alternative => !isUntouched(brief, alternative))
  const worksheet = alternatives.length === 0 ? found : { ...found, alternatives }
  const { span } = worksheet.table
  const weighed = weighAlternatives(brief, worksheet)
  if (isUnsaid(weighed)) return { kind: 'unsaid', because: weighed.because, span }
  const open = weighed.all.find(({ worth }) => isUnsaid(worth))
  if (weighed.best === undefined) {
    const because = open && isUnsaid(open.worth) ? open.worth.because : undefined
    return because === undefined
      ? { kind: 'table', edits: [] }
      : { kind: 'unsaid', because, span: open?.alternative.name.span ?? span }
  }
  return worked(brief, weighed, weighed.best)
}

/** Whether an alternative is only gaps: most people weigh one. */
function isUntouched({ reader }: Brief, { name, outcomes, costs }: WeighedAlternative): boolean {
  const cells = [...outcomes.map(({ amount }) => amount), ...costs]
  return reader.hasGap(name.text) && cells.every(({ value }) => value === undefined)
}

function worked(
  brief: Brief,
  weighed: WeighedWorksheet,
  best: NonNullable<WeighedWorksheet['best']>,
): WorkedOut {
  const edits = [
    ...batnaEdits(brief, best),
    ...batnaValueEdits(brief, weighed, best),
    ...worthEdits(brief, weighed),
  ]
  return { kind: 'worth', edits, name: best.name, worth: writeWorth(brief, weighed, best.worth) }
}

/** The table with the BATNA and another alternative, at the end of the section for limits. */
function addTable(brief: Brief): Edit {
  const { text, vocabulary } = brief
  const lines = worksheetTable(brief)
  const section = findSection(brief, 'walkAway')
  if (section !== undefined) return appendToSection(text, section, `\n${lines}`)
  return insertBlock(text, text.length, `## ${vocabulary.sections.walkAway.name}\n\n${lines}`)
}

/** `Alternative | Outcome | Chance | Cost | Value` with gaps: two outcomes of the BATNA, and another alternative. */
export function worksheetTable(brief: Brief): string {
  const { vocabulary } = brief
  const { columns } = languageOf(brief.language)
  const amount = (amountLike(brief) ?? say('amount', vocabulary)).replace(/(<[^<>]*>[^\s]*) .*$/, '$1')
  const chance = say('probability', vocabulary)
  const heads = [
    columns.alternative,
    vocabulary.keys.outcome.name,
    columns.chance,
    columns.cost,
    columns.value,
  ]
  const named = `<${columns.alternative.toLowerCase()}>`
  const rows = [
    [nameOfBatna(brief) ?? named, amount, chance, amount, ''],
    ['', amount, chance, '', ''],
    [named, amount, chance, amount, ''],
  ]
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...rows.map(row => (row[index] ?? '').length)),
  )
  const toLine = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |\n`
  return [heads, widths.map(width => '-'.repeat(width)), ...rows].map(toLine).join('')
}

/** The first words of the BATNA, `move line 3 to Nordkauf`. */
function nameOfBatna({ facts, reader }: Brief): string | undefined {
  const batna = findPosition(facts.positions, 'batna')
  if (batna === undefined || reader.hasGap(batna.label.value.text)) return undefined
  const [words = ''] = plain(batna.label.value).split(/[,;.(|]/)
  const name = words.trim()
  return name === '' || name.length > longestName ? undefined : name
}

/** In UTF-16 units. */
const longestName = 60
