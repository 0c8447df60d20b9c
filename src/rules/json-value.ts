/** A JSON value that somebody wrote in a file or in the editor's settings, with a way to say what is wrong there. */
export interface JsonValue {
  /** A string, number, boolean or null; undefined for a list and an object. */
  readonly scalar?: unknown
  /** Of a list. */
  readonly items?: readonly JsonValue[]
  /** Of an object, in the order in which they were written. */
  readonly properties?: readonly JsonProperty[]
  /** Reports that the value is wrong. */
  report(message: string): void
}

export interface JsonProperty {
  readonly name: string
  readonly value: JsonValue
  /** Reports that the name is wrong. */
  reportName(message: string): void
}

/** The properties of an object. Reports any other value and gives none. */
export function readProperties({ properties, report }: JsonValue): readonly JsonProperty[] {
  if (properties === undefined) report('An object was expected here, as { "name": … }')
  return properties ?? []
}

/** Undefined when the value is not a string. */
export function readText({ scalar }: JsonValue): string | undefined {
  return typeof scalar === 'string' ? scalar : undefined
}

/** Trimmed; undefined when the value is not a list of strings or one of them is blank. */
export function readTexts({ items }: JsonValue): readonly string[] | undefined {
  const texts = items?.map(item => readText(item)?.trim() ?? '')
  return texts?.includes('') ? undefined : texts
}
