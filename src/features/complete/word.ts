import {
  briefTemplate,
  milestoneTemplate,
  personTemplate,
  questionTemplate,
  say,
  scenarioTemplate,
} from '../../brief/templates.js'
import { languageOf } from '../../language/languages.js'
import type { SectionKey } from '../../language/sections.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import type { Cursor, Proposal, Proposals } from './completion.js'
import { absentSections } from './heading.js'
import { absentKeys } from './key.js'
import { tableFor } from './table.js'

/** A line that is nothing but the beginning of a word. */
const startedLine = /^ {0,3}(\p{L}[\p{L}-]*)$/u

/** Letters of a word from which on suggestions open by themselves: fewer begin too many sentences. */
const fewestLetters = 4

/** Whether suggestions may open by themselves where a line begins like this. */
export function mayBeginSnippet(before: string): boolean {
  return (startedLine.exec(before)?.[1]?.length ?? 0) >= fewestLetters
}

/** Something to write, with the words that ask for it. */
interface Snippet {
  readonly words: readonly string[]
  readonly proposal: Proposal
}

/** In an otherwise empty line: the whole brief, or the parts, keys and sections that it lacks, by the words that name them. */
export function completeWord(cursor: Cursor): Proposals | undefined {
  const { brief, before, after } = cursor
  const typed = startedLine.exec(before)?.[1]
  if (typed === undefined || after.trim() !== '') return undefined
  const { vocabulary, facts } = brief
  const own = matching([...keysOf(cursor), ...inWordsOf(vocabulary, cursor)], typed)
  // The language of a brief without words shows only in what is typed.
  const list =
    own.length > 0 || !facts.saysNothing
      ? own
      : matching(
          vocabulary.languages.flatMap(other => inWordsOf(other, cursor)),
          typed,
        )
  return { typed, list }
}

function matching(snippets: readonly Snippet[], typed: string): readonly Proposal[] {
  return snippets.flatMap(({ words, proposal }) => {
    const word = words.find(name => name.toLowerCase().startsWith(typed.toLowerCase()))
    // In the case that is typed: editors rank "contingency plan" before "Context" for "cont".
    return word === undefined ? [] : [{ ...proposal, filterText: typed + word.slice(typed.length) }]
  })
}

function inWordsOf(vocabulary: Vocabulary, cursor: Cursor): readonly Snippet[] {
  return [
    ...wholeBrief(cursor, vocabulary),
    ...partsOf(cursor, vocabulary),
    ...sectionsOf(cursor, vocabulary),
  ]
}

function wholeBrief({ brief, t }: Cursor, vocabulary: Vocabulary): readonly Snippet[] {
  if (!brief.facts.saysNothing || brief.frontMatter !== undefined) return []
  const word = say('brief', vocabulary)
  const newText = briefTemplate(vocabulary).trimEnd()
  return [
    { words: [word], proposal: { label: word, kind: 'Snippet', newText, detail: t('The whole brief') } },
  ]
}

/** Another scenario, person, step or set of questions, unless their whole section is missing, and the table of this section. */
function partsOf({ brief, section }: Cursor, vocabulary: Vocabulary): readonly Snippet[] {
  const { columns } = languageOf(vocabulary.language)
  const { sections } = vocabulary
  const key = section?.key
  const questions = sections.questions
  const parts: readonly (readonly [section: SectionKey, words: readonly string[], newText: string])[] = [
    ['scenarios', [columns.scenario], scenarioTemplate(vocabulary)],
    ['personality', [columns.person], personTemplate(vocabulary)],
    ['timeline', [columns.milestone], milestoneTemplate(vocabulary)],
    ['questions', [questions.name, ...questions.aliases], questionTemplate(vocabulary)],
    ...(key === undefined ? [] : [[key, [tableWord(key, vocabulary)], tableFor(key, brief)] as const]),
  ]
  return parts
    .filter(([key, , newText]) => newText !== '' && brief.sections.some(other => other.key === key))
    .map(([, words, newText]) => ({
      words,
      proposal: { label: words[0] ?? '', kind: 'Snippet', newText: newText.trimEnd() },
    }))
}

/** The limits have no table, but what there is without a deal. */
function tableWord(key: SectionKey, { language, sections }: Vocabulary): string {
  return key === 'walkAway' ? languageOf(language).columns.alternative : sections[key].name
}

function keysOf(cursor: Cursor): readonly Snippet[] {
  const { keys } = cursor.brief.vocabulary
  return absentKeys(cursor).map(({ name, ...proposal }) => ({
    words: [keys[name].name, ...keys[name].aliases],
    proposal: { ...proposal, newText: `- ${proposal.newText}` },
  }))
}

function sectionsOf(cursor: Cursor, vocabulary: Vocabulary): readonly Snippet[] {
  return absentSections(cursor, vocabulary).map(({ key, ...proposal }) => {
    const { name, aliases } = vocabulary.sections[key]
    return { words: [name, ...aliases], proposal }
  })
}
