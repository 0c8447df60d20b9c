import { parseBrief } from '../../src/brief/parse-brief.js'
import { checkGrowth } from '../check-growth.js'

/** Parts of texts in which ladders are looked for, as long as wanted. */
const shapes: Readonly<Record<string, (count: number) => string>> = {
  'a table with many rows': count =>
    `| | Open | Good day | Tap out |\n|---|---|---|---|\n${'| Year | €158 | €172 | €184 |\n'.repeat(count)}`,
  'a table with many columns': count =>
    `|${' | Open | Good day | Tap out'.repeat(count)} |\n|${'---|'.repeat(3 * count + 1)}\n| Year${' | €158 | €172 | €184'.repeat(count)} |\n`,
  'rows of two sides': count => `| | Us | Mill |\n|---|---|---|\n${'| We say | €15 | €17 |\n'.repeat(count)}`,
  'a long list': count => '- start €40\n- fine €46\n- out €52\n'.repeat(count),
  'many lines': count => `${'start ..... €40\n'.repeat(count)}`,
  'many amounts in a line': count => `- ${'start €40 / fine €46 / out €52 / '.repeat(count)}`,
  'blanks between words and amount': count =>
    `- start${' '.repeat(100 * count)}= €40\n- fine = €46\n- out = €52\n`,
  'dots between words and amount': count =>
    `start ${'.'.repeat(100 * count)} €40\nfine ... €46\nout ... €52\n`,
}

describe('ladders of numbers', () => {
  for (const [name, shape] of Object.entries(shapes))
    it(`take no longer than other text in ${name}`, () =>
      checkGrowth(
        factor => `# X\n\n## Walk-away point\n\n${shape(100 * factor)}`,
        text => {
          parseBrief(text)
        },
      )).timeout(30_000)
})
