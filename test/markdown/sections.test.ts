import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { plain } from '../../src/markdown/outline.js'

/** The sections of a text as `key: heading`, with `?` behind a key that is only likely. */
function sectionsOf(text: string): readonly string[] {
  return parseBrief(text).sections.map(({ key, certainty, heading }) => {
    const name = key === undefined ? '–' : certainty === 'likely' ? `${key}?` : key
    return `${name}: ${heading === undefined ? '' : plain(heading.words)}`
  })
}

const cases: readonly (readonly [title: string, text: string, sections: readonly string[]])[] = [
  ['setext', 'Walk-away\n---\n\n- x\n', ['walkAway: Walk-away']],
  [
    'all as H1',
    '# Context\n\nText.\n\n# Timeline\n\n- x\n\n# Limits\n\n- y\n',
    ['context: Context', 'timeline: Timeline', 'walkAway: Limits'],
  ],
  ['an H1 as the title', '# Limits\n\nText.\n', []],
  ['H3 below an unknown H2', '## Numbers\n\n### Walk-away\n\n- x\n', ['–: Numbers', 'walkAway: Walk-away']],
  [
    'an unknown H3 behind a known one',
    '## Plan\n\n### Timeline\n\n- x\n\n### Catering\n\n- y\n',
    ['–: Plan', 'timeline: Timeline', '–: Catering'],
  ],
  [
    'a known H3 in a known section, and what goes on behind it',
    '## Context\n\nText.\n\n### Timeline\n\n- x\n\n### Rooms\n\nText.\n',
    ['context: Context', 'timeline: Timeline', 'context: Rooms'],
  ],
  ['H4', '## Plan\n\n### Us\n\n#### Red lines\n\n- x\n', ['–: Plan', 'walkAway: Red lines']],
  [
    'the part of a person',
    '## Personality\n\n### Ines Kroll\n\n#### Background\n\nText.\n',
    ['personality: Personality'],
  ],
  [
    'groups of questions',
    '## Questions\n\n### Timeline\n\n- When do you decide?\n',
    ['questions: Questions'],
  ],
  [
    'scenarios with known names',
    '## Scenarios\n\n### Walk-away\n\n- Trigger: they leave\n- Outcome: no deal\n',
    ['scenarios: Scenarios'],
  ],
  [
    'HTML',
    '<h2>Walk-away</h2>\n\n- x\n\n<h3 class="a"><b>Timeline</b></h3>\n\n- y\n',
    ['walkAway: Walk-away', 'timeline: Timeline'],
  ],
  [
    'bold lines',
    '# Boat\n\n**Context**\n\nText.\n\n**Walk-away:**\n\n- x\n',
    ['context: Context', 'walkAway: Walk-away'],
  ],
  [
    'bold lines without blank lines',
    '**Context**\nText.\n**Limits**\nMore.\n',
    ['context: Context', 'walkAway: Limits'],
  ],
  ['capitals', 'CONTEXT\n\nText.\n\nRED LINES\nNo index.\n', ['context: CONTEXT', 'walkAway: RED LINES']],
  [
    'capitals in Spanish',
    'CONTEXTO\n\nTexto.\n\nLÍNEAS ROJAS\n\n- x\n',
    ['context: CONTEXTO', 'walkAway: LÍNEAS ROJAS'],
  ],
  [
    'a colon above a list',
    'Walk-away:\n- x\n\nTimeline:\n\n1. y\n',
    ['walkAway: Walk-away', 'timeline: Timeline'],
  ],
  [
    'a colon above indented lines',
    'Fragen:\n\tWas fehlt?\n\nGrenzen:\n\n    nichts über 5\n',
    ['questions: Fragen', 'walkAway: Grenzen'],
  ],
  ['a colon above a table', 'Limits:\n\n| a | b |\n| - | - |\n| 1 | 2 |\n', ['walkAway: Limits']],
  ['a colon in prose', 'Limits:\n\nWe go on.\n', []],
  [
    'a box of signs',
    '──────\nCONTEXT\n──────\n\nText.\n\n══════\n Red lines\n══════\n• x\n',
    ['context: CONTEXT', 'walkAway: Red lines'],
  ],
  ['a box of equal signs', '=====\nTimeline\n=====\n\n- x\n', ['timeline: Timeline']],
  ['a box of stars', '***\nWhere it stops: limits\n***\n\n- x\n', ['walkAway?: Where it stops: limits']],
  ['signs on both sides', '=== Limits ===\n\n- x\n', ['walkAway: Limits']],
  ['a drawn frame', '┌────────┐\n│ Limits │\n└────────┘\nText.\n', ['walkAway: Limits']],
  ['an underlined line', 'Limits\n──────\nText.\n', ['walkAway: Limits']],
  ['no space', '## Context\n\nText.\n\n##Timeline\n\n- x\n', ['context: Context', 'timeline: Timeline']],
  [
    'a no-break space',
    '## Context\n\nText.\n\n##\u00A0Timeline\n- x\n',
    ['context: Context', 'timeline: Timeline'],
  ],
  ...[
    ['Timeline {#timeline}', 'timeline: Timeline'],
    ['Timeline {.wide}', 'timeline: Timeline'],
    ['Limits #private #draft', 'walkAway: Limits'],
    ['Limits ^limits', 'walkAway: Limits'],
    ['Limits ✅ done', 'walkAway: Limits ✅ done'],
    ['Part II: Limits', 'walkAway: Part II: Limits'],
    ['Phase 2: Timeline', 'timeline: Phase 2: Timeline'],
    ['Teil B – Grenzen', 'walkAway: Teil B – Grenzen'],
    ['B2. Termine', 'timeline: B2. Termine'],
    ['Étape 3 : Limites', 'walkAway: Étape 3 : Limites'],
    ['🎯 Your limits (internal)', 'walkAway: 🎯 Your limits (internal)'],
    ['Their limits', 'walkAway: Their limits'],
    ['Ihre Grenze', 'walkAway: Ihre Grenze'],
    ['Walk-away criteria', 'walkAway?: Walk-away criteria'],
    ['What are our deal breakers', 'walkAway?: What are our deal breakers'],
    ['Unsere Preisgrenze', 'walkAway?: Unsere Preisgrenze'],
    ['Notre seuil de sortie', 'walkAway?: Notre seuil de sortie'],
    ['Límites y mandato', 'walkAway: Límites y mandato'],
    ['Limits questions', '–: Limits questions'],
    ['Key dates for the lease', 'timeline?: Key dates for the lease'],
    ['Catering', '–: Catering'],
  ].map(([name = '', section = '']) => [name, `## ${name}\n\n- x\n`, [section]] as const),
  [
    'a likely heading that only covers others',
    '## Part A: situation with numbers\n\n### Timeline\n\n- x\n',
    ['–: Part A: situation with numbers', 'timeline: Timeline'],
  ],
  [
    'sides do not end a section',
    '**Limits**\n\n**Ours**\n\n- x\n\n**Theirs**\n\n- y\n',
    ['walkAway: Limits'],
  ],
  [
    'another bold line ends one',
    '**Limits**\n\n- x\n\n**Catering**\n\n- y\n',
    ['walkAway: Limits', '–: Catering'],
  ],
  [
    'our numbers below an unknown heading',
    '## What counts\n\n- Target: €43k\n- Walk-away: €47k\n',
    ['walkAway?: What counts'],
  ],
  [
    'our numbers where the brief has them elsewhere',
    '## Limits\n\n- Walk-away: €47k\n\n## Last year\n\n- Target: €43k\n- Walk-away: €47k\n',
    ['walkAway: Limits', '–: Last year'],
  ],
  [
    'questions below an unknown heading',
    '## Nachhaken\n\n- Was fehlt?\n- Wer zahlt?\n',
    ['questions?: Nachhaken'],
  ],
  [
    'scenarios below an unknown heading',
    '## Branches\n\n| Trigger | Response |\n| - | - |\n| they leave | we call |\n',
    ['scenarios?: Branches'],
  ],
  [
    'dates below an unknown heading',
    '## Was ansteht\n\n| Datum | Was |\n| - | - |\n| 1.12.2026 | a |\n| 2.12.2026 | b |\n',
    ['timeline?: Was ansteht'],
  ],
  ['a bold sentence is none', '## Context\n\n**Limits are all that counts.**\n', ['context: Context']],
  ['a bold key with a value is none', '**Walk-away: €47k**\n', []],
]

describe('the sections of a text', () => {
  for (const [title, text, sections] of cases)
    it(title, () => {
      assert.deepEqual(sectionsOf(text), sections)
      assert.deepEqual(sectionsOf(text.replace(/\n/g, '\r\n')), sections, 'CRLF')
    })

  it('cover the text without gaps', () => {
    for (const [, text] of cases) {
      const { preamble, sections } = parseBrief(text)
      const ends = [preamble, ...sections].map(({ span }) => span.end)
      assert.deepEqual(
        ends.slice(0, -1),
        sections.map(({ span }) => span.start),
      )
      assert.equal(ends.at(-1), text.length)
    }
  })

  it('are given in all languages, whatever the language of the brief', () => {
    const text =
      '---\nlanguage: de\n---\n\n## Walk-away\n\n- x\n\n## Échéances\n\n- y\n\n## Preguntas\n\n- ¿z?\n'
    assert.deepEqual(sectionsOf(text), ['walkAway: Walk-away', 'timeline: Échéances', 'questions: Preguntas'])
  })
})
