/** The name that templates and fixes write, and other names that are recognised, in lower case and sorted. */
export interface Names {
  readonly name: string
  readonly others: readonly string[]
}

/** All names, the one to write first. */
export function allNames({ name, others }: Names): readonly string[] {
  return [name, ...others]
}
