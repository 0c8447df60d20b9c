import { type Lines, lineAt, readLines } from '../../text/lines.js'
import type { Span } from '../../text/span.js'
import type { ReadFacts, ReadPosition } from './read-facts.js'

/** What was read as documented JSON: lines from 1, `null` for what is absent. */
export function factsJson(text: string, facts: ReadFacts) {
  const lines = readLines(text)
  const line = ({ span }: { readonly span: Span }) => lineOf(lines, span)
  return {
    language: facts.language,
    role: facts.role ?? null,
    sections: facts.sections.map(section => ({
      key: section.key,
      heading: section.heading,
      line: line(section),
      certainty: section.certainty,
    })),
    positions: facts.positions.map(position => toPosition(position, line(position))),
    dates: facts.dates.map(date => ({
      line: line(date),
      iso: date.day ?? null,
      text: date.text,
      isStep: date.isStep,
    })),
    people: facts.people.map(person => ({
      line: line(person),
      name: person.name,
      evidence: person.evidence ?? null,
      approach: person.approach ?? null,
    })),
    scenarios: facts.scenarios.map(scenario => ({
      line: line(scenario),
      name: scenario.name,
      trigger: scenario.trigger ?? null,
      response: scenario.response ?? null,
      outcome: scenario.outcome ?? null,
      probability: scenario.probability ?? null,
    })),
    questions: facts.questions.map(question => ({
      line: line(question),
      kind: question.kind ?? null,
      text: question.text,
    })),
    unread: facts.unread.map(unread => ({ line: line(unread), text: unread.text })),
  }
}

export type FactsJson = ReturnType<typeof factsJson>

/** Absolute numbers, `48k` as 48000, and per cent as written. */
function toPosition({ name, text, kind, value, scope, certainty }: ReadPosition, line: number) {
  return {
    name,
    text,
    line,
    low: value?.low.toNumber() ?? null,
    high: value?.high.toNumber() ?? null,
    kind,
    currency: value?.kind === 'money' ? value.currency : null,
    per: value?.per ?? [],
    scope: scope ?? null,
    certainty,
  }
}

function lineOf(lines: Lines, { start }: Span): number {
  return lineAt(lines, start) + 1
}
