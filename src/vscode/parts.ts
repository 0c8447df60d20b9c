import * as vscode from 'vscode'
import { parseBrief } from '../brief/parse-brief.js'
import type { OutlineNode } from '../features/outline/node.js'
import { previewHtml } from '../picture/preview.js'
import { briefCommands, readPlace } from './commands/brief-commands.js'
import { createCheckAll } from './commands/check-all.js'
import type { CommandName } from './commands/command-names.js'
import { debriefCommands } from './commands/debrief-commands.js'
import { explainRule } from './commands/explain-rule.js'
import { makeCommands } from './commands/make-brief.js'
import { insertIntoActive, newBrief } from './commands/new-brief.js'
import { changeBoxes, dropNode, outlineCommands } from './commands/outline-commands.js'
import { goToProblem } from './commands/problem-commands.js'
import { readCommands } from './commands/read-commands.js'
import { readRowUri, rowCommands } from './commands/row-commands.js'
import type { Core, Own } from './core.js'
import { registerCodeActions } from './providers/code-actions.js'
import { registerCompletion } from './providers/completion.js'
import { registerConfigurationDiagnostics } from './providers/configuration-diagnostics.js'
import { registerDefinition } from './providers/definition.js'
import { registerHover } from './providers/hover.js'
import { registerInlayHints } from './providers/inlay-hints.js'
import { Proposals } from './providers/proposals.js'
import { registerRename } from './providers/rename.js'
import { registerSemanticTokens } from './providers/semantic-tokens.js'
import { followActiveBrief } from './store/active-brief.js'
import { BriefFiles } from './store/brief-files.js'
import { BriefIndex, type IndexedBrief } from './store/brief-index.js'
import { createGlossary } from './store/glossary.js'
import { readToday } from './today.js'
import { BriefsView } from './views/briefs-view.js'
import { DealViews } from './views/deal-view.js'
import { registerDecorations } from './views/decorations.js'
import { FixFirstView } from './views/fix-first-view.js'
import { decorateGaps, type GapDecorations } from './views/gap-decorations.js'
import type { LazyView } from './views/lazy-view.js'
import { MeetingViews } from './views/meeting-view.js'
import { NameOffer } from './views/name-offer.js'
import { OutlineTree } from './views/outline-tree.js'
import type { DrawPreview } from './views/preview.js'
import { type ReadNode, ReadView } from './views/read-view.js'
import { ShareViews } from './views/share-view.js'
import { type Status, showStatus } from './views/status.js'

/** What the extension runs once there is a brief. */
export interface Session {
  readonly outline: OutlineTree
  /** Moves the dragged section to the node on which it was dropped. */
  readonly drop: (onto: OutlineNode | undefined, data: vscode.DataTransfer) => Promise<void>
  readonly fixFirst: FixFirstView
  readonly briefs: BriefsView
  readonly deals: DealViews
  readonly meetings: MeetingViews
  readonly read: ReadView
  readonly index: BriefIndex
  readonly status: Status
  readonly gaps: GapDecorations
  readonly nameOffer: NameOffer
  /** The picture of the deal in a text, for the preview. */
  readonly drawPreview: DrawPreview
  readonly commands: Commands
}

/** The views of the manifest. */
export interface Views {
  readonly outline: LazyView<OutlineNode>
  readonly briefs: LazyView<IndexedBrief>
  readonly read: LazyView<ReadNode>
}

export type SessionContext = Pick<
  vscode.ExtensionContext,
  'subscriptions' | 'extensionUri' | 'workspaceState'
>

type Commands = { readonly [Name in CommandName]: (argument: unknown) => Promise<void> }

/** Starts everything but the problems: providers, views and commands. */
export function startParts(
  own: Own,
  core: Core,
  views: Views,
  { extensionUri, workspaceState }: SessionContext,
): Session {
  const services = startServices(own, core)
  const { store, open, active, index, log } = services
  const { view } = views.outline
  const outline = own(new OutlineTree(views.outline, active, open, store, workspaceState))
  const fixFirst = own(new FixFirstView(active, open, store, extensionUri, log))
  const briefs = own(new BriefsView(views.briefs, index))
  const deals = own(new DealViews(active, open, store, extensionUri, log))
  const meetings = own(new MeetingViews(active, open, store, extensionUri, log))
  const read = own(new ReadView(views.read, active, open))
  const status = own(showStatus(active, index))
  const nameOffer = own(new NameOffer(store))
  own(registerDecorations(index))
  const gaps = own(decorateGaps(open))
  own(
    view.onDidChangeCheckboxState(({ items }) =>
      changeBoxes(outline, active, store, items).catch(error =>
        log.error('A box could not be ticked', error),
      ),
    ),
  )
  registerProviders(own, services, extensionUri)
  return {
    outline,
    fixFirst,
    briefs,
    deals,
    meetings,
    read,
    index,
    status,
    gaps,
    nameOffer,
    drawPreview: text => previewHtml(parseBrief(text), readToday(), vscode.l10n.t),
    drop: (onto, data) => dropNode(outline, active, store, onto, data),
    commands: createCommands(own, services, { view, outline, read, deals, meetings }, extensionUri),
  }
}

type Services = ReturnType<typeof startServices>

function startServices(own: Own, core: Core) {
  const { files, store, open, log } = core
  const active = own(followActiveBrief())
  const index = own(new BriefIndex(store, files, open, own(new BriefFiles(log)), log))
  const proposals = own(new Proposals())
  return { ...core, active, index, proposals }
}

function registerProviders(
  own: Own,
  { files, store, proposals, log }: Services,
  extensionUri: vscode.Uri,
): void {
  const glossary = createGlossary(extensionUri, log)
  own(registerConfigurationDiagnostics(files))
  own(registerCodeActions(store, proposals))
  own(registerRename(store))
  own(registerDefinition(store))
  own(registerHover(store, glossary))
  own(registerCompletion(store, glossary, log))
  own(registerSemanticTokens(store))
  own(registerInlayHints(store))
}

function createCommands(
  own: Own,
  { store, open, active, index, proposals, log }: Services,
  {
    view,
    outline,
    read,
    deals,
    meetings,
  }: {
    readonly view: vscode.TreeView<OutlineNode>
    readonly outline: OutlineTree
    readonly read: ReadView
    readonly deals: DealViews
    readonly meetings: MeetingViews
  },
  extensionUri: vscode.Uri,
): Commands {
  const checkAll = own(createCheckAll(index, open))
  const shares = own(new ShareViews(open, store, extensionUri, log))
  const briefOf = (argument: unknown) =>
    argument instanceof vscode.Uri ? argument : (readRowUri(argument) ?? active.uri())
  return {
    ...briefCommands(active, store),
    ...outlineCommands(view, outline, active, store),
    ...rowCommands,
    ...readCommands(read, active, store),
    ...makeCommands(proposals, active, store),
    ...debriefCommands(active, store),
    newBrief: argument => newBrief(extensionUri, argument, log),
    insertTemplate: argument => insertIntoActive(extensionUri, argument, active, store, log),
    explainRule: argument => explainRule(argument, active, open),
    nextProblem: argument => goToProblem(briefOf(argument), 'next', store),
    previousProblem: argument => goToProblem(briefOf(argument), 'previous', store),
    openDeal: argument => deals.open(briefOf(argument)),
    startMeeting: argument => meetings.open(briefOf(argument)),
    exportBrief: async argument => {
      const uri = briefOf(argument)
      if (uri === undefined) return
      const { exportBrief, formats } = await import('#exports')
      const document = await vscode.workspace.openTextDocument(uri)
      const read = async () => (await store.readSoon(document)).brief
      await exportBrief(uri, read, formats, extensionUri, readToday(), log)
    },
    share: argument => shares.open(readPlace(argument).uri ?? briefOf(argument)),
    checkAll: () => checkAll.run(),
    refreshBriefs: () => index.refresh(),
    stopReading: async () => index.stop(),
  }
}
