import * as vscode from 'vscode'

/**
 * The word lists, patterns and texts that the build keeps beside the code of the editor, by the numbers it gave them.
 * See `scripts/words.mjs`.
 */
export const shippedWords: unknown[] = []

/** To be awaited before the code that uses them is loaded. */
export async function loadWords(extensionUri: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'words.json'))
  Object.assign(shippedWords, JSON.parse(new TextDecoder().decode(bytes)))
}
