import * as vscode from 'vscode'
import { mayBeBrief } from '../features/make/may-be-brief.js'
import type { OutlineNode } from '../features/outline/node.js'
import { commandNames } from './commands/command-names.js'
import { isBrief, isConfigurationUri } from './documents.js'
import { createLog, type Log } from './log.js'
import type { Session } from './parts.js'
import { registerRulePages } from './providers/rule-pages.js'
import { startOnce } from './start-once.js'
import type { IndexedBrief } from './store/brief-index.js'
import { createLazyView, type LazyView } from './views/lazy-view.js'
import { dragNodes, nodeMime } from './views/outline-drag.js'
import { type MarkdownIt, PreviewPictures } from './views/preview.js'
import type { ReadNode } from './views/read-view.js'

/** What the extension gives to its tests. */
export interface Api {
  readonly session: StartSession
  /** Called by VS Code for its markdown previews. */
  readonly extendMarkdownIt: (markdownIt: MarkdownIt) => MarkdownIt
}

/** Loads the session at the first call. */
type StartSession = () => Promise<Session>

/**
 * Waits for a brief, a command or a view before it loads the rest, so that people who write other markdown do not pay
 * for it.
 */
export function activate(context: vscode.ExtensionContext): Api {
  const { subscriptions, extensionUri } = context
  let log: Log | undefined
  const preview = new PreviewPictures()
  const session = startOnce(async () => {
    log ??= createLog()
    try {
      const { startSession } = await import('./session.js')
      const started = await startSession({ outline, briefs, read }, context, log)
      preview.start(started.drawPreview)
      return started
    } catch (error) {
      log.error('The extension could not start', error)
      throw error
    }
  })
  const outline = createOutlineView(session)
  const briefs = createBriefsView(session)
  const read = createReadView(session)
  subscriptions.push(
    outline.view,
    outline.didChange,
    briefs.view,
    briefs.didChange,
    read.view,
    read.didChange,
    registerRulePages(extensionUri),
    vscode.window.registerWebviewViewProvider('negotiationBrief.fixFirst', {
      resolveWebviewView: async view => (await session()).fixFirst.resolve(view),
    }),
    restorePages('deal', async () => (await session()).deals),
    restorePages('meeting', async () => (await session()).meetings),
    ...registerCommands(session),
    startWithFirstBrief(session),
    { dispose: () => log?.dispose() },
  )
  return { session, extendMarkdownIt: markdownIt => preview.extend(markdownIt) }
}

/** Opens the pages of briefs again that were open when the window was closed. */
function restorePages(
  name: string,
  views: () => Promise<{ restore(panel: vscode.WebviewPanel, uri: vscode.Uri): Promise<void> }>,
): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(`negotiationBrief.${name}`, {
    deserializeWebviewPanel: async (panel, state) => {
      const uri = readUri(state)
      if (uri === undefined) panel.dispose()
      else await (await views()).restore(panel, uri)
    },
  })
}

function readUri(state: unknown): vscode.Uri | undefined {
  const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined
  return typeof uri === 'string' && uri !== '' ? vscode.Uri.parse(uri) : undefined
}

function createOutlineView(session: StartSession): LazyView<OutlineNode> {
  const provider: vscode.TreeDataProvider<OutlineNode> = {
    getChildren: async node => (await session()).outline.getChildren(node),
    getParent: async node => (await session()).outline.getParent(node),
    getTreeItem: async node => (await session()).outline.getTreeItem(node),
  }
  return createLazyView('outline', provider, {
    showCollapseAll: true,
    manageCheckboxStateManually: true,
    dragAndDropController: {
      dragMimeTypes: [],
      dropMimeTypes: [nodeMime],
      handleDrag: dragNodes,
      handleDrop: async (onto, data) => (await session()).drop(onto, data),
    },
  })
}

function createBriefsView(session: StartSession): LazyView<IndexedBrief> {
  return createLazyView('briefs', {
    getChildren: async () => (await session()).briefs.getChildren(),
    getTreeItem: async brief => (await session()).briefs.getTreeItem(brief),
    resolveTreeItem: async (item, brief) => (await session()).briefs.resolveTreeItem(item, brief),
  })
}

function createReadView(session: StartSession): LazyView<ReadNode> {
  return createLazyView('read', {
    getChildren: async node => (await session()).read.getChildren(node),
    getParent: async node => (await session()).read.getParent(node),
    getTreeItem: async node => (await session()).read.getTreeItem(node),
  })
}

function registerCommands(session: StartSession): readonly vscode.Disposable[] {
  return commandNames.map(name =>
    vscode.commands.registerCommand(`negotiationBrief.${name}`, async (argument: unknown) =>
      (await session()).commands[name](argument),
    ),
  )
}

/** Starts the session when a brief, what may be one or a configuration file is open, but only after the activation. */
function startWithFirstBrief(session: StartSession): vscode.Disposable {
  const startFor = (document: vscode.TextDocument) => {
    // Failures are logged, and the next document tries again.
    const isNote = document.languageId === 'markdown' && mayBeBrief(document.getText())
    if (isBrief(document) || isConfigurationUri(document.uri) || isNote)
      setTimeout(() => session().catch(() => undefined))
  }
  vscode.workspace.textDocuments.forEach(startFor)
  return vscode.workspace.onDidOpenTextDocument(startFor)
}
