import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import type { Edit } from '../../text/span.js'

/** The edits that put a template around what stands in a brief: key facts and title before it, sections below. */
export function insertTemplate(brief: Brief, template: string): readonly Edit[] {
  const { text, frontMatter, title } = brief
  if (text.trim() === '') return [{ span: { start: 0, end: text.length }, newText: template }]
  const parts = parseBrief(template)
  const [first] = parts.sections
  const headEnd = first?.span.start ?? template.length
  const titleStart = parts.title?.span.start ?? headEnd
  const facts = frontMatter === undefined ? template.slice(0, titleStart) : ''
  const start = frontMatter?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0)
  const name = title === undefined && frontMatter === undefined ? template.slice(titleStart, headEnd) : ''
  const gap = text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n'
  return [
    { span: { start, end: start }, newText: facts + name },
    { span: { start: text.length, end: text.length }, newText: gap + template.slice(headEnd) },
  ].filter(({ newText }) => newText.trim() !== '')
}
