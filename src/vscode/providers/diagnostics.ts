import * as vscode from 'vscode'
import { isWork } from '../../features/fix/gaps.js'
import { commandUri } from '../../features/hover/links.js'
import type { Problem, Severity } from '../../rules/rule.js'
import { toText } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { toRange } from '../convert.js'
import type { OpenBrief, OpenBriefs } from '../store/open-briefs.js'

/** Shows the problems of every open brief. */
export function registerDiagnostics(briefs: OpenBriefs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('negotiation')
  const show = ({ document, version, problems }: OpenBrief) => {
    if (version !== document.version) return
    collection.set(
      document.uri,
      toDiagnostics(document.uri, span => toRange(document, span), problems),
    )
  }
  for (const brief of briefs.all()) show(brief)
  return vscode.Disposable.from(
    collection,
    briefs.onDidRead(show),
    briefs.onDidClose(uri => collection.delete(uri)),
  )
}

const severities: { readonly [S in Severity]: vscode.DiagnosticSeverity } = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
}

/** Turns spans of the text into ranges of the editor. */
type RangeOf = (span: Span) => vscode.Range

/** Without the gaps of a draft: VS Code would show each hint as dots in the text. */
export function toDiagnostics(
  uri: vscode.Uri,
  rangeOf: RangeOf,
  problems: readonly Problem[],
): readonly vscode.Diagnostic[] {
  return problems.filter(problem => !isWork(problem)).map(problem => toDiagnostic(uri, rangeOf, problem))
}

function toDiagnostic(uri: vscode.Uri, rangeOf: RangeOf, problem: Problem): vscode.Diagnostic {
  const { span, message, severity, rule, related } = problem
  const diagnostic = new vscode.Diagnostic(
    rangeOf(span),
    toText(message, vscode.l10n.t),
    severities[severity],
  )
  diagnostic.source = 'negotiation'
  // The page itself would open over the brief.
  const target = vscode.Uri.parse(commandUri('negotiationBrief.explainRule', rule))
  // An id here would cut the words of the problem in a narrow Problems view, and only settings need it.
  diagnostic.code = { value: vscode.l10n.t('why'), target }
  diagnostic.relatedInformation = related.map(
    ({ span, message }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(uri, rangeOf(span)),
        toText(message, vscode.l10n.t),
      ),
  )
  if (rule === 'suppression/unused') diagnostic.tags = [vscode.DiagnosticTag.Unnecessary]
  return diagnostic
}
