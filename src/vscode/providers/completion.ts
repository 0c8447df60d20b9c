import * as vscode from 'vscode'
import { complete, completionTriggers, mayComplete } from '../../features/complete/complete.js'
import type { Completion } from '../../features/complete/completion.js'
import type { Glossary } from '../../features/glossary.js'
import { briefSelector, isBrief } from '../documents.js'
import type { BriefStore } from '../store/brief-store.js'

/** Offers what can be written at the cursor, by itself after some characters: markdown asks for nothing while one types. */
export function registerCompletion(store: BriefStore, glossary: () => Promise<Glossary>): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    briefSelector,
    {
      async provideCompletionItems(document, position, _, { triggerCharacter }) {
        const before = document.lineAt(position).text.slice(0, position.character)
        if (!isBrief(document) || (triggerCharacter !== undefined && !mayComplete(before))) return []
        // As the text is now: whoever types fast is further when a file has been read. The team's was when the brief opened.
        const offset = document.offsetAt(position)
        const { brief, problems, options } = store.read(document)
        const sources = {
          today: options.today,
          problems,
          glossary: await glossary(),
          hasSnippets: true,
          t: vscode.l10n.t,
        }
        return complete(brief, offset, sources).map((completion, index) => {
          const { start, end } = completion.span
          const range = new vscode.Range(
            position.translate(0, start - offset),
            position.translate(0, end - offset),
          )
          return toItem(completion, range, index)
        })
      },
    },
    ...completionTriggers,
  )
}

function toItem(
  { label, kind, detail, documentation, newText, isSnippet, filterText, continues }: Completion,
  range: vscode.Range,
  index: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    detail === undefined ? label : { label, description: detail },
    vscode.CompletionItemKind[kind],
  )
  if (documentation !== undefined) item.documentation = new vscode.MarkdownString(documentation)
  item.insertText = isSnippet ? new vscode.SnippetString(newText) : newText
  item.range = range
  item.filterText = filterText
  item.sortText = String(index).padStart(3, '0')
  if (continues) item.command = { title: '', command: 'editor.action.triggerSuggest' }
  return item
}
