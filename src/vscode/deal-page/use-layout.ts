import { useEffect } from 'preact/hooks'
import { keepState, readState } from './host.js'

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
