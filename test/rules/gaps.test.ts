import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefTemplate } from '../../src/brief/templates.js'
import { languages } from '../../src/language/languages.js'
import { english } from '../../src/language/vocabulary.js'
import { type LintOptions, lint } from '../../src/rules/lint.js'

const today = '2026-11-23'

/** The severities of the gaps, in the order of the text. */
function severities(text: string, options: Partial<LintOptions> = {}): string {
  return lint(parseBrief(text), { today, ...options })
    .filter(({ rule }) => rule === 'brief/placeholder')
    .map(({ severity }) => severity)
    .join(' ')
}

const people = '## Personality\n\n- **Ines Kroll** – decides\n  - Evidence: <what>\n  - Approach: TODO\n'

describe('gaps', () => {
  it('are hints in a draft, and infos where people wrote TODO', () =>
    assert.equal(severities(people), 'hint info'))

  it('are warnings with the status ready, or if the brief must be ready', () => {
    assert.equal(severities(`---\nstatus: ready\n---\n\n${people}`), 'warning warning')
    assert.equal(severities(people, { mustBeReady: true }), 'warning warning')
  })

  const dates: readonly (readonly [text: string, expected: string])[] = [
    ['## Timeline\n\n- 2026-11-30: first meeting – owner: Lena\n', 'warning warning'],
    ['## Timeline\n\n- 2026-12-01: first meeting – owner: Lena\n', 'hint info'],
    ['## Timeline\n\n- 2026-11-20: first meeting – owner: Lena\n', 'warning warning'],
    ['## Timeline\n\n- [x] 2026-11-20: first meeting\n- 2026-12-10: second meeting\n', 'hint info'],
    ['## Timeline\n\n- 2026-11-25: price mandate – owner: Lena\n', 'hint info'],
    ['## Timeline\n\n- Deadline: 2026-11-30\n', 'warning warning'],
    ['## Timeline\n\n- Deadline: 2026-12-31\n', 'hint info'],
  ]
  for (const [timeline, expected] of dates)
    it(`a week before the first meeting or the deadline: ${timeline.slice(12).trim()}`, () =>
      assert.equal(severities(`${people}\n${timeline}`), expected))

  it('are warnings a week before a meeting in the language of the brief', () =>
    assert.equal(
      severities(`---\nlanguage: de\n---\n\n${people}\n## Termine\n\n- 30.11.2026: erstes Gespräch\n`),
      'warning warning',
    ))

  it('are warnings as many days before as the rule’s option says', () => {
    const text = `---\ndeadline: 2026-12-07\n---\n\n${people}`
    const settings = { rules: { 'brief/placeholder': ['warning', { days: 14 }] } } as const
    assert.equal(severities(text), 'hint info')
    assert.equal(severities(text, { settings }), 'warning warning')
  })

  it('stay hints in a brief that is closed', () =>
    assert.equal(severities(`---\ndeadline: 2026-11-25\nstatus: closed\n---\n\n${people}`), 'hint info'))

  it('are an error only as the limit of a brief whose status is ready', () => {
    const limits = (status: string, limit: string) =>
      severities(
        `---\nstatus: ${status}\n---\n\n## Walk-away point\n\n- Target: <amount>\n- Walk-away: ${limit}\n`,
      )
    assert.equal(limits('ready', '<amount>, because <reason>'), 'warning error')
    assert.equal(limits('ready', ''), 'warning error')
    assert.equal(limits('ready', '€48k, because <reason>'), 'warning warning')
    assert.equal(limits('draft', '<amount>'), 'hint hint')
  })
})

describe('a template that was just inserted', () => {
  const folders = [
    'templates',
    ...languages.filter(({ tag }) => tag !== 'en').map(({ tag }) => `templates/${tag}`),
  ]
  const files = folders.flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.md'))
      .map(name => `${folder}/${name}`),
  )
  const texts = [
    ...files.map(file => [file, readFileSync(file, 'utf8')] as const),
    ...english.languages.map(
      vocabulary => [`the empty one in ${vocabulary.language}`, briefTemplate(vocabulary)] as const,
    ),
  ]
  assert.equal(files.length, 6 * languages.length)
  for (const [name, text] of texts)
    it(`has no errors, warnings or infos: ${name}`, () => {
      const problems = lint(parseBrief(text), { today })
      assert.ok(problems.length > 30)
      assert.deepEqual(
        [...new Set(problems.map(({ rule, severity }) => `${severity} ${rule}`))],
        ['hint brief/placeholder'],
      )
    })
})

describe('a brief that has hardly begun', () => {
  const texts = [
    '',
    '# Office cleaning\n',
    '# Office cleaning\n\nWe want a cheaper contract.\n',
    '---\ncounterparty: Vexa\nrole: buyer\n---\n',
    '---\ncounterparty: Vexa\n---\n\n# Office cleaning\n',
    '# Office cleaning\n\n## Context\n',
    '## Context\n\n## Personality\n\n## Timeline\n\n## Scenarios\n\n## Walk-away point\n\n## Listening questions\n',
  ]
  for (const text of texts)
    it(`has no problem at all: ${JSON.stringify(text)}`, () => {
      const brief = parseBrief(text)
      assert.ok(brief.facts.saysNothing)
      assert.deepEqual(lint(brief, { today }), [])
    })

  it('has one as soon as a section says something', () => {
    const brief = parseBrief('# Office cleaning\n\n## Walk-away point\n\n- Walk-away: €500\n')
    assert.ok(!brief.facts.saysNothing)
    assert.ok(lint(brief, { today }).length > 0)
  })

  it('keeps the errors of its key facts', () => {
    const [problem] = lint(parseBrief('---\nrole: vendor-ish\n---\n'), { today })
    assert.equal(problem?.rule, 'brief/front-matter-invalid')
  })
})
