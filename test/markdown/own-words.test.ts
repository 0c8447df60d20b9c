import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { readSectionKey } from '../../src/language/read-name.js'
import { readSectionCue } from '../../src/language/read-section-cue.js'
import { english } from '../../src/language/vocabulary.js'
import { plain } from '../../src/markdown/outline.js'
import { checkGrowth } from '../check-growth.js'
import { ownHeadings } from '../language/own-headings.js'
import { ownNotes } from './own-notes.js'

describe('headings in people’s own words', () => {
  for (const [tag, lists] of Object.entries(ownHeadings))
    it(`are known in ${tag}`, () => {
      const wrong = Object.entries(lists).flatMap(([key, headings]) =>
        headings.flatMap(heading => {
          const read = readSectionKey(heading, english)?.key ?? readSectionCue(heading) ?? 'none'
          return read === key ? [] : [`${heading}: ${read}`]
        }),
      )
      assert.deepEqual(wrong, [])
    })
})

describe('the sections of notes that nobody wrote in the notation', () => {
  for (const { text, sections } of ownNotes)
    it(text.trimStart().split('\n')[0] ?? '', () => {
      const found = parseBrief(text).sections.map(
        ({ key, heading }) => `${key ?? '–'}: ${heading === undefined ? '' : plain(heading.words)}`,
      )
      assert.deepEqual(found, sections)
    })

  it('are only likely where they are guessed', () => {
    const [note] = parseBrief('## Curious\n\n- What is free?\n- Who pays the deposit?\n').sections
    assert.deepEqual([note?.key, note?.certainty], ['questions', 'likely'])
  })

  it('give steps, questions, people and what we do without a deal', () => {
    const { facts } = parseBrief(
      [
        '## The lady with the keys\n\nMrs. Oduya, fleet manager. She answers within the hour.\n',
        '## Days\n\n- 2026-12-03: send the list\n- 2026-12-09: visit the yard\n',
        '## Curious\n\n1. "What is free in May?"\n2. [ ] How do you plan the fleet?\n',
        '## If Pelham backs out\n\nRent both vans from Kew for £7,900.\n',
      ].join('\n'),
    )
    assert.deepEqual(
      facts.people.map(({ name }) => name),
      ['Mrs. Oduya'],
    )
    assert.equal(facts.milestones.length, 2)
    assert.equal(facts.questions.length, 2)
    assert.deepEqual(
      facts.positions.map(({ name, certainty }) => `${name} ${certainty}`),
      ['batna likely'],
    )
  })

  it('stay as they are below other headings when one more is written', () => {
    const bold = '**Sense**\n\nText.\n\n**Days**\n\n- 2026-12-03: a\n- 2026-12-04: b\n\n**Sums**\n\n- x\n'
    const keys = (text: string) => parseBrief(text).sections.map(({ key }) => key)
    assert.deepEqual(keys(`# Van\n\n${bold}\n## Packing\n\n- y\n`).slice(0, 3), keys(`# Van\n\n${bold}`))
  })

  for (const [title, piece] of Object.entries({
    'many headings': '## Curious thing\n\n- What is free?\n- Who pays?\n\n',
    'one long list': '- If they ask, Mr. Tan answers on 3 December?\n',
    'one long line': 'Where we stop. ',
    'many bold lines': '**Sense of it**\n\nText.\n\n',
  }))
    it(`take time that grows with the text: ${title}`, () =>
      checkGrowth(
        factor => `## Odds\n\n${piece.repeat(60 * factor)}`,
        text => parseBrief(text),
      ))
})
