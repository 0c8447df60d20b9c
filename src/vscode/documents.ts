import * as vscode from 'vscode'

/** A file is a brief whatever the case of its ending: file systems that ignore case keep it as it was typed. */
export const briefPattern = '**/*.[nN][eE][gG][oO][tT][iI][aA][tT][iI][oO][nN].[mM][dD]'

/** Selects the documents of language features. */
export const briefSelector: vscode.DocumentSelector = { language: 'markdown', pattern: briefPattern }

/** Whether a document is a brief to work on, not an old or proposed version in a diff. */
export function isBrief({ languageId, uri }: vscode.TextDocument): boolean {
  return languageId === 'markdown' && isBriefUri(uri)
}

export function isBriefUri({ path, scheme }: vscode.Uri): boolean {
  return /\.negotiation\.md$/i.test(path) && isWorkedOn(scheme)
}

export const configurationName = '.negotiation-brief.json'

/** Whether a file is a configuration file of a team. */
export function isConfigurationUri({ path, scheme }: vscode.Uri): boolean {
  return path.endsWith(`/${configurationName}`) && isWorkedOn(scheme)
}

/**
 * Whether the extension works on documents of that scheme: new ones, writable files, and those of the workspace,
 * which may be read-only. Git, the local history and previews of changes show others.
 */
export function isWorkedOn(scheme: string): boolean {
  const isInWorkspace = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === scheme) ?? false
  return scheme === 'untitled' || isInWorkspace || vscode.workspace.fs.isWritableFileSystem(scheme) === true
}

export function fileNameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function findDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString())
}
