import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { type Field, follow } from '../../src/features/meeting/field.js'
import { editsFor, type MeetingAction } from '../../src/features/meeting/meeting-edits.js'
import { mergeTyping } from '../../src/features/meeting/merge-typing.js'
import { notesOf } from '../../src/features/meeting/notes.js'
import { askedQuestions } from '../../src/features/meeting/questions.js'
import { smallestEdit } from '../../src/features/meeting/smallest-edit.js'
import { lint } from '../../src/rules/lint.js'
import { inEnglish, toText } from '../../src/text/message.js'
import { applyEdits } from '../../src/text/span.js'

const moment = { today: '2026-12-03', time: '14:32' }

/** The text after actions, each on the text that the one before left. */
function write(text: string, ...actions: readonly MeetingAction[]): string {
  let line: string | undefined
  return actions.reduce((now, action) => {
    const found = editsFor(parseBrief(now), action, moment, line)
    line = found?.line
    return found === undefined ? now : applyEdits(now, found.edits)
  }, text)
}

function heard(text: string, base = '', question = 'Who signs?'): MeetingAction {
  return { kind: 'heard', question: { text: question, nth: 0 }, base, text }
}

function notes(text: string, base = ''): MeetingAction {
  return { kind: 'notes', base, text }
}

function offer(
  who: 'us' | 'them',
  text: string,
  phase: 'typing' | 'left' | 'entered' = 'entered',
): MeetingAction {
  return { kind: 'offer', who, text, phase }
}

const limits = '## Walk-away point\n\n- Target: €455k per year\n- Walk-away: €428k per year\n'
const questions = '## Questions\n\n'

describe('a question at the table', () => {
  const cases: readonly (readonly [before: string, after: string, actions: readonly MeetingAction[]])[] = [
    [
      '- Who signs?\n',
      '- [x] Who signs?\n',
      [{ kind: 'tick', question: { text: 'Who signs?', nth: 0 }, isDone: true }],
    ],
    [
      '- Who signs?\n- Who signs?\n',
      '- Who signs?\n- [x] Who signs?\n',
      [{ kind: 'tick', question: { text: 'Who signs?', nth: 1 }, isDone: true }],
    ],
    [
      '- [x] Who signs?',
      '- [ ] Who signs?',
      [{ kind: 'tick', question: { text: 'Who signs?', nth: 0 }, isDone: false }],
    ],
    [
      '- Why now?\n',
      '- Why now?\n',
      [{ kind: 'tick', question: { text: 'Who signs?', nth: 0 }, isDone: true }],
    ],
    ['1. Who signs?\n2. Why now?\n', '1. [x] Who signs?\n   > Ines\n2. Why now?\n', [heard('Ines')]],
    ['- Who signs?', '- [x] Who signs?\n  > Ines', [heard('Ines')]],
    ['- Who\n  signs?\n', '- [x] Who\n  signs?\n  > Ines\n', [heard('Ines')]],
    [
      '- Price:\n  * Who signs?\n    - ask twice\n',
      '- Price:\n  * [x] Who signs?\n    > Ines\n    - ask twice\n',
      [heard('Ines')],
    ],
    [
      '- [ ] Who signs?\n  > Ines\n',
      '- [ ] Who signs?\n  > Ines, on Monday\n',
      [heard('Ines, on Monday', 'Ines')],
    ],
    ['- [x] Who signs?\n  > Ines\n- Why?\n', '- [x] Who signs?\n- Why?\n', [heard('', 'Ines')]],
    ['- [x] Who signs?\n  > Ines', '- [x] Who signs?', [heard('', 'Ines')]],
    ['- Who signs?\n', '- [x] Who signs?\n  > a b\n', [heard(' a \r\n b ')]],
    // Another window wrote into the same line.
    ['- [x] Who signs?\n  > Ines\n', '- [x] Who signs?\n  > Ines; Tom\n', [heard('Tom')]],
    ['Who signs?\n', '- [x] Who signs?\n  > Ines\n', [heard('Ines')]],
    ['Who signs?\n\nWhy now?\n', '- [x] Who signs?\n  > Ines\n\nWhy now?\n', [heard('Ines')]],
    ['So: Who signs? Why now?\n', 'So: Who signs? Why now?\n', [heard('Ines')]],
    ['| Question |\n| --- |\n| Who signs? |\n', '| Question |\n| --- |\n| Who signs? |\n', [heard('Ines')]],
  ]
  for (const [before, expected, actions] of cases)
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(expected)}`, () =>
      assert.equal(write(questions + before, ...actions), questions + expected))

  it('is known with what was heard', () => {
    const brief = parseBrief(`${questions}- [x] Who signs?\n  > Ines, "or Tom?"\n- Why now?\n\nWhat else?\n`)
    assert.deepEqual(
      askedQuestions(brief).map(({ id, isDone, heard, place }) => [
        id.text,
        isDone,
        heard,
        place !== undefined,
      ]),
      [
        ['Who signs?', true, 'Ines, "or Tom?"', true],
        ['Why now?', false, '', true],
        ['What else?', false, '', true],
      ],
    )
  })
})

describe('notes at the table', () => {
  it('stand in a part of their own at the end, under their day', () =>
    assert.equal(
      write('## Context\n\nText', notes('One number.\n\n# Not a heading  \n\n')),
      '## Context\n\nText\n\n## Meeting notes\n\n- 2026-12-03:\n  > One number.\n  >\n  > # Not a heading\n',
    ))

  it('go on where they were, with the line endings of the brief', () => {
    const first = write('## Context\r\n\r\nText\r\n', notes('One'))
    const second = write(first, notes('One\nTwo', 'One'))
    assert.equal(
      second,
      '## Context\r\n\r\nText\r\n\r\n## Meeting notes\r\n\r\n- 2026-12-03:\r\n  > One\r\n  > Two\r\n',
    )
    assert.equal(notesOf(parseBrief(second), moment.today), 'One\nTwo')
  })

  it('of another day stay', () =>
    assert.equal(
      write('## Meeting notes\n\n- 2026-11-20:\n  > Before\n', notes('Now')),
      '## Meeting notes\n\n- 2026-11-20:\n  > Before\n- 2026-12-03:\n  > Now\n',
    ))

  it('have a heading in the language of the brief', () =>
    assert.match(
      write('---\nlanguage: de\n---\n\n## Kontext\n\nText\n', notes('Eins')),
      /\n## Gesprächsnotizen\n\n- 2026-12-03:\n {2}> Eins\n$/,
    ))

  it('keep what another window noted', () =>
    assert.equal(
      notesOf(parseBrief(write('', notes('One'), notes('Two'), notes('One more', 'One'))), moment.today),
      'One more\nTwo',
    ))
})

describe('an offer at the table', () => {
  it('makes the log above the walk-away point, in the writing of the limit', () =>
    assert.equal(
      write(limits, offer('us', '468'), offer('them', '€445,000')),
      `## Offers\n\n| Date       | Who  | Price | Note           |\n| ---------- | ---- | ----: | -------------- |\n| 2026-12-03 | us   | €468k | round 1, 14:32 |\n| 2026-12-03 | them | €445k | round 1, 14:32 |\n\n${limits}`,
    ))

  it('goes on with the log that is there, in its writing', () => {
    const text = `## Offers\n\n| When | Who | Rent | Term | Note |\n|---|---|---:|---|---|\n`
    const log = text.replace('When', 'Date')
    assert.equal(
      write(
        `${log}| 3 Nov 2026 | We | 470,000 | 24 | letter |\n\n${limits}`,
        offer('us', '468k'),
        offer('them', '445k'),
      ),
      `${log}| 3 Nov 2026 | We | 470,000 | 24 | letter |\n| 3 Dec 2026 | We  | 468,000 |     | round 2, 14:32 |\n| 3 Dec 2026 | them | 445,000 |     | round 1, 14:32 |\n\n${limits}`,
    )
  })

  it('changes its line while it is typed, and begins another for the next', () => {
    const text = write(
      limits,
      offer('them', '4', 'typing'),
      offer('them', '44', 'typing'),
      offer('them', '445', 'typing'),
      offer('them', '446', 'typing'),
      offer('them', '446', 'entered'),
      offer('us', '468', 'left'),
      offer('us', '465', 'typing'),
    )
    assert.deepEqual(text.match(/(?:us|them) +\| €\d+k/g), ['them | €446k', 'us   | €468k', 'us   | €465k'])
  })

  const issues =
    '## Issues\n\n| Issue | Unit | Target | Walk-away |\n| --- | --- | --- | --- |\n| Price | € per year | 455,000 | 428,000 |\n| Payment | days | 30 | 60 |\n\n'
  const of = (
    number: string,
    who: 'us' | 'them',
    text: string,
    phase: 'typing' | 'left' | 'entered' = 'entered',
  ) => ({
    kind: 'offer' as const,
    who,
    number,
    text,
    phase,
  })
  const logOf = (text: string) => text.slice(text.indexOf('| Date'), text.indexOf('## Walk-away')).trimEnd()

  it('takes each number that is negotiated, in a column of its own', () => {
    const text = write(
      issues + limits,
      of('Price', 'us', '468'),
      of('Price', 'them', '445'),
      of('Payment', 'them', '45'),
      of('Payment', 'us', '30 days'),
      of('Price', 'us', '461'),
    )
    assert.equal(
      logOf(text),
      [
        '| Date       | Who  | Price | Payment | Note           |',
        '| ---------- | ---- | ----: | ------: | -------------- |',
        '| 2026-12-03 | us   | €468k |         | round 1, 14:32 |',
        '| 2026-12-03 | them | €445k |      45 | round 1, 14:32 |',
        '| 2026-12-03 | us   | €461k |      30 | round 2, 14:32 |',
      ].join('\n'),
    )
    assert.deepEqual(
      parseBrief(text).facts.offers.map(({ values }) => values.map(({ words }) => words.text.trim())),
      [
        ['€468k', ''],
        ['€445k', '45'],
        ['€461k', '30'],
      ],
    )
  })

  it('changes only its own cell while it is typed', () => {
    const once = write(issues + limits, of('Price', 'them', '445'), of('Payment', 'them', '45'))
    const text = write(
      once,
      of('Price', 'them', '440', 'typing'),
      of('Price', 'them', '441', 'typing'),
      of('Payment', 'them', '50', 'typing'),
    )
    assert.match(
      logOf(text),
      /\| them \| €445k \| +45 \| .*\n\| 2026-12-03 \| them \| €441k \| +50 \|[^\n]*$/,
    )
    const line = write(
      once,
      of('Price', 'us', '460'),
      of('Payment', 'us', '31', 'typing'),
      of('Payment', 'them', '31'),
    )
    assert.match(logOf(line), /\| us +\| €460k \| +\| .*\n\| 2026-12-03 \| them \| +\| +31 \|[^\n]*$/)
    const gone = write(
      once,
      of('Price', 'us', '460'),
      of('Payment', 'us', '31', 'typing'),
      of('Payment', 'us', '', 'typing'),
    )
    assert.match(logOf(gone), /\| us +\| €460k \| +\| [^\n]*$/)
  })

  it('takes back a line whose amount is deleted', () => {
    const once = write(limits, offer('us', '468'))
    assert.equal(write(once, offer('them', '445', 'typing'), offer('them', '', 'typing')), once)
  })

  it('is refused if it is no amount of the deal', () => {
    for (const text of ['no', '12 months', '5%'])
      assert.equal(editsFor(parseBrief(limits), offer('them', text), moment, undefined), undefined)
  })

  it('keeps the words that were said with the amount, or instead of one, among the notes', () => {
    const text = write(
      limits,
      offer('them', '420k if we sign for 24 months'),
      offer('us', 'nothing below the index'),
    )
    assert.match(text, /\| them \| €420k \| round 1, 14:32 \|/)
    assert.doesNotMatch(text, /\| us /)
    assert.match(
      text,
      /- 2026-12-03:\n {2}> them: 420k if we sign for 24 months\n {2}> us: nothing below the index\n$/,
    )
  })

  it('is written as it was said where the brief has no number', () =>
    assert.match(
      write('## Context\n\nText\n', offer('them', '€445k | net')),
      /\| them \| €445k \\\| net \| round 1, 14:32 \|/,
    ))

  it('is written in the words of the brief', () =>
    assert.match(
      write(
        '---\nlanguage: de\nrole: Verkäufer\n---\n\n## Ausstiegspunkt\n\n- Ziel: 455.000 €\n- Limit: 428.000 €\n',
        offer('them', '445000'),
      ),
      /## Angebote\n\n\| Datum {6}\| Wer {2}\| +Preis \| Notiz +\|\n.*\n\| 2026-12-03 \| sie {2}\| 445\.000 € \| Runde 1, 14:32 \|\n/,
    ))
})

describe('what a meeting writes', () => {
  const example = readFileSync(
    new URL('../../examples/halden-renewal.negotiation.md', import.meta.url),
    'utf8',
  )
  const problems = (text: string) =>
    lint(parseBrief(text), {
      today: moment.today,
      fileName: 'halden-renewal.negotiation.md',
      settings: {},
    }).map(({ rule, message }) => `${rule}: ${toText(message, inEnglish)}`)

  it('changes nothing of what the brief says, whatever was said', () => {
    const question = 'Who else needs to agree before you can sign?'
    const said =
      'Our limit is €400k, we stop at €410k. Target: €500k? <!-- x\n```\n## Walk-away point\n- Walk-away: €3'
    const text = write(example, heard(said, '', question), notes(said))
    assert.ok(text.includes('## Walk-away point\n  > - Walk-away: €3\n'))
    assert.deepEqual(problems(text), problems(example))
    const [before, now] = [parseBrief(example), parseBrief(text)]
    assert.deepEqual(
      now.facts.positions.map(({ name, value }) => [name, String(value?.low)]),
      before.facts.positions.map(({ name, value }) => [name, String(value?.low)]),
    )
    assert.equal(now.facts.questions.length, before.facts.questions.length)
  })

  it('is the same text with other line endings', () => {
    const actions = [
      heard('Petra', '', 'Who else needs to agree before you can sign?'),
      offer('us', '468'),
      offer('them', '445'),
      notes('a\nb'),
    ]
    assert.equal(
      write(example.replaceAll('\n', '\r\n'), ...actions),
      write(example, ...actions).replaceAll('\n', '\r\n'),
    )
  })
})

describe('the smallest edit', () => {
  for (const [from, to, changed] of [
    ['abc', 'abxc', 'x'],
    ['aaa', 'aa', ''],
    ['a😀', 'a😁', '😁'],
    ['a\r\nb', 'a\nb', '\n'],
    ['', 'x', 'x'],
  ] as const)
    it(`of ${JSON.stringify(from)} into ${JSON.stringify(to)} writes ${JSON.stringify(changed)}`, () => {
      const edit = smallestEdit(`<${from}>`, { start: 1, end: 1 + from.length }, to)
      assert.ok(edit)
      assert.equal(edit.newText, changed)
      assert.equal(applyEdits(`<${from}>`, [edit]), `<${to}>`)
    })
})

describe('what two people type', () => {
  for (const [base, text, now, merged] of [
    ['', 'a', '', 'a'],
    ['a', 'ab', 'a', 'ab'],
    ['a', 'ab', 'xa', 'xab'],
    ['one', 'one two', 'one three', 'one three, two'],
    ['one', 'one', 'two', 'two'],
    ['one two', 'one', 'one two three', 'one three'],
    ['one', '', 'two', 'two'],
  ] as const)
    it(`is ${JSON.stringify(merged)} if ${JSON.stringify(base)} became ${JSON.stringify(text)} and ${JSON.stringify(now)}`, () =>
      assert.equal(mergeTyping(base, text, now, ', '), merged))

  const field = (value: string, base: string, sent?: string): Field => ({
    value,
    base,
    sent: sent === undefined ? undefined : { text: sent, number: 2 },
  })
  for (const [what, before, seen, done, value] of [
    ['stays while a message is on its way', field('ab', '', 'a'), 'x', 1, 'ab'],
    ['goes on once it is written', field('ab', '', 'a'), 'a', 2, 'ab'],
    ['keeps a blank that is only typed', field('a ', '', 'a '), 'a', 2, 'a '],
    ['takes what others wrote', field('a', 'a'), 'b', 1, 'b'],
    ['keeps both', field('ac', 'a'), 'ba', 1, 'bac'],
  ] as const)
    it(`in a field: ${what}`, () => assert.equal(follow(before, seen, done, '\n').value, value))
})
