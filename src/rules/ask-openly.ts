import { say } from '../brief/templates.js'
import type { Vocabulary } from '../language/vocabulary.js'
import { plain, type Words } from '../markdown/outline.js'
import { msg } from '../text/message.js'
import { toOpenForm } from '../values/open-form.js'
import type { Fix } from './rule.js'

/** The fix that turns a question into an open one, with a gap when its pattern does not show how. */
export function askOpenly(words: Words, vocabulary: Vocabulary): Fix {
  const newText = toOpenForm(plain(words))
  return newText === undefined
    ? { title: msg`Begin it with What or How`, edits: openGap(words, vocabulary), isChoice: true }
    : { title: msg`Ask "${newText}"`, edits: [{ span: words.span, newText }], isChoice: true }
}

/** Puts the beginning of an open question in the place of another. */
export function openGap({ span }: Words, vocabulary: Vocabulary): Fix['edits'] {
  return [{ span, newText: say('openQuestion', vocabulary) }]
}
