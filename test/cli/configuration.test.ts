import assert from 'node:assert/strict'
import { type Files, inFolder, type RunOptions, type RunResult, runIn } from './folder.js'

const name = '.negotiation-brief.json'

async function runWith(files: Files, line: string, options: RunOptions = {}): Promise<RunResult> {
  let ended: RunResult = { stdout: '', stderr: '', exitCode: null }
  await inFolder(files, async folder => {
    ended = await runIn(folder, line.split(' '), options)
  })
  return ended
}

/** The levels of `brief/section-missing`, file by file. */
async function levels(files: Files, line: string, options: RunOptions = {}): Promise<unknown> {
  const { stdout } = await runWith(files, `${line} --format json`, options)
  const reports: readonly {
    readonly file: string
    readonly problems: readonly { readonly rule: string; readonly severity: string }[]
  }[] = JSON.parse(stdout)
  return Object.fromEntries(
    reports.map(({ file, problems }) => [
      file,
      problems.find(({ rule }) => rule === 'brief/section-missing')?.severity ?? 'off',
    ]),
  )
}

/** A brief without a walk-away point, which is an error because it says that it is ready. */
const bare = '## Context\n\n- Status: ready\n'

const at = (level: string) => JSON.stringify({ rules: { 'brief/section-missing': level } })

describe('the configuration file on the command line', () => {
  it('is the nearest file upwards', async () => {
    const files = {
      [name]: at('info'),
      'a.negotiation.md': bare,
      'deals/b.negotiation.md': bare,
      [`deals/old/${name}`]: at('off'),
      'deals/old/c.negotiation.md': bare,
      'deals/old/x/y/d.negotiation.md': bare,
    }
    assert.deepEqual(await levels(files, 'check'), {
      'a.negotiation.md': 'info',
      'deals/b.negotiation.md': 'info',
      'deals/old/c.negotiation.md': 'off',
      'deals/old/x/y/d.negotiation.md': 'off',
    })
  })
  it('is the given file', async () => {
    const files = { [name]: at('info'), 'team.json': at('hint'), 'a.md': bare }
    assert.deepEqual(await levels(files, 'check a.md --config team.json'), { 'a.md': 'hint' })
  })
  it('applies to standard input by its file name', async () => {
    const files = { [`deals/${name}`]: at('info') }
    const line = 'check --stdin --stdin-filename deals/a.md'
    assert.deepEqual(await levels(files, line, { stdin: bare }), { 'deals/a.md': 'info' })
  })
  it('adds names and defaults', async () => {
    const configuration = JSON.stringify({ sections: { walkAway: ['Schmerzgrenze'] } })
    const { stdout } = await runWith(
      { [name]: configuration, 'a.md': '---\nstatus: ready\n---\n\n## Schmerzgrenze\n' },
      'check a.md',
    )
    assert.ok(!stdout.includes('"Walk-away point" is missing') && stdout.includes('"Context" is missing'))
  })

  const mistakes: { readonly [content: string]: string } = {
    '{\n  "rules": {\n    "question/leeding": "off"\n  }\n}':
      '.negotiation-brief.json:3:5: There is no rule "question/leeding"; did you mean "question/leading"?\n',
    '{\n  "rules": {':
      '.negotiation-brief.json:2:13: This is not JSON, so nothing of the file is used: a closing } was expected\n',
    '\uFEFF{"x": 1}': '.negotiation-brief.json:1:2: There is no setting "x"\n',
  }
  for (const [content, stderr] of Object.entries(mistakes))
    it(`is reported once: ${JSON.stringify(content)}`, async () => {
      const files = { [name]: content, 'a.md': bare, 'b.md': bare, 'c/d.md': bare }
      const ended = await runWith(files, 'check a.md b.md c/d.md')
      assert.deepEqual([ended.stderr, ended.exitCode], [stderr, 2])
      assert.match(ended.stdout, /error +The section "Walk-away point" is missing/)
    })
  it('is reported if it cannot be read', async () => {
    const missing = await runWith({ 'a.md': '' }, 'check a.md --config no.json')
    assert.deepEqual([missing.stderr, missing.exitCode], ['no.json was not read: there is no such file\n', 2])
    const latin1 = await runWith({ [name]: Buffer.from('{"team": "ü"}', 'latin1'), 'a.md': '' }, 'check a.md')
    assert.match(latin1.stderr, /^\.negotiation-brief\.json was not read: it is not UTF-8/)
    const folder = await runWith({ [`${name}/x`]: '', 'a.md': '' }, 'check a.md')
    assert.match(folder.stderr, /^\.negotiation-brief\.json was not read: it is a folder\n/)
  })
})
