/**
 * Explanations of sections, keys and kinds of questions in the user's language: markdown by topic, such as
 * `section/context`, `weak/context`, `good/context`, `key/batna` and `question/closed`.
 */
export interface Glossary {
  readonly [topic: string]: string
}

/** The glossary in a file `docs/glossary/*.json`; entries that are not strings are left out. */
export function readGlossary(json: unknown): Glossary {
  const entries: readonly (readonly [string, unknown])[] =
    typeof json === 'object' && json !== null ? Object.entries(json) : []
  return Object.fromEntries(
    entries.flatMap(([topic, text]) => (typeof text === 'string' ? [[topic, text]] : [])),
  )
}
