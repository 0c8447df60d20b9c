import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { readDeal } from '../../src/picture/read-deal.js'
import { dealSvg } from '../../src/picture/svg-file.js'
import { inEnglish } from '../../src/text/message.js'

const today = '2026-11-23'

function briefWith(authority: string) {
  return parseBrief(
    `---\nrole: buyer\n---\n\n# Van\n\n## Walk-away point\n\n- Opening: €9,000\n- Target: €9,500\n- Walk-away: €10,000\n- Authority: ${authority}\n`,
  )
}

describe('who may accept', () => {
  it('stays inside the picture where somebody may accept more than is drawn', () => {
    const brief = briefWith('Lena up to €15,000; above that Petra')
    assert.match(dealSvg(brief, today, inEnglish), /Who may accept/)
    assert.doesNotMatch(dealSvg(brief, today, inEnglish), /d="M-/)
  })

  it('is not drawn from an amount alone', () => {
    const [axis] = readDeal(briefWith('up to €10,000'), today, inEnglish).axes
    assert.deepEqual(
      axis?.data.levels.map(({ text }) => text),
      [],
    )
  })
})
