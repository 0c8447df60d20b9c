import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'
import { checkGrowth } from '../check-growth.js'

/** Texts that begin, and go on as long as wanted. */
const places: Readonly<Record<string, (said: string) => string>> = {
  'a paragraph of Personality': said => `## Personality\n\n${said}\n`,
  'a key number': said => `## Walk-away point\n\n- Walk-away: ${said}\n- Target: €3k\n- BATNA: ${said}\n`,
  'a scenario': said => `## Scenarios\n\n### A\n\n- Trigger: x\n- Response: ${said}\n- Outcome: ${said}\n`,
  'a step': said => `## Timeline\n\n- 2026-12-01: ${said}\n- ${said}\n`,
  'a question': said => `## Questions\n\n- ${said}?\n`,
  'a heading': said => `## a${said}b\n\ntext\n\n### ${said}z\n`,
  'a concession': said => `## Concessions\n\n- Give ${said} if they sign\n- ${said}\n`,
  'a cell': said =>
    `## Issues\n\n| Issue | Weight | Target | Walk-away |\n| --- | --- | --- | --- |\n| ${said} | 3 | ${said} | 4 |\n`,
  'the context': said => `# T\n\n${said}\n\n## Context\n\nCounterparty: ${said}\n`,
}

/** Signs and words that patterns look for. */
const signs = [
  ...[
    '\\',
    ' ',
    '\u00a0',
    '(',
    '[',
    ']',
    '|',
    '-',
    '.',
    ':',
    '1',
    '1,',
    '12/',
    '**',
    '*a ',
    '<',
    '<!-- ',
    '"',
    '“',
    "'",
  ],
  ...[
    'a',
    'Aa ',
    'and ',
    '`',
    '``a ',
    '~',
    '@',
    '/',
    'http://',
    '&nbsp;',
    '![a](b) ',
    '[a](b) ',
    '<b>',
    '[^1]',
    'a@b.c ',
  ],
  ...[
    '€1 ',
    '1 in 3 ',
    '→ if ',
    '2026-12-01 ',
    'Jan 1, ',
    'Lena Berg ',
    'accept €5k ',
    'a: ',
    'a. ',
    '? ',
    '…',
    '50% ',
    '<name> ',
  ],
]

/** Texts of several lines that are doubled as a whole. */
const texts: Readonly<Record<string, (count: number) => string>> = {
  'an image in the text': count =>
    `## Personality\n\n![Dana](data:image/jpeg;base64,${'a9Fz'.repeat(count * 50)})\n`,
  'a code span': count => `## Personality\n\n\`${'ab c'.repeat(count * 50)}\`\n`,
  'a list': count => `## Timeline\n\n${'- 2026-12-01: call Lena Berg about €4k per year\n'.repeat(count)}`,
  'nested bullets': count =>
    `## Concessions\n\n${'- give €2k if they sign\n  - at most €3k\n'.repeat(count)}`,
  'a table': count =>
    `## Issues\n\n| Issue | Weight | Target | Walk-away |\n| --- | --- | --- | --- |\n${'| Price | 3 | €4k | €5k |\n'.repeat(count)}`,
  'a paragraph of many lines': count => `## Context\n\n${'They want €4k by 3 March 2027\n'.repeat(count)}`,
  orders: count => `## Reminder\n\n${'never, do not cross €5k in any case and '.repeat(count)}`,
  'remarks below the last list': count =>
    `## Walk-away point\n\n- Walk-away: €5k\n\n## Questions\n\n${'We get up and leave above €6k. '.repeat(count)}`,
  'values behind alternatives': count => `## If it fails\n\n${'- Fee: none\n- Value: €4k\n'.repeat(count)}`,
  'numbered cases': count => `## Scenarios\n\n${'Case 2: they leave. Deal at €4k.\n'.repeat(count)}`,
  'dated lines': count => `## Timeline\n\n${'3 March 2027   call with Lena\n'.repeat(count)}`,
  questions: count => `## Questions\n\n${'- What would make €4k work for you?\n'.repeat(count)}`,
}

/** Texts whose parts are compared with each other, so that only many parts take long. */
const parts: Readonly<Record<string, (part: number) => string>> = {
  'limits of cases, and limits of all of them': part =>
    `## Walk-away point\n\n- Walk-away: €${part + 1}k per year\n\n### Lot ${part}\n\n- Walk-away: €${500_000 + part}k per year\n\n`,
  ladders: part =>
    `## Concessions\n\n### Price ${part}\n\n1. €468k → if they sign\n2. €461k → if they prepay\n\n`,
  'points of the deal': part =>
    `## Walk-away point\n\n| | Opening | Walk-away |\n| --- | --- | --- |\n| Thing ${part} | 900 | 700 |\n\n`,
  scenarios: part => `## Scenarios\n\n### They press ${part}\n\n- Outcome: accept at €3k\n\n`,
}

/** Fails if a first look at eight times the text takes much more than eight times as long. */
function checkText(make: (factor: number) => string): void {
  checkGrowth(make, text => lint(parseBrief(text), { today: '2026-11-30' }))
}

describe('the time of a text', function () {
  this.timeout(120_000)
  for (const [place, write] of Object.entries(places))
    it(`grows as ${place} does, whatever it says`, () => {
      for (const sign of signs) {
        const make = (factor: number) => write(sign.repeat(Math.ceil((750 * factor) / sign.length)))
        checkText(make)
      }
    })
  for (const [what, write] of Object.entries(texts))
    it(`grows as ${what} does`, () => checkText(factor => write(25 * factor)))
  for (const [what, write] of Object.entries(parts))
    it(`grows as the number of ${what} does`, () =>
      checkText(factor => Array.from({ length: 250 * factor }, (_, part) => write(part)).join('')))
})
