import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { run } from './bundle.js'
import { inFolder, type RunResult } from './folder.js'

const cli = fileURLToPath(new URL('../../src/cli/cli.ts', import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

function start(cwd: string, argv: readonly string[]) {
  return spawn(process.execPath, ['--import', tsx, cli, ...argv], { cwd })
}

function finish(cwd: string, argv: readonly string[], stdin = ''): Promise<RunResult> {
  return run(['--import', tsx, cli, ...argv], { cwd, stdin })
}

/** A brief with an error: it lacks a walk-away point and says that it is ready. */
const bare = '## Context\n\n- Status: ready\n'
/** A brief whose report is larger than the buffer of a pipe. */
const many = `${bare}\n${'<!-- negotiation ignore no/such-rule -->\n\n'.repeat(2000)}`

describe('the process of negotiation-brief', function () {
  this.timeout(20_000)

  it('checks existing files and names those that it could not check', () =>
    inFolder({ 'ä b/c.negotiation.md': bare }, async folder => {
      const { stdout, stderr, exitCode } = await finish(folder, ['check', 'ä b', 'nope'])
      assert.match(stdout, /^ä b\/c\.negotiation\.md\n/)
      assert.match(stderr, /^nope was not checked: /)
      assert.equal(exitCode, 2)
    }))

  it('exits with 1 for errors and reads standard input', () =>
    inFolder({}, async folder => {
      const { stdout, exitCode } = await finish(folder, ['check', '--stdin'], bare)
      assert.match(stdout, /^stdin\.negotiation\.md\n/)
      assert.equal(exitCode, 1)
    }))

  it('writes a long report completely to a slow reader', () =>
    inFolder({ 'a.negotiation.md': many }, async folder => {
      const child = start(folder, ['check', '--format', 'json'])
      await once(child.stdout, 'readable')
      await new Promise(resolve => setTimeout(resolve, 100))
      const [report] = JSON.parse(await text(child.stdout))
      assert.ok(report.problems.length >= 2000)
    }))

  it('exits quietly when the reader closes the pipe', () =>
    inFolder({ 'a.negotiation.md': many }, async folder => {
      const child = start(folder, ['check', 'a.negotiation.md'])
      child.stdout.destroy()
      const [stderr] = await Promise.all([text(child.stderr), once(child, 'close')])
      assert.deepEqual([stderr, child.exitCode, child.signalCode], ['', 1, null])
    }))
})
