import * as vscode from 'vscode'
import { inlayHints } from '../features/inlay-hints.js'
import type { BriefStore } from './brief-store.js'
import { toSpan } from './convert.js'
import { briefSelector, isBrief } from './documents.js'

/** Yearly amounts and days left behind what is written, for those who turned them on. */
export function registerInlayHints(store: BriefStore): vscode.Disposable {
  const didChange = new vscode.EventEmitter<void>()
  const provider = vscode.languages.registerInlayHintsProvider(briefSelector, {
    onDidChangeInlayHints: didChange.event,
    async provideInlayHints(document, range) {
      const isOn = vscode.workspace.getConfiguration('negotiationBrief', document).get('inlayHints') === true
      if (!isOn || !isBrief(document)) return []
      const { brief, options } = await store.readSoon(document)
      const sources = { today: options.today, locale: vscode.env.language }
      return inlayHints(brief, toSpan(document, range), sources).map(({ offset, text }) => {
        const hint = new vscode.InlayHint(document.positionAt(offset), text)
        hint.paddingLeft = true
        return hint
      })
    },
  })
  const settings = vscode.workspace.onDidChangeConfiguration(
    event => event.affectsConfiguration('negotiationBrief') && didChange.fire(),
  )
  return vscode.Disposable.from(didChange, provider, settings)
}
