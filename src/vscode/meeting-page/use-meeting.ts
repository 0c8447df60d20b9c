import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Field, follow, isPending } from '../../features/meeting/field.js'
import type { MeetingAction } from '../../features/meeting/meeting-edits.js'
import type { QuestionId } from '../../features/meeting/questions.js'
import type { MeetingData } from '../../picture/meeting/meeting-data.js'
import { keepUri, post } from './host.js'
import type { ToPage } from './messages.js'

/** How long typed text may wait before it is sent, so that it is in the file well within half a second. */
const sendAfterMs = 150

/** A field of the page: the notes, or what was heard to a question. */
export type FieldId = 'notes' | QuestionId

/** What the page knows, and what it does. */
export interface Meeting {
  /** The text of a field, with what is typed there. */
  readonly textOf: (id: FieldId) => string
  readonly type: (id: FieldId, text: string) => void
  /** Forgets what is typed in a field once it is written. */
  readonly leave: (id: FieldId) => void
  /** Sends an action and gives its number. */
  readonly act: (action: MeetingAction) => number
  /** Sends at once what waits. */
  readonly flush: () => void
}

export function useMeeting(): readonly [ToPage | undefined, Meeting] {
  const [shown, setShown] = useState<ToPage>()
  const [, redraw] = useState(0)
  const latest = useRef<ToPage>(null)
  const meeting = useMemo(() => createMeeting(latest, () => redraw(count => count + 1)), [])
  useEffect(() => {
    const listen = ({ data }: MessageEvent<ToPage>) => {
      keepUri(data.uri)
      latest.current = data
      meeting.follow(data)
      setShown(data)
    }
    addEventListener('message', listen)
    addEventListener('pagehide', meeting.flush)
    post({ kind: 'ready' })
    return () => {
      removeEventListener('message', listen)
      removeEventListener('pagehide', meeting.flush)
    }
  }, [])
  return [shown, meeting]
}

function createMeeting(latest: { readonly current: ToPage | null }, redraw: () => void) {
  const typed = new Map<string, { readonly id: FieldId; readonly field: Field }>()
  let number = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const seen = (id: FieldId) => (latest.current ? seenIn(latest.current.meeting, id) : '')
  const act = (action: MeetingAction) => {
    number += 1
    post({ kind: 'do', number, action })
    return number
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    for (const [key, { id, field }] of typed) {
      if (!isPending(field)) continue
      const { base, value: text } = field
      const sent = act(
        id === 'notes' ? { kind: 'notes', base, text } : { kind: 'heard', question: id, base, text },
      )
      typed.set(key, { id, field: { ...field, sent: { text, number: sent } } })
    }
  }
  const sendSoon = () => {
    timer ??= setTimeout(flush, sendAfterMs)
  }
  return {
    act,
    flush,
    textOf: (id: FieldId) => typed.get(keyOf(id))?.field.value ?? seen(id),
    type: (id: FieldId, value: string) => {
      const field = typed.get(keyOf(id))?.field ?? { base: seen(id), sent: undefined }
      typed.set(keyOf(id), { id, field: { ...field, value } })
      sendSoon()
      redraw()
    },
    leave: (id: FieldId) => {
      flush()
      const field = typed.get(keyOf(id))?.field
      if (field?.sent === undefined) typed.delete(keyOf(id))
      redraw()
    },
    follow: ({ meeting, done }: ToPage) => {
      for (const [key, { id, field }] of typed) {
        const next = follow(field, seenIn(meeting, id), done, id === 'notes' ? '\n' : '; ')
        typed.set(key, { id, field: next })
        if (isPending(next)) sendSoon()
      }
    },
  }
}

function keyOf(id: FieldId): string {
  return id === 'notes' ? id : `${id.nth} ${id.text}`
}

function seenIn({ notes, questions }: MeetingData, id: FieldId): string {
  return id === 'notes' ? notes : (questions.find(one => keyOf(one.id) === keyOf(id))?.heard ?? '')
}
