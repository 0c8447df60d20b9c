import type { KeyName } from '../../language/keys.js'
import type { NameReader } from '../../language/name-reader.js'
import type { KeyReading } from '../../language/read-key.js'
import type { Span } from '../../text/span.js'
import { TextMemo } from '../../text/text-memo.js'
import type { Label, Sentence, Words } from '../outline.js'
import { placeLabel, placeSpan } from '../place.js'
import { SectionMemo } from '../section-memo.js'
import type { RungAmount } from './rung-amount.js'

/** A label in a text, with the key that it names. */
export interface Found {
  readonly label: Label
  readonly reading: KeyReading | undefined
  /** The line or text that contains it. */
  readonly span: Span
  /** Set if a sentence says it. */
  readonly sentence?: Sentence
  /** The words in the text that say what it is about: `Payment` in `Payment: we want 30 days`. */
  readonly about?: Words
  /** Set if its cue has us as its subject. */
  readonly isSaidOfUs?: true
  /** Set if we tell it ourselves as an order, `never cross €47k`. */
  readonly isOrder?: true
}

/** A key number in a text, with places relative to it. */
export interface Clause {
  readonly name: KeyName
  /** The words before the amount, or else those after it. */
  readonly key: Span
  /** The amount and what follows it in its clause. */
  readonly amount: Span
  /** What the line or the words behind the amount say that it is about. */
  readonly about?: Span
  /** Whoever it is said of, if that has to be known. */
  readonly subject?: Span
  /** Set if its cue has us as its subject. */
  readonly isSaidOfUs?: true
  /** Set if we tell it ourselves as an order, `never cross €47k`. */
  readonly isOrder?: true
}

/** An amount in a line with the words before it, with places relative to the line. */
export interface LineRung {
  readonly head: Span
  /** The amount and what follows it in its clause. */
  readonly value: Span
  readonly amount: RungAmount
}

/** What was found in a text, with its spans moved to where the text is. */
export function placeFound(found: Found, offset: number): Found {
  const { label, span, sentence, about } = found
  return {
    ...found,
    ...{ label: placeLabel(label, offset), span: placeSpan(span, offset) },
    ...(sentence && {
      sentence: { ...sentence, subject: sentence.subject && placeWords(sentence.subject, offset) },
    }),
    ...(about && { about: placeWords(about, offset) }),
  }
}

function placeWords({ text, span }: Words, offset: number): Words {
  return { text, span: placeSpan(span, offset) }
}

/** What lines, sentences and paragraphs say in a section, with spans relative to each, and the sections themselves. */
export class FoundMemo {
  readonly lines: TextMemo<readonly Found[]>
  readonly sentences: TextMemo<readonly Found[]>
  readonly paragraphs: TextMemo<readonly Found[]>
  readonly clauses: TextMemo<readonly Clause[]>
  readonly rungs: TextMemo<readonly LineRung[]>
  readonly sections: SectionMemo

  /** `before` is the memo of an earlier state of the same document. */
  constructor(
    readonly names: NameReader,
    before?: FoundMemo,
  ) {
    const known = before?.names.vocabulary === names.vocabulary ? before : undefined
    this.lines = new TextMemo(known?.lines)
    this.sentences = new TextMemo(known?.sentences)
    this.paragraphs = new TextMemo(known?.paragraphs)
    this.clauses = new TextMemo(known?.clauses)
    this.rungs = new TextMemo(known?.rungs)
    this.sections = new SectionMemo(known?.sections)
  }
}
