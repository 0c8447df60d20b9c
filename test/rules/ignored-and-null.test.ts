import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'

const body =
  '# Lease\n\n## Context\n\n- Our interests: stay here\n\n## Timeline\n\n- 2027-03-02: meeting\n- 2027-03-12: signature\n\n## Walk-away point\n\n- Walk-away: €47k per year\n'

/** The problems of these rules, each with the text it is about. */
function find(text: string, rules: RegExp): readonly string[] {
  return lint(parseBrief(text), { today: '2026-11-29' })
    .filter(({ rule }) => rules.test(rule))
    .map(
      ({ rule, severity, message, span }) =>
        `${severity} ${rule} «${text.slice(span.start, span.end)}» ${toText(message)}`,
    )
}

describe('the front matter', () => {
  const nothing = ['~', 'null', 'Null', 'NULL', '~ # not yet', '""']
  for (const value of nothing)
    it(`says with ${value} that a key is absent`, () => {
      const lines = ['deadline', 'updated', 'counterparty', 'role', 'currency', 'confidentiality'].map(
        key => `${key}: ${value}`,
      )
      assert.deepEqual(
        find(
          `---\n${lines.join('\n')}\n---\n\n${body}`,
          /front-matter|counterparty|confidentiality|no-dates/,
        ).map(line => line.split(' ')[1]),
        ['brief/confidentiality-missing', 'context/no-counterparty', 'timeline/no-dates'],
      )
    })

  it('takes a new value in place of null', () => {
    const text = `---\nconfidentiality: ~\n---\n\n${body}`
    const [problem] = lint(parseBrief(text), { today: '2026-11-29' }).filter(({ rule }) =>
      /confiden/.test(rule),
    )
    const [edit] = problem?.fixes[0]?.edits ?? []
    assert.deepEqual(edit && text.slice(edit.span.start, edit.span.end), '~')
  })

  const quotes: readonly (readonly [yaml: string, place: string])[] = [
    ['team:\n  - "Rosa\n  - Lena', '"Rosa'],
    ['team:\n  - Lena\n  - "Rosa', '"Rosa'],
    ['team:\n- Jo O\'Neil\n- "Rosa\nrole: tenant', '"Rosa'],
    ["team:\n  - 'Rosa\nrole: tenant", "'Rosa"],
    ['team:\n  - "Lena"\n  - "Rosa\nrole: tenant', '"Rosa'],
    ['team: ["Lena", "Rosa]', '"Rosa]'],
    ['team: "Rosa', '"Rosa'],
  ]
  for (const [yaml, place] of quotes)
    it(`has an error where a quote is not closed: ${JSON.stringify(yaml)}`, () =>
      assert.deepEqual(find(`---\n${yaml}\n---\n\n${body}`, /front-matter/), [
        `error brief/front-matter-invalid «${place}» The key facts cannot be read: A quote is not closed`,
      ]))
})

describe('ignore comments', () => {
  const silent: { readonly [what: string]: string } = {
    'below a heading':
      '## Walk-away point\n\n<!-- negotiation ignore walkaway/no-batna: a -->\n<!-- negotiation ignore walkaway/no-target: b -->\n\n- Walk-away: €47k\n',
    'with a blank line between them':
      '## Walk-away point\n\n<!-- negotiation ignore walkaway/no-batna: a -->\n\n<!-- negotiation ignore walkaway/no-target: b -->\n\n- Walk-away: €47k\n',
    'on one line':
      '## Walk-away point\n\n<!-- negotiation ignore walkaway/no-batna: a --> <!-- negotiation ignore walkaway/no-target: b -->\n\n- Walk-away: €47k\n',
    'three of them':
      '## Walk-away point\n\n<!-- negotiation ignore walkaway/no-batna: a -->\n<!-- negotiation ignore walkaway/no-authority: c -->\n<!-- negotiation ignore walkaway/no-target: b -->\n- Walk-away: €47k\n',
    'above a line':
      '## Timeline\n\nDates.\n\n<!-- negotiation ignore date/weekend: a -->\n<!-- negotiation ignore timeline/date-past: b -->\n- 2026-11-28: meeting\n- 2027-03-12: signature\n',
    'after a line':
      '## Timeline\n\nDates.\n\n- 2026-11-28: meeting <!-- negotiation ignore date/weekend: a --> <!-- negotiation ignore timeline/date-past: b -->\n- 2027-03-12: signature\n',
  }
  for (const [what, text] of Object.entries(silent))
    it(`all hold when they stand together: ${what}`, () =>
      assert.deepEqual(find(text, /no-batna|no-target|weekend|date-past|unused/), []))

  it('do not mark a brief as confidential by their own words', () => {
    const ignored = `<!-- negotiation ignore brief/confidentiality-missing: kept in a safe -->\n\n${body}`
    assert.deepEqual(find(ignored, /confidentiality|unused/), [])
    assert.equal(find(body, /confidentiality/).length, 1)
    assert.equal(find(`<!-- confidential -->\n\n${body}`, /confidentiality/).length, 0)
  })
})
