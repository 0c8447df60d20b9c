import type { Brief } from '../brief/brief.js'
import { listFacts, nameCertainty } from '../features/read/list-facts.js'
import type { ReadFacts } from '../features/read/read-facts.js'
import { lineAt, readLines } from '../text/lines.js'
import { inEnglish } from '../text/message.js'
import { stripControlCharacters } from './format-report.js'

/** What was read in one file. */
export interface FileFacts {
  /** Relative to the current folder, with forward slashes. */
  readonly file: string
  readonly brief: Brief
  readonly facts: ReadFacts
}

/** File by file, in groups: an aligned line for each fact, with its line in the text and how sure it is. */
export function formatFacts(files: readonly FileFacts[]): string {
  return files.map(formatFile).join('\n')
}

function formatFile({ file, brief, facts }: FileFacts): string {
  const lines = readLines(brief.text)
  const groups = listFacts(facts, brief.vocabulary, inEnglish).map(({ label, facts }) => ({
    label,
    rows: facts.map(({ span, what, text, detail, certainty }) => ({
      line: String(lineAt(lines, span.start) + 1),
      what,
      certainty: nameCertainty(certainty, inEnglish),
      text: shorten(detail === '' ? text : `${text} (${detail})`),
    })),
  }))
  const rows = groups.flatMap(({ rows }) => rows)
  const widest = (read: (row: (typeof rows)[number]) => string) =>
    rows.reduce((width, row) => Math.max(width, read(row).length), 0)
  const widths = [widest(row => row.line), widest(row => row.what), widest(row => row.certainty)] as const
  const body = groups.map(({ label, rows }) =>
    [
      `  ${label}`,
      ...rows.map(({ line, what, certainty, text }) =>
        `    ${line.padStart(widths[0])}  ${what.padEnd(widths[1])}  ${certainty.padEnd(widths[2])}  ${text}`.trimEnd(),
      ),
      '',
    ].join('\n'),
  )
  const found = body.length === 0 ? ['  Nothing was read\n'] : body
  return `${stripControlCharacters(file)}: language ${facts.language}, ${describeRole(facts)}\n${found.join('\n')}`
}

function describeRole({ role }: ReadFacts): string {
  if (role === undefined) return 'not known whether more or less is better for us'
  return role === 'seller' ? 'more is better for us' : 'less is better for us'
}

const longest = 100

/** One line of at most a hundred characters, without those that a terminal would obey. */
function shorten(text: string): string {
  const characters = [...stripControlCharacters(text.replace(/\s+/g, ' '))]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('')
}
