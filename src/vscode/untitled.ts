import * as vscode from 'vscode'

/** Opens an untitled file with that text in a folder of the workspace, without showing it. Its name takes the first free number. */
export async function openUntitled(
  nameOf: (number: number) => string,
  text: string,
  folder = '',
): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await findFree(nameOf, folder))
  const edit = new vscode.WorkspaceEdit()
  edit.insert(document.uri, new vscode.Position(0, 0), text)
  await vscode.workspace.applyEdit(edit)
  return document
}

/** The workspace folder of the active editor, else the first one. */
export function findWorkspace(): vscode.WorkspaceFolder | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri
  return (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? vscode.workspace.workspaceFolders?.[0]
}

async function findFree(nameOf: (number: number) => string, folder: string): Promise<vscode.Uri> {
  const workspace = findWorkspace()?.uri
  for (let number = 1; ; number++) {
    const file = workspace && vscode.Uri.joinPath(workspace, folder, nameOf(number))
    const uri = file ? toUntitled(file) : vscode.Uri.from({ scheme: 'untitled', path: nameOf(number) })
    if (!isOpen(uri) && !(file && (await exists(file)))) return uri
  }
}

/** The untitled URI of a file. Drops the remote authority, which VS Code adds again when the file is saved. */
function toUntitled(file: vscode.Uri): vscode.Uri {
  const authority = file.scheme === 'vscode-remote' ? '' : file.authority
  return file.with({ scheme: 'untitled', authority })
}

function isOpen({ path }: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.path === path)
}

function exists(file: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  )
}
