import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, loadPlaywright } from './playwright.js'
import { Workbench } from './workbench.js'

export interface WorkbenchOptions {
  /** The folder to open a copy of, relative to the repository; empty for an empty folder. */
  readonly folder?: string
  /** Files to add to the copy, by their names. */
  readonly files?: { readonly [name: string]: string }
  /** The language of the interface. Without a language pack VS Code itself stays English; its extensions do not. */
  readonly language?: string
}

export interface Window {
  readonly workbench: Workbench
  close(): Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** One window per folder and language, shared by the suites that need it: opening one takes seconds. */
const windows = new Map<string, Promise<Window>>()
let browser: Promise<Browser> | undefined

after(async () => {
  for (const window of windows.values()) await (await window).close()
  await (await browser)?.close()
})

/**
 * Opens VS Code with the package installed before the tests of a suite. Each suite begins without open editors and
 * with a fresh copy of the folder. A failed test leaves a screenshot with its name.
 *
 * @returns a function that gives the workbench, to be called in tests
 */
export function useWorkbench({
  folder = 'examples',
  files = {},
  language = '',
}: WorkbenchOptions = {}): () => Workbench {
  let workbench: Workbench | undefined
  before(async () => {
    const key = `${language}:${folder}`
    const known = windows.get(key)
    const window = known ?? openWindow({ folder, files, language })
    windows.set(key, window)
    workbench = (await window).workbench
    if (known === undefined) return
    await workbench.closeEverything()
    await restore(workbench.folder, folder, files)
  })
  afterEach(async function () {
    const test = this.currentTest
    if (test?.state === 'failed') await workbench?.screenshot(`failed ${test.fullTitle()}`)
  })
  return () => {
    assert.ok(workbench, 'the workbench is open in tests only')
    return workbench
  }
}

async function openWindow({ folder, files, language }: Required<WorkbenchOptions>): Promise<Window> {
  const copy = path.join(
    await mkdtemp(path.join(readEnvironment('E2E_WORKSPACES'), 'workspace-')),
    'my briefs',
  )
  await mkdir(copy)
  // Written first, because VS Code may miss files that are created while a window opens.
  await restore(copy, folder, files)
  return openFolder(copy, language)
}

/** Opens a folder in a window of its own, as another person or another screen would. */
export async function openFolder(copy: string, language = ''): Promise<Window> {
  browser ??= loadPlaywright(readEnvironment('E2E_PLAYWRIGHT')).chromium.connect(
    readEnvironment('E2E_BROWSER'),
  )
  const context = await (await browser).newContext({
    viewport: { width: 1400, height: 1000 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  // Does what a language pack does.
  if (language !== '') await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`)
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const address = new URL(readEnvironment('E2E_ORIGIN'))
  address.searchParams.set('folder', copy)
  await page.goto(address.href)
  await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor()
  return { workbench: new Workbench(page, copy), close: () => context.close() }
}

/** Replaces the contents of a folder with a copy of a repository folder and these files. */
async function restore(
  copy: string,
  folder: string,
  files: NonNullable<WorkbenchOptions['files']>,
): Promise<void> {
  for (const name of await readdir(copy)) await rm(path.join(copy, name), { recursive: true })
  if (folder !== '') await cp(path.join(root, folder), copy, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(copy, name), text)
}

function readEnvironment(name: string): string {
  const value = process.env[name]
  assert.ok(value, `${name} is not set: run the end-to-end tests with \`npm test -- e2e\``)
  return value
}
