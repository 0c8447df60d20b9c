import assert from 'node:assert/strict'
import type { FileReport, PlacedProblem } from '../../src/cli/file-report.js'
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

const mixed: FileReport = {
  file: 'deals/ü.negotiation.md',
  problems: [
    problem('3:7', { message: '"vendor-ish" is no role' }),
    problem('3:9', { severity: 'warning', rule: 'a/b' }),
    problem('110:1', { severity: 'info' }),
    problem('110:2', { severity: 'hint' }),
  ],
}

const hostile: FileReport = {
  file: 'a\u001B[2J\nb.md',
  problems: [problem('1:1', { message: '"\u001B]0;title\u0007" and \u202Etxt' })],
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
      { file: 'a.md', problems: [] },
      { file: 'b.md', problems: [] },
    ],
    text: '2 briefs checked: nothing to report\n',
  },
  'the problems of a file, without hints': {
    reports: [{ file: 'a.md', problems: [] }, mixed],
    text: `deals/ü.negotiation.md
    3:7  error    "vendor-ish" is no role  group/name
    3:9  warning  Wrong  a/b
  110:1  info     Wrong  group/name

2 briefs checked: 1 error, 1 warning, 1 info (1 hint not shown: add --verbose)
`,
  },
  'hints on request': {
    reports: [
      {
        file: 'a.md',
        problems: [problem('1:1', { severity: 'hint' }), problem('2:1', { severity: 'hint' })],
      },
    ],
    showsHints: true,
    text: 'a.md\n  1:1  hint     Wrong  group/name\n  2:1  hint     Wrong  group/name\n\n1 brief checked: 2 hints\n',
  },
  'no heading over hidden hints': {
    reports: [{ file: 'a.md', problems: [problem('1:1', { severity: 'hint' })] }],
    text: '1 brief checked: nothing to report (1 hint not shown: add --verbose)\n',
  },
  'a colour for each severity': {
    reports: [{ file: 'a.md', problems: [problem('1:1', {})] }],
    isColoured: true,
    text: '\u001B[1ma.md\u001B[0m\n  1:1  \u001B[31merror  \u001B[0m  Wrong  \u001B[90mgroup/name\u001B[0m\n\n1 brief checked: 1 error\n',
  },
  'no control characters': {
    reports: [hostile],
    text: 'a\uFFFD[2J\uFFFDb.md\n  1:1  error    "\uFFFD]0;title\uFFFD" and \uFFFDtxt  group/name\n\n1 brief checked: 1 error\n',
  },
}

describe('the report for people shows', () => {
  for (const [name, { reports, showsHints = false, isColoured = false, text }] of Object.entries(cases)) {
    it(name, () => assert.equal(formatText(reports, { showsHints, isColoured }), text))
  }
})
