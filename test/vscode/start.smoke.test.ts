import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { startSession } from '../../src/vscode/session.js'
import { startOnce } from '../../src/vscode/start-once.js'
import type { LazyView } from '../../src/vscode/views/lazy-view.js'
import { closeAll, openFile, readProblems, readSession, shortBrief, waitForProblem } from './briefs.js'
import { createTestLog } from './test-log.js'

describe('startOnce', () => {
  it('shares one run among all callers', async () => {
    let starts = 0
    const start = startOnce(async () => ++starts)
    assert.deepEqual(await Promise.all([start(), start()]), [1, 1])
    assert.equal(await start(), 1)
  })

  it('starts again after a failure', async () => {
    let starts = 0
    const start = startOnce(async () => {
      if (++starts === 1) throw new Error('the first one')
      return starts
    })
    await assert.rejects(start(), /the first one/)
    assert.equal(await start(), 2)
    assert.equal(await start(), 2)
  })
})

describe('a session that fails to start', () => {
  afterEach(closeAll)

  it('disposes all its parts', async () => {
    // The running session has registered its commands, which a second one cannot register again.
    await readSession()
    const subscriptions: vscode.Disposable[] = []
    const context = { subscriptions, extensionUri: vscode.Uri.file('/'), workspaceState: new EmptyState() }
    await assert.rejects(
      startSession(
        { outline: fakeView(), briefs: fakeView(), read: fakeView() },
        context,
        createTestLog().log,
      ),
      /exists/,
    )
    assert.equal(subscriptions.length, 0)

    const document = await openFile('once.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    const problems = readProblems(document)
    assert.equal(new Set(problems).size, problems.length - countRepeated(problems))
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      document.lineAt(0).range,
    )
    assert.equal(actions.filter(({ title }) => title === 'Add all missing sections').length, 1)
  })
})

/** How many problems of a brief equal another one, compared by place. */
function countRepeated(problems: readonly string[]): number {
  const missing = problems.filter(problem => problem.includes('brief/section-missing'))
  return missing.length - new Set(missing).size
}

function fakeView<Node>(): LazyView<Node> {
  const never = () => new vscode.Disposable(() => undefined)
  const view: vscode.TreeView<Node> = {
    onDidExpandElement: never,
    onDidCollapseElement: never,
    onDidChangeSelection: never,
    onDidChangeVisibility: never,
    onDidChangeCheckboxState: never,
    selection: [],
    visible: false,
    reveal: async () => undefined,
    dispose: () => undefined,
  }
  return { view, didChange: new vscode.EventEmitter<void>() }
}

/** A memento without entries. */
class EmptyState implements vscode.Memento {
  keys(): readonly string[] {
    return []
  }

  get<T>(key: string): T | undefined
  get<T>(key: string, fallback: T): T
  get<T>(_key: string, fallback?: T): T | undefined {
    return fallback
  }

  async update(): Promise<void> {}
}
