import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefTemplate } from '../../src/brief/templates.js'
import { insertTemplate } from '../../src/features/briefs/insert-template.js'
import { applyEdits } from '../../src/text/span.js'

const template = '---\nrole: <role>\n---\n\n# <Title>\n\n## Context\n\n- Subject: <what>\n'

describe('a template put into a brief', () => {
  const check = (text: string, expected: string) =>
    assert.equal(applyEdits(text, insertTemplate(parseBrief(text), template)), expected)

  it('is all of an empty one', () => {
    check('', template)
    check('\n\n', template)
  })

  it('stands around what was written', () =>
    check(
      'Call Ines.\n',
      '---\nrole: <role>\n---\n\n# <Title>\n\nCall Ines.\n\n## Context\n\n- Subject: <what>\n',
    ))

  it('keeps title and key facts', () => {
    check('# Lease\n', '---\nrole: <role>\n---\n\n# Lease\n\n## Context\n\n- Subject: <what>\n')
    check('---\nrole: buyer\n---\n', '---\nrole: buyer\n---\n\n## Context\n\n- Subject: <what>\n')
  })

  it('leaves a brief with all its parts', () => {
    const text = '# Lease\n\nCall Ines'
    const brief = parseBrief(applyEdits(text, insertTemplate(parseBrief(text), briefTemplate())))
    assert.deepEqual(brief.facts.parts.missing, [])
  })
})
