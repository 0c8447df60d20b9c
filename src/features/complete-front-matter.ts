import { headerKeys } from '../brief/facts/header.js'
import { valuesOf } from './complete-value.js'
import type { Cursor, Proposals } from './completion.js'

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
  if (key !== undefined) return { typed, list: valuesOf(key, cursor) }
  if (!/^[\w-]*$/.test(before) || after.trim() !== '') return undefined
  const body = brief.frontMatter?.entries.map(({ key }) => key.text) ?? above.match(/^[\w-]+(?=:)/gm) ?? []
  const list = headerKeys
    .filter(name => !body.includes(name))
    .map(label => ({
      label,
      kind: 'key' as const,
      newText: `${label}: `,
      documentation: glossary[`key/${label}`],
      continues: valuesOf(label, cursor).length > 0,
    }))
  return { typed: before, list }
}
