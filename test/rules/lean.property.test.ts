import assert from 'node:assert/strict'
import { Big } from 'big.js'
import fc from 'fast-check'
import { closest, distance } from 'fastest-levenshtein'
import { type Node, type ParseError, parseTree } from 'jsonc-parser'

const load = (name: string) => import(new URL(`../../scripts/lean/${name}.js`, import.meta.url).href)
const [ownJson, ownDistance, { Big: OwnBig }] = await Promise.all([
  load('jsonc-parser'),
  load('fastest-levenshtein'),
  load('big'),
])
const numRuns = 500 * Number(process.env.PROPERTY_RUNS ?? 1)

/** What stands in for packages in the bundles of the editor gives what they give. */
describe('in the bundles of the editor', () => {
  const token = fc.constantFrom(
    ...'{ } [ ] : , " \\ / * // /* */ - 0 1 12 1.5 1. 2e3 2e -1 012 true false null nul tru'.split(' '),
    ...[
      '"a"',
      '"b c"',
      '"\\n"',
      '"\\u00e9"',
      '"\\u0g"',
      '"\\x"',
      '"\t"',
      '"é😀"',
      '"a',
      '\n',
      '\r\n',
      ' ',
      '\t',
    ],
    ...[
      '{"a": 1}',
      '{"b": [1, 2,], // c\n}',
      '["x", {}]',
      '/* c */',
      '"a": ',
      '"b": "c",',
      '\u00a0',
      'a-b',
      "'c'",
    ],
  )
  const json = fc.array(token, { maxLength: 12 }).map(tokens => tokens.join(''))
  const settings = { allowTrailingComma: true, allowEmptyContent: true }

  it('a configuration is read as by the library', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          json,
          json.map(text => `{${text}}`),
          json.map(text => `[${text}]`),
        ),
        text => {
          const [errors, own]: [ParseError[], ParseError[]] = [[], []]
          const tree = parseTree(text, errors, settings)
          const ownTree = ownJson.parseTree(text, own)
          const [first] = errors
          const end = first && Math.min(first.offset + first.length, text.length)
          assert.deepEqual(
            own,
            first && end !== undefined ? [{ ...first, length: end - first.offset }] : [],
            text,
          )
          assert.deepEqual(ownTree, first === undefined ? tree && plain(tree) : undefined, text)
        },
      ),
      { numRuns: 4 * numRuns },
    ))

  const number = fc.oneof(
    fc.integer({ min: -5000, max: 5000 }).map(String),
    fc.tuple(fc.integer(), fc.integer({ min: 0, max: 999_999 })).map(([a, b]) => `${a}.${b}`),
    fc.tuple(fc.integer(), fc.integer({ min: -30, max: 30 })).map(([a, b]) => `${a}e${b}`),
    fc.constantFrom('0', '0.1', '0.2', '-0.5', '2.5', '1e21', '1e-7', '0.00', '.5', '100', '1000000'),
  )

  it('amounts are those of the library', () =>
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: -4, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        (a, b, power, places) => {
          const [x, y] = [new Big(a), new OwnBig(a)]
          for (const method of ['plus', 'minus', 'times', 'cmp', 'eq', 'gt', 'gte', 'lt', 'lte'] as const) {
            assert.equal(String(y[method](b)), String(x[method](b)), `${a} ${method} ${b}`)
            assert.equal(String(y[method](new OwnBig(b))), String(x[method](new Big(b))))
          }
          if (!new Big(b).eq(0)) {
            assert.equal(String(y.div(b)), String(x.div(b)), `${a} div ${b}`)
            assert.equal(y.mod(b).eq(String(x.mod(b))), true, `${a} mod ${b}`)
          } else assert.throws(() => y.div(b))
          if (power >= 0 || !x.eq(0))
            assert.equal(String(y.pow(power)), String(x.pow(power)), `${a} pow ${power}`)
          assert.equal(String(y.abs()), String(x.abs()))
          assert.equal(y.neg().eq(String(x.neg())), true)
          assert.equal(y.toFixed().replace(/^-0$/, '0'), x.toFixed().replace(/^-0$/, '0'))
          assert.equal(y.toNumber() + 0, x.toNumber() + 0)
          assert.equal(JSON.stringify(y), JSON.stringify(x))
          assert.equal(String(y.round(places)), String(x.round(places)), `${a} round ${places}`)
          assert.equal(String(y.round(places, OwnBig.roundDown)), String(x.round(places, Big.roundDown)))
        },
      ),
      { numRuns },
    ))

  it('what is no amount throws, as in the library', () => {
    for (const text of ['', '.', '-', 'a', '1a', '1e', '1 2', '--1']) {
      assert.throws(() => new Big(text), text)
      assert.throws(() => new OwnBig(text), text)
    }
  })

  it('names are as far apart as by the library', () => {
    const name = fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '😀') })
    fc.assert(
      fc.property(name, fc.array(name, { minLength: 1, maxLength: 5 }), (a, names) => {
        for (const b of names) assert.equal(ownDistance.distance(a, b), distance(a, b))
        assert.equal(ownDistance.closest(a, names), closest(a, names))
      }),
      { numRuns },
    )
  })
})

/** A node without what only editors of JSON ask for. */
function plain({ type, offset, length, value, children }: Node): object {
  return {
    type,
    offset,
    length,
    ...(value === undefined ? {} : { value }),
    ...(children && { children: children.map(plain) }),
  }
}
