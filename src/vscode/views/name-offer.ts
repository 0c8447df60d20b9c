import * as vscode from 'vscode'
import { mayBeBrief } from '../../features/make/may-be-brief.js'
import { briefFileName } from '../../features/make/note-file.js'
import { resemblesBrief } from '../../features/make/resembles-brief.js'
import { fileNameOf, isBrief, isBriefUri, isWorkedOn } from '../documents.js'
import type { BriefStore } from '../store/brief-store.js'

/**
 * Offers the name of a brief where a file lacks it: at once when a new brief is saved under another name, and in the
 * status item of a markdown file that has the sections of a brief.
 */
export class NameOffer implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable
  /** The last text of each new brief, which may be closed before its file is opened. */
  readonly #unsaved = new Map<string, string>()
  #item: vscode.LanguageStatusItem | undefined

  constructor(private readonly store: BriefStore) {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#remember(document)),
      vscode.workspace.onDidOpenTextDocument(document => this.#offer(document)),
      vscode.workspace.onDidSaveTextDocument(document => {
        this.#offer(document)
        this.#update()
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
    )
    for (const document of vscode.workspace.textDocuments) this.#remember(document)
    this.#update()
  }

  /** What the status item says; undefined if there is none. */
  get text(): string | undefined {
    return this.#item?.text
  }

  dispose(): void {
    this.#item?.dispose()
    this.#subscriptions.dispose()
  }

  #remember(document: vscode.TextDocument): void {
    const text = document.isUntitled && isBrief(document) ? document.getText() : ''
    if (text.trim() !== '') this.#unsaved.set(document.uri.toString(), text)
  }

  /** For a file with the text of a new brief, which was saved under this name. */
  #offer(document: vscode.TextDocument): void {
    if (this.#unsaved.size === 0 || document.isUntitled || isBriefUri(document.uri)) return
    const text = document.getText()
    const [saved] = [...this.#unsaved].find(([, unsaved]) => unsaved === text) ?? []
    if (saved === undefined) return
    this.#unsaved.delete(saved)
    void this.#ask(document)
  }

  async #ask({ uri }: vscode.TextDocument): Promise<void> {
    const { t } = vscode.l10n
    const name = fileNameOf(uri)
    const rename = t('Rename to {0}', briefFileName(name))
    const said = t('"{0}" will not be checked: the names of briefs end in .negotiation.md', name)
    if ((await vscode.window.showInformationMessage(said, rename)) === rename)
      await vscode.commands.executeCommand('negotiationBrief.renameToBrief', uri)
  }

  /** Shows the status item if the file in the active editor resembles a brief. */
  #update(): void {
    const document = vscode.window.activeTextEditor?.document
    this.#item?.dispose()
    this.#item = document !== undefined && this.#isNote(document) ? toItem(document) : undefined
  }

  #isNote(document: vscode.TextDocument): boolean {
    const { languageId, uri } = document
    if (languageId !== 'markdown' || isBriefUri(uri) || !isWorkedOn(uri.scheme)) return false
    return mayBeBrief(document.getText()) && resemblesBrief(this.store.parse(document))
  }
}

function toItem({ uri }: vscode.TextDocument): vscode.LanguageStatusItem {
  const { t } = vscode.l10n
  const item = vscode.languages.createLanguageStatusItem('negotiationBriefName', { language: 'markdown' })
  item.name = t('Negotiation brief')
  item.text = t('Looks like a negotiation brief')
  item.command = {
    command: 'negotiationBrief.renameToBrief',
    title: t('Rename to {0}', briefFileName(fileNameOf(uri))),
    tooltip: t('Only files whose names end in .negotiation.md are checked'),
    arguments: [uri],
  }
  return item
}
