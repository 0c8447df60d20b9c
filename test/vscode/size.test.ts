import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import * as vscode from 'vscode'
import { extensionId } from './editor.js'

describe('size', () => {
  const root = vscode.extensions.getExtension(extensionId)?.extensionPath ?? ''
  const dist = path.join(root, 'dist')
  const check = (names: readonly string[], most: number) => {
    const size = names.reduce((sum, name) => sum + statSync(path.join(dist, name)).size, 0)
    assert.ok(size > 0 && size <= most, `${names.join(', ')}: ${size} bytes`)
  }
  /** Those bundles and what they load at once, not what they load when it is used: `then(() => w(require(…)))`. */
  const loadedWith = (...starts: readonly string[]) => {
    const names = readdirSync(dist).filter(
      name => name.endsWith('.cjs') && starts.some(start => name.startsWith(start)),
    )
    assert.equal(names.length, starts.length, names.join())
    for (const name of names) {
      const needed = readFileSync(path.join(dist, name), 'utf8').matchAll(
        /(?<!=>[\w$]{1,9}\()require\("\.\/([^"]+)"\)/g,
      )
      for (const [, other = ''] of needed) if (!names.includes(other)) names.push(other)
    }
    return names
  }

  it('of all bundles that the desktop loads until the first problem is at most 1.07 MB', () =>
    check(loadedWith('extension.cjs', 'session-'), 1_070_000))

  it('of all bundles that the desktop loads, without what is exported, is at most 1.47 MB', () =>
    check(loadedWith('extension.cjs', 'session-', 'parts-'), 1_470_000))

  // The web worker loads one file, so this one has the pictures, pages and exports that the desktop loads when they are used.
  it('of the bundle of the web worker is at most 1.63 MB', () => check(['web.cjs'], 1_630_000))
})
