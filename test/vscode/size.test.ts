import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import path from 'node:path'
import * as vscode from 'vscode'
import { extensionId } from './editor.js'

describe('size', () => {
  const root = vscode.extensions.getExtension(extensionId)?.extensionPath ?? ''
  for (const names of [['extension.cjs', 'session.cjs'], ['web.cjs']]) {
    it(`of ${names.join(' and ')} is at most 400 kB`, () => {
      const sizes = names.map(name => statSync(path.join(root, 'dist', name)).size)
      const size = sizes.reduce((sum, each) => sum + each)
      assert.ok(size <= 400_000, `${size} bytes`)
    })
  }
})
