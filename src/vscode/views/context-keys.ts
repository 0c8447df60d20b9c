import * as vscode from 'vscode'

/** Sets a key that `when` clauses of the manifest ask for, without its prefix `negotiationBrief.`. */
export function setContext(name: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', `negotiationBrief.${name}`, value)
}
