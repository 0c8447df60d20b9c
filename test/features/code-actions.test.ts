import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { applyEdits } from '../../src/brief/span.js'
import { type CodeAction, codeActions } from '../../src/features/code-actions.js'
import { lint } from '../../src/rules/lint.js'

/** What is offered at `place`, the ways to silence a rule apart. */
function read(text: string, place: string): readonly CodeAction[] {
  const brief = parseBrief(text)
  const options = { today: '2026-11-23' }
  const start = text.indexOf(place)
  const actions = codeActions(brief, { problems: lint(brief, options), options }, { start, end: start })
  return actions.filter(({ title }) => !title.startsWith('Ignore '))
}

function titles(text: string, place: string): string[] {
  return read(text, place).map(({ title }) => title)
}

describe('code actions', () => {
  const misspelt =
    '# Brief\n\n<!-- negotiation ignore a/b: so -->\n\nText.\n\n<!-- negotiation ignore c/d: so -->\n\nMore.\n'

  it('fix all problems of a rule where there are several', () => {
    const action = read(misspelt, 'a/b').find(({ title }) => title.startsWith('Fix all'))
    assert.equal(action?.title, 'Fix all suppression/unknown-rule problems in this brief')
    assert.equal(action.problems.length, 2)
    assert.ok(!applyEdits(misspelt, action.edits).includes('negotiation'))
  })

  it('fix one where there is one', () =>
    assert.deepEqual(titles('# Brief\n\n<!-- negotiation ignore a/b: so -->\n\nText.\n', 'a/b'), [
      'Remove the comment',
    ]))

  it('show first what changes the words of the writer, and prefer none of that', () => {
    const text = '## Timeline\n\n- Deadline: 2026-12-05 (Mon)\n- [ ] 2026-12-06 (Mon): call – owner: Ann\n'
    const changes = read(text, '2026-12-05').filter(({ needsPreview }) => needsPreview)
    assert.ok(changes.length > 0)
    assert.ok(changes.every(({ isPreferred }) => !isPreferred))
    assert.ok(!titles(text, '2026-12-05').some(title => title.startsWith('Fix all')))
  })

  it('lead from gap to gap where there are several', () => {
    const [action] = read('## Notes\n\nAsk <who> about TODO.\n', '<who>')
    assert.equal(action?.command, 'nextGap')
    assert.deepEqual(titles('## Notes\n\nAsk <who>.\n', '<who>'), [])
  })

  it('add all sections with one name', () =>
    assert.deepEqual(
      titles('# Brief\n', 'Brief').filter(title => / all /.test(title)),
      ['Add all missing sections'],
    ))
})
