import * as vscode from 'vscode'
import type { Glossary } from '../../features/glossary.js'
import { hover } from '../../features/hover/hover.js'
import { hoverCommands } from '../../features/hover/links.js'
import { toRange } from '../convert.js'
import { briefSelector, isBrief } from '../documents.js'
import type { BriefStore } from '../store/brief-store.js'

/** Explains amounts, dates, headings, keys and questions, and the rules that report a problem there. */
export function registerHover(store: BriefStore, glossary: () => Promise<Glossary>): vscode.Disposable {
  return vscode.languages.registerHoverProvider(briefSelector, {
    provideHover: async (document, position) => {
      if (!isBrief(document)) return undefined
      // Loaded first, so that the text cannot change between reading the brief and looking up the position.
      const words = await glossary()
      const { brief, problems, options, file } = await store.readSoon(document)
      const found = hover(
        brief,
        document.offsetAt(position),
        {
          problems,
          options,
          briefUri: document.uri.toString(),
          fileUri: file?.uri.toString(),
          glossary: words,
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
