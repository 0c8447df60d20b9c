import * as vscode from 'vscode'
import { readFolder, templateName } from '../../features/briefs/new-brief.js'
import { fileNameOf } from '../documents.js'

export interface Template extends vscode.QuickPickItem {
  readonly name: string
  readonly read: () => Promise<string>
}

const setting = 'negotiationBrief.templatesFolder'

/** The markdown files in the folders that the settings name; says so when such a folder cannot be used. */
export async function findTeamTemplates(): Promise<readonly Template[]> {
  const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(findTemplates))
  return found.flat()
}

/** Where the templates of a workspace are, relative to it; undefined when it has no place for them. */
export function templatesFolderOf(workspace: vscode.WorkspaceFolder): string | undefined {
  return readFolder(readSetting(workspace).value)
}

async function findTemplates(workspace: vscode.WorkspaceFolder): Promise<readonly Template[]> {
  const { value, isDefault } = readSetting(workspace)
  const folder = readFolder(value)
  const files = folder === undefined ? undefined : await listFiles(vscode.Uri.joinPath(workspace.uri, folder))
  // Most people have no templates of their own; nor does who empties the setting.
  if (files === undefined && !isDefault && value !== '')
    void vscode.window.showErrorMessage(
      vscode.l10n.t('This workspace has no folder "{0}", which {1} names', String(value), setting),
    )
  return (files ?? []).flatMap(uri => {
    const name = templateName(fileNameOf(uri))
    return name === undefined
      ? []
      : [{ name, label: name, description: folder ?? '', read: () => readText(uri) }]
  })
}

/** The files of a folder by their names; undefined when there is no such folder. */
async function listFiles(folder: vscode.Uri): Promise<readonly vscode.Uri[] | undefined> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder)
    const files = entries.filter(([, type]) => (type & vscode.FileType.File) > 0)
    return files.map(([name]) => vscode.Uri.joinPath(folder, name)).sort((a, b) => (a.path < b.path ? -1 : 1))
  } catch {
    return undefined
  }
}

function readSetting({ uri }: vscode.WorkspaceFolder) {
  const configuration = vscode.workspace.getConfiguration(undefined, uri)
  const value = configuration.get<unknown>(setting)
  return { value, isDefault: value === configuration.inspect(setting)?.defaultValue }
}

/** The text of a file in UTF-8; rejects for any other. */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri))
}
