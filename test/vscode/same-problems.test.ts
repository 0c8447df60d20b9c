import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as vscode from 'vscode'
import { readToday } from '../../src/vscode/today.js'
import { closeAll, openFile, readProblems } from './briefs.js'
import { extensionId, waitFor } from './editor.js'

interface Reported {
  readonly rule: string
  readonly severity: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The problems that the built command line reports, in the form of `readProblems`: without the gaps of a draft. */
function checkWithCommandLine(root: string, file: string): string[] {
  const result = runCommandLine(root, ['check', '--format', 'json', '--today', readToday(), file])
  const reports: readonly { readonly problems: readonly Reported[] }[] = JSON.parse(result)
  const isGap = ({ rule, severity }: Reported) => rule === 'brief/placeholder' && severity === 'hint'
  const problems = (reports[0]?.problems ?? []).filter(problem => !isGap(problem))
  return problems.map(({ rule, severity, line, column, endLine, endColumn }) => {
    const level = severity === 'info' ? 'information' : severity
    return `${level} ${rule} ${line - 1}:${column - 1}-${endLine - 1}:${endColumn - 1}`
  })
}

/** The standard output, even if the command finds errors. */
function runCommandLine(root: string, args: readonly string[]): string {
  // In desktop VS Code the executable is Electron, which runs as Node with this variable.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const shell = [path.join(root, 'dist/cli.js'), ...args]
  try {
    return execFileSync(process.execPath, shell, {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'stdout' in error) return String(error.stdout)
    throw error
  }
}

describe('editor and command line', () => {
  afterEach(closeAll)
  const root = vscode.extensions.getExtension(extensionId)?.extensionPath ?? ''
  const examples = path.join(root, 'examples')

  for (const name of readdirSync(examples).filter(name => name.endsWith('.negotiation.md'))) {
    it(`report the same problems in ${name}`, async () => {
      const text = readFileSync(path.join(examples, name), 'utf8')
      const expected = checkWithCommandLine(root, path.join(examples, name)).sort()
      const document = await openFile(`same-${name}`, text)
      await waitFor(
        'the problems of the command line',
        () => readProblems(document).length === expected.length,
      )
      assert.deepEqual(readProblems(document).sort(), expected)
    })
  }
})
