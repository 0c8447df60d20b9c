import type { Brief } from '../../brief/brief.js'
import { meetingWords } from '../../language/meeting-words.js'
import type { Edit } from '../../text/span.js'
import { notesOf, writeNotes } from './notes.js'
import { type Moment, type TypedOffer, writeOffer } from './offers.js'
import { noteHeard, type QuestionId, tickQuestion } from './questions.js'

/** What somebody does at the table. `base` is what a field had when it was last written. */
export type MeetingAction =
  | { readonly kind: 'tick'; readonly question: QuestionId; readonly isDone: boolean }
  | { readonly kind: 'heard'; readonly question: QuestionId; readonly base: string; readonly text: string }
  | { readonly kind: 'notes'; readonly base: string; readonly text: string }
  | ({ readonly kind: 'offer' } & Omit<TypedOffer, 'line'>)

export interface MeetingEdits {
  readonly edits: readonly Edit[]
  /** The line of an offer that is still being typed. */
  readonly line: string | undefined
}

/** What an action writes into the brief as it is now; undefined if it is an offer with neither an amount nor words. */
export function editsFor(
  brief: Brief,
  action: MeetingAction,
  moment: Moment,
  line: string | undefined,
): MeetingEdits | undefined {
  switch (action.kind) {
    case 'tick':
      return { edits: tickQuestion(brief, action.question, action.isDone), line }
    case 'heard':
      return { edits: noteHeard(brief, action.question, action.base, action.text), line }
    case 'notes':
      return { edits: writeNotes(brief, moment.today, action.base, action.text), line }
    case 'offer': {
      const written = writeOffer(brief, { ...action, line }, moment)
      const said = action.phase === 'entered' ? noteSaid(brief, action, moment) : []
      if (written === undefined && said.length === 0) return undefined
      return {
        edits: [...(written?.edits ?? []), ...said],
        line: action.phase === 'typing' ? written?.line : undefined,
      }
    }
  }
}

/** Notes what was said with an offer or instead of an amount: `them: 420k if we sign for 24 months`. */
function noteSaid(
  brief: Brief,
  { who, text }: Pick<TypedOffer, 'who' | 'text'>,
  { today }: Moment,
): readonly Edit[] {
  const rest = brief.reader
    .values(text)
    .reduceRight((left, { span }) => left.slice(0, span.start) + left.slice(span.end), text)
  if ((rest.match(/\p{L}{2,}/gu) ?? []).length < 2) return []
  const noted = notesOf(brief, today)
  const line = `${meetingWords(brief.language)[who]}: ${text.trim()}`
  return writeNotes(brief, today, noted, noted === '' ? line : `${noted}\n${line}`)
}
