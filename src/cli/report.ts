import path from 'node:path'
import { type Audience, readAudience } from '../brief/secrets.js'
import { type ReportFor, reportFor } from '../export/report/report-for.js'
import { readWordContent } from '../export/report/word-content.js'
import { ended } from './ended.js'
import { toMessage } from './failure.js'
import { findOne, readOne } from './one-brief.js'
import { refusals } from './refusals.js'
import { writeWhole } from './replace-file.js'
import type { CommandOutcome, Terminal } from './terminal.js'
import { translateFor } from './translations.js'

export interface ReportCommandOptions {
  readonly format: 'html' | 'docx' | 'json' | 'ics'
  /** Whom the brief itself is for unless given, or else whoever decides. */
  readonly audience?: Audience
  readonly whole?: boolean
  /** Where to write; to standard output unless given. */
  readonly out?: string
  /** `YYYY-MM-DD`; the terminal's day unless given. */
  readonly today?: string
  readonly config?: string
}

/** Writes one page on a brief; refuses when a secret would stay in it. */
export async function report(
  file: string,
  options: ReportCommandOptions,
  terminal: Terminal,
): Promise<CommandOutcome> {
  const found = await findOne(file, 'a report is about one', terminal)
  if (!('source' in found)) return found
  const { source } = found
  if (options.format === 'docx' && options.out === undefined)
    return ended(2, 'A Word document is not text: name its file with --out')
  if (options.out !== undefined && path.resolve(terminal.cwd, options.out) === source.absolute)
    return ended(2, `${options.out} is the brief itself: name another file with --out`)
  const today = options.today ?? terminal.today
  const fileName = path.basename(source.absolute)
  let content: string | Uint8Array
  try {
    const { text, brief, complaints } = await readOne(source, options.config, terminal)
    if (complaints.length > 0) return ended(2, ...complaints)
    const audience = options.audience ?? readAudience(brief, fileName)?.audience ?? 'boss'
    const t = await translateFor(brief.language)
    const made = reportFor(brief, { audience, today, fileName, t })
    if (made.remaining.length > 0) return ended(1, ...refusals(source.file, text, made.remaining))
    content = await contentOf(made, options, today)
  } catch (error) {
    return ended(2, `${file} was not read: ${toMessage(error)}`)
  }
  if (options.out === undefined)
    return { stdout: typeof content === 'string' ? content : '', stderr: '', exitCode: 0 }
  try {
    await writeWhole(path.resolve(terminal.cwd, options.out), content)
    return ended(0)
  } catch (error) {
    return ended(2, `${options.out} was not written: ${toMessage(error, 'written')}`)
  }
}

/** Each format is loaded only when it is asked for. */
async function contentOf(
  { report, whole, fileName }: ReportFor,
  { format, whole: isWhole }: ReportCommandOptions,
  today: string,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html': {
      const { reportHtml } = await import('../export/report/page.js')
      if (!isWhole) return reportHtml(report)
      const { renderHtml } = await import('../markdown/render-html.js')
      return reportHtml(report, { facts: whole.facts, html: renderHtml(whole.pieces) })
    }
    case 'docx': {
      const { toWord } = await import('../export/report/word.js')
      return toWord(readWordContent(report, isWhole ? whole : undefined))
    }
    case 'ics': {
      const { reportCalendar } = await import('../export/report/calendar.js')
      return reportCalendar(report, today, fileName)
    }
    case 'json':
      return `${JSON.stringify(isWhole ? { ...report, whole } : report, undefined, 2)}\n`
  }
}
