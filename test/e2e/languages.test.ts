import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'
import { hidden } from './workbench.js'

// One language is enough here: unit tests check that each bundle is complete.
describe('VS Code in German', () => {
  const file = 'neu.negotiation.md'
  const files = { [file]: '---\nlanguage: de\nstatus: ready\n---\n\n# X\n' }
  const workbench = useWorkbench({ folder: '', files, language: 'de' })

  it('shows problems, views and commands in German, and writes in the language of the brief', async () => {
    await workbench().openFile(file)
    await workbench().openView('Verhandlungsbriefing')
    const missing = (await workbench().problems('Der Abschnitt „Ausstiegspunkt“ fehlt')).first()
    await missing.waitFor()
    await workbench().screenshot('language de')
    await workbench().until(hidden(missing), () => workbench().runCommand('Fehlende Abschnitte ergänzen'))
    const text = await workbench().save(file, text => text.includes('BATNA'))
    assert.match(text, /^## Kontext$/m)
  })
})
