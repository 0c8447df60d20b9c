import * as vscode from 'vscode'
import type { Glossary } from '../../features/glossary.js'
import { hover } from '../../features/hover/hover.js'
import { hoverCommands } from '../../features/hover/links.js'
import { toRange } from '../convert.js'
import { briefSelector, isBrief } from '../documents.js'
import type { BriefStore } from '../store/brief-store.js'

/** Says what an amount, a date, a heading, a key or a question is about, and what the rules of its problems want. */
export function registerHover(store: BriefStore, glossary: () => Promise<Glossary>): vscode.Disposable {
  return vscode.languages.registerHoverProvider(briefSelector, {
    provideHover: async (document, position) => {
      if (!isBrief(document)) return undefined
      const { brief, problems, options, file } = await store.readSoon(document)
      const found = hover(
        brief,
        document.offsetAt(position),
        {
          problems,
          options,
          briefUri: document.uri.toString(),
          fileUri: file?.uri.toString(),
          glossary: await glossary(),
          locale: vscode.env.language,
        },
        vscode.l10n.t,
      )
      if (found === undefined) return undefined
      const markdown = new vscode.MarkdownString(found.markdown)
      markdown.isTrusted = { enabledCommands: hoverCommands }
      return new vscode.Hover(markdown, toRange(document, found.span))
    },
  })
}
