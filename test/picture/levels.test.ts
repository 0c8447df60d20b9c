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

  const namesIn = (authority: string) =>
    readDeal(briefWith(authority), today, inEnglish).axes[0]?.data.levels.map(({ text, value }) => [
      text,
      value,
    ])

  it('does not end a name at the point of a title or an initial, in any language', () => {
    for (const name of [
      'Mrs. Adeyemi',
      'Dr. Ilse Marten',
      'R. Osei',
      'Hr. Kolb',
      'Prof. Dr. Brandt',
      'Mme. Ferrand',
      'M. Girard',
      'Sra. Ortiz',
      'Dña. Carmen Ruiz',
    ])
      assert.deepEqual(
        namesIn(`a call to ${name}, treasurer, up to €10,000`),
        [[`a call to ${name}, treasurer, up to €10,000`, '…–€10,000']],
        name,
      )
  })

  it('divides a line where it says who decides beyond', () => {
    assert.deepEqual(namesIn('Lena decides up to €9,800, above that the whole board decides'), [
      ['Lena alone', '…–€9,800'],
      ['above that the whole board decides', '€9,800–€10,000'],
    ])
  })

  it('takes an amount that is only passed for the end of the level before', () => {
    const brief = parseBrief(
      '---\nrole: seller\n---\n\n# Roof\n\n## Walk-away point\n\n- Target: $265,000\n- Walk-away: $182,000\n\n### Authority\n\n| Result | What it takes |\n| --- | --- |\n| $265,000 or better | nothing more |\n| $207,000-$265,000 | a call to Mrs. Adeyemi |\n| Less than $207,000 | board vote |\n',
    )
    assert.deepEqual(
      readDeal(brief, today, inEnglish).axes[0]?.data.levels.map(({ text, value }) => [text, value]),
      [
        ['nothing more', '…–$265,000'],
        ['a call to Mrs. Adeyemi', '$265,000–$207,000'],
        ['board vote', '$207,000–$182,000'],
      ],
    )
  })

  it('names whoever stands before the cue', () => {
    const brief = parseBrief(
      '# Pay\n\n**For the clinic:** Dr. Ilse Marten, free to go up to CHF 104,500\n\n## Plan\n\n- Begin with CHF 99,000\n- Ceiling: CHF 104,500\n',
    )
    assert.deepEqual(
      readDeal(brief, today, inEnglish).axes[0]?.data.levels.map(({ text }) => text),
      ['Dr. Ilse Marten'],
    )
  })
})
