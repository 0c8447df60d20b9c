import * as vscode from 'vscode'

/** A view, and the event that tells VS Code that its nodes have changed. */
export interface LazyView<Node> {
  readonly view: vscode.TreeView<Node>
  readonly didChange: vscode.EventEmitter<void>
}

/** Creates the view of that name in the manifest, without its prefix `negotiationBrief.`. */
export function createLazyView<Node>(
  name: string,
  provider: vscode.TreeDataProvider<Node>,
  options: Omit<vscode.TreeViewOptions<Node>, 'treeDataProvider'> = {},
): LazyView<Node> {
  const didChange = new vscode.EventEmitter<void>()
  const treeDataProvider = { ...provider, onDidChangeTreeData: didChange.event }
  const view = vscode.window.createTreeView<Node>(`negotiationBrief.${name}`, {
    ...options,
    treeDataProvider,
  })
  return { view, didChange }
}
