import type { ComponentChild } from 'preact'
import type { Brief } from '../brief/brief.js'
import type { Translate } from '../text/message.js'
import type { IsoDay } from '../values/day.js'
import { Axis, axisHeight } from './axis/axis.js'
import type { DealData } from './deal-data.js'
import { IssuesDrawing, layOutIssues } from './issues/issues.js'
import { Listening } from './listening/listening.js'
import { layOutListening } from './listening/listening-layout.js'
import { toMarkup } from './markup.js'
import { paperStyle } from './paper-style.js'
import type { Part } from './part.js'
import { readDeal } from './read-deal.js'
import type { RichText } from './rich-text.js'
import { cut } from './text-width.js'
import { Time } from './time/time.js'
import { layOutTime } from './time/time-layout.js'
import { wrap } from './wrap.js'

/** The width of a picture on paper, in pixels. */
const width = 852
const margin = 24

/** The picture of a deal as an SVG file: one text, with its style in it. */
export function dealSvg(brief: Brief, today: IsoDay, t: Translate): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(<Sheet deal={readDeal(brief, today, t)} />)}\n`
}

function Sheet({ deal }: { readonly deal: DealData }) {
  const lead = wrap(deal.lead.text, 620, 17)
  const basis = deal.lead.basis === '' ? [] : wrap([{ text: deal.lead.basis, isStrong: false }], 700, 12)
  const parts = partsOf(deal)
  let top = 58 + lead.length * 25 + basis.length * 18 + 16
  const placed = parts.map(part => {
    const y = top
    top += part.height + 32
    return { ...part, y }
  })
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width + 2 * margin}
      height={top + 2 * margin}
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${top + 2 * margin}`}
    >
      <title>{`${deal.counterparty} ${deal.subject}`.trim().slice(0, 200)}</title>
      <style>{paperStyle}</style>
      <rect x={-margin} y={-margin} width={width + 2 * margin} height={top + 2 * margin} class="ground" />
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
        <Line key={index} line={line} y={58 + lead.length * 25 + index * 18} style="t12 muted" />
      ))}
      {placed.map(({ name, y, draw }) => (
        <g key={name} transform={`translate(0 ${y})`}>
          {draw()}
        </g>
      ))}
    </svg>
  )
}

interface SheetPart {
  readonly name: string
  readonly height: number
  readonly draw: () => ComponentChild
}

function partsOf({ axes: [main], issues, time, listening, words }: DealData): readonly SheetPart[] {
  return [
    ...(main === undefined
      ? []
      : [
          {
            name: 'axis',
            height: axisHeight(main.data, width, words),
            draw: () => <Axis data={main.data} width={width} prefix="axis-" words={words} />,
          },
        ]),
    ...(issues === undefined
      ? []
      : [
          headed(words.issues, issues, layOutIssues(issues, width).height, () => (
            <IssuesDrawing data={issues} width={width} prefix="issues-" />
          )),
        ]),
    ...(time === undefined
      ? []
      : [headed(words.time, time, layOutTime(time, width).height, () => <Time data={time} width={width} />)]),
    ...(listening === undefined
      ? []
      : [
          headed(words.listening, listening, layOutListening(listening, width).height, () => (
            <Listening data={listening} width={width} />
          )),
        ]),
  ]
}

/** A part with its finding above the picture and its note below. */
function headed(
  name: string,
  { heading, note }: Part,
  height: number,
  draw: () => ComponentChild,
): SheetPart {
  const lines = wrap(note, 700, 12)
  return {
    name,
    height: 56 + height + 12 + lines.length * 18,
    draw: () => (
      <>
        <path d={`M0 0H${width}`} class="hair" />
        <text x={0} y={22} class="t12 muted">
          {name}
        </text>
        <text x={0} y={42} class="t13 b">
          {cut(heading, width, 13, 'semibold')}
        </text>
        <g transform="translate(0 56)">{draw()}</g>
        {lines.map((line, index) => (
          <Line key={index} line={line} y={56 + height + 24 + index * 18} style="t12 muted" />
        ))}
      </>
    ),
  }
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
