import { withoutUnseen } from './seen.js'

/**
 * A text for the user, not yet translated: an English template and the arguments for its placeholders. Plain data, which
 * `toText` turns into a text.
 */
export interface Message {
  /** `The section "{0}" is missing`: `{0}` stands for the first argument. */
  readonly template: string
  readonly args: readonly Argument[]
}

/** Strings and numbers come from the user and stay as they are; a nested message is translated on its own. */
export type Argument = string | number | Message

/** Returns a template in the user's language with its placeholders filled in, as `vscode.l10n.t` does. */
export type Translate = (template: string, ...args: readonly (string | number)[]) => string

/** Tag for template literals: makes a message with its `${…}` as arguments, without what a reader does not see. */
export function msg(pieces: readonly string[], ...args: readonly Argument[]): Message {
  return {
    template: pieces.reduce((template, piece, index) => `${template}{${index - 1}}${piece}`),
    args: args.map(shown),
  }
}

function shown(argument: Argument): Argument {
  return typeof argument === 'string' ? withoutUnseen(argument) : argument
}

/** The text of a message and the messages nested in it; English by default. */
export function toText({ template, args }: Message, t: Translate = inEnglish): string {
  return t(template, ...args.map(argument => (typeof argument === 'object' ? toText(argument, t) : argument)))
}

/** Fills in the English template. A placeholder without an argument stays; those within arguments are not replaced. */
export function inEnglish(template: string, ...args: readonly (string | number)[]): string {
  return template.replace(/\{(\d+)\}/g, (gap, index) => String(args[Number(index)] ?? gap))
}
