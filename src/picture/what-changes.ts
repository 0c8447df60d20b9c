import type { Big } from 'big.js'
import type { Negotiable } from '../brief/analyses/negotiable.js'
import { chanceAt, shareAt } from '../brief/analyses/room.js'
import { gain, middleOf, worstOf } from '../brief/analyses/scale.js'
import { isUnsaid } from '../brief/analyses/unsaid.js'
import type { Brief } from '../brief/brief.js'
import { type Message, msg } from '../text/message.js'
import { letterOf } from './axis/axis-reader.js'
import type { Figures } from './figures.js'
import { shortName } from './issues/issues-heading.js'
import { scoresOf } from './issues/issues-reader.js'
import { mostPackages, nameOf, shown } from './issues/read-packages.js'
import { widthsShown } from './lead.js'
import type { Writer } from './writer.js'

/** Something that would be different. */
export interface Change {
  readonly name: string
  readonly was: string
  readonly now: string
  /** Whether it is a new harm. */
  readonly isHarm: boolean
}

/** What changes, and what it was compared with that stays as it is. */
export interface Comparison {
  readonly changes: readonly TracedChange[]
  /** `Unchanged: Scenario A, €455k, Package Index.`; empty if all changes. */
  readonly unchanged: string
}

interface TracedChange extends Change {
  /** `Scenario B`; undefined for what is no offer that can be past a limit. */
  readonly short: string | undefined
}

/** What a number is part of: its deal and the brief. */
type State = readonly [deal: Negotiable, brief: Brief]

/** What is said in other words after a number has changed. */
export function changesBetween(
  [before, oldBrief]: State,
  [after, newBrief]: State,
  figures: Figures,
  writer: Writer,
): Comparison {
  const { say } = writer
  const [oldPackages, newPackages] = [packagesOf(oldBrief), packagesOf(newBrief)]
  const rows = [
    rowOf(msg`Room`, roomOf(before, figures), roomOf(after, figures)),
    rowOf(msg`Your target keeps`, shareOf(before, figures, writer), shareOf(after, figures, writer)),
    rowOf(msg`They can agree to your target`, chanceOf(before, writer), chanceOf(after, writer)),
    ...before.prospects.flatMap(({ scenario, outcome, isLeaving }, index) => {
      const next = after.prospects[index]
      if (isLeaving || outcome === undefined || next?.outcome === undefined) return []
      const { letter } = letterOf(scenario.name, index)
      return [
        rowOf(
          msg`Scenario ${letter}, ${figures.range(outcome)}`,
          distanceOf(before, middleOf(outcome), figures),
          distanceOf(after, middleOf(next.outcome), figures),
          msg`Scenario ${letter}`,
        ),
      ]
    }),
    ...oldPackages.slice(0, mostPackages).map(({ name, told }, index) => {
      const bundle = msg`Package ${name}`
      return rowOf(bundle, told, newPackages[index]?.told, bundle)
    }),
    rowOf(msg`Plan, on average`, planOf(before, figures), planOf(after, figures)),
    ...after.levels.flatMap(({ who }, index) =>
      who === undefined || index === 0
        ? []
        : [
            rowOf(
              msg`Only ${who} may accept`,
              levelOf(before, index, figures),
              levelOf(after, index, figures),
            ),
          ],
    ),
  ]
  const told = rows.flatMap(row => {
    if (row === undefined) return []
    const [was, now] = [say(row.was.text), say(row.now.text)]
    const isHarm = row.now.isHarm && !row.was.isHarm
    return [{ name: say(row.name), was, now, isHarm, short: row.short && say(row.short) }]
  })
  const same = told.filter(({ was, now }) => was === now).map(({ name, now }) => `${name}: ${now}`)
  return {
    changes: told.filter(({ was, now }) => was !== now),
    unchanged: same.length === 0 ? '' : say(msg`Unchanged: ${same.join('; ')}.`),
  }
}

/** `Scenario B, Package Volume are now past your limit.`; undefined if nothing is that was not. */
export function harmIn(
  changes: readonly TracedChange[],
  { floor, points }: Negotiable,
  { say }: Writer,
): Message | undefined {
  const names = changes.flatMap(({ isHarm, short }) => (isHarm && short !== undefined ? [short] : []))
  const [first, ...others] = names
  const last = others.at(-1)
  if (first === undefined) return undefined
  const isLimit = floor?.position === points.walkAway?.position
  if (last === undefined)
    return isLimit ? msg`${first} is now past your limit.` : msg`${first} is now worse than leaving.`
  const all = say(msg`${names.slice(0, -1).join(', ')} and ${last}`)
  return isLimit ? msg`${all} are now past your limit.` : msg`${all} are now worse than leaving.`
}

interface Told {
  readonly text: Message
  readonly isHarm: boolean
}

function rowOf(name: Message, was: Told | undefined, now: Told | undefined, short?: Message) {
  return was === undefined || now === undefined ? undefined : { name, was, now, short }
}

function roomOf({ room }: Negotiable, figures: Figures): Told | undefined {
  if (isUnsaid(room)) return undefined
  if (room.widths.best.lt(0)) return { text: msg`none`, isHarm: true }
  return { text: msg`${figures.range(widthsShown(room, figures))}`, isHarm: false }
}

/** How much of the room the target keeps, or how far it is past the middle of their range. */
function shareOf({ room, points }: Negotiable, figures: Figures, writer: Writer): Told | undefined {
  const target = points.target && middleOf(points.target)
  if (isUnsaid(room) || target === undefined) return undefined
  const share = shareAt(room, target)
  if (isUnsaid(share)) return undefined
  if (share.share.gt(1))
    return {
      text: msg`${figures.difference(target, room.theirs.middle)} more than the middle`,
      isHarm: false,
    }
  return { text: msg`${writer.percent(share.share)} of the room`, isHarm: share.share.lt(0) }
}

function chanceOf({ room, points }: Negotiable, writer: Writer): Told | undefined {
  const target = points.target && middleOf(points.target)
  if (isUnsaid(room) || target === undefined) return undefined
  const chance = chanceAt(room, target)
  return isUnsaid(chance)
    ? undefined
    : { text: msg`in ${writer.percent(chance.chance)} of their range`, isHarm: false }
}

/** What each package is worth to us, and what in it is past a limit. */
function packagesOf(brief: Brief): readonly { readonly name: string; readonly told: Told }[] {
  return scoresOf(brief).map(({ package: bundle, ours, parts }) => {
    const points = shown(ours)
    const past = parts.filter(({ issue, ours }) => ours < 0 && !issue.isTradable)
    const names = past.map(({ issue }) => shortName(issue)).join(', ')
    return {
      name: nameOf(bundle),
      told:
        past.length === 0
          ? { text: msg`${points} points`, isHarm: false }
          : { text: msg`${points}, ${names} past your limit`, isHarm: true },
    }
  })
}

/** The range in which only somebody who decides beyond others may accept. */
function levelOf({ levels, floor, scale }: Negotiable, index: number, figures: Figures): Told | undefined {
  const [from, level] = [levels[index - 1]?.to, levels[index]]
  const to = level?.to ?? (floor && worstOf(scale, floor))
  if (from === undefined || to === undefined) return undefined
  if (gain(scale, from, to).lte(0)) return { text: msg`nothing left`, isHarm: false }
  const [low, high] = from.lt(to) ? [from, to] : [to, from]
  return { text: msg`${figures.range({ low, high })}`, isHarm: false }
}

function planOf(deal: Negotiable, figures: Figures): Told | undefined {
  return isUnsaid(deal.plan) ? undefined : distanceOf(deal, deal.plan.value, figures)
}

/** `€10k better than your limit`, or how far past it. */
function distanceOf({ floor, scale, points }: Negotiable, amount: Big, figures: Figures): Told | undefined {
  if (floor === undefined) return undefined
  const own = worstOf(scale, floor)
  const by = gain(scale, figures.round(amount), figures.round(own))
  const distance = figures.difference(amount, own)
  if (by.eq(0)) return { text: msg`at your limit`, isHarm: false }
  if (by.gt(0)) return { text: msg`${distance} inside`, isHarm: false }
  const isLimit = floor.position === points.walkAway?.position
  return {
    text: isLimit ? msg`${distance} past your limit` : msg`${distance} worse than leaving`,
    isHarm: true,
  }
}
