import * as vscode from 'vscode'
import { fileNameOf } from '../documents.js'
import { setContext } from '../views/context-keys.js'

const scheme = 'negotiation-proposal'

/** A text that is proposed for a document, shown beside it until it is applied or cancelled. */
export interface Proposal {
  readonly document: vscode.TextDocument
  /** The version of the document for which it was made. */
  readonly version: number
  readonly text: string
  /** What it does, for the title of the comparison: `as a brief`, `Sort the steps by date`. */
  readonly title: string
  /** Called to write it. */
  readonly apply: () => Promise<unknown>
  /** Called instead if the document has changed since it was made. */
  readonly renew: () => Promise<unknown>
}

/** Serves the right side of the comparison of a document with what is proposed for it; one proposal at a time. */
export class Proposals implements vscode.Disposable {
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>()
  readonly #registration: vscode.Disposable
  #proposal: Proposal | undefined
  #hint: vscode.Disposable | undefined

  constructor() {
    this.#registration = vscode.Disposable.from(
      this.#didChange,
      vscode.workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: this.#didChange.event,
        provideTextDocumentContent: () => this.#proposal?.text ?? '',
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.some(({ input }) => isProposal(input))) this.#set(undefined)
      }),
    )
  }

  /** Shows the document and the proposal side by side. */
  async show(proposal: Proposal): Promise<void> {
    const { document } = proposal
    const uri = toProposalUri(document.uri)
    const title = `${fileNameOf(document.uri)}: ${proposal.title}`
    // The title of a comparison that is open already would stay.
    await this.close()
    this.#set(proposal)
    this.#didChange.fire(uri)
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title, { preview: true })
  }

  /** Writes the proposal, unless the document has changed meanwhile or is closed. */
  async apply(): Promise<void> {
    const proposal = this.#proposal
    if (proposal === undefined || proposal.document.isClosed) await this.close()
    else if (proposal.document.version !== proposal.version) await proposal.renew()
    else await proposal.apply()
  }

  /** Closes the comparison and forgets the proposal. */
  async close(): Promise<void> {
    this.#set(undefined)
    const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)
    await vscode.window.tabGroups.close(tabs.filter(({ input }) => isProposal(input)))
  }

  #set(proposal: Proposal | undefined): void {
    this.#proposal = proposal
    this.#hint?.dispose()
    this.#hint = proposal && showChoice(proposal.title)
    setContext('hasProposal', proposal !== undefined)
  }

  dispose(): void {
    this.#hint?.dispose()
    this.#registration.dispose()
  }
}

/** Apply and Cancel in the status bar while the comparison is open: the buttons above the text are easily overlooked. */
function showChoice(title: string): vscode.Disposable {
  const { t } = vscode.l10n
  const { Left } = vscode.StatusBarAlignment
  const apply = vscode.window.createStatusBarItem('proposal.apply', Left, 1001)
  apply.name = t('Proposed changes')
  apply.text = `$(check) ${t('Apply: {0}', title)}`
  apply.tooltip = t('Nothing is changed yet: choose Apply or Cancel')
  apply.command = 'negotiationBrief.applyProposal'
  const cancel = vscode.window.createStatusBarItem('proposal.cancel', Left, 1000)
  cancel.name = t('Cancel the proposed changes')
  cancel.text = `$(close) ${t('Cancel')}`
  cancel.tooltip = apply.tooltip
  cancel.command = 'negotiationBrief.discardProposal'
  for (const item of [apply, cancel]) {
    item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground')
    item.show()
  }
  return vscode.Disposable.from(apply, cancel)
}

function isProposal(input: unknown): boolean {
  return input instanceof vscode.TabInputTextDiff && input.modified.scheme === scheme
}

/** Its name ends in `.md`, so that it is shown as markdown. */
function toProposalUri({ path }: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme, path: path.endsWith('.md') ? path : `${path}.md` })
}
