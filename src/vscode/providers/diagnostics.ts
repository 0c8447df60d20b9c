import * as vscode from 'vscode'
import type { Problem, Severity } from '../../rules/rule.js'
import { toText } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { toRange } from '../convert.js'
import type { OpenBrief, OpenBriefs } from '../store/open-briefs.js'
import { toRuleUri } from './rule-pages.js'

/** Shows the problems of every open brief. */
export function registerDiagnostics(briefs: OpenBriefs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('negotiation')
  const show = ({ document, version, problems }: OpenBrief) => {
    if (version !== document.version) return
    collection.set(
      document.uri,
      problems.map(problem => toDiagnostic(document.uri, span => toRange(document, span), problem)),
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

/** `rangeOf` turns spans of the text into ranges of the editor. */
export function toDiagnostic(
  uri: vscode.Uri,
  rangeOf: (span: Span) => vscode.Range,
  problem: Problem,
): vscode.Diagnostic {
  const { span, message, severity, rule, related } = problem
  const diagnostic = new vscode.Diagnostic(
    rangeOf(span),
    toText(message, vscode.l10n.t),
    severities[severity],
  )
  diagnostic.source = 'negotiation'
  diagnostic.code = { value: rule, target: toRuleUri(rule) }
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
