import { briefTemplate, milestoneTemplate, scenarioTemplate } from '../brief/templates.js'
import * as words from '../language/en/features.js'
import { oneOf } from '../language/pattern.js'
import { english } from '../language/vocabulary.js'
import { findTemplateGaps } from '../markdown/gaps.js'

/**
 * The TextMate grammar that is injected into markdown. It applies to every markdown file, so it matches only words that
 * are rare outside briefs: `Walk-away:`, but not `Owner:`. `templates` are texts with gaps.
 */
export function briefGrammar(templates: readonly string[]) {
  return {
    scopeName: 'markdown.negotiation-brief.injection',
    injectionSelector: 'L:text.html.markdown - comment - markup.fenced_code - markup.inline.raw - markup.raw',
    patterns: [
      { include: '#suppression' },
      { include: '#key' },
      { include: '#estimate' },
      { include: '#gap' },
    ],
    repository: {
      suppression: {
        match: String.raw`(<!--)\s*(negotiation\s+ignore)\s+([^:>]*?)\s*(:.*?)?\s*(-->)`,
        name: 'comment.block.html.negotiation',
        captures: {
          2: { name: 'keyword.control.ignore.negotiation' },
          3: { name: 'variable.other.rule.negotiation' },
        },
      },
      key: {
        match: String.raw`(?i)(?<=[-*+] |\*\*|__)(?:${keyNames().map(escapeName).join('|')})(?=(?:\*\*|__)?\s*(?:\([^)]*\)\s*)?(?:\*\*|__)?\s*:)`,
        name: 'entity.name.tag.key.negotiation',
      },
      estimate: {
        match: String.raw`(?i)\(est\.\)(?=\s*(?:\*\*|__)?\s*[:|])`,
        name: 'comment.estimate.negotiation',
      },
      gap: {
        match: [phrase, ...gapWords(templates).map(escapeName)].join('|'),
        name: 'comment.gap.negotiation',
      },
    },
  }
}

const onlyInBriefs = new RegExp(
  `${oneOf(words.rareInNames)}|^${oneOf(words.rareStarts)}|^${oneOf(words.rareNames)}$`,
)

/** The names of keys that occur only in briefs, longest first, because an alternation takes the first match. */
function keyNames(): readonly string[] {
  const names = Object.values(english.keys).flatMap(({ name, aliases }) => [name.toLowerCase(), ...aliases])
  const known = new Set(names.filter(name => onlyInBriefs.test(name)))
  return [...known].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** Words in brackets with a space, a comma or `…` and without what HTML has, `<a price, an index>`. */
const phrase = String.raw`<(?=[\p{L}…][^<>="\r\n]*>)(?![a-z][\w-]*\s+(?:[\w-]+\s*=|/>))[^<>="/\r\n]*[\s,…][^<>="\r\n]*>`

/** The gaps of templates that are one word, `<amount>`, which would otherwise be highlighted as unknown HTML elements. */
function gapWords(templates: readonly string[]): readonly string[] {
  const own = english.languages.flatMap(vocabulary => [
    briefTemplate(vocabulary),
    scenarioTemplate(vocabulary),
    milestoneTemplate(vocabulary),
  ])
  const gaps = [...own, ...templates].flatMap(text =>
    findTemplateGaps(text).map(({ start, end }) => text.slice(start, end)),
  )
  return [...new Set(gaps.filter(gap => /^<[^\s,…]+>$/u.test(gap)))].sort()
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
