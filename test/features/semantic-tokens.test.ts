import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefTemplate } from '../../src/brief/templates.js'
import { semanticTokens, tokenModifiers, tokenTypes } from '../../src/features/semantic-tokens.js'

/** The marks that stand for token types: `«g:<amount>»` for a gap. */
const names = {
  g: 'briefGap',
  k: 'briefKey',
  d: 'briefDate',
  a: 'briefAmount',
  o: 'open',
  c: 'closed',
  l: 'leading',
}

/** Checks that the tokens of the text are exactly the marked pieces. */
function check(marked: string): void {
  const text = marked.replace(/«\w:([^»]*)»/g, '$1')
  let shown = ''
  let end = 0
  for (const { span, type, modifier } of semanticTokens(parseBrief(text))) {
    const mark = Object.entries(names).find(([, name]) => name === (modifier ?? type))?.[0]
    shown += `${text.slice(end, span.start)}«${mark}:${text.slice(span.start, span.end)}»`
    end = span.end
  }
  assert.equal(shown + text.slice(end), marked)
}

describe('semantic tokens', () => {
  it('are known keys in their sections', () => {
    check('## Limits\n\n- **«k:Walk-away»:** soon\n- «k:Their limit (est.)»: none\n- Lunch: none\n')
    check('## Timeline\n\n- Walk-away: soon\n')
    check('## Scenarios\n\n| Name | «k:If» | «k:Result» |\n| --- | --- | --- |\n| a | b | c |\n')
  })

  it('are amounts and dates in prose, lists and tables', () => {
    check('## Notes\n\nIn «d:May 2026» they paid «a:€5k per month», «a:3%» more.\n')
    check('## Timeline\n\n- [ ] «d:2026-12-03» (Thu): call, «a:45 days» later – owner: Lena\n')
    check('## Limits\n\n- «k:Target»: «a:95k», because 12 of them\n')
    check(
      '## Issues\n\n| Issue | Unit | Target |\n| --- | --- | --- |\n| Price | € | «a:455,000» |\n\n| Package | Price |\n| --- | --- |\n| A | «a:450,000» |\n',
    )
  })

  it('are gaps, which win over their content', () => {
    check('---\nrole: «g:<seller or buyer>»\n---\n\n# «g:<What>»\n\n- <b>bold</b> «g:<about €5k>»\n')
    check('## Timeline\n\n- [ ] «g:<YYYY-MM-DD>»: «g:<what happens>» – owner: «g:<who>»\n')
  })

  it('are the first words of questions by their kind', () =>
    check(
      '## Listening questions\n\n1. «o:What» has changed?\n2. "«c:Is» it you or them?"\n3. «l:Don\'t» you agree?\n4. Who signs?\n5. «o:Why» now?\n',
    ))

  it('leave code, comments and quotes alone', () =>
    check('## Limits\n\n```\n- Walk-away: €5k\n```\n\n<!-- €5k on 2026-12-03 -->\n\n> €5k <gap>\n'))

  it('count in UTF-16 units, whatever the line endings', () =>
    check('\uFEFF## Limits\r\n\r\n- 🎯 «k:Target»: 🎯 «a:€5k»\r\n'))

  it('end on the line on which they begin', () =>
    check('## Limits\n\n- «k:Their BATNA (by»\n  guess): «a:€5k»\n'))

  it('are within one line each and do not overlap', () => {
    const example = readFileSync(
      new URL('../../examples/halden-renewal.negotiation.md', import.meta.url),
      'utf8',
    )
    for (const text of [example, briefTemplate()]) {
      const tokens = semanticTokens(parseBrief(text))
      assert.ok(tokens.length > 30)
      tokens.forEach(({ span }, index) => {
        assert.ok(span.start >= (tokens[index - 1]?.span.end ?? 0) && span.end > span.start)
        assert.ok(!/[\r\n]/.test(text.slice(span.start, span.end)))
      })
    }
  })

  it('are independent of an earlier state in another language or currency', () => {
    let before = parseBrief('')
    const states = ['', 'language: de\n', 'currency: EUR\n', 'language: en\n']
    for (const header of states) {
      const text = `---\n${header}---\n\n## Notes\n\n1.250 kr now, 1.250 € then\n`
      before = parseBrief(text, before)
      assert.deepEqual(semanticTokens(before), semanticTokens(parseBrief(text)))
    }
  })

  it('are declared in the manifest, with scopes for themes without semantic tokens', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes
    assert.deepEqual(semanticTokenTypes.map(({ id }) => id).sort(), [...tokenTypes].sort())
    assert.deepEqual(semanticTokenModifiers.map(({ id }) => id).sort(), [...tokenModifiers].sort())
    const scopes = Object.keys(semanticTokenScopes[0]?.scopes ?? {})
    assert.deepEqual(
      scopes.sort(),
      [
        ...tokenTypes.filter(type => type !== 'briefQuestion'),
        ...tokenModifiers.map(name => `briefQuestion.${name}`),
      ].sort(),
    )
  })
})
