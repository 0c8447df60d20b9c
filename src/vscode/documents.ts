import * as vscode from 'vscode'

/** What the providers of language features are registered for. */
export const briefSelector: vscode.DocumentSelector = { language: 'markdown', pattern: '**/*.negotiation.md' }

/** Whether a document is a brief that people write, and not an old or proposed state of one in a diff. */
export function isBrief({ languageId, uri }: vscode.TextDocument): boolean {
  return languageId === 'markdown' && isBriefUri(uri)
}

export function isBriefUri({ path, scheme }: vscode.Uri): boolean {
  return path.endsWith('.negotiation.md') && isWritable(scheme)
}

export const configurationName = '.negotiation-brief.json'

/** Whether a file holds what a team agreed on for its briefs. */
export function isConfigurationUri({ path, scheme }: vscode.Uri): boolean {
  return path.endsWith(`/${configurationName}`) && isWritable(scheme)
}

/** What has no file to write to is shown by somebody else: by git, the local history or the preview of a change. */
function isWritable(scheme: string): boolean {
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true
}

export function fileNameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function findDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString())
}
