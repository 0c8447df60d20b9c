import * as vscode from 'vscode'
import type { OutlineNode } from '../../features/outline/node.js'
import type { Span } from '../../text/span.js'
import { toRange } from '../convert.js'
import { findColumn } from '../store/active-brief.js'

/** A node as VS Code shows it. A click moves the cursor to its start. */
export function toTreeItem(
  document: vscode.TextDocument | undefined,
  node: OutlineNode,
  isExpanded: boolean,
): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState
  const state = node.children.length === 0 ? None : isExpanded ? Expanded : Collapsed
  const item = new vscode.TreeItem(node.label, state)
  item.id = node.id
  item.description = node.description
  item.tooltip = node.tooltip
  item.contextValue = contextOf(node)
  item.accessibilityInformation = { label: node.accessibilityLabel }
  const icon = iconOf(node)
  if (icon !== undefined) item.iconPath = icon
  if (node.isDone !== undefined) item.checkboxState = boxOf(node, node.isDone)
  if (document !== undefined && node.span !== undefined) item.command = openAt(document, node.span)
  return item
}

/** Words for the `when` clauses of menus: `section personality movable problem`. */
function contextOf({ kind, section, isMovable, isDone, problem }: OutlineNode): string {
  const words = [
    kind,
    section,
    isMovable && 'movable',
    isDone !== undefined && 'box',
    problem !== undefined && 'problem',
  ]
  return words.filter(Boolean).join(' ')
}

/** A checkbox with a tooltip, because the box alone does not say what it is for. */
function boxOf({ kind }: OutlineNode, isDone: boolean) {
  const asked = isDone ? vscode.l10n.t('Asked') : vscode.l10n.t('Not asked yet')
  const done = isDone ? vscode.l10n.t('Done') : vscode.l10n.t('Still to do')
  const tooltip = kind === 'question' ? asked : done
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState
  const accessibilityInformation = { label: tooltip, role: 'checkbox' }
  return { state: isDone ? Checked : Unchecked, tooltip, accessibilityInformation }
}

/** `vscode.open`, because only this command learns whether the focus stays in the tree. */
function openAt(document: vscode.TextDocument, { start }: Span): vscode.Command {
  const selection = toRange(document, { start, end: start })
  const viewColumn = findColumn(document.uri)
  const options: vscode.TextDocumentShowOptions = {
    selection,
    ...(viewColumn !== undefined && { viewColumn }),
  }
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Text'),
    arguments: [document.uri, options],
  }
}

const stateIcons = {
  missing: ['circle-large-outline', 'disabledForeground'],
  thin: ['color-mode', 'notificationsInfoIcon.foreground'],
  good: ['pass', 'testing.iconPassed'],
  warning: ['warning', 'list.warningForeground'],
  error: ['error', 'list.errorForeground'],
} as const

const partIcons: { readonly [kind: string]: string } = {
  person: 'person',
  milestone: 'calendar',
  scenario: 'git-branch',
  question: 'comment',
  issue: 'list-unordered',
  package: 'package',
  concession: 'arrow-swap',
  offer: 'mail',
  subsection: 'symbol-string',
  value: 'circle-small',
}

/** Every node shows its errors and warnings, so that the user can follow them down the tree. */
function iconOf({ kind, state, severity }: OutlineNode): vscode.ThemeIcon | undefined {
  const isBad = state !== 'missing' && state !== 'thin' && (severity === 'error' || severity === 'warning')
  const shown = isBad ? severity : state
  if (shown !== undefined && shown !== 'problems') {
    const [icon, color] = stateIcons[shown]
    return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color))
  }
  const icon = partIcons[kind]
  return icon === undefined ? undefined : new vscode.ThemeIcon(icon)
}
