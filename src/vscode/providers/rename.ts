import * as vscode from 'vscode'
import { findRenamable, rename } from '../../features/rename/rename.js'
import { toRange, toWorkspaceEdit } from '../convert.js'
import { briefSelector, isBrief } from '../documents.js'
import type { BriefStore } from '../store/brief-store.js'

/** Renames people, the counterparty and issues. Elsewhere VS Code falls back to its own provider, for headings and links. */
export function registerRename(store: BriefStore): vscode.Disposable {
  return vscode.languages.registerRenameProvider(briefSelector, {
    prepareRename: async (document, position) => {
      if (!isBrief(document)) return undefined
      const { brief } = await store.readSoon(document)
      const found = findRenamable(brief, document.offsetAt(position))
      return found && { range: toRange(document, found.span), placeholder: found.placeholder }
    },
    provideRenameEdits: async (document, position, newName) => {
      if (!isBrief(document)) return undefined
      const { brief } = await store.readSoon(document)
      const renaming = rename(brief, document.offsetAt(position), newName, vscode.l10n.t)
      // VS Code shows the message.
      if (renaming !== undefined && 'error' in renaming) throw new Error(renaming.error)
      return renaming && toWorkspaceEdit(document, renaming.edits)
    },
  })
}
