import * as vscode from 'vscode'
import { toRange } from '../convert.js'
import { isBrief } from '../documents.js'
import type { OpenBrief, OpenBriefs } from '../store/open-briefs.js'

/** Marks the open gaps of briefs in every editor that shows one. */
export interface GapDecorations extends vscode.Disposable {
  /** How many gaps are marked in the editors of a document. */
  count(uri: vscode.Uri): number | undefined
}

export function decorateGaps(briefs: OpenBriefs): GapDecorations {
  const type = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('negotiationBrief.gapBackground'),
    borderColor: new vscode.ThemeColor('negotiationBrief.gapBorder'),
    borderStyle: 'dashed',
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  })
  const counts = new Map<string, number>()
  const decorate = (editor: vscode.TextEditor) => {
    const { document } = editor
    const open = briefs.get(document.uri)
    if (open === undefined || open.version !== document.version) return
    const ranges = open.brief.facts.gaps.open.map(({ span }) => toRange(document, span))
    editor.setDecorations(type, ranges)
    counts.set(document.uri.toString(), ranges.length)
  }
  const decorateAll = ({ document }: Pick<OpenBrief, 'document'>) => {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) decorate(editor)
  }
  for (const brief of briefs.all()) decorateAll(brief)
  const subscriptions = vscode.Disposable.from(
    type,
    briefs.onDidRead(decorateAll),
    briefs.onDidClose(uri => {
      counts.delete(uri.toString())
      // A file that got another name is no brief any more.
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri.toString() && !isBrief(editor.document))
          editor.setDecorations(type, [])
    }),
    vscode.window.onDidChangeVisibleTextEditors(editors => editors.forEach(decorate)),
  )
  return {
    count: uri => counts.get(uri.toString()),
    dispose: () => subscriptions.dispose(),
  }
}
