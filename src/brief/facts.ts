import type { Outline } from './brief.js'
import { type Milestone, readMilestones } from './milestones.js'
import { type Person, readPeople } from './people.js'
import { type ListedQuestion, readQuestions } from './questions.js'
import { readScenarios, type Scenario } from './scenarios.js'

/** What the sections mean, each read when it is first asked for. */
export interface Facts {
  readonly people: readonly Person[]
  readonly milestones: readonly Milestone[]
  readonly scenarios: readonly Scenario[]
  readonly questions: readonly ListedQuestion[]
}

export function readFacts(brief: Outline): Facts {
  const people = once(() => readPeople(brief))
  const milestones = once(() => readMilestones(brief))
  const scenarios = once(() => readScenarios(brief))
  const questions = once(() => readQuestions(brief))
  return {
    get people() {
      return people()
    },
    get milestones() {
      return milestones()
    },
    get scenarios() {
      return scenarios()
    },
    get questions() {
      return questions()
    },
  }
}

function once<T>(read: () => T): () => T {
  let result: { readonly value: T } | undefined
  return () => {
    result ??= { value: read() }
    return result.value
  }
}
