import type { KeyName } from '../language/keys.js'
import type { SectionKey } from '../language/sections.js'
import type { Vocabulary } from '../language/vocabulary.js'
import type { Span } from '../text/span.js'
import type { Block } from './blocks.js'
import type { Heading, LabelledValue, Raw, Section, SectionTest, Subsection } from './outline.js'
import { placeBlock, placeHeading, placeRaw, placeSpan, placeValue } from './place.js'
import { type FreeSection, readBody, readSubsections } from './sections.js'

/** A section at its place in the text. What it holds is placed when it is first asked for. */
export class PlacedSection implements Section {
  readonly span: Span
  #blocks: readonly Block[] | undefined
  #heading: Heading | undefined
  #body: Pick<Section, 'bodySpan' | 'paragraphs' | 'items' | 'tables'> | undefined
  #subsections: readonly Subsection[] | undefined
  #values: readonly LabelledValue[] | undefined
  #comments: readonly Raw[] | undefined
  #html: readonly Raw[] | undefined

  constructor(
    readonly free: FreeSection,
    readonly offset: number,
  ) {
    this.span = placeSpan(free.span, offset)
  }

  get key(): SectionKey | undefined {
    return this.free.key
  }

  get prose(): string {
    return this.free.prose
  }

  get isUnreadable(): boolean {
    return this.free.isUnreadable
  }

  get heading(): Heading | undefined {
    this.#heading ??= this.free.heading && placeHeading(this.free.heading, this.offset)
    return this.#heading
  }

  get bodySpan(): Span {
    return this.#placeBody().bodySpan
  }

  get paragraphs(): Section['paragraphs'] {
    return this.#placeBody().paragraphs
  }

  get items(): Section['items'] {
    return this.#placeBody().items
  }

  get tables(): Section['tables'] {
    return this.#placeBody().tables
  }

  get subsections(): readonly Subsection[] {
    this.#subsections ??= readSubsections(this.#placeBlocks(), this.span.end)
    return this.#subsections
  }

  get values(): readonly LabelledValue[] {
    this.#values ??= this.free.values.map(value => placeValue(value, this.offset))
    return this.#values
  }

  get comments(): readonly Raw[] {
    this.#comments ??= this.free.comments.map(raw => placeRaw(raw, this.offset))
    return this.#comments
  }

  get html(): readonly Raw[] {
    this.#html ??= this.free.html.map(raw => placeRaw(raw, this.offset))
    return this.#html
  }

  hasValue(name: KeyName): boolean {
    return this.free.names.has(name)
  }

  /** Asked of each section once, wherever it comes to stand. */
  passes(test: SectionTest, vocabulary: Vocabulary): boolean {
    const known = this.free.tested.get(test)
    if (known !== undefined) return known
    const passes = test(this, vocabulary)
    this.free.tested.set(test, passes)
    return passes
  }

  #placeBlocks(): readonly Block[] {
    this.#blocks ??= this.free.blocks.map(block => placeBlock(block, this.offset))
    return this.#blocks
  }

  #placeBody() {
    this.#body ??= readBody(this.#placeBlocks(), {
      start: this.heading?.span.end ?? this.span.start,
      end: this.span.end,
    })
    return this.#body
  }
}
