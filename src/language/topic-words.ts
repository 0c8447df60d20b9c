import { topics as de } from './de/topics.js'
import { topics as en } from './en/topics.js'
import { topics as es } from './es/topics.js'
import { topics as fr } from './fr/topics.js'
import type { TopicWords } from './topics.js'

/** The words of each language by its tag; apart from the others, because only pictures need them. */
export const topicWords: { readonly [tag: string]: TopicWords } = { en, de, fr, es }
