import * as vscode from 'vscode'
import { type Glossary, readGlossary } from '../../features/glossary.js'
import { isMissing, type Log } from '../log.js'
import { startOnce } from '../start-once.js'

/** Gives the glossary in the language of the editor, else in English. Its file is read when it is first needed. */
export function createGlossary(extensionUri: vscode.Uri, log: Log): () => Promise<Glossary> {
  const read = async (language: string) => {
    const file = vscode.Uri.joinPath(extensionUri, 'docs/glossary', `${language}.json`)
    return readGlossary(JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))))
  }
  return startOnce(() =>
    read(vscode.env.language.replace(/-.*/, '')).catch(error => {
      if (!isMissing(error)) log.error('The glossary could not be read', error)
      return read('en')
    }),
  )
}
