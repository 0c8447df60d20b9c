import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { readFrontMatter } from '../../src/markdown/front-matter.js'
import { toText } from '../../src/text/message.js'

/** The result of the library's document model: the top-level pairs, and whether there are errors. */
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
      front?.errors.map(({ message }) => toText(message)),
      errors,
    )
    for (const { key } of front?.entries ?? [])
      assert.ok(text.slice(key.span.start, key.span.end).includes(key.text))
  }
  it('reads pairs with their spans', () => {
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
  it('reports invalid YAML', () => {
    check('a: b: c', [['a', 'b: c']], ['Two colons in one line: put the value in quotes'])
    check('just text', [], ['Write key facts as lines such as "role: buyer"'])
    check(
      'a: 1\na: 2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
      ['"a" is there twice'],
    )
  })
  /** Values with their members, and what the span of each covers. */
  const checkValues = (
    yaml: string,
    expected: readonly (readonly [text: string, values: readonly string[], source: string])[],
  ) => {
    const text = `---\n${yaml}\n---\n`
    const front = readFrontMatter(text, 0)
    assert.deepEqual(
      front?.entries.map(({ value: { text: value, span }, values }) => [
        value,
        values,
        text.slice(span.start, span.end),
      ]),
      expected,
    )
    assert.deepEqual(front?.errors, [])
  }
  it('reads ~ and null as empty, unless they are quoted', () =>
    checkValues('a: ~\nb: null # later\nc:\nd: "null"\ne: [~, x]', [
      ['', [], '~'],
      ['', [], 'null'],
      ['', [], ''],
      ['null', ['null'], '"null"'],
      ['[~, x]', ['x'], '[~, x]'],
    ]))
  it('keeps numbers, dates and booleans as written', () =>
    checkValues('a: 1.50\nb: 2026-12-01\nc: Yes\nd: 0x1F', [
      ['1.50', ['1.50'], '1.50'],
      ['2026-12-01', ['2026-12-01'], '2026-12-01'],
      ['Yes', ['Yes'], 'Yes'],
      ['0x1F', ['0x1F'], '0x1F'],
    ]))
  it('reads escapes', () =>
    checkValues(
      String.raw`a: "M\u00fcller \"& Co\"\tUlm\nKg"
b: 'it''s \n'
c: "C:\deals"`,
      [
        ['Müller "& Co"\tUlm Kg', ['Müller "& Co"\tUlm Kg'], String.raw`"M\u00fcller \"& Co\"\tUlm\nKg"`],
        [String.raw`it's \n`, [String.raw`it's \n`], String.raw`'it''s \n'`],
        [String.raw`C:\deals`, [String.raw`C:\deals`], String.raw`"C:\deals"`],
      ],
    ))
  it('reads nested lists', () =>
    checkValues('a: [x, [y, [z]], {k: v}]\nb:\n  - x\n  - - y\n    - z\n  - Lena: lead\nc: [\n  x\n]', [
      ['[x, [y, [z]], {k: v}]', ['x', 'y', 'z', '{k: v}'], '[x, [y, [z]], {k: v}]'],
      [
        '- x\n  - - y\n    - z\n  - Lena: lead',
        ['x', 'y', 'z', 'Lena: lead'],
        '- x\n  - - y\n    - z\n  - Lena: lead',
      ],
      ['[\n  x\n]', ['x'], '[\n  x\n]'],
    ]))
  it('resolves an alias, with the span of the alias', () =>
    checkValues('a: &team [x, &one y]\nb: *team\nc: [*one, z]\nd: *one # again', [
      ['[x, &one y]', ['x', 'y'], '[x, &one y]'],
      ['[x, &one y]', ['x', 'y'], '*team'],
      ['[*one, z]', ['y', 'z'], '[*one, z]'],
      ['y', ['y'], '*one'],
    ]))
  it('ignores no-break spaces around keys and colons', () => {
    const none = '\u00a0'
    const pairs = [
      ['role', 'seller'],
      ['currency', 'EUR'],
    ] as const
    check(`role${none}: seller\ncurrency:${none}EUR`, pairs)
    check(`role\u202f:${none}${none}seller\n${none}currency: EUR${none}`, pairs)
    check(`${none}role: seller\ncurrency: EUR`, pairs)
    check(`\uFEFFrole: seller\n${none}`, pairs.slice(0, 1))
    check(
      `role: 9${none}a.m.: x`,
      [['role', `9${none}a.m.: x`]],
      ['Two colons in one line: put the value in quotes'],
    )
  })
  it('reports an unknown alias', () =>
    check(
      'a: *bold*\nb: c',
      [
        ['a', '*bold*'],
        ['b', 'c'],
      ],
      ['A value cannot begin with *: put it in quotes'],
    ))
  it('limits the expansion of aliases', () => {
    const lists = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(9)}]`)
    const bomb = readFrontMatter(`---\nl0: &l0 [x, y]\n${lists.join('\n')}\n---\n`, 0)
    assert.deepEqual(bomb?.entries.at(-1)?.values, [])
    const most = readFrontMatter(`---\na: &a x\nb: [${'*a,'.repeat(101)}]\nc: d\n---\n`, 0)
    assert.equal(most?.errors.length, 1)
    const itself = readFrontMatter('---\na: &a [*a, x]\n---\n', 0)
    assert.deepEqual(itself?.entries[0]?.values, ['x'])
  })
  it('reads each key despite errors in the one before it', () => {
    for (const broken of ['cur', 'cur: b: c', 'cur: "b', 'cur: [b', 'cur: @b', 'cur: ]', 'cur: - b'])
      for (const yaml of [`a: 1\n${broken}\nrole: seller`, `${broken}\nrole: seller`]) {
        const front = readFrontMatter(`---\n${yaml}\n---\n`, 0)
        const { value } = front?.entries.find(({ key }) => key.text === 'role') ?? {}
        assert.equal(value?.text, 'seller', yaml)
        assert.equal(front?.errors.length, 1, yaml)
      }
  })
  it('marks the faulty text', () => {
    const marks = (yaml: string) => {
      const text = `---\n${yaml}\n---\n`
      return readFrontMatter(text, 0)?.errors.map(({ message, span }) => [
        toText(message),
        text.slice(span.start, span.end),
      ])
    }
    assert.deepEqual(
      marks('a: 1\ncur # now\nb: "c # d\ne: [f, g\nh: @i\nj: k: l\nm: "n" o\np: 1\n  q: 2\nr: - s'),
      [
        ['"cur # now" needs a colon and a value', 'cur # now'],
        ['A quote is not closed', '"c # d'],
        ['A bracket is not closed', '[f, g'],
        ['A value cannot begin with @: put it in quotes', '@'],
        ['Two colons in one line: put the value in quotes', 'k: l'],
        ['There is no key before this', 'o'],
        ['There is no key before this', 'q: 2'],
        ['A value cannot begin with -: put it in quotes', '-'],
      ],
    )
    assert.deepEqual(marks('a:\n\t- b\nc: 1\nc: 2'), [
      ['There is no key before this', '- b'],
      ['"c" is there twice', 'c'],
    ])
    assert.deepEqual(marks(' a: 1\nb: 2'), [['There is no key before this', 'b: 2']])
  })
  it('accepts tabs and every line ending', () => {
    checkValues('a:\tb\t# c', [['b', ['b'], 'b']])
    for (const ending of ['\n', '\r\n', '\r']) {
      const text = ['---', 'a: b', '# c', 'd:', '  - e', '  - f', 'g: "h', '  i"', '---', ''].join(ending)
      const front = readFrontMatter(text, 10)
      assert.deepEqual(
        front?.entries.map(({ value, values }) => [
          text.slice(value.span.start - 10, value.span.end - 10),
          values,
        ]),
        [
          ['b', ['b']],
          [`- e${ending}  - f`, ['e', 'f']],
          [`"h${ending}  i"`, ['h i']],
        ],
      )
      assert.deepEqual(front?.errors, [])
    }
  })
  it('may follow a byte order mark', () => {
    const { text, frontMatter } = parseBrief('\uFEFF---\nrole: "seller"\n---\n')
    const { span } = frontMatter?.entries[0]?.value ?? { span: { start: 0, end: 0 } }
    assert.equal(text.slice(span.start, span.end), '"seller"')
  })
  it('never throws, and all spans are within the text', () => {
    const sign = fc.constantFrom(...'ab:-[]{}"\'#&*!|>%@`?,\\~. \t\r\n', '\n', '\n', ': ', '\n- ', '€', '🙂')
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 80 }), yaml => {
        const text = `---\n${yaml}\n---\n`
        const { entries = [], errors = [] } = readFrontMatter(text, 0) ?? {}
        for (const { span } of [...entries.flatMap(({ key, value }) => [key, value]), ...errors])
          assert.ok(
            span.start >= 4 && span.start <= span.end && span.end <= text.length,
            JSON.stringify(yaml),
          )
        for (const { span } of errors) assert.ok(span.start < span.end, JSON.stringify(yaml))
      }),
      { numRuns: 1000 * Number(process.env.PROPERTY_RUNS ?? 1) },
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

/** Valid YAML that is not a mapping, which is an error here. */
function isFlat(yaml: string): boolean {
  const { contents } = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false })
  return contents !== null && !isMap(contents)
}
