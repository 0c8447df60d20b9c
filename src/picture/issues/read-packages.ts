import type { Big } from 'big.js'
import { frontierOf } from '../../brief/analyses/frontier.js'
import type { Improvement } from '../../brief/analyses/packages.js'
import type { Brief } from '../../brief/brief.js'
import type { Package } from '../../brief/facts/issues.js'
import type { Score, Yardstick } from '../../brief/facts/score.js'
import { plain } from '../../markdown/outline.js'
import { type Message, msg } from '../../text/message.js'
import { plainly } from '../rich-text.js'
import type { PackageBar, PlaneData, Segment } from './issues-data.js'
import { shortName } from './issues-heading.js'
import { type Reader, termWriter } from './issues-reader.js'

/** More than these stand in the table only. */
export const mostPackages = 6

export function packageOf(reader: Reader, score: Score): PackageBar {
  const { writer } = reader
  const { say } = writer
  const name = nameOf(score.package)
  const ours = shown(score.ours)
  const theirs = score.theirs === undefined ? undefined : shown(score.theirs)
  const segments = segmentsOf(reader, score)
  const past = segments.filter(({ isHarm }) => isHarm).map(segment => segment.name)
  const line = writer.line(score.package.span)
  return {
    id: idOf(reader.brief, score.package),
    name,
    value: theirs === undefined ? say(msg`${ours} you`) : say(msg`${ours} you, ${theirs} them`),
    isLikely: false,
    span: score.package.span,
    sentence: say(
      theirs === undefined
        ? msg`${name}: ${termsOf(reader, score.package)}. ${ours} points to you, line ${line}.`
        : msg`${name}: ${termsOf(reader, score.package)}. ${ours} points to you, ${theirs} to them (est.), line ${line}.`,
    ),
    segments,
    ours: { points: score.ours, text: say(msg`${ours} you`) },
    theirs:
      score.theirs === undefined || theirs === undefined
        ? undefined
        : { points: score.theirs, text: say(msg`${theirs} them (est.)`) },
    harm: past.length === 0 ? '' : say(msg`✕ ${past.join(', ')} past your limit`),
  }
}

function segmentsOf(reader: Reader, { package: { values }, parts, ours }: Score): readonly Segment[] {
  const texts = addUp(
    parts.map(part => part.ours),
    Math.round(ours),
  )
  return parts.map(({ issue, ours }, index) => {
    const value = values.find(value => value.issue === issue)?.value
    return {
      name: plainly(issue.name).slice(0, 200),
      term: value === undefined ? '' : reader.write(value.low, value),
      points: ours,
      text: shown(texts[index] ?? 0),
      isHarm: ours < 0 && !issue.isTradable,
    }
  })
}

/** Whole numbers near the parts that add up to the whole: those nearest to the next number are rounded up. */
function addUp(parts: readonly number[], whole: number): readonly number[] {
  const rounded = parts.map(Math.floor)
  const rest = whole - rounded.reduce((a, b) => a + b, 0)
  const up = parts
    .map((part, index) => ({ index, left: part - Math.floor(part) }))
    .sort((a, b) => b.left - a.left || a.index - b.index)
    .slice(0, Math.max(0, rest))
  return rounded.map((part, index) => (up.some(one => one.index === index) ? part + 1 : part))
}

export function shown(points: number): string {
  const whole = Math.round(points)
  return whole < 0 ? `−${-whole}` : `${Math.abs(whole)}`
}

function idOf({ facts }: Brief, one: Package): string {
  return `package ${facts.packages.indexOf(one)}`
}

export function nameOf({ name }: Package): string {
  return plainly(name).slice(0, 200)
}

/** `€455k · 45 days · 24 months`; what has no number as it is written. */
export function termsOf({ write }: Pick<Reader, 'write'>, { values }: Package): string {
  return values
    .flatMap(({ issue, value, words }) =>
      issue === undefined ? [] : [value === undefined ? plain(words).slice(0, 60) : write(value.low, value)],
    )
    .filter(term => term !== '')
    .join(' · ')
    .slice(0, 400)
}

/** What a package holds, `€455k · 45 days · 24 months`. */
export function packageTerms(brief: Brief, one: Package): string {
  return termsOf({ write: termWriter(brief) }, one)
}

export function planeOf({ scores, frontier, improvement, writer, brief }: Reader): PlaneData | undefined {
  const { say } = writer
  const spots = scores.flatMap(score =>
    score.theirs === undefined
      ? []
      : [
          {
            id: idOf(brief, score.package),
            name: nameOf(score.package),
            ours: score.ours,
            theirs: score.theirs,
          },
        ],
  )
  if (spots.length === 0) return undefined
  const isWrittenOnly = frontier.length === 0
  return {
    frontier: (isWrittenOnly ? frontierOf(spots) : frontier).map(({ ours, theirs }) => ({ ours, theirs })),
    packages: spots.slice(0, mostPackages),
    star: improvement && {
      ours: improvement.better.ours,
      theirs: improvement.better.theirs,
      from: { ours: improvement.of.ours, theirs: improvement.of.theirs ?? 0 },
      text: say(gainsOf(improvement)),
    },
    words: {
      betterForYou: say(msg`better for you →`),
      betterForThem: say(msg`↑ better for them (est.)`),
      frontier: say(isWrittenOnly ? msg`the best of these packages` : msg`the best both can get`),
    },
  }
}

/** `Price €455k`, of an issue with a unit. */
export function termOf(
  { write }: Pick<Reader, 'write'>,
  { issue }: Yardstick,
  amount: Big | undefined,
): readonly string[] {
  const unit = issue.walkAway?.value ?? issue.opening?.value
  return amount === undefined || unit === undefined ? [] : [`${shortName(issue)} ${write(amount, unit)}`]
}

/** `+3 you, +13 them`, from the points as they are shown. */
export function gainsOf(improvement: Improvement): Message {
  const [own, their] = differencesOf(improvement)
  if (own === 0) return msg`same for you, +${their} them`
  return their === 0 ? msg`+${own} you, same for them` : msg`+${own} you, +${their} them`
}

export function differencesOf({ of, better }: Improvement): readonly [own: number, their: number] {
  return [
    Math.round(better.ours) - Math.round(of.ours),
    Math.round(better.theirs) - Math.round(of.theirs ?? 0),
  ]
}
