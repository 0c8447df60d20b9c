/** The commands that the links of a hover need. */
export const hoverCommands: readonly string[] = [
  'negotiationBrief.explainRule',
  'negotiationBrief.goTo',
  'workbench.action.openSettings',
]

/** A link to the page of a rule. */
export function ruleLink(id: string, text: string): string {
  return `[${text}](${commandUri('negotiationBrief.explainRule', id)})`
}

/** The address of a link that runs a command with one argument. */
export function commandUri(command: string, argument: unknown): string {
  const encoded = encodeURIComponent(JSON.stringify([argument]))
  // A URI component leaves these as they are, but they would end a markdown link.
  return `command:${command}?${encoded.replace(/[()']/g, character => `%${character.charCodeAt(0).toString(16)}`)}`
}
