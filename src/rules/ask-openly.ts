import { plain, type Words } from '../markdown/outline.js'
import { msg } from '../text/message.js'
import { toOpenForm } from '../values/open-form.js'
import type { Fix } from './rule.js'

/** The fix that turns a question into an open one; none when its pattern does not show how. */
export function askOpenly(words: Words): Fix[] {
  const newText = toOpenForm(plain(words))
  return newText === undefined
    ? []
    : [{ title: msg`Ask "${newText}"`, edits: [{ span: words.span, newText }], needsPreview: true }]
}
