import * as vscode from 'vscode'
import { rulePage } from '../features/rule-page.js'
import { rules } from '../rules/catalogue.js'

const scheme = 'negotiation-rule'

/** The page of a rule, in the editor: `negotiation-rule:/question/leading.md`. */
export function toRuleUri(ruleId: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${ruleId}.md` })
}

/** Serves the pages of the rules, from the words of the rules themselves. */
export function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent({ path }) {
      const id = path.replace(/^\/|\.md$/g, '')
      const rule = rules.find(rule => rule.id === id)
      return rule === undefined ? vscode.l10n.t('There is no rule “{0}”.', id) : rulePage(rule)
    },
  })
}
