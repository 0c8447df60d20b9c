import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { toConventions } from '../../src/rules/configuration.js'
import { lint } from '../../src/rules/lint.js'
import { readConfiguration } from '../../src/rules/read-configuration.js'
import { readMarks } from './marks.js'

/** Checks that the errors of a configuration are exactly at the marks `«…»`. */
function check(marked: string, messages: readonly string[]): void {
  const { text, spans } = readMarks(marked)
  const { errors } = readConfiguration(text)
  assert.deepEqual(
    errors.map(({ message, span }) => [message, text.slice(span.start, span.end), span]),
    messages.map((message, index) => {
      const span = spans[index] ?? { start: -1, end: -1 }
      return [message, text.slice(span.start, span.end), span]
    }),
  )
}

describe('a configuration file', () => {
  it('sets levels, names and defaults', () => {
    const text = `\uFEFF{
      // Comments and trailing commas are allowed.
      "$schema": "x.json",
      "rules": { "question/*": "off", "walkaway/price-only": ["hint"], "brief/section-thin": ["warning", { "words": 40 }] },
      "sections": { "walkAway": ["Schmerzgrenze"] },
      "keys": { "batna": ["fallback"] },
      "team": ["Lena", "Tom"], "role": "buyer", "currency": "chf", "unit": "per year",
      "language": "de", "dateOrder": "mdy", "weekend": "fri-sat",
    }`
    assert.deepEqual(readConfiguration(text), {
      configuration: {
        rules: {
          'question/*': 'off',
          'walkaway/price-only': 'hint',
          'brief/section-thin': ['warning', { words: 40 }],
        },
        sections: { walkAway: ['Schmerzgrenze'] },
        keys: { batna: ['fallback'] },
        defaults: {
          team: ['Lena', 'Tom'],
          role: ['buyer'],
          currency: ['chf'],
          unit: ['per year'],
          language: ['de'],
          dateOrder: ['mdy'],
          weekend: ['fri-sat'],
        },
      },
      errors: [],
    })
  })

  for (const empty of ['', ' \n', '// nothing\n', '{}', '\uFEFF{}'])
    it(`may be empty, as ${JSON.stringify(empty)}`, () =>
      assert.deepEqual(readConfiguration(empty), { configuration: { defaults: {} }, errors: [] }))

  const broken: { readonly [marked: string]: string } = {
    '{«»': 'a closing } was expected',
    '{"rules" «{»}}': 'a colon was expected',
    '{"rules": {} «"team"»: "a"}': 'a comma was expected',
    '{"team": «}»': 'a value was expected',
    '{«team»: "a"}': 'texts stand in double quotes',
    '{"team": «"a}»': 'a text has no closing quote',
    '{"rules": {"question/*": "off"}, "team": [«»': 'a closing ] was expected',
  }
  for (const [marked, reason] of Object.entries(broken))
    it(`has a single error if it is not JSON: ${marked}`, () => {
      const { text } = readMarks(marked)
      assert.deepEqual(readConfiguration(text).configuration, { defaults: {} })
      check(marked, [`This is not JSON, so nothing of the file is used: ${reason}`])
    })

  const wrong: { readonly [marked: string]: readonly string[] } = {
    '«[]»': ['An object was expected here, as { "name": … }'],
    '{"rules": «3»}': ['An object was expected here, as { "name": … }'],
    '{«"rulez"»: {}}': ['There is no setting "rulez"; did you mean "rules"?'],
    '{"rules": {«"question/leeding"»: "off", «"leading"»: "off", «"zzz"»: "off", «"qestion/*"»: "off"}}': [
      'There is no rule "question/leeding"; did you mean "question/leading"?',
      'There is no rule "leading"; did you mean "question/leading"?',
      'There is no rule "zzz"',
      'There is no rule "qestion/*"; did you mean "question/*"?',
    ],
    '{"rules": {"question/why": «"loud"», "question/double": «true», "question/leading": «[]»}}': [
      '"loud" is no level; error, warning, info, hint or off was expected',
      'This is no level; error, warning, info, hint or off was expected',
      'This is no level; error, warning, info, hint or off was expected',
    ],
    '{"rules": {"brief/section-thin": ["info", {"words": «"40"», «"wrds"»: 3}], "question/*": ["info", {"hints": «1»}, «2»]}}':
      [
        'The option "words" expects a number, 0 or more',
        'brief/section-thin has no option "wrds"; did you mean "words"?',
        'The option "hints" expects true or false',
        'Behind a level and its options nothing more was expected',
      ],
    '{"rules": {"brief/section-thin": ["info", {"words": «-1»}]}}': [
      'The option "words" expects a number, 0 or more',
    ],
    '{"sections": {«"walkaway"»: ["x"], "context": «"Lage"», "notes": «["", 3]»}}': [
      'There is no section "walkaway"; did you mean "walkAway"?',
      'A list of names was expected, as ["Bottom line"]',
      'A list of names was expected, as ["Bottom line"]',
    ],
    '{"dateOrder": «"dym"», "currency": «"euro"», "language": «5», "weekend": «"never"», "unit": «["a"]»}': [
      '"dateOrder" expects dmy, mdy or ymd',
      '"currency" expects a currency, as "EUR"',
      '"language" expects a language, as "en"',
      '"weekend" expects days of the week, as "fri-sat", or "none"',
      '"unit" expects a text, as "per year"',
    ],
    '\uFEFF{«"rulez"»: {}}': ['There is no setting "rulez"; did you mean "rules"?'],
  }
  for (const [marked, messages] of Object.entries(wrong)) it(`with ${marked}`, () => check(marked, messages))

  it('is used despite errors in parts of it', () =>
    assert.deepEqual(
      readConfiguration('{"rules": {"no/rule": "off", "question/why": "info"}, "x": 1}').configuration,
      { rules: { 'question/why': 'info' }, defaults: {} },
    ))
})

describe('the conventions of a team', () => {
  const read = (configuration: string, text: string) =>
    parseBrief(text, undefined, toConventions(readConfiguration(configuration).configuration))

  it('add names of sections and keys, before the existing ones', () => {
    const configuration =
      '{"sections": {"walkAway": ["Schmerzgrenze"], "scenarios": ["Process"]}, "keys": {"batna": ["fallback"]}}'
    const { sections } = read(
      configuration,
      '## Schmerzgrenze\n\n- Our fallback: a\n- Their fallback: b\n- Fallback value: €4\n\n## Process\n',
    )
    assert.deepEqual(
      sections.map(({ key, values }) => [key, values.map(({ name }) => name)]),
      [
        ['walkAway', ['batna', 'theirBatna', 'batnaValue']],
        ['scenarios', []],
      ],
    )
  })

  const positions = '## Walk-away point\n\n- Walk-away: 10\n- Target: 12\n'
  it('apply if the brief does not say otherwise', () => {
    assert.equal(read('{"role": "buyer"}', positions).facts.bargain.direction, 'less')
    assert.equal(
      read('{"role": "buyer"}', `---\nrole: seller\n---\n\n${positions}`).facts.bargain.direction,
      'more',
    )
    const [date] = read('{"dateOrder": "mdy"}', '## Timeline\n\n- 03/12/2026: meeting\n').facts.dates
    assert.deepEqual(date?.date.kind === 'day' && date.date.day, '2026-03-12')
  })
  it('give way to numbers, without a problem in the brief', () => {
    const brief = read('{"role": "buyer"}', `${positions}- Opening: 14\n`)
    assert.deepEqual(brief.facts.bargain, { direction: 'more', isRoleContradicted: false, shownBy: [] })
  })
  it('apply when the brief is parsed again', () => {
    const brief = read('{"sections": {"walkAway": ["Schmerzgrenze"]}, "role": "buyer"}', '## Schmerzgrenze\n')
    const again = parseBrief('## Schmerzgrenze\n\nText\n', brief, brief)
    assert.deepEqual([again.sections[0]?.key, again.defaults.role], ['walkAway', ['buyer']])
    assert.deepEqual(lint(again, { today: '2026-11-23' }).length > 0, true)
  })
})
