import * as vscode from 'vscode'
import { semanticTokens, tokenModifiers, tokenTypes } from '../../features/semantic-tokens.js'
import { toRange } from '../convert.js'
import { briefSelector, isBrief } from '../documents.js'
import type { BriefStore } from '../store/brief-store.js'

const legend = new vscode.SemanticTokensLegend([...tokenTypes], [...tokenModifiers])

/** Colours what the grammar of markdown cannot know. */
export function registerSemanticTokens(store: BriefStore): vscode.Disposable {
  return vscode.languages.registerDocumentSemanticTokensProvider(
    briefSelector,
    {
      async provideDocumentSemanticTokens(document) {
        if (!isBrief(document)) return undefined
        const { brief } = await store.readSoon(document)
        const builder = new vscode.SemanticTokensBuilder(legend)
        for (const { span, type, modifier } of semanticTokens(brief))
          builder.push(toRange(document, span), type, modifier && [modifier])
        return builder.build()
      },
    },
    legend,
  )
}
