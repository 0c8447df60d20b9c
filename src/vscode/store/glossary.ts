import * as vscode from 'vscode'
import { type Glossary, readGlossary } from '../../features/glossary.js'

/** Gives the glossary in the language of the editor, else in English; its file is read once, when it is first needed. */
export function createGlossary(extensionUri: vscode.Uri): () => Promise<Glossary> {
  let glossary: Promise<Glossary> | undefined
  const read = async (language: string) => {
    const file = vscode.Uri.joinPath(extensionUri, 'docs/glossary', `${language}.json`)
    return readGlossary(JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))))
  }
  return () => {
    glossary ??= read(vscode.env.language.replace(/-.*/, '')).catch(() => read('en'))
    return glossary
  }
}
