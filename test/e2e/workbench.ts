import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FrameLocator, Locator, Page } from './playwright.js'

/** Something to wait for, usually something that the page shows. */
export interface State {
  waitFor(options: { readonly timeout: number }): Promise<void>
}

const screenshots = fileURLToPath(new URL('../../out/screenshots', import.meta.url))

/** How long a step may take in total, with retries, on a busy machine. */
const timeoutMs = 40_000
/** How long to wait for the effect of a step before it is retried. */
const retryMs = 4000

/** A page with VS Code, driven as by a user. Every method waits for the element that it names. */
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
   * Retries a step until the state is reached: a busy VS Code drops clicks and keys, and closes menus. The step must do
   * no harm when it is done twice.
   */
  async until(state: State, step: () => Promise<unknown>): Promise<void> {
    const end = Date.now() + timeoutMs
    for (;;)
      try {
        await step()
        await state.waitFor({ timeout: retryMs })
        return
      } catch (error) {
        if (Date.now() > end) throw error
        await this.press('Escape')
      }
  }

  /** Presses a key until the state is reached, but not again if it was only late. */
  async pressUntil(key: string, state: State): Promise<void> {
    const end = Date.now() + timeoutMs
    for (;;) {
      await this.press(key)
      try {
        await state.waitFor({ timeout: retryMs })
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

  /** Types into the focused element key by key, so that suggestions and auto-closing react. */
  async typeText(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 15 })
  }

  /** Closes all editors without saving, the panel and all overlays. */
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

  /** Opens a file from the explorer, pinned and not as a preview. */
  async openFile(name: string): Promise<void> {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first()
    await this.until(this.activeTab(name), async () => {
      // A tree that selects a node at that moment brings its own view to the front again.
      await this.openView('Explorer')
      await row.dblclick({ timeout: retryMs })
    })
    await this.page.locator('.editor-instance .view-line').first().waitFor()
  }

  activeTab(name: string | RegExp): Locator {
    return this.page.locator('.tab.active').filter({ hasText: name }).first()
  }

  /** Waits until the extension has reported a problem in the editor. */
  async waitForMarks(): Promise<void> {
    await this.page.locator('.editor-instance [class*="squiggly-"]').first().waitFor()
  }

  /** Writes the settings of the folder. */
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
    return this.webview('vscode.markdown-language-features').locator('h1').filter({ hasText: text }).first()
  }

  /** An element of the view "Fix First", when no page of ours is open. */
  fixFirst(selector: string): Locator {
    return this.webview('negotiation-brief').locator(selector)
  }

  /** An element of the page of ours that is in front. */
  deal(selector: string): Locator {
    return this.webview('negotiation-brief', ':not([src*="purpose=webviewView"])').locator(selector)
  }

  /** An element of a markdown preview. */
  inPreview(selector: string): Locator {
    return this.webview('vscode.markdown-language-features').locator(selector)
  }

  /** What the visible webview of that extension shows. Two are visible for a moment while one takes the other's place. */
  private webview(extension: string, purpose = ''): FrameLocator {
    return this.page
      .locator(`iframe.webview.ready[src*="extensionId="][src*="${extension}"]${purpose}:visible`)
      .first()
      .contentFrame()
      .frameLocator('#active-frame')
  }

  /** A row of the list that a command shows for a choice. */
  choice(text: string | RegExp): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first()
  }

  /** The title bar of that list. */
  menuTitle(text: string): Locator {
    return this.page.locator('.quick-input-title').filter({ hasText: text })
  }

  /** Runs a command by its whole title, with its `…`, in the command palette. */
  async runCommand(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input')
    const name = new RegExp(`(?:^|: )${title.replace(/[^\w\s:]/g, '\\$&')}$`)
    const labels = this.page.locator('.quick-input-list .monaco-list-row .label-name')
    const label = labels.filter({ hasText: name }).first()
    await this.until(hidden(label), async () => {
      await this.press('F1')
      await input.fill(`>${title}`, { timeout: retryMs })
      await label.click({ timeout: retryMs })
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
      await input.fill(`:${line}:${column}`, { timeout: retryMs })
      // Enter before the line is recognised would only close the box.
      await this.press('Enter')
    })
    await this.editor.waitFor()
  }

  /** The cursor position and selection in the status bar. */
  position(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item[id="status.editor.selection"]').filter({ hasText: text })
  }

  /** The rows of the Problems panel that contain `text`; opens the panel when it is not there. */
  async problems(text: string | RegExp = ''): Promise<Locator> {
    const panel = this.page.locator('.markers-panel')
    // The same keys would close an open panel.
    if (!(await panel.isVisible())) await this.pressUntil('Control+Shift+M', panel)
    return this.page.locator('.markers-panel-container .monaco-list-row').filter({ hasText: text })
  }

  /** The texts of all problems in the panel, once there is at least one. */
  async readProblems(): Promise<string[]> {
    const rows = await this.problems()
    await rows.nth(1).waitFor()
    const texts = await rows.allInnerTexts()
    // The first row of each file is its name.
    return texts
      .map(text => text.replace(/\s+/g, ' ').trim())
      .filter(text => / \[Ln \d+, Col \d+\]$/.test(text))
  }

  /** Opens a view container by the title of its icon in the activity bar. */
  async openView(title: string): Promise<void> {
    const name = this.page
      .locator('.part.sidebar .composite.title')
      .filter({ hasText: new RegExp(title, 'i') })
    // The badge covers the icon, so the click goes to their parent.
    const label = this.page.locator(`.action-label[aria-label^="${title}"]`)
    const icon = this.page.locator('.activitybar .action-item').filter({ has: label }).first()
    await this.until(name, async () => {
      // A click on the icon of a visible container would hide it.
      if (!(await name.isVisible())) await icon.click({ timeout: retryMs })
    })
  }

  /** A button in a view without rows. */
  viewButton(text: string): Locator {
    return this.page.locator('.pane-body .monaco-button').filter({ hasText: text }).first()
  }

  /** A node of the tree in the side bar. */
  treeNode(text: string | RegExp): Locator {
    return this.page.locator('.part.sidebar .pane-body .monaco-list-row').filter({ hasText: text }).first()
  }

  /** A node with the keyboard focus. */
  focusedNode(text: string | RegExp): Locator {
    return this.page
      .locator('.part.sidebar .monaco-list:focus-within .monaco-list-row.focused')
      .filter({ hasText: text })
      .first()
  }

  /** Clicks on a node until it has the keyboard focus. */
  async focusNode(text: string | RegExp): Promise<void> {
    await this.until(this.focusedNode(text), () => this.treeNode(text).click({ timeout: retryMs }))
  }

  /** Focuses a node and presses a key until the state is reached: following the cursor can move the focus away. */
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

  /** Collapses a view, so that those above it show all their rows. */
  async collapseView(title: string): Promise<void> {
    const open = this.view(title).locator('.pane-header.expanded')
    await this.until(hidden(open), async () => {
      if (await open.isVisible()) await open.click({ timeout: retryMs })
    })
  }

  /** A row of a view in the side bar. */
  rowOf(view: string, text: string | RegExp): Locator {
    return this.view(view).locator('[role="treeitem"]').filter({ hasText: text }).first()
  }

  /** The visible rows of a view, as a screen reader gets them. */
  async readRows(view: string): Promise<{ label: string; role: string; level: string }[]> {
    const rows = this.view(view).locator('.monaco-list-row')
    const all = await rows.evaluateAll(found =>
      found.map(row => ['aria-label', 'role', 'aria-level'].map(name => row.getAttribute(name) ?? '')),
    )
    return all.map(([label = '', role = '', level = '']) => ({ label, role, level }))
  }

  /** The state in which the rows of a view that match the pattern are these, in this order. */
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
    // The menu closes when an editor takes the focus.
    const read = waitingFor('the menu', async () => {
      texts = await items.allInnerTexts()
      return texts.length > 0
    })
    await this.until(read, () => row.click({ button: 'right', timeout: retryMs }))
    return texts
  }

  /** Expands a node of the tree. */
  async expand(text: string | RegExp, child: string): Promise<void> {
    const twistie = this.treeNode(text).locator('.monaco-tl-twistie')
    const open = this.treeNode(text).locator('.monaco-tl-twistie:not(.collapsed)')
    // A tree that is refreshed meanwhile is collapsed again, so its own sign does not count.
    await this.until(this.treeNode(child), async () => {
      if (!(await open.isVisible())) await twistie.click({ timeout: retryMs })
    })
  }

  /** The checkbox of a node of the tree, in the given state. */
  box(text: string | RegExp, isTicked?: boolean): Locator {
    const state = isTicked === undefined ? '' : `[aria-checked="${isTicked}"]`
    return this.treeNode(text).locator(`.custom-view-tree-node-item-checkbox${state}`)
  }

  /** Ticks the checkbox of a node with the mouse until the text changes: a tree that is refreshed loses the click. */
  async tick(text: string | RegExp, line: Locator): Promise<void> {
    const open = this.box(text, false)
    await this.until(line, async () => {
      if (await open.isVisible()) await open.click({ timeout: retryMs })
    })
  }

  /** Presses a button above the tree until the state is reached. */
  async pressTitleButton(title: string, state: State): Promise<void> {
    const button = this.page.locator(`.part.sidebar .action-label[aria-label^="${title}"]`).first()
    await this.until(state, async () => {
      await this.treeNode('').hover({ timeout: retryMs })
      await button.click({ timeout: retryMs })
    })
  }

  async chooseFromMenu(node: string | RegExp, item: string): Promise<void> {
    const entry = this.page.locator('.monaco-menu .action-menu-item').filter({ hasText: item }).first()
    const focused = this.page.locator('.monaco-menu .action-item.focused').filter({ hasText: item })
    await this.until(focused, async () => {
      await this.treeNode(node).click({ button: 'right', timeout: retryMs })
      // VS Code ignores a click soon after the menu opens. Enter goes to the focused entry.
      await entry.hover({ timeout: retryMs })
    })
    await this.pressUntil('Enter', hidden(entry))
  }

  /** Undoes the last change in the active editor. */
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

  /** The suggestion that Enter or Tab would accept. */
  chosenSuggestion(text: string): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row.focused').filter({ hasText: text })
  }

  /**
   * Waits for suggestions that typing triggers. Requests them if they do not appear: a busy VS Code drops those that
   * arrive after the next key.
   */
  async waitForOffer(suggestions: State): Promise<void> {
    try {
      await suggestions.waitFor({ timeout: 2 * retryMs })
    } catch {
      await this.press('Escape')
      await this.until(suggestions, () => this.press('Control+Space'))
    }
  }

  /** Accepts the suggestion that contains `text`. Of a long list only the head is rendered: type a prefix. */
  async acceptSuggestion(text: string): Promise<void> {
    const row = this.suggestions(text).first()
    await this.until(row, () => this.press('Control+Space'))
    await this.until(hidden(row), async () => {
      if (await row.isVisible()) await row.click({ timeout: retryMs })
    })
  }

  /** Applies the quick fix at the cursor whose title contains `title`. */
  async applyQuickFix(title: string): Promise<void> {
    const row = this.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first()
    await this.until(row, () => this.press('Control+.'))
    await this.until(hidden(row), async () => {
      if (await row.isVisible()) await row.click({ timeout: retryMs })
    })
  }

  /** A button above the text of the active editor. */
  editorButton(label: string): Locator {
    return this.page.locator('.editor-actions .action-label').filter({ hasText: label }).first()
  }

  /** An item of the status bar. */
  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.part.statusbar .statusbar-item').filter({ hasText: text }).first()
  }

  /** The text of the hover at a position, once it contains the given words. */
  async hoverAt(line: number, column: number, words: string): Promise<string> {
    const hover = this.page.locator('.monaco-hover').filter({ hasText: words }).first()
    await this.until(hover, async () => {
      await this.goTo(line, column)
      await this.runCommand('Show or Focus Hover')
    })
    return hover.innerText()
  }

  /** A notification in the corner of the window. */
  toast(text: string): Locator {
    return this.page.locator('.notification-toast').filter({ hasText: text }).first()
  }

  /** Saves the active file and waits until `isSaved` accepts the text on the disk. */
  async save(name: string, isSaved: (text: string) => boolean): Promise<string> {
    let text: string | undefined
    const saved = waitingFor(`${name} on disk as expected`, async () => {
      text = await this.readFile(name).catch(isMissing)
      return text !== undefined && isSaved(text)
    })
    await this.pressUntil('Control+S', saved).catch(error => assert.fail(`${error}; it has\n${text}`))
    return text ?? ''
  }

  /** The text of a file of the open folder on the disk. */
  async readFile(name: string): Promise<string> {
    return readFile(path.join(this.folder, name), 'utf8')
  }

  /** Saves a screenshot in `out/screenshots`. */
  async screenshot(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true })
    const file = path.join(screenshots, `${name.replace(/[^\w-]+/g, '-').slice(0, 100)}.png`)
    await this.page.screenshot({ path: file, animations: 'disabled' })
  }
}

/** The state in which the element is not visible. */
export function hidden(locator: Locator): State {
  return { waitFor: options => locator.waitFor({ ...options, state: 'hidden' }) }
}

/** The state in which `isThere` is true. */
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

/** A new file does not exist before it is saved. */
function isMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
