import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { addMissing } from '../../src/features/make/add-missing.js'
import { applyEdits } from '../../src/text/span.js'

const exampleText = (name: string) =>
  readFileSync(new URL(`../../examples/${name}.negotiation.md`, import.meta.url), 'utf8')

function added(text: string, missing: string): string {
  return addMissing(parseBrief(text), missing)
    .map(({ newText }) => newText)
    .join('')
}

const without = (name: string, section: string) =>
  exampleText(name).replace(new RegExp(`## ${section}[^]*?(?=\n## )`), '')

describe('add what is missing', () => {
  it('writes the suggested ladder as round as the numbers, in their writing', () => {
    const rows = (name: string) =>
      added(without(name, 'Concessions'), 'steps')
        .split('\n')
        .filter(line => /^\| \d/.test(line))
    assert.deepEqual(rows('halden-renewal'), [
      '| 1 | −€7k | <get> | €461k |',
      '| 2 | −€4k | <get> | €457k |',
      '| 3 | −€2k | <get> | €455k |',
    ])
    assert.deepEqual(rows('canal-house-lease'), [
      '| 1 | +€0.80 | <get> | €18.40 |',
      '| 2 | +€0.40 | <get> | €18.80 |',
      '| 3 | +€0.20 | <get> | €19.00 |',
    ])
    assert.deepEqual(rows('salary-offer'), [
      "| 1 | −CHF 5'000 | <get> | CHF 137'000 |",
      "| 2 | −CHF 2'000 | <get> | CHF 135'000 |",
      "| 3 | −CHF 1'000 | <get> | CHF 134'000 |",
    ])
    assert.deepEqual(rows('lorry-crossing'), [
      '| 1 | −110 | <get> | 790 |',
      '| 2 | −60 | <get> | 730 |',
      '| 3 | −30 | <get> | 700 |',
    ])
  })

  it('reads the ladder that it writes, above the walk-away point', () => {
    const text = without('halden-renewal', 'Concessions')
    const next = applyEdits(text, addMissing(parseBrief(text), 'steps'))
    assert.match(
      next,
      /\n\n## Concessions\n\n\| Step \| Give \| Get \| Price after \|\n.*\n\n## Walk-away point\n/s,
    )
    const { concessions } = parseBrief(next).facts
    assert.deepEqual(
      concessions.map(({ size, priceAfter, certainty }) => [
        Number(size?.amount),
        Number(priceAfter?.low),
        certainty,
      ]),
      [
        [7000, 461_000, 'sure'],
        [4000, 457_000, 'sure'],
        [2000, 455_000, 'sure'],
      ],
    )
  })

  it('begins the steps at the last offer of ours', () => {
    const text =
      '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €480k\n- Target: €455k\n- Walk-away: €428k\n\n## Offers\n\n| Date | Who | Price |\n| --- | --- | --- |\n| 2026-11-01 | us | €468k |\n'
    assert.match(added(text, 'steps'), /€461k.*€457k.*€455k/s)
  })

  const lease =
    '---\nrole: tenant\n---\n\n## Walk-away point\n\n- Target: €19.00 per month\n- Walk-away: €20.90 per month\n- Their opening: €21.50 per month\n'

  it('writes the opening that puts the middle on the target, unless there is one', () => {
    assert.equal(added(lease, 'opening'), '\n- Opening: €16.50 per month')
    assert.equal(added(lease.replace('- Target', '- Opening: €17.60 per month\n- Target'), 'opening'), '')
  })

  it('begins tables and lines that a part of the picture asks for', () => {
    assert.match(added(lease, 'offers'), /^\n## Offers\n\n\| Date \| Who \| Price \| Note \|\n|## Offers/)
    assert.match(added(lease, 'issues'), /\| Issue \| Unit \| Weight \|/)
    assert.match(added(lease, 'packages'), /\| Package \|/)
    assert.equal(added(lease, 'deadline'), 'deadline: <YYYY-MM-DD>\n')
    assert.match(added(lease, 'dates'), /<YYYY-MM-DD>/)
    assert.equal(added(exampleText('halden-renewal'), 'issues'), '')
  })

  it('begins the line of a number that a brief lacks, however little it has', () => {
    const limit = '---\nrole: seller\n---\n\n# Deal\n\n## Walk-away point\n\n- Walk-away: €50k\n'
    const next = (text: string, missing: string) => applyEdits(text, addMissing(parseBrief(text), missing))
    assert.match(next(limit, 'theirWalkAway'), /- Walk-away: €50k\n- Their walk-away \(est\.\): <amount>/)
    assert.match(next(limit, 'batnaValue'), /- Walk-away: €50k\n- BATNA value: <amount>\n$/)
    assert.match(next(limit, 'target'), /- Walk-away: €50k\n- Target: <amount>\n$/)
    assert.match(next(limit, 'scenarios'), /\n## Scenarios\n\n### /)
    assert.equal(
      next('# Oven\n\n## Context\n\n- Subject: an oven\n', 'walkAway').split('\n').at(-2)?.slice(0, 21),
      '- Walk-away: <amount>',
    )
    assert.match(
      next('# Oven\n\n## Walk-away point\n\n- Walk-away: €50k\n', 'direction'),
      /role: <seller or buyer>/,
    )
    assert.equal(next(limit, 'direction'), limit)
    assert.match(
      next('---\nlanguage: de\n---\n\n## Ausstiegspunkt\n\n- Limit: 428.000 €\n', 'target'),
      /- Limit: 428\.000 €\n- Ziel: <Betrag>\n$/,
    )
  })

  it('writes in the language of the brief', () => {
    const text =
      '---\nlanguage: de\nrolle: Verkäufer\n---\n\n## Ausstiegspunkt\n\n- Eröffnung: 468.000 €\n- Ziel: 455.000 €\n- Limit: 428.000 €\n'
    const lines = added(text, 'steps')
    assert.match(lines, /## Zugeständnisse\n/)
    assert.match(lines, /\| 1 \| −7\.000 € \| <[\p{L} ]+> \| 461\.000 € \|/u)
  })

  it('adds nothing where nothing can be reckoned', () => {
    for (const text of [
      '',
      '# Deal\n',
      '## Walk-away point\n\n- Target: €5\n- Opening: €5\n- Walk-away: €5\n',
    ])
      for (const missing of ['steps', 'opening', 'ask-risk', 'useBatna'])
        assert.deepEqual(addMissing(parseBrief(text), missing), [])
  })
})
