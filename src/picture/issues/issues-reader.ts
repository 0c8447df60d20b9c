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
import { isUnsaid, type Unsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import type { Issue } from '../../brief/facts/issues.js'
import { findPosition } from '../../brief/facts/positions.js'
import { readYardsticks, type Score, scorePackages, type Yardstick } from '../../brief/facts/score.js'
import type { Value } from '../../values/money.js'
import { formatAmount } from '../../values/value.js'
import type { Writer } from '../writer.js'

/** What is known of the issues and packages of a brief, for the texts and numbers that are drawn. */
export interface Reader {
  readonly brief: Brief
  readonly writer: Writer
  readonly issues: readonly Issue[]
  readonly trades: Trades | Unsaid
  readonly yardsticks: readonly Yardstick[] | undefined
  readonly scores: readonly Score[]
  /** The packages that are best for both, written or not; empty where they cannot be made. */
  readonly frontier: readonly Candidate[]
  readonly improvement: Improvement | undefined
  /** Writes an amount of an issue, `€455k`. */
  readonly write: (amount: Big, unit: Value) => string
}

export function readerOf(brief: Brief, writer: Writer): Reader {
  const { facts, language } = brief
  const issues = weighed(facts.issues)
  const { positions, floor } = facts
  const yardsticks = readYardsticks({ issues, positions, floor })
  const scores = scoresOf(brief)
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

/** Writes the terms of a deal: what is counted like the limit leaves out what it counts, `€455k`. */
export function termWriter({ facts, language }: Brief): Reader['write'] {
  const per = findPosition(facts.positions, 'walkAway')?.value?.per.join()
  return (amount, unit) =>
    formatAmount(amount, unit.per.join() === per ? { ...unit, per: [] } : unit, language)
}

/** The points of the packages, by the issues that are weighed. */
export function scoresOf({ facts }: Pick<Brief, 'facts'>): readonly Score[] {
  const { packages, positions, floor } = facts
  return scorePackages({ issues: weighed(facts.issues), packages, positions, floor })
}

/** The issues of the tables that have weights, if one has: another table may list the limits of several contracts. */
function weighed(issues: readonly Issue[]): readonly Issue[] {
  const tables = new Set(
    issues.flatMap(({ weight, theirWeight, table }) => (weight?.value || theirWeight?.value ? [table] : [])),
  )
  return tables.size === 0 ? issues : issues.filter(({ table }) => tables.has(table))
}
