import { readFileSync } from 'node:fs'
import { useWorkbench } from './use-workbench.js'

/** A view at the width with which VS Code begins, 300 pixels, in the themes of people who see well and of those who do not. */
describe('the facts of a brief in VS Code', () => {
  const name = 'halden-renewal.negotiation.md'
  const text = readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')
  const other = text
    .replace('packaging supply renewal 2027', 'pallets for Ulm')
    .replaceAll('2026-12-01', '2026-11-27')
  const workbench = useWorkbench({ files: { 'halden-pallets.negotiation.md': other } })
  const themes = [
    ['Default Light Modern', 'vs'],
    ['Default Dark Modern', 'vs-dark'],
    ['Default High Contrast', 'hc-black'],
  ] as const

  before(async () => {
    await workbench().openFile(name)
    await workbench().openView('Negotiation Brief')
    await workbench().treeNode('Scenarios').waitFor()
  })

  it('stand in its rows, and rows of tables unfold', async () => {
    for (const row of [
      /Context\s*Halden Retail GmbH, seller/,
      /Personality\s*Ines Kroll decides, 1 more/,
      /Scenarios\s*3, one without a deal, 100%/,
      /Concessions\s*3, the last €455k/,
      /Walk-away point\s*€428k, BATNA €424k/,
      /Listening questions\s*6, 5 open/,
    ])
      await workbench().treeNode(row).waitFor()
    await workbench().expand(/^Issues/, 'limit 428,000')
  })

  it('tell its briefs with one counterparty apart', async () => {
    await workbench()
      .rowOf('Briefs', /Halden · packaging supply/)
      .waitFor()
    await workbench()
      .rowOf('Briefs', /pallets for Ulm/)
      .waitFor()
  })

  for (const [theme, kind] of themes)
    it(`can be read in ${theme}`, async () => {
      await workbench().useTheme(theme, kind)
      // The Brief view scrolls to the part at the cursor, which VS Code keeps from an earlier look at the file.
      await workbench().goTo(1)
      await workbench().openView('Negotiation Brief')
      await workbench()
        .treeNode(/Context\s*Halden/)
        .waitFor()
      await workbench().screenshot(`facts ${kind}`)
      await workbench().openView('Explorer')
      const row = workbench()
        .page.locator('.explorer-folders-view .monaco-list-row')
        .filter({ hasText: name })
      await row.first().waitFor()
      await workbench().screenshot(`explorer ${kind}`)
    })
})
