import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { headerKeys } from '../../src/brief/note.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { readGlossary } from '../../src/features/glossary.js'
import { keyNames } from '../../src/language/keys.js'
import { sectionKeys } from '../../src/language/sections.js'
import { english } from '../../src/language/vocabulary.js'
import { lint } from '../../src/rules/lint.js'

const folder = new URL('../../docs/glossary/', import.meta.url)
const kinds = 'open open-why leading label fact proposal closed choice not-a-question'.split(' ')
/** Sections that need no example. */
const plainSections = ['team', 'sources', 'notes']
const topics = [
  ...sectionKeys.map(key => `section/${key}`),
  ...sectionKeys.filter(key => !plainSections.includes(key)).flatMap(key => [`weak/${key}`, `good/${key}`]),
  ...new Set([...headerKeys, ...keyNames].map(key => `key/${key}`)),
  ...kinds.map(kind => `question/${kind}`),
].sort()

for (const file of readdirSync(folder)) {
  const glossary = readGlossary(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))

  const vocabulary = english.languages.find(({ language }) => file.startsWith(language)) ?? english

  describe(`the glossary ${file}`, () => {
    it('explains every section, key and kind of question, and nothing else', () =>
      assert.deepEqual(Object.keys(glossary).sort(), topics))

    it('has short entries', () => {
      for (const [topic, text] of Object.entries(glossary)) assert.ok(text.length <= 240, topic)
    })

    it('shows good examples that no rule of their section reports', () => {
      for (const key of sectionKeys) {
        const example = glossary[`good/${key}`]?.replace(/^`|`$/g, '') ?? ''
        if (!example.startsWith('-')) continue
        const brief = parseBrief(
          `## ${vocabulary.sections[key].name}\n\n${key === 'scenarios' ? '### A\n\n' : ''}${example}\n`,
        )
        const [line] = brief.sections.flatMap(({ items }) => items)
        assert.ok(line, key)
        const found = lint(brief, { today: '2026-11-23' }).filter(
          ({ span }) => span.start >= line.span.start && span.start < line.span.end,
        )
        assert.deepEqual(
          found.map(({ rule }) => rule),
          [],
          key,
        )
      }
    })
  })
}
