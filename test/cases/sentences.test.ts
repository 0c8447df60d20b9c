import { deepEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { factsJson } from '../../src/features/read/facts-json.js'
import { readFacts } from '../../src/features/read/read-facts.js'

interface Sentences {
  /** Sentences that give a key number; a BATNA may have no amount. */
  readonly facts: readonly { readonly text: string; readonly name: string; readonly low?: number }[]
  /** Texts that give several, each `name low` and all in `read`; an alternative with an amount is read as both. */
  readonly several: readonly { readonly text: string; readonly read: string }[]
  /** Sentences that give none. */
  readonly none: readonly string[]
}

describe('Sentences that give key numbers', () => {
  for (const language of ['en', 'de', 'fr', 'es']) {
    const { facts, several, none }: Sentences = parse(
      readFileSync(`test/cases/sentences/${language}.yaml`, 'utf8'),
    )
    for (const { text, name, low } of facts)
      it(`${language}: ${text}`, () => {
        const read = positionsOf(text, language)
        // A BATNA with an amount is read as both.
        const found = read.find(position => position.name === name) ?? read[0]
        deepEqual([found?.name, found?.low, found?.certainty], [name, low ?? null, 'likely'])
        deepEqual(
          read.filter(position => position.name !== name && position.name !== 'batna'),
          [],
        )
      })
    for (const { text, read } of several)
      it(`${language}: ${text}`, () => {
        const found = positionsOf(text, language).map(({ name, low }) =>
          name === 'batna' || name === 'theirBatna' || low === null ? name : `${name} ${low}`,
        )
        deepEqual([...new Set(found)].sort(), read.split('; ').sort())
      })
    for (const text of none)
      it(`${language}: nothing in ${text}`, () => deepEqual(positionsOf(text, language), []))
  }
})

function positionsOf(text: string, language: string) {
  const brief = parseBrief(
    `---\ncounterparty: Marlow Estates\nlanguage: ${language}\n---\n\n## Notes\n\n${text}\n`,
  )
  return factsJson(brief.text, readFacts(brief, '2026-11-29')).positions
}
