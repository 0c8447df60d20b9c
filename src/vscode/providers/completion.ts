import * as vscode from 'vscode'
import { complete, completionTriggers, mayComplete } from '../../features/complete/complete.js'
import type { Completion } from '../../features/complete/completion.js'
import { mayBeginSnippet } from '../../features/complete/word.js'
import type { Glossary } from '../../features/glossary.js'
import { briefSelector, isBrief } from '../documents.js'
import type { Log } from '../log.js'
import type { BriefStore } from '../store/brief-store.js'

/**
 * Offers what can be written at the cursor. Some characters trigger it, since quick suggestions are off in markdown files.
 */
export function registerCompletion(
  store: BriefStore,
  glossary: () => Promise<Glossary>,
  log: Log,
): vscode.Disposable {
  const provider = vscode.languages.registerCompletionItemProvider(
    briefSelector,
    {
      async provideCompletionItems(document, position, _, { triggerCharacter }) {
        const before = document.lineAt(position).text.slice(0, position.character)
        if (!isBrief(document) || (triggerCharacter !== undefined && !mayComplete(before))) return []
        const { version } = document
        const words = await glossary()
        const { brief, problems, options } = await store.readSoon(document)
        // Loading takes a moment the first time. VS Code asks again at the next trigger character.
        if (document.version !== version) return []
        const offset = document.offsetAt(position)
        const sources = {
          today: options.today,
          problems,
          glossary: words,
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
  return vscode.Disposable.from(provider, suggestForWords(store, log))
}

/**
 * Opens the suggestions where a line begins with the word for something. Letters as trigger characters would also bring
 * the snippets of markdown into every sentence.
 */
function suggestForWords(store: BriefStore, log: Log): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...others] }) => {
    const editor = vscode.window.activeTextEditor
    if (change?.text.length !== 1 || others.length > 0 || editor?.document !== document) return
    const before = document.lineAt(change.range.start).text.slice(0, change.range.start.character + 1)
    if (!isBrief(document) || !mayBeginSnippet(before) || mayBeginSnippet(before.slice(0, -1))) return
    suggestAt(store, document, change.range.start).catch(error =>
      log.error('Suggestions could not be opened', error),
    )
  })
}

async function suggestAt(
  store: BriefStore,
  document: vscode.TextDocument,
  { line }: vscode.Position,
): Promise<void> {
  const { brief, problems, options } = await store.readSoon(document)
  // More may have been typed meanwhile.
  const offset = document.offsetAt(document.lineAt(line).range.end)
  const sources = { today: options.today, problems, glossary: {}, hasSnippets: true, t: vscode.l10n.t }
  if (complete(brief, offset, sources).length > 0)
    await vscode.commands.executeCommand('editor.action.triggerSuggest')
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
