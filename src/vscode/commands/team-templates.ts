import * as vscode from 'vscode'
import { readFolder, templateName } from '../../features/briefs/new-brief.js'
import { fileNameOf } from '../documents.js'
import { isMissing, type Log } from '../log.js'

export interface Template extends vscode.QuickPickItem {
  readonly name: string
  readonly read: () => Promise<string>
}

const setting = 'negotiationBrief.templatesFolder'

/** The markdown files in the folders that the settings name. Tells the user when such a folder cannot be used. */
export async function findTeamTemplates(log: Log): Promise<readonly Template[]> {
  const folders = vscode.workspace.workspaceFolders ?? []
  const found = await Promise.all(folders.map(folder => findTemplates(folder, log)))
  return found.flat()
}

/** The folder of the templates of a workspace, relative to it. Undefined if the setting names none. */
export function templatesFolderOf(workspace: vscode.WorkspaceFolder): string | undefined {
  return readFolder(readSetting(workspace).value)
}

async function findTemplates(workspace: vscode.WorkspaceFolder, log: Log): Promise<readonly Template[]> {
  const { value, isDefault } = readSetting(workspace)
  const folder = readFolder(value)
  const files =
    folder === undefined ? undefined : await listFiles(vscode.Uri.joinPath(workspace.uri, folder), log)
  // Most people have no templates of their own, and some empty the setting.
  if (files === undefined && !isDefault && value !== '')
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The folder "{0}" from the setting {1} is not in this workspace', String(value), setting),
    )
  return (files ?? []).flatMap(uri => {
    const name = templateName(fileNameOf(uri))
    return name === undefined
      ? []
      : [{ name, label: name, description: folder ?? '', read: () => readText(uri) }]
  })
}

/** The files of a folder, sorted by name. Undefined if the folder cannot be read. */
async function listFiles(folder: vscode.Uri, log: Log): Promise<readonly vscode.Uri[] | undefined> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder)
    const files = entries.filter(([, type]) => (type & vscode.FileType.File) > 0)
    return files.map(([name]) => vscode.Uri.joinPath(folder, name)).sort((a, b) => (a.path < b.path ? -1 : 1))
  } catch (error) {
    if (!isMissing(error)) log.error('A folder of templates could not be read', error)
    return undefined
  }
}

function readSetting({ uri }: vscode.WorkspaceFolder) {
  const configuration = vscode.workspace.getConfiguration(undefined, uri)
  const value = configuration.get<unknown>(setting)
  return { value, isDefault: value === configuration.inspect(setting)?.defaultValue }
}

/** The text of a file in UTF-8. Rejects for any other encoding. */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri))
}
