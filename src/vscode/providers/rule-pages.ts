import * as vscode from 'vscode'

const scheme = 'negotiation-rule'

/** The page of a rule, in the editor: `negotiation-rule:/question/leading/Ask open questions`. The tab shows the title. */
export function toRuleUri(ruleId: string, title: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${ruleId}/${title}` })
}

/** Serves the rule pages from the files of the extension. */
export function registerRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const [, ruleId] = /^\/([a-z-]+\/[a-z-]+)\/[^/]+$/.exec(path) ?? []
      if (ruleId === undefined) return undefined
      const file = vscode.Uri.joinPath(extensionUri, 'docs/rules', `${ruleId}.md`)
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
    },
  })
}
