import type { Brief } from '../../brief/brief.js'
import { plain } from '../../markdown/outline.js'
import type { Translate } from '../../text/message.js'
import type { Edit, Span } from '../../text/span.js'
import { toOpenForm } from '../../values/open-form.js'
import { classifyQuestion } from '../../values/question.js'

/** Open forms of the questions at the span that are closed, leading or begin with "why". */
export function openQuestions(
  { facts }: Brief,
  { start, end }: Span,
  t: Translate,
): readonly { readonly title: string; readonly edits: readonly Edit[] }[] {
  return facts.unasked
    .filter(({ words }) => words.span.start <= end && start <= words.span.end)
    .flatMap(({ words, kind }) => {
      const isOpenable = kind === 'closed' || kind === 'leading' || kind === 'open-why'
      const sentence = isOpenable ? classifyQuestion(words.text)?.span : undefined
      if (sentence === undefined) return []
      const newText = toOpenForm(plain({ text: words.text.slice(sentence.start, sentence.end) }))
      const base = words.span.start
      const span = { start: base + sentence.start, end: base + sentence.end }
      return newText === undefined ? [] : [{ title: t('Ask "{0}"', newText), edits: [{ span, newText }] }]
    })
}
