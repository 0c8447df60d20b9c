import * as vscode from 'vscode'
import type { Audience } from '../../brief/secrets.js'
import { reportHtml } from '../../export/report/page.js'
import type { ReportFor } from '../../export/report/report-for.js'

export interface Format extends vscode.QuickPickItem {
  /** Follows the name of the brief in the name of the file. */
  readonly ending: string
  /** Loads what makes it only when it is chosen. */
  readonly make: (found: ReportFor, today: string) => Promise<string | Uint8Array>
}

/** The export that can be made wherever VS Code runs, for a reader. */
export function pageFormat(audience: Audience): Format {
  const { t } = vscode.l10n
  return {
    label: audience === 'other' ? t('One page to hand over') : t('One page for the boss'),
    description: t('HTML, to print on A4 or Letter'),
    ending: '.report.html',
    make: async ({ report }) => reportHtml(report),
  }
}

export function pageFormats(audience: Audience): readonly Format[] {
  return [pageFormat(audience)]
}
