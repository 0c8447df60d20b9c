import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { keepState, readState } from './host.js'

/** A picture is at most so wide, with the padding beside it. */
const widest = 852

/** The width that a picture may have in an element. */
export function useWidth() {
  const root = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(448)
  useLayoutEffect(() => {
    const element = root.current
    if (element === null) return
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(element)
      const inner = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      setWidth(Math.max(240, Math.min(widest, Math.floor(inner))))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [root, width] as const
}

/** Scrolls to where the page was before the window was loaded again, and remembers where it is. */
export function useScroll(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return
    scrollTo(0, readState().scroll)
    const remember = () => keepState({ scroll: scrollY })
    addEventListener('scrollend', remember)
    return () => removeEventListener('scrollend', remember)
  }, [isShown])
}
