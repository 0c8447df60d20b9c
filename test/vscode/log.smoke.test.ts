import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { BriefStore } from '../../src/vscode/store/brief-store.js'
import { ConfigurationFiles } from '../../src/vscode/store/configuration-files.js'
import { workspaceFile } from './editor.js'
import { createTestLog } from './test-log.js'

const secret = 'Acme pays €48k at most'

describe('the log', () => {
  function logError(error: unknown): string {
    const { lines, log } = createTestLog()
    log.error('Something failed', error)
    assert.equal(lines.length, 1)
    return lines[0] ?? ''
  }

  it('names the kind and the location of an error, without its message', () => {
    const line = logError(new RangeError(secret))
    assert.match(line, /^Something failed: RangeError\n\s+at .*/)
    assert.ok(!line.includes('Acme'), line)
  })

  it('leaves out messages that look like a stack', () => {
    const line = logError(new Error(`one\n    at ${secret}\n    at ${secret}`))
    assert.ok(!line.includes('Acme'), line)
  })

  it('leaves out the original message after it was changed', () => {
    const error = new Error(`The text ${secret}`)
    error.message = 'The text'
    const line = logError(error)
    assert.ok(!line.includes('Acme'), line)
  })

  it('names the code of an error, but not its file', () => {
    const line = logError(vscode.FileSystemError.NoPermissions(vscode.Uri.parse('file:/acme.negotiation.md')))
    assert.match(line, /^Something failed: \S* ?\(?FileSystemError\)? NoPermissions/)
    assert.ok(!line.includes('acme'), line)
  })

  it('leaves out thrown values that are not errors', () => {
    assert.equal(logError(secret), 'Something failed: string')
  })

  it('names a failing rule once, with the kind of error', () => {
    const { lines, log } = createTestLog()
    const files = new ConfigurationFiles(log)
    const store = new BriefStore(files, log)
    const brief = Object.create(parseBrief(`# Deal\n\n## Context\n\n${secret}\n`), {
      facts: {
        get() {
          throw new TypeError(secret)
        },
      },
    })
    const uri = vscode.Uri.parse('file:/acme.negotiation.md')
    store.check(brief, uri, undefined)
    store.check(brief, uri, undefined)
    files.dispose()
    assert.ok(lines.length > 0)
    assert.deepEqual(
      lines.filter(line => !/^The rule [a-z-]+\/[a-z-]+ failed: TypeError$/.test(line)),
      [],
    )
    assert.equal(new Set(lines).size, lines.length)
  })

  it('names invalid settings once', async () => {
    const { lines, log } = createTestLog()
    const files = new ConfigurationFiles(log)
    const store = new BriefStore(files, log)
    const uri = workspaceFile('settings.negotiation.md')
    const settings = vscode.workspace.getConfiguration('negotiationBrief')
    await settings.update('rules', { 'brief/*': 'loud' }, vscode.ConfigurationTarget.Workspace)
    try {
      for (let time = 0; time < 2; time++) store.check(parseBrief(secret), uri, undefined)
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace)
      files.dispose()
    }
    assert.equal(lines.length, 1)
    assert.match(lines[0] ?? '', /^negotiationBrief\.rules › brief\/\*: "loud"/)
  })
})
