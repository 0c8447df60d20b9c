import type { Outline, Section } from '../../markdown/outline.js'
import type { BriefChange } from '../brief-change.js'
import type { ReadLog, Recorded } from '../reads.js'
import { type Concession, readConcessions } from './concessions.js'
import { type Deadline, readDeadlines } from './deadlines.js'
import { type Issue, type Package, readIssues, readPackages } from './issues.js'
import { type Milestone, readMilestones } from './milestones.js'
import { type Offer, readOffers } from './offers.js'
import { type Person, readPeople } from './people.js'
import { type Bargain, type Position, readBargain, readPositions } from './positions.js'
import { type ListedQuestion, readQuestions } from './questions.js'
import { readScenarios, type Scenario } from './scenarios.js'
import { readTheirNames } from './sides.js'
import { datesInFrontMatter, datesInSection, type WrittenDate } from './written-dates.js'

/** What the sections mean, each read when it is first asked for and in the order of the text. */
export interface Facts {
  readonly people: readonly Person[]
  /** Words by which the other side is known. */
  readonly theirNames: readonly string[]
  readonly milestones: readonly Milestone[]
  readonly deadlines: readonly Deadline[]
  readonly dates: readonly WrittenDate[]
  readonly scenarios: readonly Scenario[]
  readonly questions: readonly ListedQuestion[]
  readonly positions: readonly Position[]
  readonly bargain: Bargain
  readonly issues: readonly Issue[]
  readonly packages: readonly Package[]
  readonly concessions: readonly Concession[]
  readonly offers: readonly Offer[]
}

type Name = keyof Facts

/** How each is read; some rest on others. */
const readers: { readonly [N in Name]: (brief: Outline, facts: LazyFacts) => Facts[N] } = {
  people: readPeople,
  theirNames: (brief, { people }) => readTheirNames(brief, people),
  milestones: readMilestones,
  deadlines: (brief, { milestones }) => readDeadlines(brief, milestones),
  dates: (brief, facts) => [
    ...datesInFrontMatter(brief),
    ...[brief.preamble, ...brief.sections].flatMap(facts.datesIn),
  ],
  scenarios: readScenarios,
  questions: readQuestions,
  positions: readPositions,
  bargain: (brief, { positions }) => readBargain(brief, positions),
  issues: readIssues,
  packages: (brief, { issues }) => readPackages(brief, issues),
  concessions: readConcessions,
  offers: readOffers,
}

type Kept = { [N in Name]?: Recorded<Facts[N]> }

/** The facts of a brief, each read when it is first asked for, unless it stands as it stood in an earlier state. */
export class LazyFacts implements Facts {
  readonly #brief: Outline
  readonly #log: ReadLog
  readonly #kept: Kept
  /** The dates of one section. */
  readonly datesIn: (section: Section) => readonly WrittenDate[]

  constructor(brief: Outline, log: ReadLog, kept: Kept = {}) {
    this.#brief = brief
    this.#log = log
    this.#kept = kept
    this.datesIn = log.rememberEach((section: Section) => datesInSection(brief, section))
  }

  /** What was read and is the same, at the same places, after the change. */
  whatStands(change: BriefChange): Kept {
    const stands = ([, { reads }]: readonly [string, Recorded<unknown>]) => change.isUnmoved(reads)
    return Object.fromEntries(Object.entries(this.#kept).filter(stands))
  }

  #read<N extends Name>(name: N): Facts[N] {
    const known = this.#kept[name]
    if (known !== undefined) {
      this.#log.current?.tookFrom(known.reads)
      return known.value
    }
    const recorded = this.#log.record(() => readers[name](this.#brief, this))
    Object.assign(this.#kept, { [name]: recorded })
    return recorded.value
  }

  get people(): Facts['people'] {
    return this.#read('people')
  }

  get theirNames(): Facts['theirNames'] {
    return this.#read('theirNames')
  }

  get milestones(): Facts['milestones'] {
    return this.#read('milestones')
  }

  get deadlines(): Facts['deadlines'] {
    return this.#read('deadlines')
  }

  get dates(): Facts['dates'] {
    return this.#read('dates')
  }

  get scenarios(): Facts['scenarios'] {
    return this.#read('scenarios')
  }

  get questions(): Facts['questions'] {
    return this.#read('questions')
  }

  get positions(): Facts['positions'] {
    return this.#read('positions')
  }

  get bargain(): Facts['bargain'] {
    return this.#read('bargain')
  }

  get issues(): Facts['issues'] {
    return this.#read('issues')
  }

  get packages(): Facts['packages'] {
    return this.#read('packages')
  }

  get concessions(): Facts['concessions'] {
    return this.#read('concessions')
  }

  get offers(): Facts['offers'] {
    return this.#read('offers')
  }
}
