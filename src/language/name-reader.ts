import { TextMemo } from '../text/text-memo.js'
import type { KeyName } from './keys.js'
import { type KeyReading, readKey, readKeyName } from './read-key.js'
import { readSectionKey, type SectionReading } from './read-name.js'
import type { SectionKey } from './sections.js'
import type { Vocabulary } from './vocabulary.js'

/** Reads names of sections and keys by one vocabulary, and memoizes the results from one reading of a document to the next. */
export class NameReader {
  private readonly sections: TextMemo<SectionReading | undefined>
  private readonly keys: TextMemo<KeyReading | undefined>
  private readonly exactKeys: TextMemo<KeyName | undefined>

  /** `before` is the reader of an earlier state of the same document. */
  constructor(
    readonly vocabulary: Vocabulary,
    before?: NameReader,
  ) {
    const known = before?.vocabulary === vocabulary ? before : undefined
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
