import { firstNumberOf } from '../../brief/analyses/first-number.js'
import { planSteps, suggestedSteps } from '../../brief/analyses/ladder.js'
import type { Negotiable } from '../../brief/analyses/negotiable.js'
import { middleOf } from '../../brief/analyses/scale.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import { type Message, msg } from '../../text/message.js'
import { plainly } from '../rich-text.js'
import type { AxisData, Hint } from './axis-data.js'
import { letterOf, type Reader } from './axis-reader.js'
import { mostOffers } from './offers-lane.js'

/** Whether so little is known that a list of what each number adds helps more than a picture. */
export function isThin({ points, prospects }: Negotiable): boolean {
  return Object.keys(points).length + prospects.length < 3
}

/** What the lanes say in words: that they have nothing yet, what is suggested, and what the offers show. */
export function readHints(reader: Reader): AxisData['hints'] {
  const { negotiable } = reader
  const isMain = !negotiable.scale.deal.isPoint && !isThin(negotiable)
  return {
    scenarios: scenarioHints(reader),
    steps: [...(isMain ? stepHints(reader) : []), ...(isMain ? openingHints(reader) : [])],
    offers: [...(isMain ? offerHints(reader) : []), ...danceHints(reader)],
  }
}

/** The scenarios that have no place on the scale, or else why there is no average of them. */
function scenarioHints({ negotiable: { prospects, plan }, writer: { say } }: Reader): readonly Hint[] {
  const named = (isOther: boolean) =>
    prospects.flatMap(({ scenario, outcome, otherCase }, index) => {
      if (outcome !== undefined || (otherCase !== undefined) !== isOther) return []
      const { letter, name } = letterOf(scenario.name, index)
      return [`${letter} · ${plainly(name).slice(0, 80)}`]
    })
  const without = named(false)
  const others = named(true)
  const more = without.length - mostNames
  const list = without.slice(0, mostNames).join(', ')
  const texts = [
    ...(others.length === 0 ? [] : [msg`about another case: ${others.slice(0, mostNames).join(', ')}`]),
    ...(without.length === 0
      ? []
      : [
          more > 0
            ? msg`no outcome in numbers: ${list} and ${more} more`
            : msg`no outcome in numbers: ${list}`,
        ]),
  ]
  if (texts.length === 0 && isUnsaid(plan) && plan.missing === 'probabilities')
    texts.push(msg`no average yet: ${plan.because}`)
  return texts.map(text => ({ text: plainly(say(text)).slice(0, 600), action: undefined }))
}

const mostNames = 5

/** Where no steps are planned, those that halve. */
function stepHints({ negotiable, writer, figures }: Reader): readonly Hint[] {
  const { say } = writer
  if (negotiable.steps.length > 0) return []
  const plan = planSteps(negotiable, suggestedSteps, writer.language)
  if (isUnsaid(plan))
    return plan.missing === undefined ? [] : [{ text: say(msg`no steps planned yet`), action: undefined }]
  const prices = plan.prices.map(price => figures.exact(price))
  const titles = [msg`Plan this step`, msg`Plan two steps`, msg`Plan three steps`]
  const title = titles[prices.length - 1]
  return [
    {
      text: say(msg`no steps planned yet; each half as large as the one before: ${prices.join(', ')}`),
      action: title && { title: say(title), effect: 'steps' },
    },
  ]
}

/** The opening that puts the middle on the target, where there is none or a softer one. */
function openingHints({ negotiable, writer, figures }: Reader): readonly Hint[] {
  const { say } = writer
  const first = firstNumberOf(negotiable)
  if (first === undefined) return []
  const wanted = figures.exact(first.wanted)
  if (first.middle === undefined)
    return [
      {
        text: say(msg`no opening yet; with ${wanted} your target is halfway to their number`),
        action: { title: say(msg`Open with ${wanted}`), effect: 'opening' },
      },
    ]
  return [
    {
      text: say(
        msg`halfway between the openings is ${figures.rounded(first.middle)}; with ${wanted} it would be your target`,
      ),
      action: undefined,
    },
  ]
}

/** The same for whoever points at the opening. */
export function openingSentence({ negotiable, figures }: Reader): readonly Message[] {
  const first = firstNumberOf(negotiable)
  const target = negotiable.points.target && middleOf(negotiable.points.target)
  if (first?.middle === undefined || target === undefined) return []
  const short = figures.difference(first.middle, target)
  return [
    msg`Halfway to their number is ${figures.rounded(first.middle)}, ${short} short of your target; an opening of ${figures.exact(first.wanted)} puts it there`,
  ]
}

function offerHints({ negotiable, writer: { say } }: Reader): readonly Hint[] {
  return negotiable.dance.moves.length > 0
    ? []
    : [{ text: say(msg`none yet`), action: { title: say(msg`Note an offer`), effect: 'offers' } }]
}

/** How the steps of each side change: shrinking ones say that it comes near its limit. */
function danceHints({ negotiable: { dance }, writer: { say }, figures }: Reader): readonly Hint[] {
  const hints = (['them', 'us'] as const).flatMap((side): Hint[] => {
    const own = dance.moves.filter(({ who }) => who === side)
    const ratios = own.flatMap(({ ratio }) => ratio ?? [])
    const steps = own.flatMap(({ step }) => (step === undefined ? [] : [figures.exact(step)]))
    if (ratios.length === 0 || ratios.length < steps.length - 1) return []
    const list = steps.slice(-mostSteps).join(', ')
    const isFalling = ratios.every(ratio => ratio.gt(0) && ratio.lt(1))
    const isRising = ratios.every(ratio => ratio.gt(1))
    if (!isFalling && !isRising) return []
    const text =
      side === 'them'
        ? isFalling
          ? msg`their steps shrink: ${list}`
          : msg`their steps grow: ${list}`
        : isFalling
          ? msg`your steps shrink: ${list}`
          : msg`your steps grow: ${list}`
    return [{ text: say(text), action: undefined }]
  })
  const hidden = dance.moves.length - mostOffers
  const earlier =
    hidden === 1 ? msg`1 earlier offer is in the table` : msg`${hidden} earlier offers are in the table`
  return hidden > 0 ? [...hints, { text: say(earlier), action: undefined }] : hints
}

const mostSteps = 5
