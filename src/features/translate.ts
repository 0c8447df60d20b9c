/** Returns a message in the user's language; `{0}` stands for the first argument, as in `vscode.l10n.t`. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string

export const inEnglish: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (whole, index) => String(args[Number(index)] ?? whole))
