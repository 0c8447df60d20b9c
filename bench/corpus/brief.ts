import { noteLines } from './notes.js'
import * as phrases from './phrases.js'
import { createRandom, type Random } from './random.js'

/** How many lines every brief has, and how many each round adds. */
const fixedLines = 40
const linesPerRound = 41

/** How many rounds of talks a brief of that many lines holds. */
export function roundsOf(lines: number): number {
  return (lines - fixedLines) / linesPerRound
}

/**
 * A brief of 40 + 41 × rounds lines, the same for the same arguments. The first round makes it complete; each further
 * one adds a person, two milestones, a scenario, two questions and the notes of a meeting.
 */
export function writeBrief(rounds: number, seed = 1): string {
  const random = createRandom(seed)
  const price = random.between(300, 600)
  const talks = Array.from({ length: rounds }, (_, round) => writeRound(random, round, rounds, price))
  const all = (part: keyof Round) => talks.flatMap(round => round[part])
  const lines = [
    ...header(random),
    '## Context',
    '',
    `- **Subject:** ${random.pick(phrases.subjects)}, today €${price}k per year`,
    '- **Our interests:** cover the rise of the paper price; keep line 3 filled until the new press arrives',
    '- **Their interests (est.):** predictable cost, because the budget is closed before Christmas',
    '- **History:** renewed in 2022 and 2024; both times they opened with a freeze and settled in the third meeting',
    '- **Assumption:** the tender threat is real for 20% of the volume only (to test in meeting 1)',
    '',
    '## Personality',
    '',
    ...all('people'),
    '',
    '## Timeline',
    '',
    ...all('milestones'),
    '',
    '## Scenarios',
    '',
    ...all('scenarios'),
    '## Walk-away point',
    '',
    `- Opening: €${price + 48}k per year (€${price}k plus 9% index)`,
    `- Target: €${price + 35}k per year`,
    `- Walk-away: €${price + 8}k per year, because BATNA value plus €4k for the cost of ramping down`,
    '- BATNA: move line 3 to Nordkauf, letter of intent valid until 2028-09-15',
    `- BATNA value: €${price + 4}k per year`,
    `- Their walk-away (est.): €${price + 30}k–€${price + 55}k per year (source: two tender prices from 2025)`,
    `- Authority: Lena down to €${price + 20}k per year; below that Petra, reachable on each meeting day`,
    '',
    '## Listening questions',
    '',
    ...all('questions').map((question, index) => `${index + 1}. ${question}`),
    '',
    ...all('notes'),
  ]
  return `${lines.join('\n')}\n`
}

function header(random: Random): string[] {
  const company = random.pick(phrases.companies)
  return [
    '---',
    `counterparty: ${company}`,
    'role: seller',
    'currency: EUR',
    'deadline: 2028-06-30',
    'language: en',
    'updated: 2026-11-20',
    'confidentiality: TLP:AMBER',
    '---',
    `# ${company} – renewal 2027`,
    '',
  ]
}

interface Round {
  readonly people: readonly string[]
  readonly milestones: readonly string[]
  readonly scenarios: readonly string[]
  readonly questions: readonly string[]
  readonly notes: readonly string[]
}

function writeRound(random: Random, round: number, rounds: number, price: number): Round {
  const isFirst = round === 0
  const times = <T>(count: number, write: (index: number) => T) =>
    Array.from({ length: count }, (_, i) => write(i))
  const day = (part: number) => dayAfter(Math.floor(((round + part) / rounds) * 500))
  return {
    people: times(isFirst ? 2 : 1, () => writePerson(random)).flat(),
    milestones: times(isFirst ? 4 : 2, i => writeMilestone(random, day(i / (isFirst ? 4 : 2)))),
    scenarios: times(isFirst ? 3 : 1, i => writeScenario(random, isFirst ? i : round + 2, price)).flat(),
    questions: times(isFirst ? 6 : 2, () => random.pick(phrases.questions)),
    notes: noteLines(random, round + 1, day(0.5), { isShort: isFirst }),
  }
}

function writePerson(random: Random): string[] {
  const name = `${random.pick(phrases.firstNames)} ${random.pick(phrases.lastNames)}`
  return [
    `- **${name}, ${random.pick(phrases.duties)}** – decides up to €${random.between(1, 9) * 50}k per year`,
    `  - Evidence: on ${dayAfter(-random.between(10, 300))} ${random.pick(phrases.evidences)}`,
    `  - Approach: ${random.pick(phrases.approaches)}`,
  ]
}

function writeMilestone(random: Random, day: string): string {
  const owner = random.pick([...phrases.firstNames, 'TBD'])
  return `- [ ] ${day}: ${random.pick(phrases.steps)} – owner: ${owner}`
}

function writeScenario(random: Random, index: number, price: number): string[] {
  return [
    `### ${index + 1}. ${index === 2 ? 'No agreement' : random.pick(phrases.scenarioNames)}`,
    `- Trigger: ${random.pick(phrases.triggers)}`,
    `- Response: ${random.pick(phrases.responses)}`,
    index === 2
      ? '- Outcome: walk away and sign with Nordkauf'
      : `- Outcome: accept at €${price + random.between(4, 40)}k per year`,
    '',
  ]
}

/** A day so many days from 1 December 2026, none of them at a weekend. */
function dayAfter(days: number): string {
  const date = new Date(Date.UTC(2026, 11, 1 + days))
  const weekend = { 0: 1, 6: 2 }[date.getUTCDay()] ?? 0
  date.setUTCDate(date.getUTCDate() + weekend)
  return date.toISOString().slice(0, 10)
}
