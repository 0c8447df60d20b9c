import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import path from 'node:path'
import * as vscode from 'vscode'
import { extensionId } from './editor.js'

describe('size', () => {
  const root = vscode.extensions.getExtension(extensionId)?.extensionPath ?? ''
  for (const name of ['extension.cjs', 'web.cjs']) {
    it(`of ${name} is at most 400 kB`, () => {
      const { size } = statSync(path.join(root, 'dist', name))
      assert.ok(size <= 400_000, `${size} bytes`)
    })
  }
})
