import * as vscode from 'vscode'

/** What the providers of language features are registered for. */
export const briefSelector: vscode.DocumentSelector = { language: 'markdown', pattern: '**/*.negotiation.md' }

/** Whether a document is a brief that people write, and not an old state of one in a diff. */
export function isBrief({ languageId, uri }: vscode.TextDocument): boolean {
  return languageId === 'markdown' && isBriefUri(uri)
}

export function isBriefUri({ path, scheme }: vscode.Uri): boolean {
  return path.endsWith('.negotiation.md') && scheme !== 'git'
}

export const configurationName = '.negotiation-brief.json'

/** Whether a file holds what a team agreed on for its briefs. */
export function isConfigurationUri({ path, scheme }: vscode.Uri): boolean {
  return path.endsWith(`/${configurationName}`) && scheme !== 'git'
}

export function fileNameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function findDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString())
}
