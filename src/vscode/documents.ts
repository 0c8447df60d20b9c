import * as vscode from 'vscode'

export const briefPattern = '**/*.negotiation.md'

/** What the providers of language features are registered for. */
export const briefSelector: vscode.DocumentSelector = { language: 'markdown', pattern: briefPattern }

/** Whether a document is a brief that people write, and not an old or proposed state of one in a diff. */
export function isBrief({ languageId, uri }: vscode.TextDocument): boolean {
  return languageId === 'markdown' && isBriefUri(uri)
}

export function isBriefUri({ path, scheme }: vscode.Uri): boolean {
  return path.endsWith('.negotiation.md') && isWorkedOn(scheme)
}

export const configurationName = '.negotiation-brief.json'

/** Whether a file holds what a team agreed on for its briefs. */
export function isConfigurationUri({ path, scheme }: vscode.Uri): boolean {
  return path.endsWith(`/${configurationName}`) && isWorkedOn(scheme)
}

/**
 * Whether documents of that scheme are somebody's work: new, in a file that can be written, or in the workspace, which
 * may be read-only. Others are shown by git, by the local history or by the preview of a change.
 */
function isWorkedOn(scheme: string): boolean {
  const isInWorkspace = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === scheme) ?? false
  return scheme === 'untitled' || isInWorkspace || vscode.workspace.fs.isWritableFileSystem(scheme) === true
}

export function fileNameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function findDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString())
}
