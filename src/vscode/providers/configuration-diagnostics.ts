import * as vscode from 'vscode'
import { readLines } from '../../text/lines.js'
import { toRangeIn } from '../convert.js'
import type { ConfigurationFile, ConfigurationFiles } from '../store/configuration-files.js'

/** Shows the errors of all configuration files in use, open or not. */
export function registerConfigurationDiagnostics(files: ConfigurationFiles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('negotiation configuration')
  const show = () => {
    collection.clear()
    for (const file of files.all()) collection.set(file.uri, toDiagnostics(file))
  }
  show()
  return vscode.Disposable.from(collection, files.onDidChange(show))
}

function toDiagnostics({ text, errors }: ConfigurationFile): vscode.Diagnostic[] {
  const lines = readLines(text)
  return errors.map(({ message, span }) => {
    const diagnostic = new vscode.Diagnostic(toRangeIn(lines, span), message, vscode.DiagnosticSeverity.Error)
    diagnostic.source = 'negotiation'
    return diagnostic
  })
}
