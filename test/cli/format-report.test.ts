import assert from 'node:assert/strict'
import type { Counts, FileReport, PlacedProblem } from '../../src/cli/file-report.js'
import { formatText } from '../../src/cli/format-report.js'

function problem(place: string, rest: Partial<PlacedProblem>): PlacedProblem {
  const [line = 0, column = 0] = place.split(':').map(Number)
  const end = { endLine: line, endColumn: column + 1 }
  return {
    rule: 'group/name',
    severity: 'error',
    message: 'Wrong',
    line,
    column,
    ...end,
    fixable: false,
    ...rest,
  }
}

/** What the last line says about a file. */
function counts(first: number, more: number, open: number, all: number): Counts {
  return { first, more, gaps: { open, all } }
}

const none = counts(0, 0, 0, 10)

const mixed: FileReport = {
  file: 'deals/ü.negotiation.md',
  problems: [
    problem('3:7', { message: '"vendor-ish" is no role' }),
    problem('3:9', { severity: 'warning', rule: 'a/b' }),
    problem('110:1', { severity: 'info' }),
    problem('110:2', { severity: 'hint' }),
  ],
  counts: counts(2, 1, 1, 20),
}

const hostile: FileReport = {
  file: 'a\u001B[2J\nb.md',
  problems: [problem('1:1', { message: '"\u001B]0;title\u0007" and \u202Etxt' })],
  counts: counts(1, 0, 0, 0),
}

interface Case {
  readonly reports: readonly FileReport[]
  readonly showsHints?: boolean
  readonly isColoured?: boolean
  readonly text: string
}

const cases: { readonly [name: string]: Case } = {
  'nothing without files': { reports: [], text: '' },
  'one line for clean files': {
    reports: [
      { file: 'a.md', problems: [], counts: none },
      { file: 'b.md', problems: [], counts: none },
    ],
    text: '2 briefs: nothing to fix first, no gaps open\n',
  },
  'the problems of a file, without hints': {
    reports: [{ file: 'a.md', problems: [], counts: none }, mixed],
    text: `deals/ü.negotiation.md
    3:7  error    "vendor-ish" is no role  group/name
    3:9  warning  Wrong  a/b
  110:1  info     Wrong  group/name

1 hint not shown: add --verbose
2 briefs: 2 to fix first, 1 more, 1 of 30 gaps open
`,
  },
  'hints on request': {
    reports: [
      {
        file: 'a.md',
        problems: [problem('1:1', { severity: 'hint' }), problem('2:1', { severity: 'hint' })],
        counts: counts(0, 0, 1, 1),
      },
    ],
    showsHints: true,
    text: 'a.md\n  1:1  hint     Wrong  group/name\n  2:1  hint     Wrong  group/name\n\nNothing to fix first, 1 of 1 gap open\n',
  },
  'no heading over hidden hints': {
    reports: [{ file: 'a.md', problems: [problem('1:1', { severity: 'hint' })], counts: none }],
    text: '1 hint not shown: add --verbose\nNothing to fix first, no gaps open\n',
  },
  'a colour for each severity': {
    reports: [{ file: 'a.md', problems: [problem('1:1', {})], counts: counts(1, 12, 9, 74) }],
    isColoured: true,
    text: '\u001B[1ma.md\u001B[0m\n  1:1  \u001B[31merror  \u001B[0m  Wrong  \u001B[90mgroup/name\u001B[0m\n\n1 to fix first, 12 more, 9 of 74 gaps open\n',
  },
  'only infos': {
    reports: [{ file: 'a.md', problems: [problem('1:1', { severity: 'info' })], counts: counts(0, 1, 0, 0) }],
    text: 'a.md\n  1:1  info     Wrong  group/name\n\nNothing to fix first, 1 to improve\n',
  },
  'what was fixed and what is empty': {
    reports: [
      { file: 'a.md', problems: [], counts: none, fixed: [problem('1:1', {})] },
      { file: 'b.md', problems: [], counts: counts(0, 0, 0, 0), empty: true },
    ],
    text: 'a.md\n  1:1  fixed    Wrong  group/name\n\n1 problem fixed\nNothing in it yet: b.md\n2 briefs: nothing to fix first, no gaps open\n',
  },
  'no control characters': {
    reports: [hostile],
    text: 'a\uFFFD[2J\uFFFDb.md\n  1:1  error    "\uFFFD]0;title\uFFFD" and \uFFFDtxt  group/name\n\n1 to fix first\n',
  },
}

describe('the report for people shows', () => {
  for (const [name, { reports, showsHints = false, isColoured = false, text }] of Object.entries(cases)) {
    it(name, () => assert.equal(formatText(reports, { showsHints, isColoured }), text))
  }
})
