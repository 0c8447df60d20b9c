import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Browser,
  type BrowserContext,
  type Locator,
  loadPlaywright,
  type Page,
  type ScreenshotOptions,
} from './playwright.js'

export interface WorkbenchOptions {
  /** The folder to open a copy of, relative to the repository; empty for an empty folder. */
  readonly folder?: string
  /** Pixels of the page. A smaller page makes everything look larger in a screenshot of the same width. */
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Physical pixels per pixel of the page: 2 gives sharper screenshots. */
  readonly scale?: number
  /** The language of the interface; without a language pack VS Code itself stays English, and its extensions do not. */
  readonly language?: string
}

export interface ScreenshotArea {
  readonly part?: Locator
  /** In pixels of the page, from its top left corner. */
  readonly clip?: NonNullable<ScreenshotOptions['clip']>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const screenshots = path.join(root, 'out/screenshots')

/**
 * Opens VS Code, with the package installed, before the tests of a suite and closes it after them. Each suite works
 * on its own copy of the folder. When a test fails, a screenshot with its name is kept.
 *
 * @returns a function that gives the workbench, to be called in tests
 */
export function useWorkbench(options: WorkbenchOptions = {}): () => Workbench {
  let workbench: Workbench | undefined
  before(async () => {
    workbench = await Workbench.open(options)
  })
  afterEach(async function () {
    const test = this.currentTest
    if (test?.state === 'failed') await workbench?.screenshot(`failed ${test.fullTitle()}`)
  })
  after(async () => {
    await workbench?.close()
  })
  return () => {
    assert.ok(workbench, 'the workbench is open in tests only')
    return workbench
  }
}

/** A page with VS Code, in the words of its user. Every method waits for what it names. */
export class Workbench {
  private constructor(
    readonly page: Page,
    /** The folder that is open: a copy, so tests may change it. */
    readonly folder: string,
    private readonly browser: Browser,
    private readonly context: BrowserContext,
  ) {}

  static async open({
    folder = 'examples',
    viewport = { width: 1400, height: 900 },
    scale = 1,
    language,
  }: WorkbenchOptions): Promise<Workbench> {
    const { chromium } = loadPlaywright(readEnvironment('E2E_PLAYWRIGHT'))
    const copy = path.join(
      await mkdtemp(path.join(readEnvironment('E2E_WORKSPACES'), 'workspace-')),
      'my briefs',
    )
    if (folder === '') await mkdir(copy)
    else await cp(path.join(root, folder), copy, { recursive: true })
    const browser = await chromium.connect(readEnvironment('E2E_BROWSER'))
    const context = await browser.newContext({ viewport, deviceScaleFactor: scale })
    // What a language pack would say.
    if (language !== undefined) await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`)
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const address = new URL(readEnvironment('E2E_ORIGIN'))
    address.searchParams.set('folder', copy)
    await page.goto(address.href)
    await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor()
    return new Workbench(page, copy, browser, context)
  }

  async close(): Promise<void> {
    await this.context.close()
    await this.browser.close()
  }

  /** Opens a file from the explorer, for good and not as a preview. */
  async openFile(name: string): Promise<void> {
    await this.page
      .locator('.explorer-folders-view .monaco-list-row')
      .filter({ hasText: name })
      .first()
      .dblclick()
    await this.page.locator('.tab.active').filter({ hasText: name }).first().waitFor()
    await this.page.locator('.editor-instance .view-line').first().waitFor()
  }

  /** Waits until the extension has read the brief in the editor, and found something. */
  async waitForMarks(): Promise<void> {
    await this.page.locator('.editor-instance [class*="squiggly-"]').first().waitFor()
  }

  /** Changes settings of the folder. */
  async writeSettings(settings: { readonly [name: string]: unknown }): Promise<void> {
    const folder = path.join(this.folder, '.vscode')
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings))
  }

  /** Changes the theme, and waits until the window has it. `kind` is its class: `vs-dark`. */
  async useTheme(
    theme: string,
    kind: string,
    settings: { readonly [name: string]: unknown } = {},
  ): Promise<void> {
    await this.writeSettings({ ...settings, 'workbench.colorTheme': theme })
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor()
  }

  /** What a preview says. */
  preview(text: string | RegExp): Locator {
    return this.page
      .frameLocator('iframe.webview.ready')
      .frameLocator('#active-frame')
      .locator('h1')
      .filter({ hasText: text })
      .first()
  }

  /**
   * Runs a command by its whole title, with its `…`, in the command palette, which closes when something else takes
   * the focus.
   */
  async runCommand(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input')
    const name = new RegExp(`(?:^|: )${title.replace(/[^\w\s:]/g, '\\$&')}$`)
    const labels = this.page.locator('.quick-input-list .monaco-list-row .label-name')
    let offered: string[] = []
    const run = async () => {
      await this.press('F1')
      await input.fill(`>${title}`, { timeout: 2000 })
      const label = labels.filter({ hasText: name }).first()
      await label.click({ timeout: 2000 }).catch(async error => {
        offered = await labels.allInnerTexts()
        throw error
      })
    }
    await this.retry(run).catch(error =>
      assert.fail(`No command "${title}", but: ${offered.join(', ')}\n${error}`),
    )
  }

  /** Runs a command that asks for one of several, and takes the row with that text. */
  async pickFrom(title: string, text: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first()
    await this.retry(async () => {
      await this.runCommand(title)
      await row.click({ timeout: 2000 })
    })
  }

  /** Types into whatever has the focus, as a person would: suggestions and auto-closing react. */
  async typeText(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 15 })
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  /** A visible line of the editor that contains `text`. */
  line(text: string | RegExp): Locator {
    return this.page.locator('.editor-instance .view-line').filter({ hasText: text }).first()
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input')
    // An Enter that comes before the line is understood only closes the box.
    const go = async () => {
      await this.page.keyboard.press('Control+G')
      await input.fill(`:${line}:${column}`, { timeout: 2000 })
      await this.page.keyboard.press('Enter')
    }
    await this.retry(go, this.statusItem('status.editor.selection', `Ln ${line}, Col ${column}`))
  }

  /** The rows of the Problems panel that contain `text`; opens the panel when it is not there. */
  async problems(text: string | RegExp = ''): Promise<Locator> {
    const panel = this.page.locator('.markers-panel')
    const open = async () => {
      // The same keys would close it.
      if (!(await panel.isVisible())) await this.press('Control+Shift+M')
    }
    await this.retry(open, panel)
    return this.page.locator('.markers-panel-container .monaco-list-row').filter({ hasText: text })
  }

  /** The texts of all problems now in the panel, once there is one at least. */
  async readProblems(): Promise<string[]> {
    const rows = await this.problems()
    await rows.nth(1).waitFor()
    const texts = await rows.allInnerTexts()
    // The first row of each file is its name.
    return texts
      .map(text => text.replace(/\s+/g, ' ').trim())
      .filter(text => / \[Ln \d+, Col \d+\]$/.test(text))
  }

  /** Shows a view container by the title of its icon in the activity bar. */
  async openView(title: string): Promise<void> {
    const name = this.page
      .locator('.part.sidebar .composite.title')
      .filter({ hasText: new RegExp(title, 'i') })
    // A click on the icon of the one that is shown would hide it.
    if (await name.isVisible()) return
    // The badge covers the icon, so the click goes to what holds both.
    const icon = this.page.locator(`.action-label[aria-label^="${title}"]`)
    await this.page.locator('.activitybar .action-item').filter({ has: icon }).first().click()
    await name.waitFor()
  }

  /** A node of the tree in the side bar. */
  treeNode(text: string | RegExp): Locator {
    return this.page.locator('.part.sidebar .pane-body .monaco-list-row').filter({ hasText: text }).first()
  }

  /** A view in the side bar, by its title. */
  view(title: string): Locator {
    const header = this.page.locator('.pane-header .title').filter({ hasText: new RegExp(`^${title}$`) })
    return this.page.locator('.part.sidebar .pane').filter({ has: header }).first()
  }

  /** A row of a view in the side bar. */
  rowOf(view: string, text: string | RegExp): Locator {
    return this.view(view).locator('[role="treeitem"]').filter({ hasText: text }).first()
  }

  /** The rows of a view that can be seen, as a screen reader meets them. */
  async readRows(view: string): Promise<{ label: string; role: string; level: string }[]> {
    const rows = this.view(view).locator('.monaco-list-row')
    const all = Array.from({ length: await rows.count() }, (_, index) => rows.nth(index))
    const read = async (row: Locator, name: string) => (await row.getAttribute(name)) ?? ''
    return Promise.all(
      all.map(async row => ({
        label: await read(row, 'aria-label'),
        role: await read(row, 'role'),
        level: await read(row, 'aria-level'),
      })),
    )
  }

  /** What a view says over its rows. */
  message(view: string, text: string | RegExp): Locator {
    return this.view(view).locator('.message').filter({ hasText: text }).first()
  }

  activeTab(name: string): Locator {
    return this.page.locator('.tab.active').filter({ hasText: name }).first()
  }

  /** The entries of the menu of a row, which stays open. */
  async readMenu(row: Locator): Promise<string[]> {
    const items = this.page.locator('.monaco-menu .action-menu-item .action-label:not(.separator)')
    let texts: string[] = []
    await this.retry(async () => {
      await row.click({ button: 'right', timeout: 2000 })
      await items.first().waitFor({ timeout: 2000 })
      texts = await items.allInnerTexts()
      // An editor that takes the focus closes it.
      assert.notEqual(texts.length, 0)
    })
    return texts
  }

  /** Watches the window draw; gives the longest pause in milliseconds until then. */
  async watchFrames(): Promise<() => Promise<unknown>> {
    await this.page.evaluate(`{
      let last = performance.now()
      window.longestPause = 0
      const draw = now => {
        window.longestPause = Math.max(window.longestPause, now - last)
        last = now
        requestAnimationFrame(draw)
      }
      requestAnimationFrame(draw)
    }`)
    return () => this.page.evaluate('Math.round(window.longestPause)')
  }

  /** Shows what a node of the tree holds. */
  async unfold(text: string | RegExp): Promise<void> {
    const twistie = this.treeNode(text).locator('.monaco-tl-twistie')
    await twistie.waitFor()
    const open = this.treeNode(text).locator('.monaco-tl-twistie:not(.collapsed)')
    await this.retry(async () => {
      if (!(await open.isVisible())) await twistie.click({ timeout: 2000 })
      // A tree that is read anew in that moment folds it again.
      await new Promise(resolve => setTimeout(resolve, 300))
      assert.ok(await open.isVisible(), `${text} is folded`)
    })
  }

  /** The box in front of a node of the tree, when it is ticked or not. */
  box(text: string | RegExp, isTicked?: boolean): Locator {
    const state = isTicked === undefined ? '' : `[aria-checked="${isTicked}"]`
    return this.treeNode(text).locator(`.custom-view-tree-node-item-checkbox${state}`)
  }

  /** Ticks the box in front of a node until the text says so; a row that is drawn anew in that moment loses the click. */
  async tick(text: string | RegExp, line: Locator): Promise<void> {
    const open = this.box(text, false)
    await this.retry(async () => {
      if (await open.isVisible()) await open.click({ timeout: 2000 })
    }, line)
  }

  /** Clicks on a node until it has the focus of the keyboard. */
  async focusNode(text: string): Promise<void> {
    const focused = this.page.locator('.part.sidebar .monaco-list:focus-within .monaco-list-row.focused')
    const click = () => this.treeNode(text).click({ timeout: 2000 })
    await this.retry(click, focused.filter({ hasText: text }).first())
  }

  /** Presses a button over the tree. */
  async pressTitleButton(title: string): Promise<void> {
    const button = this.page.locator(`.part.sidebar .action-label[aria-label^="${title}"]`).first()
    await this.retry(async () => {
      await this.treeNode('').hover({ timeout: 2000 })
      await button.click({ timeout: 2000 })
    })
  }

  async chooseFromMenu(node: string | RegExp, item: string): Promise<void> {
    const entry = this.page.locator('.monaco-menu .action-menu-item').filter({ hasText: item }).first()
    const focused = this.page.locator('.monaco-menu .action-item.focused').filter({ hasText: item })
    await this.retry(async () => {
      await this.treeNode(node).click({ button: 'right', timeout: 2000 })
      // A click that comes soon after the menu is taken for the one that opened it. Enter is for what has the focus.
      await entry.hover({ timeout: 2000 })
      await focused.waitFor({ timeout: 2000 })
    })
    await this.press('Enter')
    await entry.waitFor({ state: 'hidden' })
  }

  /** Takes the last change of the active editor back. */
  async undo(): Promise<void> {
    await this.press('Control+1')
    await this.press('Control+Z')
  }

  async clickTreeNode(text: string | RegExp): Promise<void> {
    await this.treeNode(text).click()
  }

  /** Takes the suggestion at the cursor that contains `text`. A long list shows its head: type a prefix first. */
  async acceptSuggestion(text: string): Promise<void> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: text })
    await this.retry(async () => {
      await this.press('Control+Space')
      await rows.first().click({ timeout: 2000 })
    })
    await rows.first().waitFor({ state: 'hidden' })
  }

  /** Applies the quick fix at the cursor whose title contains `title`. */
  async applyQuickFix(title: string): Promise<void> {
    const row = this.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first()
    await this.retry(async () => {
      await this.press('Control+.')
      await row.click({ timeout: 2000 })
    })
    await row.waitFor({ state: 'hidden' })
  }

  /** The item of the status bar with this id, whose text contains `text`. */
  statusItem(id: string, text: string | RegExp = ''): Locator {
    return this.page.locator(`.statusbar-item[id="${id}"]`).filter({ hasText: text })
  }

  /** The texts of all items in the status bar that have one. */
  async readStatusBar(): Promise<string[]> {
    const texts = await this.page.locator('.part.statusbar .statusbar-item').allInnerTexts()
    return texts.map(text => text.trim()).filter(text => text !== '')
  }

  /** Saves the active file and waits until the disk has what `isSaved` wants. */
  async save(name: string, isSaved: (text: string) => boolean): Promise<string> {
    await this.press('Control+S')
    const end = Date.now() + 10_000
    for (;;) {
      const text = await this.readFile(name).catch(isMissing)
      if (text !== undefined && isSaved(text)) return text
      if (Date.now() > end) assert.fail(`${name} was not saved as expected, but has\n${text}`)
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }

  /** What a file of the open folder has on disk. */
  async readFile(name: string): Promise<string> {
    return readFile(path.join(this.folder, name), 'utf8')
  }

  /** Keeps a picture of the page, of one part of it or of a rectangle, in `out/screenshots`. */
  async screenshot(name: string, { part, clip }: ScreenshotArea = {}): Promise<void> {
    await mkdir(screenshots, { recursive: true })
    const file = path.join(screenshots, `${name.replace(/[^\w-]+/g, '-').slice(0, 100)}.png`)
    const options = { path: file, animations: 'disabled' } as const
    if (part !== undefined) await part.screenshot(options)
    else await this.page.screenshot(clip === undefined ? options : { ...options, clip })
  }

  /** What the editor is not ready for yet comes to nothing: asks again, five times at most. */
  async retry(ask: () => Promise<void>, wanted?: Locator): Promise<void> {
    for (let attempt = 1; ; attempt++)
      try {
        await ask()
        await wanted?.waitFor({ timeout: 2000 })
        return
      } catch (error) {
        if (attempt === 5) throw error
        await this.press('Escape')
      }
  }
}

/** A new file is there once it has been saved. */
function isMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

function readEnvironment(name: string): string {
  const value = process.env[name]
  assert.ok(value, `${name} is not set: run the end-to-end tests with \`npm test -- e2e\``)
  return value
}
