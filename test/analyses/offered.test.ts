import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Big } from 'big.js'
import { negotiablesOf } from '../../src/brief/analyses/negotiable.js'
import { answerTo, readOffered } from '../../src/brief/analyses/offered.js'
import { isUnsaid } from '../../src/brief/analyses/unsaid.js'
import { parseBrief } from '../../src/brief/parse-brief.js'

function read(name: string, offers = '') {
  const file = new URL(`../../examples/${name}.negotiation.md`, import.meta.url)
  const brief = parseBrief(readFileSync(file, 'utf8') + offers)
  const all = negotiablesOf(brief)
  assert.ok(!isUnsaid(all))
  const [negotiable] = all
  assert.ok(negotiable)
  return { brief, negotiable }
}

function answer(name: string, price: number, offers?: string) {
  const { toFloor, toTarget, isPastFloor, authority, nearest, next } = answerTo(
    read(name, offers).negotiable,
    new Big(price),
  )
  return {
    toFloor: String(toFloor),
    toTarget: String(toTarget),
    isPastFloor,
    who: typeof authority === 'object' ? authority.level.who : authority,
    nearest: nearest?.prospect.scenario.name,
    next: next?.kind === 'step' || next?.kind === 'wait' ? `${next.kind} ${next.step.price}` : next?.kind,
  }
}

const offers = (...rows: readonly string[]) =>
  `\n## Offers\n\n| Date | Who | Price |\n| --- | --- | --- |\n${rows.map(row => `| 2026-12-03 | ${row} |\n`).join('')}`

describe('the answer to an offer', () => {
  it('of €445k is that of the worked figures', () =>
    assert.deepEqual(answer('halden-renewal', 445_000, offers('us | €468k', 'them | €445k')), {
      toFloor: '17000',
      toTarget: '-10000',
      isPastFloor: false,
      who: 'Lena',
      nearest: 'B. They ask for a freeze',
      next: 'step 461000',
    }))

  it('names whoever may go further', () => {
    const { who, nearest } = answer('halden-renewal', 439_999)
    assert.deepEqual([who, nearest], ['Petra', 'B. They ask for a freeze'])
    assert.equal(answer('halden-renewal', 440_000).who, 'Lena')
    assert.equal(answer('halden-renewal', 428_000).who, 'Petra')
  })

  it('past the limit is for nobody, and nearest to no deal', () => {
    const { toFloor, isPastFloor, who, nearest } = answer('halden-renewal', 427_000)
    assert.deepEqual([toFloor, isPastFloor, who, nearest], ['-1000', true, 'nobody', 'C. No agreement'])
  })

  it('follows the ladder from our last offer, waits where theirs is no worse, and says when it ends', () => {
    assert.equal(answer('halden-renewal', 445_000, offers('us | €461k')).next, 'step 457000')
    assert.equal(answer('halden-renewal', 458_000, offers('us | €461k', 'them | €458k')).next, 'wait 457000')
    assert.equal(answer('halden-renewal', 445_000, offers('us | €455k')).next, 'end')
  })

  it('is better where less is, for a tenant', () => {
    const { toFloor, toTarget, isPastFloor } = answer('canal-house-lease', 20.5)
    assert.deepEqual([toFloor, toTarget, isPastFloor], ['0.4', '-1.5', false])
    assert.equal(answer('canal-house-lease', 20.91).isPastFloor, true)
  })
})

describe('an amount that somebody types', () => {
  const cases: readonly (readonly [name: string, text: string, amount: string])[] = [
    ['halden-renewal', '445', '445000'],
    ['halden-renewal', '445k', '445000'],
    ['halden-renewal', '€445k', '445000'],
    ['halden-renewal', '445,000', '445000'],
    ['halden-renewal', '€37.5k per month', '450000'],
    ['halden-renewal', '445.5', '445500'],
    ['canal-house-lease', '20.50', '20.5'],
    ['canal-house-lease', '€20', '20'],
    ['halden-renewal', '12 months', 'undefined'],
    ['halden-renewal', '$445k', 'undefined'],
    ['halden-renewal', '', 'undefined'],
  ]
  for (const [name, text, amount] of cases)
    it(`"${text}" is ${amount} in ${name}`, () => {
      const { brief, negotiable } = read(name)
      assert.equal(String(readOffered(brief, negotiable, text)), amount)
    })
})
