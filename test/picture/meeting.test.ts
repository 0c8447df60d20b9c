import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { share } from '../../src/export/share.js'
import { readMeeting } from '../../src/picture/meeting/read-meeting.js'
import { inEnglish } from '../../src/text/message.js'
import { hostileTexts } from './briefs.js'

const today = '2026-12-03'

function read(text: string) {
  return readMeeting(parseBrief(text), today, inEnglish)
}

/** What stands for the deal as a whole. */
function first(text: string) {
  const [number] = read(text).numbers
  assert.ok(number)
  return number
}

function example(name: string, rows: readonly string[] = []): string {
  const file = new URL(`../../examples/${name}.negotiation.md`, import.meta.url)
  const log = rows.map(row => `| 2026-12-03 | ${row} |\n`).join('')
  const text = readFileSync(file, 'utf8')
  return rows.length === 0
    ? text
    : `${text}\n## Offers\n\n| Date | Who | Price | Note |\n| --- | --- | --- | --- |\n${log}`
}

const told = (text: string) =>
  first(text).answers.map(({ name, text }) => `${name}: ${text.map(({ text }) => text).join('')}`)

describe('the page of a meeting', () => {
  it('says what we do without a deal also where no heading stands above it', () => {
    for (const [text, noDeal] of [
      [
        'Kaffee\n\nZiel 3.600 € im Monat\nSchmerzgrenze 3.950 € im Monat\nBATNA: Nordkaff nehmen\n',
        'Nordkaff nehmen.',
      ],
      [
        'Coffee\n\nTarget €3,600 a month\nWalk-away €3,950 a month\nBATNA: buy from Brandt\n',
        'Buy from Brandt.',
      ],
      [
        'Café\n\nObjectif 3 600 € par mois\nLimite 3 950 € par mois\nBATNA : prendre Brandt\n',
        'Prendre Brandt.',
      ],
      [
        'Café\n\nObjetivo 3.600 € al mes\nLímite 3.950 € al mes\nBATNA: comprar a Brandt\n',
        'Comprar a Brandt.',
      ],
      ['Coffee\n\nTarget €3,600 a month\nWalk-away €3,950 a month\nTheir BATNA (est.): idle machines\n', ''],
    ] as const)
      assert.equal(read(text).noDeal, noDeal, text)
  })

  it('answers the offer of the worked figures', () => {
    const text = example('halden-renewal', ['us | €468k | round 1, 14:11', 'them | €445k | round 1, 14:32'])
    const { offer, per, distances, axis } = first(text)
    assert.deepEqual(offer, { who: 'them', value: '€445k', before: 'before: you €468k, 14:11' })
    assert.equal(per, 'per year')
    assert.deepEqual(distances, ['€17k better than your limit', '€10k short of your target'])
    assert.deepEqual(told(text), [
      'Who: Lena may accept this alone, down to €440k.',
      'Scenario: Closest to B, They ask for a freeze (€438k). No answer on price; ask what the freeze is for, then show both packages.',
      'Your step: €461k, only against 24 month term.',
    ])
    assert.deepEqual(
      axis?.pins.map(({ name, value }) => `${name} ${value}`),
      ['Walk-away €428k', 'Target €455k', 'BATNA €424k', 'You now €468k', 'They now €445k'],
    )
  })

  it('says who else must agree, and when nobody should', () => {
    assert.match(
      told(example('halden-renewal', ['them | €439k | ']))[0] ?? '',
      /^Who: Only Petra may accept this: Lena may go down to €440k\.$/,
    )
    assert.match(
      told(example('halden-renewal', ['them | €420k | ']))[0] ?? '',
      /^Who: Nobody should accept this: leaving is better\.$/,
    )
    assert.deepEqual(first(example('halden-renewal', ['them | €420k | '])).distances, [
      '€8k worse than your limit',
      '€35k short of your target',
    ])
    assert.deepEqual(first(example('halden-renewal', ['them | €428k | '])).distances[0], 'At your limit')
  })

  it('says when both have said the same', () =>
    assert.equal(
      told(example('halden-renewal', ['us | €450k | ', 'them | €450k | '])).at(-1),
      'Your step: You both said €450k. Once the rest is settled too, run “Write Debrief”.',
    ))

  it('says when to wait, and when the ladder ends', () => {
    assert.match(
      told(example('halden-renewal', ['us | €461k | ', 'them | €458k | '])).at(-1) ?? '',
      /^Your step: Wait: what they offer is no worse than your next step, €457k\.$/,
    )
    assert.match(
      told(example('halden-renewal', ['us | €455k | '])).at(-1) ?? '',
      /^Your step: You are at the end of your ladder\.$/,
    )
  })

  it('has what to give against what, the packages, and what to do without a deal', () => {
    const { give, packages, noDeal } = read(example('halden-renewal'))
    assert.deepEqual(give, [
      { give: '€461k', get: '24 month term', isNext: true },
      { give: '€457k', get: 'volume +5%', isNext: false },
      { give: '€455k', get: 'signature by 18 December', isNext: false },
    ])
    assert.deepEqual(packages, [
      { name: 'Index', terms: '€455k · 45 days · 24 months · 5%' },
      { name: 'Volume', terms: '€438k · 45 days · 36 months · 12%' },
    ])
    assert.equal(
      noDeal,
      'Move line 3 to Nordkauf, letter of intent valid until 2027-01-15. Worth €424k per year.',
    )
  })

  it('has for everybody the questions, the agenda and the next meeting', () => {
    const { questions, count, agenda, nextMeeting, day } = read(
      example('canal-house-lease').replace('1. What', '1. [x] What'),
    )
    assert.equal(count, '1 of 6')
    assert.equal(questions.at(-1)?.text, 'How does a lease like this get approved on your side?')
    assert.equal(agenda[0], 'Rent')
    assert.equal(day, 'Thu 3 Dec')
    assert.equal(read(example('halden-renewal')).nextMeeting, 'Thu 10 Dec')
    assert.notEqual(nextMeeting, undefined)
  })

  describe('shows of the other side, covered, only the name', () => {
    const cases: readonly (readonly [line: string, name: string])[] = [
      ['Who: Bruno Keller (CMO). Loves case studies; he folds when we wait.', 'Bruno Keller'],
      ['Who: Bruno Li. Loves case studies', 'Bruno Li'],
      ['Who: Bruno Keller loves case studies and folds', 'Bruno Keller'],
      ['Customer: **Bruno Keller** – weak', 'Bruno Keller'],
      ['Customer: Bruno Keller, 428k at most', 'Bruno Keller'],
      ['Customer: weak buyer', 'Kabel'],
      ['Customer: 18.40', 'Kabel'],
      ['Customer: [name]', 'Kabel'],
      ['Gegenseite: Markus Brehm gibt am Monatsende nach', 'Markus Brehm'],
      ['Kunde: Dr. Iris Pohl. Eitel', 'Dr. Iris Pohl'],
      ['Kunde: Müller & Söhne GmbH & Co. KG, schwach', 'Müller & Söhne GmbH & Co. KG'],
      ['Client : Anne Roy. Elle cède vite', 'Anne Roy'],
      ['Client : Caisse des Dépôts et Consignations', 'Caisse des Dépôts et Consignations'],
      ['Cliente: Ana Ruiz; cede si esperas', 'Ana Ruiz'],
      ['Customer: adidas AG (they bluff)', 'adidas AG'],
      ['Customer: St. Gallen Bank', 'St. Gallen Bank'],
      ['Customer: Bank of the West, slow', 'Bank of the West'],
    ]
    for (const [line, name] of cases)
      it(line, () =>
        assert.equal(read(`# Kabel\n\n- ${line}\n\n## Limits\n- Walk-away: €18.40\n`).name, name),
      )

    it('a title that tells the limit', () =>
      assert.equal(read('# Kabel at 18.40\n\n## Limits\n- Walk-away: €18.40\n').name, ''))
  })

  it('begins with the last offer of another day', () =>
    assert.deepEqual(first(example('canal-house-lease')).offer, {
      who: 'them',
      value: '€21.00',
      before: 'before: you €17.60, 19 Nov',
    }))

  it('answers an offer for each number, with who may accept it and the step that it has', () => {
    const text = example('halden-renewal')
      .replace('| price −€2k', '| payment 45 days')
      .replace('- Authority: ', '- Authority: Lena up to 45 days; beyond that Petra\n- Authority: ')
    const log =
      '\n## Offers\n\n| Date | Who | Price | Payment | Note |\n| --- | --- | --- | --- | --- |\n| 2026-12-03 | them | €445k | 50 | |\n'
    const { numbers } = read(text + log)
    assert.deepEqual(
      numbers.map(({ name, openName, offer }) => [name, openName, offer?.value]),
      [
        ['Price', 'Price', '€445k'],
        ['Payment', 'Payment', '50 days'],
        ['Term', 'Term', undefined],
        ['Volume growth', 'Volume growth', undefined],
      ],
    )
    const [, payment] = numbers
    assert.deepEqual(payment?.distances, ['10 days better than your limit', '20 days short of your target'])
    assert.deepEqual(
      payment?.answers.map(({ name, text }) => `${name}: ${text.map(({ text }) => text).join('')}`),
      [
        'Who: Only Petra may accept this: Lena may go up to 45 days.',
        'Your step: 45 days, only against signature by 18 December.',
      ],
    )
  })

  it('hides of the name of a number what the other side must not see', () => {
    const text = example('halden-renewal').replace('| Payment ', '| Payment – we can wait ')
    const brief = parseBrief(text)
    const { pieces } = share(brief, { audience: 'other', today, fileName: 'a.negotiation.md' })
    const hidden = pieces.flatMap(({ edits }) => edits.map(({ span }) => span))
    const { numbers } = readMeeting(brief, today, inEnglish, hidden)
    assert.equal(numbers[1]?.openName, 'Payment')
  })

  it('works without a number, and with nothing', () => {
    const text = '## Questions\n\n- Who signs?\n'
    const { axis, distances, answers } = first(text)
    const { give, questions } = read(text)
    assert.deepEqual([axis, distances, answers, give, questions.length], [undefined, [], [], [], 1])
    assert.equal(read('').questions.length, 0)
  })

  it('never throws on hostile texts', () => {
    for (const text of hostileTexts) {
      const brief = example('halden-renewal').replaceAll(
        /24 month term|They ask for a freeze|Index|Lena/g,
        () => text,
      )
      assert.ok(read(brief).words)
    }
  })
})

describe('the covered page of a meeting', () => {
  it('has only what a copy for the other side would keep', () => {
    const text =
      '## Issues\n\n| Issue | Opening | Limit |\n| --- | --- | --- |\n| Payment, we can live with 60 | 21 | 60 |\n\n## Limits\n\n- Opening: €468k\n- Limit: €428k\n\n## Questions\n\n- Who decides? (she is vain)\n- Is 428k fine?\n- (private) Does she bluff?\n'
    const brief = parseBrief(text)
    const { pieces } = share(brief, { audience: 'other', today, fileName: 'a.negotiation.md' })
    const hidden = pieces.flatMap(({ edits }) => edits.map(({ span }) => span))
    const { questions, agenda } = readMeeting(brief, today, inEnglish, hidden)
    assert.deepEqual(
      questions.map(({ openText }) => openText),
      ['Who decides?', '', ''],
    )
    assert.deepEqual(agenda, ['Payment'])
  })
})
