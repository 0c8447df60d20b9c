import { AsTable, DealHead, Later } from '../../picture/deal.js'
import type { DealData } from '../../picture/deal-data.js'
import type { Span } from '../../text/span.js'
import { post } from './host.js'
import { LiveAxis } from './live-axis.js'
import type { PageWords, ShownTrial } from './messages.js'
import { Parts } from './parts.js'
import { Rested } from './rested.js'
import { Tabs } from './tabs.js'
import { useWidth } from './use-width.js'
import { Changes, Fields, Strip, type TryNumber } from './what-if.js'

/** What the page was told to show. */
export interface Shown {
  readonly deal: DealData
  readonly uri: string
  readonly words: PageWords
}

interface DealProps {
  readonly shown: Shown
  readonly trial: ShownTrial | undefined
  readonly line: Span | undefined
  readonly index: number
  readonly choose: (index: number) => void
  readonly tryNumber: TryNumber
  readonly forget: () => void
}

export function Deal({
  shown: { deal: written, words },
  trial,
  line,
  index,
  choose,
  tryNumber,
  forget,
}: DealProps) {
  const [root, width] = useWidth<HTMLElement>()
  const deal = trial?.deal ?? written
  const { action } = deal.lead
  const main = deal.axes[index]
  const before = written.axes[index]
  return (
    <main
      class="deal-picture"
      ref={root}
      onKeyDown={event => {
        if (event.key === 'Escape' && trial) forget()
        // A field may have tried a number right before.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post({ kind: 'write' })
      }}
    >
      <DealHead deal={deal}>
        {action && (
          <p class="actions">
            <button type="button" onClick={() => post({ kind: 'act', effect: action.effect })}>
              {action.title}
            </button>
          </p>
        )}
      </DealHead>
      <Rested text={spoken(deal, trial)} />
      {trial && <Strip trial={trial} words={words} forget={forget} />}
      {main && before && (
        <section class="axis" aria-label={words.axis}>
          {deal.axes.length > 1 && <Tabs deal={deal} index={index} choose={choose} />}
          <LiveAxis
            key={index}
            data={main.data}
            written={before.data}
            isTrial={trial !== undefined}
            deal={deal}
            width={width}
            line={line}
            tryNumber={tryNumber}
            forget={forget}
          />
          <Fields data={before.data} trial={trial} words={words} tryNumber={tryNumber} />
          {trial && <Changes trial={trial} words={words} />}
          <AsTable rows={main.table} words={deal.words} />
        </section>
      )}
      <Parts deal={deal} width={width} line={line} />
      <Later deal={deal} />
    </main>
  )
}

/** What the picture finds, and what would change, in one text. */
function spoken({ lead }: DealData, trial: ShownTrial | undefined): string {
  const changes = trial?.changes.map(({ name, was, now }) => `${name}: ${was} → ${now}.`) ?? []
  return [lead.text.map(({ text }) => text).join(''), ...changes].join(' ')
}
