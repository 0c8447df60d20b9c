import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import type { ToPage } from './messages.js'
import type { Meeting } from './use-meeting.js'

/** What is noted today. While the page is covered, only what is being typed is seen, and it is added to the rest. */
export function Notes({
  field,
  shown,
  meeting,
  isCovered,
}: {
  readonly field: Ref<HTMLTextAreaElement>
  readonly shown: ToPage
  readonly meeting: Meeting
  readonly isCovered: boolean
}) {
  const [added, setAdded] = useState('')
  const { words } = shown.meeting
  const all = meeting.textOf('notes')
  const isAtEnd = all.endsWith(added)
  const hidden = isAtEnd ? all.slice(0, all.length - added.length) : all
  const type = (text: string) => {
    if (!isCovered) return meeting.type('notes', text)
    setAdded(text)
    const between = hidden === '' || hidden.endsWith('\n') ? '' : '\n'
    meeting.type('notes', hidden + between + text)
  }
  return (
    <div class="note-field">
      <h2>
        {words.notes} <kbd>N</kbd>
      </h2>
      <textarea
        ref={field}
        class="notes"
        rows={1}
        aria-label={words.notes}
        placeholder={words.inTheirWords}
        value={isCovered ? (isAtEnd ? added : '') : all}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => {
          setAdded('')
          meeting.leave('notes')
        }}
      />
    </div>
  )
}
