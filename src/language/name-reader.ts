import { TextMemo } from '../text/text-memo.js'
import type { KeyName } from './keys.js'
import { languageOf } from './languages.js'
import { nearestKey } from './nearest-key.js'
import { type KeyReading, readKey, readKeyName } from './read-key.js'
import { type LadderHint, readLadderHead } from './read-ladder-head.js'
import { readSectionKey, type SectionReading } from './read-name.js'
import {
  type CueReading,
  isAboutNoDeal,
  languagesOfCues,
  languagesOfNoDeal,
  readNumberCue,
} from './read-number-cue.js'
import { languagesOfPartyCues, type PartyCue, readPartyCue } from './read-party-cue.js'
import { readSectionCue } from './read-section-cue.js'
import type { RequiredSection, SectionKey } from './sections.js'
import type { Vocabulary } from './vocabulary.js'

/** Reads names of sections and keys by one vocabulary, and memoizes the results from one reading of a document to the next. */
export class NameReader {
  private readonly sections: TextMemo<SectionReading | undefined>
  private readonly keys: TextMemo<KeyReading | undefined>
  private readonly exactKeys: TextMemo<KeyName | undefined>
  private readonly cues: TextMemo<CueReading | undefined>
  private readonly cued: TextMemo<ReadonlySet<string>>
  private readonly partyCues: TextMemo<PartyCue | undefined>
  private readonly withoutDeal: TextMemo<boolean>
  private readonly nearKeys: TextMemo<string | undefined>
  private readonly ladderHeads: TextMemo<LadderHint>
  private readonly sectionCues: TextMemo<RequiredSection | undefined>

  /** `before` is the reader of an earlier state of the same document. */
  constructor(
    readonly vocabulary: Vocabulary,
    before?: NameReader,
  ) {
    const known = before?.vocabulary === vocabulary ? before : undefined
    this.sections = new TextMemo(known?.sections)
    this.keys = new TextMemo(known?.keys)
    this.exactKeys = new TextMemo(known?.exactKeys)
    this.cues = new TextMemo(known?.cues)
    this.cued = new TextMemo(known?.cued)
    this.partyCues = new TextMemo(known?.partyCues)
    this.withoutDeal = new TextMemo(known?.withoutDeal)
    this.nearKeys = new TextMemo(known?.nearKeys)
    this.ladderHeads = new TextMemo(known?.ladderHeads)
    this.sectionCues = new TextMemo(known?.sectionCues)
  }

  /** The section that a heading names. */
  section(heading: string): SectionReading | undefined {
    return this.sections.recall(heading, () => readSectionKey(heading, this.vocabulary))
  }

  /** The section that a heading speaks of in its own words; undefined if it speaks of none or of several. */
  sectionCue(heading: string): RequiredSection | undefined {
    return this.sectionCues.recall(heading, readSectionCue)
  }

  /** The key that a label names in a section. */
  key(label: string, section: SectionKey | undefined): KeyReading | undefined {
    return this.keys.recall(label, () => readKey(label, section, this.vocabulary), section)
  }

  /** The key that a label names exactly. */
  exactKey(label: string, section: SectionKey | undefined): KeyName | undefined {
    return this.exactKeys.recall(label, () => readKeyName(label, section, this.vocabulary), section)
  }

  /** The key of the section that a misspelt one was probably meant to be. */
  nearestKey(label: string, section: SectionKey): string | undefined {
    return this.nearKeys.recall(label, () => nearestKey(label, section, this.vocabulary), section)
  }

  /** The key number that a phrase names in the words of whoever wrote it. */
  cue(phrase: string): CueReading | undefined {
    return this.cues.recall(phrase, () =>
      firstIn(this.vocabulary, language =>
        this.mayHaveCue(phrase, language) ? readNumberCue(phrase, language) : undefined,
      ),
    )
  }

  /** Whether there may be such a phrase in the words of a language. */
  mayHaveCue(phrase: string, language: string): boolean {
    return this.#isKnown(language, this.cued.recall(phrase, languagesOfCues))
  }

  /** What a phrase says of a side that it calls by its name. */
  partyCue(phrase: string): PartyCue | undefined {
    return this.partyCues.recall(phrase, () => {
      const known = languagesOfPartyCues(phrase)
      return firstIn(this.vocabulary, language =>
        this.#isKnown(language, known) ? readPartyCue(phrase, language) : undefined,
      )
    })
  }

  /** The same in the words of one language. */
  partyCueIn(phrase: string, language: string): PartyCue | undefined {
    return this.#isKnown(language, languagesOfPartyCues(phrase)) ? readPartyCue(phrase, language) : undefined
  }

  /** What a head hints at where amounts side by side or below each other may be a ladder. */
  ladderHead(head: string): LadderHint {
    return this.ladderHeads.recall(head, () => readLadderHead(head, this.vocabulary.language))
  }

  /** Whether a heading or label is about what happens without a deal. */
  isAboutNoDeal(text: string): boolean {
    return this.withoutDeal.recall(text, () => {
      const known = languagesOfNoDeal(text)
      const found = firstIn(
        this.vocabulary,
        language => (this.#isKnown(language, known) && isAboutNoDeal(text, language)) || undefined,
      )
      return found ?? false
    })
  }

  /** Whether a language is one of these; people use English words in every brief. */
  #isKnown(language: string, tags: ReadonlySet<string>): boolean {
    return tags.has(languageOf(language).tag) || (language === this.vocabulary.language && tags.has('en'))
  }
}

/** What one language finds, that of the text before the others: a short text may not show its language. */
export function firstIn<T>(
  { language, languages }: Vocabulary,
  find: (language: string) => T | undefined,
): T | undefined {
  for (const tag of new Set([language, ...languages.map(other => other.language)])) {
    const found = find(tag)
    if (found !== undefined) return found
  }
  return undefined
}
