import type { Outline } from '../outline.js'
import { type Concession, readConcessions } from './concessions.js'
import { type Deadline, readDeadlines } from './deadlines.js'
import { type Issue, type Package, readIssues, readPackages } from './issues.js'
import { type Milestone, readMilestones } from './milestones.js'
import { type Offer, readOffers } from './offers.js'
import { type Person, readPeople } from './people.js'
import { type Bargain, type Position, readBargain, readPositions } from './positions.js'
import { type ListedQuestion, readQuestions } from './questions.js'
import { readScenarios, type Scenario } from './scenarios.js'
import { readWrittenDates, type WrittenDate } from './written-dates.js'

/** What the sections mean, each read when it is first asked for and in the order of the text. */
export interface Facts {
  readonly people: readonly Person[]
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

export function readFacts(brief: Outline): Facts {
  return new LazyFacts(brief)
}

class LazyFacts implements Facts {
  readonly #brief: Outline
  #people: readonly Person[] | undefined
  #milestones: readonly Milestone[] | undefined
  #deadlines: readonly Deadline[] | undefined
  #dates: readonly WrittenDate[] | undefined
  #scenarios: readonly Scenario[] | undefined
  #questions: readonly ListedQuestion[] | undefined
  #positions: readonly Position[] | undefined
  #bargain: Bargain | undefined
  #issues: readonly Issue[] | undefined
  #packages: readonly Package[] | undefined
  #concessions: readonly Concession[] | undefined
  #offers: readonly Offer[] | undefined

  constructor(brief: Outline) {
    this.#brief = brief
  }

  get people(): readonly Person[] {
    this.#people ??= readPeople(this.#brief)
    return this.#people
  }

  get milestones(): readonly Milestone[] {
    this.#milestones ??= readMilestones(this.#brief)
    return this.#milestones
  }

  get deadlines(): readonly Deadline[] {
    this.#deadlines ??= readDeadlines(this.#brief, this.milestones)
    return this.#deadlines
  }

  get dates(): readonly WrittenDate[] {
    this.#dates ??= readWrittenDates(this.#brief)
    return this.#dates
  }

  get scenarios(): readonly Scenario[] {
    this.#scenarios ??= readScenarios(this.#brief)
    return this.#scenarios
  }

  get questions(): readonly ListedQuestion[] {
    this.#questions ??= readQuestions(this.#brief)
    return this.#questions
  }

  get positions(): readonly Position[] {
    this.#positions ??= readPositions(this.#brief)
    return this.#positions
  }

  get bargain(): Bargain {
    this.#bargain ??= readBargain(this.#brief, this.positions)
    return this.#bargain
  }

  get issues(): readonly Issue[] {
    this.#issues ??= readIssues(this.#brief)
    return this.#issues
  }

  get packages(): readonly Package[] {
    this.#packages ??= readPackages(this.#brief, this.issues)
    return this.#packages
  }

  get concessions(): readonly Concession[] {
    this.#concessions ??= readConcessions(this.#brief)
    return this.#concessions
  }

  get offers(): readonly Offer[] {
    this.#offers ??= readOffers(this.#brief)
    return this.#offers
  }
}
