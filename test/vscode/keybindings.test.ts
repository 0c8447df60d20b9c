import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import manifest from '../../package.json' with { type: 'json' }

/** One of them has the focus whenever the outline has not. */
const otherFocus = [
  'editorTextFocus',
  'textInputFocus',
  'inputFocus',
  'notebookEditorFocused',
  'terminalFocus',
]

describe('key bindings', () => {
  it('take no key that VS Code has for something else', async () => {
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    )
    const text = defaults.getText()
    assert.ok(text.includes('"ctrl+k ctrl+s"') || text.includes('"cmd+k cmd+s"'), text.slice(0, 200))
    const entry = /\{ "key": "([^"]+)",\s*"command": "([^"]+)"(?:,\s*"when": "((?:[^"\\]|\\.)*)")?/g
    const all = [...text.matchAll(entry)].map(([, key = '', command = '', when = '']) => ({
      key,
      command,
      when,
    }))
    assert.ok(all.some(({ command }) => command === 'negotiationBrief.nextGap'))
    // VS Code lists the keys of this extension, too, and those of other systems under a condition that never holds.
    const others = all.filter(
      ({ command, when }) => !command.startsWith('negotiationBrief.') && when !== 'false',
    )
    for (const own of manifest.contributes.keybindings) {
      const isInOutline = own.when.startsWith('focusedView == negotiationBrief.outline')
      for (const taken of 'mac' in own ? [own.key, own.mac] : [own.key])
        assert.deepEqual(
          others.filter(({ key, when }) => isSame(key, taken) && !(isInOutline && isElsewhere(when))),
          [],
        )
    }
  })
})

/** Whether a condition holds only where something else than a tree has the focus. */
function isElsewhere(when: string): boolean {
  const places = when.split(' || ').map(place => place.split(' && '))
  return places.every(terms => terms.some(term => otherFocus.includes(term)))
}

/** Whether the keys are the same, or one begins with the other: both would wait for a second key. */
function isSame(a: string, b: string): boolean {
  return `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `)
}
