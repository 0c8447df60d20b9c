import * as vscode from 'vscode'
import { isBriefUri } from '../documents.js'

/** What of markdown-it, with which VS Code renders previews, is used here. */
export interface MarkdownIt {
  readonly core: {
    readonly ruler: { push(name: string, rule: (state: PreviewState) => void): void }
  }
}

interface PreviewState {
  readonly src: string
  readonly env: { readonly currentDocument?: vscode.Uri } | undefined
  readonly Token: new (type: string, tag: string, nesting: number) => { content: string }
  tokens: unknown[]
}

/** Draws the deal of a text, as HTML. */
export type DrawPreview = (text: string) => string

/** Puts the picture of the deal above the text in the previews of briefs. */
export class PreviewPictures {
  #draw: DrawPreview | undefined
  /** Whether a preview was rendered before there was somebody to draw. */
  #isWaiting = false

  extend(markdownIt: MarkdownIt): MarkdownIt {
    markdownIt.core.ruler.push('negotiation-brief', state => this.#add(state))
    return markdownIt
  }

  /** Draws from now on, and again what was rendered without pictures. */
  start(draw: DrawPreview): void {
    this.#draw = draw
    if (this.#isWaiting) void vscode.commands.executeCommand('markdown.preview.refresh')
    this.#isWaiting = false
  }

  #add(state: PreviewState): void {
    const uri = state.env?.currentDocument
    if (uri === undefined || !isBriefUri(uri)) return
    if (this.#draw === undefined) {
      this.#isWaiting = true
      return
    }
    const html = this.#draw(state.src)
    if (html === '') return
    const token = new state.Token('html_block', '', 0)
    token.content = html
    state.tokens.unshift(token)
  }
}
