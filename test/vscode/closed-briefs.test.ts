import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as vscode from 'vscode'
import { closeAll, openFile, readSession, shortBrief, waitForProblem } from './briefs.js'
import { waitFor } from './editor.js'

describe('a closed brief', () => {
  it('is not kept in memory', async () => {
    const briefs = await openBriefs()
    await closeAll()
    await waitFor('the end of the documents', () =>
      vscode.workspace.textDocuments.every(({ uri }) => !uri.path.includes('/confidential-')),
    )
    await waitFor('the end of the briefs', () => {
      collectGarbage()
      return briefs.every(brief => brief.deref() === undefined)
    })
  })
})

/** In a separate function, so that no variable keeps them alive. */
async function openBriefs() {
  const { outline } = await readSession()
  const briefs: WeakRef<object>[] = []
  for (let number = 0; number < 3; number++) {
    const document = await openFile(`confidential-${number}.negotiation.md`, shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', document.uri)
    briefs.push(new WeakRef(outline.read(document).brief))
  }
  return briefs
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
}
