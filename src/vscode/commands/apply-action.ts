import * as vscode from 'vscode'
import { type CodeAction, editsOf } from '../../features/fix/code-actions.js'
import { hasTemplateGap } from '../../markdown/gaps.js'
import { isSmall } from '../../text/edits.js'
import { applyEdits, type Edit } from '../../text/span.js'
import { toGapEdit, toWorkspaceEdit } from '../convert.js'
import type { Proposals } from '../providers/proposals.js'
import type { BriefStore } from '../store/brief-store.js'

/** Edits of a brief, or what is needed to compute them, and what they do. */
export type AppliedAction = Pick<CodeAction, 'title' | 'effect'>

/**
 * Applies an action that was offered for a version of the document: at once if its edits can be taken in at a glance, or
 * else after a comparison.
 */
export async function applyAction(
  document: vscode.TextDocument,
  version: number,
  action: AppliedAction,
  store: BriefStore,
  proposals: Proposals,
): Promise<void> {
  const { brief, options, version: current } = await store.readSoon(document)
  // Others are computed for the text of the moment.
  if (action.effect.kind === 'edit' && current !== version) {
    sayHasChanged()
    return
  }
  const edits = editsOf(brief, options, action.effect)
  if (edits.length === 0) return
  const write = () => vscode.workspace.applyEdit(toActionEdit(document, edits))
  if (isSmall(brief.text, edits)) {
    await write()
    return
  }
  await proposals.show({
    document,
    version: current,
    text: applyEdits(brief.text, edits),
    title: action.title,
    apply: async () => {
      await proposals.close()
      await vscode.window.showTextDocument(document)
      await write()
    },
    renew: async () => {
      await proposals.close()
      sayHasChanged()
    },
  })
}

/** Leaves the cursor in the first gap that the edits write. */
export function toActionEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const writesGap = edits.some(({ newText }) => hasTemplateGap(newText))
  return writesGap ? toGapEdit(document, edits) : toWorkspaceEdit(document, edits)
}

function sayHasChanged(): void {
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('The brief has changed meanwhile: choose the action again'),
    10_000,
  )
}
