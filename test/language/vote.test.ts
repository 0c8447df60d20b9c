import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'

const english =
  'We have been with them for nine years and they know that we would not leave without a reason.'
const german = 'Wir sind seit neun Jahren bei ihnen, und sie wissen, dass wir nicht ohne einen Grund gehen.'
const french = 'Nous sommes chez eux depuis neuf ans et ils savent que nous ne partons pas sans une raison.'
const spanish = 'Llevamos nueve años con ellos y saben que no nos vamos sin una razón, aunque el precio suba.'

const cases: readonly (readonly [title: string, text: string, language: string])[] = [
  ['English with French headings', `## Planning\n\n${english}\n\n## References\n\n- Tariff 2026\n`, 'en'],
  ['German with an English heading', `## Walk-away\n\n${german}\n`, 'de'],
  ['French with English headings', `## Context\n\n${french}\n\n## Questions\n\n- Quoi?\n`, 'fr'],
  ['Spanish with English headings', `## Timeline\n\n${spanish}\n\n## BATNA\n\n- x\n`, 'es'],
  [
    'a sentence in another language',
    `${german}\n\n${german}\n\n"We would like to see this in the next week."\n`,
    'de',
  ],
  ['what the front matter says', `---\nlanguage: fr\n---\n\n${english}\n`, 'fr'],
  [
    'headings where there are no sentences',
    '## Zeitplan\n\n- 2026-12-03: Termin\n\n## Szenarien\n\n- x\n',
    'de',
  ],
  ['quotations do not vote', `${english}\n\n> ${german}\n>\n> ${german}\n`, 'en'],
]

describe('the language of a text', () => {
  for (const [title, text, language] of cases)
    it(title, () => {
      const brief = parseBrief(text)
      assert.equal(brief.language, language)
      assert.equal(brief.vocabulary.language, language)
    })

  it('is that of the team where the text is too short', () => {
    const defaults = { defaults: { language: ['de'] } }
    assert.equal(parseBrief('## Walk-away\n\n- 47\n', undefined, defaults).language, 'de')
    assert.equal(parseBrief(`## Walk-away\n\n${english}\n`, undefined, defaults).language, 'en')
  })
})
