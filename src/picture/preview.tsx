import type { Brief } from '../brief/brief.js'
import type { Translate } from '../text/message.js'
import type { IsoDay } from '../values/day.js'
import { Axis } from './axis/axis.js'
import { DealHead, PartSection } from './deal.js'
import type { DealData } from './deal-data.js'
import { IssuesDrawing } from './issues/issues.js'
import { Listening } from './listening/listening.js'
import { toMarkup } from './markup.js'
import { readDeal } from './read-deal.js'
import { pictureStyle } from './style.js'
import { Time } from './time/time.js'

/** The widths for which a preview has a picture; a container query shows the one that fits. */
const widths = [288, 448, 852] as const

/** The picture of a deal as HTML, to stand above the text of a brief; empty if no number can be drawn. */
export function previewHtml(brief: Brief, today: IsoDay, t: Translate): string {
  const deal = readDeal(brief, today, t)
  return deal.axes.length === 0 ? '' : toMarkup(<Preview deal={deal} />)
}

function Preview({ deal }: { readonly deal: DealData }) {
  const [main] = deal.axes
  return (
    <div class="deal-picture deal-preview">
      <DealHead deal={deal} level={0} />
      {main &&
        widths.map(width => (
          <div key={width} class={`deal-width deal-${width}`}>
            <Axis data={main.data} width={width} prefix={`deal-${width}-`} words={deal.words} />
            {deal.issues && (
              <PartSection kicker={deal.words.issues} part={deal.issues}>
                <IssuesDrawing data={deal.issues} width={width} prefix={`issues-${width}-`} />
              </PartSection>
            )}
            {deal.time && (
              <PartSection kicker={deal.words.time} part={deal.time}>
                <Time data={deal.time} width={width} />
              </PartSection>
            )}
            {deal.listening && (
              <PartSection kicker={deal.words.listening} part={deal.listening}>
                <Listening data={deal.listening} width={width} />
              </PartSection>
            )}
          </div>
        ))}
    </div>
  )
}

/** The rules of that HTML. */
export const previewStyle = `${pictureStyle}
.deal-preview { container-type: inline-size; margin-bottom: 24px; border-bottom: 1px solid var(--hair); padding-bottom: 16px; }
.deal-preview .lead { max-width: 66ch; margin: 0 0 8px; font-size: 17px; line-height: 25px; }
.deal-preview .kicker { margin: 16px 0 0; font-size: 12px; line-height: 16px; color: var(--muted); }
.deal-preview h2 { margin: 0 0 12px; border: none; padding: 0; font-size: 15px; font-weight: 600; line-height: 22px; }
.deal-preview .meta, .deal-preview .basis, .deal-preview .note { margin: 0 0 8px; font-size: 12px; line-height: 18px; color: var(--muted); }
.deal-preview .alert { border-left: 3px solid var(--bad); padding-left: 12px; }
.deal-preview .icon { color: var(--bad); font-weight: 700; }
.deal-preview .deal-width { display: none; }
@container (max-width: 447px) { .deal-preview .deal-288 { display: block; } }
@container (min-width: 448px) and (max-width: 851px) { .deal-preview .deal-448 { display: block; } }
@container (min-width: 852px) { .deal-preview .deal-852 { display: block; } }
`
