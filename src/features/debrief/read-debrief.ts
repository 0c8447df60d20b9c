import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { debriefWords } from '../../language/debrief-words.js'
import { languageOf } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { hasTemplateGap } from '../../markdown/gaps.js'
import { allSections, findSection, type Item, plain } from '../../markdown/outline.js'

/** What a debrief says, whoever filled it in. */
export interface Debrief {
  /** `agreed on 2026-12-16`; undefined without such a line or with a gap in it. */
  readonly result: string | undefined
  /** What was reached, by point; without those that have a gap. */
  readonly reached: readonly { readonly name: string; readonly text: string }[]
  /** The promises that are not kept yet, as written behind their task boxes. */
  readonly promises: readonly string[]
  /** What to do differently. */
  readonly nextTime: string | undefined
}

/** Undefined without a debrief. */
export function readDebrief({ text, language, ...outline }: Brief): Debrief | undefined {
  const section = findSection({ text, language, ...outline }, 'debrief')
  if (section === undefined) return undefined
  const words = debriefWords(language)
  const sections = allSections(parseBrief(text.slice(section.bodySpan.start, section.bodySpan.end)))
  const items = sections.flatMap(({ items }) => items)
  const saidAfter = (name: string) =>
    items.flatMap(({ label }) =>
      label !== undefined && plain(label.key) === name && !hasTemplateGap(plain(label.value))
        ? plain(label.value).trim() || []
        : [],
    )[0]
  return {
    result: saidAfter(words.result),
    nextTime: saidAfter(words.nextTime),
    reached: sections
      .flatMap(({ tables }) => tables)
      .flatMap(({ columns, rows }) => {
        const at = columns.findIndex(
          ({ text }) => normaliseName(text) === normaliseName(languageOf(language).columns.reached),
        )
        return rows.flatMap(({ cells }) => {
          const [name = '', text = ''] = [cells[0], cells[at]].map(cell =>
            cell === undefined ? '' : plain(cell),
          )
          return at < 1 || !/[\p{L}\d]/u.test(text) || hasTemplateGap(text) ? [] : [{ name, text }]
        })
      }),
    promises: items.flatMap(openTasks),
  }
}

function openTasks({ isDone, words, children }: Item): readonly string[] {
  const text = plain(words)
  // A line with nothing but gaps promises nothing.
  const isSaid = isDone === false && /\p{L}/u.test(text.replace(/<[^<>]*>|–[^–]*$/g, ''))
  return [...(isSaid ? [text] : []), ...children.flatMap(openTasks)]
}
