import * as vscode from 'vscode'
import type { OutlineNode } from '../../features/outline/node.js'

/** The MIME type of what is dragged: the id of a section. VS Code prescribes it. */
export const nodeMime = 'application/vnd.code.tree.negotiationbrief.outline'

export function dragNodes(nodes: readonly OutlineNode[], data: vscode.DataTransfer): void {
  const node = nodes.find(({ isMovable }) => isMovable)
  if (node !== undefined) data.set(nodeMime, new vscode.DataTransferItem(node.id))
}
