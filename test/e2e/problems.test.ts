import assert from 'node:assert/strict'
import { useWorkbench } from './workbench.js'

describe('a weak brief in VS Code', () => {
  const workbench = useWorkbench()

  it('has its problems in the Problems panel', async () => {
    await workbench().openFile('weak.negotiation.md')
    const problems = await workbench().readProblems()
    await workbench().screenshot('problems')
    assert.notEqual(problems.length, 0)
  })
})
