import assert from 'node:assert/strict'
import { formatList } from '../../src/cli/format-list.js'
import type { ListedBrief } from '../../src/features/briefs/listed-brief.js'

const long: ListedBrief = {
  file: 'deals/2027/northern-region/halden-renewal.negotiation.md',
  title: 'Packaging supply',
  counterparty: 'Halden Retail GmbH',
  readiness: 72,
  band: 'draft',
  next: { date: '2026-12-01', text: 'send the index sheet and both packages to Dana' },
  errors: 1,
  warnings: 2,
  gaps: { open: 9, all: 74 },
  fixFirst: [],
}
const short = { ...long, file: 'x.negotiation.md', next: null, gaps: { open: 0, all: 8 } }

describe('the table of briefs', () => {
  it('is empty without briefs', () => assert.equal(formatList([]), ''))

  it('cuts steps at the end and folders at the start to fit 80 characters', () =>
    assert.equal(
      formatList([long, short]),
      `Date        What comes next          Brief                   Ready  To fix  Gaps
2026-12-01  send the index sheet a…  …region/halden-renewal     72       3  9/74
                                     x                          72       3   0/8
`,
    ))

  it('says more where there is room', () => {
    const [head = '', first = ''] = formatList([long], 160).split('\n')
    assert.match(head, /^Date {8}What comes next +Brief +Counterparty +Ready +To fix +Gaps$/)
    assert.match(
      first,
      /packages to Dana {2}deals\/2027\/northern-region\/halden-renewal {2}Halden Retail GmbH +72 draft/,
    )
  })

  it('never is wider than the terminal', () => {
    for (const width of [80, 90, 109, 110, 111, 130, 200])
      for (const line of formatList([long, short], width).split('\n'))
        assert.ok([...line].length <= width, `${width}: ${line}`)
  })

  it('takes 80 characters on a narrower terminal', () =>
    assert.equal(formatList([long], 20), formatList([long], 80)))

  it('has no control characters', () =>
    assert.ok(
      !formatList([{ ...long, counterparty: '\u001b[2J', file: 'a\u001b.md' }], 160).includes('\u001b'),
    ))
})
