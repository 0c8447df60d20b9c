import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { isCopyName, readAudience } from '../../src/brief/secrets.js'

function audience(frontMatter: string, fileName = 'a.negotiation.md'): string | undefined {
  return readAudience(parseBrief(`---\n${frontMatter}\n---\n\n# A\n`), fileName)?.audience
}

describe('the audience of a brief', () => {
  it('is what the key facts say', () => {
    for (const reader of ['team', 'boss', 'other']) assert.equal(audience(`audience: ${reader}`), reader)
    for (const reader of ['shared', 'counterparty', 'the other side', 'Other', 'everyone'])
      assert.equal(audience(`audience: ${reader}`), 'other', reader)
    assert.equal(audience('counterparty: Vexa\naudience: Vexa'), 'other')
    assert.equal(audience('audience: [team, counterparty]'), 'other')
    assert.equal(audience('audience: internal'), undefined)
    assert.equal(audience('audience: other departments'), undefined)
    assert.equal(audience('confidentiality: TLP:GREEN'), 'other')
  })

  it('is else what the name of the file says', () => {
    assert.equal(audience('role: buyer', 'a.for-team.negotiation.md'), 'team')
    assert.equal(audience('role: buyer', 'a.for-boss.negotiation.md'), 'boss')
    assert.equal(audience('role: buyer', 'a.for-other.negotiation.md'), 'other')
    assert.equal(audience('role: buyer', 'a.shared.negotiation.md'), 'other')
    assert.equal(audience('audience: boss', 'a.for-other.negotiation.md'), 'boss')
    assert.equal(audience('role: buyer'), undefined)
  })

  it('makes a copy of a file by its name alone', () => {
    assert.ok(isCopyName('a.for-boss.negotiation.md'))
    assert.ok(!isCopyName('a.shared.negotiation.md'))
    assert.ok(!isCopyName('waiting-for-boss.negotiation.md'))
  })
})
