import * as vscode from 'vscode'
import type { Problem, Severity } from '../rules/rule.js'
import { toRange } from './convert.js'
import type { OpenBrief, OpenBriefs } from './open-briefs.js'
import { toRuleUri } from './rule-pages.js'

/** Shows the problems of every open brief. */
export function registerDiagnostics(briefs: OpenBriefs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('negotiation')
  const show = ({ document, version, problems }: OpenBrief) => {
    if (version !== document.version) return
    collection.set(
      document.uri,
      problems.map(problem => toDiagnostic(document, problem)),
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

function toDiagnostic(document: vscode.TextDocument, problem: Problem): vscode.Diagnostic {
  const range = toRange(document, problem.span)
  const diagnostic = new vscode.Diagnostic(range, problem.message, severities[problem.severity])
  diagnostic.source = 'negotiation'
  diagnostic.code = { value: problem.rule, target: toRuleUri(problem.rule) }
  diagnostic.relatedInformation = problem.related.map(
    ({ span, message }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, toRange(document, span)),
        message,
      ),
  )
  if (problem.rule === 'suppression/unused') diagnostic.tags = [vscode.DiagnosticTag.Unnecessary]
  return diagnostic
}
