import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { type CodeAction, codeActions, editsOf, ignoreActions } from '../../src/features/fix/code-actions.js'
import { type LintOptions, lint } from '../../src/rules/lint.js'
import { applyEdits } from '../../src/text/span.js'

/** The actions at `place`, without those that ignore a rule. */
function read(text: string, place: string): readonly CodeAction[] {
  const brief = parseBrief(text)
  const options = { today: '2026-11-23' }
  const start = text.indexOf(place)
  const actions = codeActions(brief, { problems: lint(brief, options), options }, { start, end: start })
  return actions.filter(({ title }) => !title.startsWith('Accept '))
}

function titles(text: string, place: string): string[] {
  return read(text, place).map(({ title }) => title)
}

describe('code actions', () => {
  const misspelt =
    '# Brief\n\n<!-- negotiation ignore a/b: so -->\n\nText.\n\n<!-- negotiation ignore c/d: so -->\n\nMore.\n'

  it('fix all problems of a rule if there are several', () => {
    const action = read(misspelt, 'a/b').find(({ title }) => title.startsWith('Fix all'))
    assert.equal(action?.title, 'Fix all 2 of this kind')
    assert.equal(action.problems.length, 2)
    const edits = editsOf(parseBrief(misspelt), { today: '2026-11-23' }, action.effect)
    assert.ok(!applyEdits(misspelt, edits).includes('negotiation'))
  })

  it('fix a single problem by itself', () =>
    assert.deepEqual(titles('# Brief\n\n<!-- negotiation ignore a/b: so -->\n\nText.\n', 'a/b'), [
      'Remove the comment',
    ]))

  it('prefer none of several ways out', () => {
    const text = '## Timeline\n\n- Deadline: 2026-12-05 (Mon)\n- [ ] 2026-12-06 (Mon): call – owner: Ann\n'
    const changes = read(text, '2026-12-05').filter(({ effect }) => effect.kind === 'edit')
    assert.ok(changes.length > 0)
    assert.ok(changes.every(({ isPreferred }) => !isPreferred))
    assert.ok(!titles(text, '2026-12-05').some(title => title.startsWith('Fix all')))
  })

  it('prefer a copy for others where a leak is, and never to ignore anything', () => {
    const text =
      '---\naudience: shared\n---\n\n## Walk-away point\n\n- Walk-away: €48k\n\n## Listening questions\n\n- Can you do €48k?\n'
    const brief = parseBrief(text)
    const linted = { problems: lint(brief, { today: '2026-11-23' }), options: { today: '2026-11-23' } }
    const at = (place: string) => {
      const start = text.indexOf(place)
      return codeActions(brief, linted, { start, end: start })
    }
    const [first] = at('shared')
    assert.equal(first?.title, 'Share a Copy Without Secrets…')
    assert.ok(first.isPreferred)
    assert.ok(at('€48k?').some(({ title }) => title === first.title))
    const all = linted.problems.flatMap(({ span }) => codeActions(brief, linted, span))
    assert.deepEqual(
      all.filter(({ isPreferred, title }) => isPreferred && title.startsWith('Accept')),
      [],
    )
  })

  it('go to the next gap if there are several', () => {
    const [action] = read('## Notes\n\nAsk <who> about TODO.\n', '<who>')
    assert.deepEqual(action?.effect, { kind: 'command', name: 'nextGap', span: { start: 14, end: 14 } })
    assert.deepEqual(titles('## Notes\n\nAsk <who>.\n', '<who>'), [])
  })

  it('add all sections under one title', () =>
    assert.deepEqual(
      titles('# Brief\n\n## Context\n\nText.\n', 'Brief').filter(title => / all /.test(title)),
      ['Add all missing sections'],
    ))

  it('are few even if much is missing, the worst first', () =>
    assert.deepEqual(titles('# Brief\n\n## Context\n\n- Status: ready\n', 'Brief'), [
      'Add the section "Walk-away point"',
      'Add the section "Personality"',
      'Add the section "Timeline"',
      'Add all missing sections',
      'Make This Note a Brief…',
      'What was read here…',
    ]))

  it('prefer at most one', () => {
    const preferred = read('# Brief\n\n## Context\n\n- Status: ready\n', 'Brief').filter(
      ({ isPreferred }) => isPreferred,
    )
    assert.deepEqual(
      preferred.map(({ title }) => title),
      ['Add the section "Walk-away point"'],
    )
  })

  it('ignore a rule here or in the file, and show a list for several rules', () => {
    const ignored = (text: string) => {
      const brief = parseBrief(text)
      const linted = { problems: lint(brief, { today: '2026-11-23' }), options: { today: '2026-11-23' } }
      const span = { start: text.indexOf('## W'), end: text.indexOf('## W') }
      const titles = (actions: readonly CodeAction[]) =>
        actions.map(({ title }) => title).filter(title => title.startsWith('Accept'))
      return [titles(codeActions(brief, linted, span)), titles(ignoreActions(brief, linted, span))]
    }
    const [one, list] = ignored('## Context\n\nWe rent a house.\n\n## Walk-away point\n')
    assert.deepEqual(one, ['Accept this as it is', 'Accept this everywhere in this brief'])
    assert.deepEqual(list, one)
    const [few, all = []] = ignored('## Walk-away point\n\n- Walk-away: €5k\n')
    assert.deepEqual(few, ['Accept as it is…'])
    assert.ok(all.length > 4 && all.length % 2 === 0, all.join())
  })

  it('offer a rewrite once, as a fix if there is a problem', () => {
    const text = '## Listening questions\n\n- Is price important to you?\n'
    const asks = (rules: NonNullable<LintOptions['settings']>) => {
      const brief = parseBrief(text)
      const options = { today: '2026-11-23', settings: rules }
      const linted = { problems: lint(brief, options), options }
      const offset = text.indexOf('price')
      return codeActions(brief, linted, { start: offset, end: offset })
        .filter(({ title }) => title === 'Ask "What makes price important to you?"')
        .map(({ kind }) => kind)
    }
    assert.deepEqual(asks({}), ['quickfix'])
    assert.deepEqual(asks({ rules: { 'question/*': 'off' } }), ['refactor.rewrite'])
  })

  const ended =
    '---\nrole: seller\ndeadline: 2026-11-20\n---\n\n## Offers\n\n| Date | Who | Price |\n| --- | --- | --- |\n| 2026-11-12 | them | €45k |\n\n## Walk-away point\n\n- Walk-away: €44k\n- BATNA: the quay\n'

  it('offer a debrief where a negotiation ends, and only once it is over', () => {
    for (const place of ['deadline', '| 2026-11-12']) {
      const [action] = read(ended, place).filter(({ title }) => title === 'Write Debrief')
      assert.deepEqual([action?.kind, action?.isPreferred], ['refactor.rewrite', false], place)
      assert.ok(!titles(ended.replace('2026-11-20', '2026-12-20'), place).includes('Write Debrief'))
    }
    assert.ok(!titles(ended, 'BATNA').includes('Write Debrief'))
    assert.ok(!titles(`${ended}\n## Debrief\n\nWent well.\n`, 'deadline').includes('Write Debrief'))
  })

  it('work out the BATNA value where the BATNA stands', () => {
    assert.ok(titles(ended, 'BATNA').includes('Work Out BATNA Value'))
    assert.ok(!titles(ended, 'deadline').includes('Work Out BATNA Value'))
  })

  it('set the BATNA value to what the table comes to', () => {
    const table =
      '- BATNA value: €40,000\n\n| Alternative | Outcome | Chance | Cost | Value |\n| --- | --- | --- | --- | --- |\n| the quay | €46k | 50% | €1k | |\n| | €44k | 50% | | |\n'
    const text = ended + table
    const action = read(text, 'BATNA value').find(({ title }) => title === 'Set the BATNA value to €44,000')
    assert.ok(action, titles(text, 'BATNA value').join('\n'))
    assert.match(
      applyEdits(text, editsOf(parseBrief(text), { today: '2026-11-23' }, action.effect)),
      /- BATNA value: €44,000 \(50% × €46k \+ 50% × €44k − €1k\)\n/,
    )
  })
})
