import type { KeyName } from '../language/keys.js'
import { type KeyReading, readKey, readKeyName } from '../language/read-key.js'
import { readSectionKey, type SectionReading } from '../language/read-name.js'
import type { SectionKey } from '../language/sections.js'
import type { Vocabulary } from '../language/vocabulary.js'
import { TextMemo } from '../text/text-memo.js'
import type { Found } from './labelled-values/found.js'

/** Reads names of sections and keys by one vocabulary, and memoizes the results from one reading of a document to the next. */
export class NameReader {
  /** What a line says in a section, by `inSection`, with spans relative to the line. */
  readonly lines: TextMemo<readonly Found[]>
  /** What sentences of known shapes say in a text, like `lines`. */
  readonly sentences: TextMemo<readonly Found[]>
  private readonly sections: TextMemo<SectionReading | undefined>
  private readonly keys: TextMemo<KeyReading | undefined>
  private readonly exactKeys: TextMemo<KeyName | undefined>

  /** `before` is the reader of an earlier state of the same document. */
  constructor(
    readonly vocabulary: Vocabulary,
    before?: NameReader,
  ) {
    const known = before?.vocabulary === vocabulary ? before : undefined
    this.lines = new TextMemo(known?.lines)
    this.sentences = new TextMemo(known?.sentences)
    this.sections = new TextMemo(known?.sections)
    this.keys = new TextMemo(known?.keys)
    this.exactKeys = new TextMemo(known?.exactKeys)
  }

  /** The section that a heading names. */
  section(heading: string): SectionReading | undefined {
    return this.sections.recall(heading, () => readSectionKey(heading, this.vocabulary))
  }

  /** The key that a label names in a section. */
  key(label: string, section: SectionKey | undefined): KeyReading | undefined {
    return this.keys.recall(inSection(label, section), () => readKey(label, section, this.vocabulary))
  }

  /** The key that a label names exactly. */
  exactKey(label: string, section: SectionKey | undefined): KeyName | undefined {
    return this.exactKeys.recall(inSection(label, section), () =>
      readKeyName(label, section, this.vocabulary),
    )
  }
}

/** A text as it is memoized where its meaning depends on its section. */
export function inSection(text: string, section: SectionKey | undefined): string {
  return `${section ?? ''}\n${text}`
}
