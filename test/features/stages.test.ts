import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefTemplate } from '../../src/brief/templates.js'
import { countGaps } from '../../src/features/fix/gaps.js'
import { countProblems } from '../../src/features/outline/section-state.js'
import { lint } from '../../src/rules/lint.js'

/** The briefs of `test/briefs/stages`, each a filled template, with the language of that. */
const briefs = {
  'supplier-renewal': 'en',
  'customer-renewal': 'en',
  salary: 'de',
  lease: 'fr',
  partnership: 'es',
  dispute: 'en',
  empty: 'en',
}

/** How many parts of the filled brief stand in a template at each stage: the head, then section by section. */
const stages = ['inserted', 'key facts', 'half', 'scenarios', 'end'] as const

const today = '2026-11-30'

/** Errors, warnings, infos and open gaps: `0/0/0 · 74`. */
function count(text: string): string {
  const brief = parseBrief(text)
  const { errors, warnings, infos } = countProblems(lint(brief, { today }))
  return `${errors}/${warnings}/${infos} · ${countGaps(brief).open}`
}

/** A template in which the parts up to the stage are those of the filled brief. */
function atStage(template: string, filled: string, stage: (typeof stages)[number]): string {
  const [blank, full] = [template, filled].map(text => text.split(/^(?=## )/m))
  if (blank === undefined || full === undefined) return ''
  const until = {
    inserted: 0,
    'key facts': 1,
    half: 4,
    scenarios: full.length - 2,
    end: full.length,
  }[stage]
  return [...full.slice(0, until), ...blank.slice(until)].join('')
}

function templateOf(name: string, language: string): string {
  const folder = language === 'en' ? '' : `${language}/`
  return name === 'empty' ? briefTemplate() : readFileSync(`templates/${folder}${name}.md`, 'utf8')
}

function countStages(name: string, language: string): readonly string[] {
  const filled = readFileSync(`test/briefs/stages/${name}.negotiation.md`, 'utf8')
  return stages.map(stage => count(atStage(templateOf(name, language), filled, stage)))
}

describe('a brief that is written from a template', () => {
  const table = Object.entries(briefs).map(([name, language]) => ({
    name,
    counts: countStages(name, language),
  }))

  // A limit that is worse than the BATNA is an info if amounts explain it.
  const atEnd: Readonly<Record<string, string>> = { dispute: '0/0/1' }

  for (const { name, counts } of table)
    it(`${name}: has nothing to fix at any stage, and fewer gaps at each`, () => {
      assert.deepEqual(
        counts.map(text => text.replace(/ · .*/, '')),
        stages.map(stage => (stage === 'end' ? (atEnd[name] ?? '0/0/0') : '0/0/0')),
      )
      const gaps = counts.map(text => Number(text.replace(/.* · /, '')))
      assert.deepEqual(
        gaps,
        gaps.toSorted((a, b) => b - a),
      )
      assert.equal(gaps.at(-1), 0)
    })

  after(() => {
    const rows = table.map(({ name, counts }) => [name, ...counts])
    const lines = [['errors/warnings/infos · gaps', ...stages], ...rows].map(cells =>
      cells.map((cell, index) => cell.padEnd(index === 0 ? 30 : 16)).join(''),
    )
    process.stdout.write(`\n${lines.join('\n')}\n`)
  })
})
