import type { NameReader } from '../language/name-reader.js'
import type { Vocabulary } from '../language/vocabulary.js'
import type { FrontMatter } from '../markdown/front-matter.js'
import type { Heading, Outline, Section } from '../markdown/outline.js'
import type { OutlineMemo } from '../markdown/read-outline.js'
import { Facts } from './facts/facts.js'
import { type Headers, readDateOptions, readHeaders, readValueOptions } from './facts/header.js'
import type { HeaderDefaults, HeaderKey, HeaderValue, Note } from './note.js'
import { TextReader } from './text-reader.js'

/** What a text says, as far as it can be read. All spans are offsets into `text`. */
export class Brief implements Note {
  readonly text: string
  readonly frontMatter: FrontMatter | undefined
  readonly title: Heading | undefined
  readonly preamble: Section
  readonly sections: readonly Section[]
  readonly unreadable: readonly number[]
  readonly vocabulary: Vocabulary
  readonly names: NameReader
  readonly language: string
  readonly reader: TextReader
  /** What the sections mean. */
  readonly facts: Facts
  #headers: Headers | undefined

  constructor(
    outline: Outline,
    readonly defaults: HeaderDefaults,
    /** Reused by the next reading of the same document. */
    readonly memo: OutlineMemo,
    before: Brief | undefined,
  ) {
    this.text = outline.text
    this.frontMatter = outline.frontMatter
    this.title = outline.title
    this.preamble = outline.preamble
    this.sections = outline.sections
    this.unreadable = outline.unreadable
    this.vocabulary = outline.vocabulary
    this.names = outline.names
    this.language = outline.language
    const known = before?.vocabulary === this.vocabulary ? before : undefined
    this.reader = new TextReader(readValueOptions(this), readDateOptions(this), known?.reader)
    this.facts = new Facts(this)
  }

  headers(key: HeaderKey): readonly HeaderValue[] {
    this.#headers ??= readHeaders(this)
    return this.#headers.get(key) ?? []
  }
}
