import * as vscode from 'vscode'
import type { OutlineNode } from '../features/outline/outline-node.js'
import { isBrief, isConfigurationUri } from './documents.js'
import { registerRulePages } from './providers/rule-pages.js'
import type { CommandName, LazyView, Session } from './session.js'
import type { IndexedBrief } from './store/brief-index.js'
import { dragNodes, nodeMime } from './views/outline-drag.js'

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
  'nextProblem',
  'previousProblem',
  'checkAll',
  'refreshBriefs',
  'stopReading',
  'openToSide',
  'revealBrief',
]

/**
 * Waits for a brief, a command or the view, and only then loads the rest: to people who write other markdown
 * the extension costs nothing.
 */
export function activate(context: vscode.ExtensionContext): Api {
  const { subscriptions, extensionUri } = context
  let started: Promise<Session> | undefined
  const session = (): Promise<Session> => {
    started ??= import('./session.js')
      .catch(error => {
        // The disk or the connection may be there again for the next try.
        started = undefined
        throw error
      })
      .then(({ startSession }) => startSession(outline, briefs, context))
    return started
  }

  const outline = createLazyView<OutlineNode>(
    'outline',
    {
      getChildren: async node => (await session()).outline.getChildren(node),
      getParent: async node => (await session()).outline.getParent(node),
      getTreeItem: async node => (await session()).outline.getTreeItem(node),
    },
    {
      showCollapseAll: true,
      manageCheckboxStateManually: true,
      dragAndDropController: {
        dragMimeTypes: [],
        dropMimeTypes: [nodeMime],
        handleDrag: dragNodes,
        handleDrop: async (onto, data) => (await session()).drop(onto, data),
      },
    },
  )
  const briefs = createLazyView<IndexedBrief>('briefs', {
    getChildren: async () => (await session()).briefs.getChildren(),
    getTreeItem: async brief => (await session()).briefs.getTreeItem(brief),
    resolveTreeItem: async (item, brief) => (await session()).briefs.resolveTreeItem(item, brief),
  })
  // Not before the activation is over, so that other extensions need not wait.
  const wake = (document: vscode.TextDocument) =>
    (isBrief(document) || isConfigurationUri(document.uri)) && setTimeout(session)
  subscriptions.push(
    outline.view,
    outline.didChange,
    briefs.view,
    briefs.didChange,
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

function createLazyView<Node>(
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
