import type { DealData } from '../../picture/deal-data.js'

interface TabsProps {
  readonly deal: DealData
  readonly index: number
  readonly choose: (index: number) => void
}

/** A tab for each negotiated number. */
export function Tabs({ deal, index, choose }: TabsProps) {
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = (index + by + deal.axes.length) % deal.axes.length
    if (by !== 0) choose(next)
  }
  return (
    <div class="tabs" role="tablist" aria-label={deal.words.whichNumber}>
      {deal.axes.map(({ data: { name, unit } }, place) => (
        <button
          key={`${place} ${name}`}
          type="button"
          role="tab"
          aria-selected={place === index}
          tabIndex={place === index ? 0 : -1}
          ref={element => {
            if (place === index && document.activeElement?.closest('.tabs')) element?.focus()
          }}
          onClick={() => choose(place)}
          onKeyDown={move}
        >
          <bdi>{(name || unit).slice(0, 60)}</bdi>
        </button>
      ))}
    </div>
  )
}
