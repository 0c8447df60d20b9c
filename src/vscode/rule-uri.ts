import * as vscode from 'vscode'

export const ruleScheme = 'negotiation-rule'

/** The page of a rule, in the editor: `negotiation-rule:/question/leading.md`. */
export function toRuleUri(ruleId: string): vscode.Uri {
  return vscode.Uri.from({ scheme: ruleScheme, path: `/${ruleId}.md` })
}
