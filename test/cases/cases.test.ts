import { deepEqual } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Brief } from '../../src/brief/brief.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { factsJson } from '../../src/features/read/facts-json.js'
import { readFacts } from '../../src/features/read/read-facts.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'
import { buildText, type Case, lineAt, type WantedPosition } from './case.js'

const folder = 'test/cases'
const today = '2026-11-29'

for (const file of readdirSync(folder).filter(name => name.endsWith('.yaml') && name !== 'frame.yaml')) {
  const cases: readonly Case[] = parse(readFileSync(`${folder}/${file}`, 'utf8'))
  describe(`Cases: ${file.replace('.yaml', '').replaceAll('-', ' ')}`, () => {
    for (const given of cases) it(given.name, () => deepEqual(judge(given), []))
  })
}

/** What is not as the case wants it. */
function judge(given: Case): readonly string[] {
  const { text, linesBefore } = buildText(given)
  const brief = parseBrief(text)
  return [
    ...judgeProblems(given, brief, linesBefore),
    ...judgePositions(given, brief, linesBefore),
    ...judgeRest(given, brief),
  ]
}

function judgeProblems(given: Case, brief: Brief, linesBefore: number): readonly string[] {
  const { silent = [], says = [], noErrors = false, gaps } = given
  const problems = lint(brief, { today, fileName: given.fileName ?? 'x.negotiation.md' }).map(
    ({ rule, severity, message, span }) => ({
      rule,
      severity,
      line: lineAt(brief.text, span.start) - linesBefore,
      message: toText(message),
    }),
  )
  const last = given.lines?.split('\n').length ?? Number.POSITIVE_INFINITY
  const open = problems.filter(({ rule, line }) => rule === 'brief/placeholder' && line > 0 && line <= last)
  return [
    ...problems
      .filter(({ rule, severity }) => silent.includes(rule) || (noErrors && severity === 'error'))
      .map(({ rule, line, message }) => `line ${line}: ${rule}: ${message}`),
    ...says
      .filter(
        ({ rule, line, severity }) =>
          !problems.some(
            problem =>
              problem.rule === rule &&
              (line ?? problem.line) === problem.line &&
              (severity ?? problem.severity) === problem.severity,
          ),
      )
      .map(wanted => `does not say ${JSON.stringify(wanted)}`),
    ...((gaps ?? open.length) === open.length ? [] : [`${open.length} gaps, not ${gaps}`]),
  ]
}

type ReadPosition = ReturnType<typeof factsJson>['positions'][number]

function judgePositions(given: Case, brief: Brief, linesBefore: number): readonly string[] {
  const { positions = [], notPositions = [] } = given
  const read = factsJson(brief.text, readFacts(brief, today)).positions.map(position => ({
    ...position,
    line: position.line - linesBefore,
  }))
  const isRead = (wanted: WantedPosition) => read.some(position => isAsWanted(position, wanted))
  const shown = read.map(({ name, line, low, per, certainty }) => ({ name, line, low, per, certainty }))
  return [
    ...positions
      .filter(wanted => !isRead(wanted))
      .map(wanted => `not read: ${JSON.stringify(wanted)} in ${JSON.stringify(shown)}`),
    ...notPositions.filter(isRead).map(wanted => `wrongly read: ${JSON.stringify(wanted)}`),
  ]
}

function isAsWanted(position: ReadPosition, wanted: WantedPosition): boolean {
  const { name, line, low, high, kind, currency, per, scope, certainty } = wanted
  return (
    (name ?? position.name) === position.name &&
    (line ?? position.line) === position.line &&
    isNear(position.low, low) &&
    isNear(position.high, high) &&
    (kind ?? position.kind) === position.kind &&
    (certainty ?? position.certainty) === position.certainty &&
    (currency === undefined || currency === position.currency) &&
    (per === undefined || per.toSorted().join() === position.per.toSorted().join()) &&
    (scope === undefined ||
      (scope === null
        ? position.scope === null
        : position.scope?.toLowerCase().includes(scope.toLowerCase()) === true))
  )
}

function isNear(read: number | null, wanted: number | undefined): boolean {
  if (wanted === undefined) return true
  return read !== null && Math.abs(read - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted))
}

function judgeRest(given: Case, brief: Brief): readonly string[] {
  const { sections = [], language = '', dates = [], noDates = [] } = given
  const days = brief.facts.dates.flatMap(({ date }) =>
    date.kind === 'day'
      ? [date.day]
      : date.kind === 'coarse'
        ? [date.start]
        : date.kind === 'ambiguous'
          ? date.readings
          : [],
  )
  return [
    ...sections
      .filter(wanted => !brief.sections.some(({ key }) => key === wanted))
      .map(wanted => `no section ${wanted}`),
    ...(brief.language.startsWith(language) ? [] : [`language ${brief.language}, not ${language}`]),
    ...dates.filter(wanted => !days.includes(wanted)).map(wanted => `no date ${wanted} in ${days.join()}`),
    ...noDates.filter(day => days.includes(day)).map(day => `wrong date ${day}`),
  ]
}
