import * as vscode from 'vscode'
import { inlayHints } from '../../features/inlay-hints.js'
import { toSpan } from '../convert.js'
import { briefSelector, isBrief } from '../documents.js'
import type { BriefStore } from '../store/brief-store.js'

/** Adds yearly amounts and days left, for those who turned inlay hints on. */
export function registerInlayHints(store: BriefStore): vscode.Disposable {
  return vscode.languages.registerInlayHintsProvider(briefSelector, {
    onDidChangeInlayHints: changed =>
      vscode.Disposable.from(
        vscode.workspace.onDidChangeConfiguration(() => changed()),
        // A new day may have begun meanwhile.
        vscode.window.onDidChangeWindowState(({ focused }) => focused && changed()),
      ),
    async provideInlayHints(document, range) {
      const settings = vscode.workspace.getConfiguration('negotiationBrief', document)
      if (settings.get('inlayHints') !== true || !isBrief(document)) return []
      const { brief, options } = await store.readSoon(document)
      return inlayHints(brief, toSpan(document, range), options.today, vscode.l10n.t).map(
        ({ offset, text }) => {
          const hint = new vscode.InlayHint(document.positionAt(offset), text)
          hint.paddingLeft = true
          return hint
        },
      )
    },
  })
}
