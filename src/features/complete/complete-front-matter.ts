import { headerKeys } from '../../brief/note.js'
import { valuesOf } from './complete-value.js'
import type { Cursor, Proposal, Proposals } from './completion.js'

/** Keys and values of the front matter, even before its second `---` is written. */
export function completeFrontMatter(cursor: Cursor): Proposals | undefined {
  const { brief, lineStart, before, after, glossary } = cursor
  const above = brief.text.slice(0, lineStart)
  const { bodySpan } = brief.frontMatter ?? {}
  const isInside =
    bodySpan === undefined
      ? /^\uFEFF?---[ \t]*\r?\n(?:[\w-]+:.*\r?\n)*$/.test(above)
      : bodySpan.start <= lineStart && lineStart < bodySpan.end
  if (!isInside) return undefined
  const [, key, typed = ''] = /^([\w-]+):\s+(.*)$/.exec(before) ?? []
  const name = headerKeys.find(name => name === key)
  if (key !== undefined) return { typed, list: name === undefined ? [] : valuesOf(name, cursor) }
  if (!/^[\w-]*$/.test(before + after)) return undefined
  const said = brief.text.slice(0, bodySpan?.end ?? lineStart)
  const missing = headerKeys.filter(key => !new RegExp(`^${key}:`, 'm').test(said))
  const list = missing.map(
    (label): Proposal => ({
      label,
      kind: 'Field',
      newText: `${label}: `,
      documentation: glossary[`key/${label}`],
      continues: true,
    }),
  )
  return { typed: before, list }
}
