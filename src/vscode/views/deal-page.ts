import * as vscode from 'vscode'
import { pictureStyle } from '../../picture/style.js'
import { newNonce } from './nonce.js'

/** The page of a Deal View, without a word of a brief: it asks for them when it is ready. */
export function dealPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = newNonce()
  const uriOf = (...path: string[]) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path))
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Deal')}</title>
<style nonce="${nonce}">${pictureStyle}</style>
<link rel="stylesheet" nonce="${nonce}" href="${uriOf('media', 'deal.css')}">
</head>
<body>
<div id="deal"></div>
<script nonce="${nonce}" src="${uriOf('dist', 'deal-page.js')}"></script>
</body>
</html>`
}
