import assert from 'node:assert/strict'
import { readdirSync, statSync } from 'node:fs'
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

  it('of all bundles that the desktop loads until the first problem is at most 1 MB', () =>
    check(
      // The session loads the other parts once the problems are shown.
      readdirSync(dist).filter(name => name.endsWith('.cjs') && !/^(?:web\.|parts-)/.test(name)),
      1_000_000,
    ))

  it('of all bundles that the desktop loads is at most 1.4 MB', () =>
    check(
      readdirSync(dist).filter(name => name.endsWith('.cjs') && name !== 'web.cjs'),
      1_400_000,
    ))

  it('of the bundle of the web worker is at most 1.4 MB', () => check(['web.cjs'], 1_400_000))
})
