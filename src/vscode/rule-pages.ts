import * as vscode from 'vscode'
import { rulePage } from '../features/rule-page.js'
import { rules } from '../rules/catalogue.js'

/** The page of a rule, made from its own words. */
export function readRulePage({ path }: vscode.Uri): string {
  const id = path.replace(/^\/|\.md$/g, '')
  const rule = rules.find(rule => rule.id === id)
  return rule === undefined ? vscode.l10n.t('There is no rule “{0}”.', id) : rulePage(rule)
}
