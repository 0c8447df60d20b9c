/** The name that makes a file a brief: `lease.negotiation.md` for `lease.md` and `lease.txt`. */
export function briefFileName(fileName: string): string {
  if (/\.negotiation\.md$/i.test(fileName)) return fileName
  const stem = fileName.replace(/\.(?:md|markdown|txt|text)$/i, '')
  return `${stem === '' ? 'new' : stem}.negotiation.md`
}

/** Text from another program as it is, with line endings that every editor knows: Word and mail have others. */
export function toNoteText(text: string): string {
  return text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
}
