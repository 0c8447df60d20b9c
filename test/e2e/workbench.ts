import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from './playwright.js'

/** Something to wait for, as a rule what the page shows. */
export interface State {
  waitFor(options: { readonly timeout: number }): Promise<void>
}

const screenshots = fileURLToPath(new URL('../../out/screenshots', import.meta.url))

/** How long a step may take in all, with repetitions, on a busy machine. */
const patienceMs = 40_000
/** How long a step may take to show its effect before it is repeated. */
const stepMs = 4000

/** A page with VS Code, in the words of its user. Every method waits for what it names. */
export class Workbench {
  readonly editor: Locator

  constructor(
    readonly page: Page,
    /** The folder that is open: a copy, so tests may change it. */
    readonly folder: string,
  ) {
    this.editor = page.locator('.editor-group-container.active .editor-instance .monaco-editor.focused')
  }

  /**
   * Repeats a step until the state is there: a busy VS Code drops clicks and keys, and closes menus. The step must do
   * no harm when it is done twice.
   */
  async until(state: State, step: () => Promise<unknown>): Promise<void> {
    const end = Date.now() + patienceMs
    for (;;)
      try {
        await step()
        await state.waitFor({ timeout: stepMs })
        return
      } catch (error) {
        if (Date.now() > end) throw error
        await this.press('Escape')
      }
  }

  /** Presses a key until the state is there, but not again if it came late. */
  async pressUntil(key: string, state: State): Promise<void> {
    const end = Date.now() + patienceMs
    for (;;) {
      await this.press(key)
      try {
        await state.waitFor({ timeout: stepMs })
        return
      } catch (error) {
        if (Date.now() > end) throw error
      }
    }
  }

  /** Presses a key once. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  /** Types into whatever has the focus, as a person would: suggestions and auto-closing react. */
  async typeText(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 15 })
  }

  /** Closes all editors without saving, the panel and what covers the page. */
  async closeEverything(): Promise<void> {
    const tabs = this.page.locator('.tab')
    const discard = this.page
      .locator('.monaco-dialog-box .monaco-button')
      .filter({ hasText: "Don't Save" })
      .first()
    const noTabs = waitingFor('no open editor', async () => {
      if (await discard.isVisible()) await discard.click()
      return (await tabs.count()) === 0
    })
    await this.press('Escape')
    if ((await tabs.count()) > 0) await this.until(noTabs, () => this.runCommand('Close All Editors'))
    const panel = this.page.locator('.part.panel')
    if (await panel.isVisible()) await this.until(hidden(panel), () => this.runCommand('Hide Panel'))
  }

  /** Opens a file from the explorer, for good and not as a preview. */
  async openFile(name: string): Promise<void> {
    await this.openView('Explorer')
    const row = this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first()
    await this.until(this.activeTab(name), () => row.dblclick())
    await this.page.locator('.editor-instance .view-line').first().waitFor()
  }

  activeTab(name: string | RegExp): Locator {
    return this.page.locator('.tab.active').filter({ hasText: name }).first()
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

  /** The heading of a markdown preview. */
  preview(text: string | RegExp): Locator {
    return this.page
      .frameLocator('iframe.webview.ready')
      .frameLocator('#active-frame')
      .locator('h1')
      .filter({ hasText: text })
      .first()
  }

  /** A row of the list that a command shows for a choice. */
  choice(text: string | RegExp): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first()
  }

  /** Runs a command by its whole title, with its `…`, in the command palette. */
  async runCommand(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input')
    const name = new RegExp(`(?:^|: )${title.replace(/[^\w\s:]/g, '\\$&')}$`)
    const labels = this.page.locator('.quick-input-list .monaco-list-row .label-name')
    const label = labels.filter({ hasText: name }).first()
    await this.until(hidden(label), async () => {
      await this.press('F1')
      await input.fill(`>${title}`, { timeout: stepMs })
      await label.click({ timeout: stepMs })
    })
  }

  /** A visible line of the editor that contains `text`. */
  line(text: string | RegExp): Locator {
    return this.page.locator('.editor-instance .view-line').filter({ hasText: text }).first()
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input')
    await this.until(this.position(`Ln ${line}, Col ${column}`), async () => {
      await this.press('Control+G')
      await input.fill(`:${line}:${column}`, { timeout: stepMs })
      // An Enter that comes before the line is understood only closes the box.
      await this.press('Enter')
    })
    await this.editor.waitFor()
  }

  /** The place of the cursor in the status bar, with what is selected. */
  position(text: string): Locator {
    return this.page.locator('.statusbar-item[id="status.editor.selection"]').filter({ hasText: text })
  }

  /** The rows of the Problems panel that contain `text`; opens the panel when it is not there. */
  async problems(text: string | RegExp = ''): Promise<Locator> {
    const panel = this.page.locator('.markers-panel')
    // The same keys would close it.
    if (!(await panel.isVisible())) await this.pressUntil('Control+Shift+M', panel)
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
    // The badge covers the icon, so the click goes to what holds both.
    const label = this.page.locator(`.action-label[aria-label^="${title}"]`)
    const icon = this.page.locator('.activitybar .action-item').filter({ has: label }).first()
    await this.until(name, async () => {
      // A click on the icon of the one that is shown would hide it.
      if (!(await name.isVisible())) await icon.click({ timeout: stepMs })
    })
  }

  /** A button that a view without rows shows. */
  viewButton(text: string): Locator {
    return this.page.locator('.pane-body .monaco-button').filter({ hasText: text }).first()
  }

  /** A node of the tree in the side bar. */
  treeNode(text: string | RegExp): Locator {
    return this.page.locator('.part.sidebar .pane-body .monaco-list-row').filter({ hasText: text }).first()
  }

  /** A node that has the focus of the keyboard. */
  focusedNode(text: string | RegExp): Locator {
    return this.page
      .locator('.part.sidebar .monaco-list:focus-within .monaco-list-row.focused')
      .filter({ hasText: text })
      .first()
  }

  /** Clicks on a node until it has the focus of the keyboard. */
  async focusNode(text: string | RegExp): Promise<void> {
    await this.until(this.focusedNode(text), () => this.treeNode(text).click({ timeout: stepMs }))
  }

  /** Gives a node the focus and presses a key there until the state is there: following the cursor moves the focus. */
  async pressOnNode(text: string | RegExp, key: string, state: State): Promise<void> {
    await this.until(state, async () => {
      await this.focusNode(text)
      await this.press(key)
    })
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
    const all = await rows.evaluateAll(found =>
      found.map(row => ['aria-label', 'role', 'aria-level'].map(name => row.getAttribute(name) ?? '')),
    )
    return all.map(([label = '', role = '', level = '']) => ({ label, role, level }))
  }

  /** The state in which a view shows these rows, of those that fit, in this order. */
  rowsInOrder(view: string, pattern: RegExp, labels: readonly string[]): State {
    return waitingFor(`the rows ${labels.join()}`, async () => {
      const rows = (await this.readRows(view)).map(({ label }) => label.replace(/,.*$/, ''))
      return rows.filter(row => pattern.test(row)).join() === labels.join()
    })
  }

  /** The entries of the menu of a row, which stays open. */
  async readMenu(row: Locator): Promise<string[]> {
    const items = this.page.locator('.monaco-menu .action-menu-item .action-label:not(.separator)')
    let texts: string[] = []
    // An editor that takes the focus closes it.
    const read = waitingFor('the menu', async () => {
      texts = await items.allInnerTexts()
      return texts.length > 0
    })
    await this.until(read, () => row.click({ button: 'right', timeout: stepMs }))
    return texts
  }

  /** Shows what a node of the tree holds. */
  async unfold(text: string | RegExp): Promise<void> {
    const twistie = this.treeNode(text).locator('.monaco-tl-twistie')
    const open = this.treeNode(text).locator('.monaco-tl-twistie:not(.collapsed)')
    await this.until(open, async () => {
      if (!(await open.isVisible())) await twistie.click({ timeout: stepMs })
    })
  }

  /** The box in front of a node of the tree, when it is ticked or not. */
  box(text: string | RegExp, isTicked?: boolean): Locator {
    const state = isTicked === undefined ? '' : `[aria-checked="${isTicked}"]`
    return this.treeNode(text).locator(`.custom-view-tree-node-item-checkbox${state}`)
  }

  /** Ticks the box in front of a node with the mouse until the text says so: a tree that is read anew loses the click. */
  async tick(text: string | RegExp, line: Locator): Promise<void> {
    const open = this.box(text, false)
    await this.until(line, async () => {
      if (await open.isVisible()) await open.click({ timeout: stepMs })
    })
  }

  /** Presses a button over the tree, until it has its effect. */
  async pressTitleButton(title: string, state: State): Promise<void> {
    const button = this.page.locator(`.part.sidebar .action-label[aria-label^="${title}"]`).first()
    await this.until(state, async () => {
      await this.treeNode('').hover({ timeout: stepMs })
      await button.click({ timeout: stepMs })
    })
  }

  async chooseFromMenu(node: string | RegExp, item: string): Promise<void> {
    const entry = this.page.locator('.monaco-menu .action-menu-item').filter({ hasText: item }).first()
    const focused = this.page.locator('.monaco-menu .action-item.focused').filter({ hasText: item })
    await this.until(focused, async () => {
      await this.treeNode(node).click({ button: 'right', timeout: stepMs })
      // A click that comes soon after the menu is taken for the one that opened it. Enter is for what has the focus.
      await entry.hover({ timeout: stepMs })
    })
    await this.pressUntil('Enter', hidden(entry))
  }

  /** Takes the last change of the active editor back. */
  async undo(): Promise<void> {
    await this.focusEditor()
    await this.press('Control+Z')
  }

  async focusEditor(): Promise<void> {
    await this.pressUntil('Control+1', this.editor)
  }

  /** The rows of the suggestions at the cursor. */
  suggestions(text: string | RegExp = ''): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: text })
  }

  /** The suggestion that Enter or Tab would take. */
  chosenSuggestion(text: string): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row.focused').filter({ hasText: text })
  }

  /**
   * Waits for suggestions that typing brings up. Asks for them when they do not come: a busy VS Code drops those whose
   * answer is slower than the next key.
   */
  async waitForOffer(suggestions: State): Promise<void> {
    try {
      await suggestions.waitFor({ timeout: 2 * stepMs })
    } catch {
      await this.press('Escape')
      await this.until(suggestions, () => this.press('Control+Space'))
    }
  }

  /** Takes the suggestion at the cursor that contains `text`. A long list shows its head: type a prefix first. */
  async acceptSuggestion(text: string): Promise<void> {
    const row = this.suggestions(text).first()
    await this.until(row, () => this.press('Control+Space'))
    await this.until(hidden(row), async () => {
      if (await row.isVisible()) await row.click({ timeout: stepMs })
    })
  }

  /** Applies the quick fix at the cursor whose title contains `title`. */
  async applyQuickFix(title: string): Promise<void> {
    const row = this.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first()
    await this.until(row, () => this.press('Control+.'))
    await this.until(hidden(row), async () => {
      if (await row.isVisible()) await row.click({ timeout: stepMs })
    })
  }

  /** The text of the hover at a place, once it has the words that are waited for. */
  async hoverAt(line: number, column: number, words: string): Promise<string> {
    const hover = this.page.locator('.monaco-hover').filter({ hasText: words }).first()
    await this.until(hover, async () => {
      await this.goTo(line, column)
      await this.runCommand('Show or Focus Hover')
    })
    return hover.innerText()
  }

  /** A message in the corner of the window. */
  toast(text: string): Locator {
    return this.page.locator('.notification-toast').filter({ hasText: text }).first()
  }

  /** Saves the active file and waits until the disk has what `isSaved` wants. */
  async save(name: string, isSaved: (text: string) => boolean): Promise<string> {
    let text: string | undefined
    const saved = waitingFor(`${name} on disk as expected`, async () => {
      text = await this.readFile(name).catch(isMissing)
      return text !== undefined && isSaved(text)
    })
    await this.pressUntil('Control+S', saved).catch(error => assert.fail(`${error}; it has\n${text}`))
    return text ?? ''
  }

  /** What a file of the open folder has on disk. */
  async readFile(name: string): Promise<string> {
    return readFile(path.join(this.folder, name), 'utf8')
  }

  /** Keeps a picture of the page in `out/screenshots`. */
  async screenshot(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true })
    const file = path.join(screenshots, `${name.replace(/[^\w-]+/g, '-').slice(0, 100)}.png`)
    await this.page.screenshot({ path: file, animations: 'disabled' })
  }
}

/** The state in which something cannot be seen. */
export function hidden(locator: Locator): State {
  return { waitFor: options => locator.waitFor({ ...options, state: 'hidden' }) }
}

/** The state in which `isThere` says so. */
export function waitingFor(what: string, isThere: () => Promise<boolean>): State {
  return {
    async waitFor({ timeout }) {
      const end = Date.now() + timeout
      while (!(await isThere())) {
        if (Date.now() > end) assert.fail(`Waited in vain for ${what}`)
        await new Promise(resolve => setTimeout(resolve, 50))
      }
    },
  }
}

/** A new file is there once it has been saved. */
function isMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
