/** What something is called: the name that templates and fixes write, and what else people write, in lower case. */
export interface Names {
  readonly name: string
  readonly others: readonly string[]
}

/** All names of something, the one to write first. */
export function allNames({ name, others }: Names): readonly string[] {
  return [name, ...others]
}
