import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { readShare } from '../../src/export/read-share.js'
import { share } from '../../src/export/share.js'
import type { ShareRow } from '../../src/export/share-data.js'
import { inEnglish } from '../../src/text/message.js'
import { exampleText } from '../example-text.js'

const fileName = 'halden-renewal.negotiation.md'
const text = exampleText('halden-renewal')

function pageOf(kept: readonly string[] = [], confirmed: readonly string[] = []) {
  const brief = parseBrief(text)
  const options = { audience: 'other' as const, today: '2026-11-30', fileName }
  const copy = share(brief, { ...options, kept: new Set(kept), confirmed: new Set(confirmed) })
  return readShare(brief, copy, options, inEnglish)
}

/** A row as a line: what goes in `~`, what comes in `+`, then the reason and what the button does. */
function write({ line, parts, table, why, action, state }: ShareRow): string {
  const marks = { same: '', out: '~', in: '+' }
  const cells = table ? table[1]?.flat() : parts
  const words = cells?.map(({ kind, text }) => marks[kind] + text + marks[kind]).join(table ? ' ' : '')
  return [line, words, why, action?.kind, state].filter(Boolean).join(' | ')
}

describe('the page of a copy', () => {
  it('shows each line that stays, goes or is changed', () => {
    const rows = pageOf().rows.map(write)
    for (const row of [
      '5 | ~deadline: 2026-12-31~ | your deadline | out',
      '+audience: other+ | same',
      '35 | - [ ] 2026-12-03 (Thu): meeting 1~, listen only~ – owner: Lena | what you plan | same',
      '36 | ~- [ ] 2026-12-08 (Tue): send two packages – owner: Lena~ | your own step | keep | out',
      '43–48 | Price € per year ~45~ 468,000 ~455,000~ ~428,000~ ~35~ | 4 columns: Weight, Target, Walk-away, Their weight (est.) | same',
      '50–53 | ~Packages Index, Volume, 4 lines~ | packages that you may offer | keep | out',
      '55–81 | ~Scenarios, Concessions, 22 lines~ | what you plan | out',
      '83 | ## ~Walk-away point~+Our opening+ | the name says too much | same',
      '96 | 1. What has changed in your packaging needs since we signed in 2024? | takeOut | same',
      '97–101 | 5 more lines stay | same',
    ])
      assert.ok(rows.includes(row), `${row}\n\n${rows.join('\n')}`)
  })

  it('says how much goes, and that nothing secret is left', () => {
    const { lead, blocked, words } = pageOf()
    assert.equal(
      `${lead.text} ${lead.finding}${lead.rest}`,
      '51 lines stay out, 12 are changed. Nothing secret is left, in any form of writing.',
    )
    assert.equal(blocked, undefined)
    assert.equal(words.write, 'Write halden-renewal.for-other.negotiation.md')
  })

  it('says that nothing goes, and what is still to be filled in', () => {
    const brief = parseBrief('# A\n\n## Context\n\n- Subject: <what>\n')
    const options = { audience: 'boss', today: '2026-11-30', fileName } as const
    const { lead } = readShare(brief, share(brief, options), options, inEnglish)
    assert.equal(
      `${lead.text} ${lead.finding}${lead.rest}`,
      'Every line stays. Nothing marked private is left. 1 gap is still open.',
    )
  })

  it('asks about the secrets of what is kept', () => {
    const kept = pageOf().rows.find(({ line }) => line === '50–53')?.action?.id ?? ''
    const { lead, blocked, rows } = pageOf([kept])
    assert.equal(
      lead.finding + lead.rest,
      '2 secrets are still in. 455,000 is your target; 438,000 is what scenario "B. They ask for a freeze" accepts.',
    )
    assert.equal(blocked?.takeOut?.id, kept)
    assert.equal(blocked?.confirm.title, 'They Are an Offer: Send These 2 Amounts')
    assert.equal(rows.find(({ line }) => line === '50')?.state, 'bad')
    assert.equal(pageOf([kept], blocked.confirm.ids).blocked, undefined)
  })
})
