const { commands } = require('vscode')

/** The extension itself opens nothing by itself; in the demo its view should be in sight. */
exports.activate = async () => {
  await commands.executeCommand('negotiationBrief.outline.focus')
  await commands.executeCommand('workbench.action.focusActiveEditorGroup')
}
