import * as vscode from 'vscode'
import { findNodeAt, type OutlineNode } from '../../features/outline/node.js'
import { setContext } from './context-keys.js'

/** What the tree shows. */
export interface ShownNodes {
  readonly document: vscode.TextDocument | undefined
  readonly nodes: readonly OutlineNode[]
  /** Whether the nodes match the current text and VS Code has read them: it cannot reveal others. */
  readonly isCurrent: boolean
}

/** Longer than VS Code waits before it reads a changed tree again. */
const pauseMs = 250

const stateKey = 'outline.followsCursor'

/** Selects the node of the tree at the cursor of its brief. */
export class CursorFollower implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable
  #isOn: boolean
  #wanted: { readonly offset: number; readonly focus: boolean } | undefined
  #selected: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly view: vscode.TreeView<OutlineNode>,
    private readonly shown: () => ShownNodes,
    private readonly state: vscode.Memento,
  ) {
    this.#isOn = state.get(stateKey, true)
    setContext('followsCursor', this.#isOn)
    const followSoon = () => this.followSoon()
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(followSoon),
      view.onDidChangeVisibility(followSoon),
      view.onDidChangeSelection(({ selection }) => {
        this.#selected = selection[0]?.id
      }),
    )
  }

  /** The id of the selected node. The view loses its selection for a moment at each refresh. */
  get selected(): string | undefined {
    // The event of a node selected during a refresh comes too early, and no other event follows.
    return this.view.selection[0]?.id ?? this.#selected
  }

  /** Selects the node at an offset as soon as the tree shows it. */
  revealSoon(offset: number, focus: boolean): void {
    this.#wanted = { offset, focus }
    this.followSoon()
  }

  followSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#follow(), pauseMs)
  }

  turn(isOn: boolean): void {
    void this.state.update(stateKey, isOn)
    this.#isOn = isOn
    setContext('followsCursor', isOn)
    this.followSoon()
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#subscriptions.dispose()
  }

  #follow(): void {
    const { document, nodes, isCurrent } = this.shown()
    // Called again once the tree is read.
    if (!this.view.visible || !isCurrent) return
    const { offset, focus } = this.#wanted ?? { offset: this.#cursorIn(document), focus: false }
    this.#wanted = undefined
    const node = offset === undefined ? undefined : findNodeAt(nodes, offset)
    if (node === undefined || node.id === this.selected) return
    // The view may be hidden or refreshed meanwhile.
    void Promise.resolve(this.view.reveal(node, { select: true, focus })).catch(() => undefined)
  }

  #cursorIn(document: vscode.TextDocument | undefined): number | undefined {
    const editor = vscode.window.activeTextEditor
    if (!this.#isOn || editor === undefined || editor.document !== document) return undefined
    return editor.document.offsetAt(editor.selection.active)
  }
}
