import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { readiness } from '../../src/features/briefs/readiness.js'
import { codeActions } from '../../src/features/fix/code-actions.js'
import { outline } from '../../src/features/outline/outline.js'
import { lint } from '../../src/rules/lint.js'
import { inEnglish, type Translate } from '../../src/text/message.js'

const bundle: { readonly [template: string]: string } = JSON.parse(
  readFileSync(new URL('../../l10n/bundle.l10n.de.json', import.meta.url), 'utf8'),
)
const german: Translate = (template, ...args) => inEnglish(bundle[template] ?? template, ...args)

/** Every feature shows the messages of rules in the language of the interface. */
describe('in German', () => {
  const options = { today: '2026-11-23' }
  const brief = parseBrief(
    '---\nstatus: ready\n---\n\n# Halden\n\n## Walk-away point\n\n- Walk-away: €48k\n- Walk-away: €50k\n\n## Timeline\n\n',
  )
  const problems = lint(brief, options)
  const spanOf = (text: string) => {
    const start = brief.text.indexOf(text)
    return { start, end: start + text.length }
  }

  it('fixes have translated titles', () => {
    const actions = codeActions(brief, { problems, options }, spanOf('# Halden'), german)
    assert.ok(actions.some(({ title }) => title === 'Den Abschnitt „Context“ ergänzen'))
  })

  it('the outline translates problems', () => {
    const nodes = outline(brief, problems, { ...options, t: german })
    const walkAway = nodes.find(({ label }) => label === 'Walk-away point')
    assert.match(
      walkAway?.accessibilityLabel ?? '',
      /: Ihr Limit ist hier „€50k“ und an anderer Stelle „€48k“$/,
    )
    assert.match(walkAway?.tooltip ?? '', /^Wer darf für Sie zusagen/m)
    const timeline = nodes.find(({ label }) => label === 'Timeline')
    assert.equal(timeline?.description, 'leer')
    assert.match(timeline?.accessibilityLabel ?? '', /noch dünn: Der Abschnitt „Timeline“ ist leer$/)
  })

  it('missing sections have translated problems', () => {
    const missing = outline(brief, problems, { ...options, t: german }).filter(
      ({ kind }) => kind === 'missing',
    )
    assert.deepEqual(
      missing.map(({ problem }) => problem?.rule),
      missing.map(() => 'brief/section-missing'),
    )
  })

  it('the readiness translates its reasons', () =>
    assert.match(
      readiness(brief, problems, german)
        .reasons.map(({ text }) => text)
        .join('\n'),
      /^Klären Sie zuerst: Ihr Limit ist hier /m,
    ))
})
