import { byLanguage } from '../../language/by-language.js'
import { wholeWord } from '../../language/pattern.js'
import { topicWords } from '../../language/topic-words.js'
import type { TopicWords } from '../../language/topics.js'
import type { Manner } from './question-mix.js'

/** What a question should bring to light. */
export type Topic = keyof TopicWords

export const topics: readonly Topic[] = ['interests', 'process', 'options', 'risk']

/**
 * What a question is about, by its words. An open one without such words lets them say what matters to them, which is about
 * interests; any other is about none of the topics.
 */
export function topicOf(question: string, manner: Manner, language: string): Topic | undefined {
  const known = patterns(language)
  const named = inOrder.find(topic => known[topic].test(question))
  return named ?? (manner === 'open' || manner === 'asked' ? 'interests' : undefined)
}

/** Words of interests stand in many questions, `what happens if this is important`: they count last. */
const inOrder: readonly Topic[] = ['process', 'risk', 'options', 'interests']

const patterns = byLanguage(known => {
  const pattern = (topic: Topic) =>
    new RegExp(wholeWord(known.flatMap(({ tag }) => topicWords[tag]?.[topic] ?? [])), 'iu')
  return {
    interests: pattern('interests'),
    process: pattern('process'),
    options: pattern('options'),
    risk: pattern('risk'),
  }
})
