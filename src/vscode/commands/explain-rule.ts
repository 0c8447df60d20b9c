import * as vscode from 'vscode'
import { rules } from '../../rules/catalogue.js'
import { toRuleUri } from '../providers/rule-pages.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { OpenBriefs } from '../store/open-briefs.js'

/** Shows the page of a rule beside the brief. The argument is its id or a node of the outline; without one the user chooses. */
export async function explainRule(argument: unknown, active: ActiveBrief, briefs: OpenBriefs): Promise<void> {
  const wanted = readRule(argument)
  const known = rules.find(({ id }) => id === wanted)?.id
  const id = known ?? (await pickRule(reportedRules(active, briefs)))
  if (id !== undefined) await showPage(toRuleUri(id))
}

/** The argument if it is an id, else the id of the rule that reports the node's problem. */
function readRule(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null || !('problem' in argument)) return argument
  const { problem } = argument
  return typeof problem === 'object' && problem !== null && 'rule' in problem ? problem.rule : undefined
}

function reportedRules(active: ActiveBrief, briefs: OpenBriefs): ReadonlySet<string> {
  const uri = active.uri()
  const open = uri && briefs.get(uri)
  return new Set(open?.problems.map(({ rule }) => rule))
}

/** Lists the reported rules first. */
async function pickRule(reported: ReadonlySet<string>): Promise<string | undefined> {
  const { Separator } = vscode.QuickPickItemKind
  const items = rules.map(({ id, severity, summary }) => ({
    label: id,
    description: severity,
    detail: vscode.l10n.t(summary),
  }))
  const first = items.filter(({ label }) => reported.has(label))
  const others = items.filter(({ label }) => !reported.has(label))
  const picked = await vscode.window.showQuickPick<vscode.QuickPickItem>(
    [
      ...(first.length > 0
        ? [{ label: vscode.l10n.t('Reported in this brief'), kind: Separator }, ...first]
        : []),
      { label: vscode.l10n.t('Other rules'), kind: Separator },
      ...others,
    ],
    { placeHolder: vscode.l10n.t('Which rule do you want to understand?'), matchOnDetail: true },
  )
  return picked?.label
}

/** Shows the page beside the brief, rendered if the built-in preview is available. */
async function showPage(uri: vscode.Uri): Promise<void> {
  const commands = await vscode.commands.getCommands(true)
  if (commands.includes('markdown.showPreviewToSide'))
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri)
  else await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside })
}
