/**
 * Where a code fence or comment begins that is not closed by the end of the text: whatever is written after it would be
 * part of it. Undefined when all are closed.
 */
export function findOpenBlock(text: string): number | undefined {
  if (!/^ {0,3}(?:```|~~~|<!--)/m.test(text)) return undefined
  let open: { readonly start: number; readonly ends: (line: string) => boolean } | undefined
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (open !== undefined) {
      if (open.ends(line)) open = undefined
      continue
    }
    const comment = /^ {0,3}<!--(?!.*-->)/.test(line)
    const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]
    if (comment) open = { start: index, ends: line => line.includes('-->') }
    else if (fence !== undefined) open = { start: index, ends: line => closes(line, fence) }
  }
  return open?.start
}

function closes(line: string, fence: string): boolean {
  const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return closing !== undefined && closing.length >= fence.length && closing[0] === fence[0]
}
