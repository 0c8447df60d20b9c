import * as vscode from 'vscode'
import type { OutlineNode } from '../../features/outline/node.js'

/** What drag and drop carries from node to node: the id of a section that moves. VS Code gives the type its name. */
export const nodeMime = 'application/vnd.code.tree.negotiationbrief.outline'

export function dragNodes(nodes: readonly OutlineNode[], data: vscode.DataTransfer): void {
  const node = nodes.find(({ isMovable }) => isMovable)
  if (node !== undefined) data.set(nodeMime, new vscode.DataTransferItem(node.id))
}
