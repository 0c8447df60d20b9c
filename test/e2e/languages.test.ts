import assert from 'node:assert/strict'
import { useWorkbench } from './workbench.js'

const interfaces = [
  {
    language: 'de',
    view: 'Verhandlungsbriefing',
    missing: 'Der Abschnitt „Ausstiegspunkt“ fehlt',
    command: 'Fehlende Abschnitte ergänzen',
  },
  {
    language: 'fr',
    view: 'Brief de négociation',
    missing: 'La section « Point de rupture » manque',
    command: 'Ajouter les sections manquantes',
  },
  {
    language: 'es',
    view: 'Briefing de negociación',
    missing: 'Falta la sección «Punto de retirada»',
    command: 'Añadir las secciones que faltan',
  },
]

for (const { language, view, missing, command } of interfaces)
  describe(`VS Code in ${language}`, () => {
    const workbench = useWorkbench({ folder: 'test/briefs/languages', language })

    it('shows problems, views and commands in its language, and writes in that of the brief', async () => {
      const name = { de: 'de-gehalt', fr: 'fr-bail-commercial', es: 'es-local' }[language] ?? ''
      const file = `${name}.negotiation.md`
      await workbench().openFile(file)
      await workbench().openView(view)
      await workbench().line('#').click()
      await workbench().press('Control+A')
      await workbench().page.keyboard.insertText(`---\nlanguage: ${language}\n---\n\n# X\n`)
      const row = (await workbench().problems(missing)).first()
      await row.waitFor()
      await workbench().screenshot(`language ${language}`)
      await workbench().line('#').click()
      await workbench().runCommand(command)
      await row.waitFor({ state: 'hidden' })
      const text = await workbench().save(file, text => text.includes('BATNA'))
      assert.match(text, /^## (?:Kontext|Contexte|Contexto)$/m)
    })
  })
