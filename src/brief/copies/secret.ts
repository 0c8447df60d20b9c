import type { Words } from '../../markdown/outline.js'
import { type Message, msg } from '../../text/message.js'
import type { Edit, Span } from '../../text/span.js'
import type { SecretReason } from './line-fates.js'

/** What a reader must not see: whole lines, or places within one. */
export interface Secret {
  /** From the first place to the last one. */
  readonly span: Span
  /** What takes it out. */
  readonly edits: readonly Edit[]
  /** A few words without a full stop, `your deadline`. */
  readonly reason: Message
  /** Whether it can be right to show it all the same. */
  readonly mayKeep: boolean
}

const never = (reason: Message): SecretReason => ({ reason, mayKeep: false })
const perhaps = (reason: Message): SecretReason => ({ reason, mayKeep: true })

/** Why something goes. */
export const reasons = {
  audience: never(msg`says who may read it`),
  deadline: never(msg`your deadline`),
  team: perhaps(msg`who is on your side`),
  keyFact: perhaps(msg`a key fact of your own`),
  status: never(msg`how far you are`),
  interests: perhaps(msg`how much you need it`),
  theirs: never(msg`what you think of them`),
  assumption: never(msg`what you do not know yet`),
  people: never(msg`about people on their side`),
  plan: never(msg`what you plan`),
  mandate: never(msg`your authority`),
  step: perhaps(msg`your own step`),
  theirStep: never(msg`what you know about them`),
  limits: never(msg`limits, yours and theirs`),
  packages: perhaps(msg`packages that you may offer`),
  offers: perhaps(msg`offers so far, with your notes`),
  notes: never(msg`your notes`),
  groups: perhaps(msg`how you group it`),
  asked: perhaps(msg`already asked`),
  sources: perhaps(msg`your sources`),
  text: perhaps(msg`a text of your own`),
  comment: never(msg`a comment`),
  hidden: never(msg`not visible in the text`),
  private: never(msg`marked private`),
  heading: never(msg`the name says too much`),
  remark: perhaps(msg`a remark of your own`),
}

/** Takes out all words but those of a span, and the marks behind it that close what was opened in it. */
export function trimTo({ text, span }: Words, kept: Span): readonly Secret[] {
  const written = text.slice(kept.start - span.start, kept.end - span.start)
  const [closing = ''] = closingMarks.exec(text.slice(kept.end - span.start)) ?? []
  const isOpen = closing !== '' && opensMore(written, closing)
  const parts = [
    { start: span.start, end: kept.start },
    { start: kept.end + (isOpen ? closing.length : 0), end: span.end },
  ]
  return parts.filter(({ start, end }) => start < end).map(part => placeOut(part, reasons.remark))
}

const closingMarks = /^(?:\*{1,3}|_{1,3}|["”“»])/
const openers: Readonly<Record<string, string>> = { '”': '“', '“': '„', '»': '«' }

/** Whether a text opens one more pair of marks than it closes. */
function opensMore(text: string, closing: string): boolean {
  const opening = openers[closing]
  return opening === undefined ? text.split(closing).length % 2 === 0 : text.includes(opening)
}

/** Takes out a place within a line. */
export function placeOut(span: Span, reason: SecretReason): Secret {
  return { span, edits: [{ span, newText: '' }], ...reason }
}
