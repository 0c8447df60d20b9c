import { isReadIn, type KeyName, keyNames } from '../../language/keys.js'
import { inEveryLanguage } from '../../language/languages.js'
import { inSection } from '../../language/name-reader.js'
import { wholeWord } from '../../language/pattern.js'
import type { SectionKey } from '../../language/sections.js'
import { sliceWords, trimWords } from '../label.js'
import type { Words } from '../outline.js'
import type { Place } from './finder.js'
import { type Found, placeFound } from './found.js'

/**
 * The key numbers that sentences of known shapes say, `We stop at €47k`, `They will probably begin with €52k`. They are
 * only likely, and the beginning of the sentence stands for the key.
 */
export function readSentences({ text, span }: Words, { memo, section }: Place): readonly Found[] {
  return memo.sentences
    .recall(inSection(text, section), () =>
      sentencesIn({ text, span: { start: 0, end: text.length } }, section),
    )
    .map(found => placeFound(found, span.start))
}

function sentencesIn(words: Words, section: SectionKey | undefined): readonly Found[] {
  if (!(/\d/.test(words.text) ? anyShape : anyWithoutNumber).test(words.text)) return []
  const said = shapes
    .filter(({ name }) => isReadIn(name, section))
    .flatMap(({ name, pattern }) =>
      [...words.text.matchAll(pattern)].map(match => ({
        name,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return said.flatMap(({ name, start, end: from }) => {
    // `They will begin with` also holds `begin with`.
    if (start < end) return []
    end = from
    const value = trimWords(sliceWords(words, from, endOfSentence(words.text, from)))
    if (value.text === '' || (!isWithoutNumber.has(name) && !/\d/.test(value.text))) return []
    const key = sliceWords(words, start, from)
    return [{ label: { key, value }, reading: { name, certainty: 'likely' }, span: words.span }]
  })
}

/** What can be said without a number. */
const isWithoutNumber: ReadonlySet<KeyName> = new Set(['batna', 'theirBatna', 'walkAway'])

const shapes = keyNames.flatMap(name => {
  const phrases = phrasesOf(name)
  return phrases.length === 0 ? [] : [{ name, pattern: new RegExp(wholeWord(phrases), 'giu') }]
})

const anyShape = new RegExp(wholeWord(keyNames.flatMap(phrasesOf)), 'iu')
const anyWithoutNumber = new RegExp(wholeWord([...isWithoutNumber].flatMap(phrasesOf)), 'iu')

function phrasesOf(name: KeyName): readonly string[] {
  return inEveryLanguage(({ positions }) => positions.sentences[name] ?? [])
}

/** The end of the sentence, and no more than 200 characters. */
function endOfSentence(text: string, from: number): number {
  const rest = text.slice(from, from + 200)
  const end = rest.search(/[.!?](?=\s|$)|[;\r\n]/)
  return from + (end === -1 ? rest.length : end)
}
