/**
 * A text for people before it is in their language: an English template and what goes into its gaps. It is plain data;
 * `toText` makes the text.
 */
export interface Message {
  /** `The section "{0}" is missing`: `{0}` stands for the first argument. */
  readonly template: string
  readonly args: readonly Argument[]
}

/** The user's own words and numbers stay as they are; a message is translated by itself. */
export type Argument = string | number | Message

/** Fills in a template in the language of the reader, as `vscode.l10n.t` does. */
export type Translate = (template: string, ...args: readonly (string | number)[]) => string

/** Tags a template literal: a message whose gaps are its `${…}`. */
export function msg(pieces: readonly string[], ...args: readonly Argument[]): Message {
  return { template: pieces.reduce((template, piece, index) => `${template}{${index - 1}}${piece}`), args }
}

/** The text of a message, with the messages in it; in English unless it is translated. */
export function toText({ template, args }: Message, t: Translate = inEnglish): string {
  return t(template, ...args.map(argument => (typeof argument === 'object' ? toText(argument, t) : argument)))
}

/** The template as it is. A gap without an argument stays; nothing that an argument holds is taken for a gap. */
export function inEnglish(template: string, ...args: readonly (string | number)[]): string {
  return template.replace(/\{(\d+)\}/g, (gap, index) => String(args[Number(index)] ?? gap))
}
