import { findTemplateGaps } from '../../markdown/gaps.js'

/** The texts as snippets with a tab stop at every gap, numbered across all texts: stops with equal numbers are edited together. */
export function toSnippetTexts(texts: readonly string[]): readonly string[] {
  let stop = 1
  return texts.map(text => {
    const snippet = toSnippetText(text, stop)
    stop += findTemplateGaps(text).length
    return snippet
  })
}

/** The text as a snippet with a tab stop at every gap, numbered from `firstStop`. */
export function toSnippetText(text: string, firstStop = 1): string {
  let result = ''
  let end = 0
  findTemplateGaps(text).forEach((gap, index) => {
    result += `${escapeText(text.slice(end, gap.start))}\${${firstStop + index}:${escapeText(text.slice(gap.start, gap.end))}}`
    end = gap.end
  })
  return result + escapeText(text.slice(end))
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
