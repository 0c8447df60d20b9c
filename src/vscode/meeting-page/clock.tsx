import { useEffect, useState } from 'preact/hooks'

const breakMs = 600_000

export function Clock() {
  const now = useNow(60_000)
  return <time class="clock">{new Date(now).toTimeString().slice(0, 5)}</time>
}

/** When a break ends, and what begins or ends one. */
export function useBreak(): readonly [end: number | undefined, toggle: () => void] {
  const [end, setEnd] = useState<number>()
  return [end, () => setEnd(now => (now === undefined ? Date.now() + breakMs : undefined))]
}

/** Begins a break of ten minutes, and counts down. */
export function Break({
  end,
  toggle,
  word,
}: {
  readonly end: number | undefined
  readonly toggle: () => void
  readonly word: string
}) {
  return (
    <button type="button" class="second" aria-pressed={end !== undefined} onClick={toggle}>
      {word} {end === undefined ? written(breakMs) : <Countdown end={end} />} <kbd>B</kbd>
    </button>
  )
}

function Countdown({ end }: { readonly end: number }) {
  return <>{written(Math.max(0, end - useNow(1000)))}</>
}

/** `9:59`. */
function written(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The time, renewed at each full step of so many milliseconds. */
function useNow(stepMs: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), stepMs - (Date.now() % stepMs))
    return () => clearTimeout(timer)
  }, [now, stepMs])
  return now
}
