import * as vscode from 'vscode'
import type { Audience } from '../../brief/secrets.js'
import { reportCalendar } from '../../export/report/calendar.js'
import { reportHtml } from '../../export/report/page.js'
import type { ReportFor } from '../../export/report/report-for.js'

export interface Format extends vscode.QuickPickItem {
  /** Follows the name of the brief in the name of the file. */
  readonly ending: string
  /** Loads what makes it only when it is chosen. */
  readonly make: (found: ReportFor, today: string) => Promise<string | Uint8Array>
}

/** What can be exported wherever VS Code runs, for a reader: one page, and its dates. */
export function pageFormats(audience: Audience): readonly [page: Format, calendar: Format] {
  const { t } = vscode.l10n
  return [
    {
      label: audience === 'other' ? t('One page to hand over') : t('One page for the boss'),
      description: t('HTML, to print on A4 or Letter'),
      ending: '.report.html',
      make: async ({ report }) => reportHtml(report),
    },
    {
      label: t('Calendar'),
      description: t('the dates with their owners, to import'),
      ending: '.dates.ics',
      make: async ({ report, fileName }, today) => reportCalendar(report, today, fileName),
    },
  ]
}
