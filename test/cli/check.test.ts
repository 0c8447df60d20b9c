import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { FileReport, PlacedProblem } from '../../src/cli/file-report.js'
import { type Files, inFolder, type RunOptions, runIn } from './folder.js'

const good = readFileSync(new URL('../../examples/halden-renewal.negotiation.md', import.meta.url), 'utf8')
/** A comment that always causes exactly one warning. */
const odd = '<!-- negotiation ignore no/such-rule -->'

async function report(
  content: string | Uint8Array,
  ...args: readonly string[]
): Promise<readonly PlacedProblem[]> {
  let reports: readonly FileReport[] = []
  await inFolder({ 'a.negotiation.md': content }, async folder => {
    reports = JSON.parse((await runIn(folder, ['check', '--format', 'json', ...args])).stdout)
  })
  assert.deepEqual(
    reports.map(({ file }) => file),
    ['a.negotiation.md'],
  )
  return reports[0]?.problems ?? []
}

async function runWith(files: Files, args: readonly string[], options: RunOptions = {}) {
  let ended = { stdout: '', stderr: '', exitCode: -1 as number | null }
  await inFolder(files, async folder => {
    ended = await runIn(folder, args, options)
  })
  return ended
}

describe('negotiation-brief check locates a problem', () => {
  const texts: { readonly [name: string]: readonly [text: string | Uint8Array, place: string] } = {
    'in a plain text': [`# A\n\n${odd}\n`, '3:25-3:37'],
    'after CRLF': [`# A\r\n\r\n${odd}\r\n`, '3:25-3:37'],
    'after lone CR': [`# A\r\r${odd}\r`, '3:25-3:37'],
    'after a byte order mark': [`\uFEFF${odd}\n\n# A\n`, '1:25-1:37'],
    'after characters of several UTF-16 units and bytes': [`# A\n\n𝄞 é ${odd}\n`, '3:30-3:42'],
    'without a last line ending': [`# A\n\n${odd}`, '3:25-3:37'],
    'far into a long line': [`# A\n\n${'word '.repeat(20_000)}${odd}\n`, '3:100025-3:100037'],
  }
  for (const [name, [text, place]] of Object.entries(texts)) {
    it(name, async () => {
      const problems = await report(text)
      const places = problems
        .filter(({ rule }) => rule === 'suppression/unknown-rule')
        .map(({ line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn}`)
      assert.deepEqual(places, [place])
    })
  }
})

/** A brief with an error: it lacks a walk-away point and says that it is ready. */
const bare = '## Context\n\n- Status: ready\n'

describe('negotiation-brief check reports', () => {
  it('exactly the documented fields as JSON', async () => {
    const problem = (await report(`# A\n\n${odd}\n`)).find(({ rule }) => rule === 'suppression/unknown-rule')
    assert.deepEqual(Object.entries(problem ?? {}), [
      ['rule', 'suppression/unknown-rule'],
      ['severity', 'warning'],
      ['message', 'There is no rule "no/such-rule"'],
      ['line', 3],
      ['column', 25],
      ['endLine', 3],
      ['endColumn', 37],
      ['fixable', true],
    ])
  })

  it('an empty file', async () => {
    const { stdout } = await runWith({ 'a.md': '# Notes\n', 'b.md': bare }, ['check', 'a.md', 'b.md'])
    assert.match(stdout, /\nNothing in it yet: a\.md\n2 briefs: 3 to fix first, \d+ more, no gaps open\n$/)
    const json = await runWith({ 'a.md': '# Notes\n' }, ['check', 'a.md', '--format', 'json'])
    assert.deepEqual(JSON.parse(json.stdout), [{ file: 'a.md', problems: [], empty: true }])
  })

  it('the same for text on standard input', async () => {
    const text = `\uFEFF# A\r\n\r\n${odd}\r\n`
    const args = ['check', '--format', 'json', '--stdin', '--stdin-filename', './x/a.negotiation.md']
    const ended = await runWith({}, args, { stdin: text })
    assert.deepEqual(JSON.parse(ended.stdout), [{ file: 'x/a.negotiation.md', problems: await report(text) }])
  })

  it('text without a file name', async () => {
    const ended = await runWith({}, ['check', '--stdin', '--format', 'json'], { stdin: good })
    assert.equal(JSON.parse(ended.stdout)[0].file, 'stdin.negotiation.md')
  })

  it('in colour only on a terminal that supports and allows it', async () => {
    const isColoured = async (isTTY: boolean, env = {}) =>
      (await runWith({ 'a.md': bare }, ['check', 'a.md'], { isTTY, env })).stdout.includes('\u001B')
    assert.deepEqual(
      [
        await isColoured(true),
        await isColoured(true, { NO_COLOR: '' }),
        await isColoured(true, { NO_COLOR: '1' }),
        await isColoured(true, { TERM: 'dumb' }),
        await isColoured(false),
      ],
      [true, true, false, false, false],
    )
  })
})

describe('negotiation-brief ends', () => {
  const files: Files = {
    'good.md': good,
    'warning.md': `${good}\n${odd}\n\n${odd}\n`,
    'error.md': bare,
    'empty.md': '',
    'latin1.md': Buffer.from('# Größe\n', 'latin1'),
    'utf16.md': Buffer.from('\uFEFF# Brief\n', 'utf16le'),
    'cut.md': Buffer.from('# Brief ü').subarray(0, -1),
  }
  const notUtf8 = 'was not checked: it is not UTF-8 text; save it with the encoding UTF-8\n'
  const cases: readonly (readonly [line: string, exitCode: number, stderr: string | RegExp])[] = [
    ['check good.md', 0, ''],
    ['check warning.md', 0, ''],
    ['check warning.md --max-warnings 2', 0, ''],
    ['check warning.md --max-warnings 1', 1, '2 warnings are more than the 1 that --max-warnings allows\n'],
    ['check good.md --max-warnings=0', 0, ''],
    ['check good.md error.md', 1, ''],
    ['check good.md empty.md', 0, ''],
    ['check latin1.md good.md', 2, `latin1.md ${notUtf8}`],
    ['check utf16.md error.md', 2, `utf16.md ${notUtf8}`],
    ['check cut.md', 2, `cut.md ${notUtf8}`],
    ['check error.md nope.md', 2, /^nope\.md was not checked: /],
    ['check --today 2026-02-30', 2, /--today.*'2026-02-30' is invalid/],
    ['check --today 2026-2-3', 2, /--today/],
    ['check --today 2028-02-29 good.md', 0, ''],
    ['check --max-warnings -1', 2, /--max-warnings.*'-1' is invalid/],
    ['check --max-warnings 1.5', 2, /--max-warnings/],
    ['check --format xml', 2, /--format.*'xml' is invalid.*text, json/],
    ['check --formt json', 2, /unknown option '--formt'[\s\S]*--format/],
    ['check --stdin good.md', 2, /--stdin takes no paths/],
    ['check --stdin-filename good.md', 2, /--stdin-filename needs --stdin/],
    ['good.md', 2, /unknown command 'good\.md'/],
    ['', 2, /Usage: negotiation-brief[\s\S]*check[\s\S]*explain/],
    ['--help', 0, ''],
    ['check --help', 0, ''],
    ['--version', 0, ''],
    ['explain', 0, ''],
    ['explain suppression/unused', 0, ''],
    ['explain unused', 2, /There is no rule "unused"\. Did you mean suppression\/unused\?/],
    ['explain Supression/unusd', 2, /Did you mean suppression\/unused\?/],
    ['explain something-else-entirely', 2, /^There is no rule "something-else-entirely"\. All rules: /],
  ]
  for (const [line, exitCode, stderr] of cases) {
    it(`with ${exitCode} after "${line}"`, async () => {
      const ended = await runWith(files, line.split(' ').filter(Boolean))
      if (typeof stderr === 'string') assert.equal(ended.stderr, stderr)
      else assert.match(ended.stderr, stderr)
      assert.equal(ended.exitCode, exitCode)
    })
  }

  it('with 2 when standard input is not UTF-8', async () => {
    const ended = await runWith({}, ['check', '--stdin', '--format', 'json'], { stdin: Uint8Array.of(0xff) })
    assert.deepEqual(ended, { stdout: '[]\n', stderr: `stdin.negotiation.md ${notUtf8}`, exitCode: 2 })
  })
})

describe('negotiation-brief prints', () => {
  it('its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    assert.equal((await runWith({}, ['--version'])).stdout, `${version}\n`)
  })

  it('the exit codes in its help', async () => {
    assert.match((await runWith({}, ['check', '--help'])).stdout, /Exit code: 0 .*1 .*2 /)
  })

  it('every rule with its severity and summary', async () => {
    const { stdout } = await runWith({}, ['explain'])
    assert.match(stdout, /^suppression\/unknown-rule +warning {2}Name existing rules in comments\.$/m)
    assert.match(stdout, /^suppression\/no-reason +off {6}/m)
  })

  it('the page of a rule', async () => {
    const { stdout } = await runWith({}, ['explain', 'suppression/unused'])
    assert.match(stdout, /^# Remove comments that accept nothing any more\n\n## Weak\n/)
  })
})
