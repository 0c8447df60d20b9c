import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { applyEdits, type Edit } from '../../text/span.js'

/**
 * Calls `next` on the brief, then on the brief after its edits, and so on, until it returns none or `limit` is reached.
 * Returns all these edits combined, as edits of the original text.
 */
export function editInRounds(
  brief: Brief,
  limit: number,
  next: (brief: Brief) => readonly Edit[],
): readonly Edit[] {
  let current = brief
  let pieces: readonly TextPiece[] = [{ start: 0, text: brief.text, isOriginal: true }]
  for (let round = 0; round < limit; round++) {
    const edits = next(current)
    if (edits.length === 0) break
    pieces = applyToPieces(pieces, edits)
    current = parseBrief(applyEdits(current.text, edits), current, brief)
  }
  return toEdits(pieces, brief.text.length)
}

/** A piece of the current text, which is the concatenation of all pieces. */
interface TextPiece {
  /** Its offset in the original text; meaningless for new text. */
  readonly start: number
  readonly text: string
  readonly isOriginal: boolean
}

function applyToPieces(pieces: readonly TextPiece[], edits: readonly Edit[]): readonly TextPiece[] {
  const result: TextPiece[] = []
  let at = 0
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result.push(...cut(pieces, at, span.start), { start: 0, text: newText, isOriginal: false })
    at = span.end
  }
  return [...result, ...cut(pieces, at, Number.POSITIVE_INFINITY)].filter(({ text }) => text !== '')
}

/** The pieces between two offsets of the current text. */
function cut(pieces: readonly TextPiece[], from: number, to: number): TextPiece[] {
  let offset = 0
  return pieces.flatMap(({ start, text, isOriginal }) => {
    const first = Math.max(from - offset, 0)
    const last = Math.min(to - offset, text.length)
    offset += text.length
    return first < last ? [{ start: start + first, text: text.slice(first, last), isOriginal }] : []
  })
}

function toEdits(pieces: readonly TextPiece[], length: number): readonly Edit[] {
  const edits: Edit[] = []
  let end = 0
  let newText = ''
  for (const piece of [...pieces, { start: length, text: '', isOriginal: true }]) {
    if (!piece.isOriginal) {
      newText += piece.text
      continue
    }
    if (newText !== '' || piece.start > end) edits.push({ span: { start: end, end: piece.start }, newText })
    end = piece.start + piece.text.length
    newText = ''
  }
  return edits
}
