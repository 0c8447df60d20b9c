import type { Outline, Section } from '../outline.js'
import type { ReadLog } from '../reads.js'
import { type Concession, readConcessions } from './concessions.js'
import { type Deadline, readDeadlines } from './deadlines.js'
import { type Issue, type Package, readIssues, readPackages } from './issues.js'
import { type Milestone, readMilestones } from './milestones.js'
import { type Offer, readOffers } from './offers.js'
import { type Person, readPeople } from './people.js'
import { type Bargain, type Position, readBargain, readPositions } from './positions.js'
import { type ListedQuestion, readQuestions } from './questions.js'
import { readScenarios, type Scenario } from './scenarios.js'
import { datesInFrontMatter, datesInSection, type WrittenDate } from './written-dates.js'

/** What the sections mean, each read when it is first asked for and in the order of the text. */
export interface Facts {
  readonly people: readonly Person[]
  readonly milestones: readonly Milestone[]
  readonly deadlines: readonly Deadline[]
  readonly dates: readonly WrittenDate[]
  /** Those of one section. */
  datesIn(section: Section): readonly WrittenDate[]
  readonly scenarios: readonly Scenario[]
  readonly questions: readonly ListedQuestion[]
  readonly positions: readonly Position[]
  readonly bargain: Bargain
  readonly issues: readonly Issue[]
  readonly packages: readonly Package[]
  readonly concessions: readonly Concession[]
  readonly offers: readonly Offer[]
}

export function readFacts(brief: Outline, log: ReadLog): Facts {
  const people = log.remember(() => readPeople(brief))
  const milestones = log.remember(() => readMilestones(brief))
  const deadlines = log.remember(() => readDeadlines(brief, milestones()))
  const bySection = new Map<Section, () => readonly WrittenDate[]>()
  const datesIn = (section: Section) => {
    const read = bySection.get(section) ?? log.remember(() => datesInSection(brief, section))
    bySection.set(section, read)
    return read()
  }
  const dates = log.remember(() => [
    ...datesInFrontMatter(brief),
    ...[brief.preamble, ...brief.sections].flatMap(datesIn),
  ])
  const scenarios = log.remember(() => readScenarios(brief))
  const questions = log.remember(() => readQuestions(brief))
  const positions = log.remember(() => readPositions(brief))
  const bargain = log.remember(() => readBargain(brief, positions()))
  const issues = log.remember(() => readIssues(brief))
  const packages = log.remember(() => readPackages(brief, issues()))
  const concessions = log.remember(() => readConcessions(brief))
  const offers = log.remember(() => readOffers(brief))
  return {
    get people() {
      return people()
    },
    get milestones() {
      return milestones()
    },
    get deadlines() {
      return deadlines()
    },
    get dates() {
      return dates()
    },
    datesIn,
    get scenarios() {
      return scenarios()
    },
    get questions() {
      return questions()
    },
    get positions() {
      return positions()
    },
    get bargain() {
      return bargain()
    },
    get issues() {
      return issues()
    },
    get packages() {
      return packages()
    },
    get concessions() {
      return concessions()
    },
    get offers() {
      return offers()
    },
  }
}
