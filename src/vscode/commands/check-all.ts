import * as vscode from 'vscode'
import { readLines } from '../../text/lines.js'
import { toRangeIn } from '../convert.js'
import { toDiagnostic } from '../providers/diagnostics.js'
import type { BriefIndex, ClosedBrief } from '../store/brief-index.js'
import type { OpenBriefs } from '../store/open-briefs.js'

/** The command that shows the problems of all briefs, and keeps those of closed ones true from then on. */
export interface CheckAll extends vscode.Disposable {
  run(): Promise<void>
}

export function createCheckAll(index: BriefIndex, open: OpenBriefs): CheckAll {
  const collection = vscode.languages.createDiagnosticCollection('negotiation workspace')
  let isOn = false

  function show({ uri, brief, problems }: ClosedBrief): void {
    if (!isOn) return
    const lines = readLines(brief.text)
    const diagnostics = problems.map(problem => toDiagnostic(uri, span => toRangeIn(lines, span), problem))
    collection.set(uri, diagnostics)
  }

  async function run(): Promise<void> {
    isOn = true
    await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Checking all briefs'),
        cancellable: true,
      },
      (progress, token) => checkAll(index, progress, token),
    )
    await vscode.commands.executeCommand('workbench.actions.view.problems')
  }

  // To delete what is not there would tell the window and all listeners, at each keystroke.
  const hide = (uri: vscode.Uri) => collection.has(uri) && collection.delete(uri)
  const subscriptions = vscode.Disposable.from(
    collection,
    index.onDidReadClosed(show),
    index.onDidForget(hide),
    // Those of an open one stand in the other collection.
    open.onDidRead(({ document }) => hide(document.uri)),
  )
  return { run, dispose: () => subscriptions.dispose() }
}

async function checkAll(
  index: BriefIndex,
  progress: vscode.Progress<{ readonly message: string }>,
  token: vscode.CancellationToken,
): Promise<void> {
  const subscription = vscode.Disposable.from(
    token.onCancellationRequested(() => index.stop()),
    index.onDidChange(() => {
      const { read, total } = index.progress
      progress.report({ message: vscode.l10n.t('{0} of {1}', read, total) })
    }),
  )
  await index.refresh()
  if (token.isCancellationRequested) index.stop()
  await index.whenDone()
  subscription.dispose()
}
