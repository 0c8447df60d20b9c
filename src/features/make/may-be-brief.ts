/**
 * Whether it is worth while to read a markdown file as a brief: it has headings enough, and speaks of negotiating in one
 * of our languages. Loads nothing else: it is asked of every markdown file that somebody opens.
 */
export function mayBeBrief(text: string): boolean {
  return (
    (text.match(/^#{1,6} /gm)?.length ?? 0) >= 4 &&
    /negoti|negoci|négoci|verhandl|batna|walk-?away/i.test(text)
  )
}
