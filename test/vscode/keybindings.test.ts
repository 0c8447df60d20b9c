import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import manifest from '../../package.json' with { type: 'json' }

/** Contexts, one of which is true whenever the outline does not have the focus. */
const otherFocus = [
  'editorTextFocus',
  'textInputFocus',
  'inputFocus',
  'notebookEditorFocused',
  'terminalFocus',
]

describe('key bindings', () => {
  it('do not override keys of VS Code', async () => {
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
    // VS Code also lists the keys of this extension, and those of other systems under a condition that is never true.
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

/** Whether a condition is true only while something other than a tree has the focus. */
function isElsewhere(when: string): boolean {
  const places = when.split(' || ').map(place => place.split(' && '))
  return places.every(terms => terms.some(term => otherFocus.includes(term)))
}

/** Whether the keys are the same or one begins with the other, so that it would wait for a second key. */
function isSame(a: string, b: string): boolean {
  return `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `)
}
