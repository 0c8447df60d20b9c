import { useWorkbench } from './use-workbench.js'
import { hidden, waitingFor } from './workbench.js'

const name = 'cut-table.negotiation.md'
const head = `# Halden renewal

## Issues

| Issue | Weight | Target |
| ----- | -----: | -----: |
| Price |     60 |   €50k |
`
const last = '| Term  |     40 | 2 years |\n'

describe('a table that a blank line cuts in two', () => {
  const workbench = useWorkbench({ files: { [name]: `${head}\n${last}` } })
  const problem = () => workbench().problems('A blank line cuts these rows off')

  before(() => workbench().openFile(name))

  it('is reported where it is cut', async () => {
    const rows = await problem()
    await rows.filter({ hasText: '[Ln 9, Col 1]' }).first().waitFor()
    await workbench().screenshot('cut-table')
  })

  it('is one table again after the quick fix, and the problem is gone', async () => {
    await workbench().goTo(9, 3)
    await workbench().applyQuickFix('Remove the blank line')
    await workbench().save(name, text => text === `${head}${last}`)
    await hidden((await problem()).first()).waitFor({ timeout: 20_000 })
  })

  it('is cut again by one undo, and reported again', async () => {
    await workbench().undo()
    await workbench().save(name, text => text === `${head}\n${last}`)
    await waitingFor('the problem', async () => (await (await problem()).count()) > 0).waitFor({
      timeout: 20_000,
    })
  })
})
