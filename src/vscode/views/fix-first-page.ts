import * as vscode from 'vscode'
import { newNonce } from './nonce.js'

/** The page of the view "Fix first", without a word of a brief: it asks for them when it is ready. */
export function fixFirstPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = newNonce()
  const uriOf = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', name))
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Fix First')}</title>
<link rel="stylesheet" nonce="${nonce}" href="${uriOf('fix-first.css')}">
</head>
<body>
<ol id="steps"></ol>
<footer>
<p id="rest"></p>
<div id="gaps"></div>
</footer>
<script nonce="${nonce}" src="${uriOf('fix-first.js')}"></script>
</body>
</html>`
}
