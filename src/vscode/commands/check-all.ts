import * as vscode from 'vscode'
import { readLines } from '../../text/lines.js'
import { toRangeIn } from '../convert.js'
import { toDiagnostics } from '../providers/diagnostics.js'
import type { BriefIndex, ClosedBrief } from '../store/brief-index.js'
import type { OpenBriefs } from '../store/open-briefs.js'

/** The command that shows the problems of all briefs. From then on, those of closed briefs stay up to date. */
export interface CheckAll extends vscode.Disposable {
  run(): Promise<void>
}

export function createCheckAll(index: BriefIndex, open: OpenBriefs): CheckAll {
  const collection = vscode.languages.createDiagnosticCollection('negotiation workspace')
  let isOn = false
  const hide = (uri: vscode.Uri) => collection.delete(uri)
  const subscriptions = vscode.Disposable.from(
    collection,
    index.onDidReadClosed(brief => isOn && collection.set(brief.uri, diagnosticsOf(brief))),
    index.onDidForget(hide),
    // Another collection has the problems of open briefs.
    open.onDidRead(({ document }) => hide(document.uri)),
  )
  return {
    async run() {
      isOn = true
      await checkWithProgress(index)
      await vscode.commands.executeCommand('workbench.actions.view.problems')
    },
    dispose: () => subscriptions.dispose(),
  }
}

function diagnosticsOf({ uri, brief, problems }: ClosedBrief): readonly vscode.Diagnostic[] {
  const lines = readLines(brief.text)
  return toDiagnostics(uri, span => toRangeIn(lines, span), problems)
}

async function checkWithProgress(index: BriefIndex): Promise<void> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Checking all briefs'),
    cancellable: true,
  }
  await vscode.window.withProgress(options, (progress, token) => checkAll(index, progress, token))
}

/** Reads all briefs again, and ends when they are read or the user cancels. */
export async function checkAll(
  index: Pick<BriefIndex, 'refresh' | 'whenDone' | 'stop' | 'progress' | 'onDidChange'>,
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
  try {
    await index.refresh()
    if (token.isCancellationRequested) index.stop()
    await index.whenDone()
  } finally {
    subscription.dispose()
  }
}
