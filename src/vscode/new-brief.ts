import * as vscode from 'vscode'
import { briefTemplate } from '../brief/templates.js'
import { toGapEdit } from './convert.js'

/** Opens an untitled file whose name makes it a brief, with all sections to fill in. */
export async function newBrief(): Promise<void> {
  const document = await vscode.workspace.openTextDocument(await freeUri())
  await vscode.window.showTextDocument(document)
  const newText = briefTemplate()
  await vscode.workspace.applyEdit(toGapEdit(document, [{ span: { start: 0, end: 0 }, newText }]))
}

async function freeUri(): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = toUntitled(number === 1 ? 'new.negotiation.md' : `new-${number}.negotiation.md`)
    if (!(await isTaken(uri))) return uri
  }
}

/** In the folder that is open, if it is one on a disk: an untitled file has no other. */
function toUntitled(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  if (folder?.scheme !== 'file') return vscode.Uri.from({ scheme: 'untitled', path: name })
  return vscode.Uri.joinPath(folder, name).with({ scheme: 'untitled' })
}

async function isTaken(uri: vscode.Uri): Promise<boolean> {
  const isOpen = vscode.workspace.textDocuments.some(document => document.uri.path === uri.path)
  if (isOpen || !uri.path.startsWith('/')) return isOpen
  return vscode.workspace.fs.stat(uri.with({ scheme: 'file' })).then(
    () => true,
    () => false,
  )
}
