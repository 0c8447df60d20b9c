/** Where somebody types: an offset at a letter in the middle of a line of prose. */
export interface Place {
  readonly name: string
  readonly offset: number
}

/** The middle of the text, and the middle of its first, its largest and its last section. */
export function findPlaces(text: string): Place[] {
  const sections = findSections(text)
  const largest = sections.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
  const [first, last] = [sections[0], sections.at(-1)]
  const inSections = { 'first section': first, 'largest section': largest, 'last section': last }
  return [
    { name: 'middle', offset: letterNear(text, lineStart(text, Math.floor(text.split('\n').length / 2))) },
    ...Object.entries(inSections).flatMap(([name, section]) =>
      section ? [{ name, offset: letterNear(text, Math.floor((section.start + section.end) / 2)) }] : [],
    ),
  ]
}

function findSections(text: string): { readonly start: number; readonly end: number }[] {
  const starts = [...text.matchAll(/^## /gm)].map(({ index }) => index)
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

function lineStart(text: string, line: number): number {
  let offset = 0
  for (let passed = 0; passed < line; passed++) offset = text.indexOf('\n', offset) + 1
  return offset
}

/** A letter between two letters in the first line of forty characters from here on, not in a heading or a table. */
function letterNear(text: string, offset: number): number {
  const prose = /^[^#|\n].{40,}$/gm
  prose.lastIndex = offset
  const line = prose.exec(text) ?? /^[^#|\n].{40,}$/m.exec(text)
  if (line === null) return offset
  const middle = line.index + Math.floor(line[0].length / 2)
  return middle + text.slice(middle).search(/(?<=[a-z])[a-z](?=[a-z])/)
}
