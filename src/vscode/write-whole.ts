import * as vscode from 'vscode'

/** Writes a file in one step, whether it exists or not: readers see the old content, or all of the new. */
export async function writeWhole(uri: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace
  const slash = uri.path.lastIndexOf('/') + 1
  const name = `.${uri.path.slice(slash)}.${Date.now().toString(36)}.tmp`
  const temporary = uri.with({ path: uri.path.slice(0, slash) + name })
  try {
    await fs.writeFile(temporary, content)
    await fs.rename(temporary, uri, { overwrite: true })
  } catch (error) {
    // It is gone after the rename.
    await Promise.resolve(fs.delete(temporary)).catch(() => undefined)
    throw error
  }
}
