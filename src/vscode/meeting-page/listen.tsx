import { useRef, useState } from 'preact/hooks'
import type { MeetingQuestion } from '../../picture/meeting/meeting-data.js'
import type { ToPage } from './messages.js'
import type { Meeting } from './use-meeting.js'

interface ListenProps {
  readonly shown: ToPage
  readonly meeting: Meeting
  readonly isCovered: boolean
}

/** The questions to ask, and what was heard. */
export function Listen({ shown, meeting, isCovered }: ListenProps) {
  const { words, questions, count } = shown.meeting
  return (
    <section class="listen" aria-label={words.asked}>
      <h2>
        {words.asked} <span class="count">{count}</span>
      </h2>
      <ol>
        {questions.map(question => (
          <Question
            key={`${question.id.nth} ${question.id.text}`}
            question={question}
            shown={shown}
            meeting={meeting}
            isCovered={isCovered}
          />
        ))}
      </ol>
    </section>
  )
}

function Question({
  question: { id, text: whole, openText, isDone, hasBox },
  shown,
  meeting,
  isCovered,
}: ListenProps & { readonly question: MeetingQuestion }) {
  // While the page is covered, only what is being typed is seen.
  const [isOpen, setOpen] = useState(false)
  const heard = useRef<HTMLInputElement>(null)
  const isPointed = useRef(false)
  const { words } = shown.meeting
  const text = meeting.textOf(id)
  const question = isCovered ? openText : whole
  if (question === '') return null
  if (!hasBox)
    return (
      <li>
        <bdi class="question">{question}</bdi>
      </li>
    )
  return (
    <li class={isDone ? 'done' : undefined}>
      <label
        onPointerDown={() => {
          isPointed.current = true
        }}
      >
        <input
          type="checkbox"
          checked={isDone}
          onKeyDown={() => {
            isPointed.current = false
          }}
          onChange={({ currentTarget }) => {
            meeting.act({ kind: 'tick', question: id, isDone: currentTarget.checked })
            // What is typed after a click is what they said, no key of the page.
            if (currentTarget.checked && isPointed.current) heard.current?.focus()
          }}
        />
        <bdi class="question">{question}</bdi>
      </label>
      {isCovered && !isOpen && text !== '' ? (
        <p class="heard noted">{words.noted}</p>
      ) : (
        <input
          ref={heard}
          type="text"
          class="heard"
          value={text}
          placeholder={words.heard}
          aria-label={words.heardFor.replace('{0}', () => question)}
          maxLength={1000}
          onFocus={() => setOpen(isCovered)}
          onInput={({ currentTarget }) => meeting.type(id, currentTarget.value)}
          // Then the keys of the page work again.
          onKeyDown={({ key, ctrlKey, metaKey, currentTarget }) => {
            if (key === 'Enter' && !ctrlKey && !metaKey) currentTarget.blur()
          }}
          onBlur={() => {
            setOpen(false)
            meeting.leave(id)
          }}
        />
      )}
    </li>
  )
}
