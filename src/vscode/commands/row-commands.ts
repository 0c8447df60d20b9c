import * as vscode from 'vscode'

/** The brief of a row of the view "Briefs". Undefined for anything else. */
export function readRowUri(argument: unknown): vscode.Uri | undefined {
  if (typeof argument !== 'object' || argument === null || !('uri' in argument)) return undefined
  return argument.uri instanceof vscode.Uri ? argument.uri : undefined
}

/** The commands of a row's menu, which run commands of VS Code. */
export const rowCommands = {
  openToSide: onRow(uri => vscode.commands.executeCommand('vscode.open', uri, vscode.ViewColumn.Beside)),
  revealBrief: onRow(uri => vscode.commands.executeCommand('revealInExplorer', uri)),
}

function onRow(run: (uri: vscode.Uri) => Thenable<unknown>) {
  return async (argument: unknown): Promise<void> => {
    const uri = readRowUri(argument)
    if (uri !== undefined) await run(uri)
  }
}
