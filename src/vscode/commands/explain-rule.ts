import * as vscode from 'vscode'
import { rules } from '../../rules/catalogue.js'
import { byHarm } from '../../rules/harm.js'
import type { Rule } from '../../rules/rule.js'
import { touches } from '../../text/span.js'
import { toRuleUri } from '../providers/rule-pages.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { OpenBriefs } from '../store/open-briefs.js'

/** Shows the page of a rule beside the brief. The argument is its id or a node of the outline; without one the user chooses. */
export async function explainRule(argument: unknown, active: ActiveBrief, briefs: OpenBriefs): Promise<void> {
  const wanted = readRule(argument)
  const byId = (wanted: unknown) => rules.find(({ id }) => id === wanted)
  const rule = byId(wanted) ?? byId(await pickRule(reportedRules(active, briefs)))
  if (rule !== undefined) await showPage(toRuleUri(rule.id, nameTab(titleOf(rule))))
}

function titleOf({ summary }: Rule): string {
  return vscode.l10n.t(summary).replace(/\.$/, '').replaceAll('`', '')
}

/** In characters; a longer title leaves no room for other tabs. */
const longestTab = 60

/** A title as the name of a tab: without a list behind a colon, `Write all six sections`. */
function nameTab(title: string): string {
  const [name = ''] = title.split(/\s?:\s/)
  return name.length <= longestTab ? name : `${name.slice(0, longestTab).replace(/\s\S*$/, '')}…`
}

/** The argument if it is an id, else the id of the rule that reports the node's problem. */
function readRule(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null || !('problem' in argument)) return argument
  const { problem } = argument
  return typeof problem === 'object' && problem !== null && 'rule' in problem ? problem.rule : undefined
}

/** The ids of the reported rules: those at the cursor first, then the most harmful. */
function reportedRules(active: ActiveBrief, briefs: OpenBriefs): readonly string[] {
  const uri = active.uri()
  const open = uri && briefs.get(uri)
  const problems = byHarm(open?.problems ?? [])
  const editor = vscode.window.activeTextEditor
  const here =
    editor === undefined || editor.document !== open?.document
      ? []
      : problems.filter(({ span }) => touches(span, editor.document.offsetAt(editor.selection.active)))
  return [...new Set([...here, ...problems].map(({ rule }) => rule))]
}

/** Lists the reported rules first. */
async function pickRule(reported: readonly string[]): Promise<string | undefined> {
  const { Separator } = vscode.QuickPickItemKind
  const items = rules.map(rule => ({ label: titleOf(rule), description: rule.id }))
  const first = reported.flatMap(id => items.find(({ description }) => description === id) ?? [])
  const others = items.filter(item => !first.includes(item))
  const picked = await vscode.window.showQuickPick<vscode.QuickPickItem>(
    [
      ...(first.length > 0
        ? [{ label: vscode.l10n.t('Reported in this brief'), kind: Separator }, ...first]
        : []),
      { label: vscode.l10n.t('Other rules'), kind: Separator },
      ...others,
    ],
    { placeHolder: vscode.l10n.t('Which rule do you want to understand?'), matchOnDescription: true },
  )
  return picked?.description
}

/** Shows the page beside the brief, rendered if the built-in preview is available. */
async function showPage(uri: vscode.Uri): Promise<void> {
  const commands = await vscode.commands.getCommands(true)
  if (commands.includes('markdown.showPreviewToSide'))
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri)
  else await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside })
}
