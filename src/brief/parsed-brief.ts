import type { Vocabulary } from '../language/vocabulary.js'
import { type Chapter, placeChapters } from '../markdown/chapters.js'
import { createFinder } from '../markdown/finder.js'
import type { FrontMatter } from '../markdown/front-matter.js'
import type { Heading, Outline, PlacedPart, Section, SectionFinder } from '../markdown/outline.js'
import type { PlacedSection } from '../markdown/placed-section.js'
import { lineEndingOf } from '../text/edits.js'
import type { Brief, Memory } from './brief.js'
import { compareStates } from './brief-change.js'
import { LazyFacts } from './facts/facts.js'
import { type HeaderDefaults, readHeaders } from './facts/header.js'
import { ReadLog } from './reads.js'

/** What was read from a text, before its sections are placed and understood. */
export interface Reading {
  readonly text: string
  readonly frontMatter: FrontMatter | undefined
  readonly title: Heading | undefined
  readonly parts: readonly PlacedPart[]
  readonly chapters: readonly Chapter[]
  readonly choice: VocabularyChoice
  readonly defaults: HeaderDefaults
}

/** The vocabulary of a brief and what it was chosen by. */
export interface VocabularyChoice {
  readonly vocabulary: Vocabulary
  /** From which it was chosen. */
  readonly known: Vocabulary
  /** The language as the brief or the team writes it. */
  readonly written: string | undefined
  /** Of every H2. */
  readonly headings: readonly string[]
}

/** A state of a brief without its text and its meaning, with which a later one can be compared. */
export interface BriefState extends Pick<Reading, 'frontMatter' | 'title' | 'defaults'> {
  readonly vocabulary: Vocabulary
  /** The preamble and all sections. */
  readonly sections: readonly [PlacedSection, ...PlacedSection[]]
  readonly lineEnding: string
}

/** A brief that knows what is read from it while something is computed. */
export class ParsedBrief implements Brief {
  readonly text: string
  readonly parts: readonly PlacedPart[]
  readonly chapters: readonly Chapter[]
  readonly choice: VocabularyChoice
  readonly vocabulary: Vocabulary
  readonly defaults: HeaderDefaults
  readonly memory: Memory
  readonly state: BriefState
  readonly log = new ReadLog()
  readonly find: SectionFinder
  readonly headers: Outline['headers']
  readonly facts: LazyFacts
  readonly #sections: readonly Section[]

  constructor(
    { text, frontMatter, title, parts, chapters, choice, defaults }: Reading,
    previous: Brief | undefined,
  ) {
    const { vocabulary } = choice
    this.text = text
    this.parts = parts
    this.chapters = chapters
    this.choice = choice
    this.vocabulary = vocabulary
    this.memory = previous?.memory ?? { lint: undefined }
    this.defaults = defaults
    const sections = placeChapters(chapters, parts[0]?.start ?? text.length, previous?.state.sections)
    this.state = { frontMatter, title, vocabulary, defaults, sections, lineEnding: lineEndingOf(text) }
    this.#sections = sections.slice(1)
    this.find = createFinder(sections, vocabulary, this.log)
    this.headers = this.log.rememberEach(key => readHeaders(this, key))
    const change = previous && compareStates(previous.state, this.state)
    this.facts = new LazyFacts(this, this.log, change && previous.facts.whatStands(change))
  }

  get frontMatter(): FrontMatter | undefined {
    if (this.log.current) this.log.current.isFrontMatter = true
    return this.state.frontMatter
  }

  get language(): string {
    if (this.log.current) this.log.current.isFrontMatter = true
    return this.choice.written?.toLowerCase() ?? this.vocabulary.language
  }

  get title(): Heading | undefined {
    if (this.log.current) this.log.current.isPreamble = true
    return this.state.title
  }

  get preamble(): Section {
    if (this.log.current) this.log.current.isPreamble = true
    const [preamble] = this.state.sections
    return preamble
  }

  get sections(): readonly Section[] {
    if (this.log.current) this.log.current.isAll = true
    return this.#sections
  }
}
