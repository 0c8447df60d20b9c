import type { Big } from 'big.js'
import { frontierOf } from '../../brief/analyses/frontier.js'
import {
  bestPackages,
  type Candidate,
  type Improvement,
  improve,
  suggestPackages,
} from '../../brief/analyses/packages.js'
import { type Trades, tradesOf } from '../../brief/analyses/trades.js'
import { isUnsaid, type Missing, type Unsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import type { Issue, Package } from '../../brief/facts/issues.js'
import { findPosition } from '../../brief/facts/positions.js'
import {
  readYardsticks,
  type Score,
  scorePackages,
  shareOf,
  totalOf,
  type Yardstick,
} from '../../brief/facts/score.js'
import { plain } from '../../markdown/outline.js'
import { type Message, msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import { formatAmount } from '../../values/value.js'
import type { Action, Row } from '../part.js'
import { plainly, richText, strong } from '../rich-text.js'
import type { Writer } from '../writer.js'
import type { IssueBar, IssuesData, PackageBar, PlaneData, Segment } from './issues-data.js'

/** What is drawn of the issues and packages of a brief; undefined if it has none. */
export function readIssuesPart(brief: Brief, writer: Writer): IssuesData | undefined {
  if (brief.facts.issues.length === 0) return undefined
  const reader = readerOf(brief, writer)
  const { issues, scores } = reader
  return {
    heading: plainly(writer.say(headingOf(reader))),
    note: richText(
      notesOf(reader)
        .map(message => writer.say(message))
        .join(' '),
    ),
    action: actionOf(reader),
    table: tableOf(reader),
    issues:
      issues.length > 1
        ? issues.slice(0, mostIssues).flatMap((issue, index) => barOf(reader, issue, index))
        : [],
    packages: scores.slice(0, mostPackages).map(score => packageOf(reader, score)),
    plane: planeOf(reader),
  }
}

/** More than these stand in the table only. */
const mostIssues = 12
const mostPackages = 6

interface Reader {
  readonly brief: Brief
  readonly writer: Writer
  readonly issues: readonly Issue[]
  readonly trades: Trades | Unsaid
  readonly yardsticks: readonly Yardstick[] | undefined
  readonly scores: readonly Score[]
  readonly frontier: readonly Candidate[]
  readonly improvement: Improvement | undefined
  /** Writes an amount of an issue, `€455k`. */
  readonly write: (amount: Big, unit: Value) => string
}

function readerOf(brief: Brief, writer: Writer): Reader {
  const { facts, language } = brief
  const issues = weighed(facts.issues)
  const { packages, positions, floor } = facts
  const yardsticks = readYardsticks({ issues, positions, floor })
  const scores = scorePackages({ issues, packages, positions, floor })
  const isRated = yardsticks !== undefined && scores.some(({ theirs }) => theirs !== undefined)
  const best = isRated ? bestPackages(yardsticks, language) : []
  const suggested = isRated ? suggestPackages(yardsticks, language) : []
  const [grid, offers] = [isUnsaid(best) ? [] : best, isUnsaid(suggested) ? [] : suggested]
  return {
    brief,
    writer,
    issues,
    trades: tradesOf(issues),
    yardsticks,
    scores,
    frontier: grid.length === 0 ? [] : frontierOf([...grid, ...offers]),
    improvement: improve(scores, offers),
    write: termWriter(brief),
  }
}

function termWriter({ facts, language }: Brief): Reader['write'] {
  const per = findPosition(facts.positions, 'walkAway')?.value?.per.join()
  return (amount, unit) =>
    formatAmount(amount, unit.per.join() === per ? { ...unit, per: [] } : unit, language)
}

/** What a package holds, `€455k · 45 days · 24 months`. */
export function packageTerms(brief: Brief, one: Package): string {
  return termsOf({ write: termWriter(brief) }, one)
}

/** The issues of the tables that have weights, if one has: another table may list the limits of several contracts. */
function weighed(issues: readonly Issue[]): readonly Issue[] {
  const tables = new Set(
    issues.flatMap(({ weight, theirWeight, table }) => (weight?.value || theirWeight?.value ? [table] : [])),
  )
  return tables.size === 0 ? issues : issues.filter(({ table }) => tables.has(table))
}

/** The finding: what to give for what, or what keeps it from being said. */
function headingOf({ issues, trades, brief }: Reader): Message {
  if (isUnsaid(trades)) return headingWithout(trades, issues)
  const [give, ask] = [listOf(trades.give, brief), listOf(trades.ask, brief)]
  if (give === undefined && ask === undefined)
    return msg`You and they weigh the issues alike: no trade stands out`
  if (give === undefined) return msg`Ask for ${ask ?? ''}: you care more than they do`
  if (ask === undefined) return msg`Give on ${give}: they care more than you do`
  return trades.give.length === 1 && trades.ask.length === 1
    ? msg`Trade ${give} for ${ask}`
    : msg`Give on ${give}, ask for ${ask}`
}

function headingWithout({ missing, because }: Unsaid, issues: readonly Issue[]): Message {
  const heaviest = heaviestOf(issues)
  if (missing !== 'theirWeights' || heaviest === undefined)
    return missing === 'weights'
      ? msg`What matters most to you?`
      : msg`What to trade cannot be said, because ${because}`
  const { issue, share, isTied, isOfHundred } = heaviest
  const name = capitalised(shortName(issue))
  if (isTied) return msg`Nothing weighs most. What would they trade?`
  if (!isOfHundred) return msg`${name} weighs most. What would they trade?`
  return Math.round(share) === 50
    ? msg`${name} is half of it. What would they trade?`
    : msg`${name} is ${Math.round(share)}% of it. What would they trade?`
}

function heaviestOf(issues: readonly Issue[]) {
  const total = totalOf(issues, 'weight')
  const [first, second] = issues.toSorted((a, b) => weightOf(b, 'weight') - weightOf(a, 'weight'))
  if (total === undefined || first?.weight?.value === undefined) return undefined
  return {
    issue: first,
    share: shareOf(first.weight.value.low, total),
    isOfHundred: total.eq(100),
    isTied: second !== undefined && weightOf(first, 'weight') === weightOf(second, 'weight'),
  }
}

function weightOf(issue: Issue, name: 'weight' | 'theirWeight'): number {
  return issue[name]?.value?.low.toNumber() ?? 0
}

/** `notice and lorries`; undefined for none. */
function listOf(issues: readonly Issue[], brief: Brief): Message | undefined {
  const [first, second, third, fourth] = issues.map(issue => lowered(shortName(issue), brief))
  if (first === undefined) return undefined
  if (second === undefined) return msg`${first}`
  if (third === undefined) return msg`${first} and ${second}`
  return fourth === undefined
    ? msg`${first}, ${second} and ${third}`
    : msg`${first}, ${second} and ${issues.length - 2} others`
}

/** The name of an issue as it can stand in a sentence: `payment`, but `VAT`, `Ulm depot` and `Zahlungsziel`. */
function lowered(name: string, { language, facts }: Brief): string {
  const [first = ''] = name.split(/[^\p{L}\p{N}]/u, 1)
  const isName = facts.theirNames.includes(first)
  return language === 'de' || isName || !/^\p{Lu}\p{Ll}+$/u.test(first)
    ? name
    : name.charAt(0).toLocaleLowerCase(language) + name.slice(1)
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A name is cut before it makes a heading longer than a line. */
function shortName({ name }: Pick<Issue, 'name'>): string {
  const all = plainly(name)
  return all.length <= 60 ? all : `${all.slice(0, 59)}…`
}

function barOf({ writer, trades, issues }: Reader, issue: Issue, index: number): readonly IssueBar[] {
  const own = issue.weight?.value?.low
  if (own === undefined || totalOf(issues, 'weight')?.gt(0) !== true) return []
  const theirs = issue.theirWeight?.value?.low
  const name = plainly(issue.name).slice(0, 200)
  const numbers = [own.toFixed(), theirs?.toFixed()] as const
  const advice = isUnsaid(trades)
    ? undefined
    : trades.give.includes(issue)
      ? msg`give here`
      : trades.ask.includes(issue)
        ? msg`ask here`
        : undefined
  const { say } = writer
  return [
    {
      id: `issue ${index}`,
      name,
      value: numbers[0],
      isLikely: false,
      span: issue.span,
      sentence: say(
        numbers[1] === undefined
          ? msg`${name}: weight ${numbers[0]}, line ${writer.line(issue.span)}.`
          : msg`${name}: weight ${numbers[0]} for you, ${numbers[1]} for them (est.), line ${writer.line(issue.span)}.`,
      ),
      ours: { points: own.toNumber(), text: index === 0 ? say(msg`${numbers[0]} you`) : numbers[0] },
      theirs:
        theirs === undefined || numbers[1] === undefined
          ? undefined
          : {
              points: theirs.toNumber(),
              text: index === 0 ? say(msg`${numbers[1]} them (est.)`) : numbers[1],
            },
      advice: advice === undefined ? '' : say(advice),
    },
  ]
}

function packageOf(reader: Reader, score: Score): PackageBar {
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

function shown(points: number): string {
  const whole = Math.round(points)
  return whole < 0 ? `−${-whole}` : `${Math.abs(whole)}`
}

function idOf({ facts }: Brief, one: Package): string {
  return `package ${facts.packages.indexOf(one)}`
}

function nameOf({ name }: Package): string {
  return plainly(name).slice(0, 200)
}

/** `€455k · 45 days · 24 months`; what has no number as it is written. */
function termsOf({ write }: Pick<Reader, 'write'>, { values }: Package): string {
  return values
    .flatMap(({ issue, value, words }) =>
      issue === undefined ? [] : [value === undefined ? plain(words).slice(0, 60) : write(value.low, value)],
    )
    .filter(term => term !== '')
    .join(' · ')
    .slice(0, 400)
}

function planeOf({ scores, frontier, improvement, writer, brief }: Reader): PlaneData | undefined {
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
  return {
    frontier: frontier.map(({ ours, theirs }) => ({ ours, theirs })),
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
      frontier: say(msg`the best both can get`),
    },
  }
}

/** `+3 you, +13 them`, from the points as they are shown. */
function gainsOf(improvement: Improvement): Message {
  const [own, their] = differencesOf(improvement)
  if (own === 0) return msg`same for you, +${their} them`
  return their === 0 ? msg`+${own} you, same for them` : msg`+${own} you, +${their} them`
}

function differencesOf({ of, better }: Improvement): readonly [own: number, their: number] {
  return [
    Math.round(better.ours) - Math.round(of.ours),
    Math.round(better.theirs) - Math.round(of.theirs ?? 0),
  ]
}

function notesOf(reader: Reader): readonly Message[] {
  const { trades, scores, improvement, yardsticks, issues } = reader
  const left = Math.max(0, issues.length - mostIssues)
  const hidden = Math.max(0, scores.length - mostPackages)
  const because = whyUnscored(reader)
  return [
    ...(isUnsaid(trades) ? missingNote(trades, issues) : []),
    ...(left > 0
      ? [left === 1 ? msg`1 more issue is in the table.` : msg`${left} more issues are in the table.`]
      : []),
    ...(because === undefined ? [] : [msg`The packages cannot be scored, because ${because}.`]),
    ...compared(scores),
    ...(improvement === undefined || yardsticks === undefined
      ? []
      : [suggestion(reader, improvement, yardsticks)]),
    ...(hidden > 0
      ? [hidden === 1 ? msg`1 more package is in the table.` : msg`${hidden} more packages are in the table.`]
      : []),
    ...(scores.length === 0
      ? []
      : [
          msg`Points of 100; 0 is the limit on every issue, 100 the opening.`,
          ...(scores.some(({ theirs }) => theirs !== undefined)
            ? [msg`Theirs is a rough estimate from their weights.`]
            : []),
        ]),
  ]
}

function missingNote({ missing, because }: Unsaid, issues: readonly Issue[]): readonly Message[] {
  if (missing === 'weights') return [msg`With weights you see what to trade: ${because}.`]
  if (missing === 'theirWeights' && issues.some(({ theirWeight }) => theirWeight?.value))
    return [msg`Their weights are not complete: ${because}.`]
  if (missing === 'theirWeights')
    return [
      msg`Their weights are not there yet: with them you see what costs you little and is worth much to them.`,
    ]
  return []
}

/** Why packages have no points; undefined if each has some, or if there is none. */
function whyUnscored({ brief, scores, yardsticks, issues }: Reader): Message | undefined {
  const { packages } = brief.facts
  if (packages.length === 0) return undefined
  if (yardsticks === undefined) {
    for (const issue of issues) {
      const { name } = issue
      if (issue.weight?.value === undefined) return msg`"${name}" has no weight`
      if (issue.walkAway?.value === undefined) return msg`"${name}" has no walk-away`
      if (issue.opening?.value === undefined) return msg`"${name}" has no opening`
      if (issue.opening.value.low.eq(issue.walkAway.value.low))
        return msg`the opening of "${name}" is its walk-away`
    }
    return undefined
  }
  const without = packages.find(one => scores.every(score => score.package !== one))
  const empty = issues.find(issue => !without?.values.some(value => value.issue === issue && value.value))
  return without && empty && msg`"${nameOf(without)}" has no number for "${empty.name}"`
}

function compared(scores: readonly Score[]): readonly Message[] {
  const [first, second, third] = scores
  if (first === undefined || second === undefined) return []
  const own = scores.map(({ ours }) => Math.round(ours))
  const [low, high] = [Math.min(...own), Math.max(...own)]
  if (third !== undefined)
    return [
      low === high
        ? msg`The packages are worth the same to you.`
        : msg`The packages are worth ${shown(low)} to ${shown(high)} points to you.`,
    ]
  const [a, b] = [nameOf(first.package), nameOf(second.package)]
  if (low === high) return [msg`${a} and ${b} are worth the same to you.`]
  const [better, worse] = first.ours > second.ours ? [first, second] : [second, first]
  const [up, down] = [nameOf(better.package), nameOf(worse.package)]
  const gap = high - low
  const costs =
    gap === 1
      ? msg`${down} costs you 1 point more than ${up}`
      : msg`${down} costs you ${gap} points more than ${up}`
  if (better.theirs === undefined || worse.theirs === undefined) return [msg`${costs}.`]
  const theirs = Math.round(worse.theirs) - Math.round(better.theirs)
  if (theirs < 0) return [msg`${down} is worse for both sides than ${up}.`]
  return [theirs === 0 ? msg`${costs}, and gives them nothing.` : msg`${costs}, and gives them ${theirs}.`]
}

function suggestion(
  { writer, write }: Reader,
  improvement: Improvement,
  yardsticks: readonly Yardstick[],
): Message {
  const { better } = improvement
  const terms = yardsticks.flatMap(({ issue }, index) => {
    const [amount, unit] = [better.amounts[index], issue.walkAway?.value ?? issue.opening?.value]
    return amount === undefined || unit === undefined ? [] : [`${shortName(issue)} ${write(amount, unit)}`]
  })
  const [own, their] = differencesOf(improvement)
  const who =
    own === 0
      ? msg`You lose nothing, they gain ${their}`
      : their === 0
        ? msg`You gain ${own}, they lose nothing`
        : msg`Both sides gain`
  const points = msg`${shown(better.ours)} to you, ${shown(better.theirs)} to them`
  return msg`${strong(writer.say(who))} with ${terms.join(', ')} instead of ${nameOf(improvement.of.package)}: ${points}.`
}

/** What would help most. */
function actionOf({ trades, brief, writer }: Reader): Action | undefined {
  const titles: { readonly [name in Missing]?: Message } = {
    issues: msg`Add an issue`,
    weights: msg`Add weights`,
    theirWeights: msg`Add their weights (est.)`,
    packages: msg`Add packages`,
  }
  const effect = isUnsaid(trades)
    ? trades.missing
    : brief.facts.packages.length === 0
      ? 'packages'
      : undefined
  const title = effect && titles[effect]
  return effect && title && { title: writer.say(title), effect }
}

function tableOf(reader: Reader): readonly Row[] {
  const { issues, brief, writer, improvement, yardsticks } = reader
  const { say } = writer
  const weights = issues.flatMap((issue): Row[] => {
    const name = plainly(issue.name).slice(0, 200)
    const line = writer.line(issue.span)
    const rows = [
      [msg`${name}, weight`, issue.weight?.value?.low, msg`sure`],
      [msg`${name}, their weight`, issue.theirWeight?.value?.low, msg`estimate`],
    ] as const
    return rows.flatMap(([what, weight, sureness]) =>
      weight === undefined
        ? []
        : [{ name: say(what), value: weight.toFixed(), sureness: say(sureness), line }],
    )
  })
  const packages = brief.facts.packages.map((one): Row => {
    const score = reader.scores.find(score => score.package === one)
    return {
      name: nameOf(one),
      value: [...(score ? [say(pointsOf(score))] : []), termsOf(reader, one)].join(': '),
      sureness: say(score?.theirs === undefined ? msg`sure` : msg`estimate`),
      line: writer.line(one.span),
    }
  })
  const better = improvement &&
    yardsticks && {
      name: say(gainsOf(improvement)),
      value: richText(say(suggestion(reader, improvement, yardsticks)))
        .map(({ text }) => text)
        .join(''),
      sureness: say(msg`estimate`),
      line: writer.line(improvement.of.package.span),
    }
  return [...weights, ...packages, ...(better ? [better] : [])]
}

function pointsOf({ ours, theirs }: Score): Message {
  return theirs === undefined
    ? msg`${shown(ours)} to you`
    : msg`${shown(ours)} to you, ${shown(theirs)} to them`
}
