import * as vscode from 'vscode'
import { negotiablesOf } from '../../brief/analyses/negotiable.js'
import { middleOf, onScale } from '../../brief/analyses/scale.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import { bestAction } from '../../features/fix/code-actions.js'
import { addMissing } from '../../features/make/add-missing.js'
import type { Action } from '../../picture/part.js'
import { readDeal } from '../../picture/read-deal.js'
import { pictureStyle } from '../../picture/style.js'
import { type WhatIf, whatIf } from '../../picture/what-if.js'
import type { Problem } from '../../rules/rule.js'
import { writeWithGaps } from '../commands/brief-commands.js'
import { toRange } from '../convert.js'
import type { FromPage, PageWords, ToPage } from '../deal-page/messages.js'
import { fileNameOf, findDocument } from '../documents.js'
import type { Log } from '../log.js'
import { showSpan } from '../show-span.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { BriefStore, Reading } from '../store/brief-store.js'
import type { OpenBriefs } from '../store/open-briefs.js'
import { readToday } from '../today.js'
import { fillPanel } from './webview-page.js'

export const dealViewType = 'negotiationBrief.deal'

/** Time between two keystrokes within which the second one waits for the pause in typing. */
const burstMs = 50

type Trial = Extract<FromPage, { readonly kind: 'try' }>

/** A brief and the page that shows its deal. */
interface Shown {
  readonly uri: vscode.Uri
  readonly panel: vscode.WebviewPanel
  isReady: boolean
  /** What the page shows; undefined before it shows anything. */
  reading: Reading | undefined
  /** When it was shown, in milliseconds. */
  shownAt: number
  /** What is tried, and in which version of the text. */
  trial: { readonly version: number; readonly what: WhatIf } | undefined
}

/** The Deal Views, one for each brief. */
export class DealViews implements vscode.Disposable {
  readonly #shown = new Map<string, Shown>()
  /** The tabs that were chosen, also of views that are closed. */
  readonly #axes = new Map<string, number>()
  readonly #subscriptions: vscode.Disposable

  constructor(
    private readonly active: ActiveBrief,
    briefs: OpenBriefs,
    private readonly store: BriefStore,
    private readonly extensionUri: vscode.Uri,
    private readonly log: Log,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      briefs.onDidRead(({ document }) => this.#update(document.uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#updateAtOnce(document.uri)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
    )
  }

  /** Opens the Deal View of a brief beside it, or shows the one that is open. */
  async open(uri = this.active.uri()): Promise<void> {
    if (uri === undefined) return
    const known = this.#shown.get(uri.toString())
    if (known !== undefined) {
      known.panel.reveal(undefined, true)
      return
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }
    const panel = vscode.window.createWebviewPanel(dealViewType, '', column, {})
    await this.restore(panel, uri)
  }

  /** Fills a panel, a new one or one that VS Code opens again after a restart. */
  async restore(panel: vscode.WebviewPanel, uri: vscode.Uri): Promise<void> {
    const shown: Shown = { uri, panel, isReady: false, reading: undefined, shownAt: 0, trial: undefined }
    this.#shown.set(uri.toString(), shown)
    panel.title = vscode.l10n.t('Deal {0}', fileNameOf(uri).replace(/\.negotiation\.md$/i, ''))
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      this.#answer(shown, message).catch(error => this.log.error('What the Deal View asks for failed', error))
    })
    panel.onDidDispose(() => {
      if (this.#shown.get(uri.toString()) === shown) this.#shown.delete(uri.toString())
    })
    await fillPanel(panel, uri, this.extensionUri, {
      title: vscode.l10n.t('Deal'),
      rules: pictureStyle,
      styles: ['media/page.css', 'media/deal.css'],
      script: 'dist/deal-page.js',
      body: '<div id="deal"></div>',
    })
  }

  /** The briefs whose pages are loaded. */
  get ready(): readonly string[] {
    return [...this.#shown.values()].filter(({ isReady }) => isReady).map(({ uri }) => uri.toString())
  }

  dispose(): void {
    this.#subscriptions.dispose()
    for (const { panel } of this.#shown.values()) panel.dispose()
  }

  async #answer(shown: Shown, message: FromPage): Promise<void> {
    const document = findDocument(shown.uri) ?? (await vscode.workspace.openTextDocument(shown.uri))
    switch (message.kind) {
      case 'ready':
        shown.isReady = true
        shown.reading = undefined
        await this.store.readSoon(document)
        this.#update(shown.uri)
        for (const editor of vscode.window.visibleTextEditors) this.#follow(editor)
        return
      case 'go':
        await showSpan(document, message.span)
        return
      case 'act':
        await this.#act(document, message.effect)
        return
      case 'try':
        this.#try(shown, this.store.read(document), message)
        return
      case 'choose':
        this.#axes.set(shown.uri.toString(), message.axis)
        return
      case 'write':
        await this.#write(shown, document)
        return
      case 'forget':
        shown.trial = undefined
    }
  }

  /** Shows a keystroke without the pause of `OpenBriefs`, unless keys come so fast that one of them would wait for another. */
  #updateAtOnce(uri: vscode.Uri): void {
    const shown = this.#shown.get(uri.toString())
    if (shown !== undefined && Date.now() - shown.shownAt >= burstMs) this.#update(uri)
  }

  #update(uri: vscode.Uri): void {
    const shown = this.#shown.get(uri.toString())
    if (shown?.isReady !== true) return
    const document = findDocument(uri)
    if (document === undefined) return
    const reading = this.store.read(document)
    if (reading === shown.reading) return
    shown.reading = reading
    shown.shownAt = Date.now()
    shown.trial = undefined
    post(shown, {
      kind: 'deal',
      deal: readDeal(reading.brief, readToday(), vscode.l10n.t),
      uri: uri.toString(),
      words: pageWords(),
      axis: this.#axes.get(uri.toString()),
    })
  }

  #follow({ document, selection }: vscode.TextEditor): void {
    const shown = this.#shown.get(document.uri.toString())
    if (shown?.isReady !== true) return
    const { range } = document.lineAt(selection.active.line)
    const line = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
    post(shown, { kind: 'cursor', line })
  }

  #try(shown: Shown, { brief, version }: Reading, { number, axis, pin, amount }: Trial): void {
    const wanted = typeof amount === 'number' ? amount : readAmount(brief, axis, amount)
    const what =
      wanted === undefined
        ? undefined
        : whatIf(brief, { axis, pin, amount: wanted }, readToday(), vscode.l10n.t)
    shown.trial = what && { version, what }
    post(shown, {
      kind: 'trial',
      number,
      trial: what && {
        axis,
        pin,
        deal: what.deal,
        value: what.value,
        was: what.was,
        changes: what.changes,
        unchanged: what.unchanged,
      },
    })
  }

  /** Writes what is tried into the text, in one step that one undo takes back. */
  async #write({ trial }: Shown, document: vscode.TextDocument): Promise<void> {
    if (trial === undefined) return
    if (trial.version !== document.version) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The text has changed since. Try the number again.'),
      )
      return
    }
    const edit = new vscode.WorkspaceEdit()
    for (const { span, newText } of trial.what.edits)
      edit.replace(document.uri, toRange(document, span), newText)
    await vscode.workspace.applyEdit(edit)
  }

  /** Writes what is missing, or does what the fix of its problem does, or else goes to where the line belongs. */
  async #act(document: vscode.TextDocument, effect: Action['effect']): Promise<void> {
    if (effect.startsWith('ask-')) {
      await vscode.commands.executeCommand('negotiationBrief.addQuestion')
      return
    }
    const { brief, problems, version } = await this.store.readSoon(document)
    const edits = addMissing(brief, effect)
    if (edits.length > 0) {
      await writeWithGaps(document, edits)
      return
    }
    const [issue] = brief.facts.issues
    if (issue && ofIssues.has(effect)) {
      await showSpan(document, issue.span)
      return
    }
    const problem = problems.find(({ rule }) => rulesOf[effect]?.includes(rule))
    const action = problem && bestAction(problems, problem, vscode.l10n.t)
    if (problem === undefined) return
    await showSpan(document, problem.span)
    if (action !== undefined)
      await vscode.commands.executeCommand('negotiationBrief.applyAction', document, version, action)
  }
}

/** What is written into the rows of issues. */
const ofIssues: ReadonlySet<Action['effect']> = new Set(['issues', 'weights', 'theirWeights'])

/** The rules whose fixes mend what is wrong. */
const rulesOf: { readonly [effect in Action['effect']]?: readonly Problem['rule'][] } = {
  useBatna: ['cross/limit-worse-than-batna'],
  direction: ['brief/role-contradicts-numbers'],
}

/** An amount that somebody typed, in the unit of the axis; undefined if it is none. */
function readAmount(brief: Brief, axis: number, text: string): number | undefined {
  const all = negotiablesOf(brief)
  const scale = isUnsaid(all) ? undefined : all[axis]?.scale
  const extent = scale && onScale(scale, brief.reader.mainValue(text.slice(0, 100)))
  return extent && Number(middleOf(extent))
}

function pageWords(): PageWords {
  const { t } = vscode.l10n
  return {
    tryNumber: t('What if it were'),
    was: t('was {0}', '{0}'),
    write: t('Write into the Brief'),
    forget: t('Forget'),
    changes: t('What changes'),
    axis: t('The numbers on one scale'),
  }
}

function post({ panel }: Shown, message: ToPage): void {
  void panel.webview.postMessage(message)
}
