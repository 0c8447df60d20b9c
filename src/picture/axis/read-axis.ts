import type { Big } from 'big.js'
import type { Point } from '../../brief/analyses/key-points.js'
import { isEstimated, isPastFloor } from '../../brief/analyses/key-points.js'
import type { Negotiable } from '../../brief/analyses/negotiable.js'
import { chanceAt, type Room, shareAt } from '../../brief/analyses/room.js'
import { gain, middleOf, worstOf } from '../../brief/analyses/scale.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import { askedFor } from '../../brief/asked-for.js'
import type { PositionName } from '../../brief/facts/positions.js'
import { plain } from '../../markdown/outline.js'
import { capitalize } from '../../text/capitalize.js'
import { type Message, msg } from '../../text/message.js'
import { figuresOf } from '../figures.js'
import type { Writer } from '../writer.js'
import type { AxisData, LevelData, Pin, RoomData, ScenarioMark, StepMark, TheirLimit } from './axis-data.js'
import { letterOf, type Reader, sentences } from './axis-reader.js'
import { openingSentence, readHints } from './read-hints.js'
import { readMiddle, readOffers } from './read-offers.js'

/** What is drawn of a negotiated number. */
export function readAxis(negotiable: Negotiable, writer: Writer): AxisData {
  const { scale, points, floor, leaving, room, name } = negotiable
  const figures = figuresOf(scale, writer.language)
  const reader = { negotiable, writer, figures }
  const { walkAway } = points
  const batna = points.batnaValue ?? points.batna
  return {
    name: (name ?? scale.unitOf.scope)?.replace(/:$/, '') ?? '',
    unit: figures.unit,
    better: scale.direction,
    writing: figures.writing,
    pins: readPins(reader),
    theirLimit: points.theirWalkAway && readTheirLimit(reader, points.theirWalkAway),
    floor: floor && Number(worstOf(scale, floor)),
    leaving: batna && Number(middleOf(batna)),
    past: {
      limit: writer.say(msg`past your limit`),
      leaving: writer.say(msg`worse than leaving`),
      givenUp: writer.say(msg`given up`),
      gained: writer.say(msg`gained`),
    },
    room: isUnsaid(room) ? undefined : readRoom(reader, room),
    noRoomText: isUnsaid(room) ? writer.say(msg`room: how far could they go?`) : undefined,
    isPastBatna:
      floor !== undefined &&
      floor.position !== walkAway?.position &&
      walkAway !== undefined &&
      leaving !== undefined,
    scenarios: readScenarios(reader),
    plan: readPlan(reader),
    levels: readLevels(reader),
    steps: readSteps(reader),
    offers: readOffers(reader),
    middle: readMiddle(reader),
    hints: readHints(reader),
  }
}

/** How far an amount is from the floor, `€13.8k better than your limit`; undefined where both are shown alike. */
export function compareWithFloor(
  { negotiable, figures }: Omit<Reader, 'writer'>,
  amount: Big,
): Message | undefined {
  const { scale, floor, points } = negotiable
  if (floor === undefined) return undefined
  const own = worstOf(scale, floor)
  const difference = figures.difference(amount, own)
  const by = gain(scale, figures.round(amount), figures.round(own))
  if (by.eq(0)) return undefined
  const isLimit = floor.position === points.walkAway?.position
  if (by.gt(0))
    return isLimit ? msg`${difference} better than your limit` : msg`${difference} better than leaving`
  return isLimit ? msg`${difference} worse than your limit` : msg`${difference} worse than leaving`
}

function readPins(reader: Reader): readonly Pin[] {
  const { points } = reader.negotiable
  const named = [
    ['walkAway', msg`Walk-away`],
    ['target', msg`Target`],
    ['opening', msg`Opening`],
    ['theirOpening', msg`Their opening`],
  ] as const
  const batna = points.batnaValue ?? points.batna
  return [
    ...named.flatMap(([kind, name]) => {
      const point = points[kind]
      return point === undefined ? [] : [{ kind, ...pinOf(reader, kind, name, point) }]
    }),
    ...(batna === undefined
      ? []
      : [{ kind: 'batna' as const, ...pinOf(reader, 'batna', msg`BATNA`, batna) }]),
  ]
}

function pinOf(reader: Reader, id: PositionName, name: Message, point: Point): Omit<Pin, 'kind'> {
  const { figures, writer, negotiable } = reader
  const at = id === 'walkAway' ? worstOf(negotiable.scale, point) : middleOf(point)
  return {
    ...markOf(reader, id, name, point),
    position: point.position.name,
    before: writer.say(msg`${name} was`),
    at: Number(at),
    value: figures.range(point),
    sentence: sentences(writer, [
      ...where(reader, name, point),
      ...pricesAt(reader, id, at),
      ...(id === 'opening' ? openingSentence(reader) : []),
    ]),
  }
}

function markOf(reader: Reader, id: string, name: Message, point: Point) {
  return {
    id,
    name: reader.writer.say(name),
    isLikely: point.certainty === 'likely',
    span: point.position.label.span,
  }
}

/** `Target €455k, line 86`, or what it was read from. */
function where({ writer, figures }: Reader, name: Message, point: Point): readonly Message[] {
  const { label } = point.position
  const line = writer.line(label.value.span)
  const value = figures.range(point)
  if (point.certainty === 'sure') return [msg`${name} ${value}, line ${line}`]
  const text = plain(label.value)
  return [msg`${name} ${value}, read from "${text.slice(0, 200)}", line ${line}`]
}

/** What a price of ours means: the chance that they can agree, and the share of the room. */
function pricesAt({ negotiable, writer, figures }: Reader, id: PositionName, at: Big): readonly Message[] {
  const { room, points, scale } = negotiable
  if (id === 'batna' || id === 'batnaValue') return []
  if (id === 'walkAway') {
    const batna = points.batnaValue ?? points.batna
    const worth = batna && middleOf(batna)
    if (worth === undefined || figures.round(worth).eq(figures.round(at))) return []
    const difference = figures.difference(at, worth)
    return [
      gain(scale, at, worth).gt(0)
        ? msg`It is ${difference} better than your BATNA`
        : msg`It is ${difference} worse than your BATNA`,
    ]
  }
  if (isUnsaid(room) || id === 'theirOpening') return []
  const chance = chanceAt(room, at)
  const share = shareAt(room, at)
  return [
    ...(isUnsaid(chance)
      ? []
      : [msg`They can agree to it in ${writer.percent(chance.chance)} of your estimated range`]),
    ...(isUnsaid(share)
      ? []
      : share.share.gt(1)
        ? [msg`It asks for ${figures.difference(at, room.theirs.middle)} more than the middle of their range`]
        : [
            msg`It keeps ${writer.percent(share.share)} of the room if their limit is ${figures.rounded(room.theirs.middle)}, the middle`,
          ]),
  ]
}

function readTheirLimit(reader: Reader, point: Point): TheirLimit {
  const name = isEstimated(point) ? msg`Their limit (est.)` : msg`Their limit`
  return {
    ...markOf(reader, 'theirWalkAway', name, point),
    value: reader.figures.range(point),
    low: Number(point.low),
    high: Number(point.high),
    sentence: sentences(reader.writer, where(reader, name, point)),
  }
}

function readRoom(
  { figures, writer, negotiable: { scale } }: Reader,
  { widths, theirs, floor }: Room,
): RoomData {
  const { say } = writer
  const least = figures.difference(theirs.worst, floor)
  const most = figures.difference(theirs.best, floor)
  const { after } = figures.writing
  // In the bar, ` lorries` may go.
  const shorter = (width: string) =>
    after.trim().length > 2 && width.endsWith(after) ? [width, width.slice(0, -after.length)] : [width]
  const isSome = gain(scale, theirs.worst, floor).gt(0)
  const isSingle = theirs.worst.eq(theirs.best)
  return {
    worst: Number(theirs.worst),
    best: Number(theirs.best),
    atLeast: !isSome
      ? []
      : isSingle
        ? [say(msg`room ${least}`), ...shorter(least)]
        : [
            say(msg`room at least ${least}`),
            ...shorter(least).map(width => say(msg`at least ${width}`)),
            ...shorter(least).map(width => `≥ ${width}`),
          ],
    upTo: isSingle
      ? []
      : [
          ...shorter(most).map(width => say(msg`up to ${width}`)),
          ...shorter(most).map(width => `≤ ${width}`),
        ],
    apart: widths.best.lt(0) ? say(msg`no room: ${most} apart`) : undefined,
  }
}

function readScenarios(reader: Reader): readonly ScenarioMark[] {
  const { negotiable, writer, figures } = reader
  const { scale, floor, points } = negotiable
  return negotiable.prospects.map(({ scenario, outcome, probability, isLeaving }, index) => {
    const { letter, name } = letterOf(scenario.name, index)
    const chance = probability === undefined ? '' : writer.percent(probability)
    const at = outcome && middleOf(outcome)
    const shown = isLeaving ? (points.batnaValue ?? points.batna) : outcome
    const value = shown === undefined ? '' : figures.range(shown)
    const isPast =
      !isLeaving && outcome !== undefined && floor !== undefined && isPastFloor(scale, floor, outcome)
    const difference = at && compareWithFloor(reader, at)
    const title = msg`Scenario ${letter}, ${value === '' ? name : value}`
    return {
      id: `scenario ${index}`,
      letter,
      name,
      value,
      chance,
      at: at && Number(at),
      probability: probability && Number(probability),
      isLeaving,
      leaveText: isLeaving
        ? {
            long: value === '' ? writer.say(msg`leave`) : writer.say(msg`leave, ${value}`),
            short: writer.say(msg`leave`),
          }
        : undefined,
      isPastFloor: isPast,
      isLikely: scenario.certainty === 'likely',
      span: scenario.head,
      sentence: sentences(writer, [
        msg`${title}, line ${writer.line(scenario.head)}`,
        ...(isLeaving || difference === undefined ? [] : [msg`It is ${difference}`]),
        ...(scenario.response === undefined
          ? []
          : [msg`${capitalize(plain(scenario.response).slice(0, 200))}`]),
      ]),
    }
  })
}

function readPlan(reader: Reader): AxisData['plan'] {
  const { negotiable, writer, figures } = reader
  const { plan, scale, floor } = negotiable
  if (isUnsaid(plan)) return undefined
  const comparison = compareWithFloor(reader, plan.value)
  return {
    at: Number(plan.value),
    text: writer.say(msg`On average ${figures.rounded(plan.value)}`),
    comparison: comparison ? writer.say(comparison) : '',
    isWorse: floor !== undefined && isPastFloor(scale, floor, { low: plan.value, high: plan.value }),
  }
}

function readLevels({ negotiable, writer, figures }: Reader): readonly LevelData[] {
  const { levels, scale, prospects, floor } = negotiable
  return levels.map(({ who, text, to, span }, index) => {
    const from = levels[index - 1]?.to
    const needing = prospects.flatMap(({ scenario, outcome, isLeaving }, place) => {
      if (outcome === undefined || isLeaving || from === undefined) return []
      const price = worstOf(scale, outcome)
      const isBeyond = gain(scale, price, from).lt(0) && (to === undefined || gain(scale, price, to).gte(0))
      return isBeyond ? [letterOf(scenario.name, place).letter] : []
    })
    const name = who ?? text
    const label =
      index > 0 && who !== undefined
        ? msg`only ${name}`
        : index === 0 && who !== undefined && levels.length > 1
          ? msg`${name} alone`
          : msg`${name}`
    const end = to ?? (floor && worstOf(scale, floor))
    const shown = (amount: Big | undefined) => (amount === undefined ? '…' : figures.exact(amount))
    const words = writer.say(label) + (needing.length > 0 ? ` (${needing.join(', ')})` : '')
    const value = `${shown(from)}–${shown(end)}`
    return {
      id: `level ${index}`,
      name: writer.say(msg`Who may accept`),
      isLikely: false,
      text: words,
      value,
      from: from && Number(from),
      to: end && Number(end),
      span,
      sentence: sentences(writer, [msg`${words.slice(0, 200)}: ${value}, line ${writer.line(span)}.`]),
    }
  })
}

function readSteps({ negotiable, writer, figures }: Reader): readonly StepMark[] {
  return negotiable.steps.map(({ concession, price }, index) => {
    const asked = askedFor(concession)
    const text = asked === '' ? writer.say(msg`for nothing`) : writer.say(msg`for ${asked}`)
    const value = figures.exact(price)
    return {
      id: `step ${index}`,
      name: writer.say(msg`Step ${index + 1}`),
      value,
      text,
      at: Number(price),
      isLikely: concession.certainty === 'likely',
      span: concession.span,
      sentence: sentences(writer, [
        msg`Step ${index + 1}, ${value} ${text}, line ${writer.line(concession.span)}`,
      ]),
    }
  })
}
