import { findSection } from '../../markdown/outline.js'
import { capitalize } from '../../text/capitalize.js'
import { appendToSection, lineEndingOf } from '../../text/edits.js'
import type { Edit } from '../../text/span.js'
import type { Brief } from '../brief.js'
import type { HeaderKey } from '../note.js'

/**
 * Adds `key: value` at the end of the front matter, or else as a bullet in Context, or in a brief without both as new
 * front matter. `value` is plain YAML.
 */
export function addHeader(brief: Brief, key: HeaderKey, value: string): Edit {
  const { text, frontMatter } = brief
  const entry = frontMatter?.entries.find(({ key: { text } }) => text.toLowerCase() === key.toLowerCase())
  if (entry?.value.text === '') {
    const { span } = entry.value
    return { span, newText: span.start === span.end ? ` ${value}` : value }
  }
  const ending = lineEndingOf(text)
  if (frontMatter !== undefined) return insert(frontMatter.bodySpan.end, `${key}: ${value}${ending}`)
  const context = findSection(brief, 'context')
  const name = capitalize(key)
  if (context?.heading !== undefined) return appendToSection(text, context, `- ${name}: ${value}\n`)
  const start = text.startsWith('\uFEFF') ? 1 : 0
  return insert(start, ['---', `${key}: ${value}`, '---', '', ''].join(ending))
}

function insert(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText }
}
