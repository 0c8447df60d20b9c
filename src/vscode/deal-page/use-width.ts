import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** A picture is at most so wide, with the padding beside it. */
const widest = 852

/** The width that a picture may have in an element. */
export function useWidth<Container extends HTMLElement>() {
  const root = useRef<Container>(null)
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
