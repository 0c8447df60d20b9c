import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { readFrontMatter } from '../../src/markdown/front-matter.js'

/** What the library's own document model reads: the pairs of the top level, and whether it complains. */
function readWithModel(yaml: string) {
  const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false })
  const pairs = isMap(document.contents) ? document.contents.items : []
  const entries = pairs.flatMap(({ key, value }) => {
    if (!isScalar(key)) return []
    const text = isScalar(value)
      ? String(value.source ?? '')
          .trim()
          .replace(/\s+/g, ' ')
      : value === null
        ? ''
        : undefined
    const members = isSeq(value)
      ? value.items.flatMap(item => (isScalar(item) ? [String(item.source)] : []))
      : undefined
    return [{ key: String(key.source), text, members }]
  })
  return { entries, isBroken: document.errors.length > 0 }
}

const line = fc.constantFrom(
  ...[
    'role: seller',
    'role: buyer',
    'currency: EUR',
    'deadline: 2026-12-31',
    'a: "b: c"',
    "a: 'it''s'",
    'a: b: c',
    'a: "open',
  ],
  ...[
    "a: 'open",
    'b:',
    'b: ',
    'just text',
    '# comment',
    'c: x # note',
    'd: [a, b]',
    'd: [a, b',
    'd:\n  - one\n  - two',
    '- one',
  ],
  ...[
    'e: @x',
    'e: `x`',
    'e: %x',
    'f: {a: 1}',
    'h: <name>',
    'i: "\\"q\\""',
    '"k": v',
    'l: TLP:AMBER',
    'é: ü',
    '',
  ],
  ...[
    'g: |\n  x: y\n  z',
    'g: >-\n  x\n\n  y',
    'd: [a,\n  "b, c"]',
    'm:\n  k: 1',
    "n: 'one\n  two'",
    'p: one\n  two # note',
    'q:\n- one # note\n- two',
    '"r s": x#y',
    'a-b: c',
  ],
)

describe('readFrontMatter', () => {
  const check = (
    yaml: string,
    expected: readonly (readonly [string, string])[],
    errors: readonly string[] = [],
  ) => {
    const text = `---\n${yaml}\n---\n`
    const front = readFrontMatter(text, 0)
    assert.deepEqual(
      front?.entries.map(({ key, value }) => [key.text, value.text]),
      expected,
    )
    assert.deepEqual(
      front?.errors.map(({ message }) => message),
      errors,
    )
    for (const { key } of front?.entries ?? [])
      assert.ok(text.slice(key.span.start, key.span.end).includes(key.text))
  }
  it('reads pairs with their places', () => {
    check('role: seller\ncounterparty: "Halden: Ulm"', [
      ['role', 'seller'],
      ['counterparty', 'Halden: Ulm'],
    ])
    check('team: [Lena, Petra]\nweekend:\n  - fri\n  - sat', [
      ['team', '[Lena, Petra]'],
      ['weekend', '- fri\n  - sat'],
    ])
    check('', [])
  })
  it('says what is no YAML', () => {
    check('a: b: c', [['a', 'b: c']], ['Two colons in one line; put the value in quotes'])
    check('just text', [], ['Front matter is made of "key: value" lines'])
    check(
      'a: 1\na: 2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
      ['"a" stands there twice'],
    )
  })
  it('agrees with the document model of the library on random lines', () => {
    const times = Number(process.env.PROPERTY_RUNS ?? 1)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), lines => {
        const yaml = lines.join('\n')
        const model = readWithModel(yaml)
        const front = readFrontMatter(`---\n${yaml}\n---\n`, 0)
        assert.equal(
          (front?.errors.length ?? 0) > 0,
          model.isBroken || isFlat(yaml),
          `errors of ${JSON.stringify(yaml)}`,
        )
        if (model.isBroken) return
        const expected = model.entries
          .filter(({ text }) => text !== undefined)
          .map(({ key, text }) => [key, text])
        const texts = new Map(front?.entries.map(({ key, value }) => [key.text, value.text]))
        for (const [key, text] of expected) assert.equal(texts.get(String(key)), text)
      }),
      { numRuns: 300 * times },
    )
  })
})

/** Valid YAML that is no mapping: an error here. */
function isFlat(yaml: string): boolean {
  const { contents } = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false })
  return contents !== null && !isMap(contents)
}
