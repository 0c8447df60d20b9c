import * as vscode from 'vscode'
import { newNonce } from './nonce.js'

/** The page of a copy, without a word of a brief: it asks for them when it is ready. */
export function sharePage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = newNonce()
  const uriOf = (...path: string[]) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path))
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Share')}</title>
<link rel="stylesheet" nonce="${nonce}" href="${uriOf('media', 'share.css')}">
</head>
<body>
<div id="share"></div>
<script nonce="${nonce}" src="${uriOf('dist', 'share-page.js')}"></script>
</body>
</html>`
}
