import * as vscode from 'vscode'

/** What a page of ours is made of; the paths begin at the extension's folder. */
export interface WebviewPage {
  readonly title: string
  readonly styles: readonly string[]
  readonly script: string
  /** Rules that stand in front of the style sheets. */
  readonly rules?: string
  readonly body: string
}

/**
 * A page without a word of a brief: its script asks for them when it is ready. Nothing but that script and those style
 * sheets can be loaded or run.
 */
export function webviewPage(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  { title, styles, script, rules = '', body }: WebviewPage,
): string {
  const nonce = newNonce()
  const uriOf = (path: string) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, path))
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${rules}</style>
${styles.map(style => `<link rel="stylesheet" nonce="${nonce}" href="${uriOf(style)}">`).join('\n')}
</head>
<body>
${body}
<script nonce="${nonce}" src="${uriOf(script)}"></script>
</body>
</html>`
}

/** Fills the panel of a brief, and closes it if the file is gone since it was open. */
export async function fillPanel(
  panel: vscode.WebviewPanel,
  brief: vscode.Uri,
  extensionUri: vscode.Uri,
  page: WebviewPage,
): Promise<void> {
  panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'brief.svg')
  const folders = ['media', 'dist'].map(name => vscode.Uri.joinPath(extensionUri, name))
  panel.webview.options = { enableScripts: true, localResourceRoots: folders }
  try {
    // Reads a brief that no editor shows, as after a restart.
    await vscode.workspace.openTextDocument(brief)
  } catch (error) {
    panel.dispose()
    throw error
  }
  panel.webview.html = webviewPage(panel.webview, extensionUri, page)
}

/** A word that allows the scripts and styles of one page. Not `randomUUID`, which browsers have only over HTTPS. */
function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
