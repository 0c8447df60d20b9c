import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { useWorkbench } from './use-workbench.js'

const T = '/tmp/wt/views-try/'
const read = (p: string) => readFileSync(p, 'utf8')
const out = '/tmp/wt/views-shots'
mkdirSync(out, { recursive: true })
const log = (s: string) => { console.log('      ' + s); appendFileSync(out + '/log.txt', s + '\n') }
const files: Record<string, string> = {
  'hosting.negotiation.md': read(T + 'hosting.negotiation.md'),
  'tischler.negotiation.md': read(T + 'tischler.md'),
  'labels.negotiation.md': read(T + 'Vineyard labels.md'),
  'hosting-old.negotiation.md': read(T + 'hosting.negotiation.md').replace('second term', 'first term').replace('2026-12-09', '2026-12-04'),
  'empty.negotiation.md': '',
  'title.negotiation.md': '# Pallets for Oderbruch\n\nAsk Jan.\n',
  'weak.negotiation.md': read('examples/weak.negotiation.md'),
  'ruin.negotiation.md': read('/tmp/wt/views-ruin/halden-renewal.limit.negotiation.md'),
  'Workshop rent.md': read(T + 'tischler.md'),
}
for (const language of (process.env.ZZ_LANGS ?? '').split(',')) describe(`zz counts ${language}`, function () {
  this.timeout(600_000)
  const workbench = useWorkbench({ folder: '', files, language })
  const sleep = (ms: number) => new Promise(r => setTimeout(r, ms))
  it('counts', async () => {
    const w = workbench()
    const shot = (n: string) => w.page.screenshot({ path: `${out}/c-${language || 'en'}-${n}.png`, animations: 'disabled' })
    await w.page.setViewportSize({ width: 1400, height: 1000 })
    for (const name of Object.keys(files)) {
      if (!/negotiation\.md$/.test(name)) continue
      await w.openFile(name)
      await sleep(800)
      await w.openView(({ de: 'Verhandlungsbriefing' } as any)[language] ?? 'Negotiation Brief')
      await sleep(1500)
      const status = (await w.page.locator('.part.statusbar .statusbar-item').allInnerTexts()).filter(t => /Brief|fix|gap|beheben|Lück/i.test(t)).map(t => t.trim())
      const badge = await w.page.locator('.activitybar .action-item.checked .badge-content').allInnerTexts()
      const tab = await w.page.locator('.tab.active').first().getAttribute('aria-label')
      const deco = await w.page.locator('.tab.active .monaco-icon-label').first().evaluate((e: any) => (e.ownerDocument.defaultView.getComputedStyle(e, '::after').content)).catch(() => '')
      const rest = await w.fixFirst('#rest').first().innerText().catch(() => '?')
      const steps = await w.fixFirst('.sentence').allInnerTexts().catch(() => [])
      const desc = await w.page.locator('.part.sidebar .pane-header .description').allInnerTexts()
      const cli = JSON.parse(execFileSync('node', ['dist/cli.js', 'list', path.join(w.folder, name), '--format', 'json']).toString())[0]
      let check = ''
      try { check = execFileSync('node', ['dist/cli.js', 'check', path.join(w.folder, name)]).toString() } catch (e: any) { check = e.stdout.toString() }
      const last = check.trim().split('\n').at(-1)
      log(`${name}\n   status ${JSON.stringify(status)} badge ${badge} tab ${tab} ${deco} desc ${JSON.stringify(desc)}\n   view: ${steps.length} | ${rest}\n   cli: ${cli?.errors}+${cli?.warnings} fixFirst ${cli?.fixFirst.length} gaps ${cli?.gaps.open}/${cli?.gaps.all} readiness ${cli?.readiness}\n   check: ${last}\n   same sentences: ${JSON.stringify(steps.map(s => s.replace(/[\u00a0\u2060]/g, ' '))) === JSON.stringify(cli?.fixFirst.map((f: any) => f.message))}`)
      await shot(name.split('.')[0]!)
    }
    await w.openFile('hosting.negotiation.md')
    await w.openView('Explorer').catch(() => {})
    await sleep(800)
    await shot('explorer')
    await w.openFile('Workshop rent.md').catch(() => {})
    await sleep(2500)
    log('plain file status: ' + JSON.stringify((await w.page.locator('.part.statusbar .statusbar-item').allInnerTexts()).map(t => t.trim()).filter(Boolean)))
    log('toasts: ' + JSON.stringify(await w.page.locator('.notification-toast').allInnerTexts()))
    await shot('plain')
    writeFileSync(out + '/done', '')
  })
})
