import * as vscode from 'vscode'
import {
  describeGaps,
  describeMore,
  type FirstAction,
  type FirstStep,
  firstSteps,
  type Left,
} from '../../features/fix-first/fix-first.js'
import { isToBegin } from '../../features/outline/outline.js'
import { fileNameOf } from '../documents.js'
import type { Log } from '../log.js'
import { showSpan } from '../show-span.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { BriefStore } from '../store/brief-store.js'
import type { OpenBrief, OpenBriefs } from '../store/open-briefs.js'
import { webviewPage } from './webview-page.js'

/** What the page shows; all texts are plain. */
export interface ShownFirst {
  readonly steps: readonly { readonly text: string; readonly action: string; readonly gain: string }[]
  /** `12 more to improve`; the page shows the gaps behind it. */
  readonly rest: string
  /** Undefined where there is no place for a gap. */
  readonly gaps: { readonly text: string; readonly filled: number; readonly all: number } | undefined
}

/** What a click in the page asks for. */
export interface FirstClick {
  readonly kind: 'sentence' | 'action' | 'gap'
  /** Of the sentence, from 0. */
  readonly index: number
}

/** Shows in the view "Fix First" what to fix first in the active brief. */
export class FixFirstView implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable
  #view: vscode.WebviewView | undefined
  #open: OpenBrief | undefined
  #steps: readonly FirstStep[] = []
  #isReady = false

  constructor(
    private readonly active: ActiveBrief,
    private readonly briefs: OpenBriefs,
    private readonly store: BriefStore,
    private readonly extensionUri: vscode.Uri,
    private readonly log: Log,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      active.onDidChange(() => this.#update()),
      briefs.onDidRead(({ document }) => {
        if (document.uri.toString() === active.uri()?.toString()) this.#update()
      }),
      briefs.onDidClose(() => this.#update()),
    )
  }

  /** Whether the page is loaded. */
  get isReady(): boolean {
    return this.#isReady
  }

  /** What the page shows now. */
  get shown(): ShownFirst {
    const uri = this.active.uri()
    const open = uri && this.briefs.get(uri)
    this.#open = open
    if (open === undefined) {
      this.#steps = []
      return { steps: [], rest: vscode.l10n.t('Open a brief to see what to fix first.'), gaps: undefined }
    }
    const { steps, left } = firstSteps(open.brief, open.problems, vscode.l10n.t, open.since)
    this.#steps = steps
    if (isToBegin(open.brief))
      return { steps: [], rest: vscode.l10n.t('Nothing to fix yet'), gaps: undefined }
    return toShown(steps, left)
  }

  /** Fills the view, which VS Code makes anew each time that it was hidden. */
  resolve(view: vscode.WebviewView): void {
    this.#view = view
    view.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.extensionUri, 'media')],
    }
    view.webview.onDidReceiveMessage((message: unknown) => {
      const click = readClick(message)
      if (click === undefined) {
        this.#isReady = true
        this.#update()
      } else
        this.click(click).catch(error => this.log.error('What a click in "Fix First" asks for failed', error))
    })
    view.onDidDispose(() => {
      if (this.#view !== view) return
      this.#view = undefined
      this.#isReady = false
    })
    view.webview.html = webviewPage(view.webview, this.extensionUri, {
      title: vscode.l10n.t('Fix First'),
      styles: ['media/fix-first.css'],
      script: 'media/fix-first.js',
      body: '<ol id="steps"></ol>\n<footer>\n<p id="rest"></p>\n<div id="gaps"></div>\n</footer>',
    })
  }

  /** Goes to the place of a sentence, does what its action says, or goes to the next gap. */
  async click({ kind, index }: FirstClick): Promise<void> {
    if (kind === 'gap') {
      await vscode.commands.executeCommand('negotiationBrief.nextGap')
      return
    }
    const clicked = this.#steps[index]
    const document = this.#open?.document
    if (clicked === undefined || document === undefined) return
    const reading = await this.store.readSoon(document)
    // The text may have changed since the sentence was shown.
    const { steps } = firstSteps(reading.brief, reading.problems, vscode.l10n.t)
    const step = steps.find(({ text }) => text === clicked.text)
    if (step === undefined) return
    if (kind === 'action' && step.action.effect === undefined) {
      await vscode.commands.executeCommand('negotiationBrief.explainRule', step.rule)
      return
    }
    await showSpan(document, step.span)
    if (kind === 'action') await runAction(document, reading.version, step.action)
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  #update(): void {
    const view = this.#view
    if (view === undefined || !view.visible) return
    const shown = this.shown
    view.description = this.#open ? fileNameOf(this.#open.document.uri) : ''
    void view.webview.postMessage(shown)
  }
}

/** Does what the code action of that effect does. */
async function runAction(
  document: vscode.TextDocument,
  version: number,
  { title, effect }: FirstAction,
): Promise<void> {
  if (effect?.kind === 'command')
    await vscode.commands.executeCommand(`negotiationBrief.${effect.name}`, document, version, effect.span)
  else if (effect !== undefined)
    await vscode.commands.executeCommand('negotiationBrief.applyAction', document, version, { title, effect })
}

function toShown(steps: readonly FirstStep[], left: Left): ShownFirst {
  const { t } = vscode.l10n
  const { open, all } = left.gaps
  const more = describeMore(left, steps.length > 0, t)
  return {
    steps: steps.map(({ text, action, gain }) => ({ text, action: action.title, gain })),
    rest: steps.length > 0 ? more : [t('Nothing to fix first'), more].filter(Boolean).join(' · '),
    gaps: all === 0 ? undefined : { text: describeGaps(left.gaps, t), filled: all - open, all },
  }
}

/** Undefined for anything else, such as the message that the page is ready. */
function readClick(message: unknown): FirstClick | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message && 'index' in message))
    return undefined
  const { kind, index } = message
  const isKnown = kind === 'sentence' || kind === 'action' || kind === 'gap'
  return isKnown && typeof index === 'number' ? { kind, index } : undefined
}
