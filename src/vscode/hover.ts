import * as vscode from 'vscode'
import { hoverCommands, hoverRule } from '../features/hover-rule.js'
import type { BriefStore } from './brief-store.js'
import { toRange } from './convert.js'
import { briefSelector, isBrief } from './documents.js'

/** Says what the rule of a problem wants, and where its level comes from. */
export function registerHover(store: BriefStore): vscode.Disposable {
  return vscode.languages.registerHoverProvider(briefSelector, {
    provideHover: async (document, position) => {
      if (!isBrief(document)) return undefined
      const { brief, problems, options, file } = await store.readSoon(document)
      const uris = { briefUri: document.uri.toString(), fileUri: file?.uri.toString() }
      const linted = { problems, options, ...uris }
      const hover = hoverRule(brief, document.offsetAt(position), linted, vscode.l10n.t)
      if (hover === undefined) return undefined
      const markdown = new vscode.MarkdownString(hover.markdown)
      markdown.isTrusted = { enabledCommands: hoverCommands }
      return new vscode.Hover(markdown, toRange(document, hover.span))
    },
  })
}
