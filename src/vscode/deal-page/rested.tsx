import { useEffect, useState } from 'preact/hooks'

/** How long a text must stay the same before it is read aloud. */
const restMs = 1000

/** Tells a screen reader a text that changes, once it stays the same. */
export function Rested({ text }: { readonly text: string }) {
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p class="unseen" role="status">
      {rested}
    </p>
  )
}
