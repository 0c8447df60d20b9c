import * as vscode from 'vscode'
import type { Audience } from '../../brief/secrets.js'
import { reportHtml } from '../../export/report/page.js'
import { readWordContent } from '../../export/report/word-content.js'
import { renderHtml } from '../../markdown/render-html.js'
import { type Format, pageFormat } from './page-formats.js'

/** What can be exported on a desktop, for a reader. */
export function allFormats(audience: Audience): readonly Format[] {
  const { t } = vscode.l10n
  return [
    pageFormat(audience),
    {
      label: t('One page with the whole brief behind it'),
      description: t('HTML, to print on A4 or Letter'),
      ending: '.report.html',
      make: async ({ report, whole }) =>
        reportHtml(report, { facts: whole.facts, html: renderHtml(whole.pieces) }),
    },
    {
      label: t('Word document'),
      description: t('the page with the whole brief behind it, to edit'),
      ending: '.report.docx',
      make: async ({ report, whole }) => {
        const { toWord } = await import('../../export/report/word.js')
        return toWord(readWordContent(report, whole))
      },
    },
    {
      label: t('Calendar'),
      description: t('the dates with their owners, to import'),
      ending: '.dates.ics',
      make: async ({ report, fileName }, today) => {
        const { reportCalendar } = await import('../../export/report/calendar.js')
        return reportCalendar(report, today, fileName)
      },
    },
  ]
}
