import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import type { OutlineNode } from '../../features/outline/node.js'
import { outline } from '../../features/outline/outline.js'
import { isBrief } from '../documents.js'
import type { Reading } from '../store/brief-store.js'
import { readToday } from '../today.js'

interface Known {
  /** The prefix of the node ids. */
  readonly root: string
  readonly nodes: readonly OutlineNode[]
}

/** The nodes of open briefs, with stable ids, so that a brief that is shown again has the same nodes folded. */
export class OutlineNodes {
  /** By path: a new file keeps its nodes when it is saved. */
  readonly #known = new Map<string, Known>()
  /** The nodes that the user folded or unfolded. */
  readonly #expanded = new Map<string, boolean>()
  #count = 0

  read(
    { uri: { path }, isClosed }: vscode.TextDocument,
    { brief, problems, since }: Pick<Reading, 'brief' | 'problems'> & { readonly since?: Brief | undefined },
  ): readonly OutlineNode[] {
    const { root, nodes: before } = this.#known.get(path) ?? { root: String(this.#count++), nodes: [] }
    const { language } = vscode.env
    const options = { today: readToday(), t: vscode.l10n.t, language, before, root, since }
    const nodes = outline(brief, problems, options)
    if (!isClosed) this.#known.set(path, { root, nodes })
    return nodes
  }

  isExpanded({ id }: OutlineNode): boolean | undefined {
    return this.#expanded.get(id)
  }

  setExpanded({ id }: OutlineNode, isExpanded: boolean): void {
    this.#expanded.set(id, isExpanded)
  }

  /** Must be called when a document is closed. */
  forget({ path }: vscode.Uri): void {
    if (vscode.workspace.textDocuments.some(document => document.uri.path === path && isBrief(document)))
      return
    const root = this.#known.get(path)?.root
    this.#known.delete(path)
    for (const id of this.#expanded.keys()) if (id.startsWith(`${root}/`)) this.#expanded.delete(id)
  }
}
