import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { reportHtml } from '../../src/export/report/page.js'
import { reportFor } from '../../src/export/report/report-for.js'
import { renderHtml } from '../../src/markdown/render-html.js'
import { inEnglish } from '../../src/text/message.js'
import { hostileTexts } from '../picture/briefs.js'
import { briefWith } from '../picture/hostile-brief.js'
import { type Browser, type BrowserContext, loadPlaywright, type Page } from './playwright.js'
import { useWorkbench } from './use-workbench.js'
import { waitingFor } from './workbench.js'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

describe('the command "Export…"', () => {
  const workbench = useWorkbench()

  it('writes the page beside the brief and offers to open it', async () => {
    const { page, folder } = workbench()
    await workbench().openFile('halden-renewal.negotiation.md')
    const chosen = workbench().choice('One page for the boss')
    await workbench().until(chosen, () => workbench().runCommand('Export…'))
    const input = page.locator('.quick-input-widget input.input')
    const dialog = page.locator('.quick-input-widget .monaco-button').filter({ hasText: 'OK' })
    await workbench().until(dialog, () => chosen.click())
    // The dialog opens before it proposes the name.
    const isProposed = async () => /halden-renewal\.report\.html$/.test(await input.inputValue())
    await waitingFor('the name of the page', isProposed).waitFor({ timeout: 30_000 })
    const offer = page
      .locator('.notifications-toasts')
      .filter({ hasText: 'halden-renewal.report.html is written' })
    await workbench().pressUntil('Enter', offer)
    const written = await readFile(path.join(folder, 'halden-renewal.report.html'), 'utf8')
    assert.match(written, /Negotiation summary for Petra/)
    assert.deepEqual(
      (await readdir(folder)).filter(name => name.includes('.tmp')),
      [],
    )
  })
})

describe('a report in a browser', () => {
  let browser: Browser | undefined
  let context: BrowserContext | undefined
  let folder = ''
  before(async () => {
    folder = await mkdtemp(path.join(process.env.E2E_WORKSPACES ?? '', 'report-'))
    browser = await loadPlaywright(process.env.E2E_PLAYWRIGHT ?? '').chromium.connect(
      process.env.E2E_BROWSER ?? '',
    )
    context = await browser.newContext({ viewport: { width: 860, height: 1200 } })
  })
  after(async () => {
    await context?.close()
    await browser?.close()
  })

  async function open(text: string, isWhole = false): Promise<Page> {
    assert.ok(context, 'the browser is open in tests only')
    const brief = parseBrief(text)
    const { report, whole } = reportFor(brief, {
      audience: 'boss',
      today: '2026-11-23',
      fileName: 'deal.negotiation.md',
      t: inEnglish,
    })
    const html = isWhole ? { facts: whole.facts, html: renderHtml(whole.pieces) } : undefined
    const file = path.join(folder, 'deal.report.html')
    await writeFile(file, reportHtml(report, html))
    const page = await context.newPage()
    await page.goto(pathToFileURL(file).href)
    return page
  }

  const names = readdir(examples)
  const texts = async () =>
    new Map(
      await Promise.all(
        (await names).map(async name => [name, await readFile(path.join(examples, name), 'utf8')] as const),
      ),
    )

  it('prints each example, and long ones, on one page of A4 and of Letter', async () => {
    const all = await texts()
    const halden = all.get('halden-renewal.negotiation.md') ?? ''
    const word = 'a sentence that goes on and on, '.repeat(20)
    all.set('long lines', halden.replace(/^(- (?:\w+|Their \w+ \(est\.\)): .*)$/gm, `$1, ${word}`))
    all.set(
      'many lines',
      halden.replace(/^(- \[ \] .*)$/gm, '$1\n$1\n$1').replace(/^(### [AB]\.[\s\S]*?)(?=^### )/gm, '$1$1$1'),
    )
    for (const text of hostileTexts) all.set(text.slice(0, 20), briefWith(text))
    for (const [name, text] of all) {
      const page = await open(text)
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.pdf({ format, printBackground: true })
        assert.equal(pagesIn(pdf), 1, `${name} on ${format}`)
      }
      await page.close()
    }
  }).timeout(300_000)

  it('prints the whole brief behind the page', async () => {
    const page = await open((await texts()).get('halden-renewal.negotiation.md') ?? '', true)
    await page.screenshot({
      path: fileURLToPath(new URL('../../out/screenshots/report.png', import.meta.url)),
    })
    assert.ok(pagesIn(await page.pdf({ format: 'A4', printBackground: true })) >= 2)
    await page.close()
  })

  it('has no problems that axe-core finds', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    for (const [name, text] of await texts()) {
      const page = await open(text, true)
      await page.evaluate(axe)
      const found = await page.evaluate(
        `axe.run().then(({ violations, passes }) => [
          ...violations.map(({ id, nodes }) => id + ' ' + nodes[0].html),
          ...(passes.length > 10 ? [] : ['hardly anything was checked']),
        ])`,
      )
      assert.deepEqual(found, [], name)
      await page.close()
    }
  })
})

/** How many pages a PDF has. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
