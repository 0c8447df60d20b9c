import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { rules } from '../../src/rules/catalogue.js'
import { lint } from '../../src/rules/lint.js'
import { lineAt, readLines } from '../../src/text/lines.js'
import { toText } from '../../src/text/message.js'

const today = '2026-11-23'
const root = new URL('../../', import.meta.url)

function briefsIn(folder: string): string[] {
  return readdirSync(new URL(folder, root))
    .filter(name => name.endsWith('.negotiation.md') && !name.startsWith('weak'))
    .map(name => `${folder}${name}`)
}

/** `12 error group/name`, lines from 1. */
function check(path: string): string[] {
  const text = readFileSync(new URL(path, root), 'utf8')
  const lines = readLines(text)
  return lint(parseBrief(text), { today, fileName: path.slice(path.lastIndexOf('/') + 1) }).map(
    ({ span, severity, rule, message }) =>
      `${lineAt(lines, span.start) + 1} ${severity} ${rule}: ${toText(message)}`,
  )
}

describe('good briefs', () => {
  for (const path of ['examples/', 'test/briefs/good/', 'test/briefs/crlf/'].flatMap(briefsIn)) {
    it(`${path} has no errors and no warnings`, () => {
      assert.deepEqual(
        check(path).filter(line => /^\d+ (?:error|warning) /.test(line)),
        [],
      )
    })
  }
})

interface Expected {
  readonly problems: readonly { readonly line: number; readonly severity: string; readonly rule: string }[]
}

describe('the weak brief', () => {
  const expected: Expected = JSON.parse(readFileSync(new URL('test/briefs/weak.expected.json', root), 'utf8'))
  const known = new Set<string>(rules.map(({ id }) => id))
  const lines = expected.problems
    .filter(({ rule }) => known.has(rule))
    .map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)
  const found = check('examples/weak.negotiation.md').map(line => line.slice(0, line.indexOf(':')))

  it('has exactly the expected errors and warnings', () => {
    const isErrorOrWarning = (line: string) => / (?:error|warning) /.test(line)
    assert.deepEqual(found.filter(isErrorOrWarning).sort(), lines.filter(isErrorOrWarning).sort())
  })
  it('has all expected infos and hints', () => {
    assert.deepEqual(
      lines.filter(line => !found.includes(line)),
      [],
    )
  })
})
