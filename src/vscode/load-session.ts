import type * as vscode from 'vscode'
import { loadWords } from './shipped-words.js'

/** Loads all that the extension does once there is a brief. On Node, `load-session-node.ts` takes its place. */
export async function loadSession(extensionUri: vscode.Uri): Promise<typeof import('./session.js')> {
  await loadWords(extensionUri)
  return import('./session.js')
}
