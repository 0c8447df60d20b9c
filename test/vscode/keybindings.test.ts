import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import manifest from '../../package.json' with { type: 'json' }

describe('key bindings', () => {
  it('take no key that VS Code has for something else', async () => {
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    )
    const text = defaults.getText()
    assert.ok(text.includes('"ctrl+k ctrl+s"') || text.includes('"cmd+k cmd+s"'), text.slice(0, 200))
    for (const { key, mac } of manifest.contributes.keybindings)
      for (const taken of [key, mac]) {
        // VS Code lists the keys of this extension, too.
        const others = [...text.matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)].filter(
          ([, other = '', command = '']) => isSame(other, taken) && !command.startsWith('negotiationBrief.'),
        )
        assert.deepEqual(
          others.map(([entry]) => entry),
          [],
        )
      }
  })
})

/** Whether the keys are the same, or one begins with the other: both would wait for a second key. */
function isSame(a: string, b: string): boolean {
  return `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `)
}
