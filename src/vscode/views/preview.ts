import * as vscode from 'vscode'
import { isBriefUri } from '../documents.js'

/** What of markdown-it, with which VS Code renders previews, is used here. */
export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: PreviewState) => void): void } }
  readonly renderer: {
    readonly rules: {
      [type: string]: (tokens: readonly Token[], index: number, options: unknown, env: Env) => string
    }
  }
}

interface Token {
  content: string
}

/** VS Code names the document when it renders, not when it parses. */
type Env = { readonly currentDocument?: vscode.Uri } | undefined

interface PreviewState {
  readonly src: string
  readonly Token: new (type: string, tag: string, nesting: number) => Token
  tokens: Token[]
}

/** Draws the deal of a text, as HTML. */
export type DrawPreview = (text: string) => string

const tokenType = 'negotiation_brief'

/** Puts the picture of the deal above the text in the previews of briefs. */
export class PreviewPictures {
  #draw: DrawPreview | undefined
  /** Whether a preview was rendered before there was somebody to draw. */
  #isWaiting = false

  extend(markdownIt: MarkdownIt): MarkdownIt {
    markdownIt.core.ruler.push(tokenType, ({ src, Token, tokens }) => {
      const token = new Token(tokenType, '', 0)
      token.content = src
      tokens.unshift(token)
    })
    markdownIt.renderer.rules[tokenType] = (tokens, index, _, env) =>
      this.#render(tokens[index]?.content ?? '', env)
    return markdownIt
  }

  /** Draws from now on, and again what was rendered without pictures. */
  start(draw: DrawPreview): void {
    this.#draw = draw
    if (this.#isWaiting) void vscode.commands.executeCommand('markdown.preview.refresh')
    this.#isWaiting = false
  }

  #render(text: string, env: Env): string {
    const uri = env?.currentDocument
    if (uri === undefined || !isBriefUri(uri)) return ''
    if (this.#draw === undefined) this.#isWaiting = true
    return this.#draw?.(text) ?? ''
  }
}
