import type { Problem } from '../rules/rule.js'

/**
 * Gives texts that a rule has put together, in the language of the interface. A rule knows no language: its English
 * text is found again among the patterns of the translation. One that fits none stays as it is.
 */
export type TranslateRuleText = (text: string) => string

/**
 * Reads the texts of rules from a translation: under `rule/…` whole texts with `{0}`, `{1}` … for what differs, under `part/…`
 * what may stand there. What a pattern has in quotes is the user's and stays.
 */
export function readRuleTexts(translation: { readonly [key: string]: string }): TranslateRuleText {
  let patterns: readonly Pattern[] | undefined
  let parts: readonly Pattern[] | undefined
  const translatePart = (text: string): string => {
    parts ??= readPatterns(translation, 'part/')
    return fill(parts, text, translatePart) ?? text
  }
  return text => {
    patterns ??= readPatterns(translation, 'rule/')
    return fill(patterns, text, translatePart) ?? text
  }
}

/** A problem with all its texts translated. */
export function translateProblem(problem: Problem, translate: TranslateRuleText): Problem {
  return {
    ...problem,
    message: translate(problem.message),
    related: problem.related.map(related => ({ ...related, message: translate(related.message) })),
    fixes: problem.fixes.map(fix => ({ ...fix, title: translate(fix.title) })),
  }
}

interface Pattern {
  readonly matches: RegExp
  /** The English text around its gaps. */
  readonly pieces: readonly string[]
  readonly translated: string
}

/** Those with most words of their own first: `"{0}" is a {1}` fits much. */
function readPatterns(translation: { readonly [key: string]: string }, prefix: string): readonly Pattern[] {
  return Object.entries(translation)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, translated]) => {
      const pieces = key.slice(prefix.length).split(/\{\d\}/)
      const source = pieces.map(piece => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.+?)')
      return { matches: new RegExp(`^${source}$`, 's'), pieces, translated }
    })
    .sort((a, b) => b.pieces.join('').length - a.pieces.join('').length)
}

function fill(
  patterns: readonly Pattern[],
  text: string,
  translatePart: TranslateRuleText,
): string | undefined {
  for (const { matches, pieces, translated } of patterns) {
    const found = matches.exec(text)
    if (found === null) continue
    return translated.replace(/\{(\d)\}/g, (_, index) => {
      const part = found[Number(index) + 1] ?? ''
      return pieces[Number(index)]?.endsWith('"') ? part : translatePart(part)
    })
  }
  return undefined
}
