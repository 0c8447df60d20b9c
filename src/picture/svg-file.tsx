import { renderToString } from 'preact-render-to-string'
import type { Brief } from '../brief/brief.js'
import type { Translate } from '../text/message.js'
import type { IsoDay } from '../values/day.js'
import { Axis, axisHeight } from './axis/axis.js'
import type { DealData } from './deal-data.js'
import { readDeal } from './read-deal.js'
import type { RichText } from './rich-text.js'
import { paperStyle } from './style.js'
import { cut } from './text-width.js'
import { wrap } from './wrap.js'

/** The width of a picture on paper, in pixels. */
const width = 852
const margin = 24

/** The picture of a deal as an SVG file: one text, with its style in it. */
export function dealSvg(brief: Brief, today: IsoDay, t: Translate): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(<Sheet deal={readDeal(brief, today, t)} />)}\n`
}

function Sheet({ deal }: { readonly deal: DealData }) {
  const lead = wrap(deal.lead.text, 620, 17)
  const basis = deal.lead.basis === '' ? [] : wrap([{ text: deal.lead.basis, isStrong: false }], 700, 12)
  const [main] = deal.axes
  const top = 58 + lead.length * 25 + basis.length * 18 + 16
  const height = main === undefined ? top : top + axisHeight(main.data, width, deal.words)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width + 2 * margin}
      height={height + 2 * margin}
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
    >
      <title>{`${deal.counterparty} ${deal.subject}`.trim().slice(0, 200)}</title>
      <style>{paperStyle}</style>
      <rect x={-margin} y={-margin} width={width + 2 * margin} height={height + 2 * margin} class="ground" />
      <text x={0} y={14} class="t13">
        <tspan class="b">{cut(deal.counterparty, 300, 13, 'semibold')}</tspan> {cut(deal.subject, 500, 13)}
      </text>
      <text x={0} y={32} class="t12 muted">
        {cut(deal.meta, width, 12)}
      </text>
      {lead.map((line, index) => (
        <Line key={index} line={line} y={64 + index * 25} style="t17" />
      ))}
      {basis.map((line, index) => (
        <Line key={index} line={line} y={56 + lead.length * 25 + index * 18} style="t12 muted" />
      ))}
      {main && (
        <g transform={`translate(0 ${top})`}>
          <Axis data={main.data} width={width} prefix="axis-" words={deal.words} />
        </g>
      )}
    </svg>
  )
}

function Line({ line, y, style }: { readonly line: RichText; readonly y: number; readonly style: string }) {
  return (
    <text x={0} y={y} class={style}>
      {line.map(({ text, isStrong }, index) => (
        <tspan key={index} class={isStrong ? 'b' : undefined}>
          {text}
        </tspan>
      ))}
    </text>
  )
}
