import assert from 'node:assert/strict'
import { useWorkbench } from './workbench.js'

describe('a brief in VS Code', () => {
  const workbench = useWorkbench({ folder: 'test/vscode/workspace' })

  it('has its problems in the Problems panel', async () => {
    await workbench().openFile('lease.negotiation.md')
    const problems = await workbench().readProblems()
    await workbench().screenshot('problems')
    assert.notEqual(problems.length, 0)
  })
})
