import * as vscode from 'vscode'
import type { OutlineNode } from '../features/outline-node.js'
import { isBrief, isConfigurationUri } from './documents.js'
import { dragNodes, nodeMime } from './outline-drag.js'
import { registerRulePages } from './rule-pages.js'
import type { CommandName, Session } from './session.js'

/** What the extension gives to its tests. */
export interface Api {
  readonly session: () => Promise<Session>
}

const commandNames: readonly CommandName[] = [
  'newBrief',
  'addSection',
  'addMissingSections',
  'nextGap',
  'deriveTemplate',
  'explainRule',
  'goTo',
  'moveSectionUp',
  'moveSectionDown',
  'sortSections',
  'addPerson',
  'addMilestone',
  'addScenario',
  'addQuestion',
  'checkOff',
  'goToProblem',
  'copyAsText',
  'showOnlyProblems',
  'showAllNodes',
  'followCursor',
  'stopFollowingCursor',
  'findInOutline',
]

/**
 * Waits for a brief, a command or the view, and only then loads the rest: to people who write other markdown
 * the extension costs nothing.
 */
export function activate(context: vscode.ExtensionContext): Api {
  const { subscriptions, extensionUri } = context
  const didChangeOutline = new vscode.EventEmitter<void>()
  let started: Promise<Session> | undefined
  const session = (): Promise<Session> => {
    started ??= import('./session.js').then(({ startSession }) =>
      startSession(view, didChangeOutline, context),
    )
    return started
  }

  const view: vscode.TreeView<OutlineNode> = vscode.window.createTreeView<OutlineNode>(
    'negotiationBrief.outline',
    {
      showCollapseAll: true,
      manageCheckboxStateManually: true,
      dragAndDropController: {
        dragMimeTypes: [],
        dropMimeTypes: [nodeMime],
        handleDrag: dragNodes,
        handleDrop: async (onto, data) => (await session()).drop(onto, data),
      },
      treeDataProvider: {
        onDidChangeTreeData: didChangeOutline.event,
        getChildren: async node => (await session()).outline.getChildren(node),
        getParent: async node => (await session()).outline.getParent(node),
        getTreeItem: async node => (await session()).outline.getTreeItem(node),
      },
    },
  )
  // Not before the activation is over, so that other extensions need not wait.
  const wake = (document: vscode.TextDocument) =>
    (isBrief(document) || isConfigurationUri(document.uri)) && setTimeout(session)
  subscriptions.push(
    didChangeOutline,
    view,
    vscode.workspace.onDidOpenTextDocument(wake),
    registerRulePages(extensionUri),
    ...commandNames.map(name =>
      vscode.commands.registerCommand(`negotiationBrief.${name}`, async (argument: unknown) =>
        (await session()).commands[name](argument),
      ),
    ),
  )
  vscode.workspace.textDocuments.forEach(wake)
  return { session }
}
