import { byHarm, isToFix } from '../rules/harm.js'
import type { Problem } from '../rules/rule.js'
import { type Span, touches } from '../text/span.js'

/** A place with problems, and its number among all such places. */
export interface ProblemPlace {
  readonly span: Span
  /** Those that begin here, the most harmful first. */
  readonly problems: readonly Problem[]
  /** From 1, the most harmful. */
  readonly number: number
  readonly count: number
}

/**
 * The place with a problem that does less harm than the one at the offset, or with `previous` more, wrapping around; the
 * most harmful one when there is none at the offset. Infos count only if there is nothing to fix, hints never. Undefined
 * without problems.
 */
export function findProblemPlace(
  problems: readonly Problem[],
  offset: number,
  direction: 'next' | 'previous',
): ProblemPlace | undefined {
  const places = placesOf(problems)
  const here = indexAt(places, offset)
  const step = direction === 'next' ? 1 : -1
  const index = here === -1 ? 0 : (here + step + places.length) % places.length
  const place = places[index]
  return place && { ...place, number: index + 1, count: places.length }
}

type Place = Pick<ProblemPlace, 'span' | 'problems'>

/** The most harmful first. */
function placesOf(problems: readonly Problem[]): readonly Place[] {
  const toFix = problems.filter(isToFix)
  const counted = toFix.length > 0 ? toFix : problems.filter(({ severity }) => severity === 'info')
  const places = new Map<number, Place>()
  for (const problem of byHarm(counted)) {
    const { span } = problem
    const place = places.get(span.start)
    places.set(span.start, {
      span: place?.span ?? span,
      problems: [...(place?.problems ?? []), problem],
    })
  }
  return [...places.values()]
}

/** The place that begins at the offset, or else the shortest around it; -1 without one. */
function indexAt(places: readonly Place[], offset: number): number {
  const exact = places.findIndex(({ span }) => span.start === offset)
  if (exact !== -1) return exact
  const [shortest] = places
    .filter(({ span }) => touches(span, offset))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  return shortest === undefined ? -1 : places.indexOf(shortest)
}
