import * as vscode from 'vscode'

const scheme = 'negotiation-rule'

/** The page of a rule, in the editor: `negotiation-rule:/question/leading.md`. */
export function toRuleUri(ruleId: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${ruleId}.md` })
}

/** Serves the rule pages from the files of the extension. */
export function registerRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      if (!/^\/[a-z-]+\/[a-z-]+\.md$/.test(path)) return undefined
      const file = vscode.Uri.joinPath(extensionUri, 'docs/rules', path)
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
    },
  })
}
