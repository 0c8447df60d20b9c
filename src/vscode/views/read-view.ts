import * as vscode from 'vscode'
import {
  type FactGroup,
  findFactOnLine,
  type ListedFact,
  listFacts,
  nameCertainty,
} from '../../features/read/list-facts.js'
import { readFacts } from '../../features/read/read-facts.js'
import { toRange } from '../convert.js'
import { type ActiveBrief, findColumn } from '../store/active-brief.js'
import type { OpenBrief, OpenBriefs } from '../store/open-briefs.js'
import { readToday } from '../today.js'
import type { LazyView } from './lazy-view.js'

/** A group of what was read, or one fact of it. */
export interface ReadNode {
  readonly id: string
  readonly group: FactGroup
  readonly fact: ListedFact | undefined
}

/** The groups that people look at first. */
const expanded: readonly FactGroup['key'][] = ['ours', 'theirs', 'unread', 'sections']

/** Shows what was read in the active brief, and how surely, in the tree "What Was Read". */
export class ReadView implements vscode.Disposable {
  readonly #view: vscode.TreeView<ReadNode>
  readonly #subscriptions: vscode.Disposable
  #shown: OpenBrief | undefined
  #groups: readonly FactGroup[] = []

  constructor(
    { view, didChange }: LazyView<ReadNode>,
    private readonly active: ActiveBrief,
    private readonly briefs: OpenBriefs,
  ) {
    this.#view = view
    this.#subscriptions = vscode.Disposable.from(
      active.onDidChange(() => didChange.fire()),
      briefs.onDidRead(({ document }) => {
        if (document.uri.toString() === active.uri()?.toString()) didChange.fire()
      }),
    )
  }

  /** The brief that is shown. */
  get document(): vscode.TextDocument | undefined {
    return this.#shown?.document
  }

  /** The fact of the selected node. */
  get selected(): ListedFact | undefined {
    return this.#view.selection[0]?.fact
  }

  getChildren(node?: ReadNode): ReadNode[] {
    if (node === undefined) {
      this.#read()
      return this.#groups.map(toNode)
    }
    return node.fact === undefined
      ? node.group.facts.map((fact, index) => toFactNode(node.group, fact, index))
      : []
  }

  getParent({ group, fact }: ReadNode): ReadNode | undefined {
    return fact === undefined ? undefined : toNode(group)
  }

  getTreeItem({ id, group, fact }: ReadNode): vscode.TreeItem {
    const item = fact === undefined ? toGroupItem(group) : toFactItem(this.#shown?.document, fact)
    item.id = id
    return item
  }

  /** Shows the view with what was read on the line of an offset, if anything was. */
  async reveal(offset: number | undefined): Promise<void> {
    await vscode.commands.executeCommand('negotiationBrief.read.focus')
    this.#read()
    const document = this.#shown?.document
    if (document === undefined || offset === undefined) return
    const fact = findFactOnLine(this.#groups, toLineSpan(document, offset))
    const group = this.#groups.find(({ facts }) => fact !== undefined && facts.includes(fact))
    if (fact !== undefined && group !== undefined)
      await this.#view.reveal(toFactNode(group, fact, group.facts.indexOf(fact)), {
        select: true,
        focus: true,
      })
  }

  /** What was read on the line of an offset. */
  find(offset: number): ListedFact | undefined {
    this.#read()
    const document = this.#shown?.document
    return document && findFactOnLine(this.#groups, toLineSpan(document, offset))
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }

  /** Reads the facts when the view asks for them, because hidden views need none. */
  #read(): void {
    const uri = this.active.uri()
    const shown = uri && this.briefs.get(uri)
    if (shown === this.#shown && shown !== undefined) return
    this.#shown = shown
    this.#groups =
      shown === undefined
        ? []
        : listFacts(readFacts(shown.brief, readToday()), shown.brief.vocabulary, vscode.l10n.t)
  }
}

function toNode(group: FactGroup): ReadNode {
  return { id: group.key, group, fact: undefined }
}

function toFactNode(group: FactGroup, fact: ListedFact, index: number): ReadNode {
  return { id: `${group.key}/${index}`, group, fact }
}

function toGroupItem({ key, label, facts }: FactGroup): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(label, expanded.includes(key) ? Expanded : Collapsed)
  item.description = String(facts.length)
  return item
}

const icons: { readonly [Certainty in ListedFact['certainty']]: vscode.ThemeIcon } = {
  sure: new vscode.ThemeIcon('check'),
  likely: new vscode.ThemeIcon('question', new vscode.ThemeColor('notificationsInfoIcon.foreground')),
  unread: new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground')),
}

/** A click selects the text. */
function toFactItem(document: vscode.TextDocument | undefined, fact: ListedFact): vscode.TreeItem {
  const { what, text, detail, certainty, isNumber, span } = fact
  // A section whose heading has our name for it would say it twice.
  const named = text === what ? what : `${what}: ${text}`
  const item = new vscode.TreeItem(named)
  const sureness = nameCertainty(certainty, vscode.l10n.t)
  const line = document === undefined ? 0 : document.positionAt(span.start).line + 1
  const place = vscode.l10n.t('line {0}', line)
  const notes = [...(detail === '' ? [] : [detail]), place, ...(certainty === 'likely' ? [sureness] : [])]
  item.description = notes.join(', ')
  item.iconPath = icons[certainty]
  item.contextValue = isNumber ? 'number' : 'fact'
  item.tooltip = [named, ...(detail === '' ? [] : [detail]), `${place}, ${sureness}`].join('\n')
  item.accessibilityInformation = { label: [named, detail, place, sureness].join(', ') }
  if (document !== undefined) item.command = selectText(document, fact)
  return item
}

function selectText(document: vscode.TextDocument, { span }: ListedFact): vscode.Command {
  const viewColumn = findColumn(document.uri)
  const options: vscode.TextDocumentShowOptions = {
    selection: toRange(document, span),
    ...(viewColumn !== undefined && { viewColumn }),
  }
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Text'),
    arguments: [document.uri, options],
  }
}

function toLineSpan(document: vscode.TextDocument, offset: number) {
  const { range } = document.lineAt(document.positionAt(offset))
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
}
