const { commands } = require('vscode')

/** Opens the Brief view, which the extension itself never does unasked. */
exports.activate = async () => {
  await commands.executeCommand('negotiationBrief.outline.focus')
  await commands.executeCommand('workbench.action.focusActiveEditorGroup')
}
