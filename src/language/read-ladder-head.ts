import { byLanguage } from './by-language.js'
import type { LadderWords } from './ladders.js'
import { wholeWord } from './pattern.js'

/** The places in a ladder of key numbers, in the order in which people say them. */
export const ladderPlaces = ['opening', 'target', 'limit'] as const

export type LadderPlace = (typeof ladderPlaces)[number]

/** What a head hints at. */
export interface LadderHint {
  /** Several if its words may mean several. */
  readonly places: readonly LadderPlace[]
  /** Whether it says nothing else: `we ask` and not `the first invoice`. */
  readonly isPlain: boolean
  readonly isOurs: boolean
  readonly isTheirs: boolean
  /** Whether it calls somebody by a role and says nothing else, `Landlord`, `Landlord's letter`. */
  readonly isOfRole: boolean
  readonly isBetween: boolean
  /** Whether it is about today, about others or about something else. */
  readonly isAside: boolean
  /** Whether it names what is negotiated. */
  readonly isOfDeal: boolean
  /** Whether it belongs to a course or to variants: `Round 2`. */
  readonly isCourse: boolean
}

/** The hints in the head of a column, row or line by the words of one language. */
export function readLadderHead(head: string, language: string): LadderHint {
  const known = patternsOf(language)
  const places = ladderPlaces.filter(place => known[place].test(head))
  const rest = places.reduce((left, place) => left.replaceAll(known.every[place], ' '), head)
  return {
    places,
    isPlain: places.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replaceAll(known.fillers, ' ')),
    isOurs: known.ours.test(head),
    isTheirs: known.theirs.test(head) && !known.ours.test(head),
    isOfRole:
      head.search(known.roles) !== -1 &&
      !/[\p{L}\p{N}]/u.test(
        head.replace(known.roles, ' ').replace(known.papers, ' ').replaceAll(known.fillers, ' '),
      ),
    isBetween: known.between.test(head),
    isAside: known.aside.test(head),
    isOfDeal: known.deals.test(head),
    isCourse: known.courses.test(head),
  }
}

/** English words mean something else in other languages, so only those of the language itself count. */
const patternsOf = byLanguage(known => {
  const own = known.slice(-1)
  const words = (list: readonly string[], flags = 'iu') => new RegExp(wholeWord(list), flags)
  const list = (name: keyof LadderWords, flags?: string) =>
    words(
      own.flatMap(({ ladders }) => ladders[name]),
      flags,
    )
  return {
    opening: list('opening'),
    target: list('target'),
    limit: list('limit'),
    roles: words(
      own.flatMap(({ roles, positions }) =>
        [...roles.more, ...roles.less].flatMap(role => [
          role,
          ...positions.ownerEnd.map(end => `${role}${end}`),
        ]),
      ),
    ),
    papers: words(own.flatMap(({ partyCues }) => partyCues.papers)),
    every: { opening: list('opening', 'giu'), target: list('target', 'giu'), limit: list('limit', 'giu') },
    fillers: words(
      own.flatMap(({ functionWords, numberCues: { we, our, they, their, about, amountNouns } }) => [
        ...functionWords,
        ...we,
        ...our,
        ...they,
        ...their,
        ...about,
        ...amountNouns,
      ]),
      'giu',
    ),
    between: list('between'),
    aside: words(own.flatMap(({ ladders, numberCues }) => [...ladders.aside, ...numberCues.others])),
    courses: list('courses'),
    deals: list('deals'),
    ours: words(own.flatMap(({ numberCues: { we, our } }) => [...we, ...our])),
    theirs: words(
      own.flatMap(({ numberCues: { they, their, theirVerbs } }) => [...they, ...their, ...theirVerbs]),
    ),
  }
})
