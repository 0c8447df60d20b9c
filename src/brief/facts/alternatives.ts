import { wholeSignal } from '../../language/any-language.js'
import { isAboutFailing } from '../../language/read-section-cue.js'
import type { Section, Subsection, Words } from '../../markdown/outline.js'
import { isInOneOf, outermost } from '../../text/span.js'
import type { Note } from '../note.js'

/** A text about what we do without a deal. */
export interface AlternativeText extends Words {
  /** The head of its column, if it is a cell. */
  readonly head?: Words | undefined
}

/** The texts that say what we do without a deal, without a key: what stands below a heading for it, or behind such a condition. */
export function findAlternatives(brief: Note, section: Section): readonly AlternativeText[] {
  const bodies = outermost(
    [section, ...section.subsections].flatMap(({ heading, bodySpan }) =>
      isAlternative(heading, brief) ? [{ span: bodySpan }] : [],
    ),
  )
  return textsIn(
    section,
    words => (isInOneOf(bodies, words.span) || isLedIn(words, brief)) && !isTheirs(words),
  )
}

function isAlternative(heading: Subsection['heading'] | undefined, { names }: Note): boolean {
  if (heading === undefined) return false
  const { text } = heading.words
  return names.isAboutNoDeal(text) || names.key(text, 'walkAway')?.name === 'batna' || isAboutFailing(text)
}

/** The wanted ones of paragraphs, outermost items with what is below them, and cells. */
function textsIn(
  { paragraphs, items, tables, prose, span: { start } }: Section,
  isWanted: (words: Words) => boolean,
): readonly AlternativeText[] {
  return [
    ...paragraphs.filter(words => !isInOneOf(items, words.span) && isWanted(words)),
    ...items
      .map(({ span }) => ({ span, text: prose.slice(span.start - start, span.end - start) }))
      .filter(isWanted),
    ...tables.flatMap(({ columns, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell, index) => (isWanted(cell) ? [{ ...cell, head: columns[index] }] : [])),
      ),
    ),
  ]
}

/** `If this falls through, we rent the crane from Holm`. */
function isLedIn({ text }: Words, { names, reader }: Note): boolean {
  const lead = /^[^.:,;!?\r\n]{4,60}[.:,;]/.exec(text)?.[0] ?? ''
  return lead !== '' && (reader.holds(isAboutFailing, lead) || names.isAboutNoDeal(lead))
}

/** `Theirs: the blue one in Kinsale`, `What they do: agency drivers`. */
function isTheirs({ text }: Words): boolean {
  return theirs.test(/^[^.:–—]{0,40}[:–—]/.exec(text)?.[0] ?? '')
}

const theirs = new RegExp(wholeSignal('otherSide'), 'iu')
